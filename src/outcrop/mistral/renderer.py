"""A conversation, or a written prompt, to token ids: mistral-common's own encoding, nothing of ours in between.

In: a `ChatRequest` or `CompletionRequest`. Out: a `Prompt`. What Mistral's format cannot express raises
`CannotRender` with the reason. It knows no card, no AWS shape and no engine. In a chat, what people and tools write
stays text: only mistral-common places control tokens. In a written prompt they are read out of the text, once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from mistral_common.exceptions import MistralCommonException
from mistral_common.protocol.instruct.messages import (
    AssistantMessage,
    ChatMessage,
    SystemMessage,
    ToolMessage,
    UserMessage,
)
from mistral_common.protocol.instruct.request import ChatCompletionRequest
from mistral_common.protocol.instruct.tool_calls import Function, FunctionCall, ToolCall
from mistral_common.protocol.instruct.tool_calls import Tool as MistralTool

from outcrop.conversation import ChatRequest, Message, Text, Tool, ToolResult, ToolUse
from outcrop.generation import Prompt
from outcrop.mistral.tokenizer import Tokenizer
from outcrop.mistral.tool_ids import call_id

SINGLE_RESULTS = ("v2",)  # tokenizers that take one result a call turn: mistral-common refuses more


class CannotRender(ValueError):
    """Mistral's format has no way to say this conversation; the text says why."""


def render_written(tokenizer: Tokenizer, prompt: str) -> Prompt:
    """The service puts one `<s>` before whatever was written; a written `<s>` is one more (recorded counts)."""
    return Prompt((tokenizer.bos_token_id, *tokenizer.encode_written(prompt)))


def render_chat(tokenizer: Tokenizer, request: ChatRequest, *, extra_bos: bool) -> Prompt:
    try:
        encoded = tokenizer.mistral.encode_chat_completion(_to_mistral(tokenizer, request))
    except (MistralCommonException, ValueError, RecursionError) as error:
        raise CannotRender(f"{type(error).__name__}: {error}") from error
    return Prompt((tokenizer.bos_token_id, *encoded.tokens) if extra_bos else tuple(encoded.tokens))


def _to_mistral(tokenizer: Tokenizer, request: ChatRequest) -> ChatCompletionRequest[ChatMessage]:
    turns = _one_call_a_turn(request.messages) if tokenizer.version in SINGLE_RESULTS else request.messages
    names = {block.id: block.name for block in _blocks(request.messages) if isinstance(block, ToolUse)}
    messages: list[ChatMessage] = [SystemMessage(content=request.system)] if request.system else []
    for message in turns:
        messages.extend(_assistant(message) if message.role == "assistant" else _user(message, names))
    tools = None if request.tool_choice.mode == "none" else [_tool(tool) for tool in request.tools]
    return ChatCompletionRequest(messages=messages, tools=tools or None)


def _one_call_a_turn(messages: tuple[Message, ...]) -> Iterator[Message]:
    """Parallel calls as calls one after another, each with its result: the only way to say them in v2."""
    results = {block.tool_use_id: block for block in _blocks(messages) if isinstance(block, ToolResult)}
    told: set[str] = set()
    for message in messages:
        calls = [block for block in message.content if isinstance(block, ToolUse) and block.id in results]
        if len(calls) < 2:
            rest = tuple(b for b in message.content if not (isinstance(b, ToolResult) and b.tool_use_id in told))
            if rest:
                yield Message(message.role, rest)
            continue
        for call in calls:
            yield Message("assistant", (call,))
            yield Message("user", (results[call.id],))
            told.add(call.id)


def _blocks(messages: tuple[Message, ...]) -> Iterator[Text | ToolUse | ToolResult]:
    for message in messages:
        yield from message.content


def _user(message: Message, names: dict[str, str]) -> Iterator[ChatMessage]:
    """Tool results first: Mistral's turn order is call, result, then what the user adds."""
    for block in message.content:
        if isinstance(block, ToolResult):
            content = json.dumps({"error": block.content}, ensure_ascii=False) if block.is_error else block.content
            name = names.get(block.tool_use_id)
            yield ToolMessage(content=content, tool_call_id=call_id(block.tool_use_id), name=name)
    if text := _text(message):
        yield UserMessage(content=text)


def _assistant(message: Message) -> Iterator[ChatMessage]:
    calls = [_tool_call(block) for block in message.content if isinstance(block, ToolUse)]
    yield AssistantMessage(content=_text(message) or None, tool_calls=calls or None)


def _text(message: Message) -> str:
    """Several text blocks of one turn, as mistral-common joins turns of one role."""
    return "\n\n".join(block.text for block in message.content if isinstance(block, Text))


def _tool_call(block: ToolUse) -> ToolCall:
    arguments = json.dumps(block.input, ensure_ascii=False)
    return ToolCall(id=call_id(block.id), function=FunctionCall(name=block.name, arguments=arguments))


def _tool(tool: Tool) -> MistralTool:
    parameters = dict(tool.parameters)
    return MistralTool(function=Function(name=tool.name, description=tool.description, parameters=parameters))
