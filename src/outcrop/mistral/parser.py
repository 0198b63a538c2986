"""Tokens to events: text, and tool calls from the control token that begins them.

In: `TokenDelta`s of one answer. Out: a batch of events for each, and at the end the finish reason. Text comes one
`TextDelta` a token; a stop string ends the answer and is never part of it. It knows no engine and no AWS shape.

The call format follows from the vocabulary: with a token `[ARGS]` (v11 and later) `[TOOL_CALLS]name[ARGS]{...}`, else
`[TOOL_CALLS]` and a JSON list of objects with `name`, `arguments` and perhaps `id`.
"""

from __future__ import annotations

from collections.abc import Sequence

from outcrop.generation import ContentEvent, FinishReason, TextDelta, TokenDelta, ToolUseDelta, ToolUseStart
from outcrop.mistral.json_calls import CallArguments, CallStart, JsonCalls
from outcrop.mistral.named_calls import NamedCalls
from outcrop.mistral.tokenizer import Detokenizer, Tokenizer
from outcrop.mistral.tool_ids import external_id
from outcrop.stop_strings import StopStrings


class ResponseParser:
    """Feed it deltas until `finish_reason` is set. `tools`: may the answer call one."""

    def __init__(self, tokenizer: Tokenizer, *, stop: Sequence[str] = (), tools: bool = False) -> None:
        self._controls = {id_: text for text, id_ in tokenizer.control_tokens.items()} if tools else {}
        self._tool_token = tokenizer.tool_calls_token_id if tools else None
        self._format = NamedCalls if "[ARGS]" in tokenizer.control_tokens else JsonCalls
        self._text = Detokenizer(tokenizer)
        self._stop = StopStrings(stop)
        self._calls: JsonCalls | NamedCalls | None = None
        self.completion_tokens = 0
        self.finish_reason: FinishReason | None = None

    def feed(self, delta: TokenDelta) -> list[ContentEvent]:
        events: list[ContentEvent] = []
        for token_id in delta.token_ids:
            self.completion_tokens += 1
            events.extend(self._token(token_id))
            if self.finish_reason:
                return events
        if delta.finish_reason:
            events = _joined(events, self._finish(delta.finish_reason))
        return events

    def _token(self, token_id: int) -> list[ContentEvent]:
        if self._calls is not None:
            return self._call_events(self._calls, token_id)
        if token_id == self._tool_token:
            rest = self._stop.feed(self._text.flush()) + self._stop.flush()
            self._calls = self._format()
            return [*([TextDelta(rest)] if rest else []), *self._call_events(self._calls, token_id)]
        text = self._stop.feed(self._text.feed(token_id))
        if self._stop.found:
            self.finish_reason = "stop_sequence"
        return [TextDelta(text)]

    def _call_events(self, calls: JsonCalls | NamedCalls, token_id: int) -> list[ContentEvent]:
        if token_id in self._controls:
            return self._events(calls.feed(self._text.flush()) + calls.control(self._controls[token_id]))
        return self._events(calls.feed(self._text.feed(token_id)))

    def _finish(self, reason: FinishReason) -> list[ContentEvent]:
        if self._calls is not None:
            events = self._events(self._calls.feed(self._text.flush()))
            self.finish_reason = "length" if reason == "length" else self._calls.finish_reason
            return events
        rest = self._stop.feed(self._text.flush())
        self.finish_reason = "stop_sequence" if self._stop.found else reason
        rest += self._stop.flush()
        return [TextDelta(rest)] if rest else []

    def _events(self, found: Sequence[CallStart | CallArguments]) -> list[ContentEvent]:
        return [
            ToolUseStart(part.index, external_id(part.id), part.name)
            if isinstance(part, CallStart)
            else ToolUseDelta(part.index, part.text)
            for part in found
        ]


def _joined(events: list[ContentEvent], last: list[ContentEvent]) -> list[ContentEvent]:
    """Text that was held back belongs to the token that releases it: one event a token."""
    if events and last and isinstance(events[-1], TextDelta) and isinstance(last[0], TextDelta):
        return [*events[:-1], TextDelta(events[-1].text + last[0].text), *last[1:]]
    return events + last
