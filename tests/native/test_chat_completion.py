"""The chat completion body: what it takes and refuses, and the two shapes in which it answers."""

from __future__ import annotations

import json
import re
import time
from typing import Any

import pytest

from outcrop.catalog import load_catalog
from outcrop.conversation import ChatRequest, InferenceParams, Message, Text, Tool, ToolChoice, ToolUse
from outcrop.errors import ValidationException
from outcrop.generation import (
    EventBatch,
    Finished,
    FinishReason,
    Generation,
    TextDelta,
    Timing,
    ToolCall,
    ToolUseDelta,
    ToolUseStart,
    Usage,
)
from outcrop.native import chat_completion

L2402 = load_catalog().resolve("mistral.mistral-large-2402-v1:0")
L2407 = load_catalog().resolve("mistral.mistral-large-2407-v1:0")
USER = {"role": "user", "content": "Hi"}
FUNCTION = {"name": "add", "description": "Adds.", "parameters": {"type": "object"}}
TOOL = {"type": "function", "function": FUNCTION}
BY_NAME = {"type": "function", "function": {"name": "add"}}
PARAMS = InferenceParams(8192, 0.7, 1.0)
UUID4 = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"


def parse(*messages: object, **members: Any) -> ChatRequest:
    return chat_completion.parse({"messages": list(messages), **members}, L2407)


def refusal(*messages: object, **members: Any) -> str:
    """The reason for which a body is refused, in the one text that the service has for all."""
    with pytest.raises(ValidationException, match=r"^Validation Error$") as caught:
        parse(*messages, **members)
    assert caught.value.from_model
    return str(caught.value.reason)


def generation(text: str = "", *calls: ToolCall, reason: FinishReason = "stop") -> Generation:
    return Generation(Finished(reason, Usage(13, 180), Timing(20, 10)), text, list(calls))


def test_the_smallest_body_has_the_defaults_of_the_card() -> None:
    assert parse(USER) == ChatRequest((Message("user", (Text("Hi"),)),), PARAMS)


def test_the_parameters_are_taken() -> None:
    assert parse(USER, max_tokens=5, temperature=0, top_p=0.5).params == InferenceParams(5, 0.0, 0.5)


@pytest.mark.parametrize(("name", "low", "high"), [("max_tokens", 1, 8192), ("temperature", 0, 1), ("top_p", 0, 1)])
def test_each_number_is_taken_at_its_limits_and_refused_beyond_them(name: str, low: int, high: int) -> None:
    step = 0.001 if high == 1 else 1
    for value in (low, high):
        assert getattr(parse(USER, **{name: value}).params, name) == value
    beyond_or_wrong: tuple[Any, ...] = (low - step, high + step, None, "5", True, [])
    for wrong in beyond_or_wrong:
        assert refusal(USER, **{name: wrong}).startswith(f"{name} is ")


def test_our_own_answer_can_be_sent_back_as_a_turn() -> None:
    call = ToolCall("AXhU1faCnJb2j0VqZy7dKA", "add", '{"a":1}')
    for card in (L2402, L2407):
        message = chat_completion.answer(generation("", call), card)["choices"][0]["message"]
        result = {"role": "tool", "tool_call_id": call.id, "content": "3"}
        assert parse(USER, message, result).messages[1].content == (ToolUse(call.id, "add", {"a": 1}),)


def test_tools_and_the_choice_among_them_are_read() -> None:
    request = parse(USER, tools=[TOOL], tool_choice="any")
    assert request.tools == (Tool("add", "Adds.", {"type": "object"}),)
    assert request.tool_choice == ToolChoice("any")
    assert parse(USER, tools=[{"function": {"name": "add"}}]).tools == (Tool("add", "", {}),)


@pytest.mark.parametrize("choice", ["auto", "any", "none"])
def test_the_documented_tool_choices_are_taken(choice: str) -> None:
    assert parse(USER, tools=[TOOL], tool_choice=choice).tool_choice.mode == choice


def test_a_choice_among_no_tools_is_refused_only_where_one_must_be_called() -> None:
    assert parse(USER, tools=[], tool_choice="none").tool_choice == ToolChoice("none")
    assert refusal(USER, tool_choice="any") == "tool_choice is 'any', and there are no tools"


