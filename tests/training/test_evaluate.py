"""How answers are judged, and that the held-out cases are the same every time."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from training.cases import Call, Case, user
from training.evaluate import LONGEST, SHOWN, Outcome, figures_of, held_out_cases, is_right, markdown, scores

WEATHER = (Call("get_weather", {"city": "Oslo", "days": 2}),)


def case(answer: str | tuple[Call, ...], **rules: object) -> Case:
    return Case("skill", (user("?"),), answer, **rules)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("expected", "said", "right"),
    [
        (case("Lyon", exact=True), "Lyon", True),
        (case("Lyon", exact=True), "Lyon.", False),
        (case("It is Paid.", must=("paid",)), "The status is PAID", True),
        (case("It is Paid.", must=("paid",), must_not=("not",)), "It is not paid", False),
        (case(WEATHER), (Call("get_weather", {"days": 2, "city": "Oslo"}),), True),
        (case(WEATHER), (Call("get_weather", {"days": 3, "city": "Oslo"}),), False),
        (case(WEATHER), "It is cold in Oslo.", False),
        (case("You're welcome!"), WEATHER, False),
        (case('{"a": 1}', schema={"type": "object"}), '{ "a":1 }', True),
        (case('{"a": 1}', schema={"type": "object"}), '{"a": 2}', False),
        (case('{"a": 1}', schema={"type": "object"}), "no JSON", False),
    ],
)
def test_an_answer_is_judged_by_the_rule_of_its_case(expected: Case, said: str | tuple[Call, ...], right: bool) -> None:
    assert is_right(expected, said) is right


def test_two_calls_are_right_in_any_order() -> None:
    first, second = Call("a", {"x": 1}), Call("b", {})
    assert is_right(case((first, second)), (second, first))
    assert not is_right(case((first, second)), (first,))


def test_names_are_judged_apart_from_arguments() -> None:
    wrong_city = Outcome(case(WEATHER), "x", "y", (Call("get_weather", {"city": "Rome", "days": 2}),), stopped=True)
    wrong_tool = Outcome(case(WEATHER), "x", "y", (Call("get_news", {}),), stopped=False)
    rows = {row.name: (row.right, row.cases) for row in scores([wrong_city, wrong_tool])}
    assert rows == {"skill": (0, 2), "tool name": (1, 2), "tool arguments": (0, 1), "stops by itself": (1, 2)}


def test_the_card_shows_failures_of_each_skill() -> None:
    wrong = [Outcome(case("Lyon"), "labels", "y", f"Oslo {index} " + "x" * LONGEST, stopped=True) for index in range(5)]
    right = Outcome(case("Lyon"), "labels", "y", "Lyon", stopped=True)
    figures = figures_of([*wrong, right])
    assert figures["all"] == {"skill": [1, 6], "stops by itself": [6, 6]}
    assert list(figures["failures"]) == ["skill"]
    text = markdown(figures)
    assert text.count("expected: Lyon") == SHOWN
    assert all(f"said:     Oslo {index} x" in text for index in (0, 3))
    assert max(map(len, text.splitlines())) < LONGEST + 20


def test_the_held_out_cases_are_the_same_every_time() -> None:
    once, again, more = (held_out_cases(count, skills=("labels", "tool_abstain")) for count in (12, 12, 30))
    assert once == again
    for name, cases in once.items():
        assert sum(case.skill == name for case in cases) >= 12
        assert cases == more[name][: len(cases)]


def test_the_held_out_cases_do_not_depend_on_the_process() -> None:
    program = "from training.evaluate import held_out_cases as c; import zlib; print(zlib.crc32(repr(c(6)).encode()))"
    sums = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
        sums.add(done.stdout)
    assert len(sums) == 1
