"""The JSON list of tool calls, however it is cut into pieces and in whatever order its members stand."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outcrop.mistral.json_calls import CallArguments, CallStart, JsonCalls

TWO = (
    '[{"name": "f", "arguments": {"a": "\\"}]\\\\", "b": [1, {"c": "é"}]}}, {"name": "g", "arguments": {}, "id": "x"}]'
)
Calls = list[tuple[str, str]]


def read(pieces: list[str]) -> tuple[Calls, str]:
    """Name and arguments of each call, and what the answer would be if it ended now."""
    reader = JsonCalls()
    names: list[str] = []
    arguments: list[str] = []
    for part in itertools.chain.from_iterable(map(reader.feed, pieces)):
        match part:
            case CallStart(index, _, name):
                assert index == len(names)
                names.append(name)
                arguments.append("")
            case CallArguments(index, text):
                arguments[index] += text
    return list(zip(names, arguments, strict=True)), reader.finish_reason


TWO_READ = ([("f", '{"a": "\\"}]\\\\", "b": [1, {"c": "é"}]}'), ("g", "{}")], "tool_calls")


@pytest.mark.parametrize("cut", range(len(TWO) + 1))
def test_calls_are_read_wherever_the_text_is_split(cut: int) -> None:
    assert read([TWO[:cut], TWO[cut:]]) == TWO_READ


def test_calls_are_read_character_by_character() -> None:
    assert read(list(TWO)) == TWO_READ


@pytest.mark.parametrize("end", range(len(TWO)))
def test_a_list_that_ends_anywhere_before_its_bracket_is_malformed(end: int) -> None:
    assert read([TWO[:end]])[1] == "malformed_tool_calls"


@pytest.mark.parametrize(
    "members", list(itertools.permutations(['"name": "f"', '"arguments": {"a": 1}', '"id": "abc"', '"index": 0']))
)
def test_members_may_stand_in_any_order(members: tuple[str, ...]) -> None:
    text = f"[{{{', '.join(members)}}}]"
    assert read([text]) == read(list(text)) == ([("f", '{"a": 1}')], "tool_calls")


def test_a_call_starts_as_soon_as_its_name_is_known() -> None:
    reader = JsonCalls()
    assert reader.feed('[{"name": "f') == []
    (start,) = reader.feed('"')
    assert isinstance(start, CallStart)
    assert (start.index, start.name) == (0, "f")


def test_arguments_come_as_they_are_written() -> None:
    reader = JsonCalls()
    reader.feed('[{"name": "f", "arguments": ')
    pieces = ['{"a', '": 1', "}"]
    assert [reader.feed(piece) for piece in pieces] == [[CallArguments(0, piece)] for piece in pieces]


def test_arguments_that_came_before_the_name_follow_it() -> None:
    reader = JsonCalls()
    assert reader.feed('[{"arguments": {"a": 1}, "name": ') == []
    start, arguments = reader.feed('"f"')
    assert isinstance(start, CallStart)
    assert arguments == CallArguments(0, '{"a": 1}')


def test_what_one_piece_says_of_the_arguments_is_one_piece_again() -> None:
    _, *arguments = JsonCalls().feed('[{"name": "f", "arguments": {"a": [1, 2, 3], "b": "x"}}]')
    assert arguments == [CallArguments(0, '{"a": [1, 2, 3], "b": "x"}')]


@pytest.mark.parametrize("text", ['[{"name":"f","arguments":%s}]', '[{"arguments":%s,"name":"f"}]'])
def test_arguments_may_be_json_inside_a_string(text: str) -> None:
    arguments = r'{"a": "é\n\""}'
    text %= json.dumps(arguments)
    assert read([text]) == read(list(text)) == ([("f", arguments)], "tool_calls")


def test_white_space_may_stand_anywhere() -> None:
    text = ' \n[ { "name" : "f" ,\t"arguments" : { "a" : 1 } , "id" : null } ] '
    assert read([text]) == ([("f", '{ "a" : 1 }')], "tool_calls")


def test_an_escape_in_a_name_is_read() -> None:
    assert read([r'[{"n\u0061me": "caf\u00e9", "arguments": {}}]']) == ([("café", "{}")], "tool_calls")


def test_text_after_the_list_is_not_part_of_it() -> None:
    assert read(['[{"name": "f", "arguments": {}}] [{"name": "g"', "} more"]) == ([("f", "{}")], "tool_calls")


def test_nothing_is_read_after_the_first_mistake() -> None:
    assert read(['x[{"name": "f", "arguments": {}}]']) == ([], "malformed_tool_calls")


def test_each_call_gets_an_id_of_nine_alphanumerics_and_not_the_models() -> None:
    found = JsonCalls().feed('[{"id": "aaaaaaaaa", "name": "f", "arguments": {}}, {"name": "f", "arguments": {}}]')
    ids = [part.id for part in found if isinstance(part, CallStart)]
    assert len({*ids, "aaaaaaaaa"}) == 3
    assert all(len(id_) == 9 and id_.isalnum() for id_ in ids)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '"text"',
        '{"name": "f", "arguments": {}}',
        '["f"]',
        '[[{"name": "f", "arguments": {}}]]',
        "[{}]",
        '[{"name": "f"}]',
        '[{"arguments": {}}]',
        '[{"name": 1, "arguments": {}}]',
        '[{"name": null, "arguments": {}}]',
        '[{"name": "f", "arguments": null}]',
        '[{"name": "f", "arguments": []}]',
        '[{"name": "f", "arguments": 5}]',
        '[{"name": "f", "arguments": "5"}]',
        '[{"name": "f", "arguments": "{"}]',
        '[{"name": "f", "arguments": {"a": ]}}]',
        '[{"name": "f", "arguments": {"a" 1}}]',
        '[{"name": "f", "arguments": {a: 1}}]',
        '[{"name": "f", "arguments": {}, "arguments": {}}]',
        '[{"name": "f", "name": "g", "arguments": {}}]',
        '[{"name" "f", "arguments": {}}]',
        '[{name: "f", "arguments": {}}]',
        "[{'name': 'f', 'arguments': {}}]",
        '[{"name": "f", "arguments": {}};]',
    ],
)
def test_what_is_no_list_of_calls_is_malformed(text: str) -> None:
    assert read([text])[1] == read(list(text))[1] == "malformed_tool_calls"


@pytest.mark.parametrize("value", ["NaN", "-Infinity", r'"\ud800"', "[" * 5000 + "]" * 5000])
def test_arguments_that_no_answer_can_carry_are_malformed(value: str) -> None:
    """Python's reader takes constants that JSON lacks and half a surrogate pair; deep nesting overflows its stack."""
    text = f'[{{"name": "f", "arguments": {{"a": {value}}}}}]'
    assert read([text])[1] == "malformed_tool_calls"


