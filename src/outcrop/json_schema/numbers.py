"""Ranges of numbers, and automata for the texts of the numbers in them.

In: bounds (exact), whole or not, a divisor. Out: an automaton over the characters of a JSON number. Numbers are
written plainly: no exponent, no leading zeros, no `-0` among whole numbers. Whole numbers have at most 19 digits, as
those of 64 bits do; up to 15 digits they may also be written as `json.dumps` writes the equal float, `7.0`. Others
have at most 15 digits before the point, and after it at most 15 together with those of the bounds before it, so that
a reader's floating point numbers compare with the bounds as the texts do. It knows no schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache, lru_cache
from math import ceil, floor
from typing import NamedTuple

from outcrop.json_schema.dfa import Dfa, explore, from_literals, intersection, reduced, union

DIGITS = 15  # as many as a double keeps
WHOLE_DIGITS = 19  # of 2**63
EXACT = 2**53  # the largest whole number up to which a double is every one
MAX_LISTED = 2_000  # multiples that are written out one by one
ZERO = ord("0")


@dataclass(frozen=True, slots=True)
class Range:
    low: Fraction | None = None
    high: Fraction | None = None
    low_open: bool = False
    high_open: bool = False
    whole: bool = False
    multiple: int | None = None

    def __contains__(self, value: Fraction) -> bool:
        above = self.low is None or value > self.low or (value == self.low and not self.low_open)
        below = self.high is None or value < self.high or (value == self.high and not self.high_open)
        return (
            above
            and below
            and (not self.whole or value.denominator == 1)
            and value % (self.multiple or value or 1) == 0
        )

    def misses(self, other: Range) -> bool:
        """Do the bounds alone keep the two apart?"""
        return _below(self, other) or _below(other, self)


def _below(under: Range, over: Range) -> bool:
    if under.high is None or over.low is None:
        return False
    return under.high < over.low or (under.high == over.low and (under.high_open or over.low_open))


@lru_cache(maxsize=512)
def number_dfa(numbers: Range) -> Dfa:
    """Raises TooManyStates, for a large divisor without near bounds."""
    if numbers.multiple is None:
        return _or_float(_in_bounds(numbers)) if numbers.whole else _in_bounds(numbers)
    listed = _listed(numbers)
    if listed is not None:
        return reduced(from_literals(spelling for number in listed for spelling in spellings(number)))
    bounds = _in_bounds(replace(numbers, whole=True))
    return _or_float(reduced(intersection(_multiples(numbers.multiple), bounds)))


def spellings(value: float) -> list[str]:
    """What `json.dumps` writes for the number, and for the float that equals it."""
    texts = [json.dumps(value)]
    return [*texts, f"{value}.0"] if isinstance(value, int) and abs(value) <= EXACT else texts


def _or_float(dfa: Dfa) -> Dfa:
    """Whole numbers, and those of them that a double keeps with `.0` too."""
    short = intersection(dfa, _plain(DIGITS))
    point, zero = len(short.edges), len(short.edges) + 1
    dot, nought = (ord("."), ord("."), point), (ZERO, ZERO, zero)
    rows = tuple((dot, *row) if state in short.accepting else row for state, row in enumerate(short.edges))
    return union(dfa, Dfa((*rows, (nought,), ()), frozenset({zero})))


@cache
def _plain(digits: int) -> Dfa:
    return _in_bounds(Range(Fraction(1 - 10**digits), Fraction(10**digits - 1), whole=True))


def _in_bounds(numbers: Range) -> Dfa:
    places = 0 if numbers.whole else _places(numbers)
    low, high = _scaled(numbers, places)
    no_sign, sign = _Magnitude(max(0, low), high, places), _Magnitude(max(0 if places else 1, -high), -low, places)
    sides = (no_sign, sign)

    def edges_of(state: tuple[int, Text] | None) -> Iterator[tuple[int, int, tuple[int, Text] | None]]:
        if state is None:
            yield ord("-"), ord("-"), (1, sign.first)
        side, text = state or (0, no_sign.first)
        for first, last, target in sides[side].edges(text):
            yield first, last, (side, target)

    return reduced(explore(None, edges_of, lambda state: state is not None and sides[state[0]].accepts(state[1])))


def _places(numbers: Range) -> int:
    """Digits after the point."""
    bounds = [abs(bound) for bound in (numbers.low, numbers.high) if bound is not None]
    return max(0, DIGITS - max((len(str(min(int(bound), 10**DIGITS))) for bound in bounds), default=0))


def _scaled(numbers: Range, places: int) -> tuple[int, int]:
    """The bounds in units of the last place, both inclusive, cut to what can be written."""
    unit = 10**places
    most = _most(places)
    low = -most if numbers.low is None else max(-most, ceil(numbers.low * unit))
    high = most if numbers.high is None else min(most, floor(numbers.high * unit))
    low += int(numbers.low_open and low == (numbers.low or 0) * unit)
    high -= int(numbers.high_open and high == (numbers.high or 0) * unit)
    return low, high


def _most(places: int) -> int:
    """The largest number that is written, in units of the last place."""
    digits = DIGITS + places if places else WHOLE_DIGITS
    return int("9" * digits)


def _listed(numbers: Range) -> list[int] | None:
    """All multiples in the bounds, where they are few."""
    assert numbers.multiple is not None
    low, high = _scaled(numbers, 0)
    first, last = -(-low // numbers.multiple), high // numbers.multiple
    if last - first > MAX_LISTED:
        return None
    return [number * numbers.multiple for number in range(first, last + 1)]


@lru_cache(maxsize=64)
def _multiples(divisor: int) -> Dfa:
    """Whole numbers, of any length, that the divisor divides: a state is what is left over."""

    def edges_of(state: int | str) -> Iterator[tuple[int, int, int | str]]:
        if state == "first":
            yield ord("-"), ord("-"), "sign"
        if state in ("first", "sign"):
            yield ZERO, ZERO, "zero"
        for digit in range(int(isinstance(state, str)), 10 if state != "zero" else 0):
            left = digit if isinstance(state, str) else 10 * state + digit
            yield ZERO + digit, ZERO + digit, left % divisor

    first: int | str = "first"
    return reduced(explore(first, edges_of, lambda state: state in (0, "zero")))


class Text(NamedTuple):
    """How far a number is written: digits before the point, digits after it (-1: no point yet), and how what is
    written compares with the bounds digit by digit (-1, 0, 1)."""

    before: int
    after: int
    zero: bool
    low: int
    high: int


class _Magnitude:
    """The texts of numbers without a sign from `low` to `high`, which are in units of the last place."""

    def __init__(self, low: int, high: int, places: int) -> None:
        self._possible = low <= high
        self._places = places
        self._low, self._high = (self._digits(bound) for bound in (low, max(high, 0)))
        unbounded = high == _most(places)
        self.first = Text(0, -1, False, 0 if low else 1, -1 if unbounded else 0)

    def _digits(self, bound: int) -> tuple[str, str]:
        digits = str(bound).rjust(self._places + 1, "0")
        return digits[: len(digits) - self._places], digits[len(digits) - self._places :]

    def edges(self, text: Text) -> Iterator[tuple[int, int, Text]]:
        if not self._possible:
            return
        if text.after >= 0:
            yield from self._after_point(text)
            return
        if text.before and self._places:
            low, high = self._order(text)
            if low >= 0 and high <= 0:
                yield ord("."), ord("."), Text(0, 0, False, low, high)
        if not text.zero and text.before < len(self._high[0]):
            for digit in range(10):
                yield ZERO + digit, ZERO + digit, self._next(text, digit)

    def _next(self, text: Text, digit: int) -> Text:
        low = text.low or _sign(digit, self._low[0], text.before)
        high = text.high or _sign(digit, self._high[0], text.before)
        return Text(text.before + 1, -1, text.before == 0 and digit == 0, low, high)

    def _after_point(self, text: Text) -> Iterator[tuple[int, int, Text]]:
        for digit in range(10 if text.after < self._places else 0):
            low = text.low or _sign(digit, self._low[1], text.after)
            high = text.high or _sign(digit, self._high[1], text.after)
            if low >= 0 and high <= 0:
                yield ZERO + digit, ZERO + digit, Text(0, text.after + 1, False, low, high)

    def _order(self, text: Text) -> tuple[int, int]:
        """How the digits before the point compare with those of the bounds."""
        low, high = text.before - len(self._low[0]), text.before - len(self._high[0])
        return _order_of(low) or text.low, _order_of(high) or text.high

    def accepts(self, text: Text) -> bool:
        if text.after == 0 or (text.after < 0 and not text.before):
            return False
        low, high = self._order(text) if text.after < 0 else (text.low, text.high)
        rest = self._low[1][max(0, text.after) :]
        return (low > 0 or (low == 0 and not rest.strip("0"))) and high <= 0


def _order_of(difference: int) -> int:
    return (difference > 0) - (difference < 0)


def _sign(digit: int, bound: str, at: int) -> int:
    """1, 0 or -1: the digit against that of the bound; past its end everything is larger."""
    return _order_of(digit - int(bound[at])) if at < len(bound) else 1
