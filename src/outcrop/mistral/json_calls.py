"""Reads Mistral's JSON list of tool calls while it is being written.

In: text in pieces of any size: `[{"name": "f", "arguments": {...}}, ...]`. Out: the start of each call as soon as
its name is known, and the text of its arguments as it comes. Members may stand in any order; an `id` that the model
writes is read over, because it comes too late to name the call with (the prompt of the next turn carries ours).
It knows no token and no tool.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Literal

import orjson

from outcrop.mistral.tool_ids import new_call_id

WHITESPACE = " \t\r\n"


@dataclass(frozen=True, slots=True)
class CallStart:
    index: int
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class CallArguments:
    index: int
    text: str


class Malformed(ValueError):
    """The text is not a list of calls."""


Reader = Generator[None, str, None]  # takes one character at each `yield`


class JsonCalls:
    def __init__(self) -> None:
        self._found: list[CallStart | CallArguments] = []
        self._count = 0
        self._back: str | None = None  # a character that ended a number and belongs to what follows
        self._here = ""
        self._state: Literal["open", "closed", "malformed"] = "open"
        self._reader = self._list()
        next(self._reader)

    @property
    def finish_reason(self) -> Literal["tool_calls", "malformed_tool_calls"]:
        """What an answer that ends now is: whole only after the closing bracket of a list with calls in it."""
        return "tool_calls" if self._state == "closed" and self._count else "malformed_tool_calls"

    def control(self, token: str) -> list[CallStart | CallArguments]:  # noqa: ARG002 - the same for every format
        """`[TOOL_CALLS]` begins the list; inside it no control token means anything."""
        return []

    def feed(self, text: str) -> list[CallStart | CallArguments]:
        self._found = []
        for character in text:
            if self._state != "open":
                break
            self._send(character)
        return self._found

    def _send(self, character: str) -> None:
        try:
            self._reader.send(character)
        except StopIteration:
            self._state = "closed"
        except Malformed:
            self._state = "malformed"

    def _list(self) -> Reader:
        yield from self._expect("[")
        while True:
            yield from self._next()
            if self._here == "]":
                return
            if self._here == "{":
                yield from self._call()
            elif self._here != ",":
                raise Malformed

    def _call(self) -> Reader:
        call = _Call(self._count, self._emit)
        self._count += 1
        while True:
            yield from self._next()
            if self._here == "}":
                return call.end()
            if self._here == '"':
                yield from self._member(call)
            elif self._here != ",":
                raise Malformed

    def _member(self, call: _Call) -> Reader:
        key: list[str] = ['"']
        yield from self._string(key.append)
        yield from self._expect(":")
        yield from self._next()
        call.begin(_loads("".join(key)))
        call.add(self._here)
        yield from self._value(call.add)
        call.end_member()

    def _value(self, add: Callable[[str], None]) -> Reader:
        if self._here == '"':
            yield from self._string(add)
        elif self._here in "{[":
            yield from self._nested(add)
        else:
            yield from self._scalar(add)

    def _nested(self, add: Callable[[str], None]) -> Reader:
        depth = 1
        while depth:
            character = yield from self._take()
            add(character)
            if character == '"':
                yield from self._string(add)
            elif character in "{[":
                depth += 1
            elif character in "}]":
                depth -= 1

    def _string(self, add: Callable[[str], None]) -> Reader:
        escaped = False
        while True:
            character = yield from self._take()
            add(character)
            if character == '"' and not escaped:
                return
            escaped = character == "\\" and not escaped

    def _scalar(self, add: Callable[[str], None]) -> Reader:
        while True:
            character = yield from self._take()
            if character in ",}]" or character in WHITESPACE:
                self._back = character
                return
            add(character)

    def _expect(self, wanted: str) -> Reader:
        yield from self._next()
        if self._here != wanted:
            raise Malformed

    def _next(self) -> Reader:
        """The next character that is not white space, into `_here`."""
        while True:
            self._here = yield from self._take()
            if self._here not in WHITESPACE:
                return

    def _take(self) -> Generator[None, str, str]:
        if self._back is not None:
            character, self._back = self._back, None
            return character
        return (yield)

    def _emit(self, part: CallStart | CallArguments) -> None:
        last = self._found[-1] if self._found else None
        if isinstance(part, CallArguments) and isinstance(last, CallArguments) and last.index == part.index:
            self._found[-1] = CallArguments(part.index, last.text + part.text)
        else:
            self._found.append(part)


class _Call:
    """One call: its arguments go out as they come, once its name is known."""

    def __init__(self, index: int, emit: Callable[[CallStart | CallArguments], None]) -> None:
        self._index = index
        self._emit = emit
        self._member = ""
        self._raw: list[str] = []
        self._arguments: list[str] = []
        self._started = False

    def begin(self, member: object) -> None:
        self._member, self._raw = str(member), []

    def add(self, text: str) -> None:
        self._raw.append(text)
        if self._member == "arguments" and self._raw[0] != '"':
            self._add_arguments(text)

    def end_member(self) -> None:
        if self._member == "name":
            self._start(_loads("".join(self._raw)))
        elif self._member == "arguments" and self._raw[0] == '"':  # JSON inside a string, as some models write it
            self._add_arguments(str(_loads("".join(self._raw))))

    def end(self) -> None:
        if not self._started or not isinstance(_loads("".join(self._arguments)), dict):
            raise Malformed

    def _start(self, name: object) -> None:
        if self._started or not isinstance(name, str):
            raise Malformed
        self._started = True
        self._emit(CallStart(self._index, new_call_id(), name))
        if self._arguments:
            self._emit(CallArguments(self._index, "".join(self._arguments)))

    def _add_arguments(self, text: str) -> None:
        self._arguments.append(text)
        if self._started:
            self._emit(CallArguments(self._index, text))


def _loads(text: str) -> object:
    try:
        value: object = orjson.loads(text)
        orjson.dumps(value)  # what cannot be written cannot be answered: nesting beyond 254 levels
    except (ValueError, TypeError) as error:
        raise Malformed from error
    return value
