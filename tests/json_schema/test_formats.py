"""Formats against Python's own readers, and a URI whose length is counted."""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Callable
from datetime import date, datetime
from ipaddress import IPv4Address, IPv6Address
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from gbnf import Gbnf
from hypothesis import given, settings
from hypothesis import strategies as st

from outcrop.json_schema import compile_schema
from outcrop.json_schema.formats import format_dfa


def reads(reader: Callable[[str], Any], text: str) -> bool:
    with contextlib.suppress(ValueError):
        reader(text)
        return True
    return False


GROUPS = st.lists(st.sampled_from(["", "", "0", "1", "ab", "FFFF", "12345", "g", "1.2.3.4", "256.1.1.1"]), max_size=10)


@settings(deadline=None, derandomize=True, max_examples=2000)
@given(GROUPS.map(":".join))
def test_an_ipv6_address_is_what_python_reads(text: str) -> None:
    assert format_dfa("ipv6").matches(text) == reads(IPv6Address, text)


@settings(deadline=None, derandomize=True, max_examples=500)
@given(st.lists(st.integers(-1, 300).map(str) | st.just("01"), min_size=3, max_size=5).map(".".join))
def test_an_ipv4_address_is_what_python_reads(text: str) -> None:
    assert format_dfa("ipv4").matches(text) == reads(IPv4Address, text)


@settings(deadline=None, derandomize=True, max_examples=1000)
@given(st.builds("{:04}-{:02}-{:02}".format, st.integers(0, 9999), st.integers(0, 13), st.integers(27, 32)))
def test_a_date_is_what_python_reads(text: str) -> None:
    assert format_dfa("date").matches(text) == reads(date.fromisoformat, text)


@pytest.mark.parametrize(("name", "reader"), [("date-time", datetime.fromisoformat), ("uuid", UUID), ("uri", urlsplit)])
def test_what_a_format_makes_is_read(name: str, reader: Callable[[str], Any]) -> None:
    rules = compile_schema({"type": "string", "format": name})
    made, rng = Gbnf(rules.text, rules.root), random.Random(3)
    for _ in range(300):
        text = json.loads(made.make(rng)).upper()
        assert ":60" in text or reads(reader, text), text


@pytest.mark.parametrize("most", [48, 49, 50, 64, 97, 255, 2083])
def test_a_uri_keeps_to_its_length_and_to_the_format(most: int) -> None:
    rules = compile_schema({"type": "string", "format": "uri", "maxLength": most})
    made, rng, longest = Gbnf(rules.text, rules.root), random.Random(9), 0
    for _ in range(100):
        text = json.loads(made.make(rng, budget=10_000))
        longest = max(longest, len(text))
        assert len(text) <= most
        assert format_dfa("uri").matches(text), text
    for tail in ("p" * n for n in range(50)):
        for host in ("a", "a" + "-a" * (min(64, most // 3) // 2 - 1)):
            text = f"schemexy://{host}:65535/{tail}"
            assert len(text) <= most or not made.matches(json.dumps(text)), text
    assert longest > 10
    assert len(rules.text) < 45_000


@pytest.mark.parametrize("tail", ["/" + "c" * 300, "?%20" + "d" * 300, "#" + "e" * 300, ":65535/%20%20"])
def test_a_uri_with_a_length_may_be_long(tail: str) -> None:
    schema = {"type": "string", "format": "uri", "maxLength": 2083, "minLength": 1}
    rules = compile_schema(schema)
    made = Gbnf(rules.text, rules.root)
    assert made.matches(f'"https://www.example.org{tail}"')
    assert made.most_readings(f'"https://www.example.org{tail}"') <= 8
    assert not made.matches(f'"https://www.example.org{tail}{"f" * 400}"')
