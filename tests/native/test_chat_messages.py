"""The messages of a chat body: what is read, which role may follow which, and where each refusal points."""

from __future__ import annotations

from typing import Any

import pytest

from outcrop.conversation import Message, Text, ToolResult, ToolUse
from outcrop.errors import ValidationException
from outcrop.native import chat_messages

SYSTEM = {"role": "system", "content": "Be brief."}
USER = {"role": "user", "content": "Hi"}
ASSISTANT = {"role": "assistant", "content": "Yes?"}
RESULT = {"role": "tool", "tool_call_id": "abcdefghi", "content": "3"}


def read(*messages: object, chunks: bool = False) -> tuple[str, tuple[Message, ...]]:
    return chat_messages.read(list(messages), chunks=chunks)


def refusal(*messages: object, chunks: bool = False) -> str:
    with pytest.raises(ValidationException, match=r"^Validation Error$") as caught:
        read(*messages, chunks=chunks)
    assert caught.value.from_model
    return str(caught.value.reason)


def calling(arguments: object = "{}", **members: object) -> dict[str, Any]:
    """An assistant's turn that calls a tool."""
    call = {"id": "abcdefghi", "function": {"name": "add", "arguments": arguments}}
    return {"role": "assistant", "content": "", "tool_calls": [call], **members}


def call_of(**members: object) -> dict[str, Any]:
    """An assistant's turn with one call, some of whose members are others."""
    return calling(tool_calls=[{"id": "abcdefghi", "function": {"name": "add"}} | members])


def function_of(**members: object) -> dict[str, Any]:
    return call_of(function={"name": "add"} | members)


def test_system_messages_become_the_system_prompt_wherever_they_stand() -> None:
    system, messages = read(SYSTEM, USER, {"role": "system", "content": "B"}, USER)
    assert (system, len(messages)) == ("Be brief.\n\nB", 2)
    assert read({"role": "system", "content": ""}, USER)[0] == ""


def test_a_tool_call_and_its_result_are_read() -> None:
    _, messages = read(USER, calling('{"a": 1}'), RESULT, ASSISTANT, USER)
    assert messages[1:3] == (
        Message("assistant", (ToolUse("abcdefghi", "add", {"a": 1}),)),
        Message("user", (ToolResult("abcdefghi", "3"),)),
    )


@pytest.mark.parametrize("arguments", ['{"a": 1}', {"a": 1}])
def test_arguments_may_be_json_text_or_json(arguments: object) -> None:
    assert read(USER, calling(arguments), RESULT)[1][1].content == (ToolUse("abcdefghi", "add", {"a": 1}),)


def test_an_assistants_turn_may_have_text_beside_its_calls_or_none() -> None:
    assert read(USER, calling(content="Hm."), RESULT)[1][1].content[0] == Text("Hm.")
    assert read(USER, calling(content=None), RESULT)[1][1].content == (ToolUse("abcdefghi", "add", {}),)
    assert read(USER, ASSISTANT | {"tool_calls": None}, USER)[1][1].content == (Text("Yes?"),)


def test_results_may_come_in_another_order_than_their_calls() -> None:
    calls = [{"id": id_, "function": {"name": "add"}} for id_ in ("one", "two")]
    results = [RESULT | {"tool_call_id": id_} for id_ in ("two", "one")]
    _, messages = read(USER, calling(tool_calls=calls), *results)
    assert [message.content[0] for message in messages[2:]] == [ToolResult("two", "3"), ToolResult("one", "3")]


def test_a_model_that_takes_chunks_takes_texts_in_a_list() -> None:
    chunks = [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]
    assert read({"role": "user", "content": chunks}, chunks=True)[1][0].content == (Text("a\n\nb"),)
    assert refusal({"role": "user", "content": chunks}) == "messages[0].content is not a string"


@pytest.mark.parametrize(
    ("chunk", "reason"),
    [
        ({"type": "image_url", "image_url": {"url": "x"}}, "messages[0].content[1].type is 'image_url'; allowed: text"),
        ({"text": "b"}, "messages[0].content[1].type is None; allowed: text"),
        ({"type": "text"}, "messages[0].content[1].text is missing"),
        ({"type": "text", "text": None}, "messages[0].content[1].text is not a string"),
        ({"type": "text", "text": "b", "x": 1}, "unknown field 'messages[0].content[1].x'; allowed: type, text"),
        ("b", "messages[0].content is not a list of objects"),
    ],
)
def test_a_chunk_that_is_no_text_is_refused(chunk: object, reason: str) -> None:
    assert refusal({"role": "user", "content": [{"type": "text", "text": "a"}, chunk]}, chunks=True) == reason


@pytest.mark.parametrize("messages", [None, "Hi", {}, {"role": "user"}, ["Hi"], [USER, None], 5])
def test_messages_that_are_no_list_of_objects_are_refused(messages: object) -> None:
    with pytest.raises(ValidationException) as caught:
        chat_messages.read(messages, chunks=False)
    assert caught.value.reason == "messages is not a list of objects"


@pytest.mark.parametrize("role", ["", "User", "model", "developer", None, 5, True, ["user"], {"role": "user"}])
def test_an_unknown_role_is_refused_with_the_known_ones(role: object) -> None:
    expected = f"messages[1].role is {role!r}; allowed: system, user, assistant, tool"
    assert refusal(USER, {"role": role, "content": "Hi"}) == expected