def test_a_choice_by_name_is_an_extension() -> None:
    body = {"messages": [USER], "tools": [TOOL], "tool_choice": BY_NAME}
    assert chat_completion.parse(body, L2407, tool_by_name=True).tool_choice == ToolChoice("tool", "add")
    assert refusal(USER, tools=[TOOL], tool_choice=BY_NAME).endswith("; allowed: auto, any, none")
    other = {"type": "function", "function": {"name": "sub"}}
    with pytest.raises(ValidationException) as caught:
        chat_completion.parse(body | {"tool_choice": other}, L2407, tool_by_name=True)
    assert caught.value.reason == "tool_choice.function.name is 'sub', which is none of tools"


def test_a_second_tool_of_one_name_is_refused() -> None:
    assert refusal(USER, tools=[TOOL, TOOL]) == "tools[1].function.name is 'add' a second time"


@pytest.mark.parametrize("choice", ["required", "tool", "", None, 1, [], {"type": "function"}])
def test_any_other_tool_choice_is_refused(choice: object) -> None:
    assert refusal(USER, tool_choice=choice) == f"tool_choice is {choice!r}; allowed: auto, any, none"


@pytest.mark.parametrize(
    "name", ["prompt", "stop", "top_k", "n", "stream", "safe_prompt", "random_seed", "response_format"]
)
def test_a_field_that_is_not_documented_is_refused_by_name(name: str) -> None:
    assert refusal(USER, **{name: 1}).startswith(f"unknown field {name!r}")


def test_a_body_without_messages_is_refused() -> None:
    assert refusal() == "messages is empty"
    with pytest.raises(ValidationException):
        chat_completion.parse({}, L2407)


@pytest.mark.parametrize(
    ("tool", "reason"),
    [
        ({}, "tools[1].type is not function, or"),
        ({"type": "function"}, "tools[1].type is not function, or"),
        ({"type": "retrieval", "function": FUNCTION}, "tools[1].type is not function, or"),
        ({"function": "add"}, "tools[1].type is not function, or"),
        ({"function": {}}, "tools[1].function.name is missing"),
        ({"function": {**FUNCTION, "name": 5}}, "tools[1].function.name is not a string"),
        ({"function": {**FUNCTION, "name": "a b"}}, "tools[1].function.name is 'a b'; allowed:"),
        ({"function": {**FUNCTION, "name": "a" * 65}}, "tools[1].function.name is "),
        ({"function": {**FUNCTION, "description": None}}, "tools[1].function.description is not a string"),
        ({"function": {**FUNCTION, "parameters": []}}, "tools[1].function.parameters is not an object"),
        ({"function": {**FUNCTION, "strict": True}}, "unknown field 'tools[1].function.strict'"),
        ({**TOOL, "id": "x"}, "unknown field 'tools[1].id'"),
    ],
)
def test_a_tool_that_is_wrong_is_refused_with_the_path(tool: dict[str, Any], reason: str) -> None:
    first = {"function": {"name": "sub"}}
    assert refusal(USER, tools=[first, tool]).startswith(reason)


@pytest.mark.parametrize("tools", [None, {}, "add", ["add"]])
def test_tools_that_are_no_list_of_objects_are_refused(tools: object) -> None:
    assert refusal(USER, tools=tools) == "tools is not a list of objects"


def test_a_text_answer_of_2402_is_as_documented() -> None:
    expected = '{"choices":[{"index":0,"message":{"role":"assistant","content":" Hi!"},"stop_reason":"stop"}]}'
    assert json.dumps(chat_completion.answer(generation(" Hi!"), L2402), separators=(",", ":")) == expected


def test_a_tool_call_of_2402_is_as_documented() -> None:
    answer = chat_completion.answer(generation("", ToolCall("id", "add", '{"a":1}'), reason="tool_calls"), L2402)
    assert answer["choices"][0] == {
        "index": 0,
        "message": {
            "role": "assistant",
            "content": "",
            "tool_calls": [{"id": "id", "function": {"name": "add", "arguments": '{"a":1}'}}],
        },
        "stop_reason": "tool_calls",
    }


