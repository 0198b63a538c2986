"""The ASGI application in this process, without a port: for volume, and for engines that fail as a test wants."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from contract.raw import Answer
from starlette.types import ASGIApp, Message

from outcrop.admission import Admission
from outcrop.backends import Backends
from outcrop.catalog import load_catalog
from outcrop.composition import Composition
from outcrop.generation import SamplingParams, TokenDelta
from outcrop.mistral.tokenizer import load_tokenizer
from outcrop.server.app import build_app
from outcrop.service import ServedModel, Service


class FailingEngine:
    """Makes the tokens of `text`, and then fails with `error`; without an error it just ends."""

    slots = 4
    triggers = True
    ready = True

    def __init__(self, token_ids: Sequence[int], error: Exception | None) -> None:
        self._token_ids = token_ids
        self._error = error

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def generate(
        self,
        prompt_token_ids: Sequence[int],  # noqa: ARG002 - it fails whatever it is asked
        params: SamplingParams,  # noqa: ARG002
    ) -> AsyncGenerator[TokenDelta, None]:
        for token_id in self._token_ids:
            yield TokenDelta((token_id,))
        if self._error:
            raise self._error


def failing_app(text: str, error: Exception | None, *, loaded: bool = True) -> ASGIApp:
    """The whole application, every model on an engine that fails."""
    catalog = load_catalog()
    models = {}
    for card in catalog:
        tokenizer = load_tokenizer(card.tokenizer)
        engine = FailingEngine(tokenizer.encode_text(text) if text else (), error)
        models[card.id] = ServedModel(card, tokenizer, engine, Admission(engine.slots, 0), "none", "script")
    return build_app(Composition(Service(catalog, models, timeout_s=10), Backends(), loaded))


async def call(
    app: ASGIApp, target: str, body: Any, *, method: str = "POST", headers: Mapping[str, str] | None = None
) -> Answer:
    """One request. `body` other than bytes is sent as JSON. The client stays and waits."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    sent: list[Message] = []
    coming: list[Message] = [{"type": "http.request", "body": data}]

    async def receive() -> Message:
        if not coming:
            await asyncio.Event().wait()
        return coming.pop()

    async def send(message: Message) -> None:
        sent.append(message)

    fields = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in (headers or {}).items()]
    path, _, query = target.partition("?")
    await app(
        {
            "type": "http",
            "method": method,
            "path": unquote(path, errors="replace"),
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(b"host", b"test"), (b"content-length", str(len(data)).encode()), *fields],
        },
        receive,
        send,
    )
    start, *parts = sent
    names = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in start["headers"])
    return Answer(start["status"], names, b"".join(part["body"] for part in parts))
