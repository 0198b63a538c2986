"""A JSON Schema as it is read: checked keyword by keyword, references found, everything else refused.

In: a schema as JSON (draft 2020-12; `definitions` as well as `$defs`). Out: `Node`s. Two schemas that
say the same are the same node, with the place of the first one. Keywords that are not supported are refused by name and
place; unknown keywords are annotations and are dropped. It knows no grammar.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any
from urllib.parse import unquote

from outcrop.json_schema.formats import FORMATS
from outcrop.json_schema.regular import PatternRefused, pattern_work

MAX_DEPTH = 64
MAX_NODES = 5_000
MAX_VALUES = 2_000
MAX_BRANCHES = 500
MAX_PATTERN_WORK = 100_000  # steps: about 0.2 s; all patterns of a schema take no longer than one may
LARGEST = 10**400
TYPES = frozenset(("null", "boolean", "number", "string", "array", "object"))  # an integer is a number that is whole
NUMBER_FORMATS = ("int32", "int64", "float", "double")  # annotations
FREE_FORMATS = ("password", "binary", "path")  # of OpenAPI and pydantic: any text has them

REFUSED = {
    "not": "a grammar says what may be written, not what may not",
    **dict.fromkeys(("if", "then", "else"), "use anyOf with one branch for each case"),
    **dict.fromkeys(("patternProperties", "propertyNames"), "use properties and additionalProperties"),
    **dict.fromkeys(("dependentRequired", "dependentSchemas", "dependencies"), "use anyOf with one branch a case"),
    "contains": "the items of an array are all made by one rule",
    **dict.fromkeys(("unevaluatedProperties", "unevaluatedItems"), "use additionalProperties or items"),
    **dict.fromkeys(("$dynamicRef", "$recursiveRef"), "use $ref"),
}


class SchemaRefused(ValueError):
    """`keyword` at `path` (a JSON pointer) cannot be turned into a grammar. No keyword: the schema as a whole."""

    def __init__(self, keyword: str, path: str, why: str) -> None:
        what = f"the keyword '{keyword}'" if keyword else "the schema"
        super().__init__(f"{what} at {path or 'the root'} is not supported: {why}")
        self.keyword = keyword
        self.path = path


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A schema. `words` holds the keywords that bind, subschemas as nodes; `never`: the schema `false`."""

    id: int
    path: str
    words: Mapping[str, Any]
    never: bool = False


def json_key(value: object) -> str:
    """Equal for values that JSON Schema calls equal: 1 and 1.0 are, 1 and true are not."""
    return json.dumps(plain_value(value), sort_keys=True)


def plain_value(value: object) -> object:
    """The same value with whole numbers written as such."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list | tuple):
        return [plain_value(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain_value(item) for key, item in value.items()}
    return value


class Reader:
    """Reads the schemas of one document, references when they are asked for."""

    def __init__(self, document: Mapping[str, Any] | bool) -> None:
        self._document = document
        self._nodes: dict[Any, Node] = {}
        self._targets: dict[str, Node] = {}
        self._count = 0
        self._pattern_work: dict[str, int] = {}

    def root(self) -> Node:
        return self.target("#", "", "")

    def target(self, reference: str, path: str, keyword: str = "$ref") -> Node:
        """The schema that a `$ref` at `path` names."""
        if reference not in self._targets:
            at = unquote(reference[1:])
            found = _resolved(self._document, at, path)
            self._targets[reference] = self._node(found, at, 0, keyword)
        return self._targets[reference]

    def _node(self, schema: object, path: str, depth: int, keyword: str) -> Node:
        self._count += 1
        if self._count > MAX_NODES:
            raise SchemaRefused(keyword, path, f"the schema has more than {MAX_NODES} parts")
        if depth > MAX_DEPTH:
            raise SchemaRefused(keyword, path, f"it is nested deeper than {MAX_DEPTH}")
        if isinstance(schema, bool):
            return self._known({}, path, never=not schema)
        if not isinstance(schema, Mapping):
            raise SchemaRefused(keyword, path, "a schema is an object, true or false")
        words: dict[str, Any] = {}
        for word, value in schema.items():
            if word in REFUSED:
                raise SchemaRefused(word, path, REFUSED[word])
            if word in READERS:
                words[word] = READERS[word](Place(self, word, path, depth), value)
        _check_id(schema, path)
        _check_format(words, path)
        return self._known(words, path)

    def _known(self, words: dict[str, Any], path: str, *, never: bool = False) -> Node:
        key = (never, tuple(sorted((word, _identity(value)) for word, value in words.items())))
        if key not in self._nodes:
            self._nodes[key] = Node(len(self._nodes), path, words, never)
        return self._nodes[key]

    def count_branches(self, place: Place, count: int) -> None:
        if count > MAX_BRANCHES:
            raise place.refused(f"it has more than {MAX_BRANCHES} schemas")

    def count_pattern(self, place: Place, pattern: str) -> None:
        self._pattern_work[pattern] = pattern_work(pattern)
        if sum(self._pattern_work.values()) > MAX_PATTERN_WORK:
            raise place.refused("the patterns of the schema are too complex together")

    def child(self, place: Place, schema: object, step: str) -> Node:
        path = f"{place.path}/{place.word}" + (f"/{_escaped(step)}" if step else "")
        return self._node(schema, path, place.depth + 1, place.word)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a keyword stands."""

    reader: Reader
    word: str
    path: str
    depth: int

    def refused(self, why: str) -> SchemaRefused:
        return SchemaRefused(self.word, self.path, why)


