"""The `messages` of a chat body -> system prompt and turns, by the rules of Mistral's own API.

In: the JSON value; whether this model's contents may be lists of chunks. Out: the system prompt and `Message`s, or
`Validation Error` with the path of what is wrong as the reason. It knows no card and no tokenizer; what only a
tokenizer's version forbids, the renderer says. What AWS leaves open is decided in docs/decisions/0003.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import orjson

from outcrop.conversation import TOOL_NAME, ContentBlock, Message, Role, Text, ToolResult, ToolUse
from outcrop.native import fields

Json = Mapping[str, Any]

FOLLOWS: Mapping[str, tuple[str, ...]] = {  # mistral-common: which role may come after which
    "": ("system", "user"),
    "system": ("system", "user", "assistant"),
    "user": ("system", "user", "assistant"),
    "assistant": ("assistant", "user", "tool"),
    "tool": ("tool", "assistant", "user"),
}
LAST = ("user", "tool")  # mistral-common; a prefix of the answer (a last message of the assistant) is not served
COMING_BACK = ("prefix", "index", "tool_call_id", "audio")  # nulls of our own answers, which come back as turns


def read(value: object, *, chunks: bool) -> tuple[str, tuple[Message, ...]]:
    items = fields.objects(value, "messages")
    if not items:
        raise fields.invalid("messages is empty")
    _check_order(items)
    reader = _Reader(chunks)
    for index, item in enumerate(items):
        reader.add(item, f"messages[{index}].")
    reader.refuse_unanswered(f"messages[{len(items) - 1}] is the last, and ")
    return "\n\n".join(reader.system), tuple(reader.messages)


def tool_name(function: Json, at: str) -> str:
    name = fields.text(function, "name", at=at)
    if not TOOL_NAME.fullmatch(name):
        raise fields.invalid(f"{at}name is {fields.shown(name)}; allowed: {TOOL_NAME.pattern}")
    return name


def _check_order(items: list[dict[str, Any]]) -> None:
    before = ""
    for index, item in enumerate(items):
        role = item.get("role")
        if not isinstance(role, str) or role not in FOLLOWS or not role:
            known = ", ".join(filter(None, FOLLOWS))
            raise fields.invalid(f"messages[{index}].role is {fields.shown(role)}; allowed: {known}")
        if role not in FOLLOWS[before]:
            where = f"after {before!r}" if before else "first"
            raise fields.invalid(f"messages[{index}].role is {role!r} {where}; allowed: {', '.join(FOLLOWS[before])}")
        before = role
    if before not in LAST:
        raise fields.invalid(f"messages[{len(items) - 1}].role is {before!r} last; allowed: {', '.join(LAST)}")


class _Reader:
    """Goes through the messages in order, and remembers which calls wait for their results."""

    def __init__(self, chunks: bool) -> None:
        self._chunks = chunks
        self._waiting: dict[str, None] = {}  # ids in their order
        self.system: list[str] = []
        self.messages: list[Message] = []

    def add(self, message: Json, at: str) -> None:
        role: str = message["role"]
        if role == "system":
            fields.refuse_extra_keys(message, ("role", "content"), at)
            self.system.append(self._text(message, at))
            return
        readers: Mapping[str, Callable[[Json, str], tuple[Role, tuple[ContentBlock, ...]]]] = {
            "user": self._user,
            "assistant": self._assistant,
            "tool": self._tool_result,
        }
        self.messages.append(Message(*readers[role](message, at)))

    def refuse_unanswered(self, at: str) -> None:
        if self._waiting:
            raise fields.invalid(
                f"{at}no message of the role 'tool' answers the call {fields.shown(next(iter(self._waiting)))}"
            )

    def _user(self, message: Json, at: str) -> tuple[Role, tuple[ContentBlock, ...]]:
        fields.refuse_extra_keys(message, ("role", "content"), at)
        text = self._text(message, at)
        if not text:
            raise fields.invalid(f"{at}content is empty")
        return "user", (Text(text),)

    def _assistant(self, message: Json, at: str) -> tuple[Role, tuple[ContentBlock, ...]]:
        fields.refuse_extra_keys(message, ("role", "content", "tool_calls", *COMING_BACK), at)
        self.refuse_unanswered(f"{at}role is 'assistant', and ")
        for name in COMING_BACK:
            if message.get(name):
                raise fields.invalid(f"{at}{name} is {fields.shown(message[name])}; allowed: null")
        text = "" if message.get("content") is None else self._text(message, at)
        items = [] if message.get("tool_calls") is None else message["tool_calls"]
        calls = [
            _tool_use(call, f"{at}tool_calls[{index}].")
            for index, call in enumerate(fields.objects(items, f"{at}tool_calls"))
        ]
        if not text and not calls:
            raise fields.invalid(f"{at}content is empty, and there are no tool_calls")
        self._waiting = dict.fromkeys(call.id for call in calls)
        if len(self._waiting) < len(calls):
            raise fields.invalid(f"{at}tool_calls has one id twice")
        return "assistant", (*([Text(text)] if text else []), *calls)

    def _tool_result(self, message: Json, at: str) -> tuple[Role, tuple[ContentBlock, ...]]:
        fields.refuse_extra_keys(message, ("role", "content", "tool_call_id", "name"), at)
        id_ = fields.text(message, "tool_call_id", at=at)
        fields.text(message, "name", "", at=at)
        if id_ not in self._waiting:
            raise fields.invalid(f"{at}tool_call_id is {fields.shown(id_)}, which no call before it waits for")
        del self._waiting[id_]
        return "user", (ToolResult(id_, self._text(message, at)),)

    def _text(self, message: Json, at: str) -> str:
        """A string, or for models that take chunks a list of texts, joined as mistral-common joins them."""
        content = message.get("content")
        if not self._chunks or not isinstance(content, list):
            return fields.text(message, "content", at=at)
        parts = fields.objects(content, f"{at}content")
        return "\n\n".join(_chunk(part, f"{at}content[{index}].") for index, part in enumerate(parts))


def _chunk(chunk: Json, at: str) -> str:
    if chunk.get("type") != "text":
        raise fields.invalid(f"{at}type is {fields.shown(chunk.get('type'))}; allowed: text")
    fields.refuse_extra_keys(chunk, ("type", "text"), at)
    return fields.text(chunk, "text", at=at)


def _tool_use(call: Json, at: str) -> ToolUse:
    fields.refuse_extra_keys(call, ("id", "type", "function", "index"), at)
    function = call.get("function")
    if call.get("type", "function") != "function" or not isinstance(function, dict):
        raise fields.invalid(f"{at}type is not function, or {at}function is not an object")
    id_ = fields.text(call, "id", at=at)
    if not id_:
        raise fields.invalid(f"{at}id is empty")
    at += "function."
    fields.refuse_extra_keys(function, ("name", "arguments"), at)
    return ToolUse(id_, tool_name(function, at), _arguments(function.get("arguments", "{}"), f"{at}arguments"))


def _arguments(value: object, at: str) -> dict[str, Any]:
    """JSON text, as the model wrote it, or the JSON itself."""
    try:
        arguments = orjson.loads(value) if isinstance(value, str) else value
    except ValueError as error:
        raise fields.invalid(f"{at} is not JSON: {error}") from None
    if not isinstance(arguments, dict):
        raise fields.invalid(f"{at} is not a JSON object")
    return arguments
