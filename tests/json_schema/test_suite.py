"""The published JSON-Schema-Test-Suite, where a copy is at hand.

`JSON_SCHEMA_TEST_SUITE` names its draft2020-12 folder. No package on the index installs it; the source distribution of
`jsonschema` 4.17.3 carries it. Nothing of it is copied here. What the grammar admits must validate. It may admit less:
the narrowings stand in `outcrop.json_schema.compiler`.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from gbnf import Gbnf

from outcrop.json_schema import SchemaRefused, compile_schema

FOLDER = os.environ.get("JSON_SCHEMA_TEST_SUITE")
pytestmark = pytest.mark.skipif(not FOLDER, reason="JSON_SCHEMA_TEST_SUITE names no copy of the test suite")
LEAST_ADMITTED = 0.85  # of the valid instances; measured: 440 of 493


def groups() -> list[dict[str, Any]]:
    files = sorted(Path(FOLDER or ".").rglob("*.json"))
    return [group for file in files for group in json.loads(file.read_text(encoding="utf-8"))]


def admitted() -> list[tuple[bool, bool, str]]:
    """For each instance: does it validate, does the grammar admit it, and which one it is."""
    found = []
    for group in groups():
        try:
            rules = compile_schema(group["schema"])
        except SchemaRefused:
            continue
        matcher = Gbnf(rules.text, rules.root)
        for test in group["tests"]:
            text = json.dumps(test["data"], ensure_ascii=False)
            found.append((test["valid"], matcher.matches(text), f"{group['description']}: {test['description']}"))
    return found


def test_no_invalid_instance_is_admitted_and_most_valid_ones_are() -> None:
    results = admitted()
    assert not [name for valid, yes, name in results if yes and not valid]
    valid = [yes for valid, yes, _ in results if valid]
    assert len(valid) > 400
    assert sum(valid) >= LEAST_ADMITTED * len(valid)
