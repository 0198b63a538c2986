"""Checks of event streams: frames, their order, padding, and the metrics at the end.

In: nothing. Out: `CHECKS`. What was recorded of text; what a text says is never looked at.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

from outcrop.conformance import requests as ask
from outcrop.conformance.check import Check, Difference, Reply
from outcrop.conformance.checks_converse import USAGE
from outcrop.conformance.expectations import (
    EVENT_HEADERS,
    Shape,
    always,
    compact_frames,
    matches,
    output_within,
    same,
    streamed,
    whole,
)

ALPHABET = string.ascii_letters + string.digits  # abc...zABC...Z012...9
PAD_LENGTHS = range(2, 62)
RECORDED = "recorded 2025-2026, 1219 frames of several models"
METRICS = {"inputTokenCount": int, "outputTokenCount": int, "invocationLatency": int, "firstByteLatency": int}
TEXT_ORDER = re.compile("messageStart (contentBlockDelta )+contentBlockStop messageStop metadata ")
PAYLOADS: dict[str, Shape] = {
    "messageStart": {"p": str, "role": "assistant"},
    "contentBlockDelta": {"contentBlockIndex": 0, "delta": {"text": str}, "p": str},
    "contentBlockStop": {"contentBlockIndex": 0, "p": str},
    "messageStop": {"p": str, "stopReason": {"end_turn", "max_tokens"}},
    "metadata": {"metrics": {"latencyMs": int}, "p": str, "usage": USAGE},
}


def frame_headers(reply: Reply) -> Iterator[Difference]:
    for frame in reply.frames():
        yield from same("frame's headers", EVENT_HEADERS, tuple(name for name, _ in frame.headers))
        yield from same("content type of a frame", "application/json", dict(frame.headers).get(":content-type"))


def padded(reply: Reply) -> Iterator[Difference]:
    for kind, payload in reply.events():
        pad = payload.get("p")
        if not isinstance(pad, str) or not ALPHABET.startswith(pad) or len(pad) not in PAD_LENGTHS:
            yield Difference(f"p of {kind}", "the first 2 to 61 characters of abc...zA...Z0...9", str(pad))


def text_order(reply: Reply) -> Iterator[Difference]:
    kinds = [kind for kind, _ in reply.events()]
    if not TEXT_ORDER.fullmatch("".join(f"{kind} " for kind in kinds)):
        expected = "messageStart, contentBlockDelta..., contentBlockStop, messageStop, metadata"
        yield Difference("order of events", expected, ", ".join(kinds))


def payloads(reply: Reply) -> Iterator[Difference]:
    for kind, payload in reply.events():
        yield from matches(PAYLOADS.get(kind, "no such event"), payload, kind)


def one_event_a_token(reply: Reply) -> Iterator[Difference]:
    events = reply.events()
    deltas = sum(kind == "contentBlockDelta" for kind, _ in events)
    yield from same("contentBlockDelta events", events[-1][1]["usage"]["outputTokens"], deltas)


def total(reply: Reply) -> Iterator[Difference]:
    usage = reply.events()[-1][1]["usage"]
    yield from same("totalTokens", usage["inputTokens"] + usage["outputTokens"], usage["totalTokens"])


def one_chunk_a_token(reply: Reply) -> Iterator[Difference]:
    chunks = reply.chunks()
    yield from same("chunks", chunks[-1]["amazon-bedrock-invocationMetrics"]["outputTokenCount"], len(chunks))


def chunk_frames(reply: Reply) -> Iterator[Difference]:
    for kind, payload in reply.events():
        yield from same("event", "chunk", kind)
        yield from matches({"bytes": str, "p": str}, payload, "chunk")


def text_chunks(reply: Reply) -> Iterator[Difference]:
    *first, last = reply.chunks()
    for chunk in first:
        yield from matches({"outputs": [{"text": str, "stop_reason": None}]}, chunk, "chunk")
    yield from matches(
        {"outputs": [{"text": str, "stop_reason": {"stop", "length"}}], "amazon-bedrock-invocationMetrics": METRICS},
        last,
        "last chunk",
    )


def chat_chunks(reply: Reply) -> Iterator[Difference]:
    """Nothing is recorded of the rest of a chunk."""
    *first, last = reply.chunks()
    for chunk in first:
        yield from same("stop_reason", None, chunk["choices"][0]["stop_reason"])
        yield from same("metrics before the end", False, "amazon-bedrock-invocationMetrics" in chunk)
    yield from matches({"stop", "length"}, last["choices"][0]["stop_reason"], "stop_reason")
    yield from same("last member", "amazon-bedrock-invocationMetrics", [*last][-1])
    yield from matches(METRICS, last["amazon-bedrock-invocationMetrics"], "metrics")


CHECKS = (
    Check(
        id="stream.frames",
        what="Frames are whole, their checksums right, their three headers in the recorded order.",
        source=RECORDED,
        confidence="recorded",
        requests=lambda card: [*ask.converse_stream(card), *ask.invoke_stream(card, ask.native(card))],
        expect=always(streamed, whole, frame_headers),
    ),
    Check(
        id="stream.padding",
        what="Every frame is padded with a prefix of the alphabet.",
        source=RECORDED,
        confidence="recorded",
        requests=lambda card: [*ask.converse_stream(card), *ask.invoke_stream(card, ask.native(card))],
        expect=always(streamed, padded),
    ),
    Check(
        id="stream.converse.order",
        what="A text has these events in this order, and no contentBlockStart.",
        source="recorded 2025-07, Mistral 7B",
        confidence="recorded",
        requests=ask.converse_stream,
        expect=always(streamed, text_order),
    ),
    Check(
        id="stream.converse.payloads",
        what="Events have these members, in alphabetical order, compact.",
        source="recorded 2025-07, Mistral 7B",
        confidence="recorded",
        requests=ask.converse_stream,
        expect=always(streamed, payloads, compact_frames(in_order=True)),
    ),
    Check(
        id="stream.converse.one-event-a-token",
        what="There is one contentBlockDelta for each output token.",
        source="recorded 2025-07, Mistral 7B",
        confidence="recorded",
        requests=ask.converse_stream,
        expect=always(streamed, one_event_a_token),
    ),
    Check(
        id="stream.converse.usage",
        what="The total is the sum; not more tokens come than maxTokens allows.",
        source="recorded 2025-07, Mistral 7B",
        confidence="recorded",
        requests=ask.converse_stream,
        expect=always(streamed, total, output_within(ask.FEW)),
    ),
    Check(
        id="stream.invoke.chunks",
        what="Every frame is a chunk with bytes and p, compact.",
        source="recorded 2025",
        confidence="recorded",
        requests=lambda card: ask.invoke_stream(card, ask.native(card)),
        expect=always(streamed, chunk_frames, compact_frames(in_order=False)),
    ),
    Check(
        id="stream.invoke.text",
        what="A chunk of text holds outputs; the last one alone has a stop reason and the metrics.",
        source="recorded 2024, Mistral 7B, 100 frames",
        confidence="recorded",
        requests=lambda card: ask.invoke_stream(card, ask.completion()),
        expect=always(streamed, text_chunks),
        applies=lambda card: "prompt" in card.bodies,
    ),
    Check(
        id="stream.invoke.chat",
        what="Of a chat, too, the last chunk alone has a stop reason and the metrics.",
        source="the text completion's stream; nothing is recorded of chat",
        confidence="inferred",
        requests=lambda card: ask.invoke_stream(card, ask.chat()),
        expect=always(streamed, chat_chunks),
        applies=lambda card: "messages" in card.bodies,
    ),
    Check(
        id="stream.invoke.one-chunk-a-token",
        what="There is one chunk for each output token.",
        source="recorded 2024, Mistral 7B, 100 frames",
        confidence="recorded",
        requests=lambda card: ask.invoke_stream(card, ask.native(card)),
        expect=always(streamed, one_chunk_a_token),
    ),
)
