"""What both stream operations share: when a stream begins, how it fails, and how frames are padded.

In: batches of events, and a function from a batch to frames. Out: a `StreamReply`. It knows no event's JSON.

The status is sent with the first token: whatever fails before is an HTTP error, whatever fails later an exception
frame. What only the model refuses (`from_model`) is an exception frame also when nothing was generated, as recorded.
"""

from __future__ import annotations

import logging
import random
import string
from collections.abc import AsyncGenerator, Callable, Collection
from contextlib import aclosing

from outcrop.aws import eventstream
from outcrop.aws.restjson import Headers, StreamReply, error_body, exception_member, reason_header
from outcrop.errors import BedrockError, InternalServerException, ModelStreamErrorException
from outcrop.generation import EventBatch

log = logging.getLogger("outcrop.operations")

PAD_ALPHABET = string.ascii_lowercase + string.ascii_uppercase + string.digits
PAD_LENGTHS = range(2, 62)  # recorded: 1219 samples, uniform over 2..61


def padding() -> str:
    return PAD_ALPHABET[: random.choice(PAD_LENGTHS)]


async def begin_stream(
    batches: AsyncGenerator[EventBatch, None],
    frames_of: Callable[[EventBatch], bytes],
    *,
    members: Collection[str],
    headers: Headers = (),
    in_words: Callable[[BedrockError], BedrockError] = lambda error: error,
) -> StreamReply:
    """Wait for the first token. `members`: the exceptions that this operation's stream can carry; `in_words`: how
    the operation words the model's refusals."""
    try:
        first = frames_of(await anext(batches))
    except BedrockError as error:
        if not error.from_model:
            raise
        first = exception_frame(in_words(error), members)
        headers = (*headers, reason_header(error))
        log.info("refused in the stream: %s", error.reason or error.message)

    async def frames() -> AsyncGenerator[bytes, None]:
        async with aclosing(batches):
            yield first
            try:
                async for batch in batches:
                    yield frames_of(batch)
            except BedrockError as error:
                log.warning("the stream ended with %s: %s", error.name, error.reason or error.message)
                yield exception_frame(in_words(error), members)
            except Exception:
                log.exception("a stream failed")
                yield exception_frame(InternalServerException(), members)

    return StreamReply(frames(), headers)


def exception_frame(error: BedrockError, members: Collection[str]) -> bytes:
    """An error that the stream has no member for is told as a ModelStreamErrorException, in its own words."""
    member = exception_member(error)
    if member not in members:
        member = exception_member(ModelStreamErrorException())
    return eventstream.encode_exception(member, error_body(error))


async def refused(error: BedrockError) -> AsyncGenerator[EventBatch, None]:
    """The events of a request that the model refuses unread."""
    if error:
        raise error
    yield ()
