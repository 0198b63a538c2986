"""One deadline for a request that waits many times: a single timer, whatever the number of tokens.

In: seconds. Out: `within(wait)`, which raises TimeoutError once the time is up; it is called in the task that entered.
`asyncio.timeout` around every token would cost as much as the rest of the request (measured: half of a short
Converse). Between two waits nothing is interrupted: the consumer of a stream runs there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self, TypeVar

T = TypeVar("T")


class Deadline:
    """A context: the timer lives as long as the `with`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._expired = False
        self._waiting = False

    def __enter__(self) -> Self:
        task = asyncio.current_task()
        assert task is not None
        self._task: asyncio.Task[object] = task
        self._timer = asyncio.get_running_loop().call_later(self._seconds, self._expire)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._timer.cancel()

    def _is_up(self) -> bool:
        return self._expired

    def _expire(self) -> None:
        self._expired = True
        if self._waiting:
            self._task.cancel()

    async def within(self, wait: Callable[[], Awaitable[T]]) -> T:
        """The result of `wait()`, or TimeoutError. An outer cancellation in the same moment stays one."""
        if self._is_up():
            raise TimeoutError
        self._waiting = True
        try:
            return await wait()
        except asyncio.CancelledError:
            if self._is_up() and self._task.uncancel() == 0:
                raise TimeoutError from None
            raise
        finally:
            self._waiting = False
