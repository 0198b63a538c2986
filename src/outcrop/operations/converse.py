"""Converse and ConverseStream: Bedrock's own conversation JSON in and out.

In: a `Call`, the service. Out: the answer, or frames of its events, keys in alphabetical order as recorded. How the
request is read is `converse_request`'s matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import orjson

from outcrop.aws import eventstream
from outcrop.aws.restjson import Call, Reply, StreamReply, dumps_sorted, weights_header
from outcrop.catalog import ModelCard
from outcrop.errors import BedrockError
from outcrop.generation import (
    Collector,
    Event,
    EventBatch,
    Finished,
    FinishReason,
    Generation,
    TextDelta,
    ToolUseDelta,
    ToolUseStart,
    collect,
)
from outcrop.mistral.tool_ids import CONVERSE_PREFIX
from outcrop.native import chat_completion, text_completion
from outcrop.operations.converse_request import ConverseRequest, read
from outcrop.operations.reading import in_time
from outcrop.operations.refusals import refuse
from outcrop.operations.response_fields import Pointer, select
from outcrop.operations.streams import StreamShape, padding
from outcrop.service import Service

STOP_REASONS: dict[FinishReason, str] = {
    "stop": "end_turn",
    "stop_sequence": "stop_sequence",
    "length": "max_tokens",
    "tool_calls": "tool_use",
    "malformed_tool_calls": "malformed_tool_use",
}


async def converse(call: Call, service: Service) -> Reply:
    card = service.catalog.resolve(call.labels["modelId"])
    try:
        request = await read_request(call, card, service)
        generation = await collect(service.generate(card, request.chat))
    except BedrockError as error:
        raise _in_converse_words(error) from error
    body = _answer(generation) | _native_fields(request.pointers, generation, card)
    return Reply(dumps_sorted(body), headers=(weights_header(service.origin(card)),))


async def converse_stream(call: Call, service: Service) -> StreamReply:
    card = service.catalog.resolve(call.labels["modelId"])
    try:
        request = await read_request(call, card, service)
        if request.chat.tools and not service.allows(card, "streamed_tools"):
            raise refuse("streamed_tools", reason="streamed tool use is an extension (setting `extensions`)")
    except BedrockError as error:
        return STREAM.refuse(error)
    stream = replace(STREAM, headers=(weights_header(service.origin(card)),))
    return await stream.begin(service.generate(card, request.chat), Frames(card, request.pointers).of)


async def read_request(call: Call, card: ModelCard, service: Service) -> ConverseRequest:
    return await in_time(call, service, lambda: read(call.body, card, service.allows, call.region))


def _in_converse_words(error: BedrockError) -> BedrockError:
    """What the model says through Converse is quoted (recorded)."""
    if not error.from_model:
        return error
    message = f"The model returned the following errors: {error.message}"
    return type(error)(message, reason=error.reason, from_model=True)


STREAM = StreamShape(
    members=frozenset(  # botocore: the shape ConverseStreamOutput
        {
            "internalServerException",
            "modelStreamErrorException",
            "validationException",
            "throttlingException",
            "serviceUnavailableException",
        }
    ),
    in_words=_in_converse_words,
)


def _answer(generation: Generation) -> dict[str, Any]:
    finished = generation.finished
    return {
        "metrics": {"latencyMs": finished.timing.total_ms},
        "output": {"message": {"content": _content(generation), "role": "assistant"}},
        "stopReason": STOP_REASONS[finished.finish_reason],
        "usage": _usage(finished),
    }


def _native_fields(pointers: Sequence[Pointer], generation: Generation, card: ModelCard) -> dict[str, Any]:
    """What was asked of the model's own answer to this request; nothing of it, no member."""
    if not pointers:
        return {}
    chat = "messages" in card.bodies
    native = chat_completion.answer(generation, card) if chat else text_completion.answer(generation)
    found = select(pointers, native)
    return {"additionalModelResponseFields": found} if found else {}


def _content(generation: Generation) -> list[dict[str, Any]]:
    """The text, unless the answer is tool calls alone; of the calls those that are whole."""
    calls = []
    for call in generation.tool_calls:
        with suppress(ValueError):
            calls.append(_tool_use(call.id, call.name) | {"input": orjson.loads(call.arguments)})
    text = [{"text": generation.text}] if generation.text or not calls else []
    return [*text, *({"toolUse": call} for call in calls)]


def _tool_use(id_: str, name: str) -> dict[str, Any]:
    return {"name": name, "toolUseId": CONVERSE_PREFIX + id_}


def _usage(finished: Finished) -> dict[str, Any]:
    usage = finished.usage
    return {
        "inputTokens": usage.prompt_tokens,
        "outputTokens": usage.completion_tokens,
        "serverToolUsage": {},  # not modelled, sent by the service since about October 2025 (recorded)
        "totalTokens": usage.prompt_tokens + usage.completion_tokens,
    }


class Frames:
    """The frames of one stream. It remembers which content block is open: text has no start event, a tool has."""

    def __init__(self, card: ModelCard, pointers: Sequence[Pointer] = ()) -> None:
        self._card = card
        self._pointers = pointers
        self._collector = Collector()  # used only if something is asked of the model's own answer
        self._block = -1  # index of the open block; -1 before the first
        self._is_text = False
        self._started = False

    def of(self, batch: EventBatch) -> bytes:
        frames = [] if self._started else [_frame("messageStart", {"role": "assistant"})]
        self._started = True
        if self._pointers:
            self._collector.add(batch)
        for event in batch:
            frames.extend(self._event(event))
        return b"".join(frames)

    def _event(self, event: Event) -> list[bytes]:
        match event:
            case TextDelta(text):
                return [*self._open_text(), self._delta({"text": text})]
            case ToolUseStart(_, id_, name):
                return [*self._open_tool(id_, name)]
            case ToolUseDelta(_, arguments):
                return [self._delta({"toolUse": {"input": arguments}})]
            case Finished():
                return [*self._close(), *self._end(event)]

    def _open_text(self) -> list[bytes]:
        if self._block >= 0 and self._is_text:
            return []
        closing = self._close()
        self._block, self._is_text = self._block + 1, True
        return closing

    def _open_tool(self, id_: str, name: str) -> list[bytes]:
        closing = self._close()
        self._block, self._is_text = self._block + 1, False
        start = {"contentBlockIndex": self._block, "start": {"toolUse": _tool_use(id_, name)}}
        return [*closing, _frame("contentBlockStart", start)]

    def _delta(self, delta: dict[str, Any]) -> bytes:
        return _frame("contentBlockDelta", {"contentBlockIndex": self._block, "delta": delta})

    def _close(self) -> list[bytes]:
        return [_frame("contentBlockStop", {"contentBlockIndex": self._block})] if self._block >= 0 else []

    def _end(self, finished: Finished) -> list[bytes]:
        stop: dict[str, Any] = {"stopReason": STOP_REASONS[finished.finish_reason]}
        if self._pointers:
            stop |= _native_fields(self._pointers, self._collector.generation(), self._card)
        metadata = {"metrics": {"latencyMs": finished.timing.total_ms}, "usage": _usage(finished)}
        return [_frame("messageStop", stop), _frame("metadata", metadata)]


def _frame(event_type: str, payload: dict[str, Any]) -> bytes:
    return eventstream.encode_event(event_type, dumps_sorted(payload | {"p": padding()}))
