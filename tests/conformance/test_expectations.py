"""Each expectation holds for what is right and names what is wrong."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from outcrop.aws import eventstream
from outcrop.conformance import expectations as expect
from outcrop.conformance.check import Expectation, Reply
from outcrop.conformance.checks_streams import frame_headers, padded, text_order

JSON = ("content-type", "application/json")
STREAM = ("content-type", eventstream.CONTENT_TYPE)
INVALID = ("x-amzn-errortype", "ValidationException:http://internal.amazon.com/coral/com.amazon.bedrock/")


def reply(body: bytes, *headers: tuple[str, str], status: int = 200) -> Reply:
    return Reply(status, headers, body)


def stream(*events: tuple[str, Any]) -> Reply:
    return reply(b"".join(eventstream.encode_event(kind, json.dumps(body).encode()) for kind, body in events), STREAM)


def found(expectation: Expectation, given: Reply) -> list[str]:
    return [difference.of for difference in expectation(given)]


@pytest.mark.parametrize(
    ("shape", "value", "wrong"),
    [
        (int, 5, []),
        (int, True, ["body"]),
        ({"a": int, "b?": str}, {"a": 1}, []),
        ({"a": int, "b?": str}, {"a": 1, "b": 2}, ["body.b"]),
        ({"a": int, "b": int}, {"b": 1, "a": 1}, ["members of body"]),
        ({"a": int}, {"a": 1, "c": 1}, ["members of body"]),
        ({"a": int}, [], ["body"]),
        ([int], [1, 2], []),
        ([int], [], ["body"]),
        ([{"a": None}], [{"a": None}, {"a": 0}], ["body.1.a"]),
        ({"stop", "length"}, "length", []),
        ({"stop", "length"}, "end", ["body"]),
        (re.compile("[a-z]+"), "abc", []),
        (re.compile("[a-z]+"), "abc1", ["body"]),
        ("assistant", "user", ["body"]),
    ],
)
def test_a_shape_names_the_member_that_is_wrong(shape: expect.Shape, value: object, wrong: list[str]) -> None:
    assert [difference.of for difference in expect.matches(shape, value, "body")] == wrong


@pytest.mark.parametrize(
    ("message", "right"),
    [
        ("It is wrong.", True),
        ("It is", False),
        (re.compile("It .*"), True),
        (re.compile("It"), False),
        (("is", "wrong"), True),
        (("is", "right"), False),
    ],
)
def test_a_message_is_compared_whole_by_pattern_or_by_parts(message: expect.Words, right: bool) -> None:
    given = reply(b'{"message":"It is wrong."}', INVALID, status=400)
    assert found(expect.invalid(message), given) == ([] if right else ["message"])


def test_an_error_has_a_status_a_type_and_a_message() -> None:
    assert found(expect.invalid("x"), reply(b"{}", JSON)) == ["status"]
    assert found(expect.invalid("x"), reply(b"{}", status=400)) == ["error type", "message"]
    assert (
        found(expect.error("ValidationException", 400, "x", "Message"), reply(b'{"Message":"x"}', INVALID, status=400))
        == []
    )


def test_an_error_in_a_stream_is_one_exception_frame() -> None:
    frame = eventstream.encode_exception("validationException", b'{"message":"x"}')
    right = expect.error_in_stream("validationException", "x")
    assert found(right, reply(frame, STREAM)) == []
    assert found(right, reply(frame + frame, STREAM)) == ["number of frames"]
    assert found(right, reply(b'{"message":"x"}', INVALID, status=400)) == ["status"]
    assert found(right, stream(("chunk", {"message": "x"}))) == ["frame's headers", "exception"]
    assert found(expect.streamed, reply(frame, STREAM)) == ["frame"]


def test_a_stream_is_made_of_whole_events_with_three_headers() -> None:
    given = stream(("chunk", {"p": "ab"}))
    for right in (expect.streamed, expect.whole, frame_headers, padded):
        assert found(right, given) == []
    assert found(expect.whole, reply(given.body[:-1], STREAM)) == ["bytes after the last frame"]
    assert found(padded, stream(("chunk", {"p": "a"}), ("chunk", {}), ("chunk", {"p": "ba"}))) == ["p of chunk"] * 3


def test_the_events_of_a_text_come_in_order() -> None:
    kinds = ["messageStart", "contentBlockDelta", "contentBlockDelta", "contentBlockStop", "messageStop", "metadata"]
    assert found(text_order, stream(*((kind, {}) for kind in kinds))) == []
    assert found(text_order, stream(*((kind, {}) for kind in reversed(kinds)))) == ["order of events"]
    assert found(text_order, stream(*((kind, {}) for kind in ["contentBlockStart", *kinds]))) == ["order of events"]


def test_json_is_compact_raw_utf_8_and_for_some_alphabetical() -> None:
    for body, compact, alphabetical in (
        ('{"b":"é","a":1}', [], ["body"]),
        ('{"a":1,"b":"é"}', [], []),
        ('{"a": 1}', ["body"], ["body"]),
        ('{"a":"\\u00e9"}', ["body"], ["body"]),
    ):
        given = reply(body.encode(), JSON)
        assert (found(expect.compact, given), found(expect.alphabetical, given)) == (compact, alphabetical)


def test_counts_are_found_wherever_a_reply_tells_them() -> None:
    usage = {"usage": {"inputTokens": 6, "outputTokens": 2}}
    names = ("x-amzn-bedrock-input-token-count", "x-amzn-bedrock-output-token-count")
    replies = [
        reply(json.dumps(usage).encode(), JSON),
        reply(b"{}", JSON, (names[0], "6"), (names[1], "2")),
        stream(("messageStop", {}), ("metadata", usage)),
    ]
    assert [expect.input_tokens(one) for one in replies] == [6, 6, 6]
    assert list(expect.equal_inputs(replies)) == []
    assert [found(expect.output_within(1), one) for one in replies] == [["output tokens"]] * 3
    assert [found(expect.input_count(7), one) for one in replies] == [["input tokens"]] * 3
    (difference,) = expect.equal_inputs([*replies, reply(b'{"usage":{"inputTokens":7,"outputTokens":1}}', JSON)])
    assert difference.got == "6, 6, 6, 7"
