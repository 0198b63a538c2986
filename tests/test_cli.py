"""The commands that make keys and certificates."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from outcrop.access_keys import digest
from outcrop.cli import main
from outcrop.local_ca import names_of


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_a_new_api_key_is_printed_once_and_stored_hashed(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    limits = ("--model", "mistral-7b", "--requests-per-minute", "5", "--days", "3")
    done = run("keys", "new", "--kind", "bearer", "--name", "me", "--file", file, *limits)
    assert done.exit_code == 0
    variable, _, token = done.stdout.strip().partition("=")
    assert variable == "export AWS_BEARER_TOKEN_BEDROCK"
    (table,) = tomllib.loads(file.read_text())["bearer"]
    assert (table["sha256"], table["models"], table["requests_per_minute"]) == (digest(token), ["mistral-7b"], 5)
    assert "expires" in table
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_new_key_pair_is_printed_as_lines_to_paste(tmp_path: Path) -> None:
    done = run("keys", "new", "--kind", "sigv4", "--name", "me", "--file", tmp_path / "keys.toml")
    told = dict(line.removeprefix("export ").split("=", 1) for line in done.stdout.splitlines())
    (table,) = tomllib.loads((tmp_path / "keys.toml").read_text())["sigv4"]
    assert told == {
        "AWS_ACCESS_KEY_ID": table["access_key_id"],
        "AWS_SECRET_ACCESS_KEY": table["secret_access_key"],
    }


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [(("--model", "gpt"), "unknown model 'gpt'; known: mistral-7b, "), (("--name", "a\nb"), "is wrong at ")],
)
def test_a_key_that_would_not_be_read_again_is_not_written(
    tmp_path: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    file = tmp_path / "keys.toml"
    done = run("keys", "new", "--kind", "sigv4", "--name", "me", "--file", file, *arguments)
    assert done.exit_code == 2
    assert sentence in done.stderr
    assert not file.exists() or file.read_text() == ""


def test_certificates_are_made_with_the_lines_to_paste(tmp_path: Path) -> None:
    done = run("tls", "--directory", tmp_path, "--host", "a.example", "--host", "10.0.0.1")
    assert done.exit_code == 0
    assert names_of(tmp_path / "server.pem") == ["a.example", "10.0.0.1"]
    for name, file in (
        ("OUTCROP_TLS_CERT", "server.pem"),
        ("OUTCROP_TLS_KEY", "server.key"),
        ("AWS_CA_BUNDLE", "ca.pem"),
    ):
        assert f"{name}={tmp_path / file}" in done.stdout


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    done = run("tls", "--directory", tmp_path)
    assert (done.exit_code, "cannot make certificates" in done.stderr) == (2, True)
