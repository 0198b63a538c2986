"""What a passage is: a text, the facts that it states, and what it does not say; and how a fact is asked for.

In: a `World` and the data of `training.scenes` and `training.sheets`. Out: a `Passage` whose facts each know the value
as it stands in the text, the questions that ask for it alone, and the yes/no questions that check it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from training import more_questions
from training.cases import Split, World, part, train_also
from training.values import filler, surface, value

MADE_UP_SHARE = 0.2  # so many more of the names and words are made up, so that copying is learned and not the names

# Kinds whose value may be any word at all: one that is made up takes its place in a share of the cases.
OPEN_KINDS = frozenset(
    [
        "person",
        "first_name",
        "city",
        "country",
        "company",
        "product",
        "food",
        "animal",
        "occupation",
        "title",
        "language",
        "street",
        "username",
        "word",
        "color",
        "room",
        "code",
        "id",
        "piece",
        "phrase",
    ]
)

# How a value is asked for by a noun that names it. `{n}`: the noun, without an article.
NOUN_PATTERNS = (
    "What is the {n}?",
    "What's the {n}?",
    "what is the {n}",
    "{n}?",
    "The {n}?",
    "Extract the {n}.",
    "Extract the {n}",
    "extract the {n} from the text",
    "Find the {n}.",
    "Find the {n} in the text above.",
    "Give me the {n}.",
    "Give the {n} only.",
    "Please give me the {n}.",
    "Please extract the {n}.",
    "Return the {n}.",
    "Return only the {n}.",
    "Return just the {n}, nothing else.",
    "Tell me the {n}.",
    "Can you tell me the {n}?",
    "Could you find the {n}?",
    "I need the {n}.",
    "I need to know the {n}.",
    "Which {n} is given?",
    "Which {n} is mentioned?",
    "What {n} is mentioned in the text?",
    "What does it say is the {n}?",
    "What is the {n} in this text?",
    "What is the {n}? Answer with the value only.",
    "What is the {n}? Reply with nothing else.",
    "Identify the {n}.",
    "Read the text and give the {n}.",
    "Name the {n}.",
    "State the {n}.",
    "Look up the {n}.",
    "Show the {n}.",
    "Write down the {n}.",
    "Copy the {n} from the text.",
    "Output the {n}.",
    "Print the {n}.",
    "get {n}",
    "{n}:",
    "Task: extract the {n}.",
    "Do you see the {n}? What is it?",
    "According to the text, what is the {n}?",
    "Based on the text, what is the {n}?",
    "From the text above, what is the {n}?",
)

# How a value is asked for by its kind alone, where the text has just one of the kind.
KIND_NOUNS: dict[str, str] = {
    "person": "name|person's name|person|name of the person|full name",
    "first_name": "name|first name|person's name|name of the person",
    "city": "city|name of the city|place|location|town",
    "country": "country|name of the country",
    "company": "company|company name|name of the company|organization|organisation|firm",
    "product": "product|product name|item|name of the product",
    "food": "food|dish",
    "animal": "animal|kind of animal",
    "color": "color|colour",
    "occupation": "job|job title|occupation|profession",
    "date_iso": "date|day|exact date",
    "date_words": "date|day|exact date",
    "time": "time|hour|time of day",
    "weekday": "weekday|day of the week|day",
    "month": "month|name of the month",
    "year": "year|date",
    "integer": "number|figure",
    "decimal": "number|figure",
    "amount": "price|amount|amount of money|sum|cost",
    "percent": "percentage|percent figure",
    "id": "ID|identifier|reference|number",
    "code": "code|reference",
    "email": "email|email address|e-mail address|e-mail|mail address",
    "phone": "phone number|telephone number|number to call",
    "url": "URL|link|web address|website",
    "language": "language|name of the language",
    "file": "file|file name|filename|name of the file",
    "room": "room|name of the room",
    "street": "street|street name",
    "username": "user name|username|login|user",
    "title": "title",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """`questions` ask for this fact and no other of the passage, `checks` hold `{v}` for the value that is put to it;
    both are phrasings of the world's side.

    `others` are values of the same kind that are wrong here. `key` names the fact in JSON.
    """

    name: str
    kind: str
    value: str
    questions: tuple[str, ...]
    checks: tuple[str, ...]
    others: tuple[str, ...]
    keys: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    generic: bool = True  # whether a noun alone is enough to ask for it


@dataclass(frozen=True, slots=True)
class Passage:
    """`absent`: questions that fit the text, and that it does not answer."""

    text: str
    facts: tuple[Fact, ...]
    absent: tuple[str, ...] = ()
    lists: tuple[tuple[str, tuple[str, ...]], ...] = field(default=())


_also: dict[str, tuple[str, ...]] = {}  # by phrasings: what the training side has beside them


def train_also_phrasings(lists: Sequence[str], more: Sequence[str]) -> None:
    """`training.cases.train_also` for lists of phrasings separated by `|`, one after another."""
    for phrasings, added in zip(lists, more, strict=True):
        before = _also.get(phrasings, ())
        known = {*phrasings.split("|"), *before}.intersection(added.split("|"))
        if known:
            raise ValueError(f"already there: {known!r}")
        _also[phrasings] = (*before, *added.split("|"))


@cache
def _side(phrasings: str, split: Split) -> tuple[str, ...]:
    items = tuple(phrasings.split("|"))
    own = items if len(items) == 1 else tuple(part(items, split))
    return (*own, *_also.get(phrasings, ())) if split == "train" else own


def side(world: World, phrasings: str) -> tuple[str, ...]:
    """Phrasings separated by `|`: those on this side; a single one is on both."""
    return _side(phrasings, world.split)


def small(world: World, phrasings: str) -> str:
    return world.rng.choice(side(world, phrasings))


def entity(world: World, kind: str, taken: Sequence[str] = ()) -> str:
    """A value of the kind that differs from those taken; a made-up one in a share of the cases."""
    lowered = {text.lower() for text in taken}
    for attempt in range(60):
        share = MADE_UP_SHARE if attempt < 20 else 1.0
        text = _made_up(world) if kind in OPEN_KINDS and world.chance(share) else surface(kind, value(world, kind))
        text = " ".join(str(text).split())
        if text and text.lower() not in lowered:
            return text
    raise ValueError(f"no more values of kind {kind}")


def _made_up(world: World) -> str:
    if world.chance(0.3):
        return str(value(world, "piece"))
    words = [str(value(world, "word")) for _ in range(2 if world.chance(0.3) else 1)]
    return " ".join(word.capitalize() if world.chance(0.7) else word for word in words)


def ask(world: World, fact: Fact) -> str:
    """A question for the fact: its own, or by a noun."""
    if fact.questions and (not fact.nouns or world.chance(0.6)):
        return vary(world, world.rng.choice(fact.questions))
    noun = world.rng.choice(fact.nouns)
    if fact.generic and fact.kind in KIND_NOUNS and world.chance(0.5):
        noun = world.rng.choice(kind_nouns(fact.kind, world.split))
    return world.pick(NOUN_PATTERNS).replace("{n}", noun)


@cache
def kind_nouns(kind: str, split: Split) -> tuple[str, ...]:
    more = more_questions.KIND_NOUNS[kind].split("|") if split == "train" else ()
    return (*_side(KIND_NOUNS[kind], split), *more)


ENDINGS = (
    "",
    "",
    " Answer with the value only.",
    " Just the answer.",
    " Answer briefly.",
    " Reply with the value only.",
    " Short answer please.",
    " Only the answer, please.",
    " One value, no sentence.",
    " (just the value)",
    " Be brief.",
    " No explanation.",
)
OPENINGS = (
    "",
    "Please tell me: ",
    "Tell me, ",
    "Question: ",
    "Q: ",
    "I want to know: ",
    "According to the text: ",
    "From the text: ",
    "Quick question: ",
    "Say, ",
    "Answer this: ",
    "Help me out: ",
)
train_also(NOUN_PATTERNS, more_questions.NOUN_PATTERNS)
train_also(ENDINGS, more_questions.ENDINGS)
train_also(OPENINGS, more_questions.OPENINGS)
FILLED = 0.15  # of the questions of the training side have words beside them that say nothing


def vary(world: World, question: str) -> str:
    """The question as people type it: with an opening, an ending, in small letters, without its mark."""
    if world.in_training(FILLED):
        form = world.any_of(("{0}: {1}", "{0}, {1}", "{1} ({0})", "{1} {0}.", "{1} - {0}"))
        return form.format(filler(world), question)
    chance = world.rng.random()
    if chance < 0.55:
        return question
    if chance < 0.7:
        return question[0].lower() + question[1:].rstrip("?")
    if chance < 0.85:
        return question + world.pick(ENDINGS)
    return world.pick(OPENINGS) + question


def check(world: World, fact: Fact, wanted: bool) -> str:
    """A yes/no question on the fact, whose answer is as wanted."""
    shown = fact.value if wanted else world.rng.choice(fact.others)
    return world.rng.choice(fact.checks).replace("{v}", shown)
