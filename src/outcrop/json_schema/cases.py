"""What a schema means: the cases it consists of, which values they let in, and which of them exclude each other.

In: nodes that must all hold (a `Conj`). Out: its `Case`s, of which one must hold: references followed, allOf merged,
anyOf and oneOf spread out, enum reduced to the values that pass the other keywords. A oneOf whose branches are not
provably apart is refused. It knows no grammar.

An object is *made* closed where `properties` are given and `additionalProperties` is not; that is a narrowing:
every text that is made still validates. `excludes` uses it, `admits` does not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import lcm
from typing import Any

from outcrop.json_schema.dfa import Dfa, TooManyStates, intersection, longest, with_length
from outcrop.json_schema.formats import format_dfa
from outcrop.json_schema.nodes import MAX_BRANCHES, TYPES, Node, Reader, SchemaRefused, json_key
from outcrop.json_schema.numbers import Range
from outcrop.json_schema.regular import compile_pattern

MAX_STEPS = 60_000  # of work on one schema: about 0.2 s
MAX_CHAIN = 100  # references and branches that stand at one place, one in another
MAX_FORMATTED = 100  # characters of a text that has a format and a maxLength; a documented narrowing
MAX_PROOF = 6  # how deep in values a difference between two branches is looked for

Conj = tuple[Node, ...]
Choices = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Case:
    """`parts`: schemas whose own keywords all hold. `choices`: (oneOf, branch) taken. `values`: if only these."""

    parts: Conj
    types: frozenset[str]
    choices: Choices = ()
    values: tuple[Any, ...] | None = None

    def all(self, word: str) -> list[Any]:
        return [part.words[word] for part in self.parts if word in part.words]

    def path(self, *words: str) -> str:
        return next((part.path for part in self.parts if any(word in part.words for word in words)), "")


@dataclass(frozen=True, slots=True)
class ObjectShape:
    """The members an object is made of, in order. `extra`: what other members must be, None: there are none."""

    members: Mapping[str, Conj]
    required: frozenset[str]
    extra: Conj | None


def conj(nodes: Iterable[Node]) -> Conj:
    return tuple(node for node in dict.fromkeys(nodes) if node.words or node.never)


def meet(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    both = left & right
    whole = "integer" in left | right and "number" in left | right
    return both | {"integer"} if whole and {"integer", "number"} & left and {"integer", "number"} & right else both


def lengths(case: Case, of: str) -> tuple[int, int | None]:
    """minLength and maxLength, or those of `Items`."""
    return max(case.all(f"min{of}"), default=0), min(case.all(f"max{of}"), default=None)


def number_range(case: Case) -> Range:
    lows = [(low, 0) for low in case.all("minimum")] + [(low, 1) for low in case.all("exclusiveMinimum")]
    highs = [(high, 0) for high in case.all("maximum")] + [(high, -1) for high in case.all("exclusiveMaximum")]
    low, low_open = max(lows, default=(None, 0))
    high, high_open = min(highs, default=(None, 0))
    divisors = case.all("multipleOf")
    multiple = lcm(*divisors) if divisors else None
    return Range(low, high, bool(low_open), bool(high_open), "integer" in case.types, multiple)


class Cases:
    """Everything is computed once for each conjunction."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._steps = 0
        self._spread: dict[Node, list[tuple[Conj, Choices]]] = {}
        self._cases: dict[Conj, tuple[Case, ...]] = {}
        self._shapes: dict[Conj, ObjectShape] = {}
        self._keys: dict[Node, list[frozenset[str]]] = {}

    def of(self, all_: Conj) -> tuple[Case, ...]:
        if all_ not in self._cases:
            found = self._product([((), ())], [self._branches(node, ()) for node in all_], "allOf", all_)
            cases = [case for parts, choices in found if (case := self._case(parts, choices)).values != ()]
            self._check_one_of(cases)
            self._cases[all_] = tuple({case.parts: case for case in cases}.values())
        return self._cases[all_]

    def spend(self, steps: int, word: str, path: str) -> None:
        self._steps += steps
        if self._steps > MAX_STEPS:
            raise SchemaRefused(word, path, "the schema has too many combinations to work through")

    def _branches(self, node: Node, above: Conj) -> list[tuple[Conj, Choices]]:
        """The ways to satisfy a node, each as parts without applicators between them."""
        if node in above or len(above) > MAX_CHAIN:
            why = "it leads back to itself without content" if node in above else f"it is longer than {MAX_CHAIN} steps"
            raise SchemaRefused("$ref", node.path, why)
        if node.never:
            return []
        if node not in self._spread:
            inner = (*above, node)
            factors = [self._branches(part, inner) for part in self._conjuncts(node)]
            factors += [self._union(node, word, inner) for word in ("anyOf", "oneOf") if word in node.words]
            self._spread[node] = self._product([((node,), ())], factors, "anyOf", (node,))
        return self._spread[node]

    def _conjuncts(self, node: Node) -> list[Node]:
        reference = node.words.get("$ref")
        found = [self._reader.target(reference, node.path)] if reference else []
        return [*found, *node.words.get("allOf", ())]

    def _union(self, node: Node, word: str, above: Conj) -> list[tuple[Conj, Choices]]:
        found = []
        for number, branch in enumerate(node.words[word]):
            choice = ((node.id, number),) if word == "oneOf" else ()
            found += [(parts, choices + choice) for parts, choices in self._branches(branch, above)]
        return found

    def _product(
        self, start: list[tuple[Conj, Choices]], factors: list[list[tuple[Conj, Choices]]], word: str, where: Conj
    ) -> list[tuple[Conj, Choices]]:
        found = start
        path = where[0].path if where else ""
        for factor in factors:
            self.spend(len(found) * len(factor), word, path)
            pairs = ((conj(one + other), (*left, *right)) for one, left in found for other, right in factor)
            met = {pair: None for pair in pairs if not _conflict(pair[1]) and _types(pair[0])}
            if len(met) > MAX_BRANCHES:
                raise SchemaRefused(word, path, f"it makes more than {MAX_BRANCHES} combinations")
            found = list(met)
        return found

    def _case(self, parts: Conj, choices: Choices) -> Case:
        case = Case(parts, _types(parts), choices)
        listed = [part.words[word] for part in parts for word in ("enum", "const") if word in part.words]
        if not listed:
            return case
        values = [json.loads(text) for text in min(listed, key=len)]
        self.spend(len(values) * len(parts), "enum", case.path("enum", "const"))
        return Case(parts, case.types, choices, tuple(value for value in values if self.admits(case, value)))

    # --- does a value pass ---

    def admits_all(self, all_: Conj, value: object) -> bool:
        found = [case for case in self.of(all_) if self.admits(case, value)]
        return bool(found) and not any(_other_branch(one, other) for one, other in combinations(found, 2))

    def admits(self, case: Case, value: object) -> bool:
        """Does the value pass all keywords of the case? Formats are annotations for values that a schema lists."""
        self.spend(len(case.parts), "enum", case.path("enum", "const"))
        if any(json_key(value) not in keys for part in case.parts for keys in self._listed(part)):
            return False
        kind = _kind(value)
        whole_too = ("number", "integer") if kind == "number" else (kind,)
        return not case.types.isdisjoint(whole_too) and self._passes(case, value)

    def _passes(self, case: Case, value: object) -> bool:
        match value:
            case bool() | None:
                return True
            case int() | float():
                return Fraction(repr(value)) in number_range(case)
            case str():
                return self._admits_text(case, value)
            case list():
                return self._admits_array(case, value)
            case dict():
                return self._admits_object(case, value)
        return False

    def _listed(self, part: Node) -> list[frozenset[str]]:
        """The values that a part lists, comparable."""
        if part not in self._keys:
            listed = [part.words[word] for word in ("enum", "const") if word in part.words]
            self._keys[part] = [frozenset(json_key(json.loads(text)) for text in texts) for texts in listed]
        return self._keys[part]

    def _admits_text(self, case: Case, value: str) -> bool:
        patterns = [compile_pattern(pattern) for pattern in case.all("pattern")]
        return _fits(len(value), lengths(case, "Length")) and all(pattern.matches(value) for pattern in patterns)

    def _admits_array(self, case: Case, value: list[Any]) -> bool:
        inside = (self.admits_all(self.item(case, number), item) for number, item in enumerate(value))
        return _fits(len(value), lengths(case, "Items")) and all(inside)

    def _admits_object(self, case: Case, value: dict[str, Any]) -> bool:
        required = {name for names in case.all("required") for name in names}
        if not _fits(len(value), lengths(case, "Properties")) or not required <= value.keys():
            return False
        return all(self.admits_all(self.member(case, name), item) for name, item in value.items())

    # --- what is inside ---

    def item(self, case: Case, number: int) -> Conj:
        """What the item at this position must be."""
        found: list[Node] = []
        for part in case.parts:
            first = part.words.get("prefixItems", ())
            found += first[number : number + 1] or ([part.words["items"]] if "items" in part.words else [])
        return conj(found)

    def member(self, case: Case, name: str) -> Conj:
        """What the member of this name must be, if there is one."""
        found = []
        for part in case.parts:
            own = part.words.get("properties", {}).get(name, part.words.get("additionalProperties"))
            found += [] if own is None else [own]
        return conj(found)

    def shape(self, case: Case) -> ObjectShape:
        if case.parts not in self._shapes:
            self._shapes[case.parts] = self._shape(case)
        return self._shapes[case.parts]

    def _shape(self, case: Case) -> ObjectShape:
        required = dict.fromkeys(name for names in case.all("required") for name in names)
        names = dict.fromkeys(name for declared in case.all("properties") for name in declared) | required
        self.spend(len(names) * len(case.parts), "properties", case.path("properties", "required"))
        closed = any(_is_closed(part) for part in case.parts)
        extra = None if closed else conj(case.all("additionalProperties"))
        members = {name: self.member(case, name) for name in names}
        return ObjectShape(members, frozenset(required), None if extra and any(n.never for n in extra) else extra)

    # --- is nothing in both ---

    def disjoint(self, left: Conj, right: Conj, depth: int = 0) -> bool:
        """Is it certain that no text made for `left` validates against `right`?"""
        if depth > MAX_PROOF or left == right:
            return False
        pairs = ((one, other) for one in self.of(left) for other in self.of(right))
        return all(self.excludes(one, other, depth) for one, other in pairs)

    def excludes(self, made: Case, other: Case, depth: int = 0) -> bool:
        """Is it certain that nothing made for the first case validates against the second?"""
        self.spend(1, "oneOf", made.path("oneOf"))
        if made.values is not None:
            return not any(self.admits(other, value) for value in made.values)
        if other.values is not None:
            return not any(self.admits(made, value) for value in other.values)
        return all(self._excludes(type_, made, other, depth) for type_ in meet(made.types, other.types))

    def _excludes(self, type_: str, made: Case, other: Case, depth: int) -> bool:
        match type_:
            case "number" | "integer":
                return number_range(made).misses(number_range(other))
            case "string":
                return self._texts_apart(made, other)
            case "array":
                return self._arrays_apart(made, other, depth)
            case "object":
                return self._objects_apart(made, other, depth)
        return False

    def _texts_apart(self, made: Case, other: Case) -> bool:
        both = Case(conj(made.parts + other.parts), frozenset({"string"}))
        least, most = lengths(both, "Length")
        if most is not None and least > most:
            return True
        if not (made.all("pattern") and other.all("pattern")):
            return False
        self.spend(1_000, "oneOf", made.path("pattern"))
        try:
            dfa = pattern_dfa(both)
        except TooManyStates:
            return False
        return dfa is not None and dfa.empty

    def _arrays_apart(self, made: Case, other: Case, depth: int) -> bool:
        both = Case(conj(made.parts + other.parts), frozenset({"array"}))
        least, most = lengths(both, "Items")
        if most is not None and least > most:
            return True
        always = min(lengths(made, "Items")[0], MAX_PROOF)
        return any(self.disjoint(self.item(made, n), self.item(other, n), depth + 1) for n in range(always))

    def _objects_apart(self, made: Case, other: Case, depth: int) -> bool:
        shape, required = self.shape(made), {name for names in other.all("required") for name in names}
        if shape.extra is None and not required <= shape.members.keys():
            return True  # it is made without a member that the other one needs
        names = [name for name in shape.members if name in shape.required]
        return any(self.disjoint(shape.members[name], self.member(other, name), depth + 1) for name in names)

    def _check_one_of(self, cases: list[Case]) -> None:
        if not any(case.choices for case in cases) or self._told_apart(cases):
            return
        for one, other in combinations(cases, 2):
            if _other_branch(one, other) and not (self.excludes(one, other) and self.excludes(other, one)):
                raise SchemaRefused("oneOf", one.path("oneOf"), "a value could match two branches; use anyOf")

    def _told_apart(self, cases: list[Case]) -> bool:
        """The quick way: all objects, and one member that each must have is another constant in each."""
        if any(case.types != {"object"} or case.values is not None for case in cases):
            return False
        shapes = [self.shape(case) for case in cases]
        shared = frozenset.intersection(*(shape.required for shape in shapes)) if shapes else ()
        return any(self.all_different([shape.members[name] for shape in shapes]) for name in sorted(shared))

    def all_different(self, members: list[Conj]) -> bool:
        seen: set[str] = set()
        for member in members:
            cases = self.of(member)
            if any(case.values is None for case in cases):
                return False
            keys = {json_key(value) for case in cases for value in case.values or ()}
            if keys & seen:
                return False
            seen |= keys
        return True


