"""The loss: what an answer hangs on counts more, and what was only drawn stands for what was not."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from training.cases import Call, Case, user
from training.sequences import Tree, encode, piece_texts, row_of

torch = pytest.importorskip("torch")
from training.model import SHAPE, Mistral  # noqa: E402 - needs torch
from training.train import (  # noqa: E402
    ANSWER_WEIGHT,
    DECISION_WEIGHT,
    KEY_WEIGHT,
    VOCABULARY,
    Batches,
    Plan,
    collate,
    counted,
    decisions,
    grown,
    shrunk,
    stands_for,
)


def test_the_candidates_that_were_drawn_stand_for_the_whole_vocabulary() -> None:
    sure = torch.tensor([0, 1, 1, 4])  # 3 of 10 candidates are not only drawn
    told = stands_for(10, sure)
    assert told[[0, 1, 4]].tolist() == [0.0, 0.0, 0.0]
    assert torch.logsumexp(told, 0).exp().item() == pytest.approx(VOCABULARY, rel=1e-4)


def test_without_drawn_candidates_nothing_is_added() -> None:
    assert stands_for(2, torch.tensor([0, 1])).tolist() == [0.0, 0.0]


def test_an_answer_hangs_on_its_first_token_and_on_the_first_of_each_text_in_json() -> None:
    assert decided("In Lyon") == ["In"]
    assert decided('"In Lyon"') == ['"', "In"]
    assert decided('{"name": "Omar", "age": 7}') == ['{"', "O"]
    assert decided((Call("get_weather", {"city": "Oslo", "days": 2}),)) == [None, "get", "Os"]


def test_where_a_key_begins_counts_most_and_the_rest_of_it_least() -> None:
    call = (Call("get_weather", {"city": "Oslo", "days": 2}),)
    assert weighty(call, DECISION_WEIGHT) == [None, "name", "get", "arguments", "city", "Os", "days"]
    assert weighty(call, KEY_WEIGHT) == ['":', '":', '":', '":']
    assert weighty((Call("x", {"last_name": "Omar"}),), KEY_WEIGHT) == ['":', '":', "_", "name", '":']
    assert weighty("In Lyon, or not", DECISION_WEIGHT) == ["In"]
    assert weighty("In Lyon, or not", ANSWER_WEIGHT) == ["Ly", "on", ",", "or", "not", None]


def test_each_worker_makes_exercises_of_its_own_and_the_same_ones_for_the_same_seed() -> None:
    first, second = (batches_of_two_workers(seed=7) for _ in range(2))
    assert [batch["ids"].tolist() for batch in first] == [batch["ids"].tolist() for batch in second]
    assert first[0]["ids"].tolist() != first[1]["ids"].tolist()
    assert batches_of_two_workers(seed=8)[0]["ids"].tolist() != first[0]["ids"].tolist()


def test_a_run_ends_with_its_tokens_or_its_minutes() -> None:
    plan = Plan(tokens=1000, minutes=2.0, decay=0.5)
    assert plan.progress(500, 12.0) == 0.5
    assert plan.progress(100, 90.0) == 0.75
    assert plan.rate(0.75) == 0.5
    assert plan.rate(1.2) == 0.0
    assert Plan(tokens=1000).progress(100, 1e6) == 0.1


def test_the_curriculum_counts_steps() -> None:
    assert Plan().met(1000) == 1000
    assert Plan(batch=4 * Plan.batch, seen=7).met(1000) == 257


def test_a_model_of_more_blocks_begins_with_what_fewer_have_learned() -> None:
    small, large = (Mistral(16, replace(SHAPE, layers=layers)) for layers in (2, 4))
    for weight in small.parameters():
        torch.nn.init.normal_(weight, std=0.1)
    large.load_state_dict(grown(small.state_dict(), large))
    ids, positions = torch.arange(6)[None], torch.arange(6)[None]
    mask = torch.full((6, 6), -torch.inf).triu(1)[None, None]
    torch.testing.assert_close(large(ids, positions, mask), small(ids, positions, mask))


def test_a_model_of_fewer_blocks_begins_without_those_before_the_last() -> None:
    small, large = (Mistral(16, replace(SHAPE, layers=layers)) for layers in (2, 4))
    found = shrunk(grown(small.state_dict(), large), small)
    assert found.keys() == small.state_dict().keys()
    assert all(torch.equal(found[name], weight) for name, weight in small.state_dict().items())


def batches_of_two_workers(seed: int) -> list[dict[str, Any]]:
    loader = torch.utils.data.DataLoader(Batches(Plan(batch=1024, seed=seed), 0), batch_size=None, num_workers=2)
    return list(itertools.islice(loader, 2))


def decided(answer: str | tuple[Call, ...]) -> list[str | None]:
    """The tokens of the second of two answers that it hangs on."""
    return texts_where(answer, decisions)


def weighty(answer: str | tuple[Call, ...], weight: float) -> list[str | None]:
    """The tokens of the second of two answers that count so much."""
    return texts_where(answer, lambda batch: counted(batch, decisions(batch)) == weight)


def texts_where(answer: str | tuple[Call, ...], chosen: Callable[[dict[str, Any]], Any]) -> list[str | None]:
    """Without their spaces; None: a control token."""
    cases = [Case("x", (user(text),), answer) for text in ("Where?", "And there?")]
    batch = collate([row_of([Tree([], [encode(case, "v3") for case in cases])], 256)])
    targets = batch["target"][chosen(batch) & (batch["branch"] == 2)].tolist()
    return [text and text.strip("\u2581") for text in (piece_texts()[id_] for id_ in targets)]
