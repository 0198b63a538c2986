"""The gate under headers that nobody meant: it lets nobody in who did not sign, and refuses in AWS's form."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from outcrop.access_keys import Keys, add_to_key_file, new_bearer_key, new_key_pair
from outcrop.aws.sigv4 import Credentials, SignableRequest, sign
from outcrop.catalog import load_catalog
from outcrop.errors import BedrockError
from outcrop.server.auth import Gate
from outcrop.settings import Settings

NOW = datetime(2026, 11, 20, 12, 34, 56, tzinfo=UTC)
INPUTS = 4000
BODY = b"{}"
PATH = "/model/x/converse"
Header = tuple[str, bytes]


@pytest.fixture
def gate_and_headers(tmp_path: Path) -> tuple[Gate, list[list[Header]]]:
    """A gate, and heads that it lets in."""
    file = tmp_path / "keys.toml"
    table, pair = new_key_pair()
    add_to_key_file(file, "sigv4", {"name": "pair", **table})
    bearer, token = new_bearer_key()
    add_to_key_file(file, "bearer", {"name": "token", **bearer})
    credentials = Credentials(pair["AWS_ACCESS_KEY_ID"], pair["AWS_SECRET_ACCESS_KEY"])
    request = SignableRequest("POST", PATH, "", (("Host", "h"), ("X-A", "b")), BODY)
    signed = (*request.headers, *sign(request, credentials, region="us-east-1", at=NOW))
    asked = (("Host", "h"), ("Authorization", f"Bearer {token['AWS_BEARER_TOKEN_BEDROCK']}"))
    heads = [[(name.lower(), value.encode()) for name, value in head] for head in (signed, asked)]
    return Gate(Keys(Settings(keys=file), load_catalog()), clock=lambda: NOW), heads


def changed(head: list[Header], chance: random.Random) -> list[Header]:
    """With bytes put in, taken out, replaced or doubled, or a header gone or there twice."""
    head = list(head)
    index = chance.choice([index for index, (name, _) in enumerate(head) if name in ("authorization", "x-amz-date")])
    name, value = head[index]
    start, end = sorted(chance.randrange(len(value) + 1) for _ in range(2))
    junk = bytes(chance.choice(b" ,=/;ABab09+-\t\x80\xff") for _ in range(chance.randrange(6)))
    kinds = (
        value[:start] + junk + value[start:],
        value[:start] + value[end:],
        value[:start] + junk + value[end:],
        value * 2,
    )
    if chance.random() < 0.1:
        return head[:index] + head[index + 1 :]
    head[index] = (name, chance.choice(kinds))
    return head


def enter(gate: Gate, head: list[Header]) -> str:
    """Whose key it is, or status and name of the refusal."""
    headers = [(name.encode(), value) for name, value in head]
    scope: dict[str, Any] = {"method": "POST", "raw_path": PATH.encode(), "query_string": b"", "headers": headers}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": BODY}

    try:
        return asyncio.run(gate.enter(scope, receive))[1].name
    except BedrockError as error:
        return f"{error.status} {error.name}"


def test_changed_heads_are_refused_and_nothing_else_is_raised(
    gate_and_headers: tuple[Gate, list[list[Header]]],
) -> None:
    gate, heads = gate_and_headers
    assert [enter(gate, head) for head in heads] == ["pair", "token"]
    chance = random.Random(4)
    for _ in range(INPUTS):
        head = chance.choice(heads)
        other = changed(head, chance)
        if not holds(other, head):
            assert enter(gate, other).startswith(("400 ", "403 ")), other[-1]


def holds(head: list[Header], original: list[Header]) -> bool:
    """All that was signed or given is still there; what stands between the parts is nobody's signature."""
    sent = dict(head)
    return all(
        part in sent.get(name, b"").replace(b"\t", b" ").replace(b",", b" ").split()
        for name, value in original
        for part in value.replace(b",", b" ").split()
    )
