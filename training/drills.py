"""What training begins with: repeating and looking up random pieces, from which attention learns to copy; and decisions
without what is around them in the exercises, so that a thousand tokens hold more of them.

Here, and only here, pieces are drawn from the whole vocabulary, whichever side they are on: a piece that is never trained
can never be said, whoever's name it begins (measured). What is held out are words, phrasings and tools.

In: a `World`. Out: groups of short cases. All other exercises need this skill, and learn it late or never when they are
all that there is (measured: none after five million tokens; after half a million with these).
"""

from __future__ import annotations

import json

from training.cases import Case, Generator, Options, World, user
from training.labels import FAMILIES, label_set, marked
from training.overlap import filled, named_lists, shared_words
from training.tools import GENERATORS as TOOL_EXERCISES
from training.values import pieces, word

JOINS = (" = ", ": ", " -> ", " is ", " means ", "=")
BREAKS = ("; ", "\n", ", ", " | ")
OF_A_ROW = ("What is the {key} of {row}?", "{row}: {key}?", "Tell me {row}'s {key}.", "Which {key} does {row} have?")
ROW_OF = ("Whose {key} is {said}?", "Who has the {key} {said}?", "Which one has {said} as {key}?")
WHETHER = ("Is {said} the {key} of {row}?", "Is the {key} of {row} {said}?", "Does {row} have the {key} {said}?")


def random_text(world: World, most: int = 3) -> str:
    return " ".join(any_piece(world) if world.chance(0.75) else word(world) for _ in range(world.rng.randint(1, most)))


def any_piece(world: World) -> str:
    """One piece of the vocabulary, or two joined; seldom of another script."""
    if world.chance(0.06):
        return world.any_of(pieces("other"))
    first = world.any_of(pieces("letters"))
    return first + world.any_of(pieces("letters")).lower() if world.chance(0.25) else first


def repeat(world: World) -> list[Case]:
    texts = [random_text(world, 8) for _ in range(world.rng.randint(3, 5))]
    return [Case("repeat", (user(f"Repeat: {text}"),), text, exact=True) for text in texts]


def look_up(world: World) -> list[Case]:
    pairs = {random_text(world, 1): random_text(world) for _ in range(world.rng.randint(2, 8))}
    join, end = world.any_of(JOINS), world.any_of(BREAKS)
    table = end.join(f"{key}{join}{said}" for key, said in pairs.items())
    return [Case("look_up", (user(f"{table}\nWhat is {key}?"),), said, exact=True) for key, said in pairs.items()]


def grid(world: World) -> list[Case]:
    """Rows with the same keys: what a row has under a key, which row has it, whether it is so."""
    keys = list(dict.fromkeys(random_text(world, 1) for _ in range(world.rng.randint(2, 4))))
    rows = {random_text(world, 1): {key: random_text(world, 2) for key in keys} for _ in range(world.rng.randint(2, 5))}
    join, between = world.any_of(JOINS), world.any_of((", ", "; ", " "))
    lines = [f"{row}: {between.join(key + join + cell for key, cell in cells.items())}" for row, cells in rows.items()]
    return [_of_grid(world, "\n".join(lines), rows, world.any_of(keys)) for _ in range(world.rng.randint(4, 8))]


def _of_grid(world: World, table: str, rows: dict[str, dict[str, str]], key: str) -> Case:
    row, other = world.any_of(list(rows)), world.any_of(list(rows))
    said = rows[row][key]
    form = world.any_of((OF_A_ROW, OF_A_ROW, ROW_OF, WHETHER))
    answer = {OF_A_ROW: said, ROW_OF: row, WHETHER: "Yes."}[form]
    if form is WHETHER and world.chance(0.5):
        said = rows[other][key]
        answer = "Yes." if said == rows[row][key] else "No."
    question = world.any_of(form).format(key=key, row=row, said=said)
    return Case("grid", (user(f"{table}\n{question}"),), answer, exact=True)


