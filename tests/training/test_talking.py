"""The talking exercises: one seed, one set of cases; training sees nothing held out; answers obey their rule."""

from __future__ import annotations

import json
import random

import pytest

from outcrop.conversation import Text
from training import arithmetic, facts, label_families, labels, lists, phrasing, samples, style, text_edits, unknown
from training.cases import Case, Split, World, held_out, part
from training.find_commands import BELOW, DAYS, find_command
from training.talking import GENERATORS, INTENTS

MODULES = (arithmetic, labels, lists, phrasing, samples, style, text_edits, unknown)
NOT_PICKED = {"WORDS", "KINDS", "FORMS", "REWRITES", "EDITS", "SHAPES", "GREETINGS", "ORDINALS", "SHORT_ORDINALS"}


def _drawn(skill: str, split: Split, count: int) -> list[list[Case]]:
    return [GENERATORS[skill](World(split, random.Random(seed))) for seed in range(count)]


def _text(case: Case) -> str:
    return "".join(part.text for part in case.messages[-1].content if isinstance(part, Text))


@pytest.mark.parametrize("skill", sorted(GENERATORS))
def test_same_seed_same_cases(skill: str) -> None:
    assert _drawn(skill, "train", 20) == _drawn(skill, "train", 20)


@pytest.mark.parametrize("split", ["train", "held_out"])
@pytest.mark.parametrize("skill", sorted(GENERATORS))
def test_groups_are_small_and_short_and_judged(skill: str, split: Split) -> None:
    for group in _drawn(skill, split, 60):
        assert 2 <= len(group) <= (12 if split == "train" else 8)
        for case in group:
            assert isinstance(case.answer, str)
            assert case.answer.strip() == case.answer != ""
            assert case.exact or all(text.lower() in case.answer.lower() for text in case.must)
            assert case.exact or case.must
            assert len(_text(case)) < 1500


def test_every_list_has_both_sides() -> None:
    """A list that is drawn from on one side only would stop the evaluation or the training."""
    found = {f"{module.__name__}.{name}": value for module in MODULES for name, value in vars(module).items()}
    named = {name: value for name, value in found.items() if name.split(".")[-1] not in NOT_PICKED}
    picked = {name: value for name, value in named.items() if isinstance(value, tuple) and len(value) >= 9}
    picked |= {f"intent {name}": intent.phrasings for name, intent in INTENTS.items()}
    picked |= {f"fact {name}": relation.questions for name, relation in facts.RELATIONS.items()}
    picked |= {f"single {name}": questions for name, (questions, _) in facts.SINGLES.items()}
    picked |= {f"sample {sample.answer}": sample.phrasings for sample in samples.SAMPLES}
    families = label_families.SERVICE | label_families.INTENTS
    picked |= {f"family {name}": family.sentences for name, family in families.items()}
    picked |= {f"language {name}": texts for name, texts in labels.LANGUAGE_TEXTS.items()}
    bare = [name for name, items in picked.items() if len({held_out(item) for item in items}) < 2]
    assert not bare


def _bare(text: str) -> str:
    return text.lower().strip(" .?!")


def test_no_phrasing_of_small_talk_is_on_both_sides() -> None:
    """However they are typed, what evaluation says is nothing that training says."""
    phrasings = [text for intent in INTENTS.values() for text in intent.phrasings]
    trained = {_bare(text) for text in phrasings if not held_out(text)}
    trained |= {_bare(text) for intent in INTENTS.values() for text in intent.core}
    assert not [text for text in phrasings if held_out(text) and _bare(text) in trained]


@pytest.mark.parametrize("skill", ["small_talk", "do_not_know"])
def test_what_is_held_out_is_never_trained(skill: str) -> None:
    trained = {_bare(_text(case)) for group in _drawn(skill, "train", 300) for case in group}
    asked = {_bare(_text(case)) for group in _drawn(skill, "held_out", 60) for case in group}
    assert not trained & asked


def test_held_out_label_sets_are_never_trained() -> None:
    for of in ("topics", "service"):
        families = labels.FAMILIES["train"][of]
        world = World("train", random.Random(1))
        for _ in range(200):
            chosen = labels._chosen(world, of, labels._topic_text)
            names = {name.lower(): key for key, family in families.items() for name in map(str.lower, family.names)}
            assert not held_out(tuple(sorted(names[choice.label.lower()] for choice in chosen)))


