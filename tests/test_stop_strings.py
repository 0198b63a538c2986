"""Stop strings, however the text is cut into pieces."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outcrop.stop_strings import StopStrings


def read(pieces: list[str], stops: list[str]) -> tuple[str, bool]:
    """The whole output, what was held back included, and whether a stop was met."""
    reader = StopStrings(stops)
    text = "".join(map(reader.feed, pieces)) + reader.flush()
    return text, reader.found


def expected(text: str, stops: list[str]) -> tuple[str, bool]:
    """Text up to the stop that is complete first; of those that end together, the longest."""
    found = [(text.find(stop) + len(stop), text.find(stop)) for stop in stops if stop in text]
    return (text[: min(found)[1]], True) if found else (text, False)


@pytest.mark.parametrize("cut", range(len("one STOP two") + 1))
def test_a_stop_string_split_over_two_pieces_is_found(cut: int) -> None:
    text = "one STOP two"
    assert read([text[:cut], text[cut:]], ["STOP"]) == ("one ", True)


def test_a_stop_string_split_over_many_pieces_is_found() -> None:
    assert read(list("one STOP two"), ["STOP"]) == ("one ", True)


def test_a_stop_string_at_the_start_leaves_nothing() -> None:
    assert read(list("STOP two"), ["STOP"]) == ("", True)


def test_nothing_comes_out_after_a_stop_string() -> None:
    reader = StopStrings(["|"])
    assert reader.feed("a|b") == "a"
    assert reader.feed("c|") == ""
    assert reader.flush() == ""


def test_what_could_still_become_a_stop_string_is_held_back() -> None:
    reader = StopStrings(["END."])
    assert [reader.feed(piece) for piece in ("The E", "N", "D", "!")] == ["The ", "", "", "END!"]
    assert not reader.found


def test_what_was_held_back_comes_out_at_the_end() -> None:
    reader = StopStrings(["END."])
    assert reader.feed("The END") == "The "
    assert reader.flush() == "END"
    assert reader.flush() == ""


def test_text_flows_at_once_where_no_stop_string_can_begin() -> None:
    reader = StopStrings(["\n\n"])
    assert [reader.feed(piece) for piece in ("a", "b", "\n", "c")] == ["a", "b", "", "\nc"]


def test_a_stop_string_that_begins_inside_a_failed_one_is_found() -> None:
    assert read(list("aabaac"), ["aac"]) == ("aab", True)
    assert read(list("ababac"), ["abac"]) == ("ab", True)


@pytest.mark.parametrize("stops", [["ab", "abc"], ["abc", "ab"]])
def test_of_two_stop_strings_that_begin_together_the_shorter_ends_the_answer(stops: list[str]) -> None:
    assert read(list("xabcd"), stops) == read(["xabcd"], stops) == ("x", True)


@pytest.mark.parametrize("pieces", [["abcd"], ["a", "b", "c", "d"], ["abc", "d"], ["a", "bcd"]])
def test_a_stop_string_inside_another_ends_the_answer_however_the_text_is_split(pieces: list[str]) -> None:
    assert read(pieces, ["abcd", "bc"]) == ("a", True)


def test_without_stop_strings_text_passes_through() -> None:
    assert read(["a", "", "b"], []) == ("ab", False)
    assert read(["a", "b"], [""]) == ("ab", False)


def test_a_character_of_several_bytes_can_be_a_stop_string() -> None:
    assert read(["你", "好😀", "!"], ["😀"]) == ("你好", True)


@settings(deadline=None, derandomize=True, max_examples=300)
@given(
    st.lists(st.text("ab.", max_size=4), max_size=8),
    st.lists(st.text("ab.", min_size=1, max_size=4), max_size=3),
)
def test_the_output_is_the_text_up_to_the_first_stop_string_however_it_is_split(
    pieces: list[str], stops: list[str]
) -> None:
    assert read(pieces, stops) == expected("".join(pieces), stops)
