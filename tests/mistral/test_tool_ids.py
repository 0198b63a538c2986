"""Tool-call ids: reversible for ours, stable for everybody else's."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outcrop.mistral.tool_ids import ALPHABET, CONVERSE_PREFIX, call_id, external_id, new_call_id

EXTERNAL = re.compile(r"[A-Za-z0-9_-]{22}")  # recorded: the tool ids of Mistral's models on Bedrock
INTERNAL = re.compile(r"[A-Za-z0-9]{9}")  # mistral-common's check from v3 on
# What other ids map to: fixed, because a conversation may outlive a version of this program.
FOREIGN = {
    "call_abc123": "q21mYHaR2",
    "tooluse_AAAAAAAAAAAAAAAAAAAAAA": "WLc6NISrt",
}
OURS = {
    "abcdefghi": "AXhU1faCnJb2j0VqZy7dKA",
    "000000000": "8O1XZjcxsJ4vPh_Vj7_bjw",
    "zzzzzzzzz": "rr4KEOVV3b4rlTJmlHApWQ",
}


@settings(deadline=None, derandomize=True)
@given(st.text(ALPHABET, min_size=9, max_size=9))
def test_an_id_of_ours_comes_back(inside: str) -> None:
    outside = external_id(inside)
    assert EXTERNAL.fullmatch(outside)
    assert call_id(outside) == call_id(CONVERSE_PREFIX + outside) == inside


@pytest.mark.parametrize(("inside", "outside"), OURS.items())
def test_an_id_of_ours_looks_so_in_every_version(inside: str, outside: str) -> None:
    assert external_id(inside) == outside
    assert call_id(outside) == inside


def test_nine_alphanumerics_stay_as_they_are() -> None:
    assert call_id("aB3dE6gH9") == call_id("tooluse_aB3dE6gH9") == "aB3dE6gH9"


@pytest.mark.parametrize(("outside", "inside"), FOREIGN.items())
def test_an_id_of_somebody_else_maps_to_the_same_nine_characters_each_time(outside: str, inside: str) -> None:
    assert call_id(outside) == inside


@pytest.mark.parametrize(
    "outside",
    [
        "",
        "x",
        "12345678",
        "1234567890",
        "a" * 22,
        "a" * 64,
        "é" * 9,
        "é" * 22,
        "你" * 22,
        "!" * 22,
        "tooluse_",
        "a b.c:d",
    ],
)
def test_any_id_maps_to_nine_alphanumerics(outside: str) -> None:
    assert INTERNAL.fullmatch(call_id(outside))


@settings(deadline=None, derandomize=True)
@given(st.text(max_size=30), st.text(max_size=30))
def test_different_ids_stay_different(one: str, other: str) -> None:
    assert (call_id(one) == call_id(other)) == (one == other)


def test_a_changed_id_of_ours_is_somebody_elses() -> None:
    outside = OURS["abcdefghi"]
    for position in range(21):  # the last character holds two bits only
        changed = outside[:position] + ("B" if outside[position] == "A" else "A") + outside[position + 1 :]
        assert call_id(changed)[:4] != "abcd"  # read as ours, a late change would leave the first characters


def test_neighbours_do_not_look_alike() -> None:
    one, other = external_id("abcdefghi"), external_id("abcdefghj")
    assert sum(a == b for a, b in zip(one, other, strict=True)) < 8


def test_new_ids_are_nine_alphanumerics_and_differ() -> None:
    ids = {new_call_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(INTERNAL.fullmatch(id_) for id_ in ids)
