"""Exercises of tool calling: which tool, with which arguments, how many calls, when none, and what a result says.

In: a `World`. Out: groups of cases that share one set of tools (and the turns before). A call is right with its
arguments in the schema's order and what was not said left out; every text answer follows one fixed rule.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from outcrop.conversation import Message, Tool, ToolResult, ToolUse
from training import more_joins, more_tool_talk
from training.cases import Call, Case, Generator, World, assistant, train_also, user
from training.sample_tools import tool_samples
from training.tool_families import (
    Builder,
    Recipe,
    Thing,
    add_to,
    capitalized,
    convert,
    create,
    device,
    list_filtered,
    recipe,
    remind,
    schedule,
    search_for,
    send,
    set_attribute,
    thing,
    translate,
)
from training.tool_sets import Asked, Offered, ask, asked_twice, missing, offer, on_its_side, recipes, styled, toolset
from training.tool_talk import ERRORS, GREETINGS, OTHER_QUESTIONS, SYSTEMS, THANKS
from training.values import value

HELLO = "Hello! How can I help you?"
WELCOME = "You're welcome!"
NO_TOOL = "I am Outcrop's small bundled model, and none of my tools can do that."
SKILLED: tuple[Builder, ...] = (
    *[create] * 6,
    *[send] * 3,
    *[schedule] * 2,
    *[set_attribute] * 2,
    *[list_filtered] * 2,
    *[search_for] * 2,
    device,
    convert,
    translate,
    add_to,
    remind,
)


def _before(world: World) -> tuple[str, tuple[Message, ...]]:
    """What comes before: a system prompt in some groups, a turn of small talk in some."""
    system = world.pick(SYSTEMS) if world.chance(0.15) else ""
    if not world.chance(0.1):
        return system, ()
    if world.chance(0.7):
        return system, (user(world.pick(GREETINGS)), assistant(HELLO))
    return system, (user(world.pick(THANKS)), assistant(WELCOME))


@dataclass(frozen=True, slots=True)
class Setting:
    """What the cases of one group share."""

    system: str
    before: tuple[Message, ...]
    tools: tuple[Tool, ...]

    def case(self, skill: str, said: str, answer: str | tuple[Call, ...]) -> Case:
        messages = (*self.before, user(said))
        return Case(skill, messages, answer, self.system, self.tools, exact=isinstance(answer, str))


def _setting(world: World, offered: list[Offered]) -> Setting:
    system, before = _before(world)
    return Setting(system, before, tuple(one.tool for one in offered))


def _size(world: World) -> int:
    return world.rng.randint(4, 8 if world.split == "held_out" else 11)  # more answers a token of their tools


def tool_choice(world: World) -> list[Case]:
    """Which tool, with its arguments."""
    offered = toolset(world)
    setting = _setting(world, offered)
    asked = [ask(world, world.any_of(offered)) for _ in range(_size(world))]
    return [setting.case("tool_choice", one.words, (one.call,)) for one in asked]


def tool_arguments(world: World) -> list[Case]:
    """One or two tools with several arguments of all types."""
    made = [_skilled(world)]
    if world.chance(0.4):
        made += recipes(world, 1, made)
    offered = offer(world, made)
    setting = _setting(world, offered)
    hard = next(one for one in offered if one.recipe is made[0])
    asked = [ask(world, hard if world.chance(0.8) else world.any_of(offered)) for _ in range(_size(world))]
    return [setting.case("tool_arguments", one.words, (one.call,)) for one in asked]


def _skilled(world: World) -> Recipe:
    about = thing(world)
    for _ in range(20):
        made = recipes(world, 1)[0] if world.chance(0.3) else world.any_of(SKILLED)(world, about)
        if len(made.kind.arguments) > 1 and on_its_side(world, made):
            return made
    return create(world, Thing(str(value(world, "word")), made_up=True))


JOINS = (
    "{a} {b}",
    "{a} {B}",
    "{a} Also, {b}",
    "{a} And {b}",
    "{a} Also: {B}",
    "{a} Then {b}",
    "{a} After that: {B}",
    "{a}\n{B}",
    "1. {a}\n2. {B}",
    "1) {a} 2) {B}",
    "- {a}\n- {B}",
    "Two things: {a} {B}",
    "I have two requests. {A} {B}",
    "{a} Another thing: {B}",
    "{a} and {b}",
    "{a}; {b}",
    "First: {a} Second: {B}",
    "{a} Plus: {b}",
    "{a} Oh, and {b}",
    "{a} On top of that, {b}",
    "{a}, and {b}",
    "Both please: {a} {B}",
)
train_also(JOINS, more_tool_talk.JOINS)
train_also(JOINS, more_joins.JOINS)
train_also(GREETINGS, more_tool_talk.GREETINGS)
train_also(THANKS, more_tool_talk.THANKS)
train_also(OTHER_QUESTIONS, more_tool_talk.OTHER_QUESTIONS)
train_also(ERRORS, more_tool_talk.ERRORS)


def _two(world: World, offered: list[Offered]) -> tuple[str, list[Asked]]:
    """Two or three things asked in one message, in their order."""
    if world.chance(0.45):
        both = asked_twice(world, world.any_of(offered), 3 if world.chance(0.15) else 2)
        if both:
            return both
    first, second = ask(world, world.any_of(offered)), ask(world, world.any_of(offered))
    if first.call == second.call:
        return first.words, [first]
    return _join(world, first.words, second.words), [first, second]


def _join(world: World, first: str, second: str) -> str:
    joined = world.pick(JOINS)
    if joined.startswith(("{a} and", "{a};", "{a},")):
        first = first.rstrip(".!")
    elif first[-1:] not in ".?!":
        first += "."
    small = second if second.startswith(("I ", "I'")) or second[1:2].isupper() else second[:1].lower() + second[1:]
    texts = {"{a}": first, "{A}": capitalized(first), "{b}": small, "{B}": capitalized(second)}
    head, tail = joined.replace("{A}", "{a}").split("{a}")
    mark = "{b}" if "{b}" in tail else "{B}"
    middle, end = tail.split(mark)
    return head + texts["{A}" if "{A}" in joined else "{a}"] + middle + texts[mark] + end


def tool_parallel(world: World) -> list[Case]:
    """Two things in one message: two calls."""
    offered = toolset(world)
    setting = _setting(world, offered)
    found = [_two(world, offered) for _ in range(_size(world))]
    if world.chance(0.5):
        single = ask(world, world.any_of(offered))
        found[-1] = (single.words, [single])
    return [
        setting.case("tool_parallel" if len(asked) > 1 else "tool_choice", said, tuple(one.call for one in asked))
        for said, asked in found
    ]


def tool_abstain(world: World) -> list[Case]:
    """Requests that the tools cover, and requests that they do not."""
    offered = toolset(world)
    setting = _setting(world, offered)
    abouts = [one.recipe.about for one in offered if one.recipe.about]
    near = world.any_of(abouts) if abouts and world.chance(0.4) else None
    others = offer(world, recipes(world, 3, [one.recipe for one in offered], near))
    cases = []
    for _ in range(_size(world)):
        if world.chance(0.4):
            one = ask(world, world.any_of(offered))
            cases.append(setting.case("tool_choice", one.words, (one.call,)))
        else:
            said, answer = _unfit(world, others)
            cases.append(setting.case("tool_abstain", said, answer))
    return cases


def _unfit(world: World, others: list[Offered]) -> tuple[str, str]:
    which = world.rng.random()
    if which < 0.12:
        return world.pick(GREETINGS), HELLO
    if which < 0.24:
        return world.pick(THANKS), WELCOME
    if which < 0.5 or not others:
        return world.pick(OTHER_QUESTIONS), NO_TOOL
    return ask(world, world.any_of(others)).words, NO_TOOL


def tool_missing(world: World) -> list[Case]:
    """What must be said is missing in some of the requests: the answer asks for it."""
    made = [recipe(world, thing(world))]
    while not made[0].missing or not on_its_side(world, made[0]):
        made = [recipe(world, thing(world))]
    offered = offer(world, [*made, *recipes(world, world.rng.randint(0, 2), made)])
    setting = _setting(world, offered)
    target = next(one for one in offered if one.recipe is made[0])
    cases = []
    for _ in range(_size(world)):
        without = missing(world, target) if world.chance(0.45) else None
        one = ask(world, target if world.chance(0.6) else world.any_of(offered))
        cases.append(
            setting.case("tool_missing", *without) if without else setting.case("tool_choice", one.words, (one.call,))
        )
    return cases


def _identifier(world: World) -> str:
    return world.any_of(("tooluse_", "call_", "")) + "".join(
        world.any_of("abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789") for _ in range(9)
    )


def _returned(world: World, asked: Asked) -> tuple[str, bool, str, tuple[str, ...]]:
    """A tool's result: (content, is it an error, what is said of it, what that must contain)."""
    if world.chance(0.12):
        error = world.pick(ERRORS).replace("{word}", str(value(world, "word"))).replace("{id}", str(value(world, "id")))
        said = f"Sorry, that did not work: {error}."
        if world.chance(0.3):
            return _json(world, {"error": error}), False, said, (error,)
        return error, True, said, (error,)
    if world.chance(0.08):
        sentence = str(value(world, "sentence")).rstrip(".!?") + "."
        return sentence, False, sentence, (sentence.rstrip("."),)
    only = list(asked.results.values())
    if len(only) == 1 and world.chance(0.15) and not isinstance(only[0], bool | list):
        return str(only[0]), False, asked.said, asked.told
    style = world.any_of(("snake", "snake", "camel"))
    names = list(asked.results)
    world.rng.shuffle(names)
    return _json(world, {styled(one, style): asked.results[one] for one in names}), False, asked.said, asked.told


