"""Schemas made to hurt: each is served or refused within a second, and the engine lives on in the same process."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from contract.raw import Answer, path, send
from running import RunningServer

LIMIT_S = 1.0
MODEL = "large2407"
FINE = '{"type": "object", "properties": {"a": {"type": "boolean"}}, "required": ["a"]}'


def properties(**schemas: Any) -> str:
    return json.dumps({"type": "object", "properties": schemas, "required": [*schemas]})


def pattern(text: str) -> str:
    return properties(a={"type": "string", "pattern": text})


def nested(before: str, after: str, depth: int) -> str:
    """Written out: json.dumps would run out of stack."""
    return '{"type": "object", "properties": {"a": ' + before * depth + "{}" + after * depth + "}}"


HOSTILE = {
    "objects, 2,000 deep": nested('{"type": "object", "properties": {"a": ', "}}", 2_000),
    "objects, 200 deep": nested('{"type": "object", "required": ["a"], "properties": {"a": ', "}}", 200),
    "arrays, 2,000 deep": nested('{"type": "array", "items": ', "}", 2_000),
    "anyOf, 2,000 deep": nested('{"anyOf": [', "]}", 2_000),
    "anyOf of anyOf, 2**12 branches": properties(
        a={"allOf": [{"anyOf": [{"minimum": 2 * n}, {"maximum": 2 * n + 1}]} for n in range(12)]}
    ),
    "anyOf, 10,000 branches": properties(a={"anyOf": [{"type": "integer", "minimum": n} for n in range(10_000)]}),
    "oneOf, 400 branches": properties(a={"oneOf": [{"type": "string", "pattern": f"^{n}+$"} for n in range(400)]}),
    "exponential automaton": pattern("^(a|b)*a(a|b){20}$"),
    "stars in stars": pattern("^((a*)*)*$"),
    "plusses in plusses": pattern("^(x+x+)+y$"),
    "plusses in plusses, not anchored": pattern("(x+x+)+y"),
    "counts in counts": pattern("^((((a{1,99}){1,99}){1,99}){1,99}){1,99}$"),
    "pattern with a count of a million": pattern("^a{0,1000000}$"),
    "pattern of 100,000 groups": pattern("(" * 100_000 + "a" + ")" * 100_000),
    "string of a million": properties(a={"type": "string", "minLength": 0, "maxLength": 1_000_000}),
    "string of at least a million": properties(a={"type": "string", "minLength": 1_000_000}),
    "array of a million": properties(a={"type": "array", "items": {"type": "null"}, "maxItems": 1_000_000}),
    "array of at least a million": properties(a={"type": "array", "items": {"type": "null"}, "minItems": 1_000_000}),
    "itself": '{"$ref": "#"}',
    "itself, required": '{"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]}',
    "itself, optional": '{"type": "object", "properties": {"a": {"$ref": "#"}}}',
    "itself among others": '{"type": "object", "anyOf": [{"$ref": "#"}, {"$ref": "#"}]}',
    "each other without end": json.dumps(
        {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}
    ),
    "each other through properties": json.dumps(
        {
            "$ref": "#/$defs/a",
            "$defs": {
                "a": {"type": "object", "properties": {"b": {"$ref": "#/$defs/b"}}, "required": ["b"]},
                "b": {"type": "object", "properties": {"a": {"$ref": "#/$defs/a"}}, "required": ["a"]},
            },
        }
    ),
    "doubling references": json.dumps(
        {"type": "object", "properties": {"a": {"$ref": "#/$defs/d0"}}}
        | {"$defs": {f"d{n}": {"anyOf": [{"$ref": f"#/$defs/d{n + 1}"}] * 2} for n in range(14)} | {"d14": {}}}
    ),
    "1 MB of description": properties(a={"type": "string", "description": "x" * 1_000_000}),
    "1 MB of properties": properties(**{f"property{n}": {"type": "string"} for n in range(20_000)}),
    "enum, 100,000 values": properties(a={"enum": [f"value {n}" for n in range(100_000)]}),
    "number bounds of 400 digits": properties(a={"type": "integer", "minimum": -(10**399), "maximum": 10**399}),
    "tiny divisor": properties(a={"type": "number", "multipleOf": 1e-300, "minimum": 0.1}),
    "100 optional properties": json.dumps({"type": "object", "properties": {f"p{n}": {} for n in range(100)}}),
}


@pytest.fixture(scope="module")
def attacked(cache_dir: Path) -> Iterator[RunningServer]:
    """A server of this file's own: it may not survive."""
    running = RunningServer(cache_dir, threads=1, seed=1)
    yield running
    running.stop()


def body(schema: str, tool: str = "add") -> bytes:
    request = {
        "messages": [{"role": "user", "content": [{"text": "Hi"}]}],
        "inferenceConfig": {"maxTokens": 30},
        "toolConfig": {
            "tools": [{"toolSpec": {"name": tool, "inputSchema": {"json": "SCHEMA"}}}],
            "toolChoice": {"any": {}},
        },
    }
    return json.dumps(request).replace('"SCHEMA"', schema).encode()


def engines(server: RunningServer) -> set[int]:
    """Process ids of the engines, all alive."""
    return {child.pid for child in psutil.Process(server.process.pid).children(recursive=True)}


def timed(server: RunningServer, data: bytes) -> tuple[Answer, float]:
    started = time.monotonic()
    answer = send(server, path(MODEL, "converse"), data)
    return answer, time.monotonic() - started


@pytest.mark.parametrize("schema", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_schema_is_answered_soon_and_hurts_nobody(attacked: RunningServer, schema: str) -> None:
    before = engines(attacked)
    answer, seconds = timed(attacked, body(schema))
    if seconds >= LIMIT_S:  # the machine may have been busy; another tool's name, because grammars are cached
        answer, seconds = timed(attacked, body(schema, "add_again"))
    assert answer.status in (200, 400), answer.body[:300]
    if answer.status == 400:
        assert answer.header("x-amzn-errortype").startswith("ValidationException")
    assert send(attacked, path(MODEL, "converse"), body(FINE)).status == 200
    assert engines(attacked) == before
    assert seconds < LIMIT_S
