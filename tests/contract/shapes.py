"""Checks raw JSON against a shape of botocore's service model: required members, kinds, bounds, enums, unions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from botocore.model import ListShape, MapShape, ServiceModel, Shape, StringShape, StructureShape
from botocore.session import get_session

MODEL: ServiceModel = get_session().get_service_model("bedrock-runtime")
CONTROL: ServiceModel = get_session().get_service_model("bedrock")
UNMODELLED = {"p", "serverToolUsage"}  # sent by the service, unknown to its model (recorded)
KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "timestamp": (str,),
    "integer": (int,),
    "long": (int,),
    "float": (int, float),
    "double": (int, float),
    "boolean": (bool,),
    "blob": (str,),
    "structure": (dict,),
    "map": (dict,),
    "list": (list,),
}


def mismatches(shape: Shape, value: Any, at: str = "") -> Iterator[str]:
    """What is wrong with `value`, in sentences; nothing if it is as the model says."""
    if getattr(shape, "is_document_type", False):
        return
    if not _is_kind(shape, value):
        yield f"{at} is {value!r}, not a {shape.type_name}"
        return
    yield from _bounds(shape, value, at)
    if isinstance(shape, StructureShape):
        yield from _members(shape, value, at)
    elif isinstance(shape, ListShape):
        for index, item in enumerate(value):
            yield from mismatches(shape.member, item, f"{at}.{index}")
    elif isinstance(shape, MapShape):
        for key, item in value.items():
            yield from mismatches(shape.value, item, f"{at}.{key}")


def _is_kind(shape: Shape, value: object) -> bool:
    return isinstance(value, KINDS[shape.type_name]) and isinstance(value, bool) == (shape.type_name == "boolean")


def _members(shape: StructureShape, value: dict[str, Any], at: str) -> Iterator[str]:
    in_body = {name: member for name, member in shape.members.items() if "location" not in member.serialization}
    for name in shape.required_members:
        if name in in_body and name not in value:
            yield f"{at}.{name} is required and missing"
    for name, item in value.items():
        if name in in_body:
            yield from mismatches(in_body[name], item, f"{at}.{name}")
        elif name not in UNMODELLED:
            yield f"{at}.{name} is not in the model"
    if shape.metadata.get("union") and len(set(value) & set(in_body)) != 1:
        yield f"{at} is a union and has {sorted(value)}"


def _bounds(shape: Shape, value: Any, at: str) -> Iterator[str]:
    if isinstance(shape, StringShape) and shape.enum and value not in shape.enum:
        yield f"{at} is {value!r}, not one of {shape.enum}"
    pattern = shape.metadata.get("pattern")
    if pattern and not re.fullmatch(pattern, value):
        yield f"{at} is {value!r}, which {pattern} does not match"
    size = value if isinstance(value, (int, float)) else len(value)
    if not shape.metadata.get("min", size) <= size <= shape.metadata.get("max", size):
        yield f"{at} has or is {size}, out of its bounds"
