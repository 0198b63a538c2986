"""Modelled constraints: what passes, and the front's words for what does not."""

from __future__ import annotations

import re
from typing import Any

import pytest

from outcrop.aws.constraints import Anything, Blob, Boolean, Entries, Items, Members, Number, Rule, Text, check
from outcrop.errors import ValidationException

ONE = "1 validation error detected: Value{} at 'a' failed to satisfy constraint: Member must {}"
MALFORMED = "Malformed input request, please reformat your input and try again."


def refused(rule: Rule, value: object) -> ValidationException:
    with pytest.raises(ValidationException) as caught:
        check(Members({"a": rule}), {"a": value})
    return caught.value


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        (Text(1, 2, re.compile("[ab]+"), ("a", "ab")), "ab"),
        (Number(0, 1), 0.5),
        (Number(0, 1), 1),
        (Number(1, whole=True), 2**31 - 1),
        (Number(whole=True), -(2**31)),
        (Boolean(), False),
        (Blob(1), "AA=="),
        (Items(Text(), 1, 2), ["a", ""]),
        (Entries(Text(1), Text(), 1, 1), {"k": ""}),
        (Members({"b": Text()}, ("b",), union=True), {"b": ""}),
        (Anything(), [{"any": None}]),
    ],
)
def test_what_is_within_its_bounds_passes(rule: Rule, value: object) -> None:
    check(Members({"a": rule}), {"a": value})


@pytest.mark.parametrize(
    ("rule", "value", "shown", "words"),
    [
        (Text(2), "x", " 'x'", "have length greater than or equal to 2"),
        (Text(0, 2), "xyz", " 'xyz'", "have length less than or equal to 2"),
        (Text(pattern=re.compile("[ab]+")), "c", " 'c'", "satisfy regular expression pattern: [ab]+"),
        (Text(values=("a", "b")), "c", " 'c'", "satisfy enum value set: [a, b]"),
        (Number(1, whole=True), 0, " '0'", "have value greater than or equal to 1"),
        (Number(0, 1), 2, " '2.0'", "have value less than or equal to 1"),
        (Blob(1), "", "", "have length greater than or equal to 1"),
        (Items(Text(), 1), [], " '[]'", "have length greater than or equal to 1"),
        (Items(Text(), 0, 1), ["x", "y"], "", "have length less than or equal to 1"),
    ],
)
def test_what_is_out_of_its_bounds_is_refused_with_value_path_and_rule(
    rule: Rule, value: object, shown: str, words: str
) -> None:
    assert refused(rule, value).message == ONE.format(shown, words)


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({}, "Member must have length greater than or equal to 1"),
        ({"abc": "x"}, "Map keys must satisfy constraint: [Member must have length less than or equal to 2]"),
        ({"ab": "xyz"}, "Map value must satisfy constraint: [Member must have length less than or equal to 2]"),
    ],
)
def test_keys_and_values_of_a_map_are_told_apart_and_not_said(entries: dict[str, str], words: str) -> None:
    message = refused(Entries(Text(1, 2), Text(0, 2), 1), entries).message
    assert message == f"1 validation error detected: Value at 'a' failed to satisfy constraint: {words}"


def test_what_is_hidden_is_never_said() -> None:
    for rule in (Items(Text(2), hidden=True), Members({"b": Text(2)}, hidden=True)):
        value: Any = ["secret"[:1]] if isinstance(rule, Items) else {"b": "s"}
        assert refused(rule, value).message.startswith("1 validation error detected: Value at 'a.")


@pytest.mark.parametrize(
    ("rule", "value", "reason"),
    [
        (Text(), 5, "a is not a string"),
        (Text(), True, "a is not a string"),
        (Number(), "5", "a is not a number"),
        (Number(), True, "a is not a number"),
        (Number(whole=True), 5.0, "a is not an integer of 32 bits"),
        (Number(whole=True), 2**31, "a is not an integer of 32 bits"),
        (Number(whole=True), True, "a is not an integer of 32 bits"),
        (Boolean(), 1, "a is not true or false"),
        (Blob(), 5, "a is not a string of base64"),
        (Items(Text()), {}, "a is not a list"),
        (Items(Text()), ["x", None], "a.2.member is not a string"),
        (Entries(Text(), Text()), [], "a is not an object"),
        (Members({}), [], "a is not an object"),
        (Members({}), {"b": 1}, "a.b is an unknown member"),
        (Members({"b": Text(), "c": Text()}, union=True), {}, "a has 0 members, not exactly one"),
        (Members({"b": Text(), "c": Text()}, union=True), {"b": "", "c": ""}, "a has 2 members, not exactly one"),
    ],
)
def test_what_cannot_be_read_is_malformed_and_named(rule: Rule, value: object, reason: str) -> None:
    error = refused(rule, value)
    assert (error.message, error.reason) == (MALFORMED, reason)


def test_what_cannot_be_read_outranks_broken_constraints() -> None:
    with pytest.raises(ValidationException, match="Malformed"):
        check(Members({"a": Text(2), "b": Text()}), {"a": "x", "b": 5})


def test_null_is_absent_and_dropped() -> None:
    value: dict[str, Any] = {"a": None, "b": {"c": None}}
    check(Members({"a": Text(), "b": Members({"c": Text()})}), value)
    assert value == {"b": {}}
    with pytest.raises(ValidationException, match="Value null at 'a' failed to satisfy constraint: Member must not be"):
        check(Members({"a": Text()}, ("a",)), {"a": None})
