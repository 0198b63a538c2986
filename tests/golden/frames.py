"""Frames of both streams, byte by byte, and what they say. Our own making, from the shapes that are recorded.

Each literal is a part of the frame, its comment what it means. The padding `p` is the shortest, two letters."""

from __future__ import annotations

from typing import Any

from outcrop.errors import BedrockError, ThrottlingException, ValidationException
from outcrop.generation import EventBatch, Finished, TextDelta, Timing, ToolUseDelta, ToolUseStart, Usage

CHUNK = (
    b"\x00\x00\x00\xb0"  # total length: 176
    b"\x00\x00\x00K"  # headers length: 75
    b"\x94\xebOe"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x05chunk"  # :event-type: 11 bytes; a string (7) of 5 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"bytes":"eyJvdXRwdXRzIjpbeyJ0ZXh0IjoiIFRvIiwic3RvcF9yZWFzb24iOm51bGx9XX0=","p":"ab"}'  # payload
    b"\xfbt\xf8-"  # CRC32 of all before
)
LAST_CHUNK = (
    b"\x00\x00\x01X"  # total length: 344
    b"\x00\x00\x00K"  # headers length: 75
    b"G\x13\x10\xde"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x05chunk"  # :event-type: 11 bytes; a string (7) of 5 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"bytes":"eyJvdXRwdXRzIjpbeyJ0ZXh0IjoiIiwic3RvcF9yZWFzb24iOiJzdG9wIn1dLCJhbWF6b24tYmVk'  # payload
    b"cm9jay1pbnZvY2F0aW9uTWV0cmljcyI6eyJpbnB1dFRva2VuQ291bnQiOjI1LCJvdXRwdXRUb2tlbkNvdW50Ij"
    b'oyLCJpbnZvY2F0aW9uTGF0ZW5jeSI6MTQ0MCwiZmlyc3RCeXRlTGF0ZW5jeSI6MzI3fX0=","p":"ab"}'
    b"\x95\xf0\x893"  # CRC32 of all before
)
MESSAGE_START = (
    b"\x00\x00\x00\x7f"  # total length: 127
    b"\x00\x00\x00R"  # headers length: 82
    b"\x9b\xc5\x98\xaf"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x0cmessageStart"  # :event-type: 11 bytes; a string (7) of 12 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"p":"ab","role":"assistant"}'  # payload
    b"6,l\x18"  # CRC32 of all before
)
TEXT_DELTA = (
    b"\x00\x00\x00\xa1"  # total length: 161
    b"\x00\x00\x00W"  # headers length: 87
    b"\xddj\xad\x18"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x11contentBlockDelta"  # :event-type: 11 bytes; a string (7) of 17 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"contentBlockIndex":0,"delta":{"text":" Caf\xc3\xa9"},"p":"ab"}'  # payload
    b"\x1b\x7f\x89:"  # CRC32 of all before
)
TEXT_END = (
    b"\x00\x00\x00\x9b"  # total length: 155
    b"\x00\x00\x00W"  # headers length: 87
    b"6\xfb\x0d?"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x11contentBlockDelta"  # :event-type: 11 bytes; a string (7) of 17 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"contentBlockIndex":0,"delta":{"text":""},"p":"ab"}'  # payload
    b"\xa4}\x90\xd4"  # CRC32 of all before
)
BLOCK_STOP_0 = (
    b"\x00\x00\x00\x86"  # total length: 134
    b"\x00\x00\x00V"  # headers length: 86
    b"\xd9\x8cn\x9a"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x10contentBlockStop"  # :event-type: 11 bytes; a string (7) of 16 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"contentBlockIndex":0,"p":"ab"}'  # payload
    b"\xf38\x8a "  # CRC32 of all before
)
TOOL_START = (
    b"\x00\x00\x00\xd7"  # total length: 215
    b"\x00\x00\x00W"  # headers length: 87
    b"\xab\xf8\xb8w"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x11contentBlockStart"  # :event-type: 11 bytes; a string (7) of 17 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"contentBlockIndex":1,"p":"ab","start":{"toolUse":{"name":"add","toolUseId":"tooluse_'  # payload
    b'AXhU1faCnJb2j0VqZy7dKA"}}}'
    b'\xc4G"\x9e'  # CRC32 of all before
)
TOOL_DELTA = (
    b"\x00\x00\x00\xb1"  # total length: 177
    b"\x00\x00\x00W"  # headers length: 87
    b"\xbd\x8a:\x9a"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x11contentBlockDelta"  # :event-type: 11 bytes; a string (7) of 17 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"contentBlockIndex":1,"delta":{"toolUse":{"input":"{\\"a\\":1}"}},"p":"ab"}'  # payload
    b"3\xa7\xb4\x88"  # CRC32 of all before
)
BLOCK_STOP_1 = (
    b"\x00\x00\x00\x86"  # total length: 134
    b"\x00\x00\x00V"  # headers length: 86
    b"\xd9\x8cn\x9a"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x10contentBlockStop"  # :event-type: 11 bytes; a string (7) of 16 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"contentBlockIndex":1,"p":"ab"}'  # payload
    b"2\xb6U\xe0"  # CRC32 of all before
)
MESSAGE_STOP = (
    b"\x00\x00\x00\x83"  # total length: 131
    b"\x00\x00\x00Q"  # headers length: 81
    b"\x8f\x08tI"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x0bmessageStop"  # :event-type: 11 bytes; a string (7) of 11 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"p":"ab","stopReason":"tool_use"}'  # payload
    b'R"\xc9\xd9'  # CRC32 of all before
)
METADATA = (
    b"\x00\x00\x00\xd7"  # total length: 215
    b"\x00\x00\x00N"  # headers length: 78
    b"\xcf\x93\x10\xb7"  # CRC32 of the eight bytes before
    b"\x0b:event-type\x07\x00\x08metadata"  # :event-type: 11 bytes; a string (7) of 8 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x05event"  # :message-type: 13 bytes; a string (7) of 5 bytes
    b'{"metrics":{"latencyMs":1440},"p":"ab","usage":{"inputTokens":25,"outputTokens":2,"ser'  # payload
    b'verToolUsage":{},"totalTokens":27}}'
    b"\xe1\x87a\xc1"  # CRC32 of all before
)
REFUSED_FRAME = (
    b"\x00\x00\x00\x8f"  # total length: 143
    b"\x00\x00\x00a"  # headers length: 97
    b"l!\xa9\xe4"  # CRC32 of the eight bytes before
    b"\x0f:exception-type\x07\x00\x13validationException"  # :exception-type: 15 bytes; a string (7) of 19 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x09exception"  # :message-type: 13 bytes; a string (7) of 9 bytes
    b'{"message":"Validation Error"}'  # payload
    b"d1\xa9\x0e"  # CRC32 of all before
)
THROTTLED_FRAME = (
    b"\x00\x00\x00\xb2"  # total length: 178
    b"\x00\x00\x00a"  # headers length: 97
    b"5\x90\xd5\xd3"  # CRC32 of the eight bytes before
    b"\x0f:exception-type\x07\x00\x13throttlingException"  # :exception-type: 15 bytes; a string (7) of 19 bytes
    b"\x0d:content-type\x07\x00\x10application/json"  # :content-type: 13 bytes; a string (7) of 16 bytes
    b"\x0d:message-type\x07\x00\x09exception"  # :message-type: 13 bytes; a string (7) of 9 bytes
    b'{"message":"Too many requests, please wait before trying again."}'  # payload
    b"\xe8\xff\xb2j"  # CRC32 of all before
)

