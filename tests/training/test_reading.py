"""The exercises on texts: repeatable by seed, answered from what is shown, held-out words and phrasings kept out."""

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import jsonschema
import pytest

from training import (
    conversations,
    copying,
    more_scene_sentences,
    more_scene_words,
    more_scenes,
    more_sheets,
    passages,
    reading,
    scenes,
    sheets,
    structured,
    values,
    words,
)
from training.cases import Case, Split, World, part
from training.reading import GENERATORS, NOT_IN_TEXT
from training.scenes import MORE_WORDS, SCENES, TEXTS, TRAINED_SCENES

SIDES: tuple[Split, ...] = ("train", "held_out")


def cases(skill: str, groups: int = 60, split: Split = "train") -> Iterator[Case]:
    for seed in range(groups):
        yield from GENERATORS[skill](World(split, random.Random(seed)))


def shown(case: Case) -> str:
    texts = [block.text for message in case.messages for block in message.content if hasattr(block, "text")]
    return "\n".join([case.system, *texts])


@pytest.mark.parametrize("skill", GENERATORS)
@pytest.mark.parametrize("split", SIDES)
def test_the_same_seed_gives_the_same_cases(skill: str, split: Split) -> None:
    first, second = list(cases(skill, 20, split)), list(cases(skill, 20, split))
    assert first == second
    assert all(message.role for case in first for message in case.messages)
    assert all(isinstance(case.answer, str) and case.answer for case in first)
    assert all(case.messages[-1].role == "user" for case in first)


@pytest.mark.parametrize("split", SIDES)
@pytest.mark.parametrize("skill", ["extraction", "documents", "copying"])
def test_an_extracted_answer_stands_in_the_prompt(skill: str, split: Split) -> None:
    for case in cases(skill, 100, split):
        assert isinstance(case.answer, str)
        assert case.exact
        prompt = shown(case)
        counted = case.answer.isdigit() and len(case.answer) == 1
        assert counted or all(item in prompt for item in case.answer.split(", ")), case


def test_a_list_has_the_order_of_its_text() -> None:
    assert sheets.as_mentioned(("Ana", "Bo"), "Bo likes tea. Ana is 5. Bo is 7.") == ("Bo", "Ana")
    assert sheets.as_mentioned(("An", "Ana"), "Ana is 5. An likes tea.") == ("Ana", "An")


@pytest.mark.parametrize("split", SIDES)
def test_a_list_of_an_object_has_the_order_of_its_text(split: Split) -> None:
    seen = 0
    for case in cases("structured", 150, split):
        text = shown(case)
        for found in json.loads(str(case.answer)).values():
            told = [value for value in found if isinstance(value, str)] if isinstance(found, list) else []
            places = [text.index(value) for value in told]
            if len(told) > 1 and all(text.count(value) == 1 for value in told):  # examples may have values too
                seen += 1
                assert places == sorted(places), case
    assert seen > 10


def test_what_a_plain_text_tells_is_not_among_what_it_does_not_tell() -> None:
    for seed in range(60):
        read = sheets.plain_sheet(World("train", random.Random(seed)))
        assert all(fact.value in read.text for fact in read.facts)
        assert not set(read.absent) & {question for fact in read.facts for question in fact.questions}
        told = scenes.plain_scene(World("train", random.Random(seed)))
        assert all(fact.value in told.text for fact in told.facts)


def test_two_lists_of_verbs_are_put_together() -> None:
    made = list(
        more_scene_sentences.together("{a} <2> {b} and <1> {c}<3>.|{c}: {a} <1>", "met|saw|has", "left|quit", "| today")
    )
    assert made[:3] == ["{a} left {b} and met {c}.", "{a} quit {b} and saw {c} today.", "{a} left {b} and has {c}."]
    assert made[3:] == ["{c}: {a} met", "{c}: {a} saw", "{c}: {a} has"]


def test_yes_and_no_are_balanced() -> None:
    answers = Counter(case.answer for case in cases("yes_no"))
    assert set(answers) == {"Yes.", "No."}
    assert answers["Yes."] == answers["No."]


