"""The table itself: each row says what it rests on, and what it asks follows the catalogue."""

from __future__ import annotations

import re
from collections import Counter
from urllib.parse import unquote

import pytest

from outcrop.catalog import IntegerLimits, ModelCard, load_catalog
from outcrop.conformance import CHECKS
from outcrop.conformance.check import Check, Reply
from outcrop.conformance.runner import cases_of, estimate, select

CARDS = list(load_catalog())
every_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)


def find(id_: str) -> Check:
    (check,) = (check for check in CHECKS if check.id == id_)
    return check


def test_the_ids_are_unique_and_grouped() -> None:
    assert max(Counter(check.id for check in CHECKS).values()) == 1
    assert len(CHECKS) > 100
    assert len({check.group for check in CHECKS}) == 11


@every_check
def test_a_check_says_what_it_is_and_what_it_rests_on(check: Check) -> None:
    assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", check.id)
    assert check.what.endswith(".")
    assert check.source
    assert check.confidence in ("recorded", "contract", "documented", "inferred", "decided")
    assert (check.confidence == "recorded") >= ("inferred" in check.source)


@every_check
def test_a_check_asks_about_its_model_and_finds_fault_with_an_empty_reply(check: Check) -> None:
    for card in (card for card in CARDS if check.applies(card)):
        requests = check.requests(card)
        assert requests
        assert all(request.path.startswith("/") for request in requests)
        if not check.once and requests[0].plane == "runtime":
            assert all(card.id in unquote(request.path) for request in requests)
        wrong = Reply(599, (), b"{}")
        assert any(list(expect(wrong)) for expect in check.expect(card)[:1])


def test_the_limits_are_the_cards() -> None:
    (card, *_) = CARDS
    limits = IntegerLimits(minimum=1, maximum=99, default=5)
    other = card.model_copy(update={"parameters": card.parameters.model_copy(update={"max_tokens": limits})})
    asked = find("converse.max-tokens-above").requests(other)
    assert [request.body["inferenceConfig"]["maxTokens"] for request in asked] == [100, 100]


def test_a_feature_decides_which_check_a_model_gets() -> None:
    def with_tools(card: ModelCard) -> bool:
        return "tools" in card.features

    assert [find("tools.auto").applies(card) for card in CARDS] == [with_tools(card) for card in CARDS]
    assert [find("tools.refused").applies(card) for card in CARDS] == [not with_tools(card) for card in CARDS]


def test_checks_are_chosen_by_pattern_and_run_once_where_the_model_does_not_matter() -> None:
    chosen = select(CHECKS, ["errors.not-json.text.*", "headers.request-id"])
    assert len(chosen) == 5
    assert Counter(case.model for case in cases_of(chosen, CARDS))["-"] == 4
    assert len(cases_of(chosen, CARDS)) == 4 + len(CARDS)


def test_a_whole_run_on_aws_costs_little() -> None:
    assert 0.01 < estimate(cases_of(CHECKS, CARDS)) < 2
