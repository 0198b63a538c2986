"""A grammar from a token on, on an engine that is only asked to hold grammars from the first token."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace

from outcrop.engines.restart_on_trigger import restart_on_trigger
from outcrop.generation import Grammar, SamplingParams, TokenDelta, Trigger

PARAMS = SamplingParams(
    max_tokens=10, temperature=0.0, top_p=1.0, grammar=Grammar('root ::= <[5]> "x"', Trigger(5, "T"))
)


class Recorded:
    """Plays the first list of tokens without a grammar, the second with one, and keeps what it was asked."""

    def __init__(self, free: list[int], constrained: list[int]) -> None:
        self.answers = [free, constrained]
        self.asked: list[tuple[tuple[int, ...], SamplingParams]] = []
        self.closed = 0

    async def generate(
        self, prompt_token_ids: Sequence[int], params: SamplingParams
    ) -> AsyncGenerator[TokenDelta, None]:
        self.asked.append((tuple(prompt_token_ids), params))
        token_ids = self.answers[len(self.asked) - 1]
        try:
            for token_id in token_ids:
                yield TokenDelta((token_id,), "stop" if token_id == 2 else None)
        finally:
            self.closed += 1


def run(engine: Recorded) -> list[int]:
    async def body() -> list[int]:
        deltas = [delta async for delta in restart_on_trigger(engine.generate, (1, 9), PARAMS)]
        return [id_ for delta in deltas for id_ in delta.token_ids]

    return asyncio.run(body())


def test_the_answer_goes_on_under_the_grammar_from_the_trigger() -> None:
    engine = Recorded([7, 5, 8, 8, 8], [6, 2])
    assert run(engine) == [7, 5, 6, 2]
    (first, free), (second, constrained) = engine.asked
    assert (first, free) == ((1, 9), replace(PARAMS, grammar=None))
    assert second == (1, 9, 7, 5)
    assert constrained.max_tokens == 8
    assert constrained.grammar == Grammar('root ::= "" "x"')
    assert engine.closed == 2


def test_without_the_trigger_there_is_one_generation() -> None:
    engine = Recorded([7, 8, 2], [])
    assert run(engine) == [7, 8, 2]
    assert len(engine.asked) == 1
