"""Calls as from v11 on, `[TOOL_CALLS]name[ARGS]{...}`.

No tokenizer of that kind is shipped with mistral-common, so a vocabulary of bytes stands for one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import pytest

from outcrop.conversation import ChatRequest, InferenceParams, Message, Text, Tool, ToolChoice
from outcrop.generation import TextDelta, TokenDelta, ToolUseDelta, ToolUseStart
from outcrop.mistral.grammar import grammar_of
from outcrop.mistral.named_calls import NamedCalls
from outcrop.mistral.parser import ResponseParser

ARGUMENTS = '{"city": "Köln", "n": [1, {"a": "}"}]}'


@dataclass
class Characters:
    """Token ids are bytes; the control tokens come after them."""

    control_tokens: dict[str, int] = field(
        default_factory=lambda: {"</s>": 256, "[TOOL_CALLS]": 257, "[ARGS]": 258, "[CALL_ID]": 259}
    )
    tool_calls_token_id: int = 257

    @property
    def token_bytes(self) -> list[bytes]:
        return [bytes([byte]) for byte in range(256)] + [b""] * 4

    def encode(self, *parts: str) -> list[int]:
        return [
            id_
            for part in parts
            for id_ in ([self.control_tokens[part]] if part in self.control_tokens else part.encode())
        ]


def parsed(*parts: str, ended: bool = True) -> tuple[list[tuple[str, str]], str, str | None]:
    """Calls as (name, arguments), the text before them, and the finish reason: token by token."""
    vocabulary = Characters()
    parser = ResponseParser(vocabulary, tools=True)  # type: ignore[arg-type]
    events = [event for id_ in vocabulary.encode(*parts) for event in parser.feed(TokenDelta((id_,)))]
    events += parser.feed(TokenDelta((256,), "stop") if ended else TokenDelta((), "length"))
    calls: list[list[str]] = []
    for event in events:
        if isinstance(event, ToolUseStart):
            calls.append([event.name, ""])
        elif isinstance(event, ToolUseDelta):
            calls[event.index][1] += event.arguments
    text = "".join(event.text for event in events if isinstance(event, TextDelta))
    return [(name, arguments) for name, arguments in calls], text, parser.finish_reason


def test_a_call_split_at_every_byte_is_read() -> None:
    assert parsed("[TOOL_CALLS]", "weather", "[ARGS]", ARGUMENTS) == ([("weather", ARGUMENTS)], "", "tool_calls")


def test_parallel_calls_and_text_before_them() -> None:
    calls, text, reason = parsed(
        "Let me see.", "[TOOL_CALLS]", "a", "[ARGS]", "{}", "[TOOL_CALLS]", "b", "[ARGS]", "{}"
    )
    assert (calls, text, reason) == ([("a", "{}"), ("b", "{}")], "Let me see.", "tool_calls")


def test_an_id_that_the_model_writes_is_read_over() -> None:
    calls, _, reason = parsed("[TOOL_CALLS]", "a", "[CALL_ID]", "abcdefghi", "[ARGS]", '{"x": 1}')
    assert (calls, reason) == ([("a", '{"x": 1}')], "tool_calls")


@pytest.mark.parametrize(
    "parts",
    [
        ("[TOOL_CALLS]", "a"),
        ("[TOOL_CALLS]", "a", "[ARGS]", "{"),
        ("[TOOL_CALLS]", "a", "[ARGS]", "[]"),
        ("[TOOL_CALLS]", "[ARGS]", "{}"),
        ("[TOOL_CALLS]", "a", "[ARGS]", "{", "[TOOL_CALLS]", "b", "[ARGS]", "{}"),
    ],
)
def test_what_is_no_call_is_malformed(parts: tuple[str, ...]) -> None:
    assert parsed(*parts)[2] == "malformed_tool_calls"


def test_a_call_cut_short_says_length() -> None:
    assert parsed("[TOOL_CALLS]", "a", "[ARGS]", '{"x', ended=False)[2] == "length"


def test_nothing_is_no_call() -> None:
    assert NamedCalls().finish_reason == "malformed_tool_calls"


@pytest.mark.parametrize(("mode", "more"), [("any", " (<[257]> call)*"), ("tool", "")])
def test_the_grammar_has_the_same_format(mode: str, more: str) -> None:
    schema = json.loads('{"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]}')
    request = ChatRequest(
        (Message("user", (Text("Hi"),)),),
        InferenceParams(10, 0.0, 1.0),
        tools=(Tool("add", "", schema),),
        tool_choice=ToolChoice(mode, "add"),  # type: ignore[arg-type]
    )
    grammar = grammar_of(Characters(), request)  # type: ignore[arg-type]
    assert grammar is not None
    assert f"calls ::= <[257]> call{more}\n" in grammar.rules
    assert 'call-0 ::= "add" <[258]> ' in grammar.rules
