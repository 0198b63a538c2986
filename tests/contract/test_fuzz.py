"""A short slice of `bench/fuzz.py`: no input makes the server fail, hang or answer in a form that is not Bedrock's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from contract.fuzzing import Fuzzer, alive, judge
from contract.raw import Answer
from running import RunningServer


def test_no_input_makes_the_server_fail_hang_or_answer_in_another_form(start: Callable[..., RunningServer]) -> None:
    server = start(replies=["Yes."], extensions=True, log_level="error")
    report = Fuzzer(server.port, seed_=1).run(1500)
    assert report.wrong == []
    assert report.inputs >= 1400
    assert {"200", "400", "404"} <= {status for _, status in report.statuses}
    assert list(alive(server.port)) == [200] * 4


ERROR = (("content-type", "application/json"), ("x-amzn-requestid", "1"), ("x-amzn-errortype", "V:"))


@pytest.mark.parametrize(
    ("answer", "wrong"),
    [
        (Answer(500, (), b""), "status 500"),
        (Answer(400, ERROR, b'{"message":"No."}'), "no x-outcrop-reason"),
        (Answer(400, (*ERROR, ("x-outcrop-reason", "x")), b'{"error":"No."}'), "an error in another form"),
        (Answer(400, (*ERROR, ("x-outcrop-reason", "x")), b'{"message":"No."}'), None),
        (Answer(200, ERROR, b"[]"), "no JSON object"),
    ],
)
def test_the_judge_sees_what_is_wrong(answer: Any, wrong: str | None) -> None:
    assert judge(answer) == wrong
