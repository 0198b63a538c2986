"""Exercises on a list given in the prompt: repeat, reverse, sort, count, pick, remove, add, join, rewrite.

One list is shared by the cases of a group and comes first. Answers are comma-separated unless another form is asked.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from training import more_text_work
from training.cases import Case, World, train_all_also, user
from training.phrasing import plain_system, politely
from training.values import value

KINDS = (
    "word", "word", "piece", "piece", "first_name", "city", "country", "product", "color", "food", "animal",
    "occupation", "weekday", "month", "integer", "word",
)  # fmt: skip
HEADS = (
    "List: {}", "Items: {}", "Here is a list: {}", "The list: {}", "{}", "Given the list {}", "My list: {}",
    "items = {}", "Input: {}", "Here are some items: {}", "I have this list: {}", "Look at this list: {}",
    "Consider the list: {}", "These are the items: {}", "Data: {}", "This is my shopping list: {}", "Entries: {}",
    "<list>{}</list>", "List\n{}", "Here are the names: {}", "Values: {}", "Elements: {}", "We have: {}",
    "Take this list: {}", "My items are: {}",
)  # fmt: skip

REPEAT = (
    "Repeat the list.", "Repeat the list exactly.", "Write the list again.", "Copy the list.", "Print the list.",
    "Say the list again.", "Give me the list as it is.", "Return the list unchanged.", "Show the list.",
    "Repeat it word for word.", "Output the list as given.", "Echo the list.", "Repeat this list without changes.",
    "Write out the same list.", "Copy it exactly.",
)  # fmt: skip
REVERSE = (
    "Reverse the list.", "Write the list in reverse order.", "Put the items in the opposite order.",
    "List the items backwards.", "Give me the list from last to first.", "Turn the order around.",
    "Reverse the order of the items.", "Write the items in reversed order.", "Show the list from the end to the start.",
    "Return the list reversed.", "Say the items from back to front.", "Invert the order of the list.",
    "Read the list backwards.", "What is the list in reverse order?", "Print it in reverse.",
)  # fmt: skip
SORT = (
    "From A to Z, please.",
    "Sort the list alphabetically.", "Sort the list.", "Put the items in alphabetical order.",
    "Order the list from A to Z.", "Sort the items from A to Z.", "Arrange the list alphabetically.",
    "Alphabetize the list.", "Write the list in alphabetical order.", "Sort these alphabetically.",
    "Return the sorted list.", "Give me the items in alphabetical order.", "What is the list in alphabetical order?",
    "Sort by name.", "Order the items alphabetically.", "List them sorted from A to Z.",
)  # fmt: skip
SORT_NUMBERS = (
    "Sort the numbers.", "Sort the list from small to large.", "Put the numbers in ascending order.",
    "Order the numbers from lowest to highest.", "Arrange the numbers in increasing order.", "Sort ascending.",
    "Write the numbers from smallest to largest.", "Sort these numbers.", "Return the numbers in ascending order.",
    "Give me the numbers sorted.", "List the numbers from low to high.", "What is the list in ascending order?",
)  # fmt: skip
COUNT = (
    "How many items are in the list?", "Count the items.", "How many items are there?",
    "How many entries does the list have?", "What is the length of the list?", "How long is the list?",
    "Count the entries of the list.", "Number of items?", "How many elements are in the list?",
    "Tell me how many items there are.", "What is the number of items?", "How many are there?",
    "Give me the number of items.", "How many items do you see?", "How many entries are listed?",
)  # fmt: skip
BULLETS = (
    "Write the list as bullets.", "Write it as a bulleted list.", "Turn it into bullet points.", "Use bullet points.",
    "Format the list with bullets.", "Give me a bulleted list.", "Show the items as bullet points.",
    "Convert it to a bullet list.", "Make a bullet list of it.", "Rewrite the list with a bullet for each item.",
    "List the items as bullets.", "Return bullet points.", "Format as a markdown list.", "Present it as bullet points.",
)  # fmt: skip
NUMBERED = (
    "Number each entry.", "Give each item a number.",
    "Write the list as a numbered list.", "Number the items.", "Turn it into a numbered list.",
    "Give me a numbered list.", "Format the list with numbers.", "Show the items as a numbered list.",
    "Convert it to a numbered list.", "Make a numbered list of it.", "Put a number before each item.",
    "List the items with numbers.", "Return a numbered list.", "Enumerate the items.",
    "Rewrite the list with numbers.", "Present it as a numbered list.",
)  # fmt: skip
COMMAS = (
    "Write the list separated by commas.", "Write it as a comma-separated list.", "Separate the items by commas.",
    "Join the items with commas.", "Put it on one line with commas.", "Give me a comma-separated list.",
    "Convert it to comma-separated values.", "Return the items separated by commas.", "Format as CSV in one line.",
    "List the items with commas between them.", "Turn it into one line with commas.", "Use commas between the items.",
)  # fmt: skip
JSON = (
    "Write the list as a JSON array.", "Convert it to a JSON array.", "Turn it into JSON.", "Return a JSON array.",
    "Format the list as JSON.", "Give me the list as a JSON array.", "Show the items as a JSON list.",
    "Output the list in JSON.", "Make a JSON array of the items.", "Reply with a JSON array of the items.",
    "As JSON, please.", "Express the list as a JSON array of strings.", "Rewrite it as JSON.",
    "Print the list as JSON.",
)  # fmt: skip
LINES = (
    "Write each item on its own line.", "Put every item on a new line.", "One item per line.",
    "List one item per line.", "Separate the items by line breaks.", "Split it into lines.",
    "Show each item on a separate line.", "Return the items, one per line.", "Print every item on its own line.",
    "Use a new line for each item.", "Convert it to one line per item.", "Give me each item on a line of its own.",
)  # fmt: skip
FIRST = (
    "What is the first item?", "Which item is first?", "First item?", "Give me the first item.", "Name the first item.",
    "What comes first?", "What is the first entry?", "Tell me the first item of the list.", "Return the first element.",
    "Which one is the first in the list?", "Say the first item.", "Print only the first item.", "What is at the top?",
    "Which item stands at the beginning?", "Show the first element.",
)  # fmt: skip
LAST = (
    "What is the last item?", "Which item is last?", "Last item?", "Give me the last item.", "Name the last item.",
    "What comes last?", "What is the last entry?", "Tell me the last item of the list.", "Return the last element.",
    "Which one is the last in the list?", "Say the last item.", "Print only the last item.", "What is at the end?",
    "Which item stands at the end?", "Show the final element.",
)  # fmt: skip
NTH = (
    "Pick the {o} item.",
    "What is the {o} item?", "Which item is the {o}?", "{o} item?", "Give me the {o} item.", "Name the {o} item.",
    "What is item number {n}?", "Item {n}?", "Return item {n}.", "What is the {o} entry of the list?",
    "Tell me the {o} item.", "Return the {o} element.", "Which one is number {n} in the list?", "Say the {o} item.",
    "Print only the {o} item.", "Show element number {n}.", "What stands at position {n}?", "Position {n}?",
)  # fmt: skip
AFTER = (
    "What comes after {x}?", "Which item follows {x}?", "Which item comes after {x}?", "What is after {x}?",
    "Name the item after {x}.", "What is next after {x}?", "Tell me the item that follows {x}.", "The item after {x}?",
    "Give me the item right after {x}.", "What stands behind {x}?", "Which one is next to follow {x}?",
    "Return the element after {x}.",
)  # fmt: skip
BEFORE = (
    "What comes before {x}?", "Which item is before {x}?", "Which item comes before {x}?", "What is before {x}?",
    "Name the item before {x}.", "What is the item just before {x}?", "Tell me the item that precedes {x}.",
    "The item before {x}?", "Give me the item right before {x}.", "What stands in front of {x}?",
    "Which one precedes {x}?", "Return the element before {x}.",
)  # fmt: skip
CONTAINS = (
    "Is {x} in the list?", "Does the list contain {x}?", "Is there {x} in the list?", "Can you find {x} in the list?",
    "Is {x} one of the items?", "Does {x} appear in the list?", "Is {x} listed?", "Does the list include {x}?",
    "Yes or no: is {x} in the list?", "Do you see {x} in it?", "Is {x} among the items?",
    "Check if {x} is in the list.", "Tell me whether {x} is in the list.",
)  # fmt: skip
REMOVE = (
    "Remove {x} from the list.", "Delete {x}.", "Take {x} out of the list.", "Write the list without {x}.",
    "Remove the item {x}.", "Drop {x} from the list.", "Cross out {x}.", "Give me the list without {x}.",
    "Leave out {x}.", "Return the list without {x}.", "List all items except {x}.", "Which items remain without {x}?",
    "Everything but {x}, please.", "I do not need {x}. What is the list then?",
)  # fmt: skip
ADD = (
    "Add {x} to the list.", "Add {x} at the end.", "Append {x}.", "Put {x} at the end of the list.",
    "Write the list with {x} added.", "Add the item {x}.", "Append {x} to the list.",
    "Give me the list with {x} at the end.", "Extend the list with {x}.", "I also need {x}. What is the list then?",
    "Include {x} as the last item.", "Return the list plus {x}.", "Add one more item: {x}",
)  # fmt: skip
JOIN = (
    "Join it with this list: {x}", "Append the list {x}", "Combine it with {x}", "Add these items: {x}",
    "Merge it with the list {x}", "Put these items behind it: {x}", "Add the second list: {x}", "Extend it by {x}",
    "Join both lists: the second is {x}", "Here is a second list: {x}. Put both together.",
    "Concatenate it with {x}", "Write one list of these and {x}",
)  # fmt: skip
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
SHORT_ORDINALS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th")


def items(world: World, count: int, kind: str) -> list[str]:
    """`count` different values of one kind."""
    found: dict[str, None] = {}
    for _ in range(count * 10):
        text = str(value(world, kind)).strip()
        if text and "," not in text and "\n" not in text:
            found[text] = None
        if len(found) == count:
            break
    return list(found)


def bulleted(entries: list[str], mark: str = "-") -> str:
    return "\n".join(f"{mark} {entry}" for entry in entries)


def numbered(entries: list[str]) -> str:
    return "\n".join(f"{i}. {entry}" for i, entry in enumerate(entries, 1))


def commas(entries: list[str]) -> str:
    return ", ".join(entries)


FORMS: tuple[tuple[str, Callable[[list[str]], str]], ...] = (
    ("commas", commas),
    ("commas", commas),
    ("and", lambda entries: ", ".join(entries[:-1]) + f" and {entries[-1]}"),
    ("bullets", bulleted),
    ("bullets", lambda entries: bulleted(entries, "*")),
    ("numbered", numbered),
    ("lines", "\n".join),
    ("json", lambda entries: json.dumps(entries, ensure_ascii=False)),
    ("semicolons", "; ".join),
    ("slashes", " / ".join),
)
REWRITES: tuple[tuple[str, tuple[str, ...], Callable[[list[str]], str]], ...] = (
    ("bullets", BULLETS, bulleted),
    ("numbered", NUMBERED, numbered),
    ("commas", COMMAS, commas),
    ("json", JSON, lambda entries: json.dumps(entries, ensure_ascii=False)),
    ("lines", LINES, "\n".join),
)


def _rewritten(world: World, entries: list[str]) -> tuple[str, str]:
    _, questions, write = world.any_of(REWRITES)
    return politely(world, world.pick(questions)), write(entries)


def _ordered(world: World, entries: list[str]) -> tuple[str, str]:
    if all(entry.isdigit() for entry in entries):
        return politely(world, world.pick(SORT_NUMBERS)), commas(sorted(entries, key=int))
    if len(entries) > 5 or world.chance(0.5):
        return politely(world, world.pick(REVERSE)), commas(entries[::-1])
    return politely(world, world.pick(SORT)), commas(sorted(entries, key=str.lower))


def _counted(world: World, entries: list[str]) -> tuple[str, str]:
    return world.pick(COUNT), str(len(entries))


def _one(world: World, entries: list[str]) -> tuple[str, str]:
    roll = world.rng.randrange(3)
    if roll == 0:
        return world.pick(FIRST), entries[0]
    if roll == 1:
        return world.pick(LAST), entries[-1]
    place = world.rng.randrange(len(entries))
    ordinal = world.any_of((ORDINALS, SHORT_ORDINALS))[place]
    return world.pick(NTH).format(o=ordinal, n=place + 1), entries[place]


def _neighbour(world: World, entries: list[str]) -> tuple[str, str]:
    place = world.rng.randrange(len(entries) - 1)
    if world.chance(0.5):
        return world.pick(AFTER).format(x=entries[place]), entries[place + 1]
    return world.pick(BEFORE).format(x=entries[place + 1]), entries[place]


def _removed(world: World, entries: list[str]) -> tuple[str, str]:
    gone = world.any_of(entries)
    return politely(world, world.pick(REMOVE).format(x=gone)), commas([entry for entry in entries if entry != gone])


class _Other:
    """Values of the list's own kind that are not in it."""

    def __init__(self, world: World, entries: list[str], kind: str) -> None:
        found = items(world, 6, kind)
        self.entries = [entry for entry in found if entry not in entries] or [str(value(world, "word"))]


