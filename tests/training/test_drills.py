"""Drills ask what their text says."""

from __future__ import annotations

import json
import random
import re

import pytest

from training.cases import World
from training.drills import GENERATORS, _of_grid, grid, spelling, topic
from training.mix import DRILL_SHARES
from training.sequences import piece_texts

ROWS = {"Ann": {"job": "pilot", "town": "Rome"}, "Bob": {"job": "cook", "town": "Oslo"}}


@pytest.mark.parametrize("seed", range(60))
def test_the_answer_is_what_the_table_says(seed: int) -> None:
    case = _of_grid(World("train", random.Random(seed)), "", ROWS, "job")
    question = case.messages[0].content[0].text  # type: ignore[union-attr]
    rows = [row for row in ROWS if row in question]
    values = [cells["job"] for cells in ROWS.values() if cells["job"] in question]
    if case.answer in ("Yes.", "No."):
        assert case.answer == ("Yes." if [ROWS[rows[0]]["job"]] == values else "No.")
    elif rows:
        assert case.answer == ROWS[rows[0]]["job"]
    else:
        assert ROWS[str(case.answer)]["job"] == values[0]


def test_all_ways_to_ask_occur() -> None:
    world = World("train", random.Random(1))
    answers = [case.answer for _ in range(40) for case in grid(world)]
    assert 0.1 < (answers.count("Yes.") + answers.count("No.")) / len(answers) < 0.4
    assert answers.count("No.") > 5


def test_words_to_spell_stand_after_a_space_only() -> None:
    texts = set(piece_texts())
    case = spelling(World("train", random.Random(4)))[0]
    words = json.loads(str(case.answer))
    asked = case.messages[0].content[0].text  # type: ignore[union-attr]
    assert all(word in asked for word in words)
    assert sum("\u2581" + word in texts and word not in texts for word in words) > len(words) / 2


def test_a_word_has_the_label_that_it_is_listed_with_or_its_mark() -> None:
    marked = 0
    for seed in range(80):
        for case in topic(World("train", random.Random(seed))):
            listing, _ = case.messages[0].content[0].text.rsplit("\n", 1)  # type: ignore[union-attr]
            assert str(case.answer) in listing
            lines = [part for part in re.split(r", | / |\n", listing) if str(case.answer) in part]
            marked += any(len(line) > len(str(case.answer)) + 3 for line in lines)
    assert marked > 100


def test_every_drill_has_its_share() -> None:
    assert GENERATORS.keys() == DRILL_SHARES.keys()