def _json(world: World, result: dict[str, Any]) -> str:
    if world.chance(0.2):
        return json.dumps(result, ensure_ascii=False, separators=(",", ":"))
    return json.dumps(result, ensure_ascii=False, indent=2 if world.chance(0.06) else None)


def _exchange(world: World, said: str, asked: list[Asked]) -> tuple[list[Message], str, tuple[str, ...]]:
    """The request, its calls, their results; and what is to be said of them."""
    uses: list[ToolUse] = []
    results: list[ToolResult] = []
    answers: list[str] = []
    must: list[str] = []
    for one in asked:
        identifier = _identifier(world)
        content, failed, told, needed = _returned(world, one)
        uses.append(ToolUse(identifier, one.call.name, dict(one.call.arguments)))
        results.append(ToolResult(identifier, content, failed))
        answers.append(told)
        must.extend(needed)
    messages = [user(said), Message("assistant", tuple(uses)), Message("user", tuple(results))]
    return messages, " ".join(dict.fromkeys(answers)), tuple(must)


def tool_result(world: World) -> list[Case]:
    """The calls were made and their results are there: the answer says them. Or the next question needs a call."""
    offered = toolset(world)
    if world.chance(0.2):
        return _follow_up(world, offered)
    setting = _setting(world, offered)
    system, before, tools = setting.system, setting.before, setting.tools
    cases = []
    for _ in range(_size(world)):
        one = ask(world, world.any_of(offered))
        said, asked = _two(world, offered) if world.chance(0.15) else (one.words, [one])
        messages, answer, must = _exchange(world, said, asked)
        cases.append(Case("tool_result", (*before, *messages), answer, system, tools, must=must, exact=not must))
    return cases