def test_what_is_not_in_the_text_stands_beside_what_is() -> None:
    made = list(cases("not_in_text"))
    assert {case.answer for case in made if case.skill == "not_in_text"} == {NOT_IN_TEXT}
    assert any(case.skill == "extraction" for case in made)


@pytest.mark.parametrize("split", SIDES)
def test_json_answers_are_compact_and_fit_their_schema(split: Split) -> None:
    for case in cases("structured", 150, split):
        assert isinstance(case.answer, str)
        answer = json.loads(case.answer)
        assert case.answer == json.dumps(answer, ensure_ascii=False)
        if case.schema is not None:
            jsonschema.validate(answer, case.schema)
            assert list(answer) == list(case.schema["properties"])
        else:
            assert all(key in shown(case) for key in answer)


def test_what_was_told_is_answered_from_the_conversation() -> None:
    for case in cases("multi_turn", 200):
        assert isinstance(case.answer, str)
        prompt = shown(case).lower()
        for told in case.must:
            assert told == "not told" or told.lower() in prompt or told.lower() in case.answer.lower()


GROUPS = 300 // len(GENERATORS)  # of each skill
PHRASINGS = (
    *(question for scene in SCENES.values() for slot in scene.slots.values() for question in slot.questions.split("|")),
    *(ask for memory in conversations.MEMORIES for ask in memory.asks.split("|")),
)


def test_held_out_questions_are_not_asked_in_training() -> None:
    asked = "\n".join(shown(case) for skill in GENERATORS for case in cases(skill, GROUPS))
    trained = part(PHRASINGS, "train")
    held = [one for one in part(PHRASINGS, "held_out") if len(one) > 24 and not any(one in other for other in trained)]
    assert len(held) > 60
    assert not [question for question in held if question in asked]


def test_held_out_names_do_not_occur_in_training(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        values.KINDS, "piece", lambda world: values.word(world) + "qz"
    )  # vocabulary pieces may be a name by chance
    asked = "\n".join(shown(case) for skill in GENERATORS for case in cases(skill, GROUPS))
    seen = set(re.findall(r"\w+", asked))
    for names in (words.FIRST_NAMES, words.FAMILY_NAMES, words.CITIES, words.COMPANIES):
        # Hill Road, Kites over Winter
        other = trained_words(names, words.STREETS, words.TITLES)
        held = [name for name in part(names, "held_out") if name.isalpha() and len(name) > 3 and name not in other]
        assert held
        assert not seen.intersection(held)


@pytest.mark.parametrize(
    "phrasings",
    [TEXTS, passages.NOUN_PATTERNS, reading.FRAMES, reading.QUESTION_FIRST, sheets.FORWARD, sheets.REVERSE,
     sheets.CHECKS, sheets.LISTS, sheets.COUNTS, structured.BY_WORDS, structured.BY_SKETCH, structured.UNTOLD,
     copying.REPEAT, copying.LOOK_UP, copying.LOOK_BACK, copying.ITEM, conversations.CORRECTIONS, conversations.SHOW],
)  # fmt: skip
def test_each_list_has_words_for_both_sides(phrasings: tuple[object, ...]) -> None:
    assert len(part(phrasings, "train")) >= 6
    assert part(phrasings, "held_out")


def test_slots_of_texts_are_those_of_their_scene() -> None:
    for name, text in (*part(TEXTS, "train"), *part(TEXTS, "held_out")):
        slots = re.findall(r"{(\w+)}", text)
        assert set(slots) <= set((SCENES | TRAINED_SCENES)[name].slots), text
        assert len(slots) >= 2
    for scene in SCENES.values():
        for slot in scene.slots.values():
            assert len(slot.questions.split("|")) >= 6
            assert all("{v}" in check for check in slot.checks.split("|"))


def test_slots_of_scenes_for_the_training_side_alone_are_asked_for_and_checked() -> None:
    assert not set(SCENES) & set(TRAINED_SCENES)
    for scene in TRAINED_SCENES.values():
        for slot in scene.slots.values():
            assert len(slot.questions.split("|")) >= 3
            assert all("{v}" in check for check in slot.checks.split("|"))