END = Finished("tool_calls", Usage(25, 2), Timing(1440, 327))

# (what the model did, token by token; the frames of each token)
INVOKE_STREAM: list[tuple[EventBatch, bytes]] = [
    ((TextDelta(" To"),), CHUNK),
    ((TextDelta(""), Finished("stop", Usage(25, 2), Timing(1440, 327))), LAST_CHUNK),
]
CONVERSE_STREAM: list[tuple[EventBatch, bytes]] = [
    ((TextDelta(" Café"),), MESSAGE_START + TEXT_DELTA),
    ((TextDelta(""),), TEXT_END),
    ((ToolUseStart(0, "AXhU1faCnJb2j0VqZy7dKA", "add"),), BLOCK_STOP_0 + TOOL_START),
    ((ToolUseDelta(0, '{"a":1}'),), TOOL_DELTA),
    ((END,), BLOCK_STOP_1 + MESSAGE_STOP + METADATA),
]

# (the frame; what boto3 makes of it)
METRICS = {"inputTokenCount": 25, "outputTokenCount": 2, "invocationLatency": 1440, "firstByteLatency": 327}
INVOKE_EVENTS: list[tuple[bytes, Any]] = [
    (CHUNK, {"outputs": [{"text": " To", "stop_reason": None}]}),
    (LAST_CHUNK, {"outputs": [{"text": "", "stop_reason": "stop"}], "amazon-bedrock-invocationMetrics": METRICS}),
]
TOOL = {"toolUseId": "tooluse_AXhU1faCnJb2j0VqZy7dKA", "name": "add"}
CONVERSE_EVENTS: list[tuple[bytes, Any]] = [
    (MESSAGE_START, {"messageStart": {"role": "assistant"}}),
    (TEXT_DELTA, {"contentBlockDelta": {"delta": {"text": " Café"}, "contentBlockIndex": 0}}),
    (TEXT_END, {"contentBlockDelta": {"delta": {"text": ""}, "contentBlockIndex": 0}}),
    (BLOCK_STOP_0, {"contentBlockStop": {"contentBlockIndex": 0}}),
    (TOOL_START, {"contentBlockStart": {"start": {"toolUse": TOOL}, "contentBlockIndex": 1}}),
    (TOOL_DELTA, {"contentBlockDelta": {"delta": {"toolUse": {"input": '{"a":1}'}}, "contentBlockIndex": 1}}),
    (BLOCK_STOP_1, {"contentBlockStop": {"contentBlockIndex": 1}}),
    (MESSAGE_STOP, {"messageStop": {"stopReason": "tool_use"}}),
    (
        METADATA,
        {
            "metadata": {
                "usage": {"inputTokens": 25, "outputTokens": 2, "totalTokens": 27},
                "metrics": {"latencyMs": 1440},
            }
        },
    ),
]

# (the error, its frame, boto3's code)
EXCEPTIONS: list[tuple[BedrockError, bytes, str]] = [
    (ValidationException("Validation Error"), REFUSED_FRAME, "validationException"),
    (ThrottlingException(), THROTTLED_FRAME, "throttlingException"),
]
