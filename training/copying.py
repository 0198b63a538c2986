"""Exercises of pure copying and looking up: the cheapest ones, from which attention learns to find and repeat.

In: a `World`. Out: cases on one string, one list or one dictionary of made-up words, vocabulary pieces, numbers and
identifiers. The answer is always exactly the thing asked for.
"""

from __future__ import annotations

import json

from training import more_text_work
from training.cases import Case, World, train_all_also, user
from training.passages import entity

REPEAT = (
    "Repeat: {x}",
    "Repeat exactly: {x}",
    "Repeat after me: {x}",
    "Repeat this: {x}",
    "repeat {x}",
    'Say "{x}".',
    'Say "{x}" exactly.',
    "Say exactly: {x}",
    "Say this and nothing else: {x}",
    "Say: {x}",
    "Echo: {x}",
    "echo {x}",
    'echo "{x}"',
    "Copy this: {x}",
    "Copy: {x}",
    "Copy the following exactly: {x}",
    'Write back the text between the quotes: "{x}"',
    'Output only the text in quotes: "{x}"',
    "Output: {x}",
    "Print {x}",
    "Print the following line.\n{x}",
    "Write: {x}",
    "Write {x} and nothing else.",
    "Please repeat the following text.\n\n{x}",
    "Please say {x}",
    "Can you repeat this? {x}",
    "Can you say {x}?",
    "Return the input unchanged.\nInput: {x}",
    "Return this text: {x}",
    "Reply with: {x}",
    "Reply with exactly this: {x}",
    "Reply only with {x}",
    "Respond with {x}",
    'Respond with the word "{x}" only.',
    "Just say {x}",
    "Type {x}",
    "Send back: {x}",
    "Give me back exactly what I send: {x}",
    "<text>{x}</text>\nRepeat the text.",
    "{x}\n\nRepeat the line above.",
    "{x}\nSay it again.",
    "Text: {x}\nRepeat the text.",
    'The text is "{x}". What is the text?',
    "Answer with {x}.",
)
ITEM = (
    "What is the {n} item?",
    "What is the {n} one?",
    "The {n} one?",
    "Which is the {n}?",
    "Give me the {n} item.",
    "Say the {n} item only.",
    "Return the {n} element.",
    "Return the {n} item of the list.",
    "What comes {n}?",
    "Repeat the {n} item.",
    "{n} item?",
    "{n}?",
    "Which item is {n}?",
    "Name the {n} entry.",
    "Print the {n} entry.",
    "What is the {n} word?",
    "Write the {n} one.",
    "Tell me the {n} one, please.",
)
NEXT = (
    "What comes after {x}?",
    "What comes right after {x}?",
    "What follows {x}?",
    "Which item follows {x}?",
    "Which one is after {x}?",
    "What is next after {x}?",
    "After {x} comes what?",
    "Name the item after {x}.",
    "Give me the one after {x}.",
    "And after {x}?",
    "the one after {x}?",
    "Say what comes after {x}.",
)
BEFORE = (
    "What comes before {x}?",
    "What comes right before {x}?",
    "Which item is before {x}?",
    "Which one is before {x}?",
    "What is just before {x}?",
    "Before {x} comes what?",
    "Name the item before {x}.",
    "Give me the one before {x}.",
    "And before {x}?",
    "the one before {x}?",
    "Say what comes before {x}.",
)
LIST_FRAMES = (
    "List: {l}\n{q}",
    "Items: {l}\n\n{q}",
    "{l}\n{q}",
    "{l}\n\n{q}",
    "Here is a list: {l}. {q}",
    "This is my list: {l}\n{q}",
    "Look at these: {l}\n{q}",
    "Words: {l}\n{q}",
    "The order is {l}. {q}",
    "Sequence: {l}\n{q}",
    "<list>{l}</list>\n{q}",
    "I have {l}. {q}",
    "We have these items: {l}\n\n{q}",
)
LOOK_UP = (
    "What is {k}?",
    "{k}?",
    "{k} =",
    "What is the value of {k}?",
    "What does {k} mean?",
    "Value of {k}?",
    "Look up {k}.",
    "Give me {k}.",
    "Give the value for {k}.",
    "What belongs to {k}?",
    "What goes with {k}?",
    "Find {k}.",
    "What is stored under {k}?",
    "Return the value of {k}.",
    "Return {k}",
    "get {k}",
    "Which value has {k}?",
    "Tell me what {k} is.",
    "{k} is what?",
    "Translate {k}.",
    "And what is {k}?",
    "What do we have for {k}?",
)
LOOK_BACK = (
    "Which key has the value {v}?",
    "What has the value {v}?",
    "Which one is {v}?",
    "Whose value is {v}?",
    "What is the key of {v}?",
    "Key for {v}?",
    "Which key leads to {v}?",
    "Under which key is {v}?",
    "Where is {v} stored?",
    "What belongs to the value {v}?",
    "Find the key of {v}.",
    "Return the key whose value is {v}.",
    "For which key do we have {v}?",
    "Name the key with {v}.",
)
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def thing(world: World, taken: list[str]) -> str:
    """A short thing to copy, not yet taken; mostly without meaning."""
    kinds = ("word",) * 5 + ("piece",) * 6 + ("integer", "code", "first_name", "city", "noun", "food", "animal", "id")
    return entity(world, world.any_of(kinds), taken)


