"""Which exercises, how many of each, and when: the curriculum.

In: a seed, how far training is. Out: trees of exercises, without end. It knows no PyTorch.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from training.cases import Generator, World
from training.drills import GENERATORS as DRILLS
from training.exchange import SHARE, exchanged
from training.sequences import Tree, tree_of

DRILLS_ONLY, CURRICULUM = 1.0e6, 4e6  # tokens: until the first only drills, then they fade until the second
DRILLS_LATER = 0.15  # of all groups
DRILL_SHARES = {
    "repeat": 0.8,
    "look_up": 0.8,
    "grid": 4.0,
    "go_on": 0.6,
    "as_json": 3.0,  # how a word is spelled after a quotation mark is learned word by word
    "spelling": 5.0,
    "topic": 2.0,
    "pick_tool": 1.2,
    "filled": 1.5,
    "named_lists": 2.5,
    "shared_words": 3.0,
}
SHARES = {  # of groups; tools' groups are three times as long, so half of all tokens are theirs
    "tool_choice": 5.0,
    "tool_arguments": 9.0,
    "tool_parallel": 30.0,
    "tool_abstain": 16.0,
    "tool_missing": 3.0,
    "tool_result": 4.0,
    "tool_any": 1.0,
    "tool_samples": 1.0,
    "extraction": 90.0,
    "yes_no": 6.0,
    "not_in_text": 20.0,
    "documents": 10.0,
    "structured": 14.0,
    "multi_turn": 3.5,
    "copying": 3.0,
    "small_talk": 3.5,
    "do_not_know": 3.0,
    "samples": 3.0,
    "lists": 5.0,
    "text_edit": 8.0,
    "labels": 10.0,
    "style": 4.0,
    "arithmetic": 10.0,
}

# What is asked in a few words each of which counts, or has nothing in its prompt that answers it.
SHARP = {"small_talk", "do_not_know", "samples", "tool_samples", "style", "arithmetic", "text_edit"}
# Where an answer is known by what its words mean: with other pieces in their place nothing tells which one is right.
MEANT = {"labels", "topic"}


def generators() -> dict[str, Generator]:
    """The exercises that the model is judged by."""
    from training import reading, talking, tools

    return {**reading.GENERATORS, **talking.GENERATORS, **tools.GENERATORS}


def trees(seed: int, done: Callable[[], int]) -> Iterator[Tree]:
    """`done` tells how many tokens were made so far."""
    world = World("train", random.Random(seed))
    exercises = generators()
    while True:
        drill = world.chance(share_of_drills(done()))
        known, shares = (DRILLS, DRILL_SHARES) if drill else (exercises, SHARES)
        name = world.rng.choices(list(known), [shares[name] for name in known])[0]
        cases = known[name](world)
        if not cases:  # `structured` asks for no lists of numbers, and a text may have no others
            continue
        tree = tree_of(cases, world.rng)
        if name not in MEANT and world.chance(SHARE):
            tree = exchanged(tree, world.rng, blurred=name not in SHARP)
        yield tree


def share_of_drills(done: int) -> float:
    late = min(1.0, max(0.0, (done - DRILLS_ONLY) / (CURRICULUM - DRILLS_ONLY)))
    return 1.0 - late * (1.0 - DRILLS_LATER)