def go_on(world: World) -> list[Case]:
    """A sequence that begins again: its next word."""
    words = [random_text(world, 1) for _ in range(world.rng.randint(3, 12))]
    stops = world.rng.sample(range(1, len(words)), min(3, len(words) - 1))
    line = " ".join(words)
    return [
        Case("go_on", (user(f"{line}\n{' '.join(words[:stop])}"),), " ".join(words[stop:]), exact=True)
        for stop in stops
    ]


def as_json(world: World) -> list[Case]:
    """Words that stand after spaces, in quotation marks: how their pieces are written without the space."""
    made = []
    for _ in range(world.rng.randint(2, 4)):
        pairs = {random_text(world, 1): random_text(world) for _ in range(world.rng.randint(1, 4))}
        line = ", ".join(f"{key} is {said}" for key, said in pairs.items())
        made.append(Case("as_json", (user(f"As JSON: {line}"),), json.dumps(pairs, ensure_ascii=False), exact=True))
    return made


def spelling(world: World) -> list[Case]:
    """A list of words in JSON. Nearly 10,000 pieces stand after a space only: how each is spelled after a quotation mark has
    to be learned one by one, and few exercises hold as many as this."""
    made = []
    for _ in range(world.rng.randint(2, 3)):
        words = [
            world.any_of(pieces("space")) if world.chance(0.8) else random_text(world)
            for _ in range(world.rng.randint(6, 16))
        ]
        form, between = (
            world.any_of(("As JSON: {}", "{} as JSON", "JSON list: {}")),
            world.any_of((", ", " and ", "; ")),
        )
        asked = form.format(between.join(words))
        made.append(Case("spelling", (user(asked),), json.dumps(words, ensure_ascii=False), exact=True))
    return made


MARKED = 0.6  # of these; what a mark stands for is then looked up too


def topic(world: World) -> list[Case]:
    """Which label a word belongs to: all of them are trained (`training.label_families`)."""
    of = world.any_of(("topics", "topics", "service", "intents"))
    families = FAMILIES[world.split][of]
    labels = label_set(world, of)
    answers, listed = dict(zip(labels, labels, strict=True)), list(labels)
    options: Options = "label"
    if len(labels) <= 4 and world.chance(MARKED):
        marks, listed, options = marked(world, list(labels))
        answers = dict(zip(labels, marks, strict=True))
    listing = world.any_of((", ", " / ", "\n")).join(listed)
    asked = {world.any_of(families[labels[label]].words): label for label in world.rng.choices(list(labels), k=14)}
    clear = [said for said in asked if sum(said in families[key].words for key in labels.values()) == 1]
    return [
        Case("topic", (user(f"{listing}\n{said}"),), answers[asked[said]], exact=True, options=options)
        for said in clear
    ]


def pick_tool(world: World) -> list[Case]:
    """Which tool a request is for, by name and description alone."""
    exercises = TOOL_EXERCISES[world.any_of(("tool_choice", "tool_arguments", "tool_abstain"))](world)
    short = (case for case in exercises if len(case.messages) == 1)
    made = [_pick(case) for case in short if isinstance(case.answer, str) or len(case.answer) == 1]
    return made or pick_tool(world)


def _pick(case: Case) -> Case:
    tools = [{"name": tool.name, "description": tool.description} for tool in case.tools]
    asked = case.messages[0].content[0].text  # type: ignore[union-attr]
    answer = "none" if isinstance(case.answer, str) else f'"{case.answer[0].name}"'
    return Case("pick_tool", (user(f"{json.dumps(tools, ensure_ascii=False)}\n{asked}"),), answer, exact=True)


GENERATORS: dict[str, Generator] = {
    "repeat": repeat,
    "look_up": look_up,
    "grid": grid,
    "go_on": go_on,
    "as_json": as_json,
    "spelling": spelling,
    "topic": topic,
    "pick_tool": pick_tool,
    "filled": filled,
    "named_lists": named_lists,
    "shared_words": shared_words,
}
