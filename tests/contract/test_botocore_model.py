"""AWS's own model of Bedrock Runtime, as botocore ships it, is the oracle: routes, names, events, answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from contract.raw import CHAT, CHAT_MODELS, COMPLETION, CONVERSATION, PROMPT_MODELS, Answer, path, send
from contract.shapes import MODEL, mismatches
from running import IDS, RunningServer

from outcrop.operations import OPERATIONS, Operation
from outcrop.operations.converse import STREAM as CONVERSE
from outcrop.operations.invoke_model import STREAM as INVOKE

CALL = '[TOOL_CALLS][{"name": "top_song", "arguments": {"sign": "WZPZ"}}]'
SONGS = {"toolSpec": {"name": "top_song", "inputSchema": {"json": {"type": "object"}}}}
TOOL_CONVERSATION = {**CONVERSATION, "inferenceConfig": {"maxTokens": 99}, "toolConfig": {"tools": [SONGS]}}
STREAMS = {"InvokeModelWithResponseStream": INVOKE, "ConverseStream": CONVERSE}


def wrong_in(answer: Answer, operation: str) -> list[str]:
    """What is wrong with an answer in JSON."""
    return list(mismatches(MODEL.operation_model(operation).output_shape, answer.json()))


def wrong_in_stream(answer: Answer, operation: str) -> list[str]:
    members = MODEL.operation_model(operation).get_event_stream_output().members
    return [problem for type_, payload in answer.events() for problem in mismatches(members[type_], payload, type_)]


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_an_operation_has_the_method_and_path_of_the_model(operation: Operation) -> None:
    http = MODEL.operation_model(operation.name).http
    assert (operation.method, operation.path) == (http["method"], http["requestUri"])


@pytest.mark.parametrize("operation", STREAMS)
def test_a_stream_can_carry_exactly_the_exceptions_of_the_model(operation: str) -> None:
    members = MODEL.operation_model(operation).get_event_stream_output().members
    exceptions = {name for name, shape in members.items() if shape.metadata.get("exception")}
    assert STREAMS[operation].members == exceptions


@pytest.mark.parametrize("model", IDS)
def test_a_converse_answer_is_as_the_model_says(server: RunningServer, model: str) -> None:
    answer = send(server, path(model, "converse"), CONVERSATION)
    assert answer.status == 200
    assert wrong_in(answer, "Converse") == []


@pytest.mark.parametrize("model", IDS)
def test_the_events_of_a_converse_stream_are_as_the_model_says(server: RunningServer, model: str) -> None:
    answer = send(server, path(model, "converse-stream"), CONVERSATION)
    assert {type_ for type_, _ in answer.events()} >= {"messageStart", "contentBlockDelta", "messageStop", "metadata"}
    assert wrong_in_stream(answer, "ConverseStream") == []


@pytest.mark.parametrize("model", IDS)
def test_the_chunks_of_an_invoke_stream_are_as_the_model_says(server: RunningServer, model: str) -> None:
    body = CHAT if model in CHAT_MODELS else COMPLETION
    answer = send(server, path(model, "invoke-with-response-stream"), body)
    assert {type_ for type_, _ in answer.events()} == {"chunk"}
    assert wrong_in_stream(answer, "InvokeModelWithResponseStream") == []


@pytest.mark.parametrize("model", PROMPT_MODELS)
def test_required_headers_of_invoke_answers_are_there(server: RunningServer, model: str) -> None:
    for operation, target in (
        ("InvokeModel", "invoke"),
        ("InvokeModelWithResponseStream", "invoke-with-response-stream"),
    ):
        shape = MODEL.operation_model(operation).output_shape
        headers = {shape.members[name].serialization.get("name", "").lower() for name in shape.required_members}
        answer = send(server, path(model, target), COMPLETION)
        assert headers - {""} <= answer.names


def test_a_tool_call_is_as_the_model_says(start: Callable[..., RunningServer]) -> None:
    server = start(replies=[CALL], extensions=True)
    answer = send(server, path("large2407", "converse"), TOOL_CONVERSATION)
    assert answer.json()["stopReason"] == "tool_use"
    assert wrong_in(answer, "Converse") == []
    stream = send(server, path("large2407", "converse-stream"), TOOL_CONVERSATION)
    assert "contentBlockStart" in dict(stream.events())
    assert wrong_in_stream(stream, "ConverseStream") == []


def test_an_answer_that_is_cut_short_is_as_the_model_says(start: Callable[..., RunningServer]) -> None:
    cut_short = ["", "[TOOL_CALLS]", "[TOOL_CALLS][]", '[TOOL_CALLS][{"name": "top_song", "argu']
    server = start(replies=[reply for reply in cut_short for _ in ("unary", "stream")], extensions=True)
    for reply in cut_short:
        answer = send(server, path("large2407", "converse"), TOOL_CONVERSATION)
        assert wrong_in(answer, "Converse") == [], reply
        stream = send(server, path("large2407", "converse-stream"), TOOL_CONVERSATION)
        assert wrong_in_stream(stream, "ConverseStream") == [], reply
        assert [type_ for type_, _ in stream.events()][-2:] == ["messageStop", "metadata"]
        assert stream.events()[-2][1]["stopReason"] == answer.json()["stopReason"]


@pytest.mark.parametrize("body", [b"not JSON", {"messages": []}, {"inferenceConfig": {"maxTokens": 0}}])
def test_an_error_is_one_that_the_operation_declares(server: RunningServer, body: Any) -> None:
    declared = {shape.name: shape for shape in MODEL.operation_model("Converse").error_shapes}
    answer = send(server, path("7b", "converse"), body)
    shape = declared[answer.header("x-amzn-errortype").split(":")[0]]
    assert answer.status == shape.metadata["error"]["httpStatusCode"]
    assert list(mismatches(shape, answer.json())) == []
