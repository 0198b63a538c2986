"""The application on a port: health, errors in Bedrock's form, disconnects, a full queue, deadlines, crashes."""

from __future__ import annotations

import asyncio
import itertools
import json
import socket
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psutil
import pytest
from botocore.exceptions import ClientError, EventStreamError
from running import IDS, RunningServer

from outcrop.backends import Backends
from outcrop.catalog import load_catalog
from outcrop.composition import Composition
from outcrop.server.app import build_app
from outcrop.service import Service

Start = Callable[..., RunningServer]
MESSAGES = [{"role": "user", "content": [{"text": "Hello"}]}]
LONG = {"maxTokens": 8000, "temperature": 1.0}


def ask(client: Any, model: str = "7b", **config: Any) -> Any:
    return client.converse(
        modelId=IDS[model], messages=MESSAGES, inferenceConfig={"maxTokens": 3, "temperature": 0.0, **config}
    )


def test_health_and_ready_answer_json(server: RunningServer) -> None:
    assert server.get("/_outcrop/health")["status"] == "alive"
    ready = server.get("/_outcrop/ready")
    assert ready["status"] == "ready"
    assert set(ready["models"]) == set(IDS.values())


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/"), ("POST", "/model/x"), ("GET", f"/model/{IDS['7b']}/converse"), ("DELETE", "/model/a/invoke")],
)
def test_unknown_paths_and_methods_answer_in_bedrocks_form(server: RunningServer, method: str, path: str) -> None:
    request = urllib.request.Request(server.url + path, method=method)
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(request, timeout=10)
    with caught.value as answer:
        assert answer.code == 404
        assert answer.headers["content-type"] == "application/json"
        assert answer.headers["x-amzn-errortype"].startswith("UnknownOperationException:")
        assert path in answer.headers["x-outcrop-reason"]
        assert set(json.load(answer)) == {"message"}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/foundation-models", 200),
        ("POST", f"/model/{IDS['7b']}/count-tokens", 400),
        ("POST", "/model/x/invoke", 429),
    ],
)
def test_only_what_needs_an_engine_waits_for_the_weights(method: str, path: str, status: int) -> None:
    app = build_app(Composition(Service(load_catalog(), {}, timeout_s=1), Backends()))
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b""}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": []}
    asyncio.run(app(scope, receive, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == status


def open_stream(server: RunningServer, model: str = "7b", text: str = "Hello") -> socket.socket:
    body = json.dumps({"messages": [{"role": "user", "content": [{"text": text}]}], "inferenceConfig": LONG}).encode()
    head = f"POST /model/{IDS[model]}/converse-stream HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
    connection = socket.create_connection(("127.0.0.1", server.port))
    connection.sendall(head.encode() + body)
    return connection


@pytest.mark.parametrize("text", ["Hello", "word " * 15_000])
def test_a_client_that_leaves_frees_the_only_slot(start: Start, text: str) -> None:
    server = start(threads=1, slots=1, queue=4)
    connection = open_stream(server, text=text)
    if text == "Hello":
        connection.recv(1)  # decoding; else it is in prefill
    else:
        time.sleep(0.3)
    connection.close()
    client = server.client(read_timeout=5)
    assert ask(client)["stopReason"] == "max_tokens"


def test_a_full_queue_throttles_and_the_others_are_answered(start: Start) -> None:
    server = start(replies=["a b c d e f"], token_delay_s=0.1, slots=1, queue=1)
    client = server.client()

    def one(_: int) -> str:
        try:
            return str(ask(client, maxTokens=5)["stopReason"])
        except ClientError as error:
            return f"{error.response['ResponseMetadata']['HTTPStatusCode']} {error.response['Error']['Code']}"

    with ThreadPoolExecutor(4) as pool:
        results = sorted(pool.map(one, range(4)))
    assert results == ["429 ThrottlingException"] * 2 + ["max_tokens"] * 2


def test_a_deadline_before_the_first_token_is_a_model_timeout(start: Start) -> None:
    server = start(replies=["late"], token_delay_s=2, timeout=0.2)
    with pytest.raises(ClientError) as caught:
        ask(server.client())
    assert caught.value.response["Error"]["Code"] == "ModelTimeoutException"
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 408


@pytest.mark.parametrize(("operation", "code"), [("invoke", "modelTimeoutException"), ("converse", "modelStreamError")])
def test_a_deadline_in_the_stream_is_an_exception_frame(start: Start, operation: str, code: str) -> None:
    server = start(replies=["one two three four five six"], token_delay_s=0.2, timeout=0.5)
    client = server.client()
    if operation == "invoke":
        body = json.dumps({"prompt": "Hello"})
        stream = client.invoke_model_with_response_stream(modelId=IDS["7b"], body=body)["body"]
    else:
        stream = client.converse_stream(modelId=IDS["7b"], messages=MESSAGES)["stream"]
    with pytest.raises(EventStreamError, match=code):
        list(stream)


def test_a_crash_fails_what_runs_with_bedrocks_error_and_the_next_is_answered(start: Start) -> None:
    server = start(threads=1)
    client = server.client()
    stream = iter(client.converse_stream(modelId=IDS["7b"], messages=MESSAGES, inferenceConfig=LONG)["stream"])
    next(stream)
    for child in psutil.Process(server.process.pid).children():
        child.kill()
    with pytest.raises(EventStreamError, match="internalServerException"):
        list(stream)
    started = time.monotonic()
    assert ask(client)["stopReason"] == "max_tokens"
    assert ask(client, "large2407")["stopReason"] == "max_tokens"
    assert time.monotonic() - started < 5
    assert server.get("/_outcrop/ready")["status"] == "ready"


def test_a_crash_before_the_first_token_is_an_http_error(start: Start) -> None:
    server = start(replies=[{"error": "crash"}, "fine"])
    with pytest.raises(ClientError) as caught:
        ask(server.client())
    assert caught.value.response["Error"]["Code"] == "InternalServerException"
    assert ask(server.client())["output"]["message"]["content"] == [{"text": "fine"}]


def test_a_crash_after_tokens_is_a_frame_after_those_tokens(start: Start) -> None:
    server = start(replies=[{"text": "half an", "error": "crash"}])
    stream = server.client().converse_stream(modelId=IDS["7b"], messages=MESSAGES)["stream"]
    events: list[Any] = []
    with pytest.raises(EventStreamError, match="internalServerException"):
        events.extend(stream)
    texts = [event["contentBlockDelta"]["delta"]["text"] for event in events if "contentBlockDelta" in event]
    assert "".join(texts) == "half an"


def test_tokens_arrive_as_they_are_made(start: Start) -> None:
    server = start(replies=["one two three four five six"], token_delay_s=0.2)
    stream = server.client().converse_stream(modelId=IDS["7b"], messages=MESSAGES)["stream"]
    times = [time.monotonic() for event in stream if "contentBlockDelta" in event]
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert len(times) >= 6
    assert min(gaps) > 0.05, "events came together, so they were held back"


def test_a_prompt_longer_than_the_context_is_refused_in_the_recorded_words(client: Any) -> None:
    body = json.dumps({"prompt": "word " * 40_000, "max_tokens": 5})
    with pytest.raises(ClientError, match="maximum context length is 32768 tokens") as caught:
        client.invoke_model(modelId=IDS["7b"], body=body)
    assert caught.value.response["Error"]["Code"] == "ValidationException"


def test_a_body_over_the_limit_is_not_kept_in_memory(server: RunningServer) -> None:
    process = psutil.Process(server.process.pid)
    before = process.memory_info().rss
    most = [before]
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.01):
            most.append(process.memory_info().rss)

    watcher = threading.Thread(target=watch)
    watcher.start()
    size = 60_000_000
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.sendall(f"POST /model/x/invoke HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\n\r\n".encode())
        for _ in range(size // 1_000_000):
            connection.sendall(bytes(1_000_000))
        answer = connection.recv(4096)
    done.set()
    watcher.join()
    assert answer.startswith(b"HTTP/1.1 400")
    assert b"25000000" in answer
    assert max(most) - before < 20_000_000


def test_many_streams_at_once_do_not_mix(server: RunningServer) -> None:
    client = server.client()

    def one(index: int) -> bool:
        stream = client.converse_stream(
            modelId=IDS["large2407"],
            messages=[{"role": "user", "content": [{"text": f"Number {index}"}]}],
            inferenceConfig={"maxTokens": 20, "temperature": 0.0},
        )["stream"]
        events = list(stream)
        alone = "".join(event["contentBlockDelta"]["delta"]["text"] for event in events if "contentBlockDelta" in event)
        return bool(alone) and "messageStart" in events[0] and "metadata" in events[-1]

    with ThreadPoolExecutor(32) as pool:
        assert all(pool.map(one, range(32)))
