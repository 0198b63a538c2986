"""`outcrop conformance`, run as people run it: Outcrop passes, a wrong server does not, and none is a sentence."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from running import RunningServer

from outcrop.access_keys import add_to_key_file, new_key_pair

KEYS = {
    "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "a-secret/that+is in no=file",
    "AWS_SESSION_TOKEN": 'a-token-with-"quotes"',
}
USER = "User: arn:aws:iam::123456789012:user/me is not authorized"


def conformance(*arguments: str | Path, keys: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    command = [sys.executable, "-m", "outcrop", "conformance", *map(str, arguments)]
    environment |= {"COLUMNS": "100", **(keys or {})}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=200, check=False)


def differing(file: Path) -> set[str]:
    checks = json.loads(file.read_text())["checks"]
    return {check["id"] for check in checks if check["state"] == "differs"}


class Wrong(BaseHTTPRequestHandler):
    """Says yes to everything, and says the caller's headers and secrets back."""

    status = 200

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = json.dumps({"you": dict(self.headers), "message": USER, **KEYS}).encode()
        self.send_response(self.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST

    def log_message(self, *_: Any) -> None:
        pass


class Nothing(Wrong):
    """Says no to everything."""

    status = 404


@contextmanager
def serving(handler: type[Wrong]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def unused_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.mark.parametrize("replies", [["Crème brûlée 東京 😀"], ['[TOOL_CALLS][{"name": "top_song"']], ids=repr)
def test_outcrop_passes_whatever_its_models_say(
    start: Callable[..., RunningServer], tmp_path: Path, replies: list[str]
) -> None:
    file = tmp_path / "checks.json"
    done = conformance("--endpoint", start(replies=replies).url, "--json", file)
    assert differing(file) == set()
    assert (done.returncode, json.loads(file.read_text())["summary"]["passed"] > 500) == (0, True)
    assert "5 skipped: the endpoint asks nobody to sign in" in done.stdout


def test_outcrop_passes_with_the_real_engine(server: RunningServer, tmp_path: Path) -> None:
    file = tmp_path / "checks.json"
    done = conformance("--endpoint", server.url, "--json", file)
    assert (differing(file), done.returncode) == (set(), 0)


def test_the_checks_of_sign_in_run_where_one_signs_in(start: Callable[..., RunningServer], tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    table, keys = new_key_pair()
    add_to_key_file(file, "sigv4", {"name": "me", **table})
    url = start(replies=["Yes."], keys=file).url
    only = ("--only", "sign-in.*", "--only", "headers.*")
    signed = conformance("--endpoint", url, *only, keys=keys)
    assert (signed.returncode, "skipped:" in signed.stdout, "All 40 checks passed" in signed.stdout) == (0, False, True)
    unsigned = conformance("--endpoint", url, *only)
    assert unsigned.returncode == 2
    assert "refuses a caller without credentials: 403" in unsigned.stderr


def test_a_server_that_says_yes_to_everything_differs_and_the_record_holds_no_secret(tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    with serving(Wrong) as url:
        done = conformance("--endpoint", url, "--model", "mistral-7b", "--record", file, keys=KEYS)
    assert (done.returncode, "checks differ" in done.stdout, str(file) in done.stdout.replace("\n", "")) == (
        1,
        True,
        True,
    )
    recorded = json.loads(file.read_text())["differences"]
    assert len(recorded) > 80
    assert all(row["differences"] and row["exchanges"][0]["reply"]["status"] == 200 for row in recorded)
    sent = [exchange["request"]["headers"] for row in recorded for exchange in row["exchanges"]]
    assert not any("Authorization" in headers for headers in sent)
    assert "123456789012" not in file.read_text()
    for secret in KEYS.values():
        assert secret not in file.read_text()
        assert json.dumps(secret)[1:-1] not in file.read_text()


def test_an_endpoint_that_is_not_there_is_one_sentence(unused_port: int) -> None:
    done = conformance("--endpoint", f"http://127.0.0.1:{unused_port}")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert f"outcrop: http://127.0.0.1:{unused_port} cannot be reached: " in done.stderr


def test_a_run_of_which_nothing_is_left_is_no_success(start: Callable[..., RunningServer]) -> None:
    done = conformance("--endpoint", start(replies=["Yes."]).url, "--only", "sign-in.*")
    assert (done.returncode, done.stderr) == (2, "outcrop: no check could run: the endpoint asks nobody to sign in\n")


def test_a_model_that_is_not_there_differs_once_and_its_other_checks_are_skipped(tmp_path: Path) -> None:
    with serving(Nothing) as url:
        file = tmp_path / "checks.json"
        done = conformance("--endpoint", url, "--only", "converse.*", "--json", file)
    checks = json.loads(file.read_text())["checks"]
    assert [check["id"] for check in checks if check["state"] == "differs"] == ["models.plain-id"] * 5
    assert (done.returncode, "skipped: the model does not answer: see models.plain-id" in done.stdout) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "--endpoint is missing"),
        (("--endpoint", "nonsense"), "'nonsense' is no endpoint"),
        (("--endpoint", "http://127.0.0.1:1", "--only", "x"), "no check fits x"),
        (("--endpoint", "http://127.0.0.1:1", "--model", "gpt"), "there is no model 'gpt'"),
        (("--endpoint", "http://127.0.0.1:1", "--ca-bundle", "/no/such.pem"), "/no/such.pem holds no certificates"),
        (("--endpoint", "https://bedrock-runtime.us-east-1.amazonaws.com"), "costs less than "),
    ],
)
def test_what_cannot_run_is_one_sentence(arguments: tuple[str, ...], sentence: str) -> None:
    done = conformance(*arguments)
    assert (done.returncode, done.stderr.count("\n"), done.stdout) == (2, 1, "")
    assert sentence in done.stderr


def test_the_table_of_checks_is_shown_without_an_endpoint() -> None:
    done = conformance("--list", "--only", "counts.*")
    assert (done.returncode, done.stdout.count("counts.recorded.")) == (0, 4)
