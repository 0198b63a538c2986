"""Sends a request as it is and gives back the reply as it is.

In: `Access`, a `Request`. Out: a `Reply`, byte for byte. No header is added but those of a signature; nothing is
followed, decoded or repeated, except that a throttled request is asked again: a full queue says nothing of conformance.
"""

from __future__ import annotations

import asyncio
import ssl
from types import TracebackType
from typing import Self

import aiohttp
from yarl import URL

from outcrop.aws.eventstream import CONTENT_TYPE, CorruptFrame, Decoder
from outcrop.conformance.access import Access
from outcrop.conformance.check import Reply, Request

NEVER_ADDED = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
PAUSES_S = (1.0, 2.0, 4.0, 8.0)  # after a throttled answer
MAX_LINE = 65_536  # bytes of one header; reasons and ids are far shorter

Failed = (aiohttp.ClientError, OSError, ValueError)


class Transport:
    """Use it as a context: it keeps connections."""

    def __init__(self, access: Access, tls: ssl.SSLContext | bool = True) -> None:
        self._access = access
        self._tls = tls

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=self._tls, limit=0),
            timeout=aiohttp.ClientTimeout(total=None),
            skip_auto_headers=NEVER_ADDED,
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            max_line_size=MAX_LINE,
            max_field_size=MAX_LINE,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def send(self, request: Request) -> Reply:
        for pause in PAUSES_S:
            reply = await self._send_once(request)
            if reply.status != 429:
                return reply
            await asyncio.sleep(pause)
        return await self._send_once(request)

    async def _send_once(self, request: Request) -> Reply:
        async with self._session.request(
            request.method,
            URL(self._access.url(request), encoded=True),
            headers=self._access.headers(request),
            data=None if request.body is None else request.content,
            allow_redirects=False,
        ) as response:
            body = await _first_frame(response) if request.hang_up else await response.read()
            if request.hang_up:
                response.close()
            return Reply(
                response.status, tuple((name.lower(), value) for name, value in response.headers.items()), body
            )


async def _first_frame(response: aiohttp.ClientResponse) -> bytes:
    """The bytes up to the first whole frame; of what is no stream, all."""
    if response.headers.get("content-type") != CONTENT_TYPE:
        return await response.read()
    decoder, body = Decoder(), b""
    async for piece in response.content.iter_any():
        body += piece
        try:
            if decoder.feed(piece):
                break
        except CorruptFrame:  # the expectation tells it
            break
    return body
