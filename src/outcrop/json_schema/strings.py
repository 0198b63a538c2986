"""JSON strings and numbers as rules of a grammar: from automata over characters to what is written in JSON.

In: automata, literals, lengths. Out: names of rules in a `Grammar`. A string is written as `json.dumps` does without
`ensure_ascii`: `"`, `\\` and control characters escaped, each in one way only, everything else as it is, and never
a surrogate. It knows no schema.
"""

from __future__ import annotations

import json

from outcrop.json_schema.dfa import UNIVERSE, Dfa, Interval, intervals_of, normal, without
from outcrop.json_schema.grammar import EMPTY, FLOAT, GAP, Grammar, Items, char_class, is_rule, literal
from outcrop.json_schema.numbers import EXACT

ESCAPED: tuple[Interval, ...] = ((0x00, 0x1F), (0x22, 0x22), (0x5C, 0x5C))
PLAIN = without(UNIVERSE, ESCAPED)
SHORT = {0x08: "b", 0x09: "t", 0x0A: "n", 0x0C: "f", 0x0D: "r", 0x22: '"', 0x5C: "\\"}
PATH_CHARS = "-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~!$&'()*+,;=:@"  # RFC 3986: pchar
HEX_TWICE = ("[0-9A-Fa-f]", "[0-9A-Fa-f]")
LEAST_URI = 48  # characters that `of_uri` needs
MAX_URI = 400  # characters of a URI that has a maxLength, and of its host; documented narrowings
MAX_HOST = 64
MAX_COUNTED = 65_536  # a longer string is not made; a documented narrowing


def written(text: str) -> str:
    """The text as a JSON string."""
    return json.dumps(text, ensure_ascii=False)


def value_text(value: object) -> str:
    """This JSON value with marks of `grammar.GAPS`: for a space after comma and colon, for a whole number's `.0`."""
    if isinstance(value, dict):
        members = [f"{written(key)}:{GAP}{value_text(item)}" for key, item in value.items()]
        return "{" + f",{GAP}".join(members) + "}"
    if isinstance(value, list):
        return "[" + f",{GAP}".join(map(value_text, value)) + "]"
    exact = isinstance(value, int) and not isinstance(value, bool) and abs(value) <= EXACT
    return json.dumps(value, ensure_ascii=False) + (FLOAT if exact else "")


