"""Our answers beside recordings of the real service: same headers, same keys in the same order, same counts.

The recordings lie beside the repository, not in it; without them these tests are skipped."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest
from contract.raw import CHAT, Answer, path, send, shape_of
from running import RunningServer

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
TRANSPORT = {"date", "server", "connection", "content-length", "transfer-encoding"}  # differ by HTTP server and client
TRANSPORT.add("x-outcrop-weights")  # ours alone
SINCE = {"p", "serverToolUsage"}  # sent by the service today, not yet in recordings of 2024 and early 2025
RECORDED: list[Any] = json.loads((SAMPLES / "recorded.json").read_text(encoding="utf-8")) if SAMPLES.is_dir() else []

pytestmark = pytest.mark.skipif(not RECORDED, reason="the recordings are not beside this repository")


def name(record: dict[str, Any]) -> str:
    return f"{record['op']} {record['model']} {record['status']}"


def recordings(*operations: str, status: int = 200) -> pytest.MarkDecorator:
    chosen = [record for record in RECORDED if record["op"] in operations and record["status"] == status]
    return pytest.mark.parametrize("record", chosen, ids=name)


def recorded(record: dict[str, Any]) -> Answer:
    body = bytes.fromhex(record["hex"]) if "hex" in record else record["body"].encode()
    return Answer(record["status"], tuple((key.lower(), value) for key, value in record["headers"]), body)


def ours(server: RunningServer, record: dict[str, Any]) -> Answer:
    return send(server, path(record["model"], record["op"]), record["request"])


def without_news(shape: Any) -> Any:
    if not isinstance(shape, list):
        return shape
    members = [member for member in shape if not (isinstance(member, tuple) and member[0] in SINCE)]
    return [(one[0], without_news(one[1])) if isinstance(one, tuple) else without_news(one) for one in members]


def kinds_of_events(answer: Answer) -> list[Any]:
    """Type, headers and keys of the events; a run of like ones counts once."""
    frames = answer.frames()
    kinds = [(frame.headers, without_news(shape_of(json.loads(frame.payload)))) for frame in frames]
    return [kind for kind, _ in itertools.groupby(kinds)]


@recordings("invoke", "converse")
def test_an_answer_has_the_keys_and_headers_of_the_recorded_one(server: RunningServer, record: Any) -> None:
    answer, real = ours(server, record), recorded(record)
    assert without_news(shape_of(answer.json())) == shape_of(real.json())
    assert answer.names - TRANSPORT == real.names - TRANSPORT
    assert answer.header("content-type") == real.header("content-type")


@recordings("invoke-with-response-stream", "converse-stream")
def test_a_stream_has_the_events_and_headers_of_the_recorded_one(server: RunningServer, record: Any) -> None:
    answer, real = ours(server, record), recorded(record)
    assert kinds_of_events(answer) == kinds_of_events(real)
    assert answer.names - {"x-outcrop-reason"} - TRANSPORT >= real.names - TRANSPORT
    assert answer.header("content-type") == real.header("content-type")


@recordings("invoke-with-response-stream")
def test_the_chunks_of_a_stream_have_the_keys_of_the_recorded_ones(server: RunningServer, record: Any) -> None:
    chunks, real = ours(server, record).chunks(), recorded(record).chunks()
    for ours_, theirs in ((chunks[0], real[0]), (chunks[-1], real[-1])):
        assert shape_of(ours_) == shape_of(theirs)
    input_tokens = [one[-1]["amazon-bedrock-invocationMetrics"]["inputTokenCount"] for one in (chunks, real)]
    assert input_tokens[0] == input_tokens[1]


@recordings("converse")
def test_a_conversation_counts_as_many_input_tokens_as_recorded(server: RunningServer, record: Any) -> None:
    assert ours(server, record).json()["usage"]["inputTokens"] == recorded(record).json()["usage"]["inputTokens"]


@recordings("invoke", "invoke-with-response-stream", "converse", "converse-stream", status=400)
def test_an_error_is_the_recorded_one_byte_for_byte(server: RunningServer, record: Any) -> None:
    answer, real = ours(server, record), recorded(record)
    assert (answer.status, answer.body) == (real.status, real.body)
    assert answer.header("x-amzn-errortype") == real.header("x-amzn-errortype")
    assert answer.names - {"x-outcrop-reason"} - TRANSPORT == real.names - TRANSPORT


def test_a_chat_completion_of_2407_has_the_keys_of_its_recorded_successor(server: RunningServer) -> None:
    lines = (SAMPLES / "litellm10360_pixtral_invoke_shape.json").read_text(encoding="utf-8").splitlines()
    real = json.loads(lines[1])
    body = send(server, path("large2407", "invoke"), CHAT).json()
    assert body["choices"][0].pop("stop_reason") == "length"  # ours, for AWS's own examples
    assert shape_of(body) == shape_of(real)


def test_models_are_listed_as_recorded(server: RunningServer) -> None:
    text = (SAMPLES / "list_foundation_models_mistral.assembled.json").read_text(encoding="utf-8")
    real = {entry["modelId"]: entry for entry in json.loads(text.partition("\n")[2])["modelSummaries"]}
    ours_ = send(server, "/foundation-models", b"", "GET").json()["modelSummaries"]
    assert {entry["modelId"] for entry in ours_} == set(real)
    for entry in ours_:
        recorded_ = real[entry["modelId"]]
        arn = re.sub(":us-[a-z]+-[0-9]:", ":us-east-1:", recorded_["modelArn"])  # recorded in several regions
        assert list(entry.items()) == list((recorded_ | {"modelArn": arn}).items())
