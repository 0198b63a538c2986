"""Reads a request: at once, or beside the event loop where that takes milliseconds and more.

In: the call, the function that reads it. Out: what that returns or raises; ModelTimeoutException when the time of a
request is up. It knows no body.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from outcrop.aws.restjson import Call
from outcrop.errors import ModelTimeoutException
from outcrop.service import Service

T = TypeVar("T")
LARGE_BODY = 500_000  # bytes; reading more takes about a millisecond
READERS = ThreadPoolExecutor(4, "reading")  # of their own: a slow document delays no other thread's work


async def in_time(call: Call, service: Service, read: Callable[[], T]) -> T:
    if len(call.body) <= LARGE_BODY and b'"document"' not in call.body:
        return read()
    try:
        async with asyncio.timeout(service.timeout_s):
            return await asyncio.get_running_loop().run_in_executor(READERS, read)
    except TimeoutError:
        raise ModelTimeoutException(reason="reading the request took too long (setting `timeout`)") from None
