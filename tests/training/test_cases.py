"""What is for the training side alone leaves the held-out side as it was."""

from __future__ import annotations

import importlib
import random

import pytest

from training import (
    more_feelings,
    more_label_texts,
    more_labels,
    more_questions,
    more_tool_talk,
    more_tool_words,
    more_urgencies,
    passages,
    tool_sets,
)
from training.cases import World, held_out, part, train_also

WORDS = [f"word {number}" for number in range(40)]
MORE = {
    more_labels: ("labels",),
    more_label_texts: ("labels",),
    more_feelings: ("labels",),
    more_urgencies: ("labels",),
    more_questions: ("reading", "passages", "sheets"),
    more_tool_talk: ("structured", "tools", "tool_words"),
    more_tool_words: ("tool_words",),
}


def test_only_the_training_side_draws_from_more() -> None:
    words = list(WORDS)
    train_also(words, ["more", "and more"])
    assert part(words, "held_out") == [word for word in WORDS if held_out(word)]
    assert part(words, "train") == [*(word for word in WORDS if not held_out(word)), "more", "and more"]
    assert {World("train", random.Random(seed)).pick(words) for seed in range(300)} >= {"more", "and more"}


def test_what_has_no_sides_has_more_on_the_training_side_only() -> None:
    words = list(WORDS)
    train_also(words, ["more"])
    train_also(words, ["and more"])
    drawn = {
        split: {World(split, random.Random(seed)).any_of(words) for seed in range(400)}
        for split in ("train", "held_out")
    }
    assert drawn == {"train": {*words, "more", "and more"}, "held_out": set(words)}


def test_what_is_held_out_cannot_be_trained_by_the_way() -> None:
    kept_back = part(WORDS, "held_out")[0]
    with pytest.raises(ValueError, match="already there"):
        train_also(list(WORDS), ["more", kept_back])


@pytest.mark.parametrize("more", MORE)
def test_every_list_is_beside_the_one_it_is_named_for(more: object) -> None:
    modules = [importlib.import_module(f"training.{name}") for name in MORE[more]]  # type: ignore[index]
    for name, items in vars(more).items():
        if not name.isupper() or isinstance(items, dict):
            continue
        beside = [vars(module)[name] for module in modules if name in vars(module)]
        assert beside, name
        assert all(set(items) <= set(part(known, "train")) for known in beside), name


def test_no_noun_of_a_kind_is_trained_that_is_held_out() -> None:
    for kind, more in more_questions.KIND_NOUNS.items():
        assert not set(more.split("|")) & set(passages.KIND_NOUNS[kind].split("|")), kind


def test_no_new_affix_has_a_word_of_those_held_out() -> None:
    for affix in more_tool_talk.AFFIXES:
        assert not tool_sets.HELD_OUT_AFFIXES & (set(affix.split()) - {"{}"}), affix


def test_what_is_for_training_alone_happens_on_no_other_side() -> None:
    trained, kept_back = World("train", random.Random(1)), World("held_out", random.Random(1))
    assert 10 < sum(trained.in_training(0.5) for _ in range(100)) < 90
    before = kept_back.rng.getstate()
    assert not any(kept_back.in_training(1.0) for _ in range(100))
    assert kept_back.rng.getstate() == before  # or its exercises would become others
