"""The mixture of requests that the soak sends.

In: a `random.Random`. Out: a `Wanted`: path, body, what should come of it, and whether its caller leaves early. All
four operations, all five models, small answers, some prompts of about 3,000 words, some requests that must be refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

from measure import WORDS, converse_body
from running import IDS

LONG_WORDS = 3_000
TOO_LONG_WORDS = 40_000  # more tokens than any model here takes
OPERATIONS = ("converse", "converse-stream", "invoke", "invoke-with-response-stream")
NATIVE_PROMPT = ("7b", "mixtral", "large2402", "small2402")
NATIVE_CHAT = ("large2402", "large2407")
Leaves = Literal["never", "before the first byte", "in the middle"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """`leave_after`: seconds, or pieces of the body, after which the caller closes the socket."""

    path: str
    body: bytes
    refused: bool = False
    leaves: Leaves = "never"
    leave_after: float = 0.0


def draw(random: Random) -> Wanted:
    if random.random() < 0.08:
        return random.choice(REFUSED)(random)
    words = LONG_WORDS if random.random() < 0.03 else random.randint(1, 80)
    path, body = _answerable(random, words)
    leaves: list[Leaves] = ["never", "before the first byte", "in the middle"]
    choice = random.choices(leaves, [80, 10, 10])[0]
    after = random.uniform(0, 0.3) if choice == "before the first byte" else float(random.randint(1, 8))
    return Wanted(path, json.dumps(body).encode(), leaves=choice, leave_after=after)


def small(model: str) -> Wanted:
    """A request that every model answers at once when it is idle."""
    return Wanted(_path(model, "converse-stream"), json.dumps(converse_body("Hello!", 4)).encode())


def _answerable(random: Random, words: int) -> tuple[str, dict[str, Any]]:
    model, operation = random.choice(list(IDS)), random.choice(OPERATIONS)
    text, max_tokens = " ".join(random.choices(WORDS, k=words)), random.randint(1, 48)
    if operation.startswith("converse"):
        return _path(model, operation), converse_body(text, max_tokens)
    chat = model in NATIVE_CHAT and (model not in NATIVE_PROMPT or random.random() < 0.5)
    prompt = {"messages": [{"role": "user", "content": text}]} if chat else {"prompt": f"<s>[INST] {text} [/INST]"}
    return _path(model, operation), prompt | {"max_tokens": max_tokens}


def _path(model: str, operation: str) -> str:
    return f"/model/{IDS.get(model, model)}/{operation}"


def _refused(model: str, body: dict[str, Any], random: Random) -> Wanted:
    operation = random.choice(["converse", "converse-stream"])
    return Wanted(_path(model, operation), json.dumps(body).encode(), refused=True)


def _unknown_model(random: Random) -> Wanted:
    return _refused("mistral.no-such-model-v0:1", converse_body("Hello!", 4), random)


def _bad_temperature(random: Random) -> Wanted:
    return _refused("7b", converse_body("Hello!", 4) | {"inferenceConfig": {"temperature": 2}}, random)


def _assistant_first(random: Random) -> Wanted:
    return _refused("large2402", {"messages": [{"role": "assistant", "content": [{"text": "Hello!"}]}]}, random)


def _too_long(random: Random) -> Wanted:
    return _refused("mixtral", converse_body("time " * TOO_LONG_WORDS, 4), random)


def _not_json(random: Random) -> Wanted:
    return Wanted(_path("large2407", random.choice(OPERATIONS)), b'{"messages": [', refused=True)


def _wrong_body(random: Random) -> Wanted:
    path = _path("large2407", random.choice(OPERATIONS[2:]))
    return Wanted(path, json.dumps({"prompt": "Hello!"}).encode(), refused=True)


REFUSED: tuple[Callable[[Random], Wanted], ...] = (
    _unknown_model,
    _bad_temperature,
    _assistant_first,
    _too_long,
    _not_json,
    _wrong_body,
)
