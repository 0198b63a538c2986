"""Several cases of arrays, or of objects, as one rule.

In: for each case a `Track`: which members may come at a position, and where the text may end. Out: rules that follow
all tracks at once, as subsets of positions: what cases have in common is written once, so that a text has one
reading as long as the cases have not come apart. Where members that may be equal lead to different places the grammar
is told so. It knows no keyword.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

from outcrop.json_schema.cases import Cases, Conj
from outcrop.json_schema.grammar import GAP, Grammar, Items, literal
from outcrop.json_schema.nodes import SchemaRefused
from outcrop.json_schema.strings import value_text

MAX_UNION_STATES = 2_000

State = frozenset[tuple[int, int]]  # tracks that are still possible, each with its position


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a value. `name`: of a member; `but`: of any member except these; neither: in an array."""

    items: Items
    name: str | None = None
    but: frozenset[str] | None = None

    def may_equal(self, other: Label) -> bool:
        if self.but is not None:
            return other.name is None or other.name not in self.but
        return other.may_equal(self) if other.but is not None else self.name == other.name


@dataclass(frozen=True, slots=True)
class Move:
    label: Label
    inner: Conj
    after: int


class Track(Protocol):
    def moves(self, position: int) -> list[Move]: ...

    def ends(self, position: int, *, begun: bool) -> bool: ...


class Union:
    def __init__(self, grammar: Grammar, cases: Cases, rule: Callable[[Conj], str]) -> None:
        self._grammar = grammar
        self._cases = cases
        self._rule = rule
        self._space = grammar.gap(GAP)

    def items(self, tracks: Sequence[Track], brackets: str, owner: str) -> Items:
        """`owner`: the place of the schema that the cases come from."""
        close = (literal(brackets[1]),)
        start: State = frozenset((number, 0) for number in range(len(tracks)))
        names = {start: (self._grammar.fresh(), self._grammar.fresh())}
        for state in (queue := [start]):
            here = names[state][0]
            found = self._found(tracks, state, owner)
            after: dict[tuple[Label, Conj], str] = {}
            for move, target in found.items():
                if target not in names:
                    names[target] = (self._grammar.fresh(), self._grammar.fresh())
                    queue.append(target)
                after[move] = names[target][1]
            self._tell_overlap(here, list(found), owner)
            self._grammar.define(here, self._members(after))
            ends = any(tracks[number].ends(position, begun=True) for number, position in state)
            self._grammar.define(names[state][1], ([close] if ends else []) + [('","', self._space, here)])
            if len(queue) > MAX_UNION_STATES:
                raise SchemaRefused("anyOf", owner, "its branches differ in too many ways")
        empty = any(track.ends(0, begun=False) for track in tracks)
        return literal(brackets[0]), self._grammar.add([*([close] if empty else []), (names[start][0],)])

    def _members(self, after: Mapping[tuple[Label, Conj], str]) -> list[Items]:
        """One alternative a label where only constants tell what follows: the engine pays for each alternative."""
        groups: dict[Label, list[Conj]] = {}
        for label, inner in after:
            groups.setdefault(label, []).append(inner)
        members: list[Items] = []
        for label, inners in groups.items():
            if len(inners) > 1 and self._cases.all_different(inners):
                texts: dict[str, Items] = {
                    value_text(value): (after[label, inner],)
                    for inner in inners
                    for case in self._cases.of(inner)
                    for value in case.values or ()
                }
                members.append((*label.items, self._grammar.trie(texts)))
            else:
                members += [(*label.items, self._rule(inner), after[label, inner]) for inner in inners]
        return members

    def _found(self, tracks: Sequence[Track], state: State, owner: str) -> dict[tuple[Label, Conj], State]:
        found: dict[tuple[Label, Conj], set[tuple[int, int]]] = {}
        for number, position in sorted(state):
            moves = tracks[number].moves(position)
            self._cases.spend(len(moves), "anyOf", owner)
            for move in moves:
                found.setdefault((move.label, move.inner), set()).add((number, move.after))
        return {move: frozenset(after) for move, after in found.items()}

    def _tell_overlap(self, name: str, members: list[tuple[Label, Conj]], owner: str) -> None:
        by_name: dict[str | None, list[tuple[Label, Conj]]] = {}
        for label, inner in members:
            by_name.setdefault(label.name, []).append((label, inner))
        open_ = [member for member in members if member[0].but is not None]
        pairs = [pair for group in by_name.values() if not self._apart(group) for pair in combinations(group, 2)]
        pairs += [(one, other) for one in open_ for other in members if other[0].name is not None]
        shared = {member for pair in pairs if self._may_meet(*pair) for member in pair}
        if shared:
            self._grammar.overlap(name, len(shared), owner)

    def _apart(self, group: list[tuple[Label, Conj]]) -> bool:
        return len(group) < 2 or self._cases.all_different([inner for _, inner in group])

    def _may_meet(self, one: tuple[Label, Conj], other: tuple[Label, Conj]) -> bool:
        return one[0].may_equal(other[0]) and not self._cases.disjoint(one[1], other[1])
