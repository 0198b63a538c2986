"""Drills of finding by words: exactly one answer is right, and the text says which."""

from __future__ import annotations

import json
import random
import re

import pytest

from training.cases import Case, World
from training.overlap import AROUND, OPENINGS, filled, named_lists, shared_words
from training.tools import NO_TOOL
from training.values import FUNCTION_WORDS


@pytest.mark.parametrize("seed", range(40))
def test_one_list_has_the_word_and_its_name_is_the_answer(seed: int) -> None:
    for case in named_lists(World("train", random.Random(seed))):
        table, said = asked(case).rsplit("\n", 1)
        name = str(case.answer).strip('"')
        assert len(re.findall(rf"\b{said}\b", table)) == 1
        between = re.search(rf"\b{name}\b(.*?)\b{said}\b", table, re.DOTALL)
        assert between is not None
        assert not {"\n", "}"} & set(between[1])


@pytest.mark.parametrize("seed", range(40))
def test_the_tool_that_is_called_has_more_words_of_the_request_than_any_other(seed: int) -> None:
    for case in shared_words(World("train", random.Random(seed))):
        described, request = tools_and_request(case)
        said = words(request)
        common = {name: len(said & words(text)) for name, text in described.items()}
        if case.answer in (NO_TOOL, "none"):
            continue
        name = case.answer[0].name if isinstance(case.answer, tuple) else case.answer.strip('"')
        assert all(common[name] > shared for other, shared in common.items() if other != name)


@pytest.mark.parametrize("seed", range(40))
def test_each_value_stands_in_the_request_once_and_all_are_filled_in(seed: int) -> None:
    for case in filled(World("train", random.Random(seed))):
        assert isinstance(case.answer, tuple)
        arguments = case.answer[0].arguments
        assert list(arguments) == list(case.tools[0].parameters["properties"])
        for name, value in arguments.items():
            assert str(value) in asked(case)
            assert isinstance(value, int) == (case.tools[0].parameters["properties"][name]["type"] == "integer")


def asked(case: Case) -> str:
    return case.messages[0].content[0].text  # type: ignore[union-attr]


def tools_and_request(case: Case) -> tuple[dict[str, str], str]:
    if case.tools:
        return {tool.name: tool.description for tool in case.tools}, asked(case)
    table, request = asked(case).rsplit("\n", 1)
    return {tool["name"]: tool["description"] for tool in json.loads(table)}, request


def words(text: str) -> set[str]:
    """Those that are not said of every tool."""
    return set(re.findall("[a-z]+", text.lower())) - {one.lower() for one in (*AROUND, *OPENINGS, *FUNCTION_WORDS)}
