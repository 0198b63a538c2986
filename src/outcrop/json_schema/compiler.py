"""A JSON Schema to a grammar in GBNF, llama.cpp's notation.

In: a schema, as read from JSON. Out: the rules of a grammar for JSON texts that validate against it, or
`SchemaRefused` with the keyword and its place: nothing is ever left unenforced. The text that the grammar admits is
`json.dumps`'s, with the space after each comma and colon optional; members come in the schema's order. It knows no
request, no model and no token.

What is made is narrower than what validates, where that keeps the grammar small or sure:
- an object with `properties` has no other members, unless `additionalProperties` is given;
- numbers have at most 15 digits before the point, whole ones 19, and no exponent;
- strings and arrays with an upper bound beyond 65,536 end there;
- formats are those of `formats.FORMATS`, which leave rare forms out; where `maxLength` is given such a text has at
  most 100 characters, a URI 400.
Any schema is answered in less than half a second; the bounds stand in the modules of this folder and `regular`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from outcrop.json_schema.cases import Case, Cases, Conj, ObjectShape, conj, lengths, number_range, pattern_dfa
from outcrop.json_schema.dfa import (
    ANY,
    MAX_TRIE_STATES,
    Dfa,
    TooManyStates,
    complement,
    from_literals,
    reduced,
    union,
    with_length,
)
from outcrop.json_schema.grammar import (
    GAP,
    MAX_BYTES,
    MAX_RULES,
    Grammar,
    GrammarTooLarge,
    Hopeless,
    Items,
    Overlapping,
    literal,
)
from outcrop.json_schema.nodes import Reader, SchemaRefused, json_key
from outcrop.json_schema.numbers import number_dfa, spellings
from outcrop.json_schema.strings import LEAST_URI, MAX_COUNTED, StringRules, value_text, written
from outcrop.json_schema.union import Label, Move, Union

__all__ = ["Rules", "SchemaRefused", "compile_schema"]

MAX_SEQUENCE = 200  # items of one alternative, before it is cut in two


@dataclass(frozen=True, slots=True)
class Rules:
    """`text`: one rule a line, `name ::= ...`; every name begins with the prefix. `root`: the rule to begin with."""

    root: str
    text: str


def compile_schema(
    schema: Mapping[str, Any] | bool, *, prefix: str = "s", max_rules: int = MAX_RULES, max_bytes: int = MAX_BYTES
) -> Rules:
    """Raises SchemaRefused. `prefix`: lower case letters and digits; grammars with different ones can be joined."""
    if not (prefix.isascii() and prefix.isalnum() and prefix.islower() and prefix[0].isalpha()):
        raise ValueError("a prefix is made of lower case letters and digits")
    grammar = Grammar(prefix, max_rules=max_rules, max_bytes=max_bytes)
    try:
        return _Compiler(Reader(schema), grammar).rules()
    except GrammarTooLarge as error:
        raise SchemaRefused("", "", str(error)) from error
    except RecursionError as error:  # the bounds keep far from it; who calls may be deep already
        raise SchemaRefused("", "", "it is nested too deeply") from error
    except Hopeless as error:
        raise SchemaRefused("", "", "no value matches it, or none that ends") from error
    except Overlapping as error:
        raise SchemaRefused("anyOf", error.owner, "its branches share texts and contain each other") from error


class _Compiler:
    def __init__(self, reader: Reader, grammar: Grammar) -> None:
        self._reader = reader
        self._grammar = grammar
        self._cases = Cases(reader)
        self._strings = StringRules(grammar)
        self._names: dict[Conj, str] = {}
        self._pending: list[Conj] = []
        self._others_of: dict[frozenset[str], str] = {}
        self._space = grammar.gap(GAP)
        self._union = Union(grammar, self._cases, self._rule)

    def rules(self) -> Rules:
        root = self._rule(conj([self._reader.root()]))
        while self._pending:  # not by recursion, so nesting costs no stack
            all_ = self._pending.pop()
            self._grammar.define(self._names[all_], self._alternatives(all_))
        return Rules(*self._grammar.text(root))

    def _rule(self, all_: Conj) -> str:
        """The name of the rule for values that satisfy all of these."""
        if all_ not in self._names:
            self._names[all_] = self._grammar.fresh()
            self._pending.append(all_)
        return self._names[all_]

    def _alternatives(self, all_: Conj) -> list[Items]:
        cases = self._cases.of(all_)
        listed = {json_key(value): value for case in cases for value in case.values or ()}
        cases = tuple(case for case in cases if case.values is None)
        values = [value for value in listed.values() if not any(self._cases.admits(case, value) for case in cases)]
        found = [
            *self._texts(_typed(cases, "string"), [value for value in values if isinstance(value, str)]),
            *self._numbers(_typed(cases, "number", "integer"), [value for value in values if _is_number(value)]),
            *self._arrays(_typed(cases, "array")),
            *self._objects(_typed(cases, "object")),
        ]
        words = [value for value in values if value is None or isinstance(value, bool)]
        words += [None] if _typed(cases, "null") else []
        words += [True, False] if _typed(cases, "boolean") else []
        found += [(literal(value_text(word)),) for word in words]
        nested: dict[str, Items] = {value_text(value): () for value in values if isinstance(value, list | dict)}
        return [*found, (self._grammar.trie(nested),)] if nested else found

    # --- strings and numbers ---

    def _texts(self, cases: list[Case], values: list[str]) -> list[Items]:
        if not cases:
            return [(self._strings.literals(values),)] if values else []
        try:
            return self._text_cases(cases, values)
        except TooManyStates as error:
            keyword = next(
                (word for word in ("pattern", "format") if any(case.all(word) for case in cases)), "maxLength"
            )
            why = f"with its lengths and alternatives it is too complex ({error})"
            raise SchemaRefused(keyword, cases[0].path(keyword), why) from error

    def _text_cases(self, cases: list[Case], values: list[str]) -> list[Items]:
        bounds = [_text_lengths(case) for case in cases]
        if len(cases) == 1 and not values and (length := _uri_length(cases[0])):
            return [(self._strings.of_uri(length),)]
        dfas = [pattern_dfa(case, formats=True) for case in cases]
        if any(dfa is None and bound == (0, None) for dfa, bound in zip(dfas, bounds, strict=True)):
            return [(self._strings.of_length(0, None),)]
        if len(cases) == 1 and dfas[0] is None and not values:
            least, most = bounds[0]
            return [] if most is not None and most < least else [(self._strings.of_length(least, most),)]
        languages = [dfa or with_length(ANY, *bound) for dfa, bound in zip(dfas, bounds, strict=True)]
        return [(self._strings.of_dfa(self._joined([*languages, *_listed(values)])),)]

    def _numbers(self, cases: list[Case], values: list[float]) -> list[Items]:
        listed = _listed([spelling for value in values for spelling in spellings(value)])
        if not cases and not listed:
            return []
        try:
            dfa = self._joined([*dict.fromkeys(number_dfa(number_range(case)) for case in cases), *listed])
        except TooManyStates as error:
            why = "the divisor is too large for bounds so far apart"
            raise SchemaRefused("multipleOf", cases[0].path("multipleOf"), why) from error
        return [(self._strings.bare(dfa),)]

    def _joined(self, dfas: list[Dfa]) -> Dfa:
        """Their union, pair by pair, as sums of equals are the cheapest."""
        while len(dfas) > 1:
            self._spend(dfas)
            dfas = [union(dfas[at], dfas[at + 1]) if dfas[at + 1 :] else dfas[at] for at in range(0, len(dfas), 2)]
        self._spend(dfas)
        return dfas[0]

    def _spend(self, dfas: list[Dfa]) -> None:
        self._cases.spend(8 * sum(len(dfa.edges) for dfa in dfas), "pattern", "")

    # --- arrays ---

    def _arrays(self, cases: list[Case]) -> list[Items]:
        for case in cases:
            _check_count(case, "minItems", lengths(case, "Items")[0])
        if len(cases) > 1:
            return [self._union.items([_ArrayTrack(case, self._cases) for case in cases], "[]", _owner(cases))]
        return [self._array(cases[0])] if cases else []

    def _array(self, case: Case) -> Items:
        least, most = lengths(case, "Items")
        if most is not None and most < least:
            return ('"["', self._grammar.add([]))
        most = most if most is None else min(most, max(MAX_COUNTED, least))
        one_by_one = max(1, _prefix_length(case)) if most is None else min(most, max(1, _prefix_length(case)))
        after: Items = ('"]"',)
        if most is None or most > one_by_one:
            item = self._grammar.add([('","', self._space, self._item(case, one_by_one))])
            left = None if most is None else most - one_by_one
            after = (self._grammar.repeated(item, max(0, least - one_by_one), left), '"]"')
        for number in reversed(range(one_by_one)):
            separator = ('","', self._space) if number else ()
            after = self._short((*separator, self._item(case, number), *after))
            after = after if number < least else (self._grammar.add([('"]"',), after]),)
        return ('"["', *after)

    def _item(self, case: Case, number: int) -> str:
        return self._rule(self._cases.item(case, number))

    def _short(self, items: Items) -> Items:
        return items if len(items) < MAX_SEQUENCE else (self._grammar.add([items]),)

    # --- objects ---

    def _objects(self, cases: list[Case]) -> list[Items]:
        for case in cases:
            self._check_properties(case)
        if len(cases) > 1:
            return [self._union.items([self._track(case) for case in cases], "{}", _owner(cases))]
        return [self._object(cases[0])] if cases else []

    def _track(self, case: Case) -> _ObjectTrack:
        shape = self._cases.shape(case)
        return _ObjectTrack(case, shape, self._label, None if shape.extra is None else self._other(shape, case))

    def _check_properties(self, case: Case) -> None:
        shape = self._cases.shape(case)
        least, most = lengths(case, "Properties")
        if least > max(1, len(shape.required)):
            why = "it asks for more members than are required, and which ones is open"
            raise SchemaRefused("minProperties", case.path("minProperties"), why)
        if most is not None and (shape.extra is not None or most < len(shape.members)):
            why = "a grammar does not count the members that are there"
            raise SchemaRefused("maxProperties", case.path("maxProperties"), why)

    def _object(self, case: Case) -> Items:
        """Built from the end: `here` begins with the next member, `after` with a comma or the closing brace."""
        shape = self._cases.shape(case)
        here, after, may_end = self._others(case)
        for name, inner in reversed(list(shape.members.items())):
            member = self._short((*self._label(name).items, self._rule(inner), *after))
            skip = [here] if here else []
            if name in shape.required:
                here, may_end = member, False
                after = ('","', self._space, *here)
            else:
                here = (self._grammar.add([member, *skip]),)
                more = ('","', self._space, *here)
                after = (self._grammar.add([('"}"',), more]),) if may_end else more
        empty = may_end and not lengths(case, "Properties")[0]
        return ('"{"', self._grammar.add([*([('"}"',)] if empty else []), *([here] if here else [])]))

    def _others(self, case: Case) -> tuple[Items, Items, bool]:
        """Members that the schema does not name: the first of them, what follows a member, may the object end."""
        shape = self._cases.shape(case)
        if shape.extra is None:
            return (), ('"}"',), True
        after = self._grammar.fresh()
        here = (self._grammar.add([(*self._other(shape, case).items, self._rule(shape.extra), after)]),)
        self._grammar.define(after, [('"}"',), ('","', self._space, *here)])
        return here, (after,), True

    def _label(self, name: str) -> Label:
        return Label((literal(written(name) + ":"), self._space), name=name)

    def _other(self, shape: ObjectShape, case: Case) -> Label:
        """The name of a member that the schema does not name."""
        names = frozenset(shape.members)
        if names not in self._others_of:
            self._others_of[names] = self._other_name(names, case)
        return Label((self._others_of[names], '":"', self._space), but=names)

    def _other_name(self, names: frozenset[str], case: Case) -> str:
        if not names:
            return self._strings.of_length(0, None)
        try:
            return self._strings.of_dfa(complement(from_literals(sorted(names)), MAX_TRIE_STATES))
        except TooManyStates as error:
            why = "there are too many names to keep other ones apart from"
            raise SchemaRefused("additionalProperties", case.path("additionalProperties"), why) from error


class _ArrayTrack:
    def __init__(self, case: Case, cases: Cases) -> None:
        self._case, self._cases = case, cases
        self._least, self._most = lengths(case, "Items")
        self._last = max(_prefix_length(case), self._least) if self._most is None else self._most

    def moves(self, position: int) -> list[Move]:
        if self._most is not None and position >= self._most:
            return []
        return [Move(Label(()), self._cases.item(self._case, position), min(position + 1, self._last))]

    def ends(self, position: int, *, begun: bool) -> bool:  # noqa: ARG002
        return position >= self._least


class _ObjectTrack:
    """`other`: the label of members that the schema does not name."""

    def __init__(self, case: Case, shape: ObjectShape, label: Callable[[str], Label], other: Label | None) -> None:
        self._shape = shape
        self._names = list(shape.members)
        self._label, self._other = label, other
        self._empty = not lengths(case, "Properties")[0]

    def moves(self, position: int) -> list[Move]:
        moves: list[Move] = []
        for number in range(position, len(self._names)):
            name = self._names[number]
            moves.append(Move(self._label(name), self._shape.members[name], number + 1))
            if name in self._shape.required:
                return moves
        if self._other is not None and self._shape.extra is not None:
            moves.append(Move(self._other, self._shape.extra, len(self._names)))
        return moves

    def ends(self, position: int, *, begun: bool) -> bool:
        return (begun or self._empty) and self._shape.required.isdisjoint(self._names[position:])


def _typed(cases: Iterable[Case], *types: str) -> list[Case]:
    return [case for case in cases if case.types & set(types)]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _uri_length(case: Case) -> int:
    """The maxLength of a case that asks for nothing but a URI of some length; 0: it is another case."""
    least, most = lengths(case, "Length")
    only = set(case.all("format")) == {"uri"} and not case.all("pattern") and least < len("a:b")
    return most if only and most is not None and most >= LEAST_URI else 0


def _listed(texts: list[str]) -> list[Dfa]:
    return [reduced(from_literals(texts))] if texts else []


def _prefix_length(case: Case) -> int:
    return max(map(len, case.all("prefixItems")), default=0)


def _owner(cases: list[Case]) -> str:
    return cases[0].path("anyOf", "oneOf")


def _text_lengths(case: Case) -> tuple[int, int | None]:
    least, most = lengths(case, "Length")
    _check_count(case, "minLength", least)
    return least, most


def _check_count(case: Case, word: str, count: int) -> None:
    if count > MAX_COUNTED:
        raise SchemaRefused(word, case.path(word), f"more than {MAX_COUNTED} are too many to ask for")
