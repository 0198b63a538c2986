"""What is on the wire when all goes well, byte for byte: headers, JSON, frames. The values are those recorded from
the service: compact JSON, raw UTF-8, Converse's keys in alphabetical order, one event a token, padding."""

from __future__ import annotations

import http.client
import json
import re
import socket
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from contract.conftest import WORDS
from contract.raw import (
    CHAT,
    CHAT_MODELS,
    COMPLETION,
    CONVERSATION,
    PROMPT_MODELS,
    STREAMS,
    Answer,
    exchange,
    path,
    send,
    shape_of,
)
from running import IDS, RunningServer

PAD_ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
TRANSPORT = {"date", "server", "connection", "x-outcrop-weights"}  # the HTTP server's, and where an answer is from
CALL = '[TOOL_CALLS][{"name": "top_song", "arguments": {"sign": "WZPZ"}}]'


def own_headers(answer: Answer) -> list[str]:
    return [name for name, _ in answer.headers if name not in TRANSPORT]


def compact(value: Any, *, in_order: bool = False) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, sort_keys=in_order).encode()


def conversation(max_tokens: int) -> dict[str, Any]:
    return {**CONVERSATION, "inferenceConfig": {"maxTokens": max_tokens, "temperature": 0}}


@pytest.mark.parametrize(("model", "body"), [("7b", COMPLETION), ("large2407", CHAT)])
def test_an_invoke_answer_has_exactly_these_headers(server: RunningServer, model: str, body: Any) -> None:
    answer = send(server, path(model, "invoke"), body)
    counts = ["input-token-count", "output-token-count", "invocation-latency"]
    own = ["content-type", "content-length", "x-amzn-requestid", *(f"x-amzn-bedrock-{name}" for name in counts)]
    assert own_headers(answer) == own
    assert answer.header("content-type") == "application/json"
    assert answer.header("content-length") == str(len(answer.body))
    assert answer.header("x-amzn-bedrock-output-token-count") == "6"
    assert answer.header("x-amzn-bedrock-invocation-latency").isdecimal()


def test_a_converse_answer_has_no_headers_of_its_own(server: RunningServer) -> None:
    answer = send(server, path("7b", "converse"), CONVERSATION)
    assert own_headers(answer) == ["content-type", "content-length", "x-amzn-requestid"]
    assert answer.header("content-type") == "application/json"


def test_a_stream_has_exactly_these_headers(server: RunningServer) -> None:
    invoke = send(server, path("7b", "invoke-with-response-stream"), COMPLETION)
    converse = send(server, path("7b", "converse-stream"), CONVERSATION)
    common = {"content-type", "transfer-encoding", "x-amzn-requestid"}
    assert {*own_headers(invoke)} == common | {"x-amzn-bedrock-content-type"}
    assert {*own_headers(converse)} == common
    assert invoke.header("x-amzn-bedrock-content-type") == "application/json"
    for answer in (invoke, converse):
        assert answer.header("content-type") == "application/vnd.amazon.eventstream"
        assert answer.header("transfer-encoding") == "chunked"


def test_every_request_has_an_id_of_its_own(server: RunningServer) -> None:
    targets = [path("7b", "converse"), path("7b", "converse-stream"), path("7b", "invoke"), "/nowhere"] * 2
    ids = [send(server, target, CONVERSATION).header("x-amzn-requestid") for target in targets]
    assert {uuid.UUID(id_).version for id_ in ids} == {4}
    assert len({*ids}) == len(ids)


@pytest.mark.parametrize("model", PROMPT_MODELS)
def test_a_text_completion_is_compact_json_in_this_order(server: RunningServer, model: str) -> None:
    answer = send(server, path(model, "invoke"), COMPLETION)
    text = answer.json()["outputs"][0]["text"]
    assert answer.body == compact({"outputs": [{"text": text, "stop_reason": "length"}]})


@pytest.mark.parametrize("model", ["large2402", "small2402"])
def test_a_chat_completion_of_2402_is_compact_json_in_this_order(server: RunningServer, model: str) -> None:
    answer = send(server, path(model, "invoke"), CHAT)
    message = {"role": "assistant", "content": answer.json()["choices"][0]["message"]["content"]}
    assert answer.body == compact({"choices": [{"index": 0, "message": message, "stop_reason": "length"}]})


