"""The curriculum: the same exercises for the same seed, drills first, no group that stops the training."""

from __future__ import annotations

from itertools import islice

import pytest

from training import mix
from training.cases import Case, World, user
from training.drills import GENERATORS as DRILLS


def test_a_group_without_cases_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """About one group of `structured` in 3,000 has none; one of them ended a training."""

    def seldom(world: World) -> list[Case]:
        return [] if world.chance(0.7) else [Case("x", (user("Hi"),), "Hello"), Case("x", (user("Bye"),), "Bye")]

    monkeypatch.setattr(mix, "generators", lambda: dict.fromkeys(mix.SHARES, seldom))
    assert len(list(islice(mix.trees(1, lambda: 10**9), 50))) == 50


@pytest.mark.parametrize("name", sorted(mix.MEANT))
def test_an_answer_that_is_known_by_its_meaning_keeps_its_words(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until 725 million tokens `Medical` could become `shining`, and the text about a fever was one for `shining`."""
    only = {name: (mix.generators() | DRILLS)[name]}
    monkeypatch.setattr(mix, "generators", lambda: only)
    monkeypatch.setattr(mix, "DRILLS", only)
    monkeypatch.setattr(mix, "SHARES", {name: 1.0})
    monkeypatch.setattr(mix, "DRILL_SHARES", {name: 1.0})
    monkeypatch.setattr(mix, "exchanged", None)
    assert len(list(islice(mix.trees(1, lambda: 10**9), 30))) == 30


def test_drills_come_first_and_stay_in_part() -> None:
    assert mix.share_of_drills(0) == mix.share_of_drills(int(mix.DRILLS_ONLY)) == 1.0
    assert mix.share_of_drills(int(mix.CURRICULUM)) == pytest.approx(mix.DRILLS_LATER)


def test_every_exercise_has_its_share() -> None:
    assert set(mix.SHARES) == set(mix.generators())
    assert set(mix.DRILL_SHARES) == set(DRILLS)
