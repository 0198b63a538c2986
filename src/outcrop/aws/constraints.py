"""AWS's modelled constraints: rules for JSON values, and the words in which AWS's fronts refuse what breaks them.

In: a rule, a JSON value. Out: nothing, or one ValidationException that lists every broken constraint, counted and
joined as AWS does. A value of the wrong JSON type or an unknown member outranks them: the front cannot read such a body
at all. A member that is null is absent, and is dropped from the value. It knows no operation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from outcrop.errors import ValidationException

INT32 = range(-(2**31), 2**31)  # a modelled integer is 32 bits wide
SHOWN = 1000  # characters of a value in a message
LISTED = 100  # violations in a message; all are counted


@dataclass(frozen=True, slots=True)
class Violation:
    """What is wrong at `path`. `shown` is the value as the message says it; None: it is not said."""

    path: tuple[str, ...]
    rule: str
    shown: str | None = None
    unreadable: bool = False

    def below(self, step: str, *, hidden: bool) -> Violation:
        return replace(self, path=(step, *self.path), shown=None if hidden else self.shown)

    def __str__(self) -> str:
        shown = "" if self.shown is None else f" {self.shown}"
        return f"Value{shown} at '{'.'.join(self.path)}' failed to satisfy constraint: {self.rule}"


Found = Sequence[Violation]
NONE: Found = ()


class Rule(Protocol):
    def check(self, value: object, /) -> Found: ...


def check(rule: Rule, value: object) -> None:
    if found := rule.check(value):
        raise refusal(found)


def check_at(path: str, rule: Rule, value: object) -> None:
    """A value outside the body: of the path, a header or the query."""
    if found := rule.check(value):
        raise refusal([one.below(path, hidden=False) for one in found])


def refusal(found: Found) -> ValidationException:
    for violation in found:
        if violation.unreadable:
            return ValidationException(reason=f"{'.'.join(violation.path) or 'the body'} {violation.rule}")
    errors = "1 validation error" if len(found) == 1 else f"{len(found)} validation errors"
    return ValidationException(f"{errors} detected: {'; '.join(map(str, found[:LISTED]))}")


def constraint(path: str, value: object, rule: str) -> ValidationException:
    """The refusal of one value, for members that are not part of a JSON body."""
    return refusal([Violation((path,), rule, _shown(value))])


@dataclass(frozen=True, slots=True)
class Anything:
    """A document: any JSON value."""

    def check(self, _value: object) -> Found:
        return NONE


@dataclass(frozen=True, slots=True)
class Boolean:
    def check(self, value: object) -> Found:
        return NONE if isinstance(value, bool) else _unreadable("is not true or false")


@dataclass(frozen=True, slots=True)
class Number:
    """`whole`: an integer of 32 bits; otherwise a float, which is said with its point, as the front does."""

    minimum: int | None = None
    maximum: int | None = None
    whole: bool = False

    def check(self, value: object) -> Found:
        if self.whole and not (type(value) is int and value in INT32):
            return _unreadable("is not an integer of 32 bits")
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return _unreadable("is not a number")
        if self.minimum is not None and value < self.minimum:
            rule = f"Member must have value greater than or equal to {self.minimum}"
        elif self.maximum is not None and value > self.maximum:
            rule = f"Member must have value less than or equal to {self.maximum}"
        else:
            return NONE
        return [Violation((), rule, _shown(value if self.whole else float(value)))]


@dataclass(frozen=True, slots=True)
class Text:
    """`values`: an enum."""

    minimum: int = 0
    maximum: int | None = None
    pattern: re.Pattern[str] | None = None
    values: tuple[str, ...] = ()

    def check(self, value: object) -> Found:
        if not isinstance(value, str):
            return _unreadable("is not a string")
        broken = [*_lengths(len(value), self.minimum, self.maximum)]
        if self.pattern and not self.pattern.fullmatch(value):
            broken.append(f"Member must satisfy regular expression pattern: {self.pattern.pattern}")
        if self.values and value not in self.values:
            broken.append(f"Member must satisfy enum value set: [{', '.join(self.values)}]")
        return [Violation((), rule, _shown(value)) for rule in broken] if broken else NONE


@dataclass(frozen=True, slots=True)
class Blob:
    """Bytes in base64; decoded only where they are used."""

    minimum: int = 0

    def check(self, value: object) -> Found:
        if not isinstance(value, str):
            return _unreadable("is not a string of base64")
        return [Violation((), rule) for rule in _lengths(len(value), self.minimum, None)]


@dataclass(frozen=True, slots=True)
class Items:
    """A list. `hidden`: values below are never said in a message."""

    item: Rule
    minimum: int = 0
    maximum: int | None = None
    hidden: bool = False

    def check(self, value: object) -> Found:
        if not isinstance(value, list):
            return _unreadable("is not a list")
        shown = None if value or self.hidden else "'[]'"
        found = [Violation((), rule, shown) for rule in _lengths(len(value), self.minimum, self.maximum)]
        for index, item in enumerate(value):
            if below := self.item.check(item):
                found += [one.below(f"{index + 1}.member", hidden=self.hidden) for one in below]
        return found


@dataclass(frozen=True, slots=True)
class Entries:
    """A map with keys of the caller's."""

    key: Rule
    value: Rule
    minimum: int = 0
    maximum: int | None = None

    def check(self, value: object) -> Found:
        if not isinstance(value, dict):
            return _unreadable("is not an object")
        found = [Violation((), rule) for rule in _lengths(len(value), self.minimum, self.maximum)]
        for key, item in value.items():
            found += [
                replace(one, rule=f"Map keys must satisfy constraint: [{one.rule}]") for one in self.key.check(key)
            ]
            for one in self.value.check(item):
                rule = one.rule if one.unreadable else f"Map value must satisfy constraint: [{one.rule}]"
                found.append(replace(one, rule=rule, path=()))
        return [replace(one, shown=None) for one in found]


@dataclass(frozen=True, slots=True)
class Members:
    """A structure. `union`: exactly one member is there. `hidden`: values below are never said in a message."""

    rules: Mapping[str, Rule]
    required: tuple[str, ...] = ()
    union: bool = False
    hidden: bool = False

    def check(self, value: object) -> Found:
        if not isinstance(value, dict):
            return _unreadable("is not an object")
        found: list[Violation] = []
        for name in [name for name, item in value.items() if item is None]:
            del value[name]
        for name, item in value.items():
            if name not in self.rules:
                found.append(Violation((name,), "is an unknown member", unreadable=True))
            elif below := self.rules[name].check(item):
                found += [one.below(name, hidden=self.hidden) for one in below]
        for name in self.required:
            if name not in value:
                found.append(Violation((name,), "Member must not be null", "null"))
        if self.union and len(value) != 1:
            found.append(Violation((), f"has {len(value)} members, not exactly one", unreadable=True))
        return found


def _unreadable(rule: str) -> Found:
    return [Violation((), rule, unreadable=True)]


def _lengths(length: int, minimum: int, maximum: int | None) -> Sequence[str]:
    if length < minimum:
        return [f"Member must have length greater than or equal to {minimum}"]
    if maximum is not None and length > maximum:
        return [f"Member must have length less than or equal to {maximum}"]
    return ()


def _shown(value: object) -> str | None:
    if value is None:
        return "null"
    return f"'{str(value)[:SHOWN]}'" if isinstance(value, (str, int, float)) else None
