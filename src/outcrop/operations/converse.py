"""Converse and ConverseStream: Bedrock's own conversation JSON in and out.

In: a `Call`, the service. Out: the answer, or frames of its events, keys in alphabetical order as recorded. How the
request is read is `converse_request`'s matter.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import orjson

from outcrop.aws import eventstream
from outcrop.aws.restjson import Call, Reply, StreamReply, dumps_sorted
from outcrop.catalog import ModelCard
from outcrop.conversation import ChatRequest
from outcrop.errors import BedrockError, ValidationException
from outcrop.generation import (
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
from outcrop.operations.converse_request import parse
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
        generation = await collect(service.generate(card, parse(call.body, card, service.allows)))
    except BedrockError as error:
        raise _in_converse_words(error) from error
    return Reply(dumps_sorted(_answer(generation)))


async def converse_stream(call: Call, service: Service) -> StreamReply:
    card = service.catalog.resolve(call.labels["modelId"])
    try:
        request = _parse_streamed(call, card, service)
    except BedrockError as error:
        return STREAM.refuse(error)
    return await STREAM.begin(service.generate(card, request), Frames().of)


def _parse_streamed(call: Call, card: ModelCard, service: Service) -> ChatRequest:
    request = parse(call.body, card, service.allows)
    if request.tools and not service.allows(card, "streamed_tools"):
        raise ValidationException(
            "This model doesn't support tool use in streaming mode.",
            reason="streamed tool use is an extension (setting `extensions`)",
        )
    return request


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

    def __init__(self) -> None:
        self._block = -1  # index of the open block; -1 before the first
        self._is_text = False
        self._started = False

    def of(self, batch: EventBatch) -> bytes:
        frames = [] if self._started else [_frame("messageStart", {"role": "assistant"})]
        self._started = True
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
                return [*self._close(), *_end(event)]

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


def _end(finished: Finished) -> list[bytes]:
    metadata = {"metrics": {"latencyMs": finished.timing.total_ms}, "usage": _usage(finished)}
    stop = {"stopReason": STOP_REASONS[finished.finish_reason]}
    return [_frame("messageStop", stop), _frame("metadata", metadata)]


def _frame(event_type: str, payload: dict[str, Any]) -> bytes:
    return eventstream.encode_event(event_type, dumps_sorted(payload | {"p": padding()}))
