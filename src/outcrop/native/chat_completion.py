"""InvokeModel's chat completion: `messages` -> `choices`.

In: the body as a JSON object, a card; events. Out: a `ChatRequest`; the answer, or the chunks of a stream, as JSON.
Source: AWS's guide, "Mistral AI chat completion" and "Mistral AI Large (24.07)". The answer's shape depends on the
card: `2402` as documented (`stop_reason`), `2407` as recorded of its successor (`finish_reason`, `usage`, nulls) with
`stop_reason` beside it, which AWS's examples read. Stream chunks are not recorded: docs/decisions/0003.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any

import orjson

from outcrop.catalog import ModelCard
from outcrop.conversation import (
    TOOL_NAME,
    ChatRequest,
    ContentBlock,
    Message,
    Role,
    Text,
    Tool,
    ToolChoice,
    ToolResult,
    ToolUse,
)
from outcrop.generation import (
    EventBatch,
    Finished,
    FinishReason,
    Generation,
    TextDelta,
    ToolCall,
    ToolUseDelta,
    ToolUseStart,
)
from outcrop.native import fields

KEYS = ("messages", "tools", "tool_choice", "max_tokens", "temperature", "top_p")
RESPONSE_FORMAT = "response_format"  # an extension: in no page of AWS's for these models
CHOICES = ("auto", "any", "none")
REASONS: Mapping[FinishReason, str] = {"length": "length", "tool_calls": "tool_calls"}  # all else is "stop"


def parse(body: Mapping[str, Any], card: ModelCard, *, structured_output: bool = False) -> ChatRequest:
    fields.refuse_extra_keys(body, (*KEYS, RESPONSE_FORMAT) if structured_output else KEYS)
    messages = _objects(body.get("messages"), "messages")
    if not messages:
        raise fields.invalid("messages is empty")
    system = [_system(message) for message in messages if message.get("role") == "system"]
    turns = [_message(message) for message in messages if message.get("role") != "system"]
    return ChatRequest(
        messages=tuple(turns),
        params=fields.inference_params(body, card),
        system="\n\n".join(system),
        tools=tuple(_tool(tool) for tool in _objects(body.get("tools", []), "tools")),
        tool_choice=_tool_choice(body),
        response_schema=_response_schema(body),
    )


def _response_schema(body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Mistral's own API: `text`, `json_object`, or `json_schema` with a schema."""
    match body.get(RESPONSE_FORMAT, {"type": "text"}):
        case {"type": "text"}:
            return None
        case {"type": "json_object"}:
            return {"type": "object"}
        case {"type": "json_schema", "json_schema": {"schema": dict(schema)}}:
            return schema
    raise fields.invalid("response_format is not of type text, json_object or json_schema with json_schema.schema")


def _system(message: Mapping[str, Any]) -> str:
    fields.refuse_extra_keys(message, ("role", "content"))
    return fields.text(message, "content")


def _objects(value: object, name: str) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise fields.invalid(f"{name} is not a list of objects")
    return value


def _message(message: Mapping[str, Any]) -> Message:
    readers: dict[object, Callable[[Mapping[str, Any]], tuple[Role, tuple[ContentBlock, ...]]]] = {
        "user": _user,
        "assistant": _assistant,
        "tool": _tool_result,
    }
    role = message.get("role")
    if not isinstance(role, str) or role not in readers:
        raise fields.invalid(f"role is {role!r}; allowed: system, {', '.join(map(str, readers))}")
    return Message(*readers[role](message))


def _user(message: Mapping[str, Any]) -> tuple[Role, tuple[ContentBlock, ...]]:
    fields.refuse_extra_keys(message, ("role", "content"))
    return "user", (Text(fields.text(message, "content")),)


def _assistant(message: Mapping[str, Any]) -> tuple[Role, tuple[ContentBlock, ...]]:
    fields.refuse_extra_keys(message, ("role", "content", "tool_calls", "prefix", "index", "tool_call_id", "audio"))
    content = "" if message.get("content") is None else message["content"]
    if not isinstance(content, str):
        raise fields.invalid("content is not a string")
    tool_calls = [] if message.get("tool_calls") is None else message["tool_calls"]
    calls = [_tool_use(call) for call in _objects(tool_calls, "tool_calls")]
    return "assistant", (*([Text(content)] if content else []), *calls)


def _tool_result(message: Mapping[str, Any]) -> tuple[Role, tuple[ContentBlock, ...]]:
    fields.refuse_extra_keys(message, ("role", "content", "tool_call_id", "name"))
    return "user", (ToolResult(fields.text(message, "tool_call_id"), fields.text(message, "content")),)


