"""One run of `outcrop conformance`, from options to an exit code.

In: `Options`, checked where they are used. Out: a report on the console, files where asked for, and 0 (all passed) or
1 (something differs); `CannotRun` when nothing could be asked.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from outcrop.aws.sigv4 import Credentials
from outcrop.catalog import Catalog, ModelCard
from outcrop.conformance import CHECKS
from outcrop.conformance.access import Access, CannotRun, Keys, access, keys_of_profile
from outcrop.conformance.check import Check
from outcrop.conformance.checks_models import PLAIN_ID
from outcrop.conformance.report import as_json, record, show, show_list, written
from outcrop.conformance.runner import Outcome, Runner, cases_of, estimate, select
from outcrop.conformance.transport import Transport

CREDENTIALS_FILE = "~/.aws/credentials"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Options:
    """What the flags say. Without a `repr`: it holds secrets."""

    endpoint: str | None
    control_endpoint: str | None = None
    region: str | None = None
    model: Sequence[str] = ()
    only: Sequence[str] = ()
    json_file: Path | None = None
    record_file: Path | None = None
    timeout: float = 60.0
    list_only: bool = False
    insecure: bool = False
    ca_bundle: Path | None = None
    yes: bool = False
    profile: str | None = None
    credentials_file: str | None = None
    access_key_id: str | None = None
    secret_access_key: str | None = None
    session_token: str | None = None
    api_key: str | None = None


def conduct(options: Options, catalog: Catalog, console: Console) -> int:
    checks = select(CHECKS, options.only)
    cards = _cards(options.model, catalog)
    if options.list_only:
        show_list(console, [check for check in checks if any(map(check.applies, cards))])
        return 0
    if not options.endpoint:
        raise CannotRun("--endpoint is missing: the URL of the server to check")
    asked = access(options.endpoint, options.control_endpoint, options.region, lambda: _keys(options))
    if asked.is_aws:
        cost = f"Checking AWS itself costs less than {estimate(cases_of(checks, cards)):.2f} USD"
        if not options.yes:
            raise CannotRun(f"{cost}: add --yes to go on")
        console.print(f"{cost}; what is refused costs nothing.")
    tls = _tls(options)
    outcomes = asyncio.run(_run(options, asked, tls, (checks, cards), console))
    if all(outcome.state == "skipped" for outcome in outcomes):
        raise CannotRun(f"no check could run: {outcomes[0].reason}")
    show(console, outcomes, asked)
    _write_files(options, outcomes, asked, console)
    return 1 if any(outcome.state == "differs" for outcome in outcomes) else 0


async def _run(
    options: Options,
    asked: Access,
    tls: ssl.SSLContext | bool,
    plan: tuple[Sequence[Check], Sequence[ModelCard]],
    console: Console,
) -> list[Outcome]:
    columns = (TextColumn("Asking"), BarColumn(), MofNCompleteColumn())
    gate = next(check for check in CHECKS if check.id == PLAIN_ID)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=len(cases_of(*plan)))
        async with Transport(asked, tls) as transport:
            runner = Runner(asked, transport, options.timeout, lambda _: progress.advance(task))
            return await runner.run(*plan, gate)


def _cards(names: Sequence[str], catalog: Catalog) -> list[ModelCard]:
    cards = []
    for name in names:
        card = catalog.find(name)
        if card is None:
            raise CannotRun(f"there is no model {name!r}; `outcrop models` lists them")
        cards.append(card)
    return cards or list(catalog)


def _keys(options: Options) -> Keys:
    """AWS's order: an API key wins; a profile that was asked for wins over the environment's keys."""
    if options.api_key:
        return Keys(None, options.api_key)
    if options.profile:
        return keys_of_profile(options.profile, Path(options.credentials_file or CREDENTIALS_FILE).expanduser())
    if options.access_key_id and options.secret_access_key:
        return Keys(Credentials(options.access_key_id, options.secret_access_key, options.session_token))
    return Keys(None)


def _tls(options: Options) -> ssl.SSLContext | bool:
    if options.insecure:
        return False
    if not options.ca_bundle:
        return True
    try:
        return ssl.create_default_context(cafile=options.ca_bundle)
    except OSError as error:
        raise CannotRun(f"{options.ca_bundle} holds no certificates: {error}") from None


def _write_files(options: Options, outcomes: Sequence[Outcome], asked: Access, console: Console) -> None:
    if options.json_file:
        _write(options.json_file, written(as_json(outcomes, asked), asked))
    path = options.record_file
    if path is None and asked.is_aws:
        path = Path(f"conformance-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.json")
    if path and any(outcome.state == "differs" for outcome in outcomes):
        _write(path, written(record(outcomes, asked), asked))
        console.print(f"The differences, without secrets, are in {path}: we would like to have that file.")


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CannotRun(f"{path} cannot be written: {error.strerror}") from None
