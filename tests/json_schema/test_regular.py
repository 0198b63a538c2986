"""Patterns and automata: what they match, against Python's `re`; what is refused, and how fast."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from json_schema.timing import least_cpu_seconds

from outcrop.json_schema.dfa import (
    ANY,
    TooManyStates,
    complement,
    difference,
    from_literals,
    intersection,
    longest,
    reduced,
    union,
    with_length,
)
from outcrop.json_schema.regular import PatternRefused, compile_pattern

ATOMS = [
    "a",
    "b",
    "c",
    ".",
    "[ab]",
    "[^a]",
    "[a-c1]",
    r"\d",
    r"\w",
    r"\s",
    r"\.",
    r"\x61",
    r"\u0062",
    r"[\d-]",
    "(?:ab)",
    "",
]
QUANTIFIERS = ["", "", "*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}", "*?", "+?"]


def _pieces(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    repeated = st.builds(lambda item, sign: f"(?:{item}){sign}", inner, st.sampled_from(QUANTIFIERS))
    return repeated | st.builds(str.__add__, inner, inner) | st.builds(lambda a, b: f"({a}|{b})", inner, inner)


PIECES = st.recursive(st.sampled_from(ATOMS), _pieces, max_leaves=8)
PATTERNS = st.builds(lambda a, p, z: a + p + z, st.sampled_from(["", "^"]), PIECES, st.sampled_from(["", "$"]))


@settings(deadline=None, derandomize=True, max_examples=300)
@given(PATTERNS, st.lists(st.text("abc1. \n-", max_size=6), max_size=12))
def test_a_pattern_matches_what_python_finds(pattern: str, texts: list[str]) -> None:
    dfa, expected = compile_pattern(pattern), re.compile(pattern.replace("$", r"\Z").replace(r"\Z)", "$)"))
    for text in texts:
        if not ("." in pattern and "\n" in text):
            assert dfa.matches(text) == bool(expected.search(text)), (pattern, text)


@pytest.mark.parametrize(
    ("pattern", "matching", "others"),
    [
        ("^a|b$", ["ax", "xb"], ["xa", "bx", ""]),
        ("^(a|b)$", ["a", "b"], ["ab", "xa"]),
        ("", ["", "anything\n"], []),
        ("^$", [""], [" "]),
        (r"^\S+$", ["a\u200b"], ["a b", "\ufeff", "\u2028"]),
        (r"^[^\d]$", ["a", "\U0001f600"], ["5"]),
        (r"^\u{1F600}[\u00e0-\u00ef]\/$", ["\U0001f600é/"], ["é/"]),
        (r"^(?<year>\d{4})-[\]\-a]$", ["2024-]", "2024--", "2024-a"], ["2024-b"]),
        ("^a{,2}{$", ["a{,2}{"], ["aa{"]),
        (r"^[\b\t]\0$", ["\b\0", "\t\0"], ["b0"]),
        ("^.$", ["\x85"], ["\n", "\r", "\u2029"]),
    ],
)
def test_the_dialect_is_that_of_json_schema(pattern: str, matching: list[str], others: list[str]) -> None:
    dfa = compile_pattern(pattern)
    assert [text for text in matching if not dfa.matches(text)] == []
    assert [text for text in others if dfa.matches(text)] == []


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(?=a)", "lookahead"),
        ("(?<!a)b", "lookbehind"),
        (r"(a)\1", "backreference"),
        (r"\bfoo", "word boundary"),
        (r"\p{L}", "unicode property"),
        ("a(^b)", "anchor"),
        ("a$b", "anchor"),
        ("(?i)a", "flags"),
        ("a**", "quantifier"),
        ("*a", "nothing"),
        ("(a", "not closed"),
        ("a)", "closing parenthesis"),
        ("[a", "not closed"),
        ("[b-a]", "range"),
        (r"[\d-z]", "range"),
        ("a{3,2}", "out of order"),
        ("\\", "not closed"),
        (r"\q", "escape"),
        (r"\ud800", "surrogate"),
        (r"\xZZ", "malformed"),
    ],
)
def test_what_is_not_in_the_dialect_is_refused_by_name(pattern: str, why: str) -> None:
    with pytest.raises(PatternRefused, match=why):
        compile_pattern(pattern)


HOSTILE = [
    "(a|b)*a(a|b){20}",
    "((a*)*)*",
    "a{0,100000}",
    "((a{1000}){1000})",
    "^.{0,3000}$",
    "^(a?){1000}$",
    "^(a*){1500}$",
    "a.{0,500}b",
    "(a|b|c|d|e){300}",
    "(((((a?b?c?d?){5}){5}){5}){5})",
    "(" * 900,
    "[" + "".join(chr(200 + 2 * i) for i in range(900)) + "]{100}",
    "".join(f"[{''.join(chr(200 + 2 * i + 7 * j) for i in range(9))}]" for j in range(150)),
    "a" * 3000,
    "|".join(f"x{i}.*y{i}" for i in range(100)),
]


@pytest.mark.parametrize("pattern", HOSTILE, ids=lambda pattern: pattern[:20])
def test_a_hostile_pattern_is_answered_fast(pattern: str) -> None:
    def answer() -> None:
        with contextlib.suppress(PatternRefused):
            compile_pattern(pattern)

    assert least_cpu_seconds(answer, 0.3) < 0.3


WORDS = st.lists(st.text("ab\U0001f600", max_size=4), max_size=5)


@settings(deadline=None, derandomize=True, max_examples=200)
@given(WORDS, WORDS, st.text("ab\U0001f600", max_size=4))
def test_operations_are_those_of_sets(left: list[str], right: list[str], text: str) -> None:
    one, other = from_literals(left), from_literals(right)
    for text_ in {*left, *right, text}:
        in_one, in_other = text_ in left, text_ in right
        assert one.matches(text_) == reduced(one).matches(text_) == in_one
        assert union(one, other).matches(text_) == (in_one or in_other)
        assert intersection(one, other).matches(text_) == (in_one and in_other)
        assert difference(one, other).matches(text_) == (in_one and not in_other)
        assert complement(one).matches(text_) == (not in_one)
        assert longest(one) == max(map(len, left), default=0)
        assert with_length(one, 1, 2).matches(text_) == (in_one and 1 <= len(text_) <= 2)
    assert intersection(one, complement(one)).empty
    assert from_literals([]).empty


def test_lengths_count_code_points_and_may_be_open() -> None:
    assert with_length(ANY, 2, None).matches("\U0001f600" * 2)
    assert not with_length(ANY, 2, None).matches("\U0001f600")
    assert with_length(ANY, 5, 4).empty
    assert [longest(compile_pattern(pattern)) for pattern in ("^ab?$", "^a*b$", "^a(bc)*$", "^$")] == [2, None, None, 0]


def test_an_automaton_has_a_bound() -> None:
    with pytest.raises(TooManyStates):
        with_length(ANY, 0, 10_000)
    with pytest.raises(TooManyStates):
        from_literals("x" * n + "y" * 300 for n in range(100))
