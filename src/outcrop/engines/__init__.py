"""The engines that there are. Tokens in, tokens out; none of them knows AWS or Mistral.

A new engine is one module and one line of `ENGINES`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Literal

from outcrop.engines.base import Engine, EngineOptions, EngineStartError, Vocabulary


@dataclass(frozen=True, slots=True)
class EngineKind:
    """Where the class is, and which of a model's settings names the file that it reads."""

    place: str
    reads: Literal["weights", "script"]


ENGINES = {
    "llama_cpp": EngineKind("outcrop.engines.llama_cpp:LlamaCppEngine", reads="weights"),
    "scripted": EngineKind("outcrop.engines.scripted:ScriptedEngine", reads="script"),
}
DEFAULT_ENGINE = "llama_cpp"


def open_engine(kind: str, options: EngineOptions, vocabulary: Callable[[], Vocabulary]) -> Engine:
    """An engine that is not started yet; it asks for `vocabulary` when it is. Unknown kind: EngineStartError with the
    known ones."""
    if kind not in ENGINES:
        raise EngineStartError(f"unknown engine {kind!r}; known: {', '.join(ENGINES)}")
    module, _, name = ENGINES[kind].place.partition(":")
    engine: Engine = getattr(import_module(module), name)(options, vocabulary)
    return engine
