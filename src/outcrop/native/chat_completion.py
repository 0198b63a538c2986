"""InvokeModel's chat completion: `messages` -> `choices`.

In: the body as a JSON object, a card; events. Out: a `ChatRequest`; the answer, or the chunks of a stream, as JSON.
Source: AWS's guide, "Mistral AI chat completion" and "Mistral AI Large (24.07)". The answer's shape depends on the
card: `2402` as documented (`stop_reason`), `2407` as recorded of its successor (`finish_reason`, `usage`, nulls) with
`stop_reason` beside it, which AWS's examples read. Stream chunks are not recorded: docs/decisions/0003.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping
from typing import Any, Literal

import orjson

from outcrop.catalog import ModelCard
from outcrop.conversation import ChatRequest, Tool, ToolChoice
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
from outcrop.native import chat_messages, fields

KEYS = ("messages", "tools", "tool_choice", "max_tokens", "temperature", "top_p")
RESPONSE_FORMAT = "response_format"  # an extension: in no page of AWS's for these models
CHOICES: Mapping[str, Literal["auto", "any", "none"]] = {"auto": "auto", "any": "any", "none": "none"}
REASONS: Mapping[FinishReason, str] = {"length": "length", "tool_calls": "tool_calls"}  # all else is "stop"


def parse(
    body: Mapping[str, Any], card: ModelCard, *, structured_output: bool = False, tool_by_name: bool = False
) -> ChatRequest:
    fields.refuse_extra_keys(body, (*KEYS, RESPONSE_FORMAT) if structured_output else KEYS)
    system, messages = chat_messages.read(body.get("messages"), chunks=card.chat_response == "2407")
    tools = _tools(body)
    return ChatRequest(
        messages=messages,
        params=fields.inference_params(body, card),
        system=system,
        tools=tools,
        tool_choice=_tool_choice(body, tools, tool_by_name),
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


def _tools(body: Mapping[str, Any]) -> tuple[Tool, ...]:
    items = fields.objects(body.get("tools", []), "tools")
    tools = tuple(_tool(item, f"tools[{index}].") for index, item in enumerate(items))
    seen: set[str] = set()
    for index, tool in enumerate(tools):
        if tool.name in seen:
            raise fields.invalid(f"tools[{index}].function.name is {tool.name!r} a second time")
        seen.add(tool.name)
    return tools


def _tool(tool: Mapping[str, Any], at: str) -> Tool:
    fields.refuse_extra_keys(tool, ("type", "function"), at)
    function = tool.get("function")
    if tool.get("type", "function") != "function" or not isinstance(function, dict):
        raise fields.invalid(f"{at}type is not function, or {at}function is not an object")
    at += "function."
    fields.refuse_extra_keys(function, ("name", "description", "parameters"), at)
    parameters = function.get("parameters", {})
    if not isinstance(parameters, dict):
        raise fields.invalid(f"{at}parameters is not an object")
    return Tool(chat_messages.tool_name(function, at), fields.text(function, "description", "", at=at), parameters)


def _tool_choice(body: Mapping[str, Any], tools: tuple[Tool, ...], by_name: bool) -> ToolChoice:
    match body.get("tool_choice", "auto"):
        case str(word) if word in CHOICES and (tools or word != "any"):
            return ToolChoice(CHOICES[word])
        case "any":
            raise fields.invalid("tool_choice is 'any', and there are no tools")
        case {"type": "function", "function": {"name": str(name), **more}, **rest} if by_name and not more and not rest:
            if name not in (tool.name for tool in tools):
                raise fields.invalid(f"tool_choice.function.name is {fields.shown(name)}, which is none of tools")
            return ToolChoice("tool", name)
        case value:
            raise fields.invalid(f"tool_choice is {fields.shown(value)}; allowed: {', '.join(CHOICES)}")


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
