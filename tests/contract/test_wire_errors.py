"""What is on the wire when something is wrong: the recorded bytes and headers, an exception frame where the service
sends one, a reason for people; never HTML, and never an answer of 5xx to what a caller wrote."""

from __future__ import annotations

import copy
import http.client
import json
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from contract.raw import CHAT, COMPLETION, CONVERSATION, STREAMS, UNARY, Answer, exchange, path, send
from running import RunningServer

VALIDATION = "ValidationException:http://internal.amazon.com/coral/com.amazon.bedrock/"
UNKNOWN = "UnknownOperationException:http://internal.amazon.com/coral/com.amazon.coral.service/"
MALFORMED = "Malformed input request, please reformat your input and try again."
OPERATIONS = (*UNARY, *STREAMS)
HUGE = b"[" * 100_000
OUT_OF_RANGE = [
    {"temperature": 1.01},
    {"temperature": -0.01},
    {"temperature": "hot"},
    {"top_p": 1.01},
    {"top_k": 0},
    {"top_k": 201},
    {"max_tokens": 0},
    {"max_tokens": 8193},
    {"max_tokens": 5.5},
    {"max_tokens": None},
    {"stop": ["a"] * 11},
    {"stop": [""]},
    {"stop": "a"},
    {"stop_sequences": ["a"]},
]
OUT_OF_BOUNDS = [
    ({"maxTokens": 0}, "'0' at 'inferenceConfig.maxTokens'", "value greater than or equal to 1"),
    ({"temperature": 1.5}, "'1.5' at 'inferenceConfig.temperature'", "value less than or equal to 1"),
    ({"temperature": -1}, "'-1.0' at 'inferenceConfig.temperature'", "value greater than or equal to 0"),
    ({"topP": 2}, "'2.0' at 'inferenceConfig.topP'", "value less than or equal to 1"),
    ({"stopSequences": [""]}, "'' at 'inferenceConfig.stopSequences.1.member'", "length greater than or equal to 1"),
]
TOOL = {"name": "top_song", "inputSchema": {"json": {"type": "object"}}}
CALL = {"toolUseId": "tooluse_1", "name": "top_song", "input": {"sign": "WZPZ"}}
RESULT = {"toolUseId": "tooluse_1", "content": [{"json": {"song": "x"}}, {"text": "y"}], "status": "success"}
FULL_CONVERSATION = {
    "system": [{"text": "Be brief."}],
    "messages": [
        {"role": "user", "content": [{"text": "Which song?"}]},
        {"role": "assistant", "content": [{"toolUse": CALL}]},
        {"role": "user", "content": [{"toolResult": RESULT}]},
    ],
    "inferenceConfig": {"maxTokens": 2, "temperature": 0.5, "topP": 0.5, "stopSequences": ["|"]},
    "toolConfig": {"tools": [{"toolSpec": TOOL}], "toolChoice": {"auto": {}}},
    "additionalModelRequestFields": {"top_k": 5},
}
FUNCTION = {"name": "top_song", "description": "The top song", "parameters": {"type": "object"}}
FULL_CHAT: dict[str, Any] = {
    "messages": [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Which song?"},
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [{"id": "abcdefghi", "function": {"name": "top_song", "arguments": "{}"}}],
        },
        {"role": "tool", "tool_call_id": "abcdefghi", "name": "top_song", "content": "x"},
    ],
    "tools": [{"type": "function", "function": FUNCTION}],
    "tool_choice": "auto",
    "max_tokens": 2,
    "temperature": 0.5,
    "top_p": 0.5,
}
FULL_COUNT = {
    "input": {"converse": {name: value for name, value in FULL_CONVERSATION.items() if name != "inferenceConfig"}}
}
FULL_COMPLETION = {**COMPLETION, "max_tokens": 2, "top_p": 0.5, "top_k": 5, "stop": ["|"]}


def body_of(operation: str) -> Any:
    return COMPLETION if "invoke" in operation else CONVERSATION


def assert_refused(answer: Answer, message: str, *, status: int = 400, type_: str = VALIDATION) -> None:
    """The whole answer, byte for byte, but for the id and the reason."""
    assert (answer.status, answer.header("x-amzn-errortype")) == (status, type_)
    assert answer.body == b'{"message":' + json.dumps(message, ensure_ascii=False).encode() + b"}"
    own = ["content-type", "content-length", "x-amzn-requestid", "x-amzn-errortype", "x-outcrop-reason"]
    assert [name for name, _ in answer.headers if name not in ("date", "server")] == own
    assert answer.header("content-type") == "application/json"
    assert uuid.UUID(answer.header("x-amzn-requestid")).version == 4
    assert answer.header("x-outcrop-reason").isascii()


