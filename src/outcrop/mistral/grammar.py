"""What an answer must keep to, as a grammar: tool calls by the tools' schemas, or text by a JSON schema.

In: a `ChatRequest`. Out: a `Grammar` in Mistral's call format, or None where the answer is free. A schema that cannot
be enforced raises `CannotConstrain` with the place, the keyword and why. It knows no engine and no AWS shape.

The call format follows from the vocabulary, as in `mistral.parser`. Spaces are those of Mistral's own encoding, each
optional.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import orjson

from outcrop.conversation import TOOL_NAME, ChatRequest, Tool
from outcrop.generation import Grammar, Trigger
from outcrop.json_schema import Rules, SchemaRefused, compile_schema
from outcrop.mistral.tokenizer import Tokenizer

TOOL_CALLS = "[TOOL_CALLS]"
CACHED = 256  # grammars: one a set of tools, some 100 KB at most


class CannotConstrain(ValueError):
    """`place`: `tools[2]` or `response format`; the text names the keyword and its path."""

    def __init__(self, place: str, refused: Exception) -> None:
        self.place = place
        super().__init__(f"{place}: {refused}")


def grammar_of(tokenizer: Tokenizer, request: ChatRequest) -> Grammar | None:
    """With tools: the calls, forced (`any`, `tool`) or from the moment that the model begins one (`auto`)."""
    token_id = tokenizer.tool_calls_token_id
    tools = _callable(request) if token_id is not None else ()
    schema = None if request.response_schema is None else _dumped("response format", request.response_schema)
    if not tools or token_id is None:
        return None if schema is None else Grammar(_rules("root ::= text", _text(schema)))
    mode = request.tool_choice.mode
    if bad := [tool.name for tool in tools if not TOOL_NAME.fullmatch(tool.name)]:
        raise CannotConstrain("tools", ValueError(f"{bad[0]!r} is no name of a tool"))
    described = tuple((tool.name, _dumped(f"tools[{index}]", tool.parameters)) for index, tool in enumerate(tools))
    calls = _calls(token_id, tokenizer.control_tokens.get("[ARGS]"), described, mode != "tool")
    if mode != "auto":
        return Grammar(_rules("root ::= calls", calls))
    if schema is not None:
        return Grammar(_rules("root ::= calls | text", calls, _text(schema)))
    return Grammar(_rules("root ::= calls", calls), Trigger(token_id, TOOL_CALLS))


def banned_token_ids(tokenizer: Tokenizer, request: ChatRequest) -> tuple[int, ...]:
    """With `none` a call cannot begin."""
    token_id = tokenizer.tool_calls_token_id
    return (token_id,) if request.tool_choice.mode == "none" and token_id is not None else ()


def _callable(request: ChatRequest) -> tuple[Tool, ...]:
    choice = request.tool_choice
    if choice.mode == "none":
        return ()
    return tuple(tool for tool in request.tools if choice.mode != "tool" or tool.name == choice.name)


def _dumped(place: str, schema: Mapping[str, Any]) -> bytes:
    try:
        return orjson.dumps(schema)
    except TypeError as error:  # nested deeper than orjson writes
        raise CannotConstrain(place, error) from error


def _rules(*parts: str) -> str:
    return "\n".join(parts)


@lru_cache(maxsize=CACHED)
def _text(schema: bytes) -> str:
    rules = _compiled("response format", orjson.loads(schema), "s")
    return _rules(f'text ::= " "? {rules.root}', rules.text)


@lru_cache(maxsize=CACHED)
def _calls(token_id: int, args_id: int | None, tools: Sequence[tuple[str, bytes]], several: bool) -> str:
    """`tools`: names and JSON schemas."""
    lines = [_list_of_calls(token_id, several) if args_id is None else _named_calls(token_id, several)]
    lines.append("call ::= " + " | ".join(f"call-{index}" for index in range(len(tools))))
    for index, (name, parameters) in enumerate(tools):
        place = f"tools[{index}]"
        rules = _compiled(place, _object_schema(place, orjson.loads(parameters)), f"t{index}")
        call = _listed(name, rules.root) if args_id is None else f'"{name}" <[{args_id}]> " "? {rules.root}'
        lines.append(_rules(f"call-{index} ::= {call}", rules.text))
    return _rules(*lines)


def _list_of_calls(token_id: int, several: bool) -> str:
    more = ' ("," " "? call)*' if several else ""
    return f'calls ::= <[{token_id}]> " "? "[" call{more} "]"'


def _named_calls(token_id: int, several: bool) -> str:
    more = f" (<[{token_id}]> call)*" if several else ""
    return f"calls ::= <[{token_id}]> call{more}"


def _listed(name: str, arguments: str) -> str:
    """`{"name": ..., "arguments": ...}`."""
    return f'"{{\\"name\\":" " "? "\\"{name}\\"," " "? "\\"arguments\\":" " "? {arguments} "}}"'


def _compiled(place: str, schema: Mapping[str, Any], prefix: str) -> Rules:
    try:
        return compile_schema(schema, prefix=prefix)
    except SchemaRefused as error:
        raise CannotConstrain(place, error) from error


def _object_schema(place: str, parameters: Mapping[str, Any]) -> Mapping[str, Any]:
    """Arguments are an object, also where the schema does not say so."""
    types = parameters.get("type", "object")
    if "object" not in (types if isinstance(types, list) else [types]):
        raise CannotConstrain(place, ValueError(f"arguments are an object, and the schema's type is {types!r}"))
    return {**parameters, "type": "object"}
