"""The command line: `outcrop serve`, `outcrop models`, `outcrop keys`, `outcrop tls`, `outcrop conformance`.

In: flags. Out: what a person reads, and an exit code: 0; 1 when a check differs; or 2 with one clear sentence when
something that the person set is wrong. It knows no HTTP and no engine.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

import outcrop
from outcrop.access_keys import Keys, add_to_key_file, new_bearer_key, new_key_pair, open_keys
from outcrop.catalog import Catalog, ModelCard, load_catalog
from outcrop.engines.base import EngineStartError
from outcrop.settings import Settings, SettingsError, load_settings

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from outcrop.service import ServedModel

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
PATH = click.Path(path_type=Path)
LOCAL_HOSTS = ("localhost", "127.0.0.1", "::1")
BUNDLED = "bundled"  # of `engines.base.Origin`
DEVELOPMENT_MODEL = "small, for development; real weights: --weights MODEL=FILE."
LOG_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


def _hidden(flag: str, variable: str) -> Callable[[Decorated], Decorated]:
    """A setting that comes from the environment: secrets have no place among flags, which every process sees."""
    return click.option(flag, envvar=variable, hidden=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(outcrop.__version__, prog_name="outcrop")
def main() -> None:
    """Amazon Bedrock's Mistral AI inference, on your own machine."""


@main.command()
@click.option("--host", help="Address to listen on. [default: 127.0.0.1]")
@click.option("--port", type=int, help="Port to listen on; 0 takes a free one. [default: 4600]")
@click.option("--open/--no-open", default=None, help="Without keys, let everybody in who can reach the address.")
@click.option("--keys", type=PATH, help="A file with the keys that may call; `outcrop keys new` adds to it.")
@click.option("--credentials-file", type=PATH, help="Key pairs that may call, in the format of ~/.aws/credentials.")
@click.option("--tls-cert", type=PATH, help="A certificate to speak https with; `outcrop tls` makes one.")
@click.option("--tls-key", type=PATH, help="Its private key.")
@click.option("--config", type=PATH, help="A TOML file with settings.")
@click.option("--weights", multiple=True, metavar="MODEL=FILE", help="Serve MODEL with a GGUF file. Can be repeated.")
@click.option(
    "--threads", type=int, help="CPU threads of one engine. [default: physical cores; for one request alone, one less]"
)
@click.option("--context", type=int, help="Tokens of one engine, shared by what runs. [default: 32768]")
@click.option("--slots", type=int, help="Requests that one engine runs at once. [default: 16]")
@click.option("--gpu-layers", type=int, help="Layers to put on the GPU, where llama.cpp was built for one.")
@click.option("--llama-server", type=PATH, help="A llama-server binary, instead of the wheel.")
@click.option("--extensions/--no-extensions", default=None, help="Allow what Bedrock refuses and Outcrop can do.")
@click.option("--log-level", type=click.Choice(["debug", "info", "warning", "error"]))
def serve(config: Path | None, weights: tuple[str, ...], **flags: object) -> None:
    """Answer Bedrock Runtime's API until Ctrl-C. Every setting is also an environment variable: OUTCROP_PORT."""
    given: dict[str, Any] = {name: value for name, value in flags.items() if value is not None}
    try:
        if weights:
            given["models"] = dict(_weights_flag(text) for text in weights)
        asyncio.run(_serve(load_settings(given, config)))
    except (SettingsError, EngineStartError) as error:
        click.echo(f"outcrop: {error}", err=True)
        _leave(2)
    _leave(0)


@main.group()
def keys() -> None:
    """The keys that may call a server."""


@keys.command()
@click.option("--kind", type=click.Choice(["bearer", "sigv4"]), required=True, help="An API key, or a key pair.")
@click.option("--name", required=True, help="What the log calls it.")
@click.option("--model", "models", multiple=True, help="Limit it to this model. Can be repeated.")
@click.option("--requests-per-minute", type=click.IntRange(1))
@click.option("--tokens-per-minute", type=click.IntRange(1), help="In and out.")
@click.option("--days", type=click.IntRange(1), help="How long it is good. [default: for ever]")
@click.option("--file", type=PATH, default="keys.toml", show_default=True, help="The setting `keys` of the server.")
def new(kind: str, models: tuple[str, ...], days: int | None, file: Path, **limits: object) -> None:
    """Make a key, add it to a file, and print it, once."""
    catalog = load_catalog()
    try:
        for model in models:
            if catalog.find(model) is None:
                raise SettingsError(f"unknown model {model!r}; known: {', '.join(card.short_name for card in catalog)}")
        table, told = new_bearer_key() if kind == "bearer" else new_key_pair()
        expires = datetime.now(UTC).replace(microsecond=0) + timedelta(days=days) if days else None
        add_to_key_file(file, kind, {**limits, **table, "models": list(models) or None, "expires": expires})
    except SettingsError as error:
        click.echo(f"outcrop: {error}", err=True)
        raise SystemExit(2) from None
    for name, value in told.items():
        click.echo(f"export {name}={value}")
    click.echo(f"Added to {file}; the server takes `--keys {file}`, and reads it again on SIGHUP.", err=True)


