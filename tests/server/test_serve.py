"""The life of `outcrop serve`: ready, draining, stopped; nothing left behind."""

from __future__ import annotations

import glob
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from running import IDS, RANDOM, RunningServer

Start = Callable[..., RunningServer]
MESSAGES = [{"role": "user", "content": [{"text": "Hello"}]}]


def children(server: RunningServer) -> list[psutil.Process]:
    found: list[psutil.Process] = psutil.Process(server.process.pid).children(recursive=True)
    return found


def sockets_of(processes: list[psutil.Process]) -> list[Path]:
    """The private sockets of these llama.cpp processes."""
    found = Path(tempfile.gettempdir()).glob("outcrop-*/llama.sock")
    lines = " ".join(" ".join(process.cmdline()) for process in processes)
    return [path for path in found if str(path) in lines]


@pytest.mark.parametrize("sig", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_status_0_and_nothing_is_left(start: Start, sig: int) -> None:
    server = start(threads=1)
    server.client().converse(modelId=IDS["7b"], messages=MESSAGES, inferenceConfig={"maxTokens": 2})
    processes = children(server)
    sockets = sockets_of(processes)
    assert len(processes) == len(sockets) == 2
    assert server.stop(sig) == 0
    assert not any(process.is_running() for process in processes)
    assert not any(path.parent.exists() for path in sockets)


def test_what_runs_is_finished_before_it_stops(start: Start) -> None:
    server = start(replies=["one two three four five six seven eight"], token_delay_s=0.1)
    stream = iter(server.client().converse_stream(modelId=IDS["7b"], messages=MESSAGES)["stream"])
    next(stream)
    stopping = threading.Thread(target=server.stop)
    stopping.start()
    events = list(stream)
    stopping.join()
    assert events[-2]["messageStop"]["stopReason"] == "end_turn"
    assert server.process.returncode == 0


def test_what_runs_past_the_shutdown_timeout_is_cut_off(start: Start) -> None:
    server = start(replies=["word " * 500], token_delay_s=0.1, shutdown_timeout=0.5)
    stream = iter(server.client().converse_stream(modelId=IDS["7b"], messages=MESSAGES)["stream"])
    next(stream)
    started = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - started < 10


def test_the_engines_do_not_outlive_a_killed_server(start: Start) -> None:
    server = start(threads=1)
    processes = children(server)
    sockets = sockets_of(processes)
    server.process.kill()
    gone, alive = psutil.wait_procs(processes, timeout=5)
    assert len(gone) == 2
    assert not alive
    assert not any(path.parent.exists() for path in sockets)


def outcrop(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("OUTCROP_")}
    return subprocess.run(
        [sys.executable, "-m", "outcrop", *arguments],
        env={**clean, "OUTCROP_MODELS": json.dumps(RANDOM), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def refusal(*arguments: str, **environment: str) -> str:
    """The one sentence, after checking that it is one and that the exit status is 2."""
    done = outcrop("serve", *arguments, **environment)
    assert done.returncode == 2, done
    assert done.stdout == ""
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("outcrop: ")
    return lines[0]


def test_a_port_that_is_taken_is_one_sentence_and_no_engine_is_left(cache_dir: Path, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        text = refusal("--port", port, OUTCROP_CACHE_DIR=str(cache_dir), TMPDIR=str(tmp_path))
    assert f"port {port} on 127.0.0.1 is taken" in text
    assert not list(tmp_path.iterdir())  # an engine's socket goes once its process has ended


def test_a_second_server_on_the_same_port_is_refused(server: RunningServer, cache_dir: Path) -> None:
    assert "is taken" in refusal("--port", str(server.port), OUTCROP_CACHE_DIR=str(cache_dir))


def test_an_unknown_setting_is_one_sentence(tmp_path: Path) -> None:
    config = tmp_path / "outcrop.toml"
    config.write_text("prot = 4600\n")
    text = refusal("--config", str(config))
    assert "'prot'" in text
    assert str(config) in text
    assert "port" in text
    assert "OUTCROP_PROT" in refusal(OUTCROP_PROT="4600")


def test_weights_that_cannot_be_read_are_one_sentence(tmp_path: Path, cache_dir: Path) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"not a model")
    text = refusal("--port", "0", "--weights", f"mistral-7b={bad}", OUTCROP_CACHE_DIR=str(cache_dir))
    assert str(bad) in text


def test_a_bundled_model_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    absent = tmp_path / "model.gguf"
    places = {"OUTCROP_BUNDLED_MODEL": str(absent), "OUTCROP_CACHE_DIR": str(tmp_path), "OUTCROP_MODELS": "{}"}
    assert f"the bundled model's file {absent} is missing" in refusal("--port", "0", **places)


def test_weights_for_another_vocabulary_are_one_sentence(cache_dir: Path, server: RunningServer) -> None:
    assert server.url  # it made the random weights
    (path,) = glob.glob(str(cache_dir / "random-*-32768.gguf"))
    text = refusal("--port", "0", "--weights", f"mistral-7b={path}", OUTCROP_CACHE_DIR=str(cache_dir))
    assert "32768 tokens" in text


def test_weights_serve_the_model_that_was_named(start: Start, cache_dir: Path, server: RunningServer) -> None:
    assert server.url
    (path,) = glob.glob(str(cache_dir / "random-*-32768.gguf"))
    own = start(threads=1, models=RANDOM | {IDS["large2407"]: {"weights": path}})
    models: dict[str, Any] = own.get("/_outcrop/ready")["models"]
    assert models[IDS["large2407"]]["weights"] == path
    assert "random" in models[IDS["large2402"]]["weights"]


def test_the_start_page_has_the_url_the_weights_and_lines_to_paste(start: Start) -> None:
    server = start(threads=1, seed=1, context=512)  # where an answer of random weights, which has no bound, ends soon
    until = time.monotonic() + 10
    while "Ctrl-C stops it." not in server.log and time.monotonic() < until:  # the URL is printed before the rest
        time.sleep(0.01)
    page = "\n".join(server.log)
    assert f"AWS_ENDPOINT_URL_BEDROCK_RUNTIME={server.url}" in page
    assert all(id_ in page for id_ in IDS.values())
    assert "random weights" in page
    program = [line for line in server.log if line.startswith("  ")]
    code = "\n".join(line.strip() for line in program[program.index("  import boto3") :])
    environment = {"AWS_ENDPOINT_URL_BEDROCK_RUNTIME": server.url, "AWS_DEFAULT_REGION": "us-east-1"}
    keys = {"AWS_ACCESS_KEY_ID": "outcrop", "AWS_SECRET_ACCESS_KEY": "outcrop"}
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **environment, **keys}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_outcrop_models_lists_the_catalogue() -> None:
    done = outcrop("models", COLUMNS="80")
    assert done.returncode == 0
    assert all(id_ in done.stdout for id_ in IDS.values())
    assert "(successor)" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
