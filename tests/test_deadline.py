"""One timer for many waits: it interrupts a wait, never what runs between two waits."""

from __future__ import annotations

import asyncio

import pytest

from outcrop.deadline import Deadline


async def forever() -> None:
    await asyncio.Event().wait()


async def at_once() -> str:
    return "done"


def test_a_wait_ends_when_the_time_is_up() -> None:
    async def body() -> None:
        with Deadline(0.01) as deadline:
            await deadline.within(forever)

    with pytest.raises(TimeoutError):
        asyncio.run(body())


def test_what_runs_between_two_waits_is_not_interrupted_and_the_next_wait_is() -> None:
    async def body() -> list[str]:
        seen = []
        with Deadline(0.01) as deadline:
            seen.append(await deadline.within(at_once))
            await asyncio.sleep(0.05)
            seen.append("between")
            with pytest.raises(TimeoutError):
                await deadline.within(at_once)
        return seen

    assert asyncio.run(body()) == ["done", "between"]


def test_a_cancellation_from_outside_stays_a_cancellation() -> None:
    async def body() -> None:
        with Deadline(60) as deadline:
            await deadline.within(forever)

    async def outside() -> None:
        task = asyncio.create_task(body())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(outside())


def test_the_task_is_as_good_as_new_after_a_timeout() -> None:
    async def body() -> int:
        for _ in range(3):
            with Deadline(0.001) as deadline, pytest.raises(TimeoutError):
                await deadline.within(forever)
        task = asyncio.current_task()
        assert task is not None
        return task.cancelling()

    assert asyncio.run(body()) == 0