def test_no_held_out_set_of_names_is_mixed_for_training() -> None:
    for sets in (labels.SENTIMENT_SETS, labels.URGENCY_SETS, labels.SPAM_SETS):
        kept_back = set(part(sets, "held_out"))
        drawn = [labels._names(World("train", random.Random(seed)), sets) for seed in range(400)]
        assert not kept_back.intersection(drawn)
        assert set(drawn).difference(part(sets, "train"))  # some are mixed
        assert {labels._names(World("held_out", random.Random(seed)), sets) for seed in range(100)} <= kept_back


@pytest.mark.parametrize("split", ["train", "held_out"])
def test_each_mark_is_told_with_its_own_label(split: Split) -> None:
    names = ["sport", "food", "music"]
    for seed in range(200):
        marks, shown, options = labels.marked(World(split, random.Random(seed)), names)
        assert len(set(marks)) == len(names)
        for mark, name, line in zip(marks, names, shown, strict=True):
            assert mark in line
            assert name in line
            assert options == ("mark" if line.index(mark) < line.index(name) else "")


def test_the_first_mark_stands_for_any_of_the_labels() -> None:
    """Marks come in their order, so what they stand for must not: "A" is not always what is good."""
    first = set()
    for seed in range(2000):
        _, choices, _ = labels._explained(World("train", random.Random(seed)))
        first |= {index for index, choice in enumerate(choices) if choice.text in labels.FEELINGS[:1]}
    assert first >= {0, 1}


def test_what_more_families_say_is_in_no_other_family() -> None:
    for of, known in labels.FAMILIES["held_out"].items():
        added = {key: family for key, family in labels.FAMILIES["train"][of].items() if key not in known}
        assert len(added) >= 20
        for said in ("names", "sentences", "words") if of == "topics" else ("names", "sentences"):
            old = {_bare(text) for family in known.values() for text in getattr(family, said)}
            assert not [text for family in added.values() for text in getattr(family, said) if _bare(text) in old]


def test_words_around_a_label_s_words_belong_to_no_label() -> None:
    world = World("train", random.Random(1))
    for family in label_families.TOPICS.values():
        said = {part.lower() for word in family.words for part in word.split()}
        text = labels._jumbled(world, family.words)
        told = {word.strip(".!?").lower() for word in text.split()} & labels.TELLING
        assert told
        assert told <= said


def test_an_intent_has_one_answer() -> None:
    """One phrasing under two intents would teach a contradiction."""
    owners: dict[str, str] = {}
    for name, intent in INTENTS.items():
        for text in (*intent.core, *intent.phrasings):
            assert owners.setdefault(_bare(text), name) == name, text


def test_labels_are_answered_as_they_are_listed() -> None:
    for group in _drawn("labels", "train", 200):
        for case in group:
            assert str(case.answer) in case.system + _text(case)


def test_arithmetic_is_right() -> None:
    world = World("train", random.Random(3))
    for _ in range(200):
        question, answer = arithmetic._three(world)
        numbers = [int(text) for text in "".join(c if c.isdigit() else " " for c in question).split()]
        assert str(sum(numbers)) == answer


def test_style_rules_are_obeyed() -> None:
    world = World("train", random.Random(5))
    for _ in range(30):
        assert all(str(case.answer) == str(case.answer).upper() for case in style._capitals(world))
        assert all(str(case.answer) == str(case.answer).lower() for case in style._small_letters(world))
        assert all(len(str(case.answer).split()) == 1 for case in style._one_word(world))
        assert all(case.answer in ("Yes", "No") for case in style._yes_or_no(world))
        for case in style._json(world):
            (key,) = json.loads(str(case.answer))
            assert key in case.system
        for case in style._begun(world):
            assert str(case.answer).split()[0] in case.system


def test_lists_keep_their_items() -> None:
    world = World("train", random.Random(7))
    for _ in range(100):
        entries = lists.items(world, 4, "word")
        _, answer = lists._ordered(world, entries)
        assert sorted(answer.split(", ")) == sorted(entries)
        question, answer = lists._removed(world, entries)
        (gone,) = set(entries) - set(answer.split(", "))
        assert gone in question


def test_a_find_command_has_a_time_and_no_depth_only_where_they_were_asked_for() -> None:
    world, found = World("train", random.Random(3)), set()
    for _ in range(300):
        asked, command = find_command(world)
        dated = "-mtime" in command
        assert dated == any(time in asked for times in DAYS.values() for time in times), asked
        assert ("-maxdepth 1" in command) != any(place in asked for place in BELOW), asked
        found.add((dated, "-maxdepth 1" in command))
    assert len(found) == 4


def test_find_commands_are_for_training_alone() -> None:
    answers = [str(case.answer) for group in _drawn("samples", "held_out", 300) for case in group]
    commands = {answer for answer in answers if answer.startswith("find ")}
    assert commands == {samples.FIND.answer}