def test_a_chat_completion_of_2407_is_compact_json_in_this_order(server: RunningServer) -> None:
    answer = send(server, path("large2407", "invoke"), CHAT)
    body = answer.json()
    nulls = dict.fromkeys(("logprobs", "context_logits", "generation_logits"))
    message = {"role": "assistant", "tool_calls": None, "index": None, "tool_call_id": None}
    message |= {"content": body["choices"][0]["message"]["content"], "audio": None}
    choice = {"index": 0, "message": message, "stop_reason": "length", "finish_reason": "length", **nulls}
    usage = {"prompt_tokens": 8, "total_tokens": 14, "completion_tokens": 6, "request_count": None}
    expected = {"id": body["id"], "object": "chat.completion", "created": body["created"]}
    expected |= {"model": "mistral-large-2407", "choices": [choice], "usage": usage}
    assert answer.body == compact(expected)
    assert uuid.UUID(body["id"]).version == 4


@pytest.mark.parametrize("model", IDS)
def test_a_converse_answer_is_compact_json_in_alphabetical_order(server: RunningServer, model: str) -> None:
    answer = send(server, path(model, "converse"), CONVERSATION)
    assert answer.body == compact(answer.json(), in_order=True)
    assert [*answer.json()] == ["metrics", "output", "stopReason", "usage"]
    assert [*answer.json()["output"]["message"]] == ["content", "role"]


def test_letters_beyond_ascii_are_raw_utf_8(slow: RunningServer) -> None:
    for target, body in ((path("7b", "invoke"), {"prompt": "x"}), (path("7b", "converse"), conversation(99))):
        assert WORDS.encode() in send(slow, target, body).body


def test_a_tool_call_in_converse_stands_alone_and_in_alphabetical_order(start: Callable[..., RunningServer]) -> None:
    tool = {"toolSpec": {"name": "top_song", "inputSchema": {"json": {"type": "object"}}}}
    answer = send(
        start(replies=[CALL]), path("large2402", "converse"), {**conversation(99), "toolConfig": {"tools": [tool]}}
    )
    (block,) = answer.json()["output"]["message"]["content"]
    assert answer.json()["stopReason"] == "tool_use"
    assert re.fullmatch(r"tooluse_[A-Za-z0-9_-]{22}", block["toolUse"]["toolUseId"])
    assert block["toolUse"] | {"toolUseId": ""} == {"name": "top_song", "input": {"sign": "WZPZ"}, "toolUseId": ""}
    assert answer.body == compact(answer.json(), in_order=True)


@pytest.mark.parametrize("model", CHAT_MODELS)
def test_a_tool_call_in_a_chat_completion_is_as_documented(start: Callable[..., RunningServer], model: str) -> None:
    tool = {"type": "function", "function": {"name": "top_song", "parameters": {"type": "object"}}}
    answer = send(start(replies=[CALL]), path(model, "invoke"), {"messages": CHAT["messages"], "tools": [tool]})
    (choice,) = answer.json()["choices"]
    (call,) = choice["message"]["tool_calls"]
    assert (choice["message"]["content"], choice["stop_reason"]) == ("", "tool_calls")
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}", call["id"])
    assert call["function"] == {"name": "top_song", "arguments": '{"sign": "WZPZ"}'}


@pytest.mark.parametrize("operation", STREAMS)
def test_every_frame_has_these_headers_in_this_order(server: RunningServer, operation: str) -> None:
    answer = send(server, path("large2402", operation), COMPLETION if "invoke" in operation else CONVERSATION)
    frames = answer.frames()
    assert frames
    for frame in frames:
        assert [name for name, _ in frame.headers] == [":event-type", ":content-type", ":message-type"]
        assert frame.headers[1:] == ((":content-type", "application/json"), (":message-type", "event"))
    recorded = {"invoke-with-response-stream": 75, "converse-stream": 82}  # bytes of the first frame's headers
    assert int.from_bytes(answer.body[4:8]) == recorded[operation]


@pytest.mark.parametrize("operation", STREAMS)
def test_every_frame_is_padded_with_a_prefix_of_the_alphabet(slow: RunningServer, operation: str) -> None:
    answer = send(slow, path("7b", operation), {"prompt": "x"} if "invoke" in operation else conversation(99))
    pads = [payload["p"] for _, payload in answer.events()]
    assert all(PAD_ALPHABET.startswith(pad) for pad in pads)
    assert all(2 <= len(pad) <= 61 for pad in pads)
    assert len({*pads}) > 5  # of more than 20 random lengths out of 60


