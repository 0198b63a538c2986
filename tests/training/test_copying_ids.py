"""Copied words keep their pieces; the text is always exactly the answer's."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outcrop.mistral.tokenizer import load_tokenizer
from training.cases import World
from training.copying_ids import answer_ids, decoded
from training.mix import generators
from training.sequences import answer_text, encode

V3 = load_tokenizer("v3")


def pieces(text: str, prompt: str) -> list[str]:
    ids = answer_ids(V3, V3.encode_text(prompt), text)
    return [V3.vocabulary()[id_].text for id_ in ids]


def test_a_word_that_stands_after_a_space_is_copied() -> None:
    assert pieces("Vienna", "She lives in Vienna.") == ["▁Vienna"]


def test_a_word_from_quotation_marks_keeps_its_pieces_after_a_space_alone() -> None:
    assert pieces("Vienna", '{"city": "Vienna"}') == ["▁", "V", "ien", "na"]


def test_a_common_word_is_spelled_as_usual() -> None:
    assert pieces("done", '{"status": "done"}') == ["▁done"]


def test_a_value_in_json_has_the_pieces_of_the_prompt_but_the_first() -> None:
    prompt = [V3.vocabulary()[id_].text for id_ in V3.encode_text("I am Weseleth Ziri.")]
    made = pieces(json.dumps({"name": "Weseleth Ziri"}), "I am Weseleth Ziri.")
    assert prompt[2] == "▁Wes"
    assert made[made.index("W") :][:2] == ["W", "es"]
    assert "".join(made).endswith("".join(prompt[3:-1]) + '"}')


def test_what_is_not_in_the_prompt_is_as_usual() -> None:
    assert answer_ids(V3, V3.encode_text("hi"), "Hello! How can I help you?") == V3.encode_text(
        "Hello! How can I help you?"
    )


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_text_is_never_changed(prompt: str, text: str) -> None:
    assert decoded(V3, answer_ids(V3, V3.encode_text(prompt), text)) == decoded(V3, V3.encode_text(text))


@pytest.mark.parametrize("skill", ["structured", "tool_arguments", "extraction"])
def test_exercises_say_what_they_should(skill: str) -> None:
    world = World("train", random.Random(5))
    for case in generators()[skill](world):
        encoded = encode(case, "v3")
        said = encoded.answer[:-1] if isinstance(case.answer, str) else encoded.answer[1:-1]
        assert decoded(V3, said).decode().removeprefix(" ") == answer_text(case)
