"""A grammar while it is being built, and its text in GBNF, llama.cpp's notation.

In: rules as lists of alternatives, each a tuple of items. An item is a terminal in GBNF (`"..."` or `[...]`) or the
name of a rule. Out: the text of the rules that the root needs, without alternatives that can never end.
It knows no JSON and no schema. What it writes has no left recursion and repeats by rules only: llama.cpp writes
its own `{m,n}` out and refuses large ones.

llama.cpp follows all readings of a text at once, and an ambiguous choice inside a recursion doubles them at each
level until the server hangs. So whoever adds a choice whose alternatives may begin with the same text says so, and
`text` refuses what multiplies.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from outcrop.json_schema.dfa import Interval

MAX_RULES = 20_000
MAX_BYTES = 1_000_000
MAX_READINGS = 64  # at once, of one text
BLOCK = 256  # how far repetitions are counted one by one
EMPTY = '""'
GAP = "\0"  # stands in texts for a place where a space may be
FLOAT = "\1"  # and where `.0` may be
GAPS = {GAP: ("space", [(EMPTY,), ('" "',)]), FLOAT: ("float", [(EMPTY,), ('".0"',)])}

Items = tuple[str, ...]


class GrammarTooLarge(ValueError):
    """Which bound the grammar passes."""


class Hopeless(ValueError):
    """No text is in the grammar."""


class Overlapping(ValueError):
    """Alternatives that share texts multiply with the depth of the answer. `owner`: what was given for them."""

    def __init__(self, owner: str) -> None:
        super().__init__(owner)
        self.owner = owner


def literal(text: str) -> str:
    """A terminal for exactly this text."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r") + '"'


def char_class(intervals: Iterable[Interval]) -> str:
    """A terminal for one character out of these."""
    parts = [_code(first) if first == last else f"{_code(first)}-{_code(last)}" for first, last in intervals]
    return "[" + "".join(parts) + "]"


def _code(code: int) -> str:
    if chr(code).isalnum() and code < 0x80:
        return chr(code)
    return f"\\x{code:02X}" if code < 0x80 else f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


def is_rule(item: str) -> bool:
    return item[0] not in '"['


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    lengths = range(1, min(len(one), len(other)) + 1)
    return bisect_left(lengths, True, key=lambda length: one[:length] != other[:length])


def _by_character(texts: list[str], at: int) -> Iterator[list[str]]:
    """The sorted texts, which are equal before `at`, in groups that are equal at `at`, too."""
    start = 0
    while start < len(texts):
        end = bisect_right(texts, texts[start][at : at + 1], start, key=lambda text: text[at : at + 1])
        yield texts[start:end]
        start = end


