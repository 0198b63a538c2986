"""Sets of tools as applications offer them, and requests for them with the call that is right.

In: a `World`. Out: `Offered` tools (a recipe in one developer's style: names, schema, order) and `Asked`: the user's
words, the call, what the tool returns and what is said of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from outcrop.conversation import Tool
from training import more_tool_talk, tool_words
from training.cases import Call, Split, World, held_out, part, train_also
from training.tool_catalogue import TOOL_KINDS, TRAINED_KINDS, requests
from training.tool_families import SLOT, Recipe, Thing, fill, recipe, thing
from training.tool_kinds import Argument, ToolKind
from training.values import KINDS, filler, strange_name, surface, value

NUMBER_WORDS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
STYLES = ["snake", "snake", "snake", "snake", "camel", "camel", "kebab", "pascal"]
WRAPPERS = ["details", "data", "options", "params", "info", "input", "body", "filter", "payload"]
STRANGE = 0.4  # of the tools of the training side have names with random pieces in them
FILLED = 0.1  # of the requests of the training side begin with words that say nothing
HELD_OUT_AFFIXES = {word for affix in part(tool_words.AFFIXES, "held_out") for word in affix.split()}
train_also(tool_words.AFFIXES, more_tool_talk.AFFIXES)
FREE_TEXT = ("sentence", "phrase", "title")
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Offered:
    recipe: Recipe
    tool: Tool
    names: Mapping[str, str]  # the recipe's argument to the schema's
    order: tuple[str, ...]  # the recipe's arguments in the schema's order
    wrapper: str = ""  # the object property that holds all arguments after the first

    @property
    def kind(self) -> ToolKind:
        return self.recipe.kind


@dataclass(frozen=True, slots=True)
class Asked:
    offered: Offered
    words: str
    call: Call
    results: Values
    said: str  # the answer that uses the results
    told: tuple[str, ...]  # the results that the answer names


def styled(text: str, style: str) -> str:
    """ "get invoice status" as get_invoice_status, getInvoiceStatus, get-invoice-status or GetInvoiceStatus."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    parts = [part for part in re.split(r"[^A-Za-z0-9]+", spaced) if part]
    if style in ("camel", "pascal"):
        first = parts[0].lower() if style == "camel" else parts[0].capitalize()
        return first + "".join(part.capitalize() for part in parts[1:])
    return {"snake": "_", "kebab": "-"}[style].join(part.lower() for part in parts)


CATALOGUE = tuple(
    kind for kind in TOOL_KINDS if styled(kind.name, "snake").replace("_", " ") not in tool_words.HELD_BACK
)
train_also(CATALOGUE, TRAINED_KINDS)
CATALOGUE_NAMES = frozenset(styled(kind.name, "snake") for kind in TOOL_KINDS)


def toolset(world: World, size: int | None = None) -> list[Offered]:
    """1 to 5 tools in one style, none for what another one does."""
    size = size or world.rng.choices((1, 2, 3, 4, 5), (18, 28, 28, 16, 10))[0]
    return offer(world, recipes(world, size))


def recipes(world: World, size: int, others: list[Recipe] | None = None, about: Thing | None = None) -> list[Recipe]:
    """`size` new recipes that mean something else than one another and than `others`; in many sets about one thing."""
    about = about or (thing(world) if world.chance(0.45) else None)
    found: list[Recipe] = []
    for _ in range(60):
        if len(found) == size:
            break
        new = _one(world, about if world.chance(0.8) else None)
        if on_its_side(world, new) and all(distinct(new, old) for old in [*(others or []), *found]):
            found.append(new)
    return found


# Of the tools that are not about one thing, those of the catalogue: of it there are more on the training side.
CATALOGUED: dict[Split, float] = {"held_out": 0.45, "train": 0.85}
# Hardly any tool takes a sum ("48 + 47"), so those of the training side that do are drawn more often than others: a kind of
# value that was never learned is found in no request.
SUMS = tuple(kind for kind in TRAINED_KINDS if any(one.kind == "expression" for one in kind.arguments))
SUMMED = 0.12


def _one(world: World, about: Thing | None) -> Recipe:
    if about is None and world.chance(CATALOGUED[world.split]):
        kind = world.rng.choice(SUMS) if world.in_training(SUMMED) else world.pick(CATALOGUE)
        return Recipe(replace(kind, requests=tuple(requests(kind, world.split))), ("catalogue", kind.name))
    return recipe(world, about)


