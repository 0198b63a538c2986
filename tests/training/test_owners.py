"""What belongs to what: of tools by their JSON, of labels and marks, elsewhere by what is asked and answered."""

from __future__ import annotations

from outcrop.conversation import Tool
from training.cases import Call, Case, user
from training.owners import owners
from training.sequences import Row, Tree, encode, piece_texts, row_of


def test_what_defines_a_tool_belongs_to_its_name() -> None:
    tools = tuple(
        Tool(name, f"About {topic}.", {"type": "object", "properties": {}})
        for name, topic in (("get_weather", "rain"), ("book_table", "dinner"))
    )
    cases = [
        Case("x", (user(said),), (Call(name, {}),), tools=tools)
        for said, name in (("Rain?", "get_weather"), ("Eat", "book_table"))
    ]
    found = belongs(cases)
    assert found["rain"] == "get"
    assert found["dinner"] == "book"
    assert "Eat" not in found


def test_a_word_belongs_to_what_is_answered_when_it_is_asked_for() -> None:
    table = "| Anna | soup |\n| Peter | bread |\n"
    cases = [
        Case("x", (user(f"{table}\nWho eats bread?"),), "Peter"),
        Case("x", (user(f"{table}\nWho likes soup?"),), "Anna"),
        Case("x", (user(f"{table}\nWhat does Anna eat?"),), "soup"),
    ]
    assert belongs(cases) == {"bread": "Peter", "soup": "Anna"}


def test_a_word_that_stands_there_twice_belongs_to_nothing() -> None:
    table = "| Anna | soup |\n| Peter | soup |\n"
    cases = [Case("x", (user(f"{table}\nWho eats soup {when}?"),), "Anna") for when in ("first", "then")]
    assert belongs(cases) == {}


def test_what_stands_after_a_mark_belongs_to_it() -> None:
    rule = "Labels: A, Kiru\nA: cars and trains\nKiru: food\nText:"
    cases = [
        Case("x", (user(f"{rule} {said}"),), mark, options="mark")
        for said, mark in (("An engine", "A"), ("Some soup", "Kiru"), ("A wheel", "A"))
    ]
    assert belongs(cases) == {"cars": "A", "and": "A", "trains": "A", "food": "K"}
    assert sought(cases) == ["A", "K", "A"]


def test_a_label_belongs_to_itself_and_not_to_a_longer_one() -> None:
    rule = "Is it urgent or not urgent?"
    cases = [
        Case("x", (user(f"{rule} {said}"),), label, options="label")
        for said, label in (("Now!", "urgent"), ("Some day.", "not urgent"))
    ]
    row, shared = row_of_shared(cases)
    places = [at for at, id_ in enumerate(row.ids[:shared]) if piece_texts()[id_] == "\u2581urgent"]
    assert owners(row).owner[places].tolist() == [places[0], places[1] - 1]
    assert sorted(set(owners(row).sought.tolist())) == [-1, places[0], places[1] - 1]


def test_a_digit_is_sought_at_its_space_and_after_it() -> None:
    cases = [
        Case("x", (user(f"Labels: 1, 2. {said}"),), mark, options="label") for said, mark in (("Hi", "1"), ("So", "2"))
    ]
    row, _ = row_of_shared(cases)
    of_answers = owners(row).sought >= 0
    assert [piece_texts()[id_] for id_ in row.target[of_answers]] == ["\u2581", "1", "\u2581", "2"]


def belongs(cases: list[Case]) -> dict[str, str]:
    """Of each piece of the shared part the first piece of what it belongs to, without spaces."""
    row, _ = row_of_shared(cases)
    text, owner = stems(row), owners(row).owner
    return {text[place]: text[to] for place, to in enumerate(owner) if to >= 0 and text[place].isalpha()}


def sought(cases: list[Case]) -> list[str]:
    """Of each answer the first piece of the option that it is, where that stands in the shared part."""
    row, _ = row_of_shared(cases)
    return [stems(row)[place] for place in owners(row).sought if place >= 0]


def stems(row: Row) -> list[str]:
    return [(piece_texts()[id_] or "").strip("\u2581") for id_ in row.ids]


def row_of_shared(cases: list[Case]) -> tuple[Row, int]:
    """A tree of the cases, and how long what they share is."""
    prompts = [encode(case, "v3") for case in cases]
    shared = next(at for at in range(999) if len({tuple(one.prompt[: at + 1]) for one in prompts}) > 1)
    for one in prompts:
        del one.prompt[:shared]
    return row_of([Tree(encode(cases[0], "v3").prompt[:shared], prompts, cases[0].options)], 256), shared
