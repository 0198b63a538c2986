"""Where tool calls and their results stand: recorded texts, with the places that are wrong."""

from __future__ import annotations

import pytest

from outcrop.conversation import ContentBlock, Message, Role, Text, ToolResult, ToolUse
from outcrop.errors import BedrockError
from outcrop.operations.converse_turns import turns_of

HI = Message("user", (Text("Hi"),))
YES = Message("assistant", (Text("Yes"),))


def calls(*ids: str, role: Role = "assistant") -> Message:
    return Message(role, tuple(ToolUse(id_, "f", {}) for id_ in ids))


def results(*ids: str, role: Role = "user") -> Message:
    return Message(role, tuple(ToolResult(id_, "1") for id_ in ids))


def refusal(*messages: Message) -> str:
    with pytest.raises(BedrockError) as caught:
        turns_of(messages)
    return caught.value.message


@pytest.mark.parametrize(
    "messages",
    [
        (HI,),
        (HI, YES, HI),
        (HI, calls("a"), results("a")),
        (HI, calls("a", "b"), results("b", "a")),
        (HI, calls("a"), calls("b"), results("a"), results("b")),
        (HI, calls("a"), results("a"), calls("a"), results("a"), YES, HI),
        (HI, calls("a"), results("a"), HI),
    ],
)
def test_each_call_has_its_result_in_the_next_turn(messages: tuple[Message, ...]) -> None:
    turns = turns_of(messages)
    assert [turn.role for turn in turns] == [("user", "assistant")[index % 2] for index in range(len(turns))]


def test_messages_of_one_role_become_one_turn_with_all_their_blocks() -> None:
    turns = turns_of([HI, HI, calls("a"), calls("b"), results("a"), results("b")])
    blocks: list[tuple[ContentBlock, ...]] = [turn.content for turn in turns]
    assert blocks == [HI.content * 2, calls("a", "b").content, results("a", "b").content]


def test_a_call_without_its_result_is_refused_with_the_ids() -> None:
    expected = "Expected toolResult blocks at messages.{}.content for the following Ids: {}"
    assert refusal(HI, calls("a", "b"), results("b")) == expected.format(2, "a")
    assert refusal(HI, calls("a", "b"), results("c", "d")) == expected.format(2, "a, b")
    assert refusal(HI, HI, calls("a"), HI) == expected.format(3, "a")


@pytest.mark.parametrize("last", [results("a", "b"), results("b", "c")])
def test_more_results_than_calls_are_refused(last: Message) -> None:
    expected = (
        "The number of toolResult blocks at messages.2.content exceeds the number of toolUse blocks of previous turn."
    )
    assert refusal(HI, calls("a"), last) == expected
    assert refusal(HI, YES, last) == expected


def test_a_result_in_the_first_turn_is_one_too_many() -> None:
    assert "toolResult blocks at messages.0.content exceeds" in refusal(results("a"))


def test_ids_do_not_repeat() -> None:
    text = "The {} blocks at messages.{}.content contain duplicate Ids: {}"
    assert refusal(HI, calls("a", "b", "a"), results("a")) == text.format("toolUse", 1, "a")
    assert refusal(HI, calls("a", "b"), results("b", "b")) == text.format("toolResult", 2, "b")


def test_calls_are_the_assistants_and_results_the_users() -> None:
    text = "The {} block at messages.{}.content isn't allowed in a message of the role {}. Remove it and try again."
    assert refusal(calls("a", role="user")) == text.format("toolUse", 0, "user")
    assert refusal(HI, results("a", role="assistant"), HI) == text.format("toolResult", 1, "assistant")