def assert_refused_in_stream(answer: Answer, message: str) -> None:
    (frame,) = answer.frames()
    assert answer.status == 200
    assert frame.headers == (
        (":exception-type", "validationException"),
        (":content-type", "application/json"),
        (":message-type", "exception"),
    )
    assert frame.payload == b'{"message":' + json.dumps(message).encode() + b"}"
    assert answer.header("x-outcrop-reason")


@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_unknown_model_is_refused_before_the_body_is_read(server: RunningServer, operation: str) -> None:
    for body in (body_of(operation), b"not JSON"):
        answer = send(server, path("does-not-exist", operation), body)
        assert_refused(answer, "The provided model identifier is invalid.")
        assert len(answer.body) == 55
        assert "mistral.mistral-7b-instruct-v0:2" in answer.header("x-outcrop-reason")


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("body", [b"", b"{", b"not JSON", b"[]", b"null", b'{"prompt": "\xff"}', HUGE])
def test_a_body_that_is_no_json_object_is_refused(server: RunningServer, operation: str, body: bytes) -> None:
    answer = send(server, path("7b", operation), body)
    assert_refused(answer, MALFORMED)
    assert len(answer.body) == 80


def test_a_body_without_prompt_or_messages_is_refused(server: RunningServer) -> None:
    chat_only = "Failed to deserialize the JSON body into the target type: missing field `messages`"
    assert_refused(send(server, path("7b", "invoke"), {}), "Validation Error")
    assert_refused(send(server, path("large2407", "invoke"), {}), chat_only)
    assert_refused(send(server, path("large2407", "invoke"), COMPLETION), chat_only)
    assert_refused(send(server, path("7b", "invoke"), CHAT), "Messages not supported for this model")
    assert_refused(
        send(server, path("7b", "converse"), {}),
        "A conversation must start with a user message. Try again with a conversation that starts with a user message.",
    )


@pytest.mark.parametrize("fields", OUT_OF_RANGE, ids=json.dumps)
def test_a_parameter_that_the_model_refuses_is_a_validation_error(server: RunningServer, fields: Any) -> None:
    (name,) = fields
    answer = send(server, path("7b", "invoke"), COMPLETION | fields)
    assert_refused(answer, "Validation Error")
    assert name in answer.header("x-outcrop-reason")
    stream = send(server, path("7b", "invoke-with-response-stream"), COMPLETION | fields)
    assert_refused_in_stream(stream, "Validation Error")


@pytest.mark.parametrize("operation", ["converse", "converse-stream"])
@pytest.mark.parametrize(("config", "value", "rule"), OUT_OF_BOUNDS, ids=str)
def test_a_parameter_out_of_its_modelled_bounds_is_refused_by_the_front(
    server: RunningServer, operation: str, config: Any, value: str, rule: str
) -> None:
    answer = send(server, path("7b", operation), CONVERSATION | {"inferenceConfig": config})
    message = f"1 validation error detected: Value {value} failed to satisfy constraint: Member must have {rule}"
    assert_refused(answer, message)


def test_what_the_model_says_through_converse_is_quoted(server: RunningServer) -> None:
    body = CONVERSATION | {"additionalModelRequestFields": {"top_k": 201}}
    message = "The model returned the following errors: Validation Error"
    assert_refused(send(server, path("7b", "converse"), body), message)
    assert_refused_in_stream(send(server, path("7b", "converse-stream"), body), message)


def test_a_prompt_too_long_for_the_model_is_refused(server: RunningServer) -> None:
    words = "This model's maximum context length is 32768 tokens. Please reduce the length of the prompt"
    quoted = f"The model returned the following errors: {words}"
    text = "word " * 33_000
    conversation = {"messages": [{"role": "user", "content": [{"text": text}]}]}
    assert_refused(send(server, path("7b", "invoke"), {"prompt": text}), words)
    assert_refused_in_stream(send(server, path("7b", "invoke-with-response-stream"), {"prompt": text}), words)
    assert_refused(send(server, path("7b", "converse"), conversation), quoted)


@pytest.mark.parametrize(
    ("method", "target"),
    [
        ("POST", "/"),
        ("GET", "/model"),
        ("POST", "/model/mistral.mistral-7b-instruct-v0%3A2"),
        ("POST", "/model/mistral.mistral-7b-instruct-v0%3A2/invoke/"),
        ("POST", "/model/mistral.mistral-7b-instruct-v0%3A2/complete"),
        *((method, path("7b", "invoke")) for method in ("GET", "PUT", "DELETE", "PATCH", "OPTIONS")),
    ],
)
def test_an_unknown_path_or_method_is_an_unknown_operation(server: RunningServer, method: str, target: str) -> None:
    answer = send(server, target, b"", method)
    assert_refused(answer, "The requested operation is not recognized by the service.", status=404, type_=UNKNOWN)
    assert "POST /model/{modelId}/invoke" in answer.header("x-outcrop-reason")