@main.command()
@click.option("--host", "hosts", multiple=True, help="A name or address of the server. Can be repeated.")
@click.option("--directory", type=PATH, default="tls", show_default=True)
def tls(hosts: tuple[str, ...], directory: Path) -> None:
    """Make a certificate for https, and an authority for development that signs it. Again: a new certificate of the
    same authority."""
    from outcrop.local_ca import issue

    try:
        files = issue(directory.resolve(), hosts or LOCAL_HOSTS)
    except (OSError, ValueError) as error:
        click.echo(f"outcrop: cannot make certificates in {directory}: {error}", err=True)
        raise SystemExit(2) from None
    click.echo(
        f"For {', '.join(hosts or LOCAL_HOSTS)}. The server's settings:\n\n"
        f"  export OUTCROP_TLS_CERT={quote(str(files.certificate))} OUTCROP_TLS_KEY={quote(str(files.key))}\n\n"
        f"Its clients (boto3 and the AWS CLI; JavaScript):\n\n{_trust(files.ca)}\n\n"
        f"Keep {files.ca_key} to yourself: whoever has it can pretend to be any server to those clients."
    )


@main.command()
@click.option("--config", type=PATH, help="A TOML file with settings.")
def models(config: Path | None) -> None:
    """List the models, their limits, what serves them and where open weights are."""
    from outcrop.backends import models_by_card, origin_of

    catalog = load_catalog()
    try:
        chosen = models_by_card(load_settings({}, config), catalog)
    except SettingsError as error:
        click.echo(f"outcrop: {error}", err=True)
        raise SystemExit(2) from None
    console = _console()
    origins = {id_: origin_of(model) for id_, model in chosen.items()}
    console.print(_models_table(catalog, origins))
    console.print(" Tokens: max_tokens, default and most. USD/1K: for a thousand tokens in and out.")
    if BUNDLED in origins.values():
        console.print(f" {BUNDLED}: {DEVELOPMENT_MODEL}")
    console.print(" (successor): never published itself; the nearest open model is named.")


@main.command()
@click.option("--endpoint", metavar="URL", help="Whom to check: Outcrop, another emulator, or Bedrock itself.")
@click.option(
    "--control-endpoint", metavar="URL", help="Where models are listed. [default: on AWS its own, else the same]"
)
@click.option("--region", envvar=["AWS_REGION", "AWS_DEFAULT_REGION"], help="[default: the endpoint's, or us-east-1]")
@click.option("--model", multiple=True, help="Check this model only, by id or short name. Can be repeated.")
@click.option(
    "--only", multiple=True, metavar="PATTERN", help="Run the checks that fit: 'converse.*'. Can be repeated."
)
@click.option("--list", "list_only", is_flag=True, help="Show the table of checks, and ask nothing.")
@click.option("--json", "json_file", type=PATH, help="Write every check and its result here.")
@click.option("--record", "record_file", type=PATH, help="Write what differs here, with its bytes.")
@click.option("--timeout", type=click.FloatRange(min=0.1), default=60.0, help="Seconds for one check. [default: 60]")
@click.option("--insecure", is_flag=True, help="Do not verify the endpoint's certificate.")
@click.option("--ca-bundle", type=PATH, envvar="AWS_CA_BUNDLE", help="Certificates to trust.")
@click.option("--profile", help="Take credentials from this profile of AWS's credentials file.")
@click.option("--yes", is_flag=True, help="Go on though the endpoint is AWS's, and costs money.")
@_hidden("--credentials-file", "AWS_SHARED_CREDENTIALS_FILE")
@_hidden("--access-key-id", "AWS_ACCESS_KEY_ID")
@_hidden("--secret-access-key", "AWS_SECRET_ACCESS_KEY")
@_hidden("--session-token", "AWS_SESSION_TOKEN")
@_hidden("--api-key", "AWS_BEARER_TOKEN_BEDROCK")
def conformance(**flags: Any) -> None:  # noqa: ANN401 - each option has its own type
    """Does a server answer as Bedrock does for Mistral's models? 0: yes; 1: differences; 2: it could not be asked.

    Credentials come from AWS's own environment variables, or --profile; an open emulator needs none.
    """
    from outcrop.conformance.access import CannotRun
    from outcrop.conformance.session import Options, conduct

    try:
        sys.exit(conduct(Options(**flags), load_catalog(), _console(soft_wrap=False)))
    except CannotRun as error:
        click.echo(f"outcrop: {error}", err=True)
        sys.exit(2)


async def _serve(settings: Settings) -> None:
    gc.disable()  # until all is loaded, as in `__main__`; the server switches it on again
    from outcrop.backends import begin

    logging.basicConfig(level="WARNING", format=LOG_FORMAT, stream=sys.stderr)
    logging.getLogger("outcrop").setLevel(settings.log_level.upper())
    keys = open_keys(settings, load_catalog())
    backends = await begin(settings, load_catalog())
    try:
        from outcrop.composition import compose  # takes half a second, while the engines load
        from outcrop.server.serve import serve as run

        composition = compose(settings, load_catalog(), backends)
        served = list(composition.service.models.values())
        await run(settings, composition, keys, lambda url: _welcome(url, served, _sign_in(settings, keys)))
    finally:
        await backends.stop()


