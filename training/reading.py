"""Exercises on a text that is given: find a value, say yes or no, say that the text does not tell.

In: a `World`. Out: cases on one passage (a scene, two scenes, or a sheet of several entities) that differ in the
question. The answer to a question is the value as it stands in the text; to a yes/no question "Yes." or "No."; to what
is not in the text `NOT_IN_TEXT`.
"""

from __future__ import annotations

from training import conversations, copying, more_questions, structured
from training.cases import Case, Generator, World, train_also, user
from training.passages import Fact, Passage, ask, check, entity, vary
from training.scenes import clear, plain_scene, scene, two_scenes
from training.sheets import COUNTS, LISTS, plain_sheet, sheet

NOT_IN_TEXT = "The text does not say."

# `{t}`: the text, `{q}`: the question. The text comes first, so that the cases of one passage share it.
FRAMES = (
    "{t}\n\n{q}",
    "{t}\n{q}",
    "{t} {q}",
    "Text: {t}\nQuestion: {q}",
    "Text: {t}\n\nQuestion: {q}\nAnswer:",
    "Text:\n{t}\n\nQ: {q}\nA:",
    "<text>{t}</text>\n{q}",
    "<text>\n{t}\n</text>\n\n<question>{q}</question>",
    "<document>\n{t}\n</document>\n\n{q}",
    "<passage>{t}</passage> {q}",
    "Context: {t}\n\nQuestion: {q}",
    "Context:\n{t}\n\nQuestion: {q}\n\nAnswer:",
    "CONTEXT\n{t}\n\nQUESTION\n{q}",
    "Here is a text.\n\n{t}\n\n{q}",
    "Here is a text: {t}\n{q}",
    "Read this: {t}\n\nNow answer: {q}",
    "Read the following text.\n{t}\n{q}",
    'Read: "{t}"\n{q}',
    '"{t}"\n\n{q}',
    '"""\n{t}\n"""\n{q}',
    "```\n{t}\n```\n{q}",
    "```\n{t}\n```\n\n{q}",
    "Given the text below, answer the question.\n\n{t}\n\n{q}",
    "Answer the question from the text.\nText: {t}\nQuestion: {q}",
    "Use only this text to answer.\n\n{t}\n\n{q}",
    "Use the following information:\n{t}\n\n{q}",
    "Input: {t}\nTask: {q}",
    "input: {t}\ninstruction: {q}",
    "Data:\n{t}\n\n{q}",
    "data: {t}\nq: {q}",
    "Record: {t}\n{q}",
    "I got this: {t}\n\n{q}",
    "Look at this:\n{t}\n\n{q}",
    "See below.\n---\n{t}\n---\n{q}",
    "---\n{t}\n---\n\n{q}",
    "### Text\n{t}\n\n### Question\n{q}",
    "## Context\n{t}\n## Question\n{q}",
    "[TEXT]\n{t}\n[QUESTION]\n{q}",
    "Please read this and answer.\n\n{t}\n\n{q}",
    "Based on this text: {t}\n{q}",
    "Consider this text: {t}\n\n{q}",
    "From this text:\n\n{t}\n\n{q}",
    "Note: {t}\n{q}",
    "Message:\n{t}\n\n{q}",
    "Content: {t}\n\n{q}",
)
QUESTION_FIRST = (
    "{q}\n\n{t}",
    "{q}\n{t}",
    "{q}\n\nText: {t}",
    "Question: {q}\nText: {t}",
    "{q}\n\n<text>\n{t}\n</text>",
    "{q}\n\n<text>{t}</text>",
    '{q} "{t}"',
    "{q}\n---\n{t}",
    "{q}\n\n```\n{t}\n```",
    "Question: {q}\n\nContext: {t}\n\nAnswer:",
    "Answer this question from the text below: {q}\n\n{t}",
    "Task: {q}\nInput: {t}",
    "{q} Here is the text: {t}",
    "Instruction: {q}\n\nInput:\n{t}",
)
SYSTEMS = (
    "Answer the question from the text.",
    "You answer questions about a text. Answer with the value only.",
    "You extract data. Reply with the value and nothing else.",
    "Answer briefly.",
    "You are an assistant that reads documents.",
    "Use only the given text.",
    "Give short answers.",
    "You are a precise reader. Never invent anything.",
    "Answer from the context. If it is not there, say so.",
    "You help people to find things in texts.",
    "Be concise.",
    "You are a data extraction service.",
)

train_also(FRAMES, more_questions.FRAMES)
train_also(QUESTION_FIRST, more_questions.QUESTION_FIRST)


PLAIN = 0.35  # of the passages of the training side are plain sentences where verbs tell who is who: what fails most


def passage(world: World) -> Passage:
    if world.in_training(PLAIN):
        return plain_scene(world) if world.chance(0.6) else plain_sheet(world)
    chance = world.rng.random()
    if chance < 0.5:
        return scene(world)
    return two_scenes(world) if chance < 0.62 else sheet(world)