class Grammar:
    """Names of rules begin with the prefix, so the rules of several grammars can stand together."""

    def __init__(self, prefix: str, *, max_rules: int = MAX_RULES, max_bytes: int = MAX_BYTES) -> None:
        self._prefix = prefix
        self._max_rules, self._max_bytes = max_rules, max_bytes
        self._rules: dict[str, list[Items]] = {}
        self._overlaps: dict[str, tuple[int, str]] = {}
        self._exactly: dict[tuple[str, int], str] = {}
        self._at_most: dict[str, list[str]] = {}
        self._any: dict[str, str] = {}
        self._names = 0
        self._size = 0

    def fresh(self) -> str:
        """A name for a rule that is defined later."""
        self._names += 1
        if self._names > self._max_rules:
            raise GrammarTooLarge(f"it needs more than {self._max_rules} rules")
        return f"{self._prefix}-{self._names - 1}"

    def define(self, name: str, alternatives: Iterable[Items]) -> None:
        kept = list(
            dict.fromkeys(items[:-1] if items[-1] == EMPTY and len(items) > 1 else items for items in alternatives)
        )
        self._size += len(name) + 6 + sum(len(item) + 2 for items in kept for item in items)
        if self._size > self._max_bytes:
            raise GrammarTooLarge(f"it needs more than {self._max_bytes} bytes of grammar")
        self._rules[name] = kept

    def add(self, alternatives: Iterable[Items]) -> str:
        name = self.fresh()
        self.define(name, alternatives)
        return name

    def name_of(self, word: str) -> str:
        """The full name of a rule that has a word for a name and not a number."""
        return f"{self._prefix}-{word}"

    def base(self, word: str, alternatives: Iterable[Items]) -> str:
        """The rule of this name, defined at the first call."""
        name = self.name_of(word)
        if name not in self._rules:
            self.define(name, alternatives)
        return name

    def overlap(self, name: str, count: int, owner: str) -> None:
        """The alternatives of this rule may share texts: up to `count` readings."""
        self._overlaps[name] = (count, owner)

    def gap(self, mark: str) -> str:
        """The rule that a mark in a text stands for."""
        return self.base(*GAPS[mark])

    def trie(self, texts: Mapping[str, Items]) -> str:
        """A rule for exactly these texts, each with what follows it; each position has one reading, or two at a FLOAT.

        A text may begin with another one where what follows tells them apart.
        """
        root = self.fresh()
        pending = [(root, sorted(texts), 0)]
        while pending:
            name, group, start = pending.pop()
            alternatives: list[Items] = []
            for members in _by_character(group, start):
                end = _common(members[0], members[-1])
                alternatives.append(self._with_gaps(members[0][start:end]))
                if len(members) > 1:
                    pending.append((self.fresh(), members, end))
                    alternatives[-1] += (pending[-1][0],)
                else:
                    alternatives[-1] += texts[members[0]]
            self.define(name, [items or (EMPTY,) for items in alternatives])
        return root

    def _with_gaps(self, text: str) -> Items:
        parts = (part for part in re.split(f"([{GAP}{FLOAT}])", text) if part)
        return tuple(self.gap(part) if part in GAPS else literal(part) for part in parts)

    def repeated(self, item: str, least: int, most: int | None) -> str:
        """A rule for `least` to `most` times `item`, which is one terminal or rule and never empty."""
        rest = self._star(item) if most is None else self._up_to(item, most - least)
        return self.add([(*self._times(item, least), rest)])

    def _star(self, item: str) -> str:
        if item not in self._any:
            self._any[item] = name = self.fresh()
            self.define(name, [(EMPTY,), (item, name)])
        return self._any[item]

    def _times(self, item: str, count: int) -> Items:
        """Exactly `count` times, by doubling."""
        if count <= 8:
            return (item,) * count
        key = (item, count // 2)
        if key not in self._exactly:
            self._exactly[key] = self.add([self._times(item, count // 2)])
        return (self._exactly[key],) * 2 + (item,) * (count % 2)

    def _up_to(self, item: str, most: int) -> str:
        """Counted one by one up to a block; beyond it, whole blocks and then a part of one: two readings at most."""
        name = self._counted(item, most % BLOCK)
        part = (item, self._counted(item, BLOCK - 2)) if most >= BLOCK else ()
        for _ in range(most // BLOCK):
            name = self.add([(EMPTY,), part, (*self._times(item, BLOCK), name)])
        return name

    def _counted(self, item: str, most: int) -> str:
        chain = self._at_most.setdefault(item, [])
        if not chain:
            chain.append(self.add([(EMPTY,)]))
        while len(chain) <= most:
            chain.append(self.add([(EMPTY,), (item, chain[-1])]))
        return chain[most]

    def text(self, root: str) -> tuple[str, str]:
        """The name of the root rule, and all rules it needs, one a line. Raises Hopeless and Overlapping."""
        self._drop_endless(root)
        names = self._aliases()
        order = self._reachable(names.get(root, root), names)
        self._check_readings(order)
        lines = [f"{name} ::= " + " | ".join(map(" ".join, self._rules[name])) for name in order]
        return order[0], "\n".join(lines) + "\n"

    def _drop_endless(self, root: str) -> None:
        """Drops alternatives from which no finite text can be made."""
        waiting: dict[str, list[tuple[str, int]]] = {}
        missing: dict[tuple[str, int], int] = {}
        good: list[str] = []
        for name, alternatives in self._rules.items():
            for number, items in enumerate(alternatives):
                needed = {item for item in items if is_rule(item)}
                missing[name, number] = len(needed)
                for item in needed:
                    waiting.setdefault(item, []).append((name, number))
                good += [] if needed else [name]
        productive = set(good)
        for name in good:  # it grows while it is read
            for user in waiting.pop(name, ()):
                missing[user] -= 1
                if not missing[user] and user[0] not in productive:
                    productive.add(user[0])
                    good.append(user[0])
        if root not in productive:
            raise Hopeless("no finite text matches")
        for name, alternatives in self._rules.items():
            self._rules[name] = [items for number, items in enumerate(alternatives) if not missing[name, number]]

    def _aliases(self) -> dict[str, str]:
        """Rules that are only another name of a rule, each with the rule that it stands for."""
        direct = {
            name: alternatives[0][0]
            for name, alternatives in self._rules.items()
            if len(alternatives) == 1 and len(alternatives[0]) == 1 and is_rule(alternatives[0][0])
        }
        final: dict[str, str] = {}
        for name in direct:
            path = [name]
            while path[-1] in direct and path[-1] not in final:
                path.append(direct[path[-1]])
            end = final.get(path[-1], path[-1])
            final.update(dict.fromkeys(path[:-1], end))
        return final

    def _reachable(self, root: str, names: dict[str, str]) -> list[str]:
        order = {root: None}
        queue = [root]
        for name in queue:
            self._rules[name] = [tuple(names.get(item, item) for item in items) for items in self._rules[name]]
            for item in (item for items in self._rules[name] for item in items if is_rule(item)):
                if item not in order:
                    order[item] = None
                    queue.append(item)
        return list(order)

    def _check_readings(self, order: Sequence[str]) -> None:
        """Refuses overlaps that can contain themselves, or that multiply beyond MAX_READINGS."""
        if not any(name in self._overlaps and len(self._rules[name]) > 1 for name in order):
            return
        readings: dict[str, int] = {}
        for group in self._components(order):
            inside = set(group)
            factor, owner = max(map(self._overlap, group))
            below = [item for name in group for items in self._rules[name] for item in items if is_rule(item)]
            recursive = len(group) > 1 or group[0] in below
            total = factor * max((readings[item] for item in below if item not in inside), default=1)
            if total > MAX_READINGS or (recursive and factor > 1):
                raise Overlapping(owner or next(iter(self._overlaps.values()))[1])
            readings.update(dict.fromkeys(group, total))

    def _overlap(self, name: str) -> tuple[int, str]:
        count, owner = self._overlaps.get(name, (1, ""))
        return min(count, len(self._rules[name])), owner

    def _components(self, order: Sequence[str]) -> list[list[str]]:
        """Rules that contain each other, together; what a group refers to comes before it (Tarjan, by a stack)."""
        index: dict[str, int] = {}
        place: dict[str, int] = {}
        low: dict[str, int] = {}
        open_: list[str] = []
        groups: list[list[str]] = []
        work = [(order[0], iter(self._references(order[0])))]
        while work:
            name, targets = work[-1]
            if name not in index:
                index[name] = low[name] = len(index)
                place[name] = len(open_)
                open_.append(name)
            target = next((item for item in targets if low.get(item, -1) < len(order)), None)
            if target is None:
                work.pop()
                if low[name] == index[name]:
                    groups.append(open_[place[name] :])
                    del open_[place[name] :]
                    low.update(dict.fromkeys(groups[-1], len(order)))
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
            elif target in index:
                low[name] = min(low[name], index[target])
            else:
                work.append((target, iter(self._references(target))))
        return groups

    def _references(self, name: str) -> list[str]:
        return list(dict.fromkeys(item for items in self._rules[name] for item in items if is_rule(item)))
