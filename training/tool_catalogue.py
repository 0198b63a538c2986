"""The tools of the exercises: `TOOL_KINDS`, read from the texts in `training/catalogue/`; and `TRAINED_KINDS`, from
`training/catalogue_more/`, for the training side alone.

A text holds tools one after another, with a blank line between two:

    tool: get_weather | Get the current weather for a city.
    - city city: The name of the city
    - unit? celsius|fahrenheit: Temperature unit
    > What is the weather in {city}?
    = temperature temperature, condition condition
    . It is {temperature} degrees and {condition} in {city}.

`-` is an argument: its name (with `?` if it is optional), its kind (or its choices, with a bar between them), its
description. `>` is a request, `=` are the results with their kinds, `.` is what is said of them. The JSON type of an
argument follows from its kind. `requests(tool, split)` and `drawn(world, argument)` are how exercises read a tool.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from training.cases import Split, World, held_out, part
from training.tool_kinds import Argument, ToolKind
from training.values import BOOLEANS, Value, surface, value

FOLDER = Path(__file__).parent / "catalogue"
TRAINED_FOLDER = Path(__file__).parent / "catalogue_more"
CHOICE = "choice"  # the kind of an argument that has choices
INTEGERS = ("integer", "small_integer", "big_integer", "year", "temperature")
SLOT = re.compile(r"\{(\w+)\}")
_ARGUMENT = re.compile(r"- (?P<name>[\w-]+)(?P<optional>\??) (?P<kind>[^:]+?)(?:: (?P<description>.*))?$")


def json_type(kind: str) -> str:
    """JSON Schema's type for the values of a kind."""
    if kind in BOOLEANS:
        return "boolean"
    if kind in INTEGERS:
        return "integer"
    return "number" if kind == "decimal" else "string"


def _argument(line: str) -> Argument:
    found = _ARGUMENT.match(line)
    if not found:
        raise ValueError(f"not an argument: {line}")
    kind = found["kind"].strip()
    choices = tuple(kind.split("|")) if "|" in kind else ()
    return Argument(
        name=found["name"],
        description=found["description"] or "",
        kind=CHOICE if choices else kind,
        type="string" if choices else json_type(kind),
        required=not found["optional"],
        choices=choices,
    )


def _result(text: str) -> tuple[str, str]:
    name, kind = text.split()
    return name, kind


def _tool(lines: list[str]) -> ToolKind:
    """One tool from its lines."""
    marked: dict[str, list[str]] = {"t": [], "-": [], ">": [], "=": [], ".": []}
    for line in lines:
        marked[line[0]].append(line if line[0] == "-" else line[1:].strip())
    name, description = marked["t"][0].removeprefix("ool:").split("|")
    return ToolKind(
        name=name.strip(),
        description=description.strip(),
        arguments=tuple(_argument(line) for line in marked["-"]),
        requests=tuple(marked[">"]),
        results=tuple(_result(text) for text in ",".join(marked["="]).split(",") if text.strip()),
        answer=" ".join(marked["."]),
    )


def _read(text: str) -> Iterator[ToolKind]:
    for block in text.split("\n\n"):
        lines = [line.rstrip() for line in block.splitlines() if line.strip() and not line.startswith("#")]
        if lines:
            yield _tool(lines)


def _tools(folder: Path) -> tuple[ToolKind, ...]:
    return tuple(tool for file in sorted(folder.glob("*.txt")) for tool in _read(file.read_text(encoding="utf-8")))


TOOL_KINDS = _tools(FOLDER)
TRAINED_KINDS = _tools(TRAINED_FOLDER)
_TRAINED_NAMES = frozenset(tool.name for tool in TRAINED_KINDS)


def requests(tool: ToolKind, split: Split) -> list[str]:
    """The request templates that this side may use.

    All those of a tool that is itself held out, or for the training side alone. A trained tool's are split like any list, unless one side would be
    empty: then training has them all, and the held-out side has none.
    """
    if tool.name in _TRAINED_NAMES:
        return list(tool.requests) if split == "train" else []
    if held_out(tool):
        return list(tool.requests) if split == "held_out" else []
    sides = [template for template in tool.requests if held_out(template)]
    if not sides or len(sides) == len(tool.requests):
        return list(tool.requests) if split == "train" else []
    return part(tool.requests, split)


def drawn(world: World, argument: Argument) -> Value:
    """A value for an argument: of its choices, or of its kind."""
    return world.any_of(argument.choices) if argument.choices else value(world, argument.kind)


def written(argument: Argument, drawn_value: Value) -> str:
    """How an argument's value reads in a request."""
    return str(drawn_value) if argument.choices else surface(argument.kind, drawn_value)


def slots(template: str) -> set[str]:
    return set(SLOT.findall(template))
