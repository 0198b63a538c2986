"""Deterministic finite automata over code points, and what can be done with them.

In: intervals of code points, literals, other automata. Out: automata in which every state can still reach an
accepting one, so an empty language has no accepting state. Every operation has a bound on its states and raises
`TooManyStates` beyond it: time and size stay small whatever comes in. It knows no pattern syntax and no JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

MAX_STATES = 4_096  # of one automaton: less than 0.1 s to build, and about 200 KB of grammar
MAX_TRIE_STATES = 20_000  # of a set of literals, which is built without a search
REDUCE_STEPS = 20_000  # states looked at while merging equal ones; an automaton that needs more stays as it is

Interval = tuple[int, int]  # first and last code point
Edge = tuple[int, int, int]  # first and last code point, target
UNIVERSE: tuple[Interval, ...] = ((0, 0xD7FF), (0xE000, 0x10FFFF))  # without surrogates
S = TypeVar("S")


class TooManyStates(ValueError):
    """The automaton would pass its bound."""


@dataclass(frozen=True, slots=True)
class Dfa:
    """State 0 starts. `edges[state]` is sorted and has no overlaps; a code point without an edge is refused."""

    edges: tuple[tuple[Edge, ...], ...]
    accepting: frozenset[int]

    @property
    def empty(self) -> bool:
        return not self.accepting

    def matches(self, text: str) -> bool:
        state = 0
        for character in map(ord, text):
            found = [target for first, last, target in self.edges[state] if first <= character <= last]
            if not found:
                return False
            state = found[0]
        return state in self.accepting


def intervals_of(edges: Iterable[Edge], target: int) -> tuple[Interval, ...]:
    return tuple((first, last) for first, last, to in edges if to == target)


def normal(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Sorted, without overlaps, neighbours joined."""
    joined: list[Interval] = []
    for first, last in sorted(intervals):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)


def without(intervals: Iterable[Interval], removed: Iterable[Interval]) -> tuple[Interval, ...]:
    left = normal(intervals)
    for gone_first, gone_last in normal(removed):
        kept: list[Interval] = []
        for first, last in left:
            if last < gone_first or first > gone_last:
                kept.append((first, last))
                continue
            kept += [(first, gone_first - 1)] if first < gone_first else []
            kept += [(gone_last + 1, last)] if last > gone_last else []
        left = tuple(kept)
    return left


def explore(
    start: S,
    edges_of: Callable[[S], Iterable[tuple[int, int, S]]],
    accepts: Callable[[S], bool],
    limit: int = MAX_STATES,
) -> Dfa:
    """The automaton of everything that can be reached from `start`."""
    numbers = {start: 0}
    queue = [start]
    rows: list[tuple[Edge, ...]] = []
    for state in queue:  # it grows while it is read
        row: list[Edge] = []
        for first, last, target in edges_of(state):
            if target not in numbers:
                if len(queue) >= limit:
                    raise TooManyStates(f"more than {limit} states")
                numbers[target] = len(queue)
                queue.append(target)
            row.append((first, last, numbers[target]))
        rows.append(_joined(sorted(row)))
    return _trimmed(rows, {numbers[state] for state in queue if accepts(state)})


def _joined(row: Sequence[Edge]) -> tuple[Edge, ...]:
    """The sorted row with neighbours of one target as one edge. Most of the time that patterns take is spent here."""
    if len(row) < 2:
        return tuple(row)
    joined: list[Edge] = []
    begin, end, to = row[0]
    for first, last, target in row[1:]:
        if target != to or first != end + 1:
            joined.append((begin, end, to))
            begin, to = first, target
        end = last
    joined.append((begin, end, to))
    return tuple(joined)


def _trimmed(rows: Sequence[tuple[Edge, ...]], accepting: set[int]) -> Dfa:
    """Without the states from which nothing is accepted; the rest are numbered in the order of `rows`."""
    sources: list[list[int]] = [[] for _ in rows]
    for state, row in enumerate(rows):
        for _, _, target in row:
            sources[target].append(state)
    alive = set(accepting)
    queue = list(accepting)
    for state in queue:
        fresh = [source for source in sources[state] if source not in alive]
        alive.update(fresh)
        queue.extend(dict.fromkeys(fresh))
    alive.add(0)
    numbers = {state: number for number, state in enumerate(sorted(alive))}
    kept = tuple(
        _joined([(first, last, numbers[to]) for first, last, to in rows[state] if to in alive])
        for state in sorted(alive)
    )
    return Dfa(kept if accepting else ((),), frozenset(numbers[state] for state in accepting))


ANY = Dfa((tuple((first, last, 0) for first, last in UNIVERSE),), frozenset({0}))


def from_literals(texts: Iterable[str]) -> Dfa:
    """The automaton of exactly these texts: a trie."""
    nodes: list[dict[int, int]] = [{}]
    accepting = set()
    for text in texts:
        state = 0
        for character in map(ord, text):
            if character not in nodes[state]:
                nodes[state][character] = len(nodes)
                nodes.append({})
            state = nodes[state][character]
        accepting.add(state)
        if len(nodes) > MAX_TRIE_STATES:
            raise TooManyStates(f"more than {MAX_TRIE_STATES} states")
    rows = [_joined(sorted((character, character, to) for character, to in node.items())) for node in nodes]
    return Dfa(tuple(rows), frozenset(accepting))


