"""Exchanged pieces: what is copied stays copied, what an answer knows from elsewhere stays what it is."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from outcrop.conversation import Tool
from training.cases import Call, Case, World, user
from training.exchange import FIRST_ROW, Part, Parts, exchanged, held_out_words, vocabulary
from training.mix import generators
from training.sequences import Tree, piece_texts, tree_of

EXTRACTION = [
    Case("extraction", (user("Marie lives in Trieste. Where does Marie live?"),), "Trieste"),
    Case("extraction", (user("Marie lives in Trieste. Does Omar live in Trieste?"),), "No."),
]
WEATHER = Tool("get_weather", "Weather in a city", {"type": "object", "properties": {"city": {"type": "string"}}})
LOOK_UP = Case(
    "tool_choice", (user("Weather in Trieste?"),), (Call("get_weather", {"city": "Trieste"}),), tools=(WEATHER,)
)


def trees(count: int) -> list[Tree]:
    rng = random.Random(3)
    world = World("train", rng)
    return [tree_of(rng.choice(list(generators().values()))(world), rng) for _ in range(count)]


def text(ids: list[int]) -> str:
    return "".join(piece_texts()[id_] or f"<{id_}>" for id_ in ids).replace("\u2581", " ")


def test_a_tree_keeps_its_form() -> None:
    for tree in trees(60):
        other = exchanged(tree, random.Random(1))
        assert len(other.shared) == len(tree.shared)
        for mine, yours in zip(tree.branches, other.branches, strict=True):
            assert (len(mine.prompt), len(mine.answer)) == (len(yours.prompt), len(yours.answer))


def stems_now(parts: list[Part], now: list[int]) -> Iterator[tuple[str, str]]:
    """Each stem with what stands in its place."""
    at = 0
    for stem, ids in parts:
        if stem is not None:
            yield stem, text(now[at : at + len(ids)]).strip()
        at += len(ids)


def test_one_word_is_exchanged_for_one_other_everywhere() -> None:
    changes = 0
    for seed, tree in enumerate(trees(60)):
        other, parts = exchanged(tree, random.Random(seed)), Parts(tree)
        now = [other.shared, *(b.prompt for b in other.branches), *(b.answer for b in other.branches)]
        pairs = {pair for each, ids in zip(parts.every(), now, strict=True) for pair in stems_now(each, ids)}
        assert len({old for old, _ in pairs}) == len({new for _, new in pairs}) == len(pairs)
        changes += any(old != new for old, new in pairs)
    assert changes > 30


def test_what_is_copied_is_in_the_prompt_with_its_new_pieces() -> None:
    for seed in range(20):
        tree = exchanged(tree_of(EXTRACTION, random.Random(seed)), random.Random(seed))
        said = text(tree.branches[0].answer).split("<")[0].strip()
        assert f"lives in {said}." in text(tree.shared + tree.branches[0].prompt)
        assert "No" in text(tree.branches[1].answer)


def test_the_words_of_a_call_stay() -> None:
    for seed in range(20):
        tree = exchanged(tree_of([LOOK_UP], random.Random(seed)), random.Random(seed))
        assert re.search(r'\[\{"name": ".*", "arguments": \{".*": ".*"\}\}\]', text(tree.branches[0].answer))


def test_what_an_answer_has_from_elsewhere_is_not_exchanged() -> None:
    cases = [Case("x", (user("Say Tuesday."),), "Tuesday"), Case("x", (user("And what else?"),), "Tuesday")]
    assert "Tuesday" not in Parts(tree_of(cases, random.Random(1))).copied()
    assert "Tuesday" in Parts(tree_of(cases[:1], random.Random(1))).copied()


def test_a_word_is_exchanged_where_it_is_spelled_too() -> None:
    """`_Egypt` is one piece, `"Egypt"` two: the answer says what the prompt has then."""
    case = Case(
        "tool_choice", (user("Weather in Egypt?"),), (Call("get_weather", {"city": "Egypt"}),), tools=(WEATHER,)
    )
    changes = 0
    for seed in range(40):
        tree = exchanged(tree_of([case], random.Random(seed)), random.Random(seed), blurred=True)
        asked, said = (text(ids) for ids in (tree.shared + tree.branches[0].prompt, tree.branches[0].answer))
        city = said.split('"')[-2]
        assert city in asked
        changes += city != "Egypt"
    assert changes > 10


def test_common_rows_stay() -> None:
    common = {piece_texts()[row] or "" for row in range(FIRST_ROW)}
    for tree in trees(30):
        assert not Parts(tree).copied() & {text.removeprefix("\u2581") for text in common}


def test_a_blurred_tree_asks_in_other_words_for_the_same() -> None:
    changed = 0
    for seed, tree in enumerate(trees(60)):
        plain, blurred = exchanged(tree, random.Random(seed)), exchanged(tree, random.Random(seed), blurred=True)
        said = Parts(tree).unsaid()
        assert not said & Parts(tree).copied()
        for mine, yours in zip(plain.branches, blurred.branches, strict=True):
            assert len(mine.answer) == len(yours.answer)
        changed += Parts(blurred).unsaid() != said
        kept = {id_ for id_ in tree.shared if vocabulary().stems[id_] is None}
        assert kept <= set(blurred.shared)
    assert changed > 40


def words_of(tree: Tree) -> set[str]:
    return {word for ids in (tree.shared, *(b.answer for b in tree.branches)) for word in words(text(ids))}


def words(said: str) -> list[str]:
    return re.findall("[a-z]+", said.lower())


def test_no_piece_becomes_a_held_out_word() -> None:
    kept_back = held_out_words()
    assert {"trieste", "seville"} & kept_back
    for seed, tree in enumerate(trees(150)):
        other = exchanged(tree, random.Random(seed), blurred=True)
        put_in = {*other.shared, *(id_ for b in other.branches for id_ in b.answer)} - {
            *tree.shared,
            *(id_ for b in tree.branches for id_ in b.answer),
        }
        pieces = {word for id_ in put_in for word in words(text([id_]))}
        assert not (words_of(other) - words_of(tree)) & pieces & kept_back
