"""Guidance loses nothing where heads look where they should, much where they do not; the network stays the same."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from outcrop.conversation import Tool
from training.cases import Call, Case, Options, user
from training.sequences import piece_texts, row_of

torch = pytest.importorskip("torch")
from training.guidance import Guidance, WatchedMistral, matches, missed, what_is_meant, words_of_choice  # noqa: E402 - needs torch
from training.model import SHAPE, Mistral  # noqa: E402
from training.sequences import tree_of  # noqa: E402
from training.train import VOCABULARY, attention_mask, collate, decisions  # noqa: E402

TOOLS = tuple(
    Tool(name, description, {"type": "object", "properties": {}})
    for name, description in (("get_weather", "The rain in a town."), ("book_table", "Orders dinner in a town."))
)
CASES = [
    Case("x", (user(said),), (Call(name, {}),), tools=TOOLS)
    for said, name in (("Is there rain in town", "get_weather"), ("I want dinner in town", "book_table"))
]


def batch_of_tools() -> dict[str, Any]:
    return collate([row_of([tree_of(CASES, random.Random(1))], 256)])


def test_words_that_one_tool_has_are_matched_and_chosen_by() -> None:
    batch = batch_of_tools()
    name, defined = batch["owner"].clamp(min=0), batch["owner"] >= 0
    _, matched, name_of_match = matches(batch, name, defined)
    first = batch["ids"].gather(1, name_of_match)
    found = {piece(a): piece(b) for a, b in zip(batch["ids"][matched], first[matched], strict=True)}
    assert found == {"rain": "get", "dinner": "book"}
    wanted = words_of_choice(batch, decisions(batch), matched, first)
    chosen = {piece(batch["target"][0, at]): piece(batch["ids"][0, word]) for _, at, word in wanted.nonzero()}
    assert chosen == {"get": "rain", "book": "dinner"}


def test_a_mark_is_found_by_what_it_stands_for_and_a_label_by_itself() -> None:
    rules: tuple[tuple[str, Options, dict[str, set[str]]], ...] = (
        ("A: food\nB: cars", "mark", {"A": {":", "food"}, "B": {":", "cars"}}),
        ("Labels: food, cars.", "label", {"food": {"food"}, "cars": {"cars"}}),
    )
    for rule, options, expected in rules:
        cases = [
            Case("x", (user(f"{rule}\nText: {said}"),), answer, options=options)
            for said, answer in zip(("Soup", "Wheels"), expected, strict=True)
        ]
        batch = collate([row_of([tree_of(cases, random.Random(1))], 256)])
        found: dict[str, set[str]] = {}
        for _, at, there in what_is_meant(batch).nonzero():
            found.setdefault(piece(batch["target"][0, at]), set()).add(piece(batch["ids"][0, there]))
        assert found == expected


def test_a_head_that_looks_there_loses_nothing() -> None:
    scores = torch.full((1, 3, 3), -9.0)
    scores[0, 2, 1] = 9.0
    wanted = torch.zeros(1, 3, 3, dtype=torch.bool)
    wanted[0, 2, 1] = True
    assert missed(scores, wanted, wanted.any(2)).item() < 1e-6
    assert missed(-scores, wanted, wanted.any(2)).item() > 15
    assert missed(scores, ~wanted & False, wanted[:, 0] & False).item() == 0


def test_the_watched_network_is_the_same_and_guidance_teaches_it() -> None:
    torch.manual_seed(0)
    network = Mistral(VOCABULARY, replace(SHAPE, layers=5))
    guidance, batch = Guidance(network), batch_of_tools()
    mask = attention_mask(batch, torch.float32)
    watching = WatchedMistral(network)
    optimizer = torch.optim.Adam([*network.parameters(), *guidance.parameters()], 3e-3)
    losses = []
    for _ in range(25):
        hidden, watched = watching(batch["ids"], batch["positions"], mask)
        assert torch.equal(hidden, network(batch["ids"], batch["positions"], mask))
        loss = guidance(network, watched, batch, decisions(batch))
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(loss.item())
    assert losses[-1] < losses[0] / 4


def piece(row: Any) -> str:
    return (piece_texts()[int(row)] or "").strip("\u2581")
