"""Regular expressions as JSON Schema uses them (a subset of ECMA-262) to finite automata.

In: a pattern. Out: the automaton of all texts in which the pattern is found, unless `^` or `$` say where. What is
not regular or not in the subset (lookaround, backreferences, `\\b`, unicode properties, anchors inside) is refused
by name; so is a pattern that grows too large. Any pattern is answered in less than 0.3 s. It knows no JSON.
The way: pattern -> tree -> positions and what may follow each (Glushkov) -> subsets, as bits of an integer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, reduce

from outcrop.json_schema.dfa import UNIVERSE, Dfa, Interval, TooManyStates, explore, reduced, without

MAX_PATTERN = 2_000  # characters
MAX_DEPTH = 50  # nested groups
MAX_POSITIONS = 4_000  # characters of the pattern once its counts are written out
MAX_WORK = 100_000  # steps: less than 0.2 s

DIGIT: tuple[Interval, ...] = ((0x30, 0x39),)
WORD: tuple[Interval, ...] = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
SPACE: tuple[Interval, ...] = (  # ECMA-262, WhiteSpace and LineTerminator
    *((0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029)),
    *((0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF)),
)
DOT = without(UNIVERSE, [(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)])
CLASSES = {"d": DIGIT, "w": WORD, "s": SPACE} | {
    name.upper(): without(UNIVERSE, set_) for name, set_ in (("d", DIGIT), ("w", WORD), ("s", SPACE))
}
CONTROLS = {"t": 0x09, "n": 0x0A, "v": 0x0B, "f": 0x0C, "r": 0x0D}
REFUSED_GROUPS = {"(?=": "lookahead", "(?!": "lookahead", "(?<=": "lookbehind", "(?<!": "lookbehind"}
REFUSED_ESCAPES = {"b": "the word boundary \\b", "B": "the word boundary \\B", "k": "a backreference"} | {
    "p": "a unicode property",
    "P": "a unicode property",
    "c": "the control escape \\c",
}


class PatternRefused(ValueError):
    """What in the pattern is not supported, or how it is malformed."""


@dataclass(frozen=True, slots=True)
class Chars:
    intervals: tuple[Interval, ...]


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    options: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    item: Tree
    least: int
    most: int | None


Tree = Chars | Sequence | Choice | Repeat
ANYTHING = Repeat(Chars(UNIVERSE), 0, None)


def compile_pattern(pattern: str) -> Dfa:
    """Raises PatternRefused."""
    return _compiled(pattern)[0]


def pattern_work(pattern: str) -> int:
    """What it takes to compile the pattern, in steps of 1 to 3 microseconds."""
    return _compiled(pattern)[1]


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> tuple[Dfa, int]:
    if len(pattern) > MAX_PATTERN:
        raise PatternRefused(f"it is longer than {MAX_PATTERN} characters")
    tree = _Parser(pattern).parse()
    positions = _Positions()
    try:
        dfa = positions.dfa(tree)
        return reduced(dfa), positions.work + 20 * len(dfa.edges)
    except TooManyStates as error:
        raise PatternRefused(f"it is too complex ({error})") from error


class _Parser:
    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._at = 0
        self._depth = 0

    def parse(self) -> Tree:
        options = [self._anchored()]
        while self._take("|"):
            options.append(self._anchored())
        if self._at < len(self._text):
            raise PatternRefused("a closing parenthesis has no opening one")
        return Choice(tuple(options))

    def _anchored(self) -> Tree:
        """One alternative of the whole pattern: what no anchor bounds goes on in any way."""
        before = () if self._take("^") else (ANYTHING,)
        inner = self._sequence(anchor_ends=True)
        after = () if self._take("$") else (ANYTHING,)
        return Sequence((*before, inner, *after))

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _take(self, wanted: str) -> bool:
        found = self._text.startswith(wanted, self._at)
        self._at += len(wanted) if found else 0
        return found

    def _next(self, what: str) -> str:
        if self._at >= len(self._text):
            raise PatternRefused(f"{what} is not closed")
        self._at += 1
        return self._text[self._at - 1]

    def _choice(self) -> Tree:
        options = [self._sequence()]
        while self._take("|"):
            options.append(self._sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _sequence(self, *, anchor_ends: bool = False) -> Tree:
        items: list[Tree] = []
        while (here := self._peek()) and here not in "|)":
            if anchor_ends and here == "$" and self._text[self._at + 1 : self._at + 2] in ("", "|"):
                break
            items.append(self._quantified(self._atom()))
        return Sequence(tuple(items))

    def _atom(self) -> Tree:
        character = self._next("the pattern")
        if character == "(":
            return self._group()
        if character == "[":
            return Chars(self._class())
        if character == ".":
            return Chars(DOT)
        if character == "\\":
            return Chars(self._escape())
        if character in "^$":
            raise PatternRefused(f"the anchor {character} stands elsewhere than at an end of the pattern")
        if character in "*+?":
            raise PatternRefused(f"there is nothing for {character} to repeat")
        return Chars(((ord(character), ord(character)),))

    def _group(self) -> Tree:
        self._at -= 1
        for opening, name in REFUSED_GROUPS.items():
            if self._text.startswith(opening, self._at):
                raise PatternRefused(f"{name} is not supported")
        if self._take("(?<"):
            while self._next("a group's name") != ">":
                pass
        elif not self._take("(?:"):
            self._take("(")
            if self._peek() == "?":
                raise PatternRefused("flags inside a pattern are not supported")
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise PatternRefused(f"groups are nested deeper than {MAX_DEPTH}")
        inner = self._choice()
        if not self._take(")"):
            raise PatternRefused("a group is not closed")
        self._depth -= 1
        return inner

    def _quantified(self, item: Tree) -> Tree:
        bounds = self._quantifier()
        if bounds is None:
            return item
        self._take("?")  # lazy: the same texts
        if self._peek() and self._peek() in "*+?":
            raise PatternRefused("a quantifier follows another")
        return Repeat(item, *bounds)

    def _quantifier(self) -> tuple[int, int | None] | None:
        for sign, bounds in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._take(sign):
                return bounds
        end = self._text.find("}", self._at)
        if self._peek() != "{" or end < 0:
            return None
        least, comma, most = self._text[self._at + 1 : end].partition(",")
        if not _digits(least) or not (_digits(most) or not most):
            return None  # a brace that is no quantifier is a character
        self._at = end + 1
        low, high = int(least), int(most) if most else None if comma else int(least)
        if high is not None and high < low:
            raise PatternRefused("the numbers of a quantifier are out of order")
        if max(low, high or 0) > MAX_POSITIONS:
            raise PatternRefused(f"it repeats something more than {MAX_POSITIONS} times")
        return low, high

    def _class(self) -> tuple[Interval, ...]:
        negated = self._take("^")
        found: list[Interval] = []
        while not self._take("]"):
            first = self._class_item()
            if self._peek() == "-" and self._text[self._at + 1 : self._at + 2] not in ("]", ""):
                self._at += 1
                first = _range(first, self._class_item())
            found += first
        return without(UNIVERSE, found) if negated else without(found, ((0xD800, 0xDFFF),))

    def _class_item(self) -> tuple[Interval, ...]:
        character = self._next("a character class")
        if character != "\\":
            return ((ord(character), ord(character)),)
        if self._take("b"):
            return ((0x08, 0x08),)
        return self._escape()

    def _escape(self) -> tuple[Interval, ...]:
        name = self._next("an escape")
        if name in CLASSES:
            return CLASSES[name]
        if name in REFUSED_ESCAPES or name in "123456789":
            raise PatternRefused(f"{REFUSED_ESCAPES.get(name, 'a backreference')} is not supported")
        code = CONTROLS.get(name, 0 if name == "0" else None)
        if code is None and name in "xu":
            code = self._hex(2 if name == "x" else 4)
        elif code is None and name.isalnum():
            raise PatternRefused(f"the escape \\{name} is not supported")
        code = ord(name) if code is None else code
        return ((code, code),)

    def _hex(self, count: int) -> int:
        digits = self._text[self._at : self._at + count]
        if count == 4 and digits.startswith("{"):
            digits = self._text[self._at + 1 : self._text.find("}", self._at)]
            count = len(digits) + 2
        if (
            not digits
            or len(digits) not in (count, count - 2)
            or not all(d in "0123456789abcdefABCDEF" for d in digits)
        ):
            raise PatternRefused("an escape with hexadecimal digits is malformed")
        self._at += count
        code = int(digits, 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            raise PatternRefused("an escape names a surrogate or no character")
        return code


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 9


def _range(first: tuple[Interval, ...], last: tuple[Interval, ...]) -> tuple[Interval, ...]:
    ends = [interval for side in (first, last) for interval in side]
    if len(ends) != 2 or any(low != high for low, high in ends) or ends[0][0] > ends[1][0]:
        raise PatternRefused("a range in a character class is out of order or has a class as its end")
    return ((ends[0][0], ends[1][0]),)


@dataclass(frozen=True, slots=True)
class Part:
    """Of a piece of the pattern: may it be empty, and the positions that it can begin and end with, as bits."""

    nullable: bool
    first: int
    last: int


EMPTY = Part(True, 0, 0)


class _Positions:
    """A position is one occurrence of a set of characters; `_follow[p]`: the positions that may come after p."""

    def __init__(self) -> None:
        self._chars: list[tuple[Interval, ...]] = []
        self._follow: list[int] = []
        self.work = 0

    def dfa(self, tree: Tree) -> Dfa:
        whole = self._part(tree)
        letters = self._letters()
        after: dict[int, tuple[int, bool]] = {}
        absorbing = [self._bit(p) for p, f in enumerate(self._follow) if self._is_rest(p, f) and whole.last >> p & 1]

        def edges_of(state: tuple[int, bool]) -> Iterator[tuple[int, int, tuple[int, bool]]]:
            for mask, intervals in letters:
                met = state[0] & mask
                if met and met not in after:
                    met_or_rest = next((bit for bit in absorbing if met & bit), met)
                    after[met] = (self._after(met_or_rest), bool(met & whole.last))
                if met:
                    self._spend(len(intervals))
                    yield from ((first, last, after[met]) for first, last in intervals)

        return explore((whole.first, whole.nullable), edges_of, lambda state: state[1])

    def _bit(self, position: int) -> int:
        return 1 << position

    def _is_rest(self, position: int, follow: int) -> bool:
        """Is it the open end of a pattern without `$`, from which everything is accepted?"""
        return self._chars[position] == UNIVERSE and follow == self._bit(position)

    def _spend(self, steps: int) -> None:
        self.work += steps
        if self.work > MAX_WORK:
            raise TooManyStates(f"more than {MAX_WORK} steps")

    def _after(self, positions: int) -> int:
        found = 0
        for position in self._bits(positions):
            found |= self._follow[position]
        return found

    def _bits(self, mask: int) -> Iterator[int]:
        while mask:
            self._spend(1)
            low = mask & -mask
            yield low.bit_length() - 1
            mask ^= low

    def _link(self, last: int, first: int) -> None:
        for position in self._bits(last):
            self._follow[position] |= first

    def _part(self, tree: Tree) -> Part:
        match tree:
            case Chars(intervals):
                return self._position(intervals)
            case Sequence(items):
                return reduce(self._joined, map(self._part, items), EMPTY)
            case Choice(options):
                return reduce(_either, map(self._part, options))
            case Repeat(item, least, most):
                return self._repeated(item, least, most)

    def _position(self, intervals: tuple[Interval, ...]) -> Part:
        self._spend(1)
        if len(self._chars) >= MAX_POSITIONS:
            raise TooManyStates(f"more than {MAX_POSITIONS} characters once its counts are written out")
        self._chars.append(intervals)
        self._follow.append(0)
        bit = self._bit(len(self._chars) - 1)
        return Part(False, bit, bit)

    def _joined(self, left: Part, right: Part) -> Part:
        self._spend(1)
        self._link(left.last, right.first)
        first = left.first | right.first if left.nullable else left.first
        last = left.last | right.last if right.nullable else right.last
        return Part(left.nullable and right.nullable, first, last)

    def _repeated(self, item: Tree, least: int, most: int | None) -> Part:
        """x{2,4} is x x (x (x)?)?, x{2,} is x x+."""
        rest = EMPTY
        if most is None:
            rest = self._part(item)
            self._link(rest.last, rest.first)
            rest = Part(rest.nullable or least == 0, rest.first, rest.last)
            least = max(0, least - 1)
        else:
            for _ in range(most - least):
                more = self._joined(self._part(item), rest)
                rest = Part(True, more.first, more.last)
        for _ in range(least):
            rest = self._joined(self._part(item), rest)
        return rest

    def _letters(self) -> list[tuple[int, list[Interval]]]:
        """The code points cut into sets that no position tells apart, each with the positions that take it."""
        sets: dict[tuple[Interval, ...], int] = {}
        for position, intervals in enumerate(self._chars):
            sets[intervals] = sets.get(intervals, 0) | self._bit(position)
        borders = sorted({border for set_ in sets for first, last in set_ for border in (first, last + 1)})
        index = {border: number for number, border in enumerate(borders)}
        masks = [0] * len(borders)
        for set_, mask in sets.items():
            for first, last in set_:
                for number in range(index[first], index[last + 1]):
                    self._spend(1)
                    masks[number] |= mask
        letters: dict[int, list[Interval]] = {}
        for number, mask in enumerate(masks):
            if mask:
                letters.setdefault(mask, []).append((borders[number], borders[number + 1] - 1))
        return list(letters.items())


def _either(left: Part, right: Part) -> Part:
    return Part(left.nullable or right.nullable, left.first | right.first, left.last | right.last)
