"""A fixed number of tokens, shared out first come, first served; and that none of them is ever lost."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from outcrop.engines.token_budget import TokenBudget


class Holder:
    """Reserves tokens in a task of its own, and gives them back when it is told to."""

    def __init__(self, budget: TokenBudget, count: int) -> None:
        self.done = asyncio.Event()
        self.holds = False
        self.task = asyncio.create_task(self._hold(budget, count))

    async def _hold(self, budget: TokenBudget, count: int) -> None:
        async with budget.reserve(count):
            self.holds = True
            await self.done.wait()
        self.holds = False


async def settled() -> None:
    """Let every task run as far as it can."""
    for _ in range(5):
        await asyncio.sleep(0)


async def holders(budget: TokenBudget, *counts: int) -> list[Holder]:
    all_ = [Holder(budget, count) for count in counts]
    await settled()
    return all_


async def give_back(*all_: Holder) -> None:
    for holder in all_:
        holder.done.set()
    await settled()


async def assert_whole(budget: TokenBudget, total: int) -> None:
    """All tokens are free: one holder can have them all."""
    async with budget.reserve(total):
        pass


def run(scenario: Coroutine[Any, Any, None]) -> None:
    """Run it; tokens that are lost show as a timeout."""
    asyncio.run(asyncio.wait_for(scenario, 2))


def test_reservations_that_fit_together_hold_together() -> None:
    async def scenario() -> None:
        budget = TokenBudget(10)
        all_ = await holders(budget, 4, 6)
        assert all(holder.holds for holder in all_)
        await give_back(*all_)
        await assert_whole(budget, 10)

    run(scenario())


def test_one_that_does_not_fit_waits_until_enough_is_free() -> None:
    async def scenario() -> None:
        first, second, third = await holders(TokenBudget(10), 4, 4, 6)
        assert [first.holds, second.holds, third.holds] == [True, True, False]
        await give_back(first)
        assert [first.holds, second.holds, third.holds] == [False, True, True]
        await give_back(second, third)

    run(scenario())


def test_a_small_one_does_not_overtake_a_large_one() -> None:
    async def scenario() -> None:
        first, large, small = await holders(TokenBudget(10), 6, 10, 1)
        assert [first.holds, large.holds, small.holds] == [True, False, False]
        await give_back(first)
        assert [large.holds, small.holds] == [True, False]
        await give_back(large)
        assert small.holds
        await give_back(small)

    run(scenario())


def test_one_return_can_serve_several_who_wait() -> None:
    async def scenario() -> None:
        first, *rest = await holders(TokenBudget(10), 10, 3, 3, 4, 1)
        await give_back(first)
        assert [holder.holds for holder in rest] == [True, True, True, False]
        await give_back(*rest)

    run(scenario())


def test_a_cancelled_waiter_lets_those_behind_it_through() -> None:
    async def scenario() -> None:
        budget = TokenBudget(10)
        first, large, small = await holders(budget, 6, 10, 4)
        large.task.cancel()
        await settled()
        assert small.holds
        await give_back(first, small)
        await assert_whole(budget, 10)

    run(scenario())


def test_a_waiter_cancelled_in_the_moment_of_its_grant_loses_no_token() -> None:
    async def scenario() -> None:
        budget = TokenBudget(10)
        first, second, third = await holders(budget, 10, 10, 10)
        first.done.set()
        await asyncio.sleep(0)  # `second` has its grant and has not run yet
        second.task.cancel()
        await settled()
        assert [second.holds, third.holds] == [False, True]
        await give_back(third)
        await assert_whole(budget, 10)

    run(scenario())


def test_a_waiter_cancelled_just_before_its_grant_loses_no_token() -> None:
    async def scenario() -> None:
        budget = TokenBudget(10)
        first, second = await holders(budget, 10, 10)
        second.task.cancel()
        first.done.set()
        await settled()
        assert second.task.cancelled()
        await assert_whole(budget, 10)

    run(scenario())


def test_a_holder_that_is_cancelled_or_fails_gives_its_tokens_back() -> None:
    async def scenario() -> None:
        budget = TokenBudget(10)
        (holder,) = await holders(budget, 10)
        holder.task.cancel()
        with pytest.raises(ZeroDivisionError):
            async with budget.reserve(10):
                raise ZeroDivisionError
        await assert_whole(budget, 10)

    run(scenario())


@settings(deadline=None, derandomize=True, max_examples=50, phases=[Phase.generate])  # shrinking waits for timeouts
@given(st.lists(st.tuples(st.integers(1, 10), st.booleans(), st.integers(0, 3)), max_size=12))
def test_after_any_mix_of_returns_and_cancellations_all_tokens_are_free(
    plan: list[tuple[int, bool, int]],
) -> None:
    async def scenario() -> None:
        budget = TokenBudget(10)
        all_ = await holders(budget, *(count for count, _, _ in plan))
        for holder, (_, cancelled, pauses) in zip(all_, plan, strict=True):
            holder.task.cancel() if cancelled else holder.done.set()
            for _ in range(pauses):
                await asyncio.sleep(0)
        await asyncio.gather(*(holder.task for holder in all_), return_exceptions=True)
        await assert_whole(budget, 10)

    run(scenario())