def cases(world: World, text: str, asked: list[tuple[str, str, str]]) -> list[Case]:
    """One case per (skill, question, answer), all in one frame."""
    frame = world.pick(QUESTION_FIRST if world.chance(0.15) else FRAMES)
    system = world.pick(SYSTEMS) if world.chance(0.12) else ""
    in_system = world.chance(0.04)
    made = []
    for skill, question, answer in asked:
        prompt = question if in_system else frame.replace("{q}", question).replace("{t}", text)
        shown = f"{system}\n\n{text}".strip() if in_system else system
        exact = skill == "extraction"
        must = () if exact else (answer.rstrip("."),)
        wrong = {"Yes.": ("no.",), "No.": ("yes",)}.get(answer, ())
        made.append(Case(skill, (user(prompt),), answer, system=shown, exact=exact, must=must, must_not=wrong))
    return made


def some_facts(world: World, facts: tuple[Fact, ...], most: int) -> list[Fact]:
    return world.rng.sample(facts, min(most, len(facts)))


def extraction(world: World) -> list[Case]:
    """Facts are asked for, in training more than once each, and one of a sheet's questions on all entities."""
    read = passage(world)
    facts = some_facts(world, read.facts, 5)
    while world.split == "train" and len(facts) < 12:  # more answers a token of the text
        facts += some_facts(world, read.facts, 8)
    asked = [("extraction", ask(world, fact), fact.value) for fact in facts]
    if len(asked) < 4:
        asked += [("extraction", ask(world, fact), fact.value) for fact in some_facts(world, read.facts, 2)]
    for many, names in read.lists:
        for _ in range(1 if world.split == "held_out" else 4):  # to find all takes more than to find one
            listed = world.chance(0.5)
            question = world.pick(LISTS if listed else COUNTS).replace("{m}", many)
            asked.append(("extraction", question, ", ".join(names) if listed else str(len(names))))
    return cases(world, read.text, asked)


def yes_no(world: World) -> list[Case]:
    """As many right as wrong values, on the same facts."""
    read = passage(world)
    asked = []
    for fact in some_facts(world, read.facts, 3):
        asked.append(("yes_no", vary_check(world, check(world, fact, True)), "Yes."))
        asked.append(("yes_no", vary_check(world, check(world, fact, False)), "No."))
    world.rng.shuffle(asked)
    return cases(world, read.text, asked)


CHECK_ENDINGS = (
    " Answer yes or no.",
    " Yes or no?",
    " (yes/no)",
    " Reply with yes or no only.",
    " yes or no",
    " Please answer with yes or no.",
    " Just yes or no.",
    " Only say yes or no.",
    " Is that right?",
    " True or not? Say yes or no.",
    " One word: yes or no.",
)


def vary_check(world: World, question: str) -> str:
    chance = world.rng.random()
    if chance < 0.6:
        return question
    return question + world.pick(CHECK_ENDINGS) if chance < 0.85 else question[0].lower() + question[1:]


def not_in_text(world: World) -> list[Case]:
    """Questions without an answer beside questions on the same text that have one."""
    read = passage(world)
    while not read.absent:
        read = passage(world)
    missing = world.rng.sample(read.absent, min(3, len(read.absent)))
    asked = [("not_in_text", vary(world, question), NOT_IN_TEXT) for question in missing]
    asked += [("extraction", ask(world, fact), fact.value) for fact in some_facts(world, read.facts, 2)]
    world.rng.shuffle(asked)
    return cases(world, read.text, asked)


TITLES = (
    "Document 1: {f}",
    "Document: {f}",
    "File: {f}",
    "Title: {t}",
    "# {t}",
    "{t}",
    "=== {f} ===",
    "Page 1 of {f}",
    "[{f}]",
    "Attachment: {f}",
    "Report: {t}",
    "Source: {f}",
)


def documents(world: World) -> list[Case]:
    """Several passages in one long text, each under a heading; scenes are asked for clear facts only."""
    parts: list[Passage] = []
    used_names: set[str] = set()
    for _ in range(world.rng.randint(2, 5)):
        part = sheet(world, 6) if world.chance(0.4) else scene(world)
        if used_names.isdisjoint(fact.name for fact in part.facts):
            parts.append(part)
            used_names |= {fact.name for fact in part.facts}
    heading = world.pick(TITLES)
    texts = []
    for number, part in enumerate(parts, 1):
        shown = heading.replace("{f}", entity(world, "file")).replace("{t}", entity(world, "title"))
        filler = " ".join(entity(world, "sentence").rstrip(".!?") + "." for _ in range(world.rng.randint(0, 4)))
        texts.append(f"{shown.replace('1', str(number))}\n{part.text}\n{filler}".strip())
    bound = tuple(fact for part in parts if part.lists for fact in part.facts)
    facts = bound + clear(tuple(fact for part in parts if not part.lists for fact in part.facts))
    if not facts:
        return documents(world)
    asked = [("documents", world.rng.choice(fact.questions), fact.value) for fact in some_facts(world, facts, 6)]
    frame = world.pick(FRAMES)
    made = [frame.replace("{q}", question).replace("{t}", "\n\n".join(texts)) for _, question, _ in asked]
    return [
        Case(skill, (user(prompt),), answer, exact=True) for prompt, (skill, _, answer) in zip(made, asked, strict=True)
    ]


GENERATORS: dict[str, Generator] = {
    "extraction": extraction,
    "yes_no": yes_no,
    "not_in_text": not_in_text,
    "documents": documents,
    "structured": structured.structured,
    "multi_turn": conversations.multi_turn,
    "copying": copying.copying,
}
