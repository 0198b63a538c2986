"""The engines that there are. Tokens in, tokens out; none of them knows AWS or Mistral.

A new engine is one module and one line of `ENGINES`.
"""

from __future__ import annotations

from importlib import import_module

from outcrop.engines.base import Engine, EngineOptions, EngineStartError, Vocabulary

ENGINES = {
    "llama_cpp": "outcrop.engines.llama_cpp:LlamaCppEngine",
    "scripted": "outcrop.engines.scripted:ScriptedEngine",
}


def open_engine(kind: str, options: EngineOptions, vocabulary: Vocabulary) -> Engine:
    """An engine that is not started yet. Unknown kind: EngineStartError with the known ones."""
    if kind not in ENGINES:
        raise EngineStartError(f"unknown engine {kind!r}; known: {', '.join(ENGINES)}")
    module, _, name = ENGINES[kind].partition(":")
    engine: Engine = getattr(import_module(module), name)(options, vocabulary)
    return engine