def on_its_side(world: World, made: Recipe) -> bool:
    """Whether this side may have a tool of that name: no name is both trained and held out."""
    if made.meaning[0] == "catalogue":
        return True
    name = styled(made.kind.name, "snake")
    if name in CATALOGUE_NAMES:
        return False
    if made.about and set(styled(made.about.noun, "snake").split("_")) & set(name.split("_")):
        return True
    if made.about and styled(made.about.plural, "snake") in name:
        return True
    return held_out(name) == (world.split == "held_out")


def distinct(one: Recipe, other: Recipe) -> bool:
    """Whether a request for one cannot be meant for the other."""
    if styled(one.kind.name, "snake") == styled(other.kind.name, "snake"):
        return False
    (first, *_), (second, *_) = one.meaning, other.meaning
    if one.meaning[:2] == other.meaning[:2]:
        return first == "read" and not _alike(one.meaning[2], other.meaning[2])
    if one.meaning[1:2] == other.meaning[1:2] and {first, second} & {"whole"}:
        return False
    if one.meaning[1:2] == other.meaning[1:2] and {first, second} <= {"list", "search", "count"}:
        return {first, second} == {"count", "search"}
    return _overlap(one.kind, other.kind) < 0.5 or "catalogue" not in (first, second)


def _alike(one: str, other: str) -> bool:
    """Whether a question for one attribute could be for the other."""
    return one == other or any(one in group and other in group for group in tool_words.ALIKE)


def _overlap(one: ToolKind, other: ToolKind) -> float:
    """The share of content words that two tools have in common."""
    first, second = _content(one), _content(other)
    return len(first & second) / max(1, min(len(first), len(second)))


def _content(kind: ToolKind) -> set[str]:
    common = {
        "get",
        "the",
        "for",
        "and",
        "find",
        "look",
        "with",
        "from",
        "set",
        "current",
        "given",
        "returns",
        "create",
    }
    return {word for word in re.findall(r"[a-z]{3,}", f"{kind.name} {kind.description}".lower()) if word not in common}


def offer(world: World, made: list[Recipe]) -> list[Offered]:
    """The recipes in one developer's style, in any order."""
    style, plain = world.any_of(STYLES), world.chance(0.15)
    offered = [_offered(world, one, style, plain) for one in made]
    world.rng.shuffle(offered)
    return offered


def _offered(world: World, made: Recipe, style: str, plain: bool) -> Offered:
    kind = made.kind
    argument_style = style if style in ("snake", "camel") or world.chance(0.1) else world.any_of(("snake", "camel"))
    around = _around(world)
    told = _strange if world.in_training(STRANGE) else _plain
    names = {one.name: styled(told(world, around.format(one.name)), argument_style) for one in kind.arguments}
    name = styled(told(world, kind.name), style)
    order = [one.name for one in kind.arguments]
    if world.chance(0.3):
        world.rng.shuffle(order)
    wrapper = ""
    if len(order) > 2 and world.chance(0.12):
        wrapper = next(name for name in world.rng.sample(WRAPPERS, len(WRAPPERS)) if name not in names.values())
    parameters = _parameters(world, kind, names, order, wrapper, plain)
    description = "" if world.chance(0.05) else kind.description
    return Offered(made, Tool(name, description, parameters), names, tuple(order), wrapper)


def _plain(_world: World, name: str) -> str:
    return name


def _strange(world: World, name: str) -> str:
    """With random pieces, but none by which the held-out side tells its arguments' names apart."""
    while True:
        made = strange_name(world, name)
        if not HELD_OUT_AFFIXES & (set(made.lower().split()) - set(name.lower().split())):
            return made


def _around(world: World) -> str:
    """What all argument names of a tool are put in: those of the training side often in pieces that mean nothing, so that
    the next name is chosen by what is not the same in all."""
    if world.split == "held_out":
        return world.pick(tool_words.AFFIXES)
    which = world.rng.random()
    if which < tool_words.STRANGELY:
        return _strange(world, "{}")
    return world.pick(tool_words.AFFIXES) if which < tool_words.STRANGELY + tool_words.AFFIXED else "{}"


def _parameters(
    world: World, kind: ToolKind, names: Mapping[str, str], order: list[str], wrapper: str, plain: bool
) -> dict[str, Any]:
    """The JSON schema as developers write it: most with descriptions and `required`, some without."""
    by_name = {one.name: one for one in kind.arguments}
    titled = world.chance(0.04)
    properties = {names[name]: _property(by_name[name], plain, titled) for name in order}
    required = [names[name] for name in order if by_name[name].required]
    if wrapper:
        first, *rest = properties
        inner = _object(world, {name: properties[name] for name in rest}, [name for name in required if name != first])
        properties = {first: properties[first], wrapper: inner}
        required = [name for name in (first,) if name in required] + ([wrapper] if "required" in inner else [])
    return _object(world, properties, required)