@pytest.mark.parametrize("segment", ["", "%20", "%00", "%FF", "%F0%9F%98%80", "..%2F..%2Fetc", "a" * 4000])
def test_a_strange_model_id_is_refused_by_the_front(server: RunningServer, segment: str) -> None:
    answer = send(server, f"/model/{segment}/invoke", COMPLETION)
    assert_refused(answer, answer.json()["message"])
    assert "at 'modelId' failed to satisfy constraint: Member must " in answer.json()["message"]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_body_over_25_million_bytes_is_refused_and_the_connection_lives(
    server: RunningServer, operation: str
) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    limit = "Member must have length less than or equal to 25000000"
    answer = exchange(connection, path("7b", operation), b" " * 26_000_000)
    assert_refused(answer, f"1 validation error detected: Value at 'body' failed to satisfy constraint: {limit}")
    assert exchange(connection, path("7b", operation), body_of(operation)).status == 200
    connection.close()


def test_a_body_of_25_million_bytes_is_read(server: RunningServer) -> None:
    body = json.dumps(COMPLETION).encode()
    assert send(server, path("7b", "invoke"), body.rjust(25_000_000)).status == 200


def test_a_crash_of_the_engine_after_the_first_event_is_an_exception_frame(
    start: Callable[..., RunningServer],
) -> None:
    server = start(replies=[{"error": "crash", "text": "Two words"}])
    for operation in STREAMS:
        answer = send(server, path("7b", operation), body_of(operation))
        *events, last = answer.frames()
        assert (answer.status, len(events) > 1) == (200, True)
        assert last.headers[0] == (":exception-type", "internalServerException")
        assert b"encountered an unexpected error" in last.payload


def test_a_crash_of_the_engine_before_the_first_event_is_an_http_error(start: Callable[..., RunningServer]) -> None:
    server = start(replies=[{"error": "crash"}])
    for operation in OPERATIONS:
        answer = send(server, path("7b", operation), body_of(operation))
        assert answer.status == 500
        assert answer.header("x-amzn-errortype").startswith("InternalServerException:")
        assert answer.header("content-type") == "application/json"
        assert answer.header("x-outcrop-reason")


def mutations(value: Any) -> Iterator[Any]:
    """The value with each member in turn replaced by something else, and each taken away."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in items:
        for other in (None, [], {}, "", "x", 0, -1, 2.5, 10**30, True, ["x"], {"x": 1}, [[]], [{}], *mutations(member)):
            changed = copy.copy(value)
            changed[key] = other
            yield changed
        yield [*value[:key], *value[key + 1 :]] if isinstance(value, list) else {k: value[k] for k in value if k != key}


@pytest.mark.parametrize(
    ("model", "operation", "body"),
    [
        ("7b", "invoke", FULL_COMPLETION),
        ("7b", "invoke-with-response-stream", FULL_COMPLETION),
        ("large2402", "invoke", FULL_CHAT),
        ("large2407", "invoke-with-response-stream", FULL_CHAT),
        ("large2402", "converse", FULL_CONVERSATION),
        ("large2402", "converse-stream", FULL_CONVERSATION),
        ("large2402", "count-tokens", FULL_COUNT),
    ],
)
def test_no_change_to_any_member_of_a_body_makes_the_server_fail(
    start: Callable[..., RunningServer], model: str, operation: str, body: Any
) -> None:
    server = start(replies=["Yes."], extensions=True, log_level="error")
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    answers = [(changed, exchange(connection, path(model, operation), changed)) for changed in [body, *mutations(body)]]
    connection.close()
    assert answers[0][1].status == 200
    failed = [json.dumps(changed) for changed, answer in answers if answer.status not in (200, 400)]
    assert failed == []
    assert all(answer.header("x-amzn-requestid") for _, answer in answers)
    assert any("x-outcrop-reason" in answer.names for _, answer in answers)


def nested(depth: int) -> str:
    return '{"a":' * depth + "1" + "}" * depth


@pytest.mark.parametrize(
    ("schema", "arguments"), [(nested(1010), "{}"), ("{}", nested(5000))], ids=["in a schema", "in arguments"]
)
def test_deep_json_in_a_body_never_makes_the_server_fail(server: RunningServer, schema: str, arguments: str) -> None:
    call = {"id": "abcdefghi", "function": {"name": "top_song", "arguments": arguments}}
    turns = [{"role": "user", "content": "x"}, {"role": "assistant", "tool_calls": [call]}, FULL_CHAT["messages"][-1]]
    body = {"messages": turns, "tools": [{"function": {"name": "top_song", "parameters": "schema"}}], "max_tokens": 1}
    answer = send(server, path("large2402", "invoke"), json.dumps(body).replace('"schema"', schema).encode())
    assert answer.status in (200, 400)
    assert answer.header("x-amzn-requestid")
