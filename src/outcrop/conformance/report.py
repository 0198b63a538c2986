"""What a person and a program read of a run: a table with the differences below, JSON, and the record of differences.

In: outcomes. Out: a printed report; JSON values. The record holds requests as the checks have them, before they were
signed, and no secret: those that a server sends back are struck out.
"""

from __future__ import annotations

import base64
import json
import re
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

import outcrop
from outcrop.aws.eventstream import CONTENT_TYPE
from outcrop.conformance.access import Access
from outcrop.conformance.check import Check, Difference, Reply, Request
from outcrop.conformance.runner import Outcome, State

MOST_BYTES = 20_000  # of a body in the record
MOST_DIFFERENCES = 3  # of one check on the screen; the record has all
CALLER = re.compile(r"arn:aws[a-z-]*:(iam|sts)::[0-9]*:[^\s\"\\]*")  # AWS names it when it denies access
STATES: tuple[State, ...] = ("passed", "differs", "skipped")


def show(console: Console, outcomes: Sequence[Outcome], access: Access) -> None:
    console.print(_table(outcomes))
    differing = [outcome for outcome in outcomes if outcome.state == "differs"]
    for _, group in groupby(differing, key=lambda outcome: outcome.case.check.id):
        _show_check(console, list(group))
    skipped = Counter(outcome.reason for outcome in outcomes if outcome.state == "skipped")
    for reason, count in skipped.items():
        console.print(f"[yellow]{count} skipped[/]: {escape(reason)}")
    ran = len(outcomes) - skipped.total()
    if differing:
        console.print(f"[bold red]{len(differing)} of {ran} checks differ[/] at {escape(access.endpoint)}")
    else:
        console.print(f"[bold green]All {ran} checks passed[/] at {escape(access.endpoint)}")


def _table(outcomes: Sequence[Outcome]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("Group")
    for state in STATES:
        table.add_column(state.capitalize(), justify="right")
    groups = dict.fromkeys(outcome.case.check.group for outcome in outcomes)
    for group in groups:
        counts = Counter(outcome.state for outcome in outcomes if outcome.case.check.group == group)
        style = "red" if counts["differs"] else "default"
        table.add_row(group, *(str(counts[state] or "") for state in STATES), style=style)
    return table


def _show_check(console: Console, outcomes: Sequence[Outcome]) -> None:
    """One check, with the models where it differs; the differences of the first stand for the others."""
    check = outcomes[0].case.check
    models = ", ".join(outcome.case.model for outcome in outcomes)
    console.print(Text.assemble("\n", (check.id, "bold red"), f"  {models}"))
    console.print(Padding(Text.assemble(check.what, (f" ({check.confidence}: {check.source})", "dim")), (0, 0, 0, 2)))
    differences = outcomes[0].differences
    for difference in differences[:MOST_DIFFERENCES]:
        console.print(Padding(_lines(difference), (0, 0, 0, 2)))
    if (more := len(differences) - MOST_DIFFERENCES) > 0:
        console.print(f"  and {more} more")


def _lines(difference: Difference) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    table.add_row("in", Text(difference.of))
    table.add_row("expected", Text(difference.expected, style="green"))
    table.add_row("got", Text(difference.got, style="red"))
    return table


def show_list(console: Console, checks: Sequence[Check]) -> None:
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="bold")
    table.add_column("Check", overflow="fold", ratio=3)
    table.add_column("Confidence", no_wrap=True)
    table.add_column("What, and where it is known from", ratio=5)
    for check in checks:
        table.add_row(check.id, check.confidence, Text.assemble(check.what, (f" ({check.source})", "dim")))
    console.print(table)


def as_json(outcomes: Sequence[Outcome], access: Access) -> dict[str, Any]:
    """Every check, with its state."""
    states = Counter(outcome.state for outcome in outcomes)
    checks = [
        _row(outcome) | {"state": outcome.state} | ({"reason": outcome.reason} if outcome.reason else {})
        for outcome in outcomes
    ]
    return _head(access) | {"summary": {state: states[state] for state in STATES}, "checks": checks}


def record(outcomes: Sequence[Outcome], access: Access) -> dict[str, Any]:
    """What differs, with the requests and replies: enough to learn from without the endpoint."""
    differing = [outcome for outcome in outcomes if outcome.state == "differs"]
    return _head(access) | {
        "differences": [
            _row(outcome)
            | {
                "exchanges": [
                    {"request": _request(request, access), "reply": _reply(reply)}
                    for request, reply in outcome.exchanges
                ]
            }
            for outcome in differing
        ]
    }


def written(value: dict[str, Any], access: Access) -> str:
    """As text, without the secrets that we asked with and the caller's name, whoever sent them back."""
    text = CALLER.sub("***", json.dumps(value, ensure_ascii=False, indent=1))
    for secret in access.secrets():
        text = text.replace(json.dumps(secret, ensure_ascii=False)[1:-1], "***")
    return text + "\n"


def _head(access: Access) -> dict[str, Any]:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return {"outcrop": outcrop.__version__, "endpoint": access.endpoint, "region": access.region, "at": now}


def _row(outcome: Outcome) -> dict[str, Any]:
    check = outcome.case.check
    differences = [{"of": d.of, "expected": d.expected, "got": d.got} for d in outcome.differences]
    told = {"id": check.id, "model": outcome.case.model, "what": check.what, "source": check.source}
    return told | {"confidence": check.confidence} | ({"differences": differences} if differences else {})


def _request(request: Request, access: Access) -> dict[str, Any]:
    head = {"method": request.method, "path": access.path(request), "headers": dict(request.headers)}
    return head | {"sign_in": request.sign_in, "body": _text(request.content)}


def _reply(reply: Reply | None) -> dict[str, Any] | None:
    if reply is None:
        return None
    head = {"status": reply.status, "headers": [[name, value] for name, value in reply.headers]}
    return head | (_frames(reply) if reply.header("content-type") == CONTENT_TYPE else {"body": _text(reply.body)})


def _frames(reply: Reply) -> dict[str, Any]:
    try:
        frames = [{"headers": dict(frame.headers), "payload": _text(frame.payload)} for frame in reply.frames()]
    except ValueError as error:
        return {"frames": str(error), "base64": base64.b64encode(reply.body[:MOST_BYTES]).decode()}
    return {"frames": frames}


def _text(body: bytes) -> str:
    return body[:MOST_BYTES].decode("utf-8", "backslashreplace")
