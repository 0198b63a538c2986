"""A small reader of GBNF, for tests: does a text match, and what texts can be made.

It reads what `outcrop.json_schema` writes: literals, character classes, names, alternatives. No repetition signs.
"""

from __future__ import annotations

import random
import re

ITEM = re.compile(r'"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]|[a-z][a-z0-9-]*|\|')
ESCAPE = re.compile(r"\\(x[0-9A-F]{2}|u[0-9A-F]{4}|U[0-9A-F]{8}|.)|(.)", re.DOTALL)
TELLING = [0x20, 0x22, 0x2F, 0x41, 0x5C, 0x7F, 0xE9, 0x2028, 0xD7FF, 0xE000, 0x1F600, 0x10FFFF]  # worth trying

Class = tuple[tuple[int, int], ...]
Item = str | Class  # the name of a rule with `<` before it, a literal with `=` before it, or a class


class Gbnf:
    def __init__(self, text: str, root: str) -> None:
        self.root = root
        self.rules: dict[str, list[tuple[Item, ...]]] = {}
        for line in text.splitlines():
            name, sign, body = line.partition(" ::= ")
            assert sign, line
            assert name not in self.rules, f"{name} twice"
            self.rules[name] = _alternatives(body)
        self._deepest = _depths(self.rules)

    def matches(self, text: str) -> bool:
        return len(text) in self._ends(text)

    def most_readings(self, text: str) -> int:
        """The most places in the grammar that llama.cpp would keep at once while it reads the text."""
        stacks = self._open([("<" + self.root,)])
        most = len(stacks)
        for character in text:
            stacks = self._open([rest for stack in stacks if (rest := _step(stack, character)) is not None])
            most = max(most, len(stacks))
        return most if () in stacks else 0

    def _ends(self, text: str) -> set[int]:
        stacks = self._open([("<" + self.root,)])
        for character in text:
            stacks = self._open([rest for stack in stacks if (rest := _step(stack, character)) is not None])
        return {len(text)} if () in stacks else set()

    def _open(self, stacks: list[tuple[Item, ...]]) -> set[tuple[Item, ...]]:
        """Each stack with a terminal on top, or empty."""
        found: set[tuple[Item, ...]] = set()
        seen = set(stacks)
        pending = list(seen)
        while pending:
            stack = pending.pop()
            top = stack[0] if stack else ""
            if isinstance(top, str) and top[:1] == "<":
                more = [(*items, *stack[1:]) for items in self.rules[top[1:]]]
            elif top == "=":
                more = [stack[1:]]
            else:
                found.add(stack)
                continue
            fresh = [one for one in more if one not in seen]
            seen.update(fresh)
            pending.extend(fresh)
        return found

    def make(self, rng: random.Random, budget: int = 60) -> str:
        """A text of the grammar; once `budget` rules are opened the shortest way out is taken."""
        made: list[str] = []
        stack: list[Item] = ["<" + self.root]
        while stack:
            item = stack.pop()
            if isinstance(item, tuple):
                made.append(_pick(rng, item))
            elif item[0] == "=":
                made.append(item[1:])
            else:
                budget -= 1
                alternatives = self.rules[item[1:]]
                least = min(map(self._depth, alternatives))
                way_out = [items for items in alternatives if self._depth(items) == least]
                stack.extend(reversed(rng.choice(alternatives if budget > 0 else way_out)))
        return "".join(made)

    def _depth(self, items: tuple[Item, ...]) -> int:
        return max((self._deepest[item[1:]] for item in items if isinstance(item, str) and item[0] == "<"), default=0)


def _step(stack: tuple[Item, ...], character: str) -> tuple[Item, ...] | None:
    if not stack:
        return None
    top, rest = stack[0], stack[1:]
    if isinstance(top, tuple):
        return rest if any(first <= ord(character) <= last for first, last in top) else None
    if top[1] != character:
        return None
    return ("=" + top[2:], *rest) if len(top) > 2 else rest


def _pick(rng: random.Random, class_: Class) -> str:
    telling = [code for code in TELLING if any(first <= code <= last for first, last in class_)]
    if telling and rng.random() < 0.5:
        return chr(rng.choice(telling))
    first, last = rng.choice(class_)
    return chr(rng.randint(first, min(last, first + 100)))


def _alternatives(body: str) -> list[tuple[Item, ...]]:
    assert not re.sub(r"\s", "", ITEM.sub("", body)), body
    found: list[list[Item]] = [[]]
    for token in ITEM.findall(body):
        if token == "|":
            found.append([])
        else:
            found[-1].append(_item(token))
    return [tuple(items) for items in found]


def _item(token: str) -> Item:
    if token[0] == '"':
        return "=" + "".join(_character(match) for match in ESCAPE.finditer(token[1:-1]))
    if token[0] != "[":
        return "<" + token
    class_, marks = [], list(ESCAPE.finditer(token[1:-1]))
    while marks:
        first = last = ord(_character(marks.pop(0)))
        if len(marks) > 1 and marks[0].group() == "-":
            last = ord(_character(marks[1]))
            del marks[:2]
        assert first <= last
        class_.append((first, last))
    return tuple(class_)


def _character(match: re.Match[str]) -> str:
    escape, plain = match.groups()
    if plain:
        return plain
    assert escape[0] in 'xuU"\\nrt[]', escape
    return chr(int(escape[1:], 16)) if len(escape) > 1 else {"n": "\n", "r": "\r", "t": "\t"}.get(escape, escape)


def _depths(rules: dict[str, list[tuple[Item, ...]]]) -> dict[str, int]:
    """How many rules deep the shallowest text of each rule is. Every rule has one."""
    found: dict[str, int] = {}
    for round_ in range(1, len(rules) + 2):
        fresh = {
            name: round_
            for name, alternatives in rules.items()
            if name not in found
            and any(
                all(item[0] != "<" or item[1:] in found for item in items if isinstance(item, str))
                for items in alternatives
            )
        }
        if not fresh:
            break
        found.update(fresh)
    assert found.keys() == rules.keys(), f"rules without end: {rules.keys() - found.keys()}"
    return found
