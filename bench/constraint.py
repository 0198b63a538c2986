"""What a grammar costs: time per token of a forced call, over that of a free answer.

Ratio:   milliseconds per token between the first token and the last, of a forced call over a free answer to the very
         same prompt, on the embedded engine and random weights of 151 M parameters (small), sampled as Converse does.
         The two take turns, and so does who goes first; one repetition is one pair, its prompt is new. Random weights
         are the worst case: what they would say hardly ever fits, so the whole vocabulary is tried at each token.
         The prompt leaves the tools out: the model knows nothing of them anyway, and the prefill stays short.
         Two tools: one with three arguments; one with 200, half of them required.
         Compile: the grammar of a tool that was never seen, and of one that was. First token: what reading the
         grammar adds to it.
Target:  ratio <= 1.35 (small schema), <= 1.6 (200 keys); compile <= 5 ms and <= 50 ms, cached <= 1 ms
Command: PYTHONPATH=tests python bench/constraint.py [--quick] [--json FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import random
import time
from contextlib import aclosing
from dataclasses import replace
from typing import Any

from measure import TOKENIZER, WORDS, Figure, prompt, run, weights

from outcrop.backends import vocabulary_of
from outcrop.conversation import ChatRequest, InferenceParams, Message, Text, Tool, ToolChoice
from outcrop.engines import DEFAULT_ENGINE, open_engine
from outcrop.engines.base import Engine, EngineOptions
from outcrop.generation import Grammar, SamplingParams
from outcrop.mistral.grammar import grammar_of
from outcrop.mistral.renderer import render_chat
from outcrop.mistral.tokenizer import Tokenizer, load_tokenizer

MAX_TOKENS = 96
PARAMS = InferenceParams(MAX_TOKENS, 0.7, 1.0)
SMALL: dict[str, Any] = {
    "type": "object",
    "properties": {
        "city": {"type": "string", "minLength": 20, "maxLength": 200},
        "unit": {"enum": ["celsius", "fahrenheit"]},
        "days": {"type": "integer", "minimum": 1, "maximum": 14},
    },
    "required": ["city", "unit", "days"],
    "additionalProperties": False,
}
KINDS: tuple[dict[str, Any], ...] = (
    {"type": "string"},
    {"type": "integer", "minimum": 0},
    {"type": "boolean"},
    {"enum": ["north", "south", "east"]},
)
KEYS = {f"{WORDS[number % len(WORDS)]}_{number}": KINDS[number % len(KINDS)] for number in range(200)}
LARGE: dict[str, Any] = {"type": "object", "properties": KEYS, "required": [*KEYS][::2]}
CASES = {"small schema": (SMALL, 1.35, 5.0), "200 keys": (LARGE, 1.6, 50.0)}


def main() -> None:
    run(__doc__, measure)


def measure(options: argparse.Namespace) -> list[Figure]:
    pairs, compilations = (6, 5) if options.quick else (30, 20)
    tokenizer = load_tokenizer(TOKENIZER)
    figures = []
    for name, (schema, ratio, milliseconds) in CASES.items():
        figures += compile_times(tokenizer, name, schema, compilations, milliseconds)
        figures += asyncio.run(token_times(tokenizer, name, schema, pairs, ratio))
    return figures


def request(schema: dict[str, Any], name: str = "f") -> ChatRequest:
    """One call of one tool, on a prompt that no cache knows."""
    message = Message("user", (Text(prompt(30)),))
    return ChatRequest((message,), PARAMS, tools=(Tool(name, "", schema),), tool_choice=ToolChoice("tool", name))


def compile_times(
    tokenizer: Tokenizer, name: str, schema: dict[str, Any], repetitions: int, at_most: float
) -> list[Figure]:
    """A tool with another name is another grammar."""
    new: list[float] = []
    cached: list[float] = []
    for _ in range(repetitions):
        asked = request(schema, f"f{random.getrandbits(64)}")
        for times in (new, cached):
            started = time.perf_counter()
            grammar_of(tokenizer, asked)
            times.append((time.perf_counter() - started) * 1000)
    return [
        Figure(f"{name}: compile", "ms", new, at_most=at_most),
        Figure(f"{name}: compile, cached", "ms", cached, at_most=1.0),
    ]


async def token_times(
    tokenizer: Tokenizer, name: str, schema: dict[str, Any], pairs: int, at_most: float
) -> list[Figure]:
    options = EngineOptions(source=weights("small"), slots=1, context=16_384)
    engine = open_engine(DEFAULT_ENGINE, options, lambda: vocabulary_of(tokenizer))
    await engine.start()
    try:
        times: dict[bool, list[tuple[float, float]]] = {True: [], False: []}  # by: is it forced
        for turn in range(-1, pairs):  # the first warms up
            asked = request(schema)
            token_ids = render_chat(tokenizer, replace(asked, tools=()), extra_bos=False).token_ids
            for forced in sorted(times, reverse=turn % 2 == 0):
                grammar = grammar_of(tokenizer, asked) if forced else None
                found = await generate(engine, token_ids, grammar)
                if turn >= 0:
                    times[forced].append(found)
    finally:
        await engine.stop()
    free, forced_ = times[False], times[True]
    ratios = [two[1] / one[1] for one, two in zip(free, forced_, strict=True)]
    return [
        Figure(f"{name}: free", "ms/token", [each for _, each in free]),
        Figure(f"{name}: forced", "ms/token", [each for _, each in forced_]),
        Figure(f"{name}: forced/free", "ratio", ratios, at_most=at_most),
        Figure(f"{name}: first token, added", "ms", [two[0] - one[0] for one, two in zip(free, forced_, strict=True)]),
    ]


async def generate(engine: Engine, token_ids: tuple[int, ...], grammar: Grammar | None) -> tuple[float, float]:
    """Milliseconds to the first token, and for each of the others. The prefix of a pair's first one is not kept."""
    sampling = SamplingParams(PARAMS.max_tokens, PARAMS.temperature, PARAMS.top_p, seed=random.getrandbits(31))
    count, first, started = 0, 0.0, time.perf_counter()
    async with aclosing(engine.generate(token_ids, replace(sampling, grammar=grammar))) as deltas:
        async for delta in deltas:
            first = first or time.perf_counter()
            count += len(delta.token_ids)
    if count < 2:
        raise RuntimeError(f"an answer of {count} tokens cannot be timed")
    return (first - started) * 1000, (time.perf_counter() - first) * 1000 / (count - 1)


if __name__ == "__main__":
    main()
