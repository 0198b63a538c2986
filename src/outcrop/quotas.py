"""How much one access key may use in a minute: requests, and tokens in and out.

In: limits, a clock that only goes forward. Out: nothing, or a ThrottlingException in Bedrock's words. It knows no key
and no operation.

Both are buckets that fill evenly and hold one minute's worth. What a request costs in tokens is known when its answer
ends, so it is let in while anything is left, and its true usage is taken afterwards: the bucket may go below nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from outcrop.errors import ThrottlingException

MINUTE = 60.0
Clock = Callable[[], float]


class Quota:
    """None: no limit. `limits` tells whether another quota is the same one."""

    def __init__(
        self, requests_per_minute: int | None, tokens_per_minute: int | None, clock: Clock = time.monotonic
    ) -> None:
        self.limits = (requests_per_minute, tokens_per_minute)
        self._requests = Bucket(requests_per_minute, clock) if requests_per_minute is not None else None
        self._tokens = Bucket(tokens_per_minute, clock) if tokens_per_minute is not None else None

    @property
    def counts_tokens(self) -> bool:
        return self._tokens is not None

    def admit(self) -> None:
        """One more request; a ThrottlingException where it is one too many."""
        if self._tokens and self._tokens.level() <= 0:
            raise ThrottlingException(
                "Too many tokens, please wait before trying again.",
                reason=f"the key may use {self._tokens.per_minute} tokens per minute",
            )
        if self._requests:
            if self._requests.level() < 1:
                raise ThrottlingException(reason=f"the key may make {self._requests.per_minute} requests per minute")
            self._requests.take(1)

    def spend(self, tokens: int) -> None:
        if self._tokens:
            self._tokens.take(tokens)


class Bucket:
    def __init__(self, per_minute: int, clock: Clock) -> None:
        self.per_minute = per_minute
        self._clock = clock
        self._level = float(per_minute)
        self._seen = clock()

    def level(self) -> float:
        now = self._clock()
        self._level = min(self.per_minute, self._level + (now - self._seen) * self.per_minute / MINUTE)
        self._seen = now
        return self._level

    def take(self, amount: int) -> None:
        self._level = self.level() - amount