def test_an_answer_of_2407_has_the_members_recorded_of_its_successor_in_their_order() -> None:
    answer = chat_completion.answer(generation("\nHi!"), L2407)
    assert re.fullmatch(UUID4, answer.pop("id"))
    assert abs(answer.pop("created") - time.time()) < 60
    expected = (
        '{"object":"chat.completion","model":"mistral-large-2407","choices":[{"index":0,"message":{"role":"assistant",'
        '"tool_calls":null,"index":null,"tool_call_id":null,"content":"\\nHi!","audio":null},"stop_reason":"stop",'
        '"finish_reason":"stop","logprobs":null,"context_logits":null,"generation_logits":null}],'
        '"usage":{"prompt_tokens":13,"total_tokens":193,"completion_tokens":180,"request_count":null}}'
    )
    assert json.dumps(answer, separators=(",", ":")) == expected


def test_a_tool_call_of_2407_says_that_it_is_a_function() -> None:
    answer = chat_completion.answer(generation("", ToolCall("id", "add", "{}"), reason="tool_calls"), L2407)
    (call,) = answer["choices"][0]["message"]["tool_calls"]
    assert call == {"id": "id", "type": "function", "function": {"name": "add", "arguments": "{}"}}


@pytest.mark.parametrize("card", [L2402, L2407])
@pytest.mark.parametrize(
    ("reason", "word"),
    [
        ("stop", "stop"),
        ("stop_sequence", "stop"),
        ("length", "length"),
        ("tool_calls", "tool_calls"),
        ("malformed_tool_calls", "stop"),
    ],
)
def test_the_reason_to_stop_is_one_of_three_words(card: Any, reason: FinishReason, word: str) -> None:
    choice = chat_completion.answer(generation("a", reason=reason), card)["choices"][0]
    assert choice["stop_reason"] == choice.get("finish_reason", word) == word


@pytest.mark.parametrize("arguments", ['{"a', "[]", "", "{}}", "[" * 100_000])
def test_a_call_whose_arguments_are_no_object_is_left_out(arguments: str) -> None:
    cut = generation("", ToolCall("id", "add", "{}"), ToolCall("id2", "add", arguments), reason="length")
    (call,) = chat_completion.answer(cut, L2402)["choices"][0]["message"]["tool_calls"]
    assert call["id"] == "id"


FINISHED = Finished("length", Usage(13, 180), Timing(20, 10))


@pytest.mark.parametrize(
    ("batch", "message", "reason"),
    [
        ((TextDelta(" Hi"),), {"role": "assistant", "content": " Hi"}, None),
        ((TextDelta("a"), TextDelta("b")), {"role": "assistant", "content": "ab"}, None),
        ((TextDelta("!"), FINISHED), {"role": "assistant", "content": "!"}, "length"),
        ((FINISHED,), {"role": "assistant", "content": ""}, "length"),
        ((), {"role": "assistant", "content": ""}, None),
    ],
)
def test_a_chunk_carries_the_text_of_its_batch_and_at_the_end_the_reason(
    batch: EventBatch, message: dict[str, Any], reason: str | None
) -> None:
    assert chat_completion.Chunks(L2402).chunk(batch) == {
        "choices": [{"index": 0, "message": message, "stop_reason": reason}]
    }


def test_a_tool_call_in_chunks_has_its_id_and_name_once() -> None:
    batch: EventBatch = (ToolUseStart(1, "id", "add"), ToolUseDelta(1, '{"a"'), ToolUseDelta(1, ":1}"))
    message = chat_completion.Chunks(L2402).chunk(batch)["choices"][0]["message"]
    start, *pieces = message["tool_calls"]
    assert start == {"index": 1, "id": "id", "type": "function", "function": {"name": "add", "arguments": ""}}
    assert pieces == [{"index": 1, "function": {"arguments": part}} for part in ('{"a"', ":1}")]


def test_all_chunks_of_a_2407_stream_have_one_head() -> None:
    chunks = chat_completion.Chunks(L2407)
    one, other = chunks.chunk((TextDelta("a"),)), chunks.chunk((FINISHED,))
    assert list(one) == ["id", "object", "created", "model", "choices"]
    assert {**one, "choices": None} == {**other, "choices": None}
    assert (one["object"], one["model"]) == ("chat.completion.chunk", "mistral-large-2407")
    assert other["choices"][0]["finish_reason"] == other["choices"][0]["stop_reason"] == "length"
    assert chat_completion.Chunks(L2407).chunk(())["id"] != one["id"]
