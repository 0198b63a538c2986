"""The stock JavaScript SDK: with its default handler, which speaks HTTP/2 and says GOAWAY early, and over HTTP/1.1."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from contract.conftest import WORDS
from running import IDS, RunningServer

from outcrop.access_keys import add_to_key_file, new_key_pair

SCRIPTS = Path(__file__).parent / "javascript"
TRANSPORTS = {"default": "h2", "http/1.1": "http/1.1"}  # how a script is told, and how the SDK calls the protocol

transports = pytest.mark.parametrize("transport", TRANSPORTS)


@pytest.fixture(scope="session")
def node() -> str:
    executable = shutil.which("node")
    if executable is None:
        pytest.skip("node is not on the PATH: the JavaScript SDK is not tested")
    if not (SCRIPTS / "node_modules" / "@aws-sdk" / "client-bedrock-runtime").is_dir():
        pytest.fail("the JavaScript SDK is not installed: run `npm ci` in tests/contract/javascript")
    return executable


def run(node: str, script: str, server: RunningServer, transport: str, model: str = "7b", **more: str) -> Any:
    """What the script prints. It must speak the protocol that was asked for, and end by itself."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    environment |= {"AWS_ENDPOINT_URL_BEDROCK_RUNTIME": server.url, "AWS_REGION": "us-east-1"}
    environment |= {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_MAX_ATTEMPTS": "1", **more}
    command = [node, script, transport, IDS[model]]
    done = subprocess.run(
        command, cwd=SCRIPTS, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    printed = json.loads(done.stdout)
    assert printed.pop("protocol") == TRANSPORTS[transport]
    return printed


@transports
@pytest.mark.parametrize("model", ["7b", "large2407"])
def test_converse_and_its_stream_agree(node: str, server: RunningServer, transport: str, model: str) -> None:
    printed = run(node, "converse.mjs", server, transport, model)
    first, *deltas, _, stop, metadata = printed["events"]
    text = "".join(delta["contentBlockDelta"]["delta"]["text"] for delta in deltas)
    assert printed["output"] == {"message": {"role": "assistant", "content": [{"text": text}]}}
    assert len(text) > 40
    assert first["messageStart"]["role"] == "assistant"
    assert stop["messageStop"]["stopReason"] == printed["stopReason"] == "max_tokens"
    assert metadata["metadata"]["usage"] == printed["usage"]
    assert printed["usage"]["outputTokens"] == len(deltas) == 40


@transports
def test_invoke_model_and_its_stream_agree(node: str, server: RunningServer, transport: str) -> None:
    printed = run(node, "invoke.mjs", server, transport)
    texts = [chunk["outputs"][0]["text"] for chunk in printed["chunks"]]
    assert printed["body"] == {"outputs": [{"text": "".join(texts), "stop_reason": "length"}]}
    assert printed["chunks"][-1]["amazon-bedrock-invocationMetrics"]["outputTokenCount"] == len(texts) == 40
    assert printed["types"] == ["application/json", "application/json"]


@transports
def test_refusals_are_the_exceptions_that_the_sdk_knows(node: str, server: RunningServer, transport: str) -> None:
    printed = run(node, "refused.mjs", server, transport, "large2407")
    unknown = {"name": "ValidationException", "message": "The provided model identifier is invalid.", "status": 400}
    assert printed["unknown"] == unknown
    assert printed["streamed"]["name"] == "ValidationException"
    assert "The model returned the following errors: Validation Error" in printed["streamed"]["message"]


@transports
def test_slow_streams_of_one_client_run_side_by_side_to_their_end(
    node: str, slow: RunningServer, transport: str
) -> None:
    streams = run(node, "together.mjs", slow, transport)["streams"]
    assert [stream["text"] for stream in streams] == [WORDS] * 4
    assert max(stream["first"] for stream in streams) < min(stream["last"] for stream in streams)
    assert all(stream["last"] - stream["first"] > 100 for stream in streams)  # milliseconds, of more than 400


@transports
def test_its_signatures_are_right_also_over_http2(
    node: str, start: Callable[..., RunningServer], tmp_path: Path, transport: str
) -> None:
    """Over HTTP/2 it signs `:authority`, where others sign `host`."""
    table, told = new_key_pair()
    add_to_key_file(tmp_path / "keys.toml", "sigv4", {"name": "javascript", **table})
    server = start(replies=["one two"], keys=tmp_path / "keys.toml")
    printed = run(node, "converse.mjs", server, transport, **told)
    assert printed["output"]["message"]["content"] == [{"text": "one two"}]