def _identity(value: object) -> str:
    """What makes equal keywords equal, as a text."""
    if isinstance(value, Node):
        return f"#{value.id}"
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{_identity(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple | frozenset):
        items = sorted(value) if isinstance(value, frozenset) else value
        return "[" + ",".join(map(_identity, items)) + "]"
    return repr(value)


def _escaped(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")


def _resolved(document: object, pointer: str, path: str) -> object:
    found = document
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(found, Mapping) and key in found:
            found = found[key]
        elif isinstance(found, list) and key.isdecimal() and len(key) < 6 and int(key) < len(found):
            found = found[int(key)]
        else:
            raise SchemaRefused("$ref", path, f"there is nothing at #{pointer}")
    return found


def _check_id(schema: Mapping[str, Any], path: str) -> None:
    if "$id" in schema and path:
        raise SchemaRefused("$id", path, "references are resolved against the whole schema only")


def _check_format(words: dict[str, Any], path: str) -> None:
    """A format binds strings only, where the schema lets strings in."""
    name = words.get("format")
    if name is None or name in FORMATS:
        return
    if name not in NUMBER_FORMATS + FREE_FORMATS and "string" in words.get("type", TYPES):
        raise SchemaRefused("format", path, f"'{name}' is none of {', '.join(sorted(FORMATS))}")
    del words["format"]


def _types(place: Place, value: object) -> frozenset[str]:
    names = value if isinstance(value, list | tuple) else [value]
    if not names or not all(isinstance(name, str) and (name in TYPES or name == "integer") for name in names):
        raise place.refused("it names types out of " + ", ".join(sorted({*TYPES, "integer"})))
    return frozenset(names) - ({"integer"} if "number" in names else set())


def _values(place: Place, value: object) -> tuple[str, ...]:
    """The values as JSON texts, each once."""
    if not isinstance(value, list | tuple):
        raise place.refused("it is a list of values")
    if len(value) > MAX_VALUES:
        raise place.refused(f"it has more than {MAX_VALUES} values")
    return tuple({json_key(item): _value(place, item) for item in value}.values())


def _value(place: Place, value: object) -> str:
    """The value as its JSON text."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [item for whole in level if isinstance(whole, list | tuple | dict) for item in _items(whole)]
        if len(level) > 10 * MAX_NODES:
            raise place.refused(f"a value has more than {10 * MAX_NODES} parts")
    if level:
        raise place.refused(f"a value is nested deeper than {MAX_DEPTH}")
    try:
        text = json.dumps(plain_value(value), ensure_ascii=False, allow_nan=False)
        text.encode()
    except (TypeError, ValueError) as error:
        raise place.refused("a value is not JSON, or has half a surrogate pair in a text") from error
    return text


def _items(whole: dict[Any, Any] | list[Any] | tuple[Any, ...]) -> list[Any]:
    return [*whole, *whole.values()] if isinstance(whole, dict) else [*whole]


def _schema(place: Place, value: object) -> Node:
    return place.reader.child(place, value, "")


def _items_schema(place: Place, value: object) -> Node:
    if isinstance(value, list | tuple):
        raise place.refused("a list of schemas is called prefixItems")
    return _schema(place, value)


def _schemas(place: Place, value: object) -> tuple[Node, ...]:
    if not isinstance(value, list | tuple) or not value:
        raise place.refused("it is a list of schemas, at least one")
    place.reader.count_branches(place, len(value))
    return tuple(place.reader.child(place, item, str(number)) for number, item in enumerate(value))


def _schemas_by_name(place: Place, value: object) -> dict[str, Node]:
    if not isinstance(value, Mapping):
        raise place.refused("it is an object of schemas")
    return {_text(place, name): place.reader.child(place, item, name) for name, item in value.items()}


def _names(place: Place, value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise place.refused("it is a list of names")
    if len(value) > MAX_NODES:
        raise place.refused(f"it has more than {MAX_NODES} names")
    return tuple(dict.fromkeys(_text(place, name) for name in value))


def _text(place: Place, value: object) -> str:
    if not isinstance(value, str):
        raise place.refused("it takes a text")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise place.refused("a text has half a surrogate pair")
    return value


def _count(place: Place, value: object) -> int:
    number = _number(place, value)
    if number < 0 or number.denominator != 1:
        raise place.refused("it takes a whole number, 0 or more")
    return int(number)


def _number(place: Place, value: object) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise place.refused("it takes a number")
    if (isinstance(value, float) and not math.isfinite(value)) or abs(value) > LARGEST:
        raise place.refused("the number is too large")
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def _multiple(place: Place, value: object) -> int:
    number = _number(place, value)
    if number <= 0 or number.denominator != 1:
        raise place.refused("only whole numbers above 0 are")
    return int(number)


def _pattern(place: Place, value: object) -> str:
    pattern = _text(place, value)
    try:
        place.reader.count_pattern(place, pattern)
    except PatternRefused as error:
        raise place.refused(str(error)) from error
    return pattern


def _reference(place: Place, value: object) -> str:
    """The pointer. What it points to is read when it is needed, so a schema may contain itself."""
    text = _text(place, value)
    if text != "#" and not text.startswith("#/"):
        raise place.refused("only references into the same schema are, such as #/$defs/name")
    return text


def _unique(place: Place, value: object) -> bool:
    if value is not False:
        raise place.refused("a grammar does not remember what was written")
    return False


READERS: dict[str, Callable[[Place, Any], Any]] = {
    "type": _types,
    "enum": _values,
    "const": lambda place, value: (_value(place, value),),
    "properties": _schemas_by_name,
    "required": _names,
    "additionalProperties": _schema,
    "items": _items_schema,
    "prefixItems": _schemas,
    "pattern": _pattern,
    "format": _text,
    "multipleOf": _multiple,
    "uniqueItems": _unique,
    **dict.fromkeys(("anyOf", "oneOf", "allOf"), _schemas),
    **dict.fromkeys(("minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties"), _count),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _number),
    "$ref": _reference,
}
