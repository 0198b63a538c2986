"""The narrowings of `outcrop.json_schema`: what validates and is not made all the same, each by a predicate.

In: a schema, the JSON text of an instance that validates, the grammar, the place of the example in the published test
suite. Out: whether this narrowing is why the grammar does not admit the text. The table in
`docs/decisions/0007-tool-calls-and-schemas.md` says why each is there.
"""

# ruff: noqa: E501 - tables read best with one case a line
from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice, permutations
from typing import Any

from gbnf import Gbnf
from jsonschema import Draft202012Validator

Predicate = Callable[[Any, str, Gbnf, str], bool]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """`schema` and `text`: an example of our own. `where`: copies of the suite that have one."""

    name: str
    explains: Predicate
    schema: Any
    text: str
    where: str = "none"


def closed(schema: Any) -> Any:
    """The schema with no room for members that it does not declare."""
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {word: closed(item) for word, item in schema.items()}
    return {**inner, "additionalProperties": False} if "properties" in inner else inner


def undeclared(schema: Any, text: str, _made: Gbnf, _place: str) -> bool:
    return not Draft202012Validator(closed(schema)).is_valid(json.loads(text))


def reordered(_schema: Any, text: str, made: Gbnf, _place: str) -> bool:
    value = json.loads(text)
    orders = islice(permutations(value.items()), 200) if isinstance(value, dict) else ()
    return any(made.matches(json.dumps(dict(order), ensure_ascii=False)) for order in orders)


def written_as(pattern: str) -> Predicate:
    return lambda _schema, text, _made, _place: re.search(pattern, text) is not None


def formatted(name: str, pattern: str) -> Predicate:
    return lambda schema, text, _made, _place: schema.get("format") == name and re.search(pattern, text) is not None


def longer_than(most: int) -> Predicate:
    return lambda schema, text, _made, _place: {"format", "maxLength"} <= schema.keys() and len(text) > most


def asserted(schema: Any, _text: str, _made: Gbnf, place: str) -> bool:
    return "format" in schema and place.startswith("format.json") and place.endswith("is only an annotation by default")


def in_another_vocabulary(schema: Any, _text: str, _made: Gbnf, _place: str) -> bool:
    return str(schema.get("$schema")).endswith("/metaschema-no-validation.json")


OPEN = {"properties": {"a": {"type": "integer"}, "b": {"type": "integer"}}}
ELSEWHERE = {"$schema": "http://localhost/metaschema-no-validation.json", "type": "integer"}
NARROWINGS = (
    Narrowing("order of members", reordered, OPEN, '{"b":1,"a":2}', "all"),
    Narrowing("digits", written_as(r"(?<![\d.])\d{16}"), {"type": "integer"}, "1" * 20, "all"),
    Narrowing("exponents", written_as(r"\d[eE][+-]?\d"), {"type": "number"}, "1e2"),
    Narrowing("minus zero", written_as(r"-0\b(?!\.)"), {"type": "integer"}, "-0"),
    Narrowing("zeros at the end", written_as(r"\.0{2}"), {"type": "integer"}, "1.00"),
    Narrowing("spelled characters", written_as(r"\\/|\\u00[2-7]"), {"type": "string"}, '"\\u0061"'),
    Narrowing("white space", written_as(r"\s\s|\s[,:\]}]|[\[{]\s"), {"type": "array"}, "[1 , 2]"),
    Narrowing("formats bind", asserted, {"format": "email"}, '"a"', "new"),
    Narrowing("leap seconds", formatted("time", r":60.*[1-9]\d?:\d\d\"|:60.*:30\""), {"format": "time"}, '"01:29:60+01:30"', "all"),
    Narrowing("leap seconds with a date", formatted("date-time", r":60.*[+-]"), {"format": "date-time"}, '"1998-12-31T15:59:60-08:00"', "all"),
    Narrowing("quotes and brackets", formatted("email", r'^"\\"|\]"$'), {"format": "email"}, '"a@[1.2.3.4]"', "all"),
    Narrowing("long formats", longer_than(100), {"format": "email", "maxLength": 320}, f'"{"a" * 60}@{"b" * 50}.org"'),
    Narrowing("URIs of a scheme only", formatted("uri", r'^"[^:]*:"$'), {"format": "uri"}, '"about:"'),
    Narrowing("vocabularies", in_another_vocabulary, ELSEWHERE, '"a"', "all"),
    Narrowing("undeclared members", undeclared, OPEN, '{"a":1,"c":2}', "all"),
)  # fmt: skip


def narrowing_of(schema: Any, text: str, made: Gbnf, place: str) -> str | None:
    """The first one that explains why a valid text is not admitted."""
    return next((each.name for each in NARROWINGS if each.explains(schema, text, made, place)), None)
