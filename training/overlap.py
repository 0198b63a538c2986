"""Drills of one step that choosing a tool needs: which of several has the words that are asked for.

Words are random ones of the whole vocabulary (`training.drills` says why), so only their being the same tells. In a mix
with all exercises this was not learned in 156 million tokens; with `training.guidance` in 2.5 million of these.

In: a `World`. Out: groups of short cases.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from outcrop.conversation import Tool
from training.cases import Call, Case, World, user
from training.tool_sets import STYLES, styled
from training.tools import NO_TOOL
from training.values import FUNCTION_WORDS, THINGS, pieces, word

VERBS = ("get", "create", "update", "find", "list", "delete", "set", "show")
OPENINGS = ("Get", "Show", "Returns", "Create", "Find", "Use this to see", "Change")
AROUND = "the a an of to in on for with and or is it my me please can you what show tell get i we need want now".split()
QUESTIONS = 12  # of a group
NOTHING = 0.25  # of requests have the words of none
LINES = (  # and what is between the words of one
    ("{name}: {words}", ", "),
    ("{name} = {words}", " "),
    ("{name} ({words})", " "),
    ("{name} has {words}", " and "),
    ("| {name} | {words} |", " | "),
    ("- {name}, {words}", ", "),
    ("{name};{words}", ";"),
    ("The {name} is {words}", " and "),
)


@dataclass(frozen=True, slots=True)
class Described:
    name: str
    description: str
    words: tuple[str, ...]  # no other has all of them


def named_lists(world: World) -> list[Case]:
    """Named lists of words: the name of the one that has a word."""
    sizes = [world.rng.randint(1, 4) for _ in range(world.rng.randint(2, 5))]
    every = iter(random_words(world, len(sizes) + sum(sizes)))
    lists = {next(every): [next(every) for _ in range(size)] for size in sizes}
    table, answer = _table(world, lists)
    asked = [(said, name) for name, each in lists.items() for said in each]
    world.rng.shuffle(asked)
    return [
        Case("named_lists", (user(f"{table}\n{said}"),), answer.format(name), exact=True)
        for said, name in asked[:QUESTIONS]
    ]


def _table(world: World, lists: dict[str, list[str]]) -> tuple[str, str]:
    """The lists in JSON or in lines, and how their names are answered."""
    if world.chance(0.4):
        return json.dumps([{"name": name, "description": " ".join(each)} for name, each in lists.items()]), '"{}"'
    if world.chance(0.2):
        return json.dumps({name: " ".join(each) for name, each in lists.items()}), '"{}"'
    line, between = world.any_of(LINES)
    end = world.any_of(("\n", "\n", "; ", ". "))
    return end.join(line.format(name=name, words=between.join(each)) for name, each in lists.items()), "{}"


def shared_words(world: World) -> list[Case]:
    """Which tool has the words of a request; tools in JSON, or real ones with nothing to fill in."""
    while not (described := _described(world)):
        pass
    others = random_words(world, 9, without={said for one in described for said in one.words})
    tools = tuple(Tool(one.name, one.description, _parameters(world, others)) for one in described)
    listed = json.dumps([{"name": one.name, "description": one.description} for one in described], ensure_ascii=False)
    real = world.chance(0.5)
    cases = []
    for _ in range(QUESTIONS):
        one = None if world.chance(NOTHING) else world.any_of(described)
        said = _request(world, _asked_words(world, one, described) if one else world.rng.sample(others, 2), others)
        if real:
            answer = (Call(one.name, {}),) if one else NO_TOOL
            cases.append(Case("shared_words", (user(said),), answer, tools=tools, exact=True))
        else:
            text = f'"{one.name}"' if one else "none"
            cases.append(Case("shared_words", (user(f"{listed}\n{said}"),), text, exact=True))
    return cases


def random_words(world: World, count: int, without: set[str] | None = None) -> list[str]:
    """In small letters, all different."""
    found: dict[str, None] = {}
    while len(found) < count:
        made = _random_word(world).lower()
        if made.isascii() and made.isalpha() and made not in (without or ()):
            found[made] = None
    return list(found)


def _random_word(world: World) -> str:
    which = world.rng.random()
    if which < 0.5:
        return world.any_of(pieces("space"))
    if which < 0.7:
        return world.any_of(pieces("letters"))
    return world.pick(THINGS) if which < 0.85 else word(world)


def _described(world: World) -> list[Described]:
    """2 to 5 tools, many of which have a word in common; none if two have one name."""
    count = world.rng.choices((2, 3, 4, 5), (3, 4, 3, 2))[0]
    known = random_words(world, count + world.rng.randint(2, 5))
    style = world.any_of(STYLES)
    found: list[Described] = []
    for _ in range(50):
        chosen = tuple(world.rng.sample(known, world.any_of((1, 2, 2, 3))))
        if len(found) < count and not any(set(chosen) <= set(o.words) or set(o.words) <= set(chosen) for o in found):
            found.append(Described(styled(_name(world, chosen), style), _description(world, chosen), chosen))
    return found if 1 < len(found) == len({one.name for one in found}) else []


def _name(world: World, chosen: tuple[str, ...]) -> str:
    """Of some of its words, of random pieces, or of both."""
    some = world.rng.sample(chosen, world.rng.randint(1, len(chosen)))
    strange = [world.any_of(pieces("letters")) for _ in range(world.rng.randint(1, 2))]
    which = world.rng.random()
    if which > 0.75:
        return " ".join(strange)
    parts = some if which < 0.4 else [*strange, *some] if which < 0.6 else [*some, *strange]
    return " ".join([world.any_of(VERBS), *parts] if world.chance(0.3) else parts)


def _description(world: World, chosen: tuple[str, ...]) -> str:
    parts = [world.any_of(OPENINGS)] if world.chance(0.5) else []
    for said in chosen:
        parts += [world.any_of(FUNCTION_WORDS), said] if world.chance(0.6) else [said]
    return " ".join(parts) + world.any_of(("", "."))


def _parameters(world: World, others: list[str]) -> dict[str, object]:
    if world.chance(0.7):
        return {"type": "object", "properties": {}}
    name, *about = world.rng.sample(others, 3)
    return {"type": "object", "properties": {name: {"type": "string", "description": " ".join(about)}}}


def _asked_words(world: World, one: Described, described: list[Described]) -> list[str]:
    """All words of the tool, or all but one if the others tell which it is."""
    asked = world.rng.sample(one.words, len(one.words))
    fewer = asked[1:]
    clear = fewer and not any(set(fewer) <= set(other.words) for other in described if other is not one)
    return fewer if clear and world.chance(0.3) else asked


def _request(world: World, asked: list[str], others: list[str]) -> str:
    """Those words in this order, others around them."""
    parts: list[str] = []
    for said in asked:
        parts += [_other(world, others) for _ in range(world.rng.randint(0, 2))]
        parts.append(said.capitalize() if world.chance(0.15) else said)
    for _ in range(world.rng.randint(0, 3)):
        place = world.rng.randint(0, len(parts)) if world.chance(0.5) else len(parts)
        parts.insert(place, str(world.rng.randint(10, 9999)) if world.chance(0.12) else _other(world, others))
    text = " ".join(parts) + world.any_of(("", "", "?", ".", "!"))
    return text[:1].upper() + text[1:] if world.chance(0.5) else text


def _other(world: World, others: list[str]) -> str:
    return world.any_of(AROUND) if world.chance(0.7) else world.any_of(others)


LINKS = (
    "{word} {value}",
    "{word}: {value}",
    "{word} = {value}",
    "{word} is {value}",
    "{value} as {word}",
    "{value} for {word}",
    "{value} is the {word}",
    "the {word} {value}",
    "with {word} {value}",
    "{value} ({word})",
)
JOINS = (", ", ", ", "; ", " and ", ". ", "\n", " ")


def filled(world: World) -> list[Case]:
    """One tool whose arguments are named or described by random words; requests give their values by these words, in any
    order."""
    count = world.rng.randint(2, 4)
    links, others = random_words(world, count), random_words(world, 8)
    style = world.any_of(STYLES)
    kinds = [world.chance(0.25) for _ in links]  # is it a number?
    properties = {
        _key(world, link, others, style): {"type": "integer" if number else "string"}
        for link, number in zip(links, kinds, strict=True)
    }
    if len(properties) < count:
        return filled(world)
    for link, (name, shape) in zip(links, properties.items(), strict=True):
        if link not in name.lower() or world.chance(0.3):
            around = [world.any_of(others), world.any_of(FUNCTION_WORDS)]
            shape["description"] = " ".join([*around, link] if world.chance(0.7) else [link, *around])
    tool = Tool(
        styled(" ".join(random_words(world, 2)), style),
        " ".join(world.rng.sample(others, 2)).capitalize(),
        {"type": "object", "properties": properties, "required": list(properties)},
    )
    cases = []
    for _ in range(7):
        values = [world.rng.randint(2, 9999) if number else _value(world) for number in kinds]
        said = [world.any_of(LINKS).format(word=link, value=value) for link, value in zip(links, values, strict=True)]
        world.rng.shuffle(said)
        text = world.any_of(JOINS).join([*said, _other(world, others)] if world.chance(0.2) else said)
        call = Call(tool.name, dict(zip(properties, values, strict=True)))
        if not text.startswith(tuple(map(str, values))):  # a value stays as it is
            text = text[:1].upper() + text[1:]
        cases.append(Case("filled", (user(text),), (call,), tools=(tool,)))
    return cases


def _key(world: World, link: str, others: list[str], style: str) -> str:
    which = world.rng.random()
    parts = [link] if which < 0.5 else [link, world.any_of(others)] if which < 0.75 else world.rng.sample(others, 2)
    world.rng.shuffle(parts)
    return styled(" ".join(parts), style if style in ("snake", "camel") else "snake")


BETWEEN = (" ", " ", " ", " ", " ", "/", "-", " + ", " - ", " of ", " & ", "_", ". ")


def _value(world: World) -> str:
    """One to four words or numbers: a value ends where the next word of the request is of none."""
    parts = random_words(world, world.any_of((1, 1, 2, 2, 3, 4)))
    between = world.any_of(BETWEEN)
    shown = [part.capitalize() if world.chance(0.5) else part for part in parts]
    if world.chance(0.25):
        shown[world.rng.randrange(len(shown))] = str(world.rng.randint(2, 999))
    return between.join(shown)
