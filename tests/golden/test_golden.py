"""The golden vectors, both ways: our code writes these bytes, and boto3's parsers read them; boto3 writes them, and our
code reads them. A difference is a change of the wire."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator, Iterable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import botocore.session
import pytest
from botocore.awsrequest import HeadersDict
from botocore.eventstream import EventStreamBuffer
from botocore.parsers import EventStreamJSONParser, create_parser
from botocore.serialize import create_serializer
from contract.in_process import call
from contract.raw import CHAT, COMPLETION, CONVERSATION, Answer, path
from golden import bodies, frames

from outcrop.aws.eventstream import Decoder, encode_event, encode_exception
from outcrop.aws.restjson import dumps, error_body, error_reply, exception_member
from outcrop.backends import Backends
from outcrop.catalog import ModelCard, load_catalog
from outcrop.composition import Composition
from outcrop.conversation import Request
from outcrop.engines.base import Origin
from outcrop.errors import BedrockError
from outcrop.generation import EventBatch
from outcrop.native import chat_completion
from outcrop.operations import streams
from outcrop.server.app import build_app
from outcrop.service import Service

MODEL = botocore.session.get_session().get_service_model("bedrock-runtime")
PARSER = create_parser("rest-json")


class Told(Service):
    """Knows beforehand what the model makes, and remembers what was asked of it."""

    def __init__(self, batches: Iterable[EventBatch] = ()) -> None:
        super().__init__(load_catalog(), {}, timeout_s=10)
        self._batches = batches
        self.asked: Request | None = None

    def origin(self, card: ModelCard) -> Origin:  # noqa: ARG002
        return "script"

    async def generate(self, card: ModelCard, request: Request) -> AsyncGenerator[EventBatch, None]:  # noqa: ARG002
        self.asked = request
        for batch in self._batches:
            yield batch


def ask(told: Told, model: str, operation: str, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
    """The whole way through the application."""
    app = build_app(Composition(told, Backends(), loaded=True))
    return asyncio.run(call(app, path(load_catalog().find(model).id, operation), body, headers=headers))  # type: ignore[union-attr]


def asked(model: str, operation: str, body: bytes) -> Request | None:
    told = Told(bodies.TEXT)
    assert ask(told, model, operation, body).status == 200
    return told.asked


def read_by_boto3(operation: str, status: int, headers: dict[str, str], body: bytes) -> Any:
    response = {"status_code": status, "headers": HeadersDict(headers), "body": body}
    parsed = PARSER.parse(response, MODEL.operation_model(operation).output_shape)
    parsed.pop("ResponseMetadata")
    return parsed


def events_by_boto3(operation: str, member: str, data: bytes) -> list[Any]:
    """What boto3 makes of the frames; botocore checks lengths and checksums."""
    buffer = EventStreamBuffer()
    buffer.add_data(data)
    shape = MODEL.operation_model(operation).output_shape.members[member]
    return [EventStreamJSONParser().parse(message.to_response_dict(), shape) for message in buffer]


@pytest.fixture
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Padding, ids and clocks stand still."""
    monkeypatch.setattr(streams, "PAD_LENGTHS", range(2, 3))
    monkeypatch.setattr(chat_completion, "uuid", SimpleNamespace(uuid4=lambda: bodies.UUID))
    monkeypatch.setattr(chat_completion, "time", SimpleNamespace(time=lambda: bodies.CREATED))


@pytest.mark.usefixtures("_still")
@pytest.mark.parametrize(
    ("model", "operation", "body", "stream"),
    [
        ("mistral-large-2402", "converse-stream", CONVERSATION, frames.CONVERSE_STREAM),
        ("mistral-7b", "invoke-with-response-stream", COMPLETION, frames.INVOKE_STREAM),
    ],
)
def test_a_stream_is_these_frames(
    model: str, operation: str, body: Any, stream: list[tuple[EventBatch, bytes]]
) -> None:
    answer = ask(Told(batch for batch, _ in stream), model, operation, dumps(body))
    assert answer.body == b"".join(data for _, data in stream)


@pytest.mark.parametrize(("data", "event"), frames.CONVERSE_EVENTS)
def test_boto3_reads_the_frames_of_converse(data: bytes, event: Any) -> None:
    assert events_by_boto3("ConverseStream", "stream", data) == [event]


@pytest.mark.parametrize(("data", "chunk"), frames.INVOKE_EVENTS)
def test_boto3_reads_the_frames_of_invoke_model(data: bytes, chunk: Any) -> None:
    (event,) = events_by_boto3("InvokeModelWithResponseStream", "body", data)
    assert json.loads(event["chunk"]["bytes"]) == chunk


