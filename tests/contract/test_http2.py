"""HTTP/2 with prior knowledge on the port that speaks HTTP/1.1 too, as the stock JavaScript SDK uses it."""

from __future__ import annotations

import json

import pytest
from contract.conftest import WORDS
from contract.h2c import Http2
from contract.raw import COMPLETION, CONVERSATION, STREAMS, path, send
from running import IDS, RunningServer

LONG = {**CONVERSATION, "inferenceConfig": {"maxTokens": 99}}


def text_of(events: list[tuple[str, dict[str, dict[str, str]]]]) -> str:
    return "".join(payload["delta"]["text"] for type_, payload in events if type_ == "contentBlockDelta")


@pytest.mark.parametrize("model", IDS)
def test_an_answer_is_the_same_as_over_http_1(server: RunningServer, model: str) -> None:
    with Http2(server.port) as http2:
        answer = http2.finish(http2.post(path(model, "converse"), CONVERSATION))
    same = send(server, path(model, "converse"), CONVERSATION)
    assert (answer.status, answer.json()["output"]) == (200, same.json()["output"])
    assert answer.names == same.names


@pytest.mark.parametrize("operation", STREAMS)
def test_a_stream_has_the_same_events_as_over_http_1(server: RunningServer, operation: str) -> None:
    body = COMPLETION if "invoke" in operation else CONVERSATION
    with Http2(server.port) as http2:
        answer = http2.finish(http2.post(path("7b", operation), body))
    same = send(server, path("7b", operation), body)
    assert [frame.headers for frame in answer.frames()] == [frame.headers for frame in same.frames()]
    assert answer.names == same.names - {"transfer-encoding"}


def test_an_error_is_the_same_as_over_http_1(server: RunningServer) -> None:
    with Http2(server.port) as http2:
        for target, body in ((path("unknown", "invoke"), COMPLETION), ("/nowhere", b""), (path("7b", "invoke"), b"{")):
            answer, same = http2.finish(http2.post(target, body)), send(server, target, body)
            assert (answer.status, answer.body) == (same.status, same.body)
            assert answer.header("x-amzn-errortype") == same.header("x-amzn-errortype")


def test_events_arrive_one_by_one(slow: RunningServer) -> None:
    with Http2(slow.port) as http2:
        exchange = http2.post(path("7b", "converse-stream"), LONG)
        http2.wait_for(lambda: len(exchange.pieces) > 0)
        assert not exchange.ended
        assert text_of(http2.finish(exchange).events()) == WORDS
        assert len(exchange.pieces) > 5


def test_streams_on_one_connection_run_side_by_side(slow: RunningServer) -> None:
    with Http2(slow.port) as http2:
        exchanges = [http2.post(path(model, "converse-stream"), LONG) for model in IDS]
        http2.wait_for(lambda: all(exchange.pieces for exchange in exchanges))
        assert not any(exchange.ended for exchange in exchanges)
        texts = [text_of(http2.finish(exchange).events()) for exchange in exchanges]
    assert texts == [WORDS] * len(IDS)


@pytest.mark.parametrize("operation", STREAMS)
def test_a_client_that_says_goodbye_after_the_headers_still_gets_every_event(
    slow: RunningServer, operation: str
) -> None:
    with Http2(slow.port) as http2:
        exchange = http2.post(path("7b", operation), {"prompt": "x"} if "invoke" in operation else LONG)
        http2.wait_for(lambda: bool(exchange.headers))
        http2.say_goodbye()
        assert not exchange.ended
        answer = http2.finish(exchange)
    if operation == "converse-stream":
        assert text_of(answer.events()) == WORDS
        assert answer.events()[-1][0] == "metadata"
    else:
        assert "".join(chunk["outputs"][0]["text"] for chunk in answer.chunks()) == WORDS
        assert "amazon-bedrock-invocationMetrics" in answer.chunks()[-1]


def test_a_stream_that_is_reset_leaves_its_neighbours_alone(slow: RunningServer) -> None:
    with Http2(slow.port) as http2:
        given_up, kept = (http2.post(path(model, "converse-stream"), LONG) for model in ("7b", "large2407"))
        http2.wait_for(lambda: bool(given_up.pieces and kept.pieces))
        http2.reset(given_up)
        assert text_of(http2.finish(kept).events()) == WORDS
        assert not given_up.ended


def test_one_connection_serves_many_requests(server: RunningServer) -> None:
    with Http2(server.port) as http2:
        answers = [http2.finish(http2.post(path("7b", "invoke"), COMPLETION)) for _ in range(10)]
    assert {answer.status for answer in answers} == {200}
    assert len({answer.json()["outputs"][0]["text"] for answer in answers}) == 1


@pytest.mark.parametrize(("size", "status"), [(300_000, 200), (26_000_000, 400)])
def test_a_body_larger_than_the_flow_control_window_arrives_whole(
    server: RunningServer, size: int, status: int
) -> None:
    body = json.dumps(COMPLETION).encode().rjust(size)
    with Http2(server.port) as http2:
        answer = http2.finish(http2.post(path("7b", "invoke"), body))
        assert answer.status == status
        assert http2.finish(http2.post(path("7b", "invoke"), COMPLETION)).status == 200
