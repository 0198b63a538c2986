"""Which grammar a request gets, mode by mode. What a schema's rules admit is tested with `json_schema`."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from outcrop.conversation import ChatRequest, InferenceParams, Message, Text, Tool, ToolChoice
from outcrop.generation import Grammar, Trigger
from outcrop.mistral.grammar import CannotConstrain, banned_token_ids, grammar_of
from outcrop.mistral.tokenizer import load_tokenizer

V1, V2, V3 = (load_tokenizer(version) for version in ("v1", "v2", "v3"))
TOOL_CALLS = 5  # [TOOL_CALLS] in v2 and v3
OBJECT = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}
ADD, SUBTRACT = Tool("add", "Adds.", OBJECT), Tool("subtract", "", {})
FREE = ChatRequest((Message("user", (Text("Hi"),)),), InferenceParams(16, 0.5, 0.9))
WITH_TOOLS = dataclasses.replace(FREE, tools=(ADD, SUBTRACT))


def asked(choice: ToolChoice, **more: Any) -> ChatRequest:
    return dataclasses.replace(WITH_TOOLS, tool_choice=choice, **more)


def grammar(request: ChatRequest) -> Grammar:
    found = grammar_of(V3, request)
    assert found is not None
    return found


def rule(rules: str, name: str) -> str:
    """The right side of a rule that must be there once."""
    (line,) = (line for line in rules.splitlines() if line.startswith(f"{name} ::= "))
    return line.removeprefix(f"{name} ::= ")


def test_without_tools_and_schema_an_answer_is_free() -> None:
    assert grammar_of(V3, FREE) is None
    assert grammar_of(V1, FREE) is None


@pytest.mark.parametrize("tokenizer", [V2, V3])
def test_auto_constrains_from_the_token_on_that_begins_a_call(tokenizer: Any) -> None:
    found = grammar_of(tokenizer, WITH_TOOLS)
    assert found is not None
    assert found.trigger == Trigger(TOOL_CALLS, "[TOOL_CALLS]")
    assert found.rules.startswith("root ::= calls\n")
    assert rule(found.rules, "calls").startswith(f"<[{TOOL_CALLS}]> ")


def test_any_constrains_from_the_first_token_on() -> None:
    found = grammar(asked(ToolChoice("any")))
    assert found.trigger is None
    assert found.rules.startswith("root ::= calls\n")
    assert rule(found.rules, "call") == "call-0 | call-1"
    assert '("," " "? call)*' in rule(found.rules, "calls")
    assert '"\\"add\\","' in rule(found.rules, "call-0")
    assert '"\\"subtract\\","' in rule(found.rules, "call-1")


def test_tool_leaves_one_tool_and_one_call() -> None:
    found = grammar(asked(ToolChoice("tool", "subtract")))
    assert found.trigger is None
    assert rule(found.rules, "call") == "call-0"
    assert "subtract" in rule(found.rules, "call-0")
    assert "add" not in found.rules
    assert ")*" not in rule(found.rules, "calls")


def test_none_bans_the_token_that_begins_a_call_and_nothing_else_does() -> None:
    assert grammar_of(V3, asked(ToolChoice("none"))) is None
    assert banned_token_ids(V3, asked(ToolChoice("none"))) == (TOOL_CALLS,)
    assert banned_token_ids(V2, asked(ToolChoice("none"))) == (TOOL_CALLS,)
    assert banned_token_ids(V1, asked(ToolChoice("none"))) == ()
    for mode in (ToolChoice(), ToolChoice("any"), ToolChoice("tool", "add")):
        assert banned_token_ids(V3, asked(mode)) == ()


def test_a_tokenizer_without_calls_ignores_tools() -> None:
    assert grammar_of(V1, WITH_TOOLS) is None
    found = grammar_of(V1, dataclasses.replace(WITH_TOOLS, response_schema=OBJECT))
    assert found is not None
    assert found.rules.startswith("root ::= text\n")


def test_a_response_schema_alone_constrains_the_text() -> None:
    found = grammar(dataclasses.replace(FREE, response_schema=OBJECT))
    assert found.trigger is None
    assert found.rules.startswith("root ::= text\n")
    assert rule(found.rules, "text").startswith('" "? s')
    assert "calls" not in found.rules


def test_a_response_schema_beside_tools_allows_both_and_needs_no_trigger() -> None:
    found = grammar(asked(ToolChoice(), response_schema=OBJECT))
    assert found.trigger is None
    assert found.rules.startswith("root ::= calls | text\n")
    assert rule(found.rules, "call") == "call-0 | call-1"
    assert rule(found.rules, "text")


def test_a_forced_call_leaves_the_response_schema_aside() -> None:
    assert grammar(asked(ToolChoice("any"), response_schema=OBJECT)) == grammar(asked(ToolChoice("any")))


def test_with_none_the_response_schema_holds() -> None:
    found = grammar(asked(ToolChoice("none"), response_schema=OBJECT))
    assert found.rules.startswith("root ::= text\n")


@pytest.mark.parametrize(
    "parameters",
    [{}, {"properties": {"a": {}}}, {"type": ["object", "null"]}, {"$ref": "#/$defs/a", "$defs": {"a": {}}}],
    ids=["empty", "properties", "type list", "$ref"],
)
def test_arguments_are_an_object_also_where_the_schema_does_not_say_so(parameters: dict[str, Any]) -> None:
    """The rules of the wider schemas must be those of an object: no `null`, no list at the top."""
    found = grammar(asked(ToolChoice("any"), tools=(Tool("f", "", parameters),))).rules
    top = rule(found, "call-0").split()[-2]
    while not rule(found, top).startswith('"'):  # a rule that is only another rule's name
        assert "|" not in rule(found, top), rule(found, top)
        top = rule(found, top).split()[0]
    assert all(part.strip().startswith('"{') for part in rule(found, top).split(" | ")), rule(found, top)


def test_every_rule_is_defined_once_also_with_many_tools() -> None:
    tools = tuple(Tool(f"t{index}", "", OBJECT) for index in range(12))
    rules = grammar(asked(ToolChoice(), tools=tools, response_schema=OBJECT)).rules
    names = [line.split(" ::= ")[0] for line in rules.splitlines() if " ::= " in line]
    assert len(names) == len(set(names))


def test_the_same_tools_are_compiled_once() -> None:
    again = tuple(Tool(tool.name, "another text", dict(tool.parameters)) for tool in WITH_TOOLS.tools)
    first, second = grammar(WITH_TOOLS), grammar(dataclasses.replace(WITH_TOOLS, tools=again))
    assert first == second


@pytest.mark.parametrize("mode", [ToolChoice(), ToolChoice("any")])
def test_a_tool_that_cannot_be_enforced_is_named_with_keyword_and_path(mode: ToolChoice) -> None:
    bad = Tool("bad", "", {"type": "object", "properties": {"a": {"not": {"type": "null"}}}})
    with pytest.raises(CannotConstrain, match=r"^tools\[1\]: the keyword 'not' at /properties/a is not ") as refused:
        grammar_of(V3, asked(mode, tools=(ADD, bad)))
    assert refused.value.place == "tools[1]"


def test_a_response_schema_that_cannot_be_enforced_is_named_too() -> None:
    with pytest.raises(CannotConstrain, match=r"^response format: the keyword 'not' at the root is not "):
        grammar_of(V3, dataclasses.replace(FREE, response_schema={"not": {}}))


def test_a_tool_that_is_not_callable_is_not_compiled() -> None:
    bad = Tool("bad", "", {"type": "object", "not": {}})
    assert grammar_of(V3, asked(ToolChoice("tool", "add"), tools=(ADD, bad)))
    assert grammar_of(V3, asked(ToolChoice("none"), tools=(bad,))) is None
