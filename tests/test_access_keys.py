"""Key files: read strictly, told of in one sentence without a secret, private, written so that they can be read."""

from __future__ import annotations

import base64
import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from outcrop.access_keys import (
    Keys,
    add_to_key_file,
    digest,
    new_bearer_key,
    new_key_pair,
    open_keys,
    read_key_file,
)
from outcrop.catalog import load_catalog
from outcrop.settings import Settings, SettingsError

SECRET = "wJalrXUtnFEMIK7MDENG"
PAIR = f'[[sigv4]]\nname = "ci"\naccess_key_id = "AKIAIOSFODNN7EXAMPLE"\nsecret_access_key = "{SECRET}"\n'
BEARER = f'[[bearer]]\nname = "laptop"\nsha256 = "{digest("ABSKx")}"\n'
PROFILES = (
    f"[default]\naws_access_key_id = AKIADEFAULTDEFAULTDE\naws_secret_access_key = {SECRET}\n"
    "[role]\nrole_arn = arn:aws:iam::1:role/x\n"
    f"[temporary]\naws_access_key_id=ASIATEMPTEMPTEMPTEMP\naws_secret_access_key={SECRET}\naws_session_token=a%b\n"
)


def write(path: Path, text: str, mode: int = 0o600) -> Path:
    path.write_text(text)
    path.chmod(mode)
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "keys.toml"


def opened(**settings: object) -> Keys:
    keys = open_keys(Settings(**settings), load_catalog())  # type: ignore[arg-type]
    assert keys
    return keys


def complaint(**settings: object) -> str:
    with pytest.raises(SettingsError) as caught:
        open_keys(Settings(**settings), load_catalog())  # type: ignore[arg-type]
    assert SECRET not in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_both_kinds_are_read_with_their_limits(file: Path) -> None:
    limits = 'models = ["mistral-7b"]\nrequests_per_minute = 5\ntokens_per_minute = 9\nexpires = 2030-01-01T00:00:00Z\n'
    ring = opened(keys=write(file, PAIR + limits + BEARER)).ring
    pair = ring.pairs["AKIAIOSFODNN7EXAMPLE"]
    assert (pair.key.name, pair.credentials.secret_access_key, pair.key.quota.limits) == ("ci", SECRET, (5, 9))
    assert pair.key.models == frozenset({"mistral.mistral-7b-instruct-v0:2"})
    assert pair.key.expired(datetime(2030, 1, 1, tzinfo=UTC))
    assert not pair.key.expired(datetime(2029, 12, 31, tzinfo=UTC))
    assert ring.bearer[digest("ABSKx")].models is None


def test_aws_own_format_is_read_and_profiles_without_keys_are_passed_over(file: Path) -> None:
    ring = opened(credentials_file=write(file, PROFILES)).ring
    assert {pair.key.name: pair.credentials.session_token for pair in ring.pairs.values()} == {
        "default": None,
        "temporary": "a%b",
    }


def test_both_files_add_up(tmp_path: Path) -> None:
    keys, credentials = write(tmp_path / "a", PAIR), write(tmp_path / "b", PROFILES)
    assert len(opened(keys=keys, credentials_file=credentials).ring.pairs) == 3


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_a_file_that_others_can_read_or_change_is_refused(file: Path, mode: int) -> None:
    expected = f"others can read or change {write(file, PAIR, mode)} (mode {mode:04o}); do: chmod 600 {file}"
    assert complaint(keys=file) == expected
    assert complaint(credentials_file=file) == expected


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"{PAIR}colour = 'red'\n", "is wrong at sigv4.0.colour: Extra inputs are not permitted"),
        (f'[[sigv4]]\nname = "a"\nsecret_access_key = "{SECRET}"', "is wrong at sigv4.0.access_key_id: Field required"),
        (f'[[bearer]]\nname = "a"\nsha256 = "{SECRET}"', "is wrong at bearer.0.sha256: String should match pattern"),
        (f"[[sigv4]]\nsecret_access_key = {SECRET}", "is not TOML: "),
        (f"{PAIR}requests_per_minute = 0", "is wrong at sigv4.0.requests_per_minute: "),
        (f"{PAIR}expires = 2030-01-01", "is wrong at sigv4.0.expires: "),
        (f"{PAIR}models = ['gpt']", "unknown model 'gpt' of a key in "),
        (PAIR + PAIR, "a key stands twice"),
        (BEARER + BEARER, "a key stands twice"),
        ("", "there is no key in "),
    ],
)
def test_what_is_wrong_is_told_without_a_secret(file: Path, text: str, what: str) -> None:
    assert what in complaint(keys=write(file, text))