def _tool_use(call: Mapping[str, Any]) -> ToolUse:
    function = call.get("function")
    if not isinstance(function, dict):
        raise fields.invalid("tool_calls[].function is missing")
    arguments = function.get("arguments", "{}")
    try:
        value = orjson.loads(arguments) if isinstance(arguments, str) else arguments
    except ValueError as error:
        raise fields.invalid(f"tool_calls[].function.arguments is not JSON: {error}") from None
    if not isinstance(value, dict):
        raise fields.invalid("tool_calls[].function.arguments is not a JSON object")
    return ToolUse(fields.text(call, "id"), fields.text(function, "name"), value)


def _tool(tool: Mapping[str, Any]) -> Tool:
    function = tool.get("function")
    if tool.get("type", "function") != "function" or not isinstance(function, dict):
        raise fields.invalid("tools[] is not of type function")
    parameters = function.get("parameters", {})
    if not isinstance(parameters, dict):
        raise fields.invalid("tools[].function.parameters is not an object")
    name = fields.text(function, "name")
    if not TOOL_NAME.fullmatch(name):
        raise fields.invalid(f"tools[].function.name is {name!r}; allowed: {TOOL_NAME.pattern}")
    return Tool(name, fields.text(function, "description", ""), parameters)


def _tool_choice(body: Mapping[str, Any]) -> ToolChoice:
    value = body.get("tool_choice", "auto")
    if value not in CHOICES:
        raise fields.invalid(f"tool_choice is {value!r}; allowed: {', '.join(CHOICES)}")
    return ToolChoice(value)


def answer(generation: Generation, card: ModelCard) -> dict[str, Any]:
    reason = _reason(generation.finished.finish_reason)
    calls = [_call(call, card) for call in generation.tool_calls if _is_object(call.arguments)]
    message = (
        _full_message(generation.text, calls) if card.chat_response == "2407" else _message_2402(generation, calls)
    )
    choice = _choice(message, reason, card)
    return _envelope(card, choice, generation.finished)


def _message_2402(generation: Generation, calls: list[dict[str, Any]]) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": generation.text}
    return message | {"tool_calls": calls} if calls else message


def _full_message(text: str, calls: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "role": "assistant",
        "tool_calls": calls or None,
        "index": None,
        "tool_call_id": None,
        "content": text,
        "audio": None,
    }


def _choice(message: dict[str, Any], reason: str | None, card: ModelCard) -> dict[str, Any]:
    if card.chat_response == "2402":
        return {"index": 0, "message": message, "stop_reason": reason}
    nulls = {"logprobs": None, "context_logits": None, "generation_logits": None}
    return {"index": 0, "message": message, "stop_reason": reason, "finish_reason": reason, **nulls}


def _envelope(card: ModelCard, choice: dict[str, Any], finished: Finished) -> dict[str, Any]:
    if card.chat_response == "2402":
        return {"choices": [choice]}
    usage = finished.usage
    return {
        "id": str(uuid.uuid4()),
        "object": "chat.completion",
        "created": int(time.time()),
        "model": card.bare_name,
        "choices": [choice],
        "usage": {
            "prompt_tokens": usage.prompt_tokens,
            "total_tokens": usage.prompt_tokens + usage.completion_tokens,
            "completion_tokens": usage.completion_tokens,
            "request_count": None,
        },
    }


class Chunks:
    """The chunks of one stream: text as it comes; a tool call's pieces under its index, its id and name once."""

    def __init__(self, card: ModelCard) -> None:
        self._card = card
        self._head = {"id": str(uuid.uuid4()), "object": "chat.completion.chunk", "created": int(time.time())}

    def chunk(self, batch: EventBatch) -> dict[str, Any]:
        text = "".join(event.text for event in batch if isinstance(event, TextDelta))
        message: dict[str, Any] = {"role": "assistant", "content": text}
        if calls := [_call_piece(event) for event in batch if isinstance(event, (ToolUseStart, ToolUseDelta))]:
            message["tool_calls"] = calls
        finished = next((event for event in batch if isinstance(event, Finished)), None)
        choice = {"index": 0, "message": message, "stop_reason": finished and _reason(finished.finish_reason)}
        if self._card.chat_response == "2402":
            return {"choices": [choice]}
        choice["finish_reason"] = choice["stop_reason"]
        return {**self._head, "model": self._card.bare_name, "choices": [choice]}


def _call(call: ToolCall, card: ModelCard) -> dict[str, Any]:
    function = {"name": call.name, "arguments": call.arguments}
    if card.chat_response == "2402":
        return {"id": call.id, "function": function}
    return {"id": call.id, "type": "function", "function": function}


def _call_piece(event: ToolUseStart | ToolUseDelta) -> dict[str, Any]:
    if isinstance(event, ToolUseStart):
        function = {"name": event.name, "arguments": ""}
        return {"index": event.index, "id": event.id, "type": "function", "function": function}
    return {"index": event.index, "function": {"arguments": event.arguments}}


def _is_object(text: str) -> bool:
    try:
        return isinstance(orjson.loads(text), dict)
    except ValueError:
        return False


def _reason(reason: FinishReason) -> str:
    return REASONS.get(reason, "stop")
