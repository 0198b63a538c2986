"""Buckets that fill evenly and hold a minute's worth."""

from __future__ import annotations

import pytest

from outcrop.errors import ThrottlingException
from outcrop.quotas import Quota


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_one_request_too_many_is_throttled_in_bedrocks_words(clock: Clock) -> None:
    quota = Quota(2, None, clock)
    quota.admit()
    quota.admit()
    with pytest.raises(ThrottlingException) as caught:
        quota.admit()
    assert caught.value.message == "Too many requests, please wait before trying again."
    assert caught.value.reason == "the key may make 2 requests per minute"


def test_requests_come_back_evenly(clock: Clock) -> None:
    quota = Quota(2, None, clock)
    quota.admit()
    quota.admit()
    clock.now += 29.9
    with pytest.raises(ThrottlingException):
        quota.admit()
    clock.now += 0.2
    quota.admit()


def test_a_long_rest_gives_a_minutes_worth_and_no_more(clock: Clock) -> None:
    quota = Quota(1, None, clock)
    clock.now += 3600
    quota.admit()
    with pytest.raises(ThrottlingException):
        quota.admit()


def test_tokens_are_taken_when_they_are_known_and_waited_for_afterwards(clock: Clock) -> None:
    quota = Quota(None, 60, clock)
    quota.admit()
    quota.spend(90)
    with pytest.raises(ThrottlingException) as caught:
        quota.admit()
    assert caught.value.message == "Too many tokens, please wait before trying again."
    clock.now += 30
    with pytest.raises(ThrottlingException):
        quota.admit()
    clock.now += 1
    quota.admit()


def test_a_request_that_is_throttled_for_tokens_is_not_counted(clock: Clock) -> None:
    quota = Quota(1, 60, clock)
    quota.spend(60)
    with pytest.raises(ThrottlingException):
        quota.admit()
    clock.now += 1
    quota.admit()


def test_without_limits_everything_is_let_in(clock: Clock) -> None:
    quota = Quota(None, None, clock)
    quota.spend(10**9)
    for _ in range(1000):
        quota.admit()
    assert not quota.counts_tokens
