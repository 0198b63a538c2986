"""The waist: what goes into an engine, what comes out of it, and what a caller is told of it.

In: token ids and `SamplingParams`. Out of an engine: `TokenDelta`s. Out of the parser: events, named for what
happened. It knows no AWS shape, no prompt format, no engine. A unary answer is `collect()` of the events.

Events travel in batches, one batch for each engine step, so that what one token caused (its text, the end of the
answer) reaches the wire together.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Literal

FinishReason = Literal["stop", "stop_sequence", "length", "tool_calls", "malformed_tool_calls"]


@dataclass(frozen=True, slots=True)
class Prompt:
    token_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Trigger:
    """The token from which a grammar holds, and its text in the vocabulary."""

    token_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Grammar:
    """What an answer must keep to: GBNF rules whose root is `root`, in which `<[5]>` is the token 5.

    Without a trigger it holds from the first token. With one, the answer is free until that token is made; the token
    itself is the beginning of the grammar. The end of the sequence is possible exactly where the grammar is complete.
    """

    rules: str
    trigger: Trigger | None = None


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """How an engine samples. `top_k` and `seed` None: no limit, and not repeatable.

    `banned_token_ids` are never made; a `grammar` is kept to.
    """

    max_tokens: int
    temperature: float
    top_p: float
    top_k: int | None = None
    seed: int | None = None
    banned_token_ids: tuple[int, ...] = ()
    grammar: Grammar | None = None


@dataclass(frozen=True, slots=True)
class TokenDelta:
    """New tokens, in order; the end-of-sequence token included. `finish_reason` is set on the last delta only."""

    token_ids: tuple[int, ...]
    finish_reason: Literal["stop", "length"] | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    prompt_tokens: int
    completion_tokens: int


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds from the arrival of the request to its last and to its first token."""

    total_ms: int
    first_token_ms: int


@dataclass(frozen=True, slots=True)
class TextDelta:
    """Text of one token: empty where the token ends the answer or its character is not complete yet."""

    text: str


@dataclass(frozen=True, slots=True)
class ToolUseStart:
    index: int
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ToolUseDelta:
    """A piece of the arguments' JSON text."""

    index: int
    arguments: str


@dataclass(frozen=True, slots=True)
class Finished:
    finish_reason: FinishReason
    usage: Usage
    timing: Timing


ContentEvent = TextDelta | ToolUseStart | ToolUseDelta
Event = ContentEvent | Finished
EventBatch = tuple[Event, ...]


@dataclass(slots=True)
class ToolCall:
    id: str
    name: str
    arguments: str = ""


@dataclass(slots=True)
class Generation:
    """A whole answer. `tool_calls[i].arguments` is JSON text."""

    finished: Finished
    text: str = ""
    tool_calls: list[ToolCall] = field(default_factory=list)


class Collector:
    """Folds the events of one generation into the whole answer."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._calls: list[ToolCall] = []
        self._finished: Finished | None = None

    def add(self, batch: EventBatch) -> None:
        for event in batch:
            match event:
                case TextDelta(text):
                    self._texts.append(text)
                case ToolUseStart(_, id_, name):
                    self._calls.append(ToolCall(id_, name))
                case ToolUseDelta(index, arguments):
                    self._calls[index].arguments += arguments
                case Finished():
                    self._finished = event

    def generation(self) -> Generation:
        if self._finished is None:
            raise ValueError("the events ended without Finished")
        return Generation(self._finished, "".join(self._texts), self._calls)


async def collect(batches: AsyncIterator[EventBatch]) -> Generation:
    collector = Collector()
    async for batch in batches:
        collector.add(batch)
    return collector.generation()
