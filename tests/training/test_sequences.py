"""Groups of exercises as trees of tokens: nothing is lost, nothing sees what it must not, answers alone are answers."""

from __future__ import annotations

import random

from outcrop.mistral.renderer import render_chat
from outcrop.mistral.tokenizer import load_tokenizer
from training.cases import Call, Case, user
from training.sequences import Tree, answer_text, encode, fitted, pack, request_of, row_of, tree_of

PASSAGE = "Marie lives in Lyon. Omar lives in Oslo."
GROUP = [
    Case("extraction", (user(f"{PASSAGE} Where does Marie live?"),), "Lyon"),
    Case("extraction", (user(f"{PASSAGE} Where does Omar live?"),), "Oslo"),
]


def test_a_prompt_is_the_products_own_and_the_answer_ends() -> None:
    encoded = encode(GROUP[0], "v3")
    tokenizer = load_tokenizer("v3")
    assert tuple(encoded.prompt) == render_chat(tokenizer, request_of(GROUP[0]), extra_bos=False).token_ids
    assert encoded.answer[-1] == tokenizer.eos_token_id


def test_v1_ids_are_the_rows_of_the_same_pieces() -> None:
    text = "Marie lives in Lyon."
    rows = encode(Case("x", (user("hi"),), text), "v1").answer
    assert rows == encode(Case("x", (user("hi"),), text), "v3").answer


def test_calls_begin_with_their_token() -> None:
    case = Case("tool_choice", (user("Weather in Oslo?"),), (Call("get_weather", {"city": "Oslo"}),))
    assert encode(case, "v3").answer[0] == load_tokenizer("v3").tool_calls_token_id
    assert answer_text(case) == '[{"name": "get_weather", "arguments": {"city": "Oslo"}}]'


def test_what_a_group_shares_stands_once() -> None:
    tree = tree_of(GROUP, random.Random(1))
    assert tree.shared
    assert tree.branches[0].prompt != tree.branches[1].prompt
    whole = len(tree.shared) + sum(len(branch.prompt) + len(branch.answer) - 1 for branch in tree.branches)
    assert tree.length() == whole


def test_a_row_holds_each_branch_after_the_shared_part() -> None:
    tree = tree_of(GROUP, random.Random(1))
    row = row_of([tree, tree], 256)
    assert (row.tree >= 0).sum() == 2 * tree.length()
    for index, branch in enumerate(tree.branches, 1):
        own = (row.tree == 0) & (row.branch == index)
        assert list(row.ids[own]) == (branch.prompt + branch.answer)[:-1]
        assert list(row.positions[own]) == list(range(len(tree.shared), len(tree.shared) + own.sum()))
        assert list(row.target[own & row.answer]) == branch.answer


def test_only_answers_are_marked_as_answers() -> None:
    row = row_of([tree_of(GROUP, random.Random(1))], 256)
    assert not (row.answer & (row.branch == 0)).any()
    assert (row.target[row.answer] >= 0).all()


def test_a_tree_that_is_too_long_loses_whole_branches() -> None:
    tree = tree_of(GROUP, random.Random(1))
    assert fitted(tree, tree.length()) == tree
    cut = fitted(tree, tree.length() - 1)
    assert cut is not None
    assert len(cut.branches) == 1
    assert fitted(tree, len(tree.shared)) is None


def test_packing_loses_no_tree() -> None:
    trees = [tree_of(GROUP, random.Random(seed)) for seed in range(20)]
    rows, left = pack(trees, 128, 4)
    packed: list[Tree] = [tree for row in rows for tree in row]
    assert sorted(map(id, packed + left)) == sorted(map(id, trees))
    assert all(sum(tree.length() for tree in row) <= 128 for row in rows)