def things(world: World, count: int) -> list[str]:
    made: list[str] = []
    for _ in range(count):
        made.append(thing(world, made))
    return made


def string(world: World) -> str:
    """A string of one to ten things of any kind."""
    chance = world.rng.random()
    if chance < 0.25:
        return entity(
            world, world.any_of(("sentence", "phrase", "title", "email", "url", "file", "id", "phone", "amount"))
        )
    if chance < 0.4:
        return "".join(world.any_of("abcdefghijkmnpqrstuvwxyz0123456789") for _ in range(world.rng.randint(3, 10)))
    drawn = [thing(world, []) for _ in range(world.any_of((1, 1, 2, 3, 4, 5, 6, 8, 10)))]
    return world.any_of((" ", " ", " ", ", ", "-", " / ")).join(drawn)


def repeat(world: World) -> list[Case]:
    """Another string each time: these share nothing, and are the shortest of all."""
    made = []
    for _ in range(4):
        form = string(world)
        if world.chance(0.3):
            form = form.upper() if world.chance(0.5) else form.capitalize()
        made.append(Case("copying", (user(world.pick(REPEAT).replace("{x}", form)),), form, exact=True))
    return made


def positions(world: World) -> list[Case]:
    """Items of a list by their number, the last one, the next and the one before."""
    items = things(world, world.rng.randint(3, 9))
    frame = world.pick(LIST_FRAMES).replace("{l}", written(world, items))
    asked = []
    for at in world.rng.sample(range(len(items)), 3):
        name = ORDINALS[at] if at < len(ORDINALS) else "last"
        asked.append((world.pick(ITEM).replace("{n}", name), items[at] if at < len(ORDINALS) else items[-1]))
    asked.append((world.pick(ITEM).replace("{n}", "last"), items[-1]))
    at = world.rng.randrange(len(items) - 1)
    asked.append((world.pick(NEXT).replace("{x}", items[at]), items[at + 1]))
    at = world.rng.randrange(1, len(items))
    asked.append((world.pick(BEFORE).replace("{x}", items[at]), items[at - 1]))
    return [Case("copying", (user(frame.replace("{q}", question)),), answer, exact=True) for question, answer in asked]


def written(world: World, items: list[str]) -> str:
    form = world.rng.random()
    if form < 0.5:
        return world.any_of((", ", ", ", " ", "; ", " - ", " > ")).join(items)
    if form < 0.65:
        return "\n" + "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    if form < 0.8:
        return "\n" + "\n".join(f"- {item}" for item in items)
    return json.dumps(items, ensure_ascii=False)


def look_up(world: World) -> list[Case]:
    """Values by their keys, and keys by their values."""
    drawn = things(world, 2 * world.rng.randint(3, 12))
    keys, values = drawn[::2], drawn[1::2]
    text = dictionary(world, keys, values)
    between = world.any_of(("\n", "\n\n", " "))
    asked = []
    for at in world.rng.sample(range(len(keys)), 3):
        asked.append((world.pick(LOOK_UP).replace("{k}", keys[at]), values[at]))
    for at in world.rng.sample(range(len(keys)), 2):
        asked.append((world.pick(LOOK_BACK).replace("{v}", values[at]), keys[at]))
    return [Case("copying", (user(text + between + question),), answer, exact=True) for question, answer in asked]


def dictionary(world: World, keys: list[str], values: list[str]) -> str:
    pairs = list(zip(keys, values, strict=True))
    if world.chance(0.15):
        return json.dumps(dict(pairs), ensure_ascii=False)
    link = world.any_of((" = ", ": ", " -> ", "=", " is ", " means ", " - ", ":"))
    between = world.any_of(("; ", ", ", "\n", "\n", "\n- ", ". "))
    return between.join(key + link + value for key, value in pairs) + world.any_of(("", ".", ";"))


def copying(world: World) -> list[Case]:
    return world.any_of((repeat, repeat, positions, look_up, look_up))(world)


train_all_also(globals(), more_text_work.COPYING)
