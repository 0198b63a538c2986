"""The tool exercises: reproducible, held-out words never in training, calls fit their schemas and the user's words."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from outcrop.conversation import Text, ToolResult
from training import tool_talk, tool_words
from training.cases import Call, Case, Split, World, held_out
from training.evaluate import TRAINED_TOOLS
from training.tool_sets import NUMBER_WORDS, WRAPPERS
from training.tools import GENERATORS, JOINS

NOT_SPLIT = (  # the language itself, drawn with `any_of`
    "ALIKE HELD_BACK ATTRIBUTES STATUSES KEYS KEY_KINDS READ_VERBS KEY_VERBS SET_VERBS LIST_VERBS FILTERS SEARCH_VERBS "
    "CREATE_VERBS CREATE_WORDS FIELDS CHOICES SWITCHES SEND_VERBS SUPERLATIVES ITEMS UNITS OPERATIONS SCHEDULE_VERBS "
    "AFFIXED STRANGELY"
)
CHECKS = ("top_song", "retrieve_payment_status", "retrieve_payment_date")  # of `tool_samples` alone


def groups(skill: str, split: Split, count: int) -> list[list[Case]]:
    return [GENERATORS[skill](World(split, random.Random(f"{split} {skill} {seed}"))) for seed in range(count)]


def cases(count: int, split: Split = "train") -> Iterator[Case]:
    for skill in GENERATORS:
        for group in groups(skill, split, count):
            yield from group


def split_cases(count: int, split: Split = "train") -> Iterator[Case]:
    """Those whose tools have a held-out side."""
    return (case for case in cases(count, split) if case.skill not in TRAINED_TOOLS)


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from strings(item)


def said(case: Case) -> str:
    return "\n".join(b.text for m in case.messages for b in m.content if isinstance(b, Text) and m.role == "user")


@pytest.mark.parametrize("skill", GENERATORS)
def test_one_seed_gives_the_same_cases(skill: str) -> None:
    assert groups(skill, "train", 10) == groups(skill, "train", 10)


@pytest.mark.parametrize("skill", GENERATORS)
def test_a_group_shares_its_tools_and_is_neither_tiny_nor_huge(skill: str) -> None:
    for group in groups(skill, "train", 30):
        assert 2 <= len(group) <= 11
        assert len({repr((case.tools, case.system)) for case in group}) == 1
        names = [tool.name for tool in group[0].tools]
        assert 1 <= len(names) <= 5
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("split", ["train", "held_out"])
def test_a_call_fits_its_schema_and_is_in_the_user_s_words(split: Split) -> None:
    for case in cases(45, split):
        if isinstance(case.answer, str):
            continue
        shapes = {tool.name: tool.parameters for tool in case.tools}
        for call in case.answer:
            jsonschema.validate(dict(call.arguments), dict(shapes[call.name]))
            assert_order(call, dict(shapes[call.name]))
            for text in strings(call.arguments):
                assert text.lower() in said(case).lower(), (text, said(case))


def assert_order(call: Call, schema: dict[str, Any]) -> None:
    order = list(schema["properties"])
    assert list(call.arguments) == [name for name in order if name in call.arguments]


def test_an_integer_is_in_the_user_s_words_as_digits_or_as_a_word() -> None:
    for case in cases(45):
        for call in case.answer if not isinstance(case.answer, str) else ():
            for drawn in call.arguments.values():
                if isinstance(drawn, int) and not isinstance(drawn, bool):
                    words = said(case)
                    assert str(drawn) in words or NUMBER_WORDS[drawn] in words.lower()


@pytest.mark.parametrize("split", ["train", "held_out"])
def test_an_answer_that_must_be_the_very_sentence_has_no_result_to_say(split: Split) -> None:
    """What only the maker of a tool could know is asked of nobody."""
    for case in itertools.chain.from_iterable(groups("tool_result", split, 200)):
        assert isinstance(case.answer, tuple) or all(needed in case.answer for needed in case.must)
        if case.exact:
            results = [json.loads(b.content) for b in case.messages[-1].content if isinstance(b, ToolResult)]
            assert all(isinstance(value, bool) for result in results for value in result.values()), case.answer


def test_most_of_what_training_says_of_results_names_them_as_they_are() -> None:
    """So that it can be said of the results of a tool that was never seen."""
    plain = {
        split: [
            all(f" is {needed}." in str(case.answer) for needed in case.must)
            for case in itertools.chain.from_iterable(groups("tool_result", split, 100))
            if case.must and not isinstance(case.answer, tuple)
        ]
        for split in ("train", "held_out")
    }
    shares = {split: sum(each) / len(each) for split, each in plain.items()}
    assert shares["train"] > 0.5
    assert shares["train"] > shares["held_out"] + 0.2


def test_no_template_is_left_unfilled() -> None:
    names = [
        "{object}",
        "{objects}",
        "{ref}",
        "{attribute}",
        "{by}",
        "{do}",
        "{Do}",
        "{x}",
        "{topic}",
        "{item}",
        "{most}",
        "{key}",
        "{verb}",
        "{an",
        "object}",
    ]
    for case in cases(45):
        shown = said(case) + repr(case.tools) + (case.answer if isinstance(case.answer, str) else "")
        assert not [name for name in names if name in shown], shown


def test_both_sides_of_every_list_that_is_split_have_items() -> None:
    for module in (tool_words, tool_talk):
        for name, items in vars(module).items():
            if name.isupper() and name not in NOT_SPLIT.split():
                assert 0 < sum(map(held_out, items)) < len(items) / 2 + 1, name
    assert any(map(held_out, JOINS))


def test_training_never_sees_held_out_talk_and_things_nor_the_checks() -> None:
    talk = {line for lines in (tool_talk.GREETINGS, tool_talk.THANKS, tool_talk.OTHER_QUESTIONS) for line in lines}
    talk |= {line for line in tool_talk.SYSTEMS}
    never = {line for line in talk if held_out(line)}
    for case in split_cases(43):
        assert case.system not in never
        assert not {b.text for m in case.messages for b in m.content if isinstance(b, Text)} & never
        for tool in case.tools:
            assert tool.name not in CHECKS


def test_training_and_held_out_tools_are_not_the_same() -> None:
    def names(split: Split) -> set[str]:
        return {
            tool.name.lower().replace("_", "").replace("-", "")
            for case in split_cases(43, split)
            for tool in case.tools
        }

    assert not names("train") & names("held_out")


def argument_names(split: Split) -> set[str]:
    return {name for case in split_cases(40, split) for tool in case.tools for name in tool.parameters["properties"]}


def test_no_argument_name_of_the_held_out_side_is_ever_trained() -> None:
    trained = {name.lower().replace("_", "") for name in argument_names("train")}
    names = {name.lower().replace("_", "") for name in argument_names("held_out")} - set(WRAPPERS)
    assert len(names) > 50
    assert not names & trained
