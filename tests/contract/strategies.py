"""Bodies for the fuzzer, by hypothesis: from botocore's input shapes, and by the tables of the native bodies.

Most members are as the shape wants them, so that a body comes far; one in twenty is anything."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import botocore.session
from botocore.model import ListShape, MapShape, Shape, StructureShape
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

DEPTH = 8  # of values made by a shape
MODEL = botocore.session.get_session().get_service_model("bedrock-runtime")
JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2.5, 1e308, 10**30, -(10**30), 2**63, "", "x", "\x00", "\u2028", "😀" * 9),
    *([], {}, [[]], [{}], [None], {"": ""}, {"type": "text"}, {"text": None}, "a" * 5000, ["a"] * 300),
)

Json = SearchStrategy[Any]
leaves: Json = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.sampled_from(JUNK)
)
anything: Json = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def mostly(strategy: Json) -> Json:
    """The value that is asked for, and one time in many something else."""
    return st.integers(0, 19).flatmap(lambda chance: anything if chance == 7 else strategy)


def of_shape(shape: Shape, depth: int = DEPTH) -> Json:
    """Values by one of botocore's shapes; below `depth` the smallest."""
    makers: dict[str, Callable[[Any, int], Json]] = {"structure": _structure, "list": _list, "map": _map}
    if shape.type_name in makers:
        return mostly(makers[shape.type_name](shape, depth))
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    scalars: dict[str, Json] = {
        "string": st.text(min_size=min(low or 0, 30), max_size=min(high or 30, 30)),
        "blob": st.binary(max_size=30).map(lambda data: base64.b64encode(data).decode()),
        "boolean": st.booleans(),
        "integer": st.integers(low or 0, 5000),
        "long": st.integers(low or 0, 5000),
        "float": st.floats(low or 0, high or 1),
        "double": st.floats(low or 0, high or 1),
        "timestamp": st.integers(0, 2**31),
    }
    strategy = st.sampled_from(shape.enum) if getattr(shape, "enum", None) else scalars.get(shape.type_name, anything)
    if shape.name in ("ToolName", "NonEmptyString", "ToolUseId", "String"):
        strategy = st.sampled_from(["add", "tooluse_1", "x"]) | strategy
    return mostly(strategy)


def _structure(shape: StructureShape, depth: int) -> Json:
    if getattr(shape, "is_document_type", False):
        return anything
    members = {name: member for name, member in shape.members.items() if "location" not in member.serialization}
    if getattr(shape, "is_tagged_union", False):
        return st.sampled_from([*members]).flatmap(
            lambda name: of_shape(members[name], depth - 1).map(lambda value: {name: value})
        )
    required = {name: of_shape(members[name], depth - 1) for name in shape.required_members if name in members}
    names = [name for name in members if name not in required] if depth > 0 else []
    optional = {name: of_shape(members[name], depth - 2) for name in names}
    some = st.lists(st.sampled_from(names), max_size=2, unique=True) if names else st.just([])
    more = some.flatmap(lambda chosen: st.fixed_dictionaries({name: optional[name] for name in chosen}))
    return st.tuples(st.fixed_dictionaries(required), more).map(lambda pair: pair[0] | pair[1])


def _list(shape: ListShape, depth: int) -> Json:
    low = shape.metadata.get("min", 0)
    return st.lists(of_shape(shape.member, depth - 1), min_size=low, max_size=low + 2 if depth > 0 else low)


def _map(shape: MapShape, depth: int) -> Json:
    return st.dictionaries(st.text(max_size=8), of_shape(shape.value, depth - 1), max_size=2)


def native() -> Json:
    """Both native bodies, by the documented tables."""
    text = mostly(st.text(min_size=1, max_size=30))
    number = mostly(st.floats(0, 1))
    params = {"max_tokens": mostly(st.integers(1, 4096)), "temperature": number, "top_p": number}
    more = {"top_k": mostly(st.integers(1, 200)), "stop": mostly(st.lists(text, max_size=11))}
    completion = st.fixed_dictionaries({"prompt": text}, optional=params | more)
    arguments = st.sampled_from(["{}", '{"a": 1}', {"a": 1}, "{", "[]"])
    function = st.fixed_dictionaries({"name": st.just("add"), "arguments": mostly(arguments)})
    call = st.fixed_dictionaries({"id": st.sampled_from(["abcdefghi", "x"]), "function": mostly(function)})
    message = st.fixed_dictionaries(
        {"role": mostly(st.sampled_from(["system", "user", "assistant", "tool"])), "content": text},
        optional={"tool_calls": mostly(st.lists(mostly(call), max_size=2)), "tool_call_id": st.just("abcdefghi")},
    )
    parameters = mostly(st.just({"type": "object"}))
    tool = st.fixed_dictionaries(
        {"function": st.fixed_dictionaries({"name": st.just("add"), "parameters": parameters})}
    )
    first = st.fixed_dictionaries({"role": st.just("user"), "content": text})
    messages = st.tuples(first, st.lists(mostly(message), max_size=3)).map(lambda pair: [pair[0], *pair[1]])
    choice = mostly(st.sampled_from(["auto", "any", "none"]))
    chat = st.fixed_dictionaries(
        {"messages": mostly(messages)}, optional=params | {"tools": st.lists(tool, max_size=2), "tool_choice": choice}
    )
    return mostly(completion | chat)


def conversation(operation: str) -> Json:
    """The body of Converse or its stream, by its path's last part."""
    return of_shape(MODEL.operation_model("Converse" if operation == "converse" else "ConverseStream").input_shape)
