"""Shares out a fixed number of tokens, first come, first served.

llama.cpp's slots share one key-value cache; when it is full, every running request fails. So each request reserves
what it can need at most, before it starts. It knows no engine.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class TokenBudget:
    def __init__(self, total: int) -> None:
        self._free = total
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    @asynccontextmanager
    async def reserve(self, count: int) -> AsyncIterator[None]:
        """Hold `count` tokens, at most the total; wait for one's turn if they are not free."""
        await self._acquire(count)
        try:
            yield
        finally:
            self._free += count
            self._grant()

    async def _acquire(self, count: int) -> None:
        if not self._waiting and count <= self._free:
            self._free -= count
            return
        granted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        entry = (count, granted)
        self._waiting.append(entry)
        try:
            await granted
        except asyncio.CancelledError:
            self._withdraw(entry)
            raise

    def _withdraw(self, entry: tuple[int, asyncio.Future[None]]) -> None:
        count, granted = entry
        if granted.done() and not granted.cancelled():  # granted in the moment of the cancellation
            self._free += count
        elif entry in self._waiting:
            self._waiting.remove(entry)
        self._grant()

    def _grant(self) -> None:
        while self._waiting and self._waiting[0][0] <= self._free:
            count, granted = self._waiting.popleft()
            if not granted.done():
                self._free -= count
                granted.set_result(None)
