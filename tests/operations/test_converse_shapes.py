"""Our table of Converse's shapes against botocore's service model, member by member."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape
from contract.shapes import MODEL

from outcrop.aws.constraints import Anything, Blob, Boolean, Entries, Items, Members, Number, Rule, Text
from outcrop.operations.converse_shapes import CONVERSE

KINDS: dict[str, type] = {
    "string": Text,
    "integer": Number,
    "float": Number,
    "boolean": Boolean,
    "blob": Blob,
    "list": Items,
    "map": Entries,
    "structure": Members,
}
STREAM_ONLY = {"guardrailConfig.streamProcessingMode"}


def differences(shape: Shape, rule: Any, at: str = "") -> Iterator[str]:
    if getattr(shape, "is_document_type", False):
        if not isinstance(rule, Anything):
            yield f"{at} is a document"
        return
    if not isinstance(rule, KINDS[shape.type_name]):
        yield f"{at} is a {shape.type_name}"
        return
    if facts(shape) != own_facts(rule):
        yield f"{at}: {facts(shape)} against {own_facts(rule)}"
    for name, below, own in children(shape, rule):
        path = f"{at}.{name}".strip(".")
        if below is None or own is None:
            yield f"{path} is missing on one side"
        else:
            yield from differences(below, own, path)


def facts(shape: Shape) -> tuple[Any, ...]:
    meta = shape.metadata
    values = tuple(shape.enum) if isinstance(shape, StringShape) else ()
    required = tuple(name for name in getattr(shape, "required_members", ()) if name != "modelId")
    union = bool(meta.get("union"))
    minimum = meta.get("min", None if shape.type_name in ("integer", "float") else 0)
    return minimum, meta.get("max"), meta.get("pattern"), values, set(required), union


def own_facts(rule: Any) -> tuple[Any, ...]:
    pattern = getattr(rule, "pattern", None)
    return (
        getattr(rule, "minimum", 0),
        getattr(rule, "maximum", None),
        pattern and pattern.pattern,
        getattr(rule, "values", ()),
        set(getattr(rule, "required", ())),
        getattr(rule, "union", False),
    )


def children(shape: Shape, rule: Any) -> Iterator[tuple[str, Shape | None, Rule | None]]:
    if isinstance(shape, StructureShape):
        members = {name: below for name, below in shape.members.items() if name != "modelId"}
        for name in sorted({*members, *rule.rules}):
            yield name, members.get(name), rule.rules.get(name)
    elif isinstance(shape, ListShape):
        yield "[]", shape.member, rule.item
    elif isinstance(shape, MapShape):
        yield "key", shape.key, rule.key
        yield "value", shape.value, rule.value


@pytest.mark.parametrize(("operation", "ours_alone"), [("Converse", STREAM_ONLY), ("ConverseStream", set())])
def test_every_modelled_constraint_is_in_the_table_and_nothing_else(operation: str, ours_alone: set[str]) -> None:
    found = set(differences(MODEL.operation_model(operation).input_shape, CONVERSE))
    assert found == {f"{path} is missing on one side" for path in ours_alone}


def test_what_is_sensitive_is_never_said() -> None:
    def sensitive(shape: Shape, rule: Any, *, hidden: bool) -> Iterator[str]:
        hidden = hidden or getattr(rule, "hidden", False) or isinstance(rule, Entries)
        if shape.metadata.get("sensitive") and not hidden:
            yield shape.name
        if not getattr(shape, "is_document_type", False):
            for _, below, own in children(shape, rule):
                assert below is not None
                yield from sensitive(below, own, hidden=hidden)

    shape = MODEL.operation_model("ConverseStream").input_shape
    assert list(sensitive(shape, CONVERSE, hidden=False)) == []