def test_what_more_scenes_and_sheets_say_is_held_out_nowhere() -> None:
    kept_back = {text for name, text in part(TEXTS, "held_out")}
    for scene in SCENES.values():
        for slot in scene.slots.values():
            kept_back |= phrasings("held_out", (slot.nouns, slot.keys, slot.questions, slot.checks))
    for sheet in sheets.SHEETS:
        for column in sheet.columns:
            kept_back |= phrasings("held_out", (column.sentences, column.forward, column.reverse, column.checks))
    assert set(more_scene_words.SCENES) == set(SCENES)
    more_words = [scene for words in MORE_WORDS for scene in words.values()]
    trained = {text for _, texts in (*more_scenes.SCENES.values(), *more_words) for text in texts}
    trained |= {text for of in scenes.PLAIN for texts in of.values() for text in texts}
    trained |= phrasings("train", (said for slots, _ in more_words for of in slots.values() for said in of))
    more_columns = [columns for words in sheets.MORE_WORDS for columns in words.values()]
    trained |= phrasings("train", (said for columns in more_columns for of in columns.values() for said in of))
    assert all(set(of) == {sheet.key for sheet in sheets.SHEETS} for of in sheets.PLAIN)
    plain = (said for of in sheets.PLAIN for columns in of.values() for said in columns.values())
    trained |= {sentence for said in plain for sentence in said.split("|")}
    trained |= phrasings(
        "train", (said for slots, _ in more_scenes.SCENES.values() for of in slots.values() for said in of[1:])
    )
    trained |= phrasings(
        "train", (said for *_, columns in more_sheets.SHEETS for column in columns for said in column[2:])
    )
    assert len(kept_back) > 500
    assert len(trained) > 1500
    assert not trained & kept_back


def test_training_reads_each_word_of_a_held_out_text_in_the_same_scene_or_column() -> None:
    for name in SCENES:
        texts = {side: words_of(text for of, text in part(TEXTS, side) if of == name) for side in SIDES}
        assert not texts["held_out"] - texts["train"], name
    for column in (column for sheet in sheets.SHEETS for column in sheet.columns):
        said = {side: words_of(passages._side(column.sentences, side)) for side in SIDES}
        assert said["held_out"]
        assert not said["held_out"] - said["train"], column.name


def words_of(texts: Iterable[str]) -> set[str]:
    """In small letters, without the slots."""
    return {word for text in texts for word in re.findall(r"[a-z]{3,}", re.sub(r"{\w+}", "", text).lower())}


def test_only_the_training_side_has_more_phrasings() -> None:
    known = "|".join(f"phrasing {number}" for number in range(40))
    passages.train_also_phrasings((known,), ("more|and more",))
    assert set(passages._side(known, "train")) == {*part(tuple(known.split("|")), "train"), "more", "and more"}
    assert list(passages._side(known, "held_out")) == part(tuple(known.split("|")), "held_out")
    with pytest.raises(ValueError, match="already there"):
        passages.train_also_phrasings((known,), ("new|phrasing 3",))


def trained_words(*lists: Sequence[str]) -> set[str]:
    """Of the trained sides of the lists themselves: what more there is for training is what is tested."""
    return {word for items in lists for name in set(items) - set(part(items, "held_out")) for word in name.split()}


def test_what_is_for_training_alone_has_no_held_out_name() -> None:
    lists = (words.FIRST_NAMES, words.FAMILY_NAMES, words.CITIES, words.COMPANIES)
    trained = trained_words(*lists, words.STREETS)
    held = {name for names in lists for name in part(names, "held_out") if name.isalpha() and len(name) > 3}
    folder = Path(reading.__file__).parent
    files = [*folder.glob("more_*.py"), *(folder / "catalogue_more").glob("*.txt")]
    assert len(files) > 20
    found = {file.name: held.difference(trained) & set(re.findall(r"\w+", file.read_text())) for file in files}
    assert not {name: said for name, said in found.items() if said}


def phrasings(split: Split, lists: Iterable[str]) -> set[str]:
    several = (passages._side(each, split) for each in lists if "|" in each)
    return {said for side in several for said in side}
