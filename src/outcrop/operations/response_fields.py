"""`additionalModelResponseFieldPaths`: JSON Pointers (RFC 6901) into the model's own answer.

In: pointers; a JSON object. Out: that object with nothing left but what the pointers name, or None. A pointer that
names nothing is ignored, as AWS documents.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from outcrop.operations.refusals import refuse

Pointer = tuple[str, ...]
SYNTAX = re.compile(r"(/([^/~]|~[01])*)+")
INDEX = re.compile(r"0|[1-9][0-9]*")


def read_pointers(paths: Sequence[str]) -> tuple[Pointer, ...]:
    for index, path in enumerate(paths):
        if not SYNTAX.fullmatch(path):
            raise refuse("pointer", pointer=path, reason=f"additionalModelResponseFieldPaths.{index} is {path!r}")
    return tuple(tuple(token.replace("~1", "/").replace("~0", "~") for token in path.split("/")[1:]) for path in paths)


def select(pointers: Sequence[Pointer], value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Objects keep the named members, arrays the named elements in their order."""
    if () in pointers:
        return value
    below: dict[Any, list[Pointer]] = {}
    for first, *rest in pointers:
        if isinstance(value, dict) and first in value:
            below.setdefault(first, []).append(tuple(rest))
        elif isinstance(value, list) and INDEX.fullmatch(first) and int(first) < len(value):
            below.setdefault(int(first), []).append(tuple(rest))
    found = {key: select(below[key], value[key]) for key in sorted(below)}
    kept = {key: item for key, item in found.items() if item is not None or () in below[key]}
    if not kept:
        return None
    return list(kept.values()) if isinstance(value, list) else kept
