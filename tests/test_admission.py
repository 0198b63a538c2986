"""Who runs, who waits in which order, who is turned away; and that no place is ever lost."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import pytest

from outcrop.admission import Admission
from outcrop.deadline import Deadline
from outcrop.errors import ThrottlingException


async def patiently(acquire: Callable[[], Awaitable[bool]]) -> bool:
    """Without a deadline."""
    return await acquire()


class Visitor:
    """Takes a slot in a task of its own, and leaves when it is told to."""

    def __init__(self, admission: Admission) -> None:
        self._leave = asyncio.Event()
        self.inside = False
        self.task = asyncio.create_task(self._visit(admission))

    async def _visit(self, admission: Admission) -> None:
        async with admission.slot(patiently):
            self.inside = True
            await self._leave.wait()
        self.inside = False

    async def leave(self) -> None:
        self._leave.set()
        await settled()


async def settled() -> None:
    """Let every task run as far as it can."""
    for _ in range(5):
        await asyncio.sleep(0)


async def visitors(admission: Admission, count: int) -> list[Visitor]:
    all_ = [Visitor(admission) for _ in range(count)]
    await settled()
    return all_


def run(scenario: Coroutine[Any, Any, None]) -> None:
    """Run it; a place that is lost shows as a timeout."""
    asyncio.run(asyncio.wait_for(scenario, 2))


def test_as_many_run_at_once_as_there_are_slots() -> None:
    async def scenario() -> None:
        admission = Admission(2, 8)
        all_ = await visitors(admission, 3)
        assert [visitor.inside for visitor in all_] == [True, True, False]
        assert (admission.running, admission.waiting) == (2, 1)
        for visitor in all_:
            await visitor.leave()
        assert (admission.running, admission.waiting) == (0, 0)

    run(scenario())


def test_who_came_first_runs_first() -> None:
    async def scenario() -> None:
        all_ = await visitors(Admission(1, 8), 4)
        for number, visitor in enumerate(all_):
            assert [other.inside for other in all_] == [at == number for at in range(4)]
            await visitor.leave()

    run(scenario())


def test_one_more_than_may_wait_is_throttled() -> None:
    async def scenario() -> None:
        admission = Admission(1, 2)
        all_ = await visitors(admission, 3)
        with pytest.raises(ThrottlingException) as caught:
            await admission.slot(patiently).__aenter__()
        assert "1 requests are running and 2 are waiting" in str(caught.value.reason)
        assert (admission.running, admission.waiting) == (1, 2)
        for visitor in all_:
            await visitor.leave()

    run(scenario())


def test_without_a_queue_whoever_cannot_run_is_throttled() -> None:
    async def scenario() -> None:
        admission = Admission(1, 0)
        (visitor,) = await visitors(admission, 1)
        with pytest.raises(ThrottlingException):
            await admission.slot(patiently).__aenter__()
        await visitor.leave()
        async with admission.slot(patiently):
            assert admission.running == 1

    run(scenario())


def test_a_cancelled_waiter_frees_its_place() -> None:
    async def scenario() -> None:
        admission = Admission(1, 1)
        first, second = await visitors(admission, 2)
        second.task.cancel()
        await settled()
        assert admission.waiting == 0
        (third,) = await visitors(admission, 1)
        await first.leave()
        assert third.inside

        await third.leave()

    run(scenario())


def test_a_waiter_cancelled_in_the_moment_of_its_turn_loses_no_slot() -> None:
    async def scenario() -> None:
        admission = Admission(1, 2)
        first, second, third = await visitors(admission, 3)
        first._leave.set()
        await asyncio.sleep(0)  # `first` has left, `second` is called and has not run yet
        second.task.cancel()
        await settled()
        assert third.inside
        await third.leave()
        assert (admission.running, admission.waiting) == (0, 0)

    run(scenario())


def test_a_waiter_whose_time_is_up_frees_its_place() -> None:
    async def scenario() -> None:
        admission = Admission(1, 1)
        (visitor,) = await visitors(admission, 1)
        for _ in range(3):
            with Deadline(0.01) as deadline, pytest.raises(TimeoutError):
                await admission.slot(deadline.within).__aenter__()
            assert (admission.running, admission.waiting) == (1, 0)
        await visitor.leave()

    run(scenario())


def test_an_error_inside_gives_the_slot_back() -> None:
    async def scenario() -> None:
        admission = Admission(1, 0)
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                async with admission.slot(patiently):
                    raise ZeroDivisionError
        assert (admission.running, admission.waiting) == (0, 0)

    run(scenario())
