"""What belongs to what: of tools by their JSON, elsewhere by what is asked and answered."""

from __future__ import annotations

from outcrop.conversation import Tool
from training.cases import Call, Case, user
from training.owners import owners
from training.sequences import Tree, encode, piece_texts, row_of


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


def belongs(cases: list[Case]) -> dict[str, str]:
    """Of each piece of the shared part the first piece of what it belongs to, without spaces."""
    prompts = [encode(case, "v3") for case in cases]
    shared = next(at for at in range(999) if len({tuple(one.prompt[: at + 1]) for one in prompts}) > 1)
    for one in prompts:
        del one.prompt[:shared]
    row = row_of([Tree(encode(cases[0], "v3").prompt[:shared], prompts)], 256)
    text = [(piece_texts()[id_] or "").strip("\u2581") for id_ in row.ids]
    return {text[place]: text[owner] for place, owner in enumerate(owners(row)) if owner >= 0 and text[place].isalpha()}
