"""What both stream operations share: when a stream begins, how it fails, and how frames are padded.

In: batches of events, and a function from a batch to frames. Out: a `StreamReply`. It knows no event's JSON.

The status is sent with the first token: whatever fails before is an HTTP error, whatever fails later an exception
frame. What only the model refuses (`from_model`) is an exception frame also when nothing was generated, as recorded.
"""

from __future__ import annotations

import logging
import random
import string
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass

from outcrop.aws import eventstream
from outcrop.aws.restjson import Headers, StreamReply, error_body, exception_member, reason_header
from outcrop.errors import BedrockError, InternalServerException, ModelStreamErrorException
from outcrop.generation import EventBatch

log = logging.getLogger("outcrop.operations")

PAD_ALPHABET = string.ascii_lowercase + string.ascii_uppercase + string.digits
PAD_LENGTHS = range(2, 62)  # recorded: 1219 samples, uniform over 2..61


def padding() -> str:
    return PAD_ALPHABET[: random.choice(PAD_LENGTHS)]


@dataclass(frozen=True, slots=True)
class StreamShape:
    """How one operation streams: the exceptions that its stream can carry, headers, and how it words a refusal."""

    members: frozenset[str]
    headers: Headers = ()
    in_words: Callable[[BedrockError], BedrockError] = lambda error: error

    async def begin(
        self, batches: AsyncGenerator[EventBatch, None], frames_of: Callable[[EventBatch], bytes]
    ) -> StreamReply:
        """Wait for the first token; raise what fails before it."""
        try:
            first = frames_of(await anext(batches))
        except BedrockError as error:
            return self.refuse(error)
        return StreamReply(self._frames(first, batches, frames_of), self.headers)

    def refuse(self, error: BedrockError) -> StreamReply:
        """The model's refusal is a stream of one exception frame; any other error stays an error."""
        if not error.from_model:
            raise error
        log.info("refused in the stream: %s", error.reason or error.message)
        return StreamReply(_once(self._exception(error)), (*self.headers, reason_header(error)))

    async def _frames(
        self, first: bytes, batches: AsyncGenerator[EventBatch, None], frames_of: Callable[[EventBatch], bytes]
    ) -> AsyncGenerator[bytes, None]:
        async with aclosing(batches):
            yield first
            try:
                async for batch in batches:
                    if frames := frames_of(batch):  # a token inside a call's name makes none
                        yield frames
            except BedrockError as error:
                log.warning("the stream ended with %s: %s", error.name, error.reason or error.message)
                yield self._exception(error)
            except Exception:
                log.exception("the stream failed")
                yield self._exception(InternalServerException())

    def _exception(self, error: BedrockError) -> bytes:
        """An error that the stream has no member for is told as a ModelStreamErrorException, in its own words."""
        member = exception_member(error)
        if member not in self.members:
            member = exception_member(ModelStreamErrorException())
        return eventstream.encode_exception(member, error_body(self.in_words(error)))


async def _once(frame: bytes) -> AsyncGenerator[bytes, None]:
    yield frame
