"""Who may run now, who waits, and who is turned away.

In: how many requests an engine runs at once and how many may wait. Out: a slot, held for the length of a `with`.
One more than may wait is a ThrottlingException. It knows no engine and no request.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from outcrop.errors import ThrottlingException


class Admission:
    def __init__(self, slots: int, queue: int) -> None:
        self._slots = asyncio.Semaphore(slots)
        self._capacity = slots
        self._queue = queue
        self.waiting = 0
        self.running = 0

    @asynccontextmanager
    async def slot(self, within: Callable[[Callable[[], Awaitable[bool]]], Awaitable[bool]]) -> AsyncIterator[None]:
        """Wait for a free slot `within` the caller's deadline."""
        if self._slots.locked() and self.waiting >= self._queue:
            raise ThrottlingException(
                reason=f"{self._capacity} requests are running and {self.waiting} are waiting; the queue is full"
            )
        self.waiting += 1
        try:
            await within(self._slots.acquire)
        finally:
            self.waiting -= 1
        self.running += 1
        try:
            yield
        finally:
            self.running -= 1
            self._slots.release()
