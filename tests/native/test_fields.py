"""Members of an InvokeModel body: at, below and above each limit, of the wrong type, absent."""

from __future__ import annotations

from typing import Any

import pytest

from outcrop.catalog import IntegerLimits, NumberLimits, load_catalog
from outcrop.conversation import InferenceParams
from outcrop.errors import ValidationException
from outcrop.native import fields

INTEGERS = IntegerLimits(minimum=1, maximum=200, default=50)
OFF = IntegerLimits(minimum=1, maximum=200)
NUMBERS = NumberLimits(minimum=0.0, maximum=1.0, default=0.7)
TEN = IntegerLimits(minimum=0, maximum=10, default=0)


def reason(error: pytest.ExceptionInfo[ValidationException]) -> str:
    """What is wrong, of an error that says only what the service says."""
    assert (error.value.message, error.value.from_model) == ("Validation Error", True)  # recorded
    assert error.value.reason is not None
    return error.value.reason


@pytest.mark.parametrize("value", [1, 2, 199, 200])
def test_an_integer_within_its_limits_is_taken(value: int) -> None:
    assert fields.integer({"top_k": value}, "top_k", INTEGERS) == value


@pytest.mark.parametrize("value", [0, -1, 201, 2**63])
def test_an_integer_beyond_its_limits_is_refused_with_the_limits(value: int) -> None:
    with pytest.raises(ValidationException) as caught:
        fields.integer({"top_k": value}, "top_k", INTEGERS)
    assert reason(caught) == f"top_k is {value}; allowed: 1 to 200"


@pytest.mark.parametrize("value", [None, "5", "", 5.0, 1.5, True, False, [5], {}])
def test_what_is_no_integer_is_refused(value: object) -> None:
    with pytest.raises(ValidationException) as caught:
        fields.integer({"top_k": value}, "top_k", INTEGERS)
    assert reason(caught) == f"top_k is {value!r}, not an integer"


def test_an_integer_that_is_not_sent_has_its_default_or_is_off() -> None:
    assert fields.integer({}, "top_k", INTEGERS) == 50
    assert fields.integer({}, "top_k", OFF) is None
    with pytest.raises(ValidationException):
        fields.integer({"top_k": None}, "top_k", OFF)


@pytest.mark.parametrize("value", [0, 0.0, 1e-9, 0.5, 1, 1.0])
def test_a_number_within_its_limits_is_taken_as_a_float(value: float) -> None:
    found = fields.number({"top_p": value}, "top_p", NUMBERS)
    assert (found, type(found)) == (value, float)


@pytest.mark.parametrize("value", [-1e-9, -1, 1.000001, 2, 1e308])
def test_a_number_beyond_its_limits_is_refused_with_the_limits(value: float) -> None:
    with pytest.raises(ValidationException) as caught:
        fields.number({"top_p": value}, "top_p", NUMBERS)
    assert reason(caught) == f"top_p is {value}; allowed: 0.0 to 1.0"


@pytest.mark.parametrize("value", [None, "0.5", "", True, [0.5], {}])
def test_what_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(ValidationException) as caught:
        fields.number({"top_p": value}, "top_p", NUMBERS)
    assert reason(caught) == f"top_p is {value!r}, not a number"


def test_a_number_that_is_not_sent_has_its_default() -> None:
    assert fields.number({}, "top_p", NUMBERS) == 0.7


def test_a_text_is_taken_as_it_is() -> None:
    assert fields.text({"prompt": " \n"}, "prompt") == " \n"
    assert fields.text({}, "description", "") == ""


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, "prompt is missing"),
        ({"prompt": None}, "prompt is not a string"),
        ({"prompt": 5}, "prompt is not a string"),
    ],
)
def test_what_is_no_text_is_refused(body: dict[str, Any], expected: str) -> None:
    with pytest.raises(ValidationException) as caught:
        fields.text(body, "prompt")
    assert reason(caught) == expected


@pytest.mark.parametrize("stops", [[], ["a"], [str(number) for number in range(10)], ["a", "a"]])
def test_up_to_ten_stop_sequences_are_taken(stops: list[str]) -> None:
    assert fields.stop_sequences({"stop": stops}, TEN) == tuple(stops)
    assert fields.stop_sequences({}, TEN) == ()


@pytest.mark.parametrize("stops", [None, "a", ["a", 5], [""], ["a", ""], [None], {"a": 1}, True])
def test_stop_sequences_that_are_no_list_of_texts_are_refused(stops: object) -> None:
    with pytest.raises(ValidationException) as caught:
        fields.stop_sequences({"stop": stops}, TEN)
    assert reason(caught) == "stop is not a list of non-empty strings"


def test_an_eleventh_stop_sequence_is_refused() -> None:
    with pytest.raises(ValidationException) as caught:
        fields.stop_sequences({"stop": ["a"] * 11}, TEN)
    assert reason(caught) == "stop has 11 sequences; allowed: 10"


def test_a_field_that_is_not_known_is_refused_by_name() -> None:
    fields.refuse_extra_keys({"a": 1}, ("a", "b"))
    with pytest.raises(ValidationException) as caught:
        fields.refuse_extra_keys({"a": 1, "topP": 1, "stopSequences": []}, ("a", "b"))
    assert reason(caught) == "unknown field 'stopSequences'; allowed: a, b"


def test_a_card_without_top_k_and_stop_takes_neither() -> None:
    card = load_catalog().resolve("mistral.mistral-large-2407-v1:0")
    assert fields.inference_params({}, card) == InferenceParams(8192, 0.7, 1.0, None, ())
