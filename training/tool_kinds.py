"""What a tool of the exercises is: its schema, how people ask for it, what it returns.

`requests` are templates with slots in braces: each slot is an argument's name (`{city}`), and a template that names
fewer slots than the tool has leaves the optional ones out. `results` are the keys of what the tool returns with the
kind of each value (`training.values.KINDS`), and `answer` is what is said of it: a template of results and arguments.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Argument:
    """`kind` is a key of `training.values.KINDS`; `choices` makes it an enum; `type` is JSON Schema's."""

    name: str
    description: str
    kind: str
    type: str = "string"
    required: bool = True
    choices: tuple[str, ...] = ()

    def schema(self) -> dict[str, Any]:
        shape: dict[str, Any] = {"type": self.type}
        if self.description:
            shape["description"] = self.description
        if self.choices:
            shape["enum"] = list(self.choices)
        return shape


@dataclass(frozen=True, slots=True)
class ToolKind:
    name: str
    description: str
    arguments: tuple[Argument, ...]
    requests: tuple[str, ...]
    results: tuple[tuple[str, str], ...] = ()
    answer: str = ""

    def parameters(self) -> dict[str, Any]:
        required = [argument.name for argument in self.arguments if argument.required]
        properties = {argument.name: argument.schema() for argument in self.arguments}
        return {"type": "object", "properties": properties, "required": required}
