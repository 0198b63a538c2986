"""Which exercises, how many of each, and when: the curriculum.

In: a seed, how far training is. Out: trees of exercises, without end. It knows no PyTorch.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from training.cases import Generator, World
from training.sequences import Tree, tree_of

CURRICULUM = 0.08  # the share of training over which the first mix fades into the other
AT_FIRST = {"copying": 6.0, "extraction": 1.0, "tool_choice": 1.0}
SHARES: dict[str, float] = {}


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
    weights = [early * AT_FIRST.get(name, 0.0) + (1.0 - early) * SHARES.get(name, 1.0) for name in names]
    return rng.choices(names, weights)[0]
