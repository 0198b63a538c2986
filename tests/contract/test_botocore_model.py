"""AWS's own model of Bedrock Runtime, as botocore ships it, is the oracle: routes, names, events, answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.model import OperationModel
from contract.raw import CHAT, CHAT_MODELS, COMPLETION, CONVERSATION, PROMPT_MODELS, Answer, path, send
from contract.shapes import CONTROL, MODEL, mismatches
from running import IDS, RunningServer

from outcrop.operations import OPERATIONS, Operation
from outcrop.operations.converse import STREAM as CONVERSE
from outcrop.operations.invoke_model import STREAM as INVOKE

CALL = '[TOOL_CALLS][{"name": "top_song", "arguments": {"sign": "WZPZ"}}]'
SONGS = {"toolSpec": {"name": "top_song", "inputSchema": {"json": {"type": "object"}}}}
TOOL_CONVERSATION = {**CONVERSATION, "inferenceConfig": {"maxTokens": 99}, "toolConfig": {"tools": [SONGS]}}
STREAMS = {"InvokeModelWithResponseStream": INVOKE, "ConverseStream": CONVERSE}


def modelled(operation: str) -> OperationModel:
    """Both services are on one port."""
    return (MODEL if operation in MODEL.operation_names else CONTROL).operation_model(operation)


def wrong_in(answer: Answer, operation: str) -> list[str]:
    """What is wrong with an answer in JSON."""
    return list(mismatches(modelled(operation).output_shape, answer.json()))


def wrong_in_stream(answer: Answer, operation: str) -> list[str]:
    members = MODEL.operation_model(operation).get_event_stream_output().members
    return [problem for type_, payload in answer.events() for problem in mismatches(members[type_], payload, type_)]


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_an_operation_has_the_method_and_path_of_the_model(operation: Operation) -> None:
    http = modelled(operation.name).http
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


CONTROL_PATHS = {
    "ListFoundationModels": "/foundation-models",
    "GetFoundationModel": f"/foundation-models/{IDS['7b']}",
    "GetFoundationModelAvailability": f"/foundation-model-availability/{IDS['7b']}",
    "ListInferenceProfiles": "/inference-profiles?maxResults=3",
    "GetInferenceProfile": f"/inference-profiles/us.{IDS['large2402']}",
}
TOO_LONG = " has or is 21, out of its bounds"  # `Mistral Large (24.02)` is recorded; the model allows 20


@pytest.mark.parametrize("operation", CONTROL_PATHS)
def test_an_answer_of_the_control_plane_is_as_the_model_says(server: RunningServer, operation: str) -> None:
    answer = send(server, CONTROL_PATHS[operation], b"", "GET")
    assert (answer.status, answer.header("content-type")) == (200, "application/json")
    assert [problem for problem in wrong_in(answer, operation) if not problem.endswith(f".modelName{TOO_LONG}")] == []


def test_every_entry_has_every_member_that_the_model_knows_but_times(server: RunningServer) -> None:
    models = send(server, "/foundation-models", b"", "GET").json()["modelSummaries"]
    profiles = send(server, "/inference-profiles", b"", "GET").json()["inferenceProfileSummaries"]
    for entries, shape in ((models, "FoundationModelSummary"), (profiles, "InferenceProfileSummary")):
        assert all(list(entry) == list(CONTROL.shape_for(shape).members) for entry in entries)


@pytest.mark.parametrize(
    ("operation", "target"),
    [
        ("ListFoundationModels", "/foundation-models?byInferenceType=x"),
        ("GetFoundationModel", "/foundation-models/x"),
        ("GetFoundationModelAvailability", "/foundation-model-availability/x"),
        ("ListInferenceProfiles", "/inference-profiles?maxResults=0"),
        ("GetInferenceProfile", "/inference-profiles/x"),
        ("CountTokens", path("7b", "count-tokens")),
    ],
)
def test_an_error_of_the_control_plane_or_a_count_is_one_that_the_operation_declares(
    server: RunningServer, operation: str, target: str
) -> None:
    declared = {shape.name: shape for shape in modelled(operation).error_shapes}
    answer = send(server, target, b"", modelled(operation).http["method"])
    shape = declared[answer.header("x-amzn-errortype").split(":")[0]]
    assert answer.status == shape.metadata["error"]["httpStatusCode"]
    assert list(mismatches(shape, answer.json())) == []