@pytest.mark.parametrize(
    ("messages", "reason"),
    [
        ([], "messages is empty"),
        ([ASSISTANT, USER], "messages[0].role is 'assistant' first; allowed: system, user"),
        ([RESULT, USER], "messages[0].role is 'tool' first; allowed: system, user"),
        ([USER, RESULT], "messages[1].role is 'tool' after 'user'; allowed: system, user, assistant"),
        (
            [USER, ASSISTANT, SYSTEM, USER],
            "messages[2].role is 'system' after 'assistant'; allowed: assistant, user, tool",
        ),
        (
            [USER, calling(), RESULT, SYSTEM],
            "messages[3].role is 'system' after 'tool'; allowed: tool, assistant, user",
        ),
        ([SYSTEM], "messages[0].role is 'system' last; allowed: user, tool"),
        ([USER, ASSISTANT], "messages[1].role is 'assistant' last; allowed: user, tool"),
    ],
)
def test_roles_come_in_the_order_of_mistrals_api(messages: list[object], reason: str) -> None:
    assert refusal(*messages) == reason


@pytest.mark.parametrize(
    ("messages", "reason"),
    [
        (
            [USER, ASSISTANT, RESULT],
            "messages[2].tool_call_id is 'abcdefghi', which no call before it waits for",
        ),
        (
            [USER, calling(), RESULT, RESULT],
            "messages[3].tool_call_id is 'abcdefghi', which no call before it waits for",
        ),
        (
            [USER, calling(), RESULT | {"tool_call_id": "x"}],
            "messages[2].tool_call_id is 'x', which no call before it waits for",
        ),
        (
            [USER, calling(), ASSISTANT, USER],
            "messages[2].role is 'assistant', and no message of the role 'tool' answers the call 'abcdefghi'",
        ),
        (
            [USER, calling(), USER],
            "messages[2] is the last, and no message of the role 'tool' answers the call 'abcdefghi'",
        ),
    ],
)
def test_every_call_is_answered_once_and_nothing_else_is(messages: list[object], reason: str) -> None:
    assert refusal(*messages) == reason


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ({"role": "user"}, "content is missing"),
        (USER | {"content": None}, "content is not a string"),
        (USER | {"content": 5}, "content is not a string"),
        (USER | {"content": ""}, "content is empty"),
        (SYSTEM | {"content": 5}, "content is not a string"),
        (ASSISTANT | {"content": 0}, "content is not a string"),
        (ASSISTANT | {"content": []}, "content is not a string"),
        (ASSISTANT | {"content": ""}, "content is empty, and there are no tool_calls"),
        (ASSISTANT | {"content": None}, "content is empty, and there are no tool_calls"),
        (ASSISTANT | {"prefix": True}, "prefix is True; allowed: null"),
        (ASSISTANT | {"audio": {"id": "x"}}, "audio is {'id': 'x'}; allowed: null"),
        (ASSISTANT | {"tool_calls": "x"}, "tool_calls is not a list of objects"),
        (ASSISTANT | {"tool_calls": {}}, "tool_calls is not a list of objects"),
        (ASSISTANT | {"tool_calls": [1]}, "tool_calls is not a list of objects"),
        (calling(tool_calls=calling()["tool_calls"] * 2), "tool_calls has one id twice"),
        (calling(tool_calls=[{"id": "abcdefghi"}]), "tool_calls[0].type is not function, or"),
        (call_of(function="add"), "tool_calls[0].type is not function, or"),
        (call_of(type="retrieval"), "tool_calls[0].type is not function, or"),
        (calling(tool_calls=[{"function": {"name": "add"}}]), "tool_calls[0].id is missing"),
        (call_of(id=""), "tool_calls[0].id is empty"),
        (call_of(id=5), "tool_calls[0].id is not a string"),
        (function_of(name=None), "tool_calls[0].function.name is not a string"),
        (function_of(name="a b"), "tool_calls[0].function.name is 'a b'; allowed: [a-zA-Z0-9_-]{1,64}"),
        (calling(tool_calls=[{"id": "a", "function": {}}]), "tool_calls[0].function.name is missing"),
        (calling("{"), "tool_calls[0].function.arguments is not JSON"),
        (calling(""), "tool_calls[0].function.arguments is not JSON"),
        (calling('{"a": NaN}'), "tool_calls[0].function.arguments is not JSON"),
        (calling(r'{"a": "\ud800"}'), "tool_calls[0].function.arguments is not JSON"),
        (calling('{"a":' * 100_000), "tool_calls[0].function.arguments is not JSON"),
        (calling("[]"), "tool_calls[0].function.arguments is not a JSON object"),
        (calling(None), "tool_calls[0].function.arguments is not a JSON object"),
    ],
)
def test_a_message_that_is_wrong_is_refused_with_the_path(message: dict[str, Any], reason: str) -> None:
    assert refusal(USER, message, USER).startswith(f"messages[1].{reason}")


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ({"role": "tool", "content": "3"}, "tool_call_id is missing"),
        (RESULT | {"tool_call_id": 5}, "tool_call_id is not a string"),
        (RESULT | {"name": 5}, "name is not a string"),
        ({"role": "tool", "tool_call_id": "abcdefghi"}, "content is missing"),
        (RESULT | {"content": {"sum": 3}}, "content is not a string"),
    ],
)
def test_a_result_that_is_wrong_is_refused_with_the_path(message: dict[str, Any], reason: str) -> None:
    assert refusal(USER, calling(), message) == f"messages[2].{reason}"


@pytest.mark.parametrize("message", [SYSTEM, USER, ASSISTANT, call_of(x=1), function_of(x=1)])
def test_a_field_that_is_not_known_is_refused_with_the_path(message: dict[str, Any]) -> None:
    message = message if "tool_calls" in message else message | {"x": 1}
    assert refusal(USER, message, USER).startswith("unknown field 'messages[1].")
    assert ".x'; allowed: " in refusal(USER, message, USER)
    assert refusal(USER, calling(), RESULT | {"x": 1}).startswith("unknown field 'messages[2].x'")