def _follow_up(world: World, offered: list[Offered]) -> list[Case]:
    """After one question was answered by a tool, the next one: another call, or thanks."""
    setting = _setting(world, offered)
    system, before = setting.system, setting.before
    first = ask(world, world.any_of(offered))
    messages, answer, _ = _exchange(world, first.words, [first])
    shared = (*before, *messages, assistant(answer))
    tools = tuple(one.tool for one in offered)
    cases = []
    for _ in range(_size(world)):
        if world.chance(0.12):
            cases.append(Case("tool_result", (*shared, user(world.pick(THANKS))), WELCOME, system, tools, exact=True))
            continue
        one = ask(world, world.any_of(offered))
        cases.append(Case("tool_result", (*shared, user(one.words)), (one.call,), system, tools))
    return cases


def tool_any(world: World) -> list[Case]:
    """Some tool must be called, and one fits."""
    offered = toolset(world)
    setting = _setting(world, offered)
    system, before, tools = setting.system, setting.before, setting.tools
    asked = [ask(world, world.any_of(offered)) for _ in range(_size(world))]
    return [Case("tool_any", (*before, user(one.words)), (one.call,), system, tools, "any") for one in asked]


def _once(generator: Generator) -> Generator:
    """Without the cases whose conversation was already there."""

    def once(world: World) -> list[Case]:
        found: dict[str, Case] = {}
        for case in generator(world):
            found.setdefault(repr([message.content for message in case.messages if message.role == "user"]), case)
        return list(found.values())

    return once


GENERATORS: dict[str, Generator] = {
    "tool_choice": _once(tool_choice),
    "tool_arguments": _once(tool_arguments),
    "tool_parallel": _once(tool_parallel),
    "tool_abstain": _once(tool_abstain),
    "tool_missing": _once(tool_missing),
    "tool_result": _once(tool_result),
    "tool_any": _once(tool_any),
    "tool_samples": _once(tool_samples),
}