@pytest.mark.parametrize("model", IDS)
def test_a_text_stream_of_converse_has_these_events(server: RunningServer, model: str) -> None:
    answer = send(server, path(model, "converse-stream"), CONVERSATION)
    events = answer.events()
    middle = ["contentBlockDelta"] * 6
    assert [type_ for type_, _ in events] == ["messageStart", *middle, "contentBlockStop", "messageStop", "metadata"]
    assert events[0][1]["role"] == "assistant"
    assert all([*payload] == ["contentBlockIndex", "delta", "p"] for _, payload in events[1:7])
    assert [*events[-1][1]] == ["metrics", "p", "usage"]
    assert all(frame.payload == compact(json.loads(frame.payload), in_order=True) for frame in answer.frames())


def test_each_block_of_a_converse_stream_is_closed_before_the_next(start: Callable[..., RunningServer]) -> None:
    tool = {"toolSpec": {"name": "top_song", "inputSchema": {"json": {"type": "object"}}}}
    server = start(replies=["One moment." + CALL], extensions=True)
    answer = send(server, path("large2407", "converse-stream"), {**conversation(99), "toolConfig": {"tools": [tool]}})
    seen = [(type_, payload.get("contentBlockIndex")) for type_, payload in answer.events()]
    steps = [step for step, before in zip(seen, [None, *seen], strict=False) if step != before]
    text = [("messageStart", None), ("contentBlockDelta", 0), ("contentBlockStop", 0)]
    call = [("contentBlockStart", 1), ("contentBlockDelta", 1), ("contentBlockStop", 1)]
    assert steps == [*text, *call, ("messageStop", None), ("metadata", None)]


@pytest.mark.parametrize(("model", "body", "part"), [("7b", COMPLETION, "outputs"), ("large2407", CHAT, "choices")])
def test_the_last_chunk_alone_has_a_stop_reason_and_metrics(
    server: RunningServer, model: str, body: Any, part: str
) -> None:
    *chunks, last = send(server, path(model, "invoke-with-response-stream"), body).chunks()
    assert len(chunks) == 5
    assert all(chunk[part][0]["stop_reason"] is None for chunk in chunks)
    assert all("amazon-bedrock-invocationMetrics" not in chunk for chunk in chunks)
    assert last[part][0]["stop_reason"] == "length"
    metrics = last["amazon-bedrock-invocationMetrics"]
    assert [*metrics] == ["inputTokenCount", "outputTokenCount", "invocationLatency", "firstByteLatency"]
    assert [*last][-1] == "amazon-bedrock-invocationMetrics"


def test_a_chunk_is_compact_json_in_this_order(server: RunningServer) -> None:
    answer = send(server, path("7b", "invoke-with-response-stream"), COMPLETION)
    assert [[*payload] for _, payload in answer.events()] == [["bytes", "p"]] * 6
    assert all(frame.payload == compact(json.loads(frame.payload)) for frame in answer.frames())
    assert shape_of(answer.chunks()[0]) == [("outputs", ["list", [("text", "str"), ("stop_reason", "NoneType")]])]


def test_the_token_that_ends_an_answer_is_an_empty_text_and_counts(slow: RunningServer) -> None:
    *_, last = chunks = send(slow, path("7b", "invoke-with-response-stream"), {"prompt": "x"}).chunks()
    assert last["outputs"] == [{"text": "", "stop_reason": "stop"}]
    assert last["amazon-bedrock-invocationMetrics"]["outputTokenCount"] == len(chunks)
    events = send(slow, path("7b", "converse-stream"), conversation(99)).events()
    texts = [payload["delta"]["text"] for type_, payload in events if type_ == "contentBlockDelta"]
    assert (texts[-1], "".join(texts)) == ("", WORDS)
    assert events[-1][1]["usage"]["outputTokens"] == len(texts) == len(chunks)


