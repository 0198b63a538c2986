"""What can be expected of a reply: each function makes an `Expectation`, which tells the differences it finds.

In: what is right, then a `Reply`. Out: `Difference`s; none if all is well. They know no check and no model.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from outcrop.aws import eventstream
from outcrop.catalog import ModelCard
from outcrop.conformance.check import Comparison, Difference, Expectation, Reply

JSON_TYPE = "application/json"
EVENT_HEADERS = (":event-type", ":content-type", ":message-type")
EXCEPTION_HEADERS = (":exception-type", ":content-type", ":message-type")
SHOWN = 300  # characters of a value in a difference
COUNTS = {"invoke": ("x-amzn-bedrock-input-token-count", "x-amzn-bedrock-output-token-count")}
ABSENT = "no such header"

Words = str | re.Pattern[str] | tuple[str, ...]  # a message: to the letter, by a pattern, or by parts that it has in it
Shape = Any  # a type, a pattern, a set of values, a value, {"name": shape, "optional?": shape}, or [shape of each item]


def always(*expectations: Expectation) -> Callable[[ModelCard], Sequence[Expectation]]:
    """The same of every model."""
    return lambda _: expectations


def shown(value: object) -> str:
    text = value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else str(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}... ({len(text)} characters)"


def same(of: str, expected: object, got: object) -> Iterator[Difference]:
    if expected != got:
        yield Difference(of, shown(expected), shown(got))


def fine(reply: Reply) -> Iterator[Difference]:
    """200, unary or streamed; the error's words where it is another status."""
    if reply.status != 200:
        yield Difference("status", "200", f"{reply.status} {shown(reply.body)}")


def answered(reply: Reply) -> Iterator[Difference]:
    yield from fine(reply)
    if reply.status == 200 and (type_ := reply.header("content-type")) != JSON_TYPE:
        yield Difference("content-type", JSON_TYPE, type_ or ABSENT)


def streamed(reply: Reply) -> Iterator[Difference]:
    """200 and a stream that begins with an event, not with an exception."""
    yield from fine(reply)
    if reply.status != 200:
        return
    yield from same("content-type", eventstream.CONTENT_TYPE, reply.header("content-type"))
    frames = reply.frames()
    if not frames:
        yield Difference("stream", "frames", "none")
    for frame in frames:
        if frame.headers[-1:] != ((":message-type", "event"),):
            yield Difference("frame", "an event", f"{dict(frame.headers)} {shown(frame.payload)}")


def whole(reply: Reply) -> Iterator[Difference]:
    """The stream ends where a frame ends."""
    decoder = eventstream.Decoder()
    decoder.feed(reply.body)
    yield from same("bytes after the last frame", 0, decoder.pending)


def header(name: str, pattern: str) -> Expectation:
    def expect(reply: Reply) -> Iterator[Difference]:
        value = reply.header(name)
        if value is None or not re.fullmatch(pattern, value):
            yield Difference(name, pattern, ABSENT if value is None else value)

    return expect


def no_header(*names: str) -> Expectation:
    return lambda reply: (
        Difference(name, ABSENT, value) for name in names if (value := reply.header(name)) is not None
    )


def request_id(reply: Reply) -> Iterator[Difference]:
    value = reply.header("x-amzn-requestid")
    try:
        version = uuid.UUID(value or "").version
    except ValueError:
        version = None
    if version != 4:
        yield Difference("x-amzn-requestid", "a UUID of version 4", value or ABSENT)


def exact_body(expected: bytes) -> Expectation:
    return lambda reply: same("body", expected, reply.body)


def error(name: str, code: int, message: Words, member: str = "message") -> Expectation:
    """A modelled exception in its HTTP form."""

    def expect(reply: Reply) -> Iterator[Difference]:
        if reply.status != code:
            yield Difference("status", f"{code} {name}", f"{reply.status} {shown(reply.body)}")
            return
        yield from same("error type", name, (reply.header("x-amzn-errortype") or ABSENT).partition(":")[0])
        yield from _message(message, reply.json(), member)

    return expect


def invalid(message: Words) -> Expectation:
    return error("ValidationException", 400, message)


def error_in_stream(member: str, message: Words) -> Expectation:
    """HTTP 200 and one exception frame: what the front lets through and the model refuses."""

    def expect(reply: Reply) -> Iterator[Difference]:
        if reply.status != 200:
            yield Difference("status", "200 and an exception frame", f"{reply.status} {shown(reply.body)}")
            return
        frames = reply.frames()
        yield from same("number of frames", 1, len(frames))
        for frame in frames[:1]:
            yield from same("frame's headers", EXCEPTION_HEADERS, tuple(name for name, _ in frame.headers))
            yield from same("exception", member, dict(frame.headers).get(":exception-type"))
            yield from _message(message, json.loads(frame.payload), "message")

    return expect