def test_a_mistake_in_the_second_call_leaves_the_first() -> None:
    assert read(['[{"name": "f", "arguments": {}}, {"name": 1}]']) == ([("f", "{}")], "malformed_tool_calls")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(max_size=4), values, max_size=3),
    max_leaves=8,
)
objects = st.dictionaries(st.text(max_size=6), json_values, max_size=4)


@settings(deadline=None, derandomize=True)
@given(
    st.lists(st.tuples(st.text(max_size=8), objects, st.booleans()), min_size=1, max_size=3),
    st.sampled_from([None, 0, 2]),
    st.booleans(),
    st.lists(st.integers(1, 9), min_size=1, max_size=5),
)
def test_any_calls_come_back_however_they_are_written_and_split(
    calls: list[tuple[str, dict[str, Any], bool]], indent: int | None, ascii_: bool, sizes: list[int]
) -> None:
    members = [
        {"name": name, "arguments": json.dumps(value) if in_a_string else value} for name, value, in_a_string in calls
    ]
    text = json.dumps(members, indent=indent, ensure_ascii=ascii_)
    at, pieces = 0, list[str]()
    while at < len(text):
        pieces.append(text[at : at + sizes[at % len(sizes)]])
        at += len(pieces[-1])
    found, reason = read(pieces)
    assert [(name, json.loads(arguments)) for name, arguments in found] == [(name, value) for name, value, _ in calls]
    assert reason == "tool_calls"
