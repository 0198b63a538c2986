"""The event stream's framing: golden bytes both ways, every split, every corruption, botocore, recorded streams."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from botocore.eventstream import EventStreamBuffer
from hypothesis import given, settings
from hypothesis import strategies as st

from outcrop.aws.eventstream import (
    MAX_HEADERS_LENGTH,
    MAX_PAYLOAD_LENGTH,
    CorruptFrame,
    Decoder,
    Message,
    encode,
    encode_event,
    encode_exception,
)

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"  # recordings, where they lie beside the checkout
JSON = (":content-type", "application/json")

EMPTY = bytes.fromhex(
    "00000010"  # total length: 16
    "00000000"  # headers length: 0
    "05c248eb"  # CRC32 of the eight bytes before
    "7d98c8ff"  # CRC32 of all before
)
ONE_HEADER = bytes.fromhex(
    "00000018"  # total length: 24
    "00000006"  # headers length: 6
    "dcd1a61f"  # CRC32 of the eight bytes before
    "01 61"  # name: 1 byte, "a"
    "07 0001 62"  # a string, 1 byte, "b"
    "00ff"  # payload: any bytes
    "3caaca42"  # CRC32 of all before
)
MESSAGE_START = bytes.fromhex(
    "00000076"  # total length: 118
    "00000052"  # headers length: 82
    "96d5fade"  # CRC32 of the eight bytes before
    "0b 3a6576656e742d74797065"  # name: 11 bytes, ":event-type"
    "07 000c 6d6573736167655374617274"  # a string, 12 bytes, "messageStart"
    "0d 3a636f6e74656e742d74797065"  # name: 13 bytes, ":content-type"
    "07 0010 6170706c69636174696f6e2f6a736f6e"  # a string, 16 bytes, "application/json"
    "0d 3a6d6573736167652d74797065"  # name: 13 bytes, ":message-type"
    "07 0005 6576656e74"  # a string, 5 bytes, "event"
    "7b22726f6c65223a22617373697374616e74227d"  # payload: {"role":"assistant"}
    "6fa8c599"  # CRC32 of all before
)
EXCEPTION = bytes.fromhex(
    "00000082"  # total length: 130
    "00000061"  # headers length: 97
    "94b16d55"  # CRC32 of the eight bytes before
    "0f 3a657863657074696f6e2d74797065"  # name: 15 bytes, ":exception-type"
    "07 0013 76616c69646174696f6e457863657074696f6e"  # a string, 19 bytes, "validationException"
    "0d 3a636f6e74656e742d74797065"  # name: 13 bytes, ":content-type"
    "07 0010 6170706c69636174696f6e2f6a736f6e"  # a string, 16 bytes, "application/json"
    "0d 3a6d6573736167652d74797065"  # name: 13 bytes, ":message-type"
    "07 0009 657863657074696f6e"  # a string, 9 bytes, "exception"
    "7b226d657373616765223a224e6f2e227d"  # payload: {"message":"No."}
    "9cf26784"  # CRC32 of all before
)
GOLDEN = [
    pytest.param(EMPTY, Message((), b""), id="empty"),
    pytest.param(ONE_HEADER, Message((("a", "b"),), b"\x00\xff"), id="one header"),
    pytest.param(
        MESSAGE_START,
        Message(((":event-type", "messageStart"), JSON, (":message-type", "event")), b'{"role":"assistant"}'),
        id="event",
    ),
    pytest.param(
        EXCEPTION,
        Message(
            ((":exception-type", "validationException"), JSON, (":message-type", "exception")), b'{"message":"No."}'
        ),
        id="exception",
    ),
]

header = st.tuples(st.text(min_size=1, max_size=20), st.text(max_size=200))
messages = st.lists(st.builds(Message, st.lists(header, max_size=4).map(tuple), st.binary(max_size=300)), max_size=4)


def frame(headers: bytes, payload: bytes = b"", total: int | None = None, headers_length: int | None = None) -> bytes:
    """A frame whose checksums are right and whose lengths say what the test wants."""
    length = 16 + len(headers) + len(payload) if total is None else total
    prelude = struct.pack("!II", length, len(headers) if headers_length is None else headers_length)
    body = prelude + struct.pack("!I", crc32(prelude)) + headers + payload
    return body + struct.pack("!I", crc32(body))


@pytest.mark.parametrize(("data", "message"), GOLDEN)
def test_a_message_is_written_as_these_bytes(data: bytes, message: Message) -> None:
    assert encode(message) == data


@pytest.mark.parametrize(("data", "message"), GOLDEN)
def test_these_bytes_are_read_as_this_message(data: bytes, message: Message) -> None:
    assert Decoder().feed(data) == [message]


def test_an_event_has_the_headers_of_an_event() -> None:
    assert encode_event("messageStart", b'{"role":"assistant"}') == MESSAGE_START


def test_an_exception_has_the_headers_of_an_exception() -> None:
    assert encode_exception("validationException", b'{"message":"No."}') == EXCEPTION


@pytest.mark.parametrize(("event_type", "length"), [("chunk", 0x4B), ("messageStart", 0x52)])  # recorded
def test_the_header_block_is_as_long_as_the_recorded_one(event_type: str, length: int) -> None:
    assert encode_event(event_type, b"{}")[4:8] == struct.pack("!I", length)


def test_an_exception_frame_names_its_type_then_its_content_then_its_kind() -> None:
    (message,) = Decoder().feed(encode_exception("throttlingException", b"{}"))
    assert message.headers == ((":exception-type", "throttlingException"), JSON, (":message-type", "exception"))


@pytest.mark.parametrize("cut", range(len(ONE_HEADER + MESSAGE_START) + 1))
def test_frames_are_found_wherever_the_stream_is_split(cut: int) -> None:
    stream = ONE_HEADER + MESSAGE_START
    decoder = Decoder()
    found = decoder.feed(stream[:cut]) + decoder.feed(stream[cut:])
    assert b"".join(map(encode, found)) == stream
    assert decoder.pending == 0


def test_a_frame_comes_out_with_its_last_byte_and_not_before() -> None:
    decoder = Decoder()
    for count, byte in enumerate(MESSAGE_START[:-1], start=1):
        assert decoder.feed(bytes([byte])) == []
        assert decoder.pending == count
    assert len(decoder.feed(MESSAGE_START[-1:])) == 1
    assert decoder.pending == 0


@pytest.mark.parametrize("position", range(len(EXCEPTION)))
def test_a_changed_byte_is_noticed_wherever_it_is(position: int) -> None:
    data = bytearray(EXCEPTION)
    data[position] ^= 0x10
    with pytest.raises(CorruptFrame, match="checksum differs"):
        Decoder().feed(bytes(data))


@pytest.mark.parametrize(
    ("total", "headers_length"),
    [
        pytest.param(15, 0, id="shorter than an empty frame"),
        pytest.param(16, 1, id="headers that do not fit"),
        pytest.param(16 + MAX_HEADERS_LENGTH + 1, MAX_HEADERS_LENGTH + 1, id="too many headers"),
        pytest.param(16 + MAX_PAYLOAD_LENGTH + 1, 0, id="too long a payload"),
        pytest.param(0xFFFFFFFF, 0, id="the longest that the field can say"),
    ],
)
def test_a_length_out_of_bounds_is_refused_before_the_frame_is_whole(total: int, headers_length: int) -> None:
    with pytest.raises(CorruptFrame, match="out of bounds"):
        Decoder().feed(frame(b"", total=total, headers_length=headers_length)[:12])


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param(b"\x01a\x00", id="a boolean: type 0, no value"),
        pytest.param(b"\x01a\x04\x00\x00\x00\x01", id="an integer: type 4"),
        pytest.param(b"\x05a", id="a name cut short"),
        pytest.param(b"\x01a\x07\x00", id="a value's length cut short"),
        pytest.param(b"\x01a\x07\x00\x05abcd", id="a value cut short"),
        pytest.param(b"\x01a\x07\x00\x01\xff", id="a value that is not UTF-8"),
        pytest.param(b"\x01\xff\x07\x00\x01a", id="a name that is not UTF-8"),
    ],
)
def test_a_header_that_is_not_a_whole_string_is_corrupt(headers: bytes) -> None:
    with pytest.raises(CorruptFrame):
        Decoder().feed(frame(headers))


@settings(deadline=None, derandomize=True)
@given(messages, st.lists(st.integers(1, 40), min_size=1))
def test_what_was_written_is_read_back_however_it_is_split(written: list[Message], sizes: list[int]) -> None:
    stream = b"".join(map(encode, written))
    decoder, found, at = Decoder(), list[Message](), 0
    while at < len(stream):
        size = sizes[at % len(sizes)]
        found += decoder.feed(stream[at : at + size])
        at += size
    assert found == written


@settings(deadline=None, derandomize=True)
@given(messages)
def test_botocore_reads_what_we_write(written: list[Message]) -> None:
    distinct = [message for message in written if len(dict(message.headers)) == len(message.headers)]
    buffer = EventStreamBuffer()
    buffer.add_data(b"".join(map(encode, distinct)))
    assert [(event.headers, event.payload) for event in buffer] == [(dict(m.headers), m.payload) for m in distinct]


def recorded_streams() -> list[Any]:
    """Whole event streams, as the service sent them."""
    streams = []
    converse = SAMPLES / "openinference_mistral7b_converse_stream.json"
    if converse.exists():
        text = converse.read_text().partition("\n")[2]  # the first line names the source
        streams += [pytest.param(bytes.fromhex(call["response"]), id="converse") for call in json.loads(text)]
    invoke = SAMPLES / "newrelic_mistral7b_invoke_stream.hex"
    if invoke.exists():
        lines = invoke.read_text().splitlines()[1:]
        streams.append(pytest.param(bytes.fromhex("".join(lines)), id="invoke"))
    return streams


@pytest.mark.parametrize("stream", recorded_streams())  # none are there: pytest skips the test
def test_a_recorded_stream_is_read_and_written_back_byte_for_byte(stream: bytes) -> None:
    decoder = Decoder()
    found = decoder.feed(stream)
    assert len(found) > 20
    assert decoder.pending == 0
    assert b"".join(map(encode, found)) == stream
    types = {name: value for message in found for name, value in message.headers if name != ":event-type"}
    assert types == {":content-type": "application/json", ":message-type": "event"}
