"""Schemas as pydantic writes them: its own dump of a value is admitted, what is made is read back, errors are not made."""

# ruff: noqa: E501 - tables read best with one case a line
from __future__ import annotations

import json
import random
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum, IntEnum
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Annotated, Any, Literal, Optional
from uuid import UUID

import pytest
from gbnf import Gbnf
from pydantic import AnyUrl, BaseModel, ConfigDict, Field, HttpUrl, SecretStr, TypeAdapter, WithJsonSchema

from outcrop.json_schema import SchemaRefused, compile_schema

Email = Annotated[str, WithJsonSchema({"type": "string", "format": "email"})]  # EmailStr, which wants one package more


class Colour(str, Enum):  # noqa: UP042 - as many still write it
    red = "red"
    dark_red = "dark red"


class Level(IntEnum):
    low = 1
    high = 12


class Address(BaseModel):
    street: str
    number: Annotated[int, Field(ge=1, le=9999)]
    country: Literal["DE", "FR", "CH"] = "DE"


class Person(BaseModel):
    """A person."""

    name: Annotated[str, Field(min_length=1, max_length=80)]
    mail: Email
    born: date | None = None
    colour: Colour = Colour.red
    level: Level | None = None
    addresses: Annotated[list[Address], Field(min_length=1, max_length=3)]
    scores: dict[str, float] = {}
    nick: Optional[Annotated[str, Field(pattern=r"^[a-z]{2,8}$")]] = None  # noqa: UP045 - as many still write it


class Meeting(BaseModel):
    id: UUID
    at: datetime
    lasts: timedelta
    where: HttpUrl | IPv4Address | None
    flags: tuple[bool, int, Literal["a", 1, None]]


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog", "puppy"]
    name: str


class Owner(BaseModel):
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]
    others: list[Cat | Dog | str] = []


class Tree(BaseModel):
    value: int | str | list[float]
    children: list[Tree] = []


class Loose(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")
    a: bool
    b: AnyUrl
    secret: SecretStr
    path: Path
    host: IPv6Address


HOME = Address(street="Rue de l'Été", number=7, country="FR")
INSTANCES: list[tuple[Any, Any]] = [
    (Person, Person(name="Zoë", mail="zoe.o'neil+x@example.org", addresses=[HOME, HOME])),
    (Person, Person(name='"', mail="a@b.c", born=date(2024, 2, 29), level=Level.high, addresses=[HOME], scores={"é": 1.0, "": -0.5}, nick="zo")),
    (Owner, Owner(pet=Dog(kind="puppy", name=""), others=["x", Cat(kind="cat", lives=9)])),
    (Meeting, Meeting(id=UUID(int=7), at=datetime(2024, 1, 1, tzinfo=UTC), lasts=timedelta(days=1, hours=2), where=HttpUrl("https://a.b/c?d=1#e"), flags=(True, 2, None))),
    (Tree, Tree(value=1, children=[Tree(value="a"), Tree(value=[1.5, 2], children=[Tree(value=-10**17)])])),
    (Loose, Loose.model_validate({"a": 1, "b": {"c": [None]}, "d": "e"})),
    (Strict, Strict.model_validate({"a": True, "b": "mailto:a@b.c", "secret": "s", "path": "/a/b", "host": "2001:db8::7"})),
    (list[Person | Owner], [Owner(pet=Cat(kind="cat", lives=1))]),
    (dict[str, list[Address]], {"a": [HOME], "b": []}),
    (datetime, datetime(2024, 2, 29, 23, 59, 59, 5, tzinfo=timezone(timedelta(hours=-9, minutes=-30)))),
    (int | None, 12345678901234567),
]  # fmt: skip


def admitting(adapter: TypeAdapter[Any]) -> Gbnf:
    rules = compile_schema(adapter.json_schema())
    return Gbnf(rules.text, rules.root)


@pytest.mark.parametrize(("type_", "value"), INSTANCES, ids=lambda value: str(value)[:40])
def test_the_dump_of_a_value_is_admitted(type_: Any, value: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(type_)
    made = admitting(adapter)
    for text in (adapter.dump_json(value).decode(), json.dumps(adapter.dump_python(value, mode="json"))):
        assert made.matches(json.dumps(json.loads(text), ensure_ascii=False)), text
        assert 0 < made.most_readings(json.dumps(json.loads(text), ensure_ascii=False)) <= 16


@pytest.mark.parametrize("type_", [Person, Owner, Tree, Loose, Cat | Dog, list[Address]], ids=str)
def test_what_is_made_is_read_by_the_model(type_: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(type_)
    made, rng = admitting(adapter), random.Random(5)
    for _ in range(25):
        adapter.validate_json(made.make(rng))


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (Owner, '{"pet":{"kind":"cat","name":""}}'),
        (Owner, '{"pet":{"kind":"cow","lives":1}}'),
        (Person, '{"name":"","mail":"a@b.c","addresses":[]}'),
        (Address, '{"street":"","number":0}'),
        (Colour, '"dark"'),
        (Level, "2"),
        (Strict, '{"a":1}'),
        (datetime, '"2024-02-30T00:00:00Z"'),
    ],
)
def test_what_the_model_refuses_is_not_admitted(type_: Any, text: str) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(type_)
    assert not admitting(adapter).matches(text)


@pytest.mark.parametrize(("type_", "keyword"), [(set[int], "uniqueItems"), (dict[Colour, int], "propertyNames")])
def test_a_type_that_a_grammar_cannot_enforce_is_refused(type_: Any, keyword: str) -> None:
    with pytest.raises(SchemaRefused) as caught:
        admitting(TypeAdapter(type_))
    assert caught.value.keyword == keyword


def test_a_time_that_is_not_one_of_rfc_3339_is_not_admitted() -> None:
    """pydantic dumps a naive datetime without an offset: its own schema refuses that."""
    naive, aware = datetime(2024, 1, 1), datetime(2024, 1, 1, tzinfo=UTC)
    adapter = TypeAdapter(datetime)
    assert [admitting(adapter).matches(adapter.dump_json(at).decode()) for at in (naive, aware)] == [False, True]
