"""The catalogue of tools is consistent: slots, kinds, names, and how many ways there are to ask."""

from __future__ import annotations

import random
import re

import pytest

from training.cases import World, held_out, part
from training.tool_catalogue import CHOICE, TOOL_KINDS, TRAINED_KINDS, drawn, requests, slots, written
from training.tool_kinds import ToolKind
from training.tool_sets import styled
from training.tool_words import OBJECTS
from training.values import BOOLEANS, KINDS, surface, value

ALL_KINDS = (*TOOL_KINDS, *TRAINED_KINDS)
each_tool = pytest.mark.parametrize("tool", ALL_KINDS, ids=lambda tool: tool.name)


def test_there_are_many_tools_and_no_two_of_one_name() -> None:
    names = [re.sub(r"[^a-z0-9]", "", tool.name.lower()) for tool in ALL_KINDS]
    assert len(names) >= 260
    assert len(names) == len(set(names))


def test_both_sides_have_tools() -> None:
    share = sum(held_out(tool) for tool in TOOL_KINDS) / len(TOOL_KINDS)
    assert 0.1 < share < 0.3


@each_tool
def test_every_slot_is_an_argument_and_required_ones_are_said(tool: ToolKind) -> None:
    names = {argument.name for argument in tool.arguments}
    required = {argument.name for argument in tool.arguments if argument.required}
    assert len(names) == len(tool.arguments)
    for template in tool.requests:
        assert slots(template) <= names, template
        assert required <= slots(template), template
        assert not re.search(r"[{}]", re.sub(r"\{\w+\}", "", template)), template


@each_tool
def test_every_optional_argument_is_sometimes_said_and_sometimes_not(tool: ToolKind) -> None:
    for argument in tool.arguments:
        said = sum(argument.name in slots(template) for template in tool.requests)
        assert said if argument.required else 0 < said < len(tool.requests), argument.name


@each_tool
def test_there_are_several_different_requests(tool: ToolKind) -> None:
    assert len(set(tool.requests)) == len(tool.requests) >= 6
    assert 1 <= len(tool.arguments) <= 4
    assert tool.description.endswith(".")
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]{0,63}", tool.name)


@each_tool
def test_every_kind_exists(tool: ToolKind) -> None:
    for argument in tool.arguments:
        assert argument.kind in KINDS or (argument.kind == CHOICE and len(argument.choices) >= 2), argument
    for name, kind in tool.results:
        assert kind in KINDS, (name, kind)


@each_tool
def test_the_answer_says_results_and_required_arguments_only(tool: ToolKind) -> None:
    results = {name for name, _ in tool.results}
    required = {argument.name for argument in tool.arguments if argument.required}
    assert tool.answer
    assert results
    assert not results & {argument.name for argument in tool.arguments}
    assert slots(tool.answer) <= results | required


@each_tool
def test_values_have_the_type_of_the_schema_and_are_visible(tool: ToolKind) -> None:
    types = {"string": str, "integer": int, "number": float, "boolean": bool}
    world = World("train", random.Random(1))
    for argument in tool.arguments:
        for _ in range(5):
            found = drawn(world, argument)
            assert type(found) is types[argument.type], argument
            assert written(argument, found)


@pytest.mark.parametrize("tool", TOOL_KINDS, ids=lambda tool: tool.name)
def test_no_request_is_on_both_sides(tool: ToolKind) -> None:
    train, other = requests(tool, "train"), requests(tool, "held_out")
    assert not set(train) & set(other)
    assert train or other
    assert not (held_out(tool) and train)


def test_tools_for_the_training_side_alone_have_no_name_or_object_that_is_held_out() -> None:
    objects = {
        said for each in part(OBJECTS, "held_out") for said in (styled(each, "snake"), styled(each, "snake") + "s")
    }
    for tool in TRAINED_KINDS:
        assert requests(tool, "train") == list(tool.requests)
        assert not requests(tool, "held_out")
        name = styled(tool.name, "snake")
        assert not held_out(name), name
        assert not objects & set(name.split("_")), name


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_draws_on_both_sides_and_has_a_surface(kind: str) -> None:
    for split in ("train", "held_out"):
        world = World(split, random.Random(7))
        for _ in range(30):
            found = value(world, kind)
            assert surface(kind, found).strip() == surface(kind, found) != ""
            assert isinstance(found, bool) == (kind in BOOLEANS)