def _kind(value: object) -> str:
    kinds = {bool: "boolean", int: "number", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def pattern_dfa(case: Case, *, formats: bool = False) -> Dfa | None:
    """The texts that pass all patterns, the formats if they count, and the lengths; None: only lengths bind."""
    found: Dfa | None = None
    least, most = lengths(case, "Length")
    names = dict.fromkeys(case.all("format")) if formats else {}
    texts = (format_dfa(name, counted=(least, most) != (0, None)) for name in names)
    for dfa in [*map(compile_pattern, dict.fromkeys(case.all("pattern"))), *texts]:
        found = dfa if found is None else intersection(found, dfa)
    if names and most is not None:
        most = min(most, max(least, MAX_FORMATTED))
    if found is not None and most is not None and (end := longest(found)) is not None and end <= most:
        most = None  # nothing to count
    return found if found is None or (least, most) == (0, None) else with_length(found, least, most)


def _types(parts: Conj) -> frozenset[str]:
    found = TYPES
    for part in parts:
        found = meet(found, part.words.get("type", TYPES))
    return found


def _is_closed(part: Node) -> bool:
    """Declared members and not a word about others. Who writes `additionalProperties: true` asks for them."""
    return "properties" in part.words and "additionalProperties" not in part.words


def _conflict(choices: Choices) -> bool:
    """The same oneOf met twice, with another branch each time: nothing is in both."""
    return len({number for number, _ in choices}) < len(set(choices))


def _other_branch(one: Case, other: Case) -> bool:
    taken = dict(one.choices)
    return any(taken.get(number, branch) != branch for number, branch in other.choices)


def _fits(length: int, bounds: tuple[int, int | None]) -> bool:
    return bounds[0] <= length and (bounds[1] is None or length <= bounds[1])