@pytest.mark.parametrize("text", [SECRET, "[a]\naws_access_key_id = AKIADEFAULTDEFAULTDE", f"[a]\nx {SECRET}", "[a]\n"])
def test_a_credentials_file_that_is_none_is_told_without_a_secret(file: Path, text: str) -> None:
    assert str(file) in complaint(credentials_file=write(file, text))


def test_a_file_that_is_not_there_is_told(file: Path) -> None:
    assert complaint(keys=file).startswith(f"cannot read {file}: ")


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.1.2.3"])
def test_on_loopback_nobody_has_to_sign_in(host: str) -> None:
    assert open_keys(Settings(host=host), load_catalog()) is None


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.1", "example.org"])
def test_elsewhere_that_must_be_told(host: str) -> None:
    assert f"other machines can reach {host}, and there are no keys" in complaint(host=host)
    assert open_keys(Settings(host=host, open=True), load_catalog()) is None


def test_open_and_keys_contradict_each_other(file: Path) -> None:
    assert "`open` is set, and so are keys" in complaint(keys=write(file, PAIR), open=True)


def test_reloading_takes_new_keys_and_keeps_what_was_used_of_the_same_quota(file: Path) -> None:
    keys = opened(keys=write(file, f"{PAIR}requests_per_minute = 5\n{BEARER}"))
    old = keys.ring.pairs["AKIAIOSFODNN7EXAMPLE"].key.quota
    write(file, f"{PAIR}requests_per_minute = 5\n")
    keys.reload()
    assert keys.ring.pairs["AKIAIOSFODNN7EXAMPLE"].key.quota is old
    assert keys.ring.bearer == {}
    write(file, f"{PAIR}requests_per_minute = 6\n")
    keys.reload()
    assert keys.ring.pairs["AKIAIOSFODNN7EXAMPLE"].key.quota.limits == (6, None)


@pytest.mark.parametrize(("text", "mode"), [(PAIR, 0o644), ("x", 0o600), ("", 0o600)])
def test_after_a_bad_reload_the_old_keys_stay(
    file: Path, text: str, mode: int, caplog: pytest.LogCaptureFixture
) -> None:
    keys = opened(keys=write(file, PAIR))
    ring = keys.ring
    write(file, text, mode)
    with caplog.at_level(logging.ERROR):
        keys.reload()
    assert keys.ring is ring
    assert "the keys stay as they were: " in caplog.text
    assert SECRET not in caplog.text


def test_what_is_written_is_private_and_can_be_read(file: Path) -> None:
    table, told = new_bearer_key()
    add_to_key_file(file, "bearer", {"name": 'a "b" \u00e9', **table, "models": ["mistral-7b"], "expires": None})
    pair, _ = new_key_pair()
    add_to_key_file(file, "sigv4", {"name": "b", **pair, "tokens_per_minute": 3, "expires": datetime.now(UTC)})
    assert file.stat().st_mode & 0o777 == 0o600
    ring = opened(keys=file).ring
    assert ring.bearer[digest(told["AWS_BEARER_TOKEN_BEDROCK"])].name == 'a "b" \u00e9'
    assert ring.pairs[pair["access_key_id"]].key.quota.limits == (None, 3)
    assert told["AWS_BEARER_TOKEN_BEDROCK"] not in file.read_text()


def test_an_api_key_looks_as_bedrocks_do() -> None:
    token = new_bearer_key()[1]["AWS_BEARER_TOKEN_BEDROCK"]
    assert token.startswith("ABSK")
    owner, secret = base64.b64decode(token[4:]).decode().split(":")
    assert owner.startswith("BedrockAPIKey-")
    assert owner.endswith("-at-000000000000")
    assert len(secret) == 43


def test_a_name_is_given_once(file: Path) -> None:
    add_to_key_file(file, "sigv4", {"name": "a", **new_key_pair()[0]})
    with pytest.raises(SettingsError, match="has a key with the name 'a' already"):
        add_to_key_file(file, "bearer", {"name": "a", **new_bearer_key()[0]})
    assert len(read_key_file(file).sigv4) == 1


def test_a_file_that_others_can_read_gets_no_key(file: Path) -> None:
    write(file, "", 0o644)
    with pytest.raises(SettingsError, match="chmod 600"):
        add_to_key_file(file, "sigv4", {"name": "a", **new_key_pair()[0]})
    assert file.read_text() == ""