@pytest.mark.parametrize("operation", STREAMS)
def test_there_is_one_event_a_token_also_where_characters_are_spread_over_tokens(
    start: Callable[..., RunningServer], operation: str
) -> None:
    """The seed is one with which the engine makes single-byte tokens, and hands several over at once."""
    server = start(threads=1, seed=1)
    sampled = {"inferenceConfig": {"maxTokens": 300, "temperature": 1}}
    if operation == "converse-stream":
        events = send(server, path("7b", operation), CONVERSATION | sampled).events()
        count = events[-1][1]["usage"]["outputTokens"]
        assert [type_ for type_, _ in events].count("contentBlockDelta") == count
    else:
        answer = send(server, path("7b", operation), {"prompt": "Hi", "max_tokens": 300, "temperature": 1})
        *_, last = chunks = answer.chunks()
        assert len(chunks) == last["amazon-bedrock-invocationMetrics"]["outputTokenCount"]


def test_a_token_counts_also_where_the_answer_ends_inside_a_character(start: Callable[..., RunningServer]) -> None:
    """With this seed one of the first tokens begins a character that later tokens complete."""
    server = start(threads=1, seed=1)
    counts = {}
    for length in range(1, 26):
        body = {"prompt": "Hi", "max_tokens": length, "temperature": 1}
        counts[length] = int(send(server, path("7b", "invoke"), body).header("x-amzn-bedrock-output-token-count"))
    assert [length for length, count in counts.items() if count != length] == []


def test_tokens_are_sent_when_they_are_made(slow: RunningServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", slow.port, timeout=30)
    connection.request("POST", path("7b", "converse-stream"), json.dumps(conversation(99)))
    response = connection.getresponse()
    pieces = []
    while piece := response.read1():
        pieces.append(piece)
    connection.close()
    assert Answer(200, (), b"".join(pieces)).events()[-1][0] == "metadata"
    assert len(pieces) > 5  # of more than 30 tokens, 15 ms apart


@pytest.mark.parametrize(
    "segment",
    [
        "mistral.mistral-7b-instruct-v0:2",
        "mistral.mistral-7b-instruct-v0%3A2",
        "mistral.mistral-7b-instruct-v0%3a2",
        "us.mistral.mistral-7b-instruct-v0%3A2",
        "arn%3Aaws%3Abedrock%3Aus-east-1%3A%3Afoundation-model%2Fmistral.mistral-7b-instruct-v0%3A2",
        "arn:aws:bedrock:us-east-1::foundation-model/mistral.mistral-7b-instruct-v0:2",
        "arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Ainference-profile%2Fus.mistral.mistral-7b-instruct-v0%3A2",
    ],
)
def test_a_model_id_is_found_in_every_spelling(server: RunningServer, segment: str) -> None:
    answer = send(server, f"/model/{segment}/invoke", COMPLETION)
    assert (answer.status, answer.header("x-amzn-bedrock-input-token-count")) == (200, "6")


def test_one_connection_carries_answers_streams_and_errors(server: RunningServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.connect()
    first = connection.sock
    for target, body, status in (
        (path("7b", "invoke"), COMPLETION, 200),
        (path("7b", "converse-stream"), CONVERSATION, 200),
        (path("7b", "invoke"), b"{", 400),
        ("/nowhere", COMPLETION, 404),
        (path("large2407", "converse"), CONVERSATION, 200),
    ):
        assert exchange(connection, target, body).status == status
        assert connection.sock is first
    connection.close()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Type": "application/json; charset=utf-8", "Accept": "*/*"},
        {"X-Amzn-Bedrock-Accept": "application/json"},
    ],
)
def test_no_particular_header_is_asked_of_a_request(server: RunningServer, headers: dict[str, str]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("POST", path("7b", "invoke"), json.dumps(COMPLETION), headers)
    response = connection.getresponse()
    assert (response.status, response.getheader("content-type")) == (200, "application/json")
    response.read()
    connection.close()


def test_a_body_may_come_in_chunks(server: RunningServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    pieces = [json.dumps(COMPLETION).encode()[at : at + 7] for at in range(0, 70, 7)]
    connection.request("POST", path("7b", "invoke"), iter(pieces), encode_chunked=True)
    response = connection.getresponse()
    assert (response.status, response.getheader("x-amzn-bedrock-input-token-count")) == (200, "6")
    response.read()
    connection.close()


def test_a_client_that_asks_first_is_told_to_continue(server: RunningServer) -> None:
    body = json.dumps(COMPLETION).encode()
    head = f"POST {path('7b', 'invoke')} HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nConnection: close\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode())
        assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(body)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
