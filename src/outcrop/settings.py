"""What can be configured, and from where: flags over environment over file over defaults.

In: the flags that were given, `OUTCROP_*` variables, a TOML file. Out: `Settings`, checked; or `SettingsError` with
what was wrong, where it was set, and what is allowed. The only reader of `os.environ`.
"""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from outcrop.engines import DEFAULT_ENGINE

PREFIX = "OUTCROP_"
CONFIG_VARIABLE = "OUTCROP_CONFIG"
Port = Annotated[int, Field(ge=0, le=65535)]
Positive = Annotated[int, Field(ge=1)]
Seconds = Annotated[float, Field(gt=0)]


class SettingsError(Exception):
    """One sentence for the person who wrote the setting."""


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ModelSettings(Section):
    """How one model is served. `weights`: a GGUF file; `random` for measurements and tests (words are noise)."""

    engine: str = DEFAULT_ENGINE
    weights: Literal["bundled", "random"] | Path = "bundled"
    script: Path | None = None


class Settings(Section):
    """Every name is also an environment variable: `OUTCROP_` and the name in capitals."""

    host: str = "127.0.0.1"
    port: Port = 4600
    open: bool = False  # without keys, also on an address that other machines can reach
    keys: Path | None = None  # a TOML file; SIGHUP reads it again
    credentials_file: Path | None = None  # AWS's own format, as well as `keys` or instead; SIGHUP reads it again
    region: str | None = None  # the only one that a signature may be scoped to
    tls_cert: Path | None = None  # a PEM chain; with `tls_key` the server speaks https
    tls_key: Path | None = None
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    models: dict[str, ModelSettings] = {}
    extensions: bool = False
    seed: int | None = None
    timeout: Seconds = 600.0  # one request, from its arrival to its last token
    shutdown_timeout: Seconds = 30.0  # what runs may go on so long after Ctrl-C or SIGTERM
    queue: Annotated[int, Field(ge=0)] = 64  # requests that may wait for an engine; one more is throttled
    slots: Positive = 16  # requests that one engine runs at once
    context: Annotated[int, Field(ge=256)] = 32768  # tokens of one engine, shared by what runs
    threads: Positive | None = None  # of one engine; None: physical cores, and one less for a request alone
    gpu_layers: int | None = None
    llama_server: Path | None = None  # a llama-server binary instead of the wheel
    cache_dir: Path = Path.home() / ".cache" / "outcrop"
    bundled_model: Path | None = None  # a file of that form instead of the shipped one


def load_settings(flags: Mapping[str, Any], config: Path | None = None) -> Settings:
    """`flags` holds those that were given; `models` in it adds to the models set elsewhere."""
    layers = [_from_file(config), _from_environment(), [(f"--{name}", name, value) for name, value in flags.items()]]
    values: dict[str, Any] = {}
    places: dict[str, str] = {}
    for place, name, value in (entry for layer in layers for entry in layer):
        if name == "models" and isinstance(value, dict) and isinstance(values.get(name, {}), dict):
            values[name] = {**values.get(name, {}), **value}
            places |= {f"models.{model}": place for model in value}
        elif name not in values or name != "models":  # a table of models that is none is told, not replaced
            values[name], places[name] = value, place
    try:
        return Settings(**values)
    except ValidationError as error:
        raise SettingsError(_sentence(error, places)) from None


def _from_file(config: Path | None) -> list[tuple[str, str, Any]]:
    path = config or (Path(os.environ[CONFIG_VARIABLE]) if CONFIG_VARIABLE in os.environ else None)
    if path is None:
        return []
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"cannot read the configuration file {path}: {error}") from None
    return [(str(path), name, value) for name, value in data.items()]


def _from_environment() -> list[tuple[str, str, Any]]:
    variables = {
        name: value for name, value in os.environ.items() if name.startswith(PREFIX) and name != CONFIG_VARIABLE
    }
    return [(name, name.removeprefix(PREFIX).lower(), _parsed(name, value)) for name, value in variables.items()]


def _parsed(variable: str, value: str) -> Any:  # noqa: ANN401 - `models` is a table, all else a text
    if variable != f"{PREFIX}MODELS":
        return value
    try:
        return json.loads(value)
    except ValueError as error:
        raise SettingsError(f"{variable} is not JSON: {error}") from None


def _sentence(error: ValidationError, places: Mapping[str, str]) -> str:
    first = error.errors()[0]
    path = [str(part) for part in first["loc"]]
    name, place = ".".join(path), places.get(".".join(path[:2])) or places.get(path[0], "the defaults")
    if first["type"] == "extra_forbidden":
        model = ModelSettings if path[0] == "models" else Settings
        return f"unknown setting {name!r} in {place}; known: {', '.join(model.model_fields)}"
    return f"setting {name!r} in {place} is {first['input']!r}: {first['msg'][0].lower()}{first['msg'][1:]}"
