"""Reads Mistral's tool calls of the tokenizers from v11 on while they are being written.

In: control tokens and the text between them: `[TOOL_CALLS]name[ARGS]{...}`, once for each call. Out: the start of each
call at its `[ARGS]`, and the text of its arguments as it comes. An id that the model writes (`[CALL_ID]`) is read
over. It knows no token id and no tool.
"""

from __future__ import annotations

from typing import Literal

import orjson

from outcrop.mistral.json_calls import CallArguments, CallStart
from outcrop.mistral.tool_ids import new_call_id


class NamedCalls:
    def __init__(self) -> None:
        self._index = -1
        self._part: Literal["name", "id", "arguments"] = "name"
        self._name = ""
        self._arguments = ""
        self._whole = True  # are the calls before this one

    @property
    def finish_reason(self) -> Literal["tool_calls", "malformed_tool_calls"]:
        return "tool_calls" if self._whole and self._is_whole() else "malformed_tool_calls"

    def control(self, token: str) -> list[CallStart | CallArguments]:
        match token:
            case "[TOOL_CALLS]":
                self._whole = self._whole and (self._index < 0 or self._is_whole())
                self._index, self._part, self._name, self._arguments = self._index + 1, "name", "", ""
            case "[CALL_ID]":
                self._part = "id"
            case "[ARGS]":
                self._part = "arguments"
                return [CallStart(self._index, new_call_id(), self._name.strip())]
        return []

    def feed(self, text: str) -> list[CallStart | CallArguments]:
        if self._part == "name":
            self._name += text
        elif self._part == "arguments" and text:
            self._arguments += text
            return [CallArguments(self._index, text)]
        return []

    def _is_whole(self) -> bool:
        if self._part != "arguments" or not self._name.strip():
            return False
        try:
            return isinstance(orjson.loads(self._arguments), dict)
        except orjson.JSONDecodeError:
            return False
