"""The framing `application/vnd.amazon.eventstream`, both ways.

In: a `Message` (headers and payload), or bytes in pieces of any size. Out: the frame's bytes, or the messages
that are complete. It knows no operation and no JSON. Header values are strings, the only type that Bedrock sends.

Layout (Amazon Transcribe's guide, "Event stream encoding", and botocore.eventstream): total length u32, headers
length u32, CRC32 of those eight bytes; headers (name length u8, name, type u8 = 7, value length u16, value);
payload; CRC32 of all before it. Big endian.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

CONTENT_TYPE = "application/vnd.amazon.eventstream"
STRING_TYPE = 7
PRELUDE = struct.Struct("!II")
CHECKSUM = struct.Struct("!I")
OVERHEAD = PRELUDE.size + 2 * CHECKSUM.size  # 16 bytes around headers and payload
MAX_HEADERS_LENGTH = 128 * 1024  # botocore.eventstream
MAX_PAYLOAD_LENGTH = 24 * 1024**2  # botocore.eventstream


class CorruptFrame(ValueError):
    """A length out of bounds, a checksum that differs, or a header that is not a string."""


@dataclass(frozen=True, slots=True)
class Message:
    headers: tuple[tuple[str, str], ...]
    payload: bytes


def encode(message: Message) -> bytes:
    headers = _encode_headers(message.headers)
    prelude = PRELUDE.pack(OVERHEAD + len(headers) + len(message.payload), len(headers))
    head = prelude + CHECKSUM.pack(crc32(prelude)) + headers + message.payload
    return head + CHECKSUM.pack(crc32(head))


def encode_event(event_type: str, payload: bytes) -> bytes:
    """One event, with the headers and their order as recorded from the service."""
    return encode(Message(_event_headers("event", event_type), payload))


def encode_exception(exception_type: str, payload: bytes) -> bytes:
    """One modelled exception (`validationException`): the last frame of a stream that fails after it began."""
    return encode(Message(_event_headers("exception", exception_type), payload))


@lru_cache(maxsize=64)
def _event_headers(message_type: str, type_: str) -> tuple[tuple[str, str], ...]:
    return (
        (f":{message_type}-type", type_),
        (":content-type", "application/json"),
        (":message-type", message_type),
    )


@lru_cache(maxsize=256)
def _encode_headers(headers: tuple[tuple[str, str], ...]) -> bytes:
    parts = []
    for name, value in headers:
        raw_name, raw_value = name.encode(), value.encode()
        parts.append(struct.pack(f"!B{len(raw_name)}sBH", len(raw_name), raw_name, STRING_TYPE, len(raw_value)))
        parts.append(raw_value)
    return b"".join(parts)


class Decoder:
    """Feed it bytes as they arrive; it returns the messages that they complete."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[Message]:
        self._buffer += data
        messages = []
        while (length := self._complete_length()) is not None:
            messages.append(_decode(bytes(self._buffer[:length])))
            del self._buffer[:length]
        return messages

    @property
    def pending(self) -> int:
        """Bytes of a frame that is not complete: 0 at the end of a whole stream."""
        return len(self._buffer)

    def _complete_length(self) -> int | None:
        if len(self._buffer) < PRELUDE.size + CHECKSUM.size:
            return None
        total, headers = PRELUDE.unpack_from(self._buffer)
        (checksum,) = CHECKSUM.unpack_from(self._buffer, PRELUDE.size)
        if crc32(self._buffer[: PRELUDE.size]) != checksum:
            raise CorruptFrame("the prelude's checksum differs")
        if headers > MAX_HEADERS_LENGTH or not OVERHEAD + headers <= total <= OVERHEAD + headers + MAX_PAYLOAD_LENGTH:
            raise CorruptFrame(f"lengths out of bounds: total {total}, headers {headers}")
        return total if len(self._buffer) >= total else None


def _decode(frame: bytes) -> Message:
    (checksum,) = CHECKSUM.unpack_from(frame, len(frame) - CHECKSUM.size)
    if crc32(frame[: -CHECKSUM.size]) != checksum:
        raise CorruptFrame("the message's checksum differs")
    _, headers_length = PRELUDE.unpack_from(frame)
    start = PRELUDE.size + CHECKSUM.size
    end = start + headers_length
    return Message(tuple(_decode_headers(frame[start:end])), frame[end : -CHECKSUM.size])


def _decode_headers(data: bytes) -> list[tuple[str, str]]:
    headers, at = [], 0
    while at < len(data):
        name_end = at + 1 + data[at]
        if name_end + 3 > len(data):
            raise CorruptFrame("a header is cut short")
        type_, length = struct.unpack_from("!BH", data, name_end)
        value_end = name_end + 3 + length
        if type_ != STRING_TYPE or value_end > len(data):
            raise CorruptFrame(f"a header of type {type_}, or one that is cut short")
        try:
            headers.append((data[at + 1 : name_end].decode(), data[name_end + 3 : value_end].decode()))
        except UnicodeDecodeError as error:
            raise CorruptFrame("a header is not UTF-8") from error
        at = value_end
    return headers
