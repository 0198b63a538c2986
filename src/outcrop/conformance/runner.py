"""Runs checks against an endpoint and says how each ended.

In: checks, cards, a transport. Out: an `Outcome` for each check and model that it applies to: passed, differs, or
skipped with the reason. Whatever goes wrong in a check is that check's difference; only an endpoint that cannot be
asked at all stops the run (`CannotRun`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import partial
from typing import Literal

from outcrop.catalog import ModelCard
from outcrop.conformance import requests as ask
from outcrop.conformance.access import Access, CannotRun
from outcrop.conformance.check import Check, Difference, Reply, Request
from outcrop.conformance.checks_models import NO_MODEL, PLAIN_ID
from outcrop.conformance.expectations import shown
from outcrop.conformance.transport import Failed, Transport

AT_ONCE = 4
CHARACTERS_A_TOKEN = 3  # fewer than texts in English have: an estimate should not be too low
MOST_TOKENS = 300  # of an answer, for the estimate: longer ones are hung up on, or refused
REFUSED = (401, 403)

State = Literal["passed", "differs", "skipped"]


@dataclass(frozen=True, slots=True)
class Case:
    """One check for one model."""

    check: Check
    card: ModelCard

    @property
    def model(self) -> str:
        return "-" if self.check.once else self.card.short_name


@dataclass(frozen=True, slots=True)
class Outcome:
    case: Case
    state: State
    reason: str = ""
    differences: tuple[Difference, ...] = ()
    exchanges: tuple[tuple[Request, Reply | None], ...] = ()


def select(checks: Sequence[Check], patterns: Sequence[str]) -> list[Check]:
    """Those whose id a pattern fits (`converse.*`); all without patterns."""
    chosen = [check for check in checks if not patterns or any(fnmatchcase(check.id, p) for p in patterns)]
    if not chosen:
        raise CannotRun(f"no check fits {', '.join(patterns)}; `--list` shows them all")
    return chosen


def cases_of(checks: Sequence[Check], cards: Sequence[ModelCard]) -> list[Case]:
    """Checks for which the model does not matter take the first one that they apply to."""
    found = []
    for check in checks:
        fitting = [Case(check, card) for card in cards if check.applies(card)]
        found.extend(fitting[:1] if check.once else fitting)
    return found


def estimate(cases: Sequence[Case]) -> float:
    """US dollars on AWS, rather too many: what is refused costs nothing."""
    return sum(_price(case.card, request) for case in cases for request in case.check.requests(case.card))


def _price(card: ModelCard, request: Request) -> float:
    if request.plane == "control":
        return 0.0
    tokens = len(request.content) / CHARACTERS_A_TOKEN
    return (tokens * card.price.input_per_1k + _most_tokens(request) * card.price.output_per_1k) / 1000


def _most_tokens(request: Request) -> int:
    body = request.body if isinstance(request.body, dict) else {}
    asked = body.get("max_tokens", body.get("inferenceConfig", {}).get("maxTokens", MOST_TOKENS))
    return min(max(asked, 0), MOST_TOKENS) if isinstance(asked, int) else MOST_TOKENS


class Runner:
    """`timeout_s`: for one check. `tell`: called with each outcome as it comes."""

    def __init__(
        self, access: Access, transport: Transport, timeout_s: float, tell: Callable[[Outcome], None] = lambda _: None
    ) -> None:
        self._access = access
        self._transport = transport
        self._timeout_s = timeout_s
        self._tell = tell
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def run(self, checks: Sequence[Check], cards: Sequence[ModelCard], gate: Check) -> list[Outcome]:
        """`gate`: the check by which a model shows that it is there. Its failure is told though nobody asked for it."""
        guarded = await self._sign_in()
        gates = await asyncio.gather(*(self._case(Case(gate, card)) for card in cards))
        missing = {gate.case.card.id: gate for gate in gates if gate.state == "differs"}
        here = [card for card in cards if card.id not in missing]
        once, each = [c for c in checks if c.once], [c for c in checks if not c.once and c.id != gate.id]
        first = list(gates) if gate in checks else list(missing.values())
        for outcome in first:
            self._tell(outcome)
        cases = [*cases_of(each, cards), *cases_of(once, here or cards)]
        rest = await asyncio.gather(*(self._unless_skipped(case, guarded, missing) for case in cases))
        order = {check.id: at for at, check in enumerate([gate, *checks])}
        return sorted([*first, *rest], key=lambda outcome: order[outcome.case.check.id])

    async def _sign_in(self) -> bool:
        """Does the endpoint ask for a signature? CannotRun if it cannot be reached, or refuses ours."""
        probe = f"/model/{NO_MODEL}/converse"
        try:
            async with asyncio.timeout(self._timeout_s):
                open_reply = await self._transport.send(Request(probe, ask.conversation(), sign_in="none"))
                reply = await self._transport.send(Request(probe, ask.conversation()))
        except (*Failed, TimeoutError) as error:
            said = getattr(error, "strerror", None) or str(error) or f"no answer within {self._timeout_s:g} s"
            raise CannotRun(f"{self._access.endpoint} cannot be reached: {said}") from None
        if reply.status in REFUSED:
            whose = "the credentials" if self._access.given else "a caller without credentials"
            raise CannotRun(f"{self._access.endpoint} refuses {whose}: {reply.status} {shown(reply.body)}")
        return open_reply.status in REFUSED

    async def _unless_skipped(self, case: Case, guarded: bool, missing: dict[str, Outcome]) -> Outcome:
        reason = self._why_skipped(case, guarded, missing)
        outcome = Outcome(case, "skipped", reason) if reason else await self._case(case)
        self._tell(outcome)
        return outcome

    def _why_skipped(self, case: Case, guarded: bool, missing: dict[str, Outcome]) -> str:
        if case.check.needs_sign_in and not guarded:
            return "the endpoint asks nobody to sign in"
        if case.check.id.endswith("wrong-secret") and not self._access.credentials:
            return "needs an access key, and none was given"
        if case.card.id in missing and not case.check.once:
            return f"the model does not answer: see {PLAIN_ID}"
        return ""

    async def _case(self, case: Case) -> Outcome:
        exchanges: list[tuple[Request, Reply | None]] = []
        async with self._slots:
            try:
                async with asyncio.timeout(self._timeout_s):
                    for request in case.check.requests(case.card):
                        exchanges.append((request, None))
                        exchanges[-1] = (request, await self._transport.send(request))
                differences = tuple(_judge(case, [reply for _, reply in exchanges if reply]))
            except TimeoutError:
                differences = (Difference("time", f"an answer within {self._timeout_s:g} s", "none"),)
            except Failed as error:
                differences = (Difference("connection", "an answer", f"{type(error).__name__}: {error}"),)
        return Outcome(case, "differs" if differences else "passed", "", differences, tuple(exchanges))


def _judge(case: Case, replies: Sequence[Reply]) -> list[Difference]:
    """What replies have together is looked at only if each is right by itself."""
    found: list[Difference] = []
    for number, reply in enumerate(replies, start=1):
        of = f", reply {number}" if len(replies) > 1 else ""
        for expectation in case.check.expect(case.card):
            found += (replace(one, of=one.of + of) for one in _guarded(partial(expectation, reply)))
            if found and found[-1].of == f"status{of}":
                break  # the rest speaks of another kind of reply
    if not found:
        for comparison in case.check.together:
            found += _guarded(partial(comparison, replies))
    return found


def _guarded(find: Callable[[], Iterator[Difference]]) -> list[Difference]:
    """What cannot even be read is a difference, too."""
    try:
        return list(find())
    except Exception as error:  # a reply can be anything
        return [Difference("reply", "one that can be read", f"{type(error).__name__}: {shown(error)}")]