def intersection(left: Dfa, right: Dfa, limit: int = MAX_STATES) -> Dfa:
    return _product(left, right, lambda one, other: one and other, limit)


def union(left: Dfa, right: Dfa, limit: int = MAX_STATES) -> Dfa:
    return reduced(_product(left, right, lambda one, other: one or other, limit))


def difference(left: Dfa, right: Dfa, limit: int = MAX_STATES) -> Dfa:
    return _product(left, right, lambda one, other: one and not other, limit)


def complement(dfa: Dfa, limit: int = MAX_STATES) -> Dfa:
    return difference(ANY, dfa, limit)


DEAD = -1


def _product(left: Dfa, right: Dfa, keep: Callable[[bool, bool], bool], limit: int) -> Dfa:
    alone_left, alone_right = keep(True, False), keep(False, True)  # is one of them enough

    def edges_of(state: tuple[int, int]) -> Iterator[tuple[int, int, tuple[int, int]]]:
        one, other = state
        if one == DEAD and not alone_right:
            return
        if other == DEAD and not alone_left:
            return
        rows = (left.edges[one] if one != DEAD else (), right.edges[other] if other != DEAD else ())
        for first, last, one_to, other_to in _overlay(*rows):
            if (one_to != DEAD or alone_right) and (other_to != DEAD or alone_left):
                yield first, last, (one_to, other_to)

    def accepts(state: tuple[int, int]) -> bool:
        return keep(state[0] in left.accepting, state[1] in right.accepting)

    return explore((0, 0), edges_of, accepts, limit)


def _overlay(left: Sequence[Edge], right: Sequence[Edge]) -> Iterator[tuple[int, int, int, int]]:
    """Both rows cut at all their borders: first, last, the target of each side or DEAD."""
    borders = sorted({edge[0] for edge in (*left, *right)} | {edge[1] + 1 for edge in (*left, *right)})
    one = other = 0
    for first, after in pairwise(borders):
        while one < len(left) and left[one][1] < first:
            one += 1
        while other < len(right) and right[other][1] < first:
            other += 1
        one_to = left[one][2] if one < len(left) and left[one][0] <= first else DEAD
        other_to = right[other][2] if other < len(right) and right[other][0] <= first else DEAD
        if one_to != DEAD or other_to != DEAD:
            yield first, after - 1, one_to, other_to


def longest(dfa: Dfa) -> int | None:
    """Characters of the longest text; None: there is no longest one."""
    ways_in = [0] * len(dfa.edges)
    for _, _, target in (edge for row in dfa.edges for edge in row):
        ways_in[target] += 1
    depth = [0] * len(dfa.edges)
    done = [] if ways_in[0] else [0]
    for state in done:  # it grows by states to which all ways are known
        for _, _, target in dfa.edges[state]:
            depth[target] = max(depth[target], depth[state] + 1)
            ways_in[target] -= 1
            done += [] if ways_in[target] else [target]
    return max(depth) if len(done) == len(depth) else None


def with_length(dfa: Dfa, least: int, most: int | None, limit: int = MAX_STATES) -> Dfa:
    """The texts of `dfa` that have `least` to `most` characters; None: no upper bound."""
    cap = least if most is None else most

    def edges_of(state: tuple[int, int]) -> Iterator[tuple[int, int, tuple[int, int]]]:
        number, length = state
        if most is None or length < most:
            for first, last, target in dfa.edges[number]:
                yield first, last, (target, min(length + 1, cap))

    return explore((0, 0), edges_of, lambda state: state[0] in dfa.accepting and state[1] >= least, limit)


def reduced(dfa: Dfa) -> Dfa:
    """The same language with equal states merged (Moore); as it was where that takes too long."""
    blocks = [int(state in dfa.accepting) for state in range(len(dfa.edges))]
    count = len(set(blocks))
    for _ in range(REDUCE_STEPS // len(blocks)):
        seen: dict[tuple[int, tuple[Edge, ...]], int] = {}
        rows = [_joined([(first, last, blocks[to]) for first, last, to in row]) for row in dfa.edges]
        blocks = [seen.setdefault((blocks[state], row), len(seen)) for state, row in enumerate(rows)]
        if len(seen) == count:
            return _merged(dfa, blocks)
        count = len(seen)
    return dfa


def _merged(dfa: Dfa, blocks: list[int]) -> Dfa:
    """State 0 is in block 0, because blocks are numbered in the order of their first state."""
    rows: dict[int, tuple[Edge, ...]] = {}
    for state, row in enumerate(dfa.edges):
        if blocks[state] not in rows:
            rows[blocks[state]] = _joined([(first, last, blocks[to]) for first, last, to in row])
    return Dfa(tuple(rows[number] for number in range(len(rows))), frozenset(blocks[s] for s in dfa.accepting))