def _weights_flag(text: str) -> tuple[str, dict[str, str]]:
    model, separator, path = text.partition("=")
    if not separator:
        raise SettingsError(f"--weights is {text!r}; it must be MODEL=FILE, with a model that `outcrop models` lists")
    return model, {"weights": path}


def _leave(status: int) -> NoReturn:
    """Without Python's own end: the HTTP server's threads may still be going, and abort the process if they meet it."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _console(*, soft_wrap: bool = True) -> Console:
    from rich.console import Console

    return Console(highlight=False, soft_wrap=soft_wrap)


def _trust(ca: Path) -> str:
    return f"  export AWS_CA_BUNDLE={quote(str(ca))} NODE_EXTRA_CA_CERTS={quote(str(ca))}"


def _sign_in(settings: Settings, keys: Keys | None) -> tuple[str, str]:
    """Who may call, and the lines that make a client one of them. Secrets are not shown."""
    trust = ""
    if settings.tls_cert:
        from outcrop.local_ca import ca_beside

        ca = ca_beside(settings.tls_cert)
        trust = f"{_trust(ca)}\n" if ca else ""
    if keys is None:
        mode, lines = "open: any credentials will do", ["AWS_ACCESS_KEY_ID=outcrop AWS_SECRET_ACCESS_KEY=outcrop"]
    else:
        ring = keys.ring
        mode, lines = f"{len(ring.pairs)} key pairs (SigV4), {len(ring.bearer)} API keys (bearer)", []
        if settings.credentials_file:
            profile = [pair.key.name for pair in ring.pairs.values()][-1]
            file = quote(str(settings.credentials_file.resolve()))
            lines.append(f"AWS_SHARED_CREDENTIALS_FILE={file} AWS_PROFILE={quote(profile)}")
        elif ring.pairs:
            lines.append(f"AWS_ACCESS_KEY_ID={next(iter(ring.pairs))} AWS_SECRET_ACCESS_KEY=...")
        if ring.bearer and not lines:
            lines.append("AWS_BEARER_TOKEN_BEDROCK=...")
        if ring.bearer and not settings.tls_cert:
            mode += "; boto3 sends API keys over https only: see `outcrop tls`"
    lines = [f"  export {line} AWS_DEFAULT_REGION={settings.region or 'us-east-1'}" for line in lines]
    return mode, trust + "\n".join(lines)


def _welcome(url: str, served: Sequence[ServedModel], sign_in: tuple[str, str]) -> None:
    from rich.markup import escape
    from rich.table import Table

    console = _console()
    table = Table("Model", "Weights", box=None, padding=(0, 2), header_style="bold")
    for one in served:
        table.add_row(one.card.id, escape(one.weights))
    model = served[0].card.id
    mode, lines = sign_in
    console.print(f"\n[bold green]Outcrop {outcrop.__version__}[/] is ready at [bold]{url}[/]\n")
    console.print(table)
    if any(one.origin == BUNDLED for one in served):
        console.print(f"\nThe bundled model: {DEVELOPMENT_MODEL}")
    console.print(
        f"\nSign-in: {escape(mode)}\n\n"
        "Point any Bedrock program at it:\n\n"
        f"  export AWS_ENDPOINT_URL_BEDROCK_RUNTIME={escape(url)}\n"
        f"{escape(lines)}\n\n"
        "For example in Python:\n\n"
        "  import boto3\n"
        '  client = boto3.client("bedrock-runtime")\n'
        '  messages = \\[{"role": "user", "content": \\[{"text": "Hello!"}]}]\n'
        f'  answer = client.converse(modelId="{model}", messages=messages)\n'
        '  print(answer\\["output"]\\["message"]\\["content"]\\[0]\\["text"])\n\n'
        "Ctrl-C stops it."
    )
    sys.stdout.flush()


def _models_table(catalog: Catalog, origins: Mapping[str, str]) -> Table:
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 1, 1), header_style="bold")
    table.add_column("Model id, runs on, open weights", no_wrap=True)
    for title in ("Body", "Context", "Tokens", "USD/1K"):
        table.add_column(title)
    for card in catalog:
        limits = card.parameters.max_tokens
        table.add_row(
            f"[bold]{card.id}[/]\n{card.short_name} ({origins[card.id]})\n{card.weights.repository}\n{_licence(card)}",
            "\n".join(card.bodies),
            str(card.context_window),
            f"{limits.default}\n<={limits.maximum}",
            f"{card.price.input_per_1k:g}\n{card.price.output_per_1k:g}",
        )
    return table


def _licence(card: ModelCard) -> str:
    return f"{card.weights.licence}{' (successor)' if card.weights.successor else ''}"
