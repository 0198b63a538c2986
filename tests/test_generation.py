"""A whole answer is the fold of the events of a stream."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import FrozenInstanceError

import pytest

from outcrop.generation import (
    EventBatch,
    Finished,
    Generation,
    TextDelta,
    Timing,
    TokenDelta,
    ToolCall,
    ToolUseDelta,
    ToolUseStart,
    Usage,
    collect,
)

FINISHED = Finished("stop", Usage(3, 2), Timing(20, 10))


def folded(*batches: EventBatch) -> Generation:
    async def stream() -> AsyncIterator[EventBatch]:
        for batch in batches:
            yield batch

    return asyncio.run(collect(stream()))


def test_text_is_joined_in_order_and_nothing_is_stripped() -> None:
    answer = folded((TextDelta(" To"),), (TextDelta(""), TextDelta("\n\n")), (), (TextDelta(" "), FINISHED))
    assert answer == Generation(FINISHED, " To\n\n ", [])


def test_an_answer_without_text_is_an_empty_text() -> None:
    assert folded((FINISHED,)) == Generation(FINISHED, "", [])


def test_the_pieces_of_a_tool_call_are_joined() -> None:
    answer = folded((ToolUseStart(0, "id", "f"),), (ToolUseDelta(0, '{"a"'), ToolUseDelta(0, ":1}")), (FINISHED,))
    assert answer.tool_calls == [ToolCall("id", "f", '{"a":1}')]


def test_pieces_go_to_the_call_of_their_index() -> None:
    starts = (ToolUseStart(0, "x", "f"), ToolUseStart(1, "y", "g"))
    answer = folded(starts, (ToolUseDelta(1, "{}"), ToolUseDelta(0, "[]")), (ToolUseDelta(1, "!"), FINISHED))
    assert answer.tool_calls == [ToolCall("x", "f", "[]"), ToolCall("y", "g", "{}!")]


def test_a_tool_call_without_pieces_has_no_arguments() -> None:
    assert folded((ToolUseStart(0, "id", "f"), FINISHED)).tool_calls == [ToolCall("id", "f", "")]


def test_text_and_tool_calls_stay_apart() -> None:
    answer = folded((TextDelta("a"), ToolUseStart(0, "id", "f"), TextDelta("b"), FINISHED))
    assert (answer.text, len(answer.tool_calls)) == ("ab", 1)


def test_two_answers_do_not_share_their_tool_calls() -> None:
    folded((FINISHED,)).tool_calls.append(ToolCall("id", "f"))
    assert folded((FINISHED,)).tool_calls == []


@pytest.mark.parametrize("batches", [(), ((),), ((TextDelta("a"),),)])
def test_events_that_end_without_a_finish_are_an_error(batches: tuple[EventBatch, ...]) -> None:
    with pytest.raises(ValueError, match="without Finished"):
        folded(*batches)


@pytest.mark.parametrize(
    ("event", "member"),
    [
        (TokenDelta((1,)), "token_ids"),
        (TextDelta("a"), "text"),
        (ToolUseStart(0, "id", "f"), "id"),
        (FINISHED, "usage"),
    ],
)
def test_what_happened_cannot_be_changed(event: object, member: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(event, member, None)
