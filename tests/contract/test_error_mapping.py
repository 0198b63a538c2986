"""Which failure is which exception, before a stream and in it, on all four operations: docs/decisions/0005.

Deadlines, queues and crashes on a real server; what an engine can say besides, on the application in this process."""

from __future__ import annotations

import asyncio
import http.client
import json
from collections.abc import Callable, Iterator

import pytest
from contract.in_process import call, failing_app
from contract.raw import COMPLETION, CONVERSATION, STREAMS, UNARY, Answer, path, send
from running import RunningServer

from outcrop.engines.base import ContextOverflow, EngineCrashed, EngineError, EngineNotReady

OPERATIONS = (*UNARY, *STREAMS)
SERVICE = "http://internal.amazon.com/coral/com.amazon.bedrock/"
TIMEOUT = "Model has timed out in processing the request. Try your request again."
INTERNAL = "The system encountered an unexpected error during processing. Try your request again."
FULL = "Too many requests, please wait before trying again."
NOT_READY = "The model is not ready to serve inference requests. Try your request again."
UNAVAILABLE = "Bedrock is unable to process your request."
MODEL_ERROR = "The model encountered an error while processing the request. Try your request again."
TOO_LONG = "This model's maximum context length is 64 tokens. Please reduce the length of the prompt"
QUOTED = "The model returned the following errors: "
FAILURES = [  # what the engine says; status and exception before the stream; member of the stream, the same words
    (EngineCrashed("it died"), 500, "InternalServerException", INTERNAL, "internalServerException"),
    (EngineNotReady("it restarts"), 503, "ServiceUnavailableException", UNAVAILABLE, "serviceUnavailableException"),
    (EngineError("it cannot"), 424, "ModelErrorException", MODEL_ERROR, "modelStreamErrorException"),
    (None, 424, "ModelErrorException", MODEL_ERROR, "modelStreamErrorException"),
    (RuntimeError("a bug"), 500, "InternalServerException", INTERNAL, "internalServerException"),
]
failures = pytest.mark.parametrize(
    ("error", "status", "name", "message", "member"), FAILURES, ids=lambda x: str(x)[:30]
)


def body_of(operation: str) -> object:
    return COMPLETION | {"max_tokens": 60} if "invoke" in operation else CONVERSATION | {"inferenceConfig": {}}


def ask(server: RunningServer, operation: str) -> Answer:
    return send(server, path("7b", operation), body_of(operation))


def assert_error(answer: Answer, status: int, name: str, message: str) -> None:
    assert (answer.status, answer.header("x-amzn-errortype")) == (status, f"{name}:{SERVICE}")
    assert answer.body == b'{"message":' + json.dumps(message).encode() + b"}"
    assert answer.header("content-type") == "application/json"
    assert answer.header("x-amzn-requestid")
    assert answer.header("x-outcrop-reason")


def assert_ends_with(answer: Answer, member: str, message: str, *, events: bool = True) -> None:
    """A stream that broke off: its exception frame is the last, whole and with its three headers."""
    *before, last = answer.frames()
    assert (answer.status, bool(before)) == (200, events)
    assert last.headers == (
        (":exception-type", member),
        (":content-type", "application/json"),
        (":message-type", "exception"),
    )
    assert last.payload == b'{"message":' + json.dumps(message).encode() + b"}"


@pytest.fixture(scope="module")
def hanging(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A token takes longer than the deadline."""
    running = RunningServer.scripted(tmp_path_factory.mktemp("hanging"), ["a b"], token_delay_s=30, timeout=0.3)
    yield running
    running.stop()


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_deadline_before_the_first_token_is_a_model_timeout(hanging: RunningServer, operation: str) -> None:
    answer = ask(hanging, operation)
    assert_error(answer, 408, "ModelTimeoutException", TIMEOUT)
    assert "`timeout`" in answer.header("x-outcrop-reason")


def test_a_full_queue_throttles_every_operation(start: Callable[..., RunningServer]) -> None:
    server = start(replies=["word " * 500], token_delay_s=0.05, slots=1, queue=0)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("POST", path("7b", "converse-stream"), json.dumps(body_of("converse-stream")))
    connection.getresponse()  # its headers come with the first token: now it holds the only slot
    for operation in OPERATIONS:
        answer = ask(server, operation)
        assert_error(answer, 429, "ThrottlingException", FULL)
        assert answer.header("x-outcrop-reason").startswith("1 requests are running and 0 are waiting")
    connection.close()


@pytest.mark.parametrize(
    ("operation", "member"),
    [("invoke-with-response-stream", "modelTimeoutException"), ("converse-stream", "modelStreamErrorException")],
)
def test_a_deadline_in_the_stream_is_a_frame_in_the_words_of_a_timeout(
    start: Callable[..., RunningServer], operation: str, member: str
) -> None:
    server = start(replies=["word " * 200], token_delay_s=0.05, timeout=1)
    assert_ends_with(ask(server, operation), member, TIMEOUT)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_after_a_crash_the_next_request_is_answered(start: Callable[..., RunningServer], operation: str) -> None:
    server = start(replies=[{"error": "crash"}, {"error": "crash", "text": "Two words"}, "Yes."])
    assert_error(ask(server, operation), 500, "InternalServerException", INTERNAL)
    broken = ask(server, operation)
    if operation in STREAMS:
        assert_ends_with(broken, "internalServerException", INTERNAL)
    else:
        assert_error(broken, 500, "InternalServerException", INTERNAL)
    assert ask(server, operation).status == 200


@failures
@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_fails_before_the_first_token_is_an_http_error(
    operation: str, error: Exception | None, status: int, name: str, message: str, member: str
) -> None:
    assert member
    answer = asyncio.run(call(failing_app("", error), path("7b", operation), body_of(operation)))
    assert_error(answer, status, name, message)
    if error and not isinstance(error, RuntimeError):
        assert answer.header("x-outcrop-reason") == str(error)


@failures
@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_fails_after_tokens_is_a_frame_after_those_tokens(
    operation: str, error: Exception | None, status: int, name: str, message: str, member: str
) -> None:
    answer = asyncio.run(call(failing_app("Two words", error), path("7b", operation), body_of(operation)))
    if operation in STREAMS:
        assert_ends_with(answer, member, message)
    else:
        assert_error(answer, status, name, message)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_prompt_that_fills_the_context_is_refused_by_the_model(operation: str) -> None:
    app = failing_app("", ContextOverflow(64, 70))
    answer = asyncio.run(call(app, path("7b", operation), body_of(operation)))
    message = TOO_LONG if "invoke" in operation else QUOTED + TOO_LONG
    if operation in STREAMS:
        assert_ends_with(answer, "validationException", message, events=False)
    else:
        assert_error(answer, 400, "ValidationException", message)
    assert "70 tokens" in answer.header("x-outcrop-reason")


@pytest.mark.parametrize("operation", OPERATIONS)
def test_while_the_weights_are_loaded_the_model_is_not_ready(operation: str) -> None:
    app = failing_app("", None, loaded=False)
    answer = asyncio.run(call(app, path("7b", operation), body_of(operation)))
    assert_error(answer, 429, "ModelNotReadyException", NOT_READY)
    assert answer.header("x-outcrop-reason") == "the weights are being loaded"
