"""The published JSON-Schema-Test-Suite, where a copy is at hand, and the list of narrowings, always.

`JSON_SCHEMA_TEST_SUITE` names its draft2020-12 folder. No package on the index installs it; the source distributions of
`jsonschema` carry it. Nothing of it is copied here. For every schema that is not refused the grammar admits what
validates and nothing else, outside the list of `schema_narrowings`; every refused one has a reason that is known.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gbnf import Gbnf

from outcrop.json_schema import SchemaRefused, compile_schema
from outcrop.json_schema.nodes import REFUSED

pytest.importorskip("jsonschema")
from jsonschema import Draft202012Validator
from schema_narrowings import NARROWINGS, Narrowing, narrowing_of

FOLDER = os.environ.get("JSON_SCHEMA_TEST_SUITE")
with_suite = pytest.mark.skipif(not FOLDER, reason="JSON_SCHEMA_TEST_SUITE names no copy of the test suite")
# Keywords of which only a part is supported, each with words of the reason; the others are in REFUSED
PARTLY = {
    "": "no value matches it",
    "$ref": "only references into the same schema",
    "$id": "against the whole schema",
    "format": "is none of",
    "maxProperties": "does not count",
    "multipleOf": "only whole numbers above 0",
    "oneOf": "could match two branches",
    "pattern": "the control escape|a unicode property",
    "uniqueItems": "does not remember",
}


def groups() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in sorted(Path(FOLDER or ".").rglob("*.json")):
        for group in json.loads(file.read_text(encoding="utf-8")):
            yield f"{file.relative_to(FOLDER or '.')}: {group['description']}", group


def compared() -> Iterator[tuple[bool, bool, str | None, str]]:
    """For each example: does it validate, does the grammar admit it, the narrowing if it is one, its name."""
    for name, group in groups():
        try:
            rules = compile_schema(group["schema"])
        except SchemaRefused:
            continue
        made = Gbnf(rules.text, rules.root)
        for test in group["tests"]:
            text, place = json.dumps(test["data"], ensure_ascii=False), f"{name}: {test['description']}"
            admitted = made.matches(text)
            narrowed = test["valid"] and not admitted
            why = narrowing_of(group["schema"], text, made, place) if narrowed else None
            yield test["valid"], admitted, why, place


@with_suite
def test_a_grammar_admits_what_validates_outside_the_narrowings() -> None:
    results = list(compared())
    assert [place for valid, admitted, why, place in results if valid != admitted and why is None] == []
    assert min(Counter(valid for valid, *_ in results).values()) > 300
    occurred = {why for _, _, why, _ in results if why is not None}
    everywhere = {each.name for each in NARROWINGS if each.where == "all"}
    somewhere = {each.name for each in NARROWINGS if each.where != "none"}
    assert everywhere <= occurred <= somewhere


def refused() -> Iterator[tuple[str, SchemaRefused, bool]]:
    """The name of each group that is refused, why, and has it an instance that validates."""
    for name, group in groups():
        try:
            compile_schema(group["schema"])
        except SchemaRefused as error:
            yield name, error, any(test["valid"] for test in group["tests"])


@with_suite
def test_a_schema_is_refused_for_a_known_reason() -> None:
    for name, error, has_valid in refused():
        known = PARTLY.get(error.keyword, "\0").split("|")
        assert error.keyword in REFUSED or any(part in str(error) for part in known), (name, str(error))
        assert error.keyword or not has_valid, name


@pytest.mark.parametrize("narrowing", NARROWINGS, ids=lambda narrowing: narrowing.name)
def test_a_narrowing_is_one(narrowing: Narrowing) -> None:
    rules = compile_schema(narrowing.schema)
    made = Gbnf(rules.text, rules.root)
    place = "format.json: is only an annotation by default" if narrowing.name == "formats bind" else ""
    if narrowing.name != "vocabularies":
        assert Draft202012Validator(narrowing.schema).is_valid(json.loads(narrowing.text))
    assert not made.matches(narrowing.text)
    assert narrowing_of(narrowing.schema, narrowing.text, made, place) == narrowing.name