def _message(message: Words, body: object, member: str) -> Iterator[Difference]:
    got = body.get(member) if isinstance(body, dict) else None
    if not isinstance(got, str):
        yield Difference(member, _wanted(message), f"no {member} in {shown(body)}")
    elif not _fits(message, got):
        yield Difference(member, _wanted(message), shown(got))


def _fits(message: Words, got: str) -> object:
    if isinstance(message, tuple):
        return all(part in got for part in message)
    return message.fullmatch(got) if isinstance(message, re.Pattern) else message == got


def _wanted(message: Words) -> str:
    if isinstance(message, tuple):
        return f"a text with: {' ... '.join(message)}"
    return message.pattern if isinstance(message, re.Pattern) else message


def compact(reply: Reply) -> Iterator[Difference]:
    """No spaces between JSON's tokens, raw UTF-8."""
    yield from same("body", _dumped(reply.json()), reply.body)


def alphabetical(reply: Reply) -> Iterator[Difference]:
    yield from same("body", _dumped(reply.json(), in_order=True), reply.body)


def compact_frames(*, in_order: bool) -> Expectation:
    def expect(reply: Reply) -> Iterator[Difference]:
        for frame in reply.frames():
            yield from same("payload", _dumped(json.loads(frame.payload), in_order=in_order), frame.payload)

    return expect


def _dumped(value: object, *, in_order: bool = False) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, sort_keys=in_order).encode()


def shape(expected: Shape) -> Expectation:
    """Members in this order and of these kinds."""
    return lambda reply: matches(expected, reply.json(), "body")


def matches(expected: Shape, value: Any, at: str) -> Iterator[Difference]:  # noqa: ANN401 - any JSON value
    match expected:
        case dict():
            yield from _members(expected, value, at)
        case [item]:
            yield from _items(item, value, at)
        case set():
            if value not in expected:
                yield Difference(at, f"one of {sorted(map(str, expected))}", shown(value))
        case re.Pattern():
            if not isinstance(value, str) or not expected.fullmatch(value):
                yield Difference(at, expected.pattern, shown(value))
        case type():
            if type(value) is not expected:
                yield Difference(at, f"a {expected.__name__}", shown(repr(value)))
        case _:
            yield from same(at, expected, value)


def _items(expected: Shape, value: object, at: str) -> Iterator[Difference]:
    if not isinstance(value, list) or not value:
        yield Difference(at, "a list with items", shown(value))
        return
    for index, item in enumerate(value):
        yield from matches(expected, item, f"{at}.{index}")


def _members(expected: dict[str, Shape], value: object, at: str) -> Iterator[Difference]:
    if not isinstance(value, dict):
        yield Difference(at, "an object", shown(value))
        return
    names = [name.rstrip("?") for name in expected if not name.endswith("?") or name.rstrip("?") in value]
    yield from same(f"members of {at}", names, [*value])
    for name, member in expected.items():
        if (bare := name.rstrip("?")) in value:
            yield from matches(member, value[bare], f"{at}.{bare}")


def holds(of: str, expected: str, test: Callable[[Reply], object], got: Callable[[Reply], object]) -> Expectation:
    """For what has no shape: `test` is true, or `got` is shown beside what was `expected`."""

    def expect(reply: Reply) -> Iterator[Difference]:
        if not test(reply):
            yield Difference(of, expected, shown(got(reply)))

    return expect


def input_tokens(reply: Reply) -> int:
    """From wherever this kind of reply tells it."""
    return _usage(reply)[0]


def _usage(reply: Reply) -> tuple[int, int]:
    names = COUNTS["invoke"]
    counts = [reply.header(name) for name in names]
    if None not in counts:
        return int(counts[0] or 0), int(counts[1] or 0)
    if reply.header("content-type") != eventstream.CONTENT_TYPE:
        usage = reply.json()["usage"]
        return usage["inputTokens"], usage["outputTokens"]
    kind, last = reply.events()[-1]
    if kind == "metadata":
        return last["usage"]["inputTokens"], last["usage"]["outputTokens"]
    metrics = reply.chunks()[-1]["amazon-bedrock-invocationMetrics"]
    return metrics["inputTokenCount"], metrics["outputTokenCount"]


def input_count(expected: int) -> Expectation:
    return lambda reply: same("input tokens", expected, input_tokens(reply))


def output_within(most: int) -> Expectation:
    def expect(reply: Reply) -> Iterator[Difference]:
        if not 1 <= (count := _usage(reply)[1]) <= most:
            yield Difference("output tokens", f"1 to {most}", str(count))

    return expect


def equal_inputs(replies: Sequence[Reply]) -> Iterator[Difference]:
    counts = [input_tokens(reply) for reply in replies]
    if len({*counts}) != 1:
        yield Difference("input tokens", "the same number in all replies", ", ".join(map(str, counts)))


def different(of: str, read: Callable[[Reply], object]) -> Comparison:
    def compare(replies: Sequence[Reply]) -> Iterator[Difference]:
        values = [read(reply) for reply in replies]
        if len({*values}) != len(values):
            yield Difference(of, "another in each reply", shown(values))

    return compare
