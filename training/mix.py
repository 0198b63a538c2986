"""Which exercises, how many of each, and when: the curriculum.

In: a seed, how far training is. Out: trees of exercises, without end. It knows no PyTorch.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from training.cases import Generator, World
from training.sequences import Tree, tree_of

CURRICULUM = 0.06  # the share of training over which the first mix fades into the other
AT_FIRST = {"copying": 6.0, "lists": 1.0, "extraction": 1.0, "tool_choice": 0.5}
SHARES = {  # of groups; tools' groups are three times as long, so about half of all tokens are theirs
    "tool_choice": 3.0,
    "tool_arguments": 2.0,
    "tool_parallel": 1.2,
    "tool_abstain": 1.5,
    "tool_missing": 0.4,
    "tool_result": 1.5,
    "tool_any": 0.4,
    "extraction": 4.0,
    "yes_no": 1.5,
    "not_in_text": 1.2,
    "documents": 0.7,
    "structured": 2.5,
    "multi_turn": 2.0,
    "copying": 3.0,
    "small_talk": 1.0,
    "do_not_know": 1.0,
    "samples": 1.0,
    "lists": 2.0,
    "text_edit": 1.5,
    "labels": 3.5,
    "style": 1.5,
    "arithmetic": 2.0,
}


def generators() -> dict[str, Generator]:
    from training import reading, talking, tools

    return {**reading.GENERATORS, **talking.GENERATORS, **tools.GENERATORS}


def trees(seed: int, progress: Callable[[], float]) -> Iterator[Tree]:
    world = World("train", random.Random(seed))
    known = generators()
    while True:
        name = chosen(world.rng, progress(), list(known))
        yield tree_of(known[name](world), world.rng)


def chosen(rng: random.Random, progress: float, names: list[str]) -> str:
    """By weight: at first mostly copying, from which everything else is learned."""
    early = max(0.0, 1.0 - progress / CURRICULUM)
    weights = [early * AT_FIRST.get(name, 0.0) + (1.0 - early) * SHARES[name] for name in names]
    return rng.choices(names, weights)[0]
