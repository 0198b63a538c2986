"""What an engine is, on one screen.

In: token ids and `SamplingParams`. Out: `TokenDelta`s as they are made, the last one with a finish reason. Closing
the iterator early frees everything that the request held. An engine knows no AWS, no Mistral and no text but the
vocabulary check's.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from outcrop.generation import SamplingParams, TokenDelta

Origin = Literal["bundled", "file", "random", "script"]
"""Where a model's answers come from."""


class EngineError(Exception):
    """The engine could not answer this request; the text says why."""


class EngineStartError(EngineError):
    """The engine cannot start as configured: the start of the whole program stops."""


class EngineCrashed(EngineError):
    """The engine died under this request. It restarts by itself."""


class EngineNotReady(EngineError):
    """The engine is loading, restarting or gone."""


class ContextOverflow(EngineError):
    """The prompt leaves no room for a single new token. `limit` is the context in tokens."""

    def __init__(self, limit: int, prompt_tokens: int) -> None:
        self.limit = limit
        super().__init__(f"the prompt has {prompt_tokens} tokens, the engine's context {limit}")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the card's tokenizer says; the engine's weights must agree, or the start stops.

    `probe` is a text and its ids. `byte_token_ids[b]` is the token of the single byte `b`. `encode` turns text with
    written control tokens into ids, for engines that are given text by their user.
    """

    name: str
    size: int
    eos_token_id: int
    probe: tuple[str, tuple[int, ...]]
    byte_token_ids: tuple[int, ...]
    encode: Callable[[str], Sequence[int]]


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """What a user may set. `source`: the weights or the script; `context` counts tokens that all requests share.

    `repeatable`: an answer does not depend on what else runs, nor on what was asked before, to the last bit. The
    context is then shared out evenly among the slots, and of a longer prompt the middle is left out.
    """

    source: Path | None = None
    slots: int = 16
    context: int = 32768
    threads: int | None = None
    gpu_layers: int | None = None
    llama_server: Path | None = None
    repeatable: bool = False


class Engine(Protocol):
    slots: int
    """How many requests run at once; more wait outside."""

    triggers: bool
    """Can it begin a grammar at a token? If not, `restart_on_trigger` is put around it."""

    @property
    def ready(self) -> bool: ...

    async def start(self) -> None:
        """Return once requests can run. EngineStartError: weights, vocabulary or machine do not fit."""

    async def stop(self) -> None:
        """Leave no process, no file and no port behind."""

    def generate(self, prompt_token_ids: Sequence[int], params: SamplingParams) -> AsyncGenerator[TokenDelta, None]:
        """Raises EngineError and its kin, before the first delta or between two.

        An engine keeps to `params.grammar` and never makes `params.banned_token_ids`.
        """
