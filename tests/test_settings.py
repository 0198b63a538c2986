"""Flags over environment over file over defaults; and one clear sentence for whoever set something wrong."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from outcrop.settings import ModelSettings, Settings, SettingsError, load_settings


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("OUTCROP_"):
            monkeypatch.delenv(name)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "outcrop.toml"


def complaint(flags: dict[str, Any] | None = None, config: Path | None = None) -> str:
    """What is said of settings that are wrong: one line."""
    with pytest.raises(SettingsError) as caught:
        load_settings(flags or {}, config)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_without_anything_set_the_defaults_hold() -> None:
    settings = load_settings({})
    assert settings == Settings()
    assert (settings.host, settings.port, settings.slots, settings.queue) == ("127.0.0.1", 4600, 16, 64)
    assert (settings.extensions, settings.models, settings.seed, settings.threads) == (False, {}, None, None)


def test_flags_win_over_environment_over_file_over_defaults(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("port = 1\nslots = 1\nqueue = 1\n")
    monkeypatch.setenv("OUTCROP_PORT", "2")
    monkeypatch.setenv("OUTCROP_SLOTS", "2")
    settings = load_settings({"port": 3}, config)
    assert (settings.port, settings.slots, settings.queue, settings.context) == (3, 2, 1, 32768)


def test_every_setting_can_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    values = {"host": "::1", "port": "0", "log_level": "debug", "extensions": "true", "seed": "7", "timeout": "1.5"}
    values |= {"shutdown_timeout": "2", "queue": "0", "slots": "3", "context": "256", "threads": "4", "gpu_layers": "5"}
    values |= {"open": "true", "keys": "k.toml", "credentials_file": "c", "region": "us-east-1"}
    values |= {"tls_cert": "c.pem", "tls_key": "k.pem"}
    values |= {
        "bundled_model": "b.gguf",
        "llama_server": "/bin/ls",
        "cache_dir": "/tmp/c",
        "models": '{"mistral-7b": {"weights": "a.gguf"}}',
    }
    for name, value in values.items():
        monkeypatch.setenv(f"OUTCROP_{name.upper()}", value)
    found = {name: str(value) for name, value in load_settings({}).model_dump(exclude={"models"}).items()}
    assert found == {
        **{k: v for k, v in values.items() if k != "models"},
        "extensions": "True",
        "open": "True",
        "shutdown_timeout": "2.0",
    }
    assert set(values) == set(Settings.model_fields)


def test_the_file_can_be_named_by_the_environment(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("port = 1234\n")
    monkeypatch.setenv("OUTCROP_CONFIG", str(config))
    assert load_settings({}).port == 1234


def test_a_file_that_a_flag_names_is_read_instead(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTCROP_CONFIG", "/nonexistent")
    config.write_text("port = 1234\n")
    assert load_settings({}, config).port == 1234


def test_models_of_file_environment_and_flags_add_up(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text('[models.a]\nweights = "file.gguf"\n[models.b]\nweights = "file.gguf"\n')
    monkeypatch.setenv("OUTCROP_MODELS", json.dumps({"b": {"weights": "env.gguf"}, "c": {"script": "env.json"}}))
    models = load_settings({"models": {"c": {"weights": "flag.gguf"}}}, config).models
    assert models["a"] == ModelSettings(weights=Path("file.gguf"))
    assert models["b"] == ModelSettings(weights=Path("env.gguf"))
    assert models["c"] == ModelSettings(weights=Path("flag.gguf"))


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("port", "65536", "less than or equal to 65535"),
        ("port", "-1", "greater than or equal to 0"),
        ("port", "http", "a valid integer"),
        ("port", "", "a valid integer"),
        ("log_level", "loud", "'debug', 'info', 'warning' or 'error'"),
        ("extensions", "maybe", "a valid boolean"),
        ("timeout", "0", "greater than 0"),
        ("timeout", "nan", "greater than 0"),
        ("queue", "-1", "greater than or equal to 0"),
        ("slots", "0", "greater than or equal to 1"),
        ("context", "255", "greater than or equal to 256"),
        ("threads", "0", "greater than or equal to 1"),
        ("seed", "1.5", "a valid integer"),
    ],
)
def test_a_bad_value_is_told_with_its_place_and_what_is_allowed(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, allowed: str
) -> None:
    monkeypatch.setenv(f"OUTCROP_{name.upper()}", value)
    sentence = complaint()
    assert sentence.startswith(f"setting {name!r} in OUTCROP_{name.upper()} is {value!r}: ")
    assert allowed in sentence


def test_a_bad_value_of_a_flag_is_told_with_the_flag() -> None:
    assert complaint({"port": 70000}).startswith("setting 'port' in --port is 70000: ")


def test_a_bad_value_of_a_file_is_told_with_the_file(config: Path) -> None:
    config.write_text("slots = 0\n")
    assert complaint(config=config).startswith(f"setting 'slots' in {config} is 0: ")


def test_the_place_is_where_the_value_that_counts_was_set(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("slots = 1\n")
    monkeypatch.setenv("OUTCROP_SLOTS", "0")
    assert "in OUTCROP_SLOTS is '0'" in complaint(config=config)


def test_an_unknown_variable_is_an_unknown_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTCROP_PROT", "1")
    known = ", ".join(Settings.model_fields)
    assert complaint() == f"unknown setting 'prot' in OUTCROP_PROT; known: {known}"


def test_an_unknown_name_in_the_file_is_an_unknown_setting(config: Path) -> None:
    config.write_text("prot = 1\n")
    assert complaint(config=config).startswith(f"unknown setting 'prot' in {config}; known: host, port, ")


def test_an_unknown_name_of_a_model_is_told_with_the_names_of_a_model(config: Path) -> None:
    config.write_text('[models.mistral-7b]\nwieghts = "a.gguf"\n')
    expected = f"unknown setting 'models.mistral-7b.wieghts' in {config}; known: engine, weights, script"
    assert complaint(config=config) == expected


def test_a_wrong_model_of_the_file_is_told_with_the_file_also_where_flags_add_models(config: Path) -> None:
    config.write_text('[models.mistral-7b]\nwieghts = "a.gguf"\n')
    assert f"in {config};" in complaint({"models": {"mixtral-8x7b": {"weights": "b.gguf"}}}, config)


def test_models_that_are_no_table_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTCROP_MODELS", "[]")
    assert complaint().startswith("setting 'models' in OUTCROP_MODELS is []: ")


def test_models_of_the_file_that_are_no_table_are_told_also_where_flags_add_models(config: Path) -> None:
    config.write_text("models = 3\n")
    assert complaint({"models": {"mistral-7b": {}}}, config).startswith(f"setting 'models' in {config} is 3: ")


def test_models_in_the_environment_are_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTCROP_MODELS", "mistral-7b=a.gguf")
    assert complaint().startswith("OUTCROP_MODELS is not JSON: ")


def test_a_model_that_is_no_table_is_told_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTCROP_MODELS", '{"mistral-7b": "a.gguf"}')
    assert complaint().startswith("setting 'models.mistral-7b' in OUTCROP_MODELS is 'a.gguf': ")


def test_a_file_that_cannot_be_read_is_told_by_its_path(config: Path) -> None:
    assert complaint(config=config).startswith(f"cannot read the configuration file {config}: ")
    config.write_text("port = \n")
    assert complaint(config=config).startswith(f"cannot read the configuration file {config}: ")
    config.write_bytes(b"\xff")
    assert complaint(config=config).startswith(f"cannot read the configuration file {config}: ")


def test_settings_cannot_be_changed_later() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load_settings({}).port = 1