def _object(world: World, properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "object", "properties": properties}
    if required and world.chance(0.93):
        made["required"] = required
    if world.chance(0.12):
        made["additionalProperties"] = False
    return made


def _property(argument: Argument, plain: bool, titled: bool) -> dict[str, Any]:
    made: dict[str, Any] = {"title": argument.name.replace("_", " ").title()} if titled else {}
    made["type"] = argument.type
    if argument.type == "array":
        made["items"] = {"type": "string"}
    if argument.description and not plain:
        made["description"] = argument.description
    if argument.choices:
        made["enum"] = list(argument.choices)
    return made


def draw(world: World, argument: Argument) -> object:
    """A value for an argument, of its JSON type."""
    if argument.choices:
        return world.any_of(argument.choices)
    if argument.type == "boolean":
        return world.chance(0.5)
    if argument.type == "array":
        return list(dict.fromkeys(str(of_kind(world, argument.kind)) for _ in range(world.any_of((1, 2, 2, 3)))))
    found = of_kind(world, argument.kind)
    return str(found) if argument.type == "string" else _number(found, argument.type)


def of_kind(world: World, kind: str) -> object:
    """A value of one of `training.values.KINDS`, or of the few that only tools have."""
    first, _, rest = kind.partition(" ")
    if first in OWN_KINDS and kind not in KINDS:
        return OWN_KINDS[first](world, rest)
    if kind in ("word", "id", "code") and world.chance(0.1):
        return value(world, "piece")
    found = value(world, kind)
    return found.rstrip(".!?") if isinstance(found, str) and kind in FREE_TEXT else found


def _unit(world: World, which: str) -> str:
    first, _, measure = which.partition(" ")
    return world.any_of(tool_words.UNITS[measure][int(first) :: 2])


def _several(world: World, kind: str) -> list[object]:
    return [of_kind(world, kind) for _ in range(world.any_of((1, 2, 2, 3)))]


OWN_KINDS: dict[str, Callable[[World, str], object]] = {
    "small": lambda world, _: world.rng.randint(1, 12),
    "status": lambda world, _: world.any_of(tool_words.STATUSES),
    "unit": _unit,
    "true": lambda _world, _: True,
    "list": _several,
}


def _number(found: object, json_type: str) -> object:
    if isinstance(found, bool | int):
        return found
    if isinstance(found, float):
        return round(found) if json_type == "integer" else found
    digits = re.search(r"\d+(\.\d+)?", str(found))
    number = float(digits[0]) if digits else 7.0
    return int(number) if number.is_integer() or json_type == "integer" else number


def in_words(world: World, argument: Argument, drawn: object) -> str:
    """How the user says a value: as it is, small numbers at times as words."""
    if isinstance(drawn, list):
        return and_list(drawn)
    if (
        argument.type == "integer"
        and isinstance(drawn, int)
        and not isinstance(drawn, bool)
        and 1 < drawn <= 12
        and world.chance(0.25)
    ):
        return NUMBER_WORDS[drawn]
    return surface(argument.kind, drawn) if isinstance(drawn, bool) else plain_words(drawn)


def plain_words(drawn: object) -> str:
    if isinstance(drawn, bool):
        return "true" if drawn else "false"
    if isinstance(drawn, list):
        return and_list(drawn)
    return str(drawn)


def and_list(items: Sequence[object]) -> str:
    texts = [str(item) for item in items]
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"


def ask(world: World, offered: Offered) -> Asked:
    """One request for the tool, with new values."""
    return asked_with(world, offered, world.any_of(offered.kind.requests))


def asked_with(world: World, offered: Offered, template: str, given: Values | None = None) -> Asked:
    """The template filled: `given` are values that are already fixed (with the words that say them)."""
    by_name = {one.name: one for one in offered.kind.arguments}
    values: Values = {}
    texts: dict[str, str] = {}
    for marker in dict.fromkeys(SLOT.findall(template)):
        name, fixed, coded = marker.partition("=")
        if name not in by_name:
            continue
        values[name] = json.loads(coded) if fixed else (given or {}).get(name, draw(world, by_name[name]))
        texts[marker] = "" if fixed else in_words(world, by_name[name], values[name])
    said = SLOT.sub(lambda found: texts.get(found[1], found[0]), template)
    return _asked(world, offered, _loosened(world, template, said), values)


# Of what training says of a result, this share names each result as the result does: of a tool that it never saw the
# model then says what is there, and not a sentence of other tools.
GENERIC = 0.8