class StringRules:
    """Writes rules for strings and for what looks like them, each at most once a grammar."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._known: dict[tuple[Dfa, bool], str] = {}

    def literals(self, texts: list[str]) -> str:
        return self._grammar.trie({written(text): () for text in texts})

    def of_length(self, least: int, most: int | None) -> str:
        """A string of any characters. Counted up to MAX_COUNTED."""
        if (least, most) == (0, None):
            name = self._grammar.name_of("rest")
            rest = self._grammar.base("rest", [('"\\""',), (self.char(), name)])
            return self._grammar.base("string", [('"\\""', rest)])
        most = most if most is None else min(most, max(MAX_COUNTED, least))
        return self._grammar.add([('"\\""', self._grammar.repeated(self.char(), least, most), '"\\""')])

    def of_dfa(self, dfa: Dfa) -> str:
        """A string out of this language."""
        return self._grammar.add([('"\\""', self._rule(dfa, True))])

    def bare(self, dfa: Dfa) -> str:
        """Text out of this language, as it is: a number."""
        return self._rule(dfa, False)

    def of_uri(self, most: int) -> str:
        """A URI of at most `most` characters, 48 or more: the parts before the path are counted on their own, then all.

        An automaton that counts has its states once for each length; this one has two, before and after the `#`.
        """
        add, letter = self._grammar.add, self._grammar.base("uri-letter", [("[A-Za-z0-9]",)])
        name_char = self._grammar.base("uri-name", [(letter,), ("[-.]", letter)])  # two characters at most
        port = add([(EMPTY,), ('":"', "[1-9]", self._grammar.repeated("[0-9]", 0, 4))])
        names = min(MAX_HOST, most // 3) // 2
        before, after = self._uri_tails(min(most, MAX_URI) - len("scheme+x://:65535/") - 2 * names)
        host = (letter, self._grammar.repeated(name_char, 0, names - 1), port)
        end = add([('"\\""',), ("[/?]", before), ('"#"', after)])
        rest = add([('"//"', *host, end), (char_class(normal((ord(c), ord(c)) for c in PATH_CHARS)), before)])
        return add([('"\\""', "[A-Za-z]", self._grammar.repeated("[-A-Za-z0-9+.]", 0, 7), '":"', rest)])

    def _uri_tails(self, most: int) -> tuple[str, str]:
        """What may follow with at most so many characters, to the end of the string: with a fragment, and inside it."""
        chars = char_class(normal((ord(c), ord(c)) for c in PATH_CHARS + "/?"))
        plain, escape = (
            self._grammar.base("uri-char", [(chars,)]),
            self._grammar.base("uri-escape", [('"%"', *HEX_TWICE)]),
        )
        tails: list[tuple[str, str]] = []
        for left in range(most + 1):
            steps = [(plain, 1)] * (left >= 1) + [(escape, 3)] * (left >= 3)
            inside = self._grammar.add([('"\\""',), *((item, tails[-size][1]) for item, size in steps)])
            more = [('"#"', tails[-1][1])] if left else []
            tails.append(
                (self._grammar.add([('"\\""',), *((item, tails[-size][0]) for item, size in steps), *more]), inside)
            )
        return tails[-1]

    def char(self) -> str:
        """One character of a string, however it is written."""
        return self._grammar.base("char", [(char_class(PLAIN),), (literal("\\"), self._escape())])

    def _escape(self) -> str:
        low = self._grammar.base("control", [('"0"', "[0-7be-f]"), ('"1"', "[0-9a-f]")])
        return self._grammar.base(
            "escape", [(char_class((ord(c), ord(c)) for c in sorted(SHORT.values())),), ('"u00"', low)]
        )

    def _rule(self, dfa: Dfa, quoted: bool) -> str:
        key = (dfa, quoted)
        if key not in self._known:
            self._known[key] = self._states(dfa, quoted)
        return self._known[key]

    def _states(self, dfa: Dfa, quoted: bool) -> str:
        """One rule a state; a state with one way in and one way out is written into the rule before it."""
        end: Items = ('"\\""',) if quoted else (EMPTY,)
        names: dict[int, str] = {}
        bodies: list[list[Items]] = []
        for state, row in enumerate(dfa.edges):
            alternatives: list[Items] = [end] if state in dfa.accepting else []
            for target in dict.fromkeys(edge[2] for edge in row):
                intervals = intervals_of(row, target)
                alternatives += [
                    (*unit, f"{target}") for unit in (self._units(intervals) if quoted else _raw(intervals))
                ]
            bodies.append(alternatives)
        inlined = _chains(bodies)
        for state in range(len(bodies)):
            if state not in inlined:
                names[state] = self._grammar.fresh()
        for state, name in names.items():
            self._grammar.define(name, [_expanded(items, bodies, inlined, names) for items in bodies[state]])
        return names[0]

    def _units(self, intervals: tuple[Interval, ...]) -> list[Items]:
        """The ways to write one character out of these in a JSON string."""
        if intervals == UNIVERSE:
            return [(self.char(),)]
        plain = without(intervals, ESCAPED)
        units: list[Items] = [(char_class(plain),)] if plain else []
        escaped = [code for first, last in without(intervals, PLAIN) for code in range(first, last + 1)]
        if len(escaped) == 34:
            return [*units, (literal("\\"), self._escape())]
        short = [(ord(SHORT[code]), ord(SHORT[code])) for code in escaped if code in SHORT]
        units += [(literal("\\"), char_class(sorted(short)))] if short else []
        for high in (0, 1):
            digits = [ord(f"{code & 15:x}") for code in escaped if code >> 4 == high and code not in SHORT]
            units += [(literal(f"\\u00{high}"), char_class((digit, digit) for digit in digits))] if digits else []
        return units


def _raw(intervals: tuple[Interval, ...]) -> list[Items]:
    return [(char_class(intervals),)]


def _target(items: Items) -> int | None:
    """The state that an alternative goes on with: until rules have names, the number at its end."""
    return int(items[-1]) if is_rule(items[-1]) else None


def _chains(bodies: list[list[Items]]) -> set[int]:
    """The states to write into the rule before: one way in and one out, or only the end; and not the first."""
    ways_in = [0] * len(bodies)
    for body in bodies:
        for items in body:
            target = _target(items)
            if target is not None:
                ways_in[target] += 1
    last = {state for state, body in enumerate(bodies) if len(body) == 1 and _target(body[0]) is None}
    return {state for state, count in enumerate(ways_in) if state and count == 1 and len(bodies[state]) == 1} | last - {
        0
    }


def _expanded(items: Items, bodies: list[list[Items]], inlined: set[int], names: dict[int, str]) -> Items:
    whole: list[str] = []
    while (target := _target(items)) in inlined and target is not None:
        whole += items[:-1]
        items = bodies[target][0]
    return (*whole, *items) if target is None else (*whole, *items[:-1], names[target])