def _contains(world: World, entries: list[str], kind: str) -> tuple[str, str]:
    if world.chance(0.5):
        return world.pick(CONTAINS).format(x=world.any_of(entries)), "Yes"
    return world.pick(CONTAINS).format(x=_Other(world, entries, kind).entries[0]), "No"


def _added(world: World, entries: list[str], kind: str) -> tuple[str, str]:
    more = _Other(world, entries, kind).entries
    if world.chance(0.7):
        return politely(world, world.pick(ADD).format(x=more[0])), commas([*entries, more[0]])
    more = more[: world.rng.randint(1, 3)]
    return world.pick(JOIN).format(x=commas(more)), commas(entries + more)


def question(world: World, entries: list[str], kind: str, given: str) -> tuple[str, str]:
    """What is asked of a list, and the answer."""
    roll = world.rng.random()
    if roll < 0.1:
        return politely(world, world.pick(REPEAT)), given
    if roll < 0.18:
        return _contains(world, entries, kind)
    if roll < 0.3:
        return _added(world, entries, kind)
    return world.any_of((_rewritten, _rewritten, _ordered, _ordered, _counted, _one, _one, _neighbour, _removed))(
        world, entries
    )


def lists(world: World) -> list[Case]:
    kind = world.any_of(KINDS)
    entries = items(world, world.any_of((2, 3, 3, 4, 4, 5, 5, 6, 7, 8)), kind)
    while len(entries) < 2:
        entries = items(world, 3, "word")
    name, write = world.any_of(FORMS)
    given = write(entries)
    break_ = "\n" if "\n" in given else ""
    head = world.pick(HEADS).format(break_ + given + (break_ if world.chance(0.2) else "")).strip()
    system = plain_system(world, 0.15)
    gap = world.any_of(("\n", "\n\n", "\n", ". " if name in ("commas", "and") else "\n"))
    first = world.chance(0.15)
    cases = []
    for _ in range(world.rng.randint(3, 6)):
        asked, answer = question(world, entries, kind, given)
        text = f"{asked}\n{head}" if first else f"{head}{gap}{asked}"
        cases.append(Case("lists", (user(text),), answer, system, exact=True))
    return cases


train_all_also(globals(), more_text_work.LISTS)