def _asked(world: World, offered: Offered, said: str, values: Values) -> Asked:
    kind = offered.kind
    results = {name: of_kind(world, of) for name, of in kind.results}
    found = {f"result {name}": plain_words(result) for name, result in results.items()}
    kinds = {one.name: one.kind for one in kind.arguments}
    spoken = {
        name: surface(kinds[name], drawn) if isinstance(drawn, bool) else plain_words(drawn)
        for name, drawn in values.items()
    }
    everything = {name: plain_words(result) for name, result in results.items()} | spoken | found
    answer = SLOT.sub(lambda slot: everything.get(slot[1], slot[0]), kind.answer) if kind.answer else _generic(results)
    # A tool's own sentence may name no result, and nobody who was not shown it can say it: then the results follow.
    named = {name: result for name, result in results.items() if not isinstance(result, bool)}
    if named and not _told(results, answer):
        answer = f"{answer} {_generic(named)}"
    elif named and world.in_training(GENERIC):
        answer = _generic(named)
    return Asked(offered, said, call_of(offered, values), results, answer, _told(results, answer))


def _told(results: Values, answer: str) -> tuple[str, ...]:
    return tuple(str(item) for result in results.values() for item in _items(result) if str(item) in answer)


def _items(result: object) -> list[object]:
    return result if isinstance(result, list) else [result]


def _generic(results: Values) -> str:
    if not results:
        return "Done."
    return " ".join(f"The {name.replace('_', ' ')} is {plain_words(result)}." for name, result in results.items())


def call_of(offered: Offered, values: Values) -> Call:
    """Arguments in the schema's order; what was not said is left out."""
    arguments = {offered.names[name]: values[name] for name in offered.order if name in values}
    if offered.wrapper:
        first = offered.names[offered.order[0]]
        inner = {name: drawn for name, drawn in arguments.items() if name != first}
        arguments = {name: drawn for name, drawn in arguments.items() if name == first}
        if inner:
            arguments[offered.wrapper] = inner
    return Call(offered.tool.name, arguments)


def _loosened(world: World, template: str, said: str) -> str:
    """As people type: small first letter, no mark at the end, a greeting before. Values stay as they are."""
    if world.chance(0.15) and template[:1].isupper() and template[1:2] != "'" and not template.startswith("I "):
        said = said[:1].lower() + said[1:]
    elif world.chance(0.3) and template[:1].islower():
        said = said[:1].upper() + said[1:]
    if world.chance(0.12) and template[-1:] in ".?!":
        said = said[:-1]
    if world.in_training(FILLED):
        said = world.any_of(("{}: {}", "{}, {}", "{}. {}", "{} {}")).format(filler(world), said)
    return said


def missing(world: World, offered: Offered) -> tuple[str, str] | None:
    """A request without what must be said, and the question back; None where the recipe has none."""
    if not offered.recipe.missing or not offered.kind.arguments:
        return None
    asked = world.any_of(offered.recipe.missing)
    words = styled(offered.kind.arguments[0].name, "snake").replace("_", " ")
    return fill(asked), f"Which {words} do you mean?"


def asked_twice(world: World, offered: Offered, times: int) -> tuple[str, list[Asked]] | None:
    """One request for several values of one argument ("in Paris and Rome"), or None where no template can say it."""
    can = {one.name for one in offered.kind.arguments if one.type == "string" and one.kind not in FREE_TEXT}
    can -= {one.name for one in offered.kind.arguments if one.choices or one.kind.startswith("unit ")}
    found = [(template, name) for template in offered.kind.requests for name in sorted(can) if _bare(template, name)]
    if not found:
        return None
    template, name = world.any_of(found)
    argument = next(one for one in offered.kind.arguments if one.name == name)
    drawn = list(dict.fromkeys(draw(world, argument) for _ in range(times)))
    base = {one.name: draw(world, one) for one in offered.kind.arguments if f"{{{one.name}}}" in template}
    asked = [asked_with(world, offered, template, {**base, name: one}) for one in drawn]
    texts = {
        other: in_words(world, one, base[other])
        for other in base
        for one in offered.kind.arguments
        if one.name == other
    }
    texts[name] = _both(world, drawn)
    said = SLOT.sub(lambda slot: texts.get(slot[1], "" if "=" in slot[1] else slot[0]), template)
    return _loosened(world, template, said), asked


def _bare(template: str, name: str) -> bool:
    """Whether the slot is there once, without quotes or brackets around it."""
    return template.count(f"{{{name}}}") == 1 and not re.search(r"['\"(:=]\s*\{" + re.escape(name) + r"\}", template)


def _both(world: World, drawn: Sequence[object]) -> str:
    if len(drawn) == 2:
        return world.any_of(("{} and {}", "{} and {}", "{} and also {}", "{} & {}", "both {} and {}")).format(*drawn)
    return and_list(drawn)
