"""JSON as the service writes it, errors on the wire, and a reason header that nobody can break out of."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outcrop.aws.restjson import (
    REASON_LIMIT,
    Reply,
    dumps,
    dumps_sorted,
    error_body,
    error_reply,
    exception_member,
    loads_object,
    reason_header,
)
from outcrop.errors import (
    BedrockError,
    ModelStreamErrorException,
    ThrottlingException,
    UnknownOperationException,
    ValidationException,
)

INVALID_ID = ValidationException("The provided model identifier is invalid.")
SERVICE = "http://internal.amazon.com/coral/com.amazon.bedrock/"  # recorded
FRONT = "http://internal.amazon.com/coral/com.amazon.coral.service/"  # recorded


def test_json_is_compact_and_keeps_its_order() -> None:
    value = {"outputs": [{"text": " OK.", "stop_reason": None}], "n": 1, "a": True}
    assert dumps(value) == b'{"outputs":[{"text":" OK.","stop_reason":null}],"n":1,"a":true}'


def test_sorted_json_is_sorted_at_every_depth() -> None:
    value = {"b": {"role": 1, "content": [{"z": 1, "a": 2}]}, "a": 0}
    assert dumps_sorted(value) == b'{"a":0,"b":{"content":[{"a":2,"z":1}],"role":1}}'


@pytest.mark.parametrize("write", [dumps, dumps_sorted])
def test_text_is_raw_utf_8(write: Callable[[Any], bytes]) -> None:
    assert write({"text": " \u00d7 \u00b0 \u4f60 \U0001f600"}) == '{"text":" × ° 你 😀"}'.encode()


@pytest.mark.parametrize(("text", "escaped"), [('"', rb"\""), ("\\", rb"\\"), ("\n", rb"\n"), ("\x00", rb"\u0000")])
def test_what_json_cannot_hold_raw_is_escaped(text: str, escaped: bytes) -> None:
    assert dumps({"t": text}) == b'{"t":"' + escaped + b'"}'


def test_an_error_has_the_recorded_bytes() -> None:
    body = error_body(INVALID_ID)
    assert body == b'{"message":"The provided model identifier is invalid."}'
    assert len(body) == 55  # recorded Content-Length


def test_an_error_reply_has_status_type_and_reason() -> None:
    error = ValidationException("No.", reason="no, because")
    headers = (("x-amzn-ErrorType", f"ValidationException:{SERVICE}"), ("x-outcrop-reason", "no, because"))
    assert error_reply(error) == Reply(b'{"message":"No."}', 400, headers)


@pytest.mark.parametrize(
    ("error", "status", "type_"),
    [
        (ThrottlingException(), 429, f"ThrottlingException:{SERVICE}"),
        (UnknownOperationException(), 404, f"UnknownOperationException:{FRONT}"),  # not Bedrock's own, the front's
    ],
)
def test_an_error_is_of_the_service_or_of_its_front(error: BedrockError, status: int, type_: str) -> None:
    reply = error_reply(error)
    assert (reply.status, dict(reply.headers)["x-amzn-ErrorType"]) == (status, type_)


def test_without_a_reason_the_message_is_the_reason() -> None:
    assert reason_header(INVALID_ID) == ("x-outcrop-reason", "The provided model identifier is invalid.")


def test_a_reason_with_line_breaks_stays_one_line() -> None:
    error = ValidationException(reason="a\r\nset-cookie: b\r\n\r\n<html>\x85c\u2028d")
    assert reason_header(error)[1] == "a set-cookie: b <html> c d"


def test_a_reason_outside_ascii_is_escaped() -> None:
    assert reason_header(ValidationException(reason="café 😀"))[1] == r"caf\xe9 \U0001f600"


@pytest.mark.parametrize("character", ["\x00", "\x08", "\x1b", "\x7f"])
def test_a_control_character_does_not_reach_the_header(character: str) -> None:
    assert character not in reason_header(ValidationException(reason=f"a{character}b"))[1]


@pytest.mark.parametrize("character", ["a", "é", "你", "😀"])
def test_a_long_reason_is_cut_whatever_it_is_written_in(character: str) -> None:
    assert len(reason_header(ValidationException(reason=character * 5000))[1]) <= REASON_LIMIT


@settings(deadline=None, derandomize=True)
@given(st.text(max_size=200))
def test_a_reason_is_always_one_line_of_printable_ascii(text: str) -> None:
    assert re.fullmatch(r"[ -~]*", reason_header(ValidationException("m", reason=text))[1])


def test_a_member_of_a_stream_begins_in_lower_case() -> None:
    assert exception_member(ModelStreamErrorException()) == "modelStreamErrorException"


def test_a_json_object_is_read() -> None:
    assert loads_object(' {"a": [1, "×", null]}\n'.encode()) == {"a": [1, "×", None]}


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b'{"a":1}x', "not JSON"),
        (b'{"a":NaN}', "not JSON"),
        (b'{"a":"\xff"}', "not JSON"),
        (rb'{"a":"\ud800"}', "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "a JSON list"),
        (b'"text"', "a JSON str"),
        (b"null", "a JSON NoneType"),
        (b"1", "a JSON int"),
    ],
)
def test_what_is_no_json_object_is_a_malformed_request(body: bytes, reason: str) -> None:
    with pytest.raises(ValidationException, match=r"^Malformed input request, please reformat") as caught:
        loads_object(body)
    assert reason in str(caught.value.reason)
