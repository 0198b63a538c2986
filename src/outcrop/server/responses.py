"""Bytes of a call in, bytes of a reply out, over ASGI; and what a client's going away does.

In: ASGI's `receive` and `send`, a `Reply` or `StreamReply`. Out: the body within its limit; a response on the wire.
It knows no operation.
"""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from types import TracebackType

from starlette.types import Receive, Scope, Send

from outcrop.aws import eventstream
from outcrop.aws.restjson import CONTENT_TYPE, MAX_BODY_BYTES, Reply, StreamReply
from outcrop.errors import ValidationException

DRAINED_BYTES = 4 * MAX_BODY_BYTES  # of a refused body so much is read and thrown away, so that the client hears why
LOOKS = 5  # at the loop's other work before sleeping: a body follows its head at once, and waking costs 0.05 ms
WATCH_AFTER_S = 0.01  # waiting for a disconnect costs 0.2 ms (measured), a quarter of a short answer


class ClientGone(Exception):
    """Nobody is left to answer."""


async def read_body(scope: Scope, receive: Receive) -> bytes:
    """The whole body, or a ValidationException for one over the limit, of which nothing is kept."""
    declared = next((int(value) for name, value in scope["headers"] if name == b"content-length"), 0)
    parts: list[bytes] = []
    size, more = 0, True
    while more:
        coming = receive()
        for _ in range(LOOKS):
            await asyncio.sleep(0)
        message = await coming
        if message["type"] == "http.disconnect":
            raise ClientGone
        part = message.get("body", b"")
        size, more = size + len(part), message.get("more_body", False)
        if max(size, declared) <= MAX_BODY_BYTES:
            parts.append(part)
        else:
            parts.clear()
            more = more and size < DRAINED_BYTES
    if max(size, declared) > MAX_BODY_BYTES:
        raise ValidationException(
            "1 validation error detected: Value at 'body' failed to satisfy constraint: "
            f"Member must have length less than or equal to {MAX_BODY_BYTES}",
            reason=f"the body has {max(size, declared)} bytes or more; allowed: {MAX_BODY_BYTES}",
        )
    return b"".join(parts)


async def drop_body(receive: Receive) -> None:
    """Of a request that was refused by its head."""
    size, more = 0, True
    while more and size < DRAINED_BYTES:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        size, more = size + len(message.get("body", b"")), message.get("more_body", False)


class CancelledWhenClientGoes:
    """A context: what runs inside is cancelled as soon as the client disconnects, and ClientGone is raised.

    It begins to look for that when the request has run for a moment.
    """

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._watching: asyncio.Task[None] | None = None

    def __enter__(self) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._task: asyncio.Task[object] = task
        self._timer = asyncio.get_running_loop().call_later(WATCH_AFTER_S, self._start)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._timer.cancel()
        if self._watching is None:
            return
        gone = self._watching.done()
        self._watching.cancel()
        if gone and isinstance(error, asyncio.CancelledError):
            self._task.uncancel()
            raise ClientGone from None

    def _start(self) -> None:
        self._watching = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self._task.cancel()


async def send_reply(send: Send, reply: Reply, request_id: str) -> None:
    headers = [
        (b"content-type", CONTENT_TYPE.encode()),
        (b"content-length", str(len(reply.body)).encode()),
        *_common(request_id, reply),
    ]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})


async def send_stream(send: Send, reply: StreamReply, request_id: str) -> None:
    """Each frame as soon as it is there. The first is there already: then the generator has begun, and closing it
    closes what is behind it."""
    async with aclosing(reply.frames) as frames:
        first = await anext(frames)
        headers = [(b"content-type", eventstream.CONTENT_TYPE.encode()), *_common(request_id, reply)]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": first, "more_body": True})
        async for frame in frames:
            await send({"type": "http.response.body", "body": frame, "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


def _common(request_id: str, reply: Reply | StreamReply) -> list[tuple[bytes, bytes]]:
    extra = [(name.lower().encode(), value.encode()) for name, value in reply.headers]
    return [(b"x-amzn-requestid", request_id.encode()), *extra]