@pytest.mark.parametrize(("error", "data", "code"), frames.EXCEPTIONS)
@pytest.mark.parametrize(
    ("operation", "member"), [("ConverseStream", "stream"), ("InvokeModelWithResponseStream", "body")]
)
def test_an_exception_frame_is_written_and_read(
    operation: str, member: str, error: BedrockError, data: bytes, code: str
) -> None:
    assert encode_exception(exception_member(error), error_body(error)) == data
    buffer = EventStreamBuffer()
    buffer.add_data(data)
    (message,) = buffer
    response = message.to_response_dict()
    assert (response["status_code"], response["headers"][":exception-type"]) == (400, code)
    parsed = EventStreamJSONParser().parse(response, MODEL.operation_model(operation).output_shape.members[member])
    assert parsed["Error"] == {"Code": code, "Message": error.message}


@pytest.mark.parametrize("data", [data for data, _ in frames.CONVERSE_EVENTS + frames.INVOKE_EVENTS])
def test_we_read_the_frames_and_write_them_again(data: bytes) -> None:
    (message,) = Decoder().feed(data)
    assert encode_event(message.headers[0][1], message.payload) == data


@pytest.mark.parametrize(("model", "body", "request_"), bodies.INVOKE_REQUESTS, ids=lambda value: str(value)[:20])
def test_invoke_model_reads_these_bodies(model: str, body: bytes, request_: Request) -> None:
    assert asked(model, "invoke", body) == request_
    assert dumps(json.loads(body)) == body


@pytest.mark.parametrize(
    ("model", "arguments", "body", "request_"), bodies.CONVERSE_REQUESTS, ids=lambda x: str(x)[:20]
)
def test_boto3_writes_and_converse_reads_these_bodies(
    model: str, arguments: dict[str, Any], body: bytes, request_: Request
) -> None:
    operation = MODEL.operation_model("Converse")
    sent = create_serializer("rest-json").serialize_to_request({"modelId": "a:0", **arguments}, operation)
    assert (sent["body"], sent["url_path"]) == (body, "/model/a%3A0/converse")
    assert asked(model, "converse", body) == request_


@pytest.mark.usefixtures("_still")
@pytest.mark.parametrize(("model", "made", "body"), bodies.INVOKE_ANSWERS, ids=lambda value: str(value)[:20])
def test_invoke_model_writes_and_boto3_reads_these_bodies(model: str, made: list[EventBatch], body: bytes) -> None:
    request_ = CHAT if "choices" in body.decode() else COMPLETION
    answer = ask(Told(made), model, "invoke", dumps(request_))
    assert answer.body == body
    assert dumps(json.loads(body)) == body
    assert read_by_boto3("InvokeModel", 200, dict(answer.headers), body)["contentType"] == "application/json"


@pytest.mark.parametrize(("made", "body", "parsed"), bodies.CONVERSE_ANSWERS, ids=lambda value: str(value)[:20])
def test_converse_writes_and_boto3_reads_these_bodies(made: list[EventBatch], body: bytes, parsed: Any) -> None:
    answer = ask(Told(made), "mistral-large-2402", "converse", dumps(CONVERSATION))
    assert answer.body == body
    assert read_by_boto3("Converse", 200, dict(answer.headers), body) == parsed


@pytest.mark.parametrize(("error", "status", "type_", "body"), bodies.ERRORS, ids=lambda value: str(value)[:30])
@pytest.mark.parametrize("operation", ["InvokeModel", "ConverseStream"])
def test_errors_are_written_and_read_by_boto3(
    operation: str, error: BedrockError, status: int, type_: str, body: bytes
) -> None:
    reply = error_reply(error)
    headers = {name.lower(): value for name, value in reply.headers}
    assert (reply.status, headers["x-amzn-errortype"], reply.body) == (status, type_, body)
    parsed = read_by_boto3(operation, status, headers, body)
    assert parsed["Error"] == {"Message": error.message, "Code": error.name}


@pytest.mark.parametrize(
    ("name", "operation"),
    [("InvokeModel", "invoke"), ("InvokeModelWithResponseStream", "invoke-with-response-stream")],
)
def test_the_headers_of_an_answer_are_those_of_the_model(name: str, operation: str) -> None:
    """Where botocore's output shape looks for them, with their values."""
    sent = {"X-Amzn-Bedrock-Service-Tier": "default", "X-Amzn-Bedrock-PerformanceConfig-Latency": "standard"}
    answer = ask(Told(bodies.TEXT), "mistral-7b", operation, dumps(COMPLETION), sent)
    members = MODEL.operation_model(name).output_shape.members
    headers = {member: shape.serialization["name"].lower() for member, shape in members.items() if member != "body"}
    assert {member: answer.header(header) for member, header in headers.items()} == {
        "contentType": "application/json",
        "serviceTier": "default",
        "performanceConfigLatency": "standard",
    }


def test_every_literal_of_a_frame_has_its_lengths_in_its_comments() -> None:
    """The comments are read by people: they must be true."""
    text = Path(frames.__file__).read_text(encoding="utf-8")
    totals = [int(number) for number in re.findall(r"# total length: (\d+)", text)]
    written = [value for name, value in vars(frames).items() if name.isupper() and isinstance(value, bytes)]
    assert totals == [len(value) for value in written]
