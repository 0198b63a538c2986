"""The text completion body: AWS's documented limits for each card, and the recorded shapes of its answers."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from outcrop.aws.restjson import dumps
from outcrop.catalog import ModelCard, load_catalog
from outcrop.conversation import CompletionRequest, InferenceParams
from outcrop.errors import ValidationException
from outcrop.generation import EventBatch, Finished, FinishReason, Generation, TextDelta, Timing, Usage
from outcrop.native import text_completion

CARDS = [card for card in load_catalog() if "prompt" in card.bodies]
MAX_TOKENS = {"mistral-7b": 8192, "mixtral-8x7b": 4096, "mistral-large-2402": 8192, "mistral-small-2402": 8192}
WRONG: tuple[Any, ...] = (None, "5", True, [], {})  # for every number


def finished(reason: FinishReason) -> Finished:
    return Finished(reason, Usage(3, 2), Timing(20, 10))


def parse(card: ModelCard, **members: Any) -> CompletionRequest:
    return text_completion.parse({"prompt": "x", **members}, card)


def test_four_cards_take_a_prompt() -> None:
    assert [card.short_name for card in CARDS] == list(MAX_TOKENS)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.short_name)
def test_what_is_not_sent_has_the_defaults_of_the_card(card: ModelCard) -> None:
    limits = card.parameters
    top_k = limits.top_k.default if limits.top_k else None
    expected = InferenceParams(limits.max_tokens.default or 0, limits.temperature.default, limits.top_p.default, top_k)
    assert parse(card) == CompletionRequest("x", expected)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.short_name)
def test_what_is_sent_is_taken(card: ModelCard) -> None:
    request = parse(card, max_tokens=10, temperature=0.8, top_p=1, top_k=3, stop=["|", "END"])
    assert request.params == InferenceParams(10, 0.8, 1.0, 3, ("|", "END"))


@pytest.mark.parametrize(
    ("card", "name"), list(itertools.product(CARDS, ["max_tokens", "temperature", "top_p", "top_k"]))
)
def test_each_number_is_taken_at_its_limits_and_refused_beyond_them(card: ModelCard, name: str) -> None:
    low, high = {"max_tokens": (1, MAX_TOKENS[card.short_name]), "top_k": (1, 200)}.get(name, (0, 1))
    step = 0.001 if high == 1 else 1
    for value in (low, high):
        assert getattr(parse(card, **{name: value}).params, name) == value
    for wrong in (low - step, high + step, -high, *WRONG):
        with pytest.raises(ValidationException, match=r"^Validation Error$") as caught:
            parse(card, **{name: wrong})
        assert str(caught.value.reason).startswith(f"{name} is ")


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.short_name)
def test_ten_stop_sequences_are_taken_and_an_eleventh_is_not(card: ModelCard) -> None:
    assert len(parse(card, stop=["a"] * 10).params.stop) == 10
    with pytest.raises(ValidationException, match=r"^Validation Error$"):
        parse(card, stop=["a"] * 11)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"prompt": ""},
        {"prompt": None},
        {"prompt": ["x"]},
        {"prompt": "x", "topP": 1},
        {"prompt": "x", "stop_sequences": ["a"]},
        {"prompt": "x", "stream": True},
        {"prompt": "x", "messages": []},
    ],
)
def test_a_body_that_is_not_documented_is_a_validation_error_of_the_model(body: dict[str, Any]) -> None:
    with pytest.raises(ValidationException, match=r"^Validation Error$") as caught:
        text_completion.parse(body, CARDS[0])
    assert caught.value.from_model
    assert caught.value.reason


@pytest.mark.parametrize(
    ("reason", "word"),
    [("stop", "stop"), ("stop_sequence", "stop"), ("length", "length"), ("tool_calls", "stop")],
)
def test_an_answer_has_the_recorded_bytes(reason: FinishReason, word: str) -> None:
    answer = text_completion.answer(Generation(finished(reason), " OK."))
    assert dumps(answer) == f'{{"outputs":[{{"text":" OK.","stop_reason":"{word}"}}]}}'.encode()


@pytest.mark.parametrize(
    ("batch", "expected"),
    [
        ((TextDelta(" To"),), b'{"outputs":[{"text":" To","stop_reason":null}]}'),
        ((TextDelta(""),), b'{"outputs":[{"text":"","stop_reason":null}]}'),
        ((TextDelta(")"), finished("length")), b'{"outputs":[{"text":")","stop_reason":"length"}]}'),
        ((TextDelta(""), finished("stop")), b'{"outputs":[{"text":"","stop_reason":"stop"}]}'),
        (
            (TextDelta("a"), TextDelta("b"), finished("stop_sequence")),
            b'{"outputs":[{"text":"ab","stop_reason":"stop"}]}',
        ),
    ],
)
def test_a_chunk_has_the_recorded_bytes(batch: EventBatch, expected: bytes) -> None:
    assert dumps(text_completion.chunk(batch)) == expected
