"""What an exercise is: what is asked, what is answered, how an answer is judged; and what training never sees.

A generator of exercises is a function `World -> list[Case]`. The cases of one list share their beginning (one text,
one set of tools), so that training computes it once. All that a generator draws, it draws from its `World`: the same
seed gives the same cases, and `World.pick` keeps the words of the held-out world out of the training world.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from outcrop.conversation import Message, Text, Tool

T = TypeVar("T")
Split = Literal["train", "held_out"]
Options = Literal["", "label", "mark"]
HELD_OUT_SHARE = 5  # one of so many words, templates and tools is never trained on


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """One conversation up to the answer. `answer` is a text or the calls that the model should make.

    A text is right if it equals `answer` (`exact`), or contains each of `must` and none of `must_not` (letters of
    either case are the same); calls are right if names and arguments are equal, in any order. `schema`: the answer
    is the JSON text of a value for this schema, and is compared as JSON. `options`: the answer is one of those that
    the group's prompts list: labels, or marks, each with what it stands for after it.
    """

    skill: str
    messages: tuple[Message, ...]
    answer: str | tuple[Call, ...]
    system: str = ""
    tools: tuple[Tool, ...] = ()
    tool_choice: Literal["auto", "any"] = "auto"
    schema: Mapping[str, Any] | None = None
    exact: bool = False
    must: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()
    options: Options = ""


@dataclass(slots=True)
class World:
    """Where a generator draws from. `split` says which side of each list it may see."""

    split: Split
    rng: random.Random = field(default_factory=random.Random)

    def pick(self, items: Sequence[T]) -> T:
        """One of the items on this side."""
        return self.rng.choice(part(items, self.split))

    def any_of(self, items: Sequence[T]) -> T:
        """One of all items, whichever side: for what is not held out (digits, months, the answers' own words)."""
        return self.rng.choice(everything(items, self.split))

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def in_training(self, probability: float) -> bool:
        """As `chance`, but never on the held-out side: for what only exercises to learn from have."""
        return self.split == "train" and self.chance(probability)


Generator = Callable[[World], list[Case]]
_parts: dict[tuple[int, str], tuple[Any, list[Any]]] = {}
# Of a list that training has more of: itself, which is kept alive so that its id stays its own, and all of both.
_extended: dict[int, tuple[Any, tuple[Any, ...]]] = {}


def train_also(items: Sequence[T], more: Sequence[T]) -> None:
    """The training side of this very list has all of `more` too: what is held out stays what it was."""
    before = everything(items, "train")
    known = set(before).intersection(more)
    if known:
        raise ValueError(f"already there: {known!r}")
    _extended[id(items)] = (items, (*before, *more))
    _parts.pop((id(items), "train"), None)


def train_all_also(lists: Mapping[str, Any], more: Mapping[str, Any]) -> None:
    """`train_also` for the lists of a module (`vars`, `globals()`) that `more` has something for, by their names in capitals."""
    for name, items in more.items():
        if name.isupper():
            train_also(lists[name], items)


def join_lists(lists: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Joins to the lists of a module (`globals()`) those of another one (`vars`) that have the same names in capitals."""
    for name, items in more.items():
        if name.isupper():
            lists[name] = _joined(lists[name], items) if name in lists else items


def _joined(items: Any, more: Any) -> Any:
    if isinstance(items, dict):
        return items | {key: _joined(items[key], value) if key in items else value for key, value in more.items()}
    return f"{items}|{more}" if isinstance(items, str) else items + more


def everything(items: Sequence[T], split: Split) -> Sequence[T]:
    """All of a list that has no sides; on the training side, what was added to it too."""
    extended = _extended.get(id(items)) if split == "train" else None
    return extended[1] if extended else items


def part(items: Sequence[T], split: Split) -> list[T]:
    """The items of one side: by a checksum of what they say, so a list can grow and its items stay on their sides.

    No side is empty: where no item would be held out, the one with the smallest checksum is; where all would be, the one
    with the largest is not. A single item is trained.
    """
    key = (id(items), split)
    if key not in _parts:
        kept_back = [item for item in items if held_out(item)] or [min(items, key=_checksum)]
        if len(kept_back) == len(items):
            kept_back.remove(max(kept_back, key=_checksum))
        more = everything(items, "train")[len(items) :]
        trained = [*(item for item in items if item not in kept_back), *more]
        side = kept_back if split == "held_out" else trained
        _parts[key] = (items, side)  # the list is kept alive, so that its id stays its own
    found: list[T] = _parts[key][1]
    if not found:
        raise ValueError(f"no {split} item in {items!r}")
    return found


def held_out(item: object) -> bool:
    return _checksum(item) % HELD_OUT_SHARE == 0


def _checksum(item: object) -> int:
    return zlib.crc32(repr(item).encode())


def user(text: str) -> Message:
    return Message("user", (Text(text),))


def assistant(text: str) -> Message:
    return Message("assistant", (Text(text),))
