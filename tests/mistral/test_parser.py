"""Tokens to events: whole characters, stop strings and tool calls, wherever the tokens and the deltas are cut."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import pytest

from outcrop.generation import ContentEvent, FinishReason, TextDelta, TokenDelta, ToolUseDelta, ToolUseStart
from outcrop.mistral.parser import ResponseParser
from outcrop.mistral.tokenizer import load_tokenizer

V3 = load_tokenizer("v3")
EOS = V3.eos_token_id
TOOL_CALLS = 5
CALLS = '[{"name": "f", "arguments": {"city": "Köln 😀"}}, {"name": "g", "arguments": {}}]'
End = Literal["stop", "length"]


@dataclass
class Read:
    """What an answer said, its pieces joined."""

    text: str = ""
    calls: list[tuple[str, str]] = field(default_factory=list)
    reason: FinishReason | None = None
    tokens: int = 0
    batches: list[list[ContentEvent]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)

    def add(self, event: ContentEvent) -> None:
        match event:
            case TextDelta(text):
                self.text += text
            case ToolUseStart(index, id_, name):
                assert index == len(self.calls)
                self.calls.append((name, ""))
                self.ids.append(id_)
            case ToolUseDelta(index, arguments):
                self.calls[index] = (self.calls[index][0], self.calls[index][1] + arguments)


def read(deltas: Sequence[TokenDelta], *, stop: Sequence[str] = (), tools: bool = False, version: str = "v3") -> Read:
    parser = ResponseParser(load_tokenizer(version), stop=stop, tools=tools)
    found = Read()
    for delta in deltas:
        found.batches.append(parser.feed(delta))
        if parser.finish_reason:
            break
    for event in itertools.chain.from_iterable(found.batches):
        found.add(event)
    found.reason, found.tokens = parser.finish_reason, parser.completion_tokens
    return found


def singly(ids: Sequence[int], end: End = "stop") -> list[TokenDelta]:
    """A delta for each token, the last one with the finish reason."""
    return [*(TokenDelta((id_,)) for id_ in ids[:-1]), TokenDelta((ids[-1],), end)]


def in_two(ids: Sequence[int], cut: int) -> list[TokenDelta]:
    """Two deltas, as an engine that sends several tokens at once would cut them."""
    return [TokenDelta(tuple(ids[:cut])), TokenDelta(tuple(ids[cut:]), "stop")]


def as_bytes(text: str) -> list[int]:
    """One token for each byte: every character and every word is torn."""
    return [V3.byte_token_ids[byte] for byte in text.encode()]


WORDS = [*V3.encode_answer(" Köln, 東京 😀!"), EOS]
BYTES = [*as_bytes(" Köln, 東京 😀!"), EOS]
CALL_WORDS = [TOOL_CALLS, *V3.encode_answer(CALLS), EOS]
CALL_BYTES = [TOOL_CALLS, *as_bytes(CALLS), EOS]
CALLS_READ = [("f", '{"city": "Köln 😀"}'), ("g", "{}")]


@pytest.mark.parametrize("ids", [WORDS, BYTES], ids=["words", "bytes"])
def test_text_comes_one_event_a_token_and_the_end_token_is_an_empty_one(ids: list[int]) -> None:
    found = read(singly(ids))
    assert [len(batch) for batch in found.batches] == [1] * len(ids)
    assert found.batches[-1] == [TextDelta("")]
    assert (found.text, found.reason, found.tokens) == (" Köln, 東京 😀!", "stop", len(ids))


@pytest.mark.parametrize("ids", [WORDS, BYTES], ids=["words", "bytes"])
def test_no_character_is_torn_wherever_the_deltas_are_cut(ids: list[int]) -> None:
    for cut in range(len(ids)):
        found = read(in_two(ids, cut))
        assert (found.text, found.reason, found.tokens) == (" Köln, 東京 😀!", "stop", len(ids))
        assert sum(map(len, found.batches)) == len(ids)


def test_a_character_that_the_end_tears_is_one_replacement() -> None:
    assert read(singly([*as_bytes("a😀")[:-1], EOS])).batches[-1] == [TextDelta("\ufffd")]
    assert read(singly(as_bytes("a😀")[:-1], "length")).batches[-1] == [TextDelta("\ufffd")]


def test_an_answer_that_reached_its_limit_says_so() -> None:
    found = read(singly(WORDS[:-1], "length"))
    assert (found.text, found.reason, found.tokens) == (" Köln, 東京 😀!", "length", len(WORDS) - 1)


@pytest.mark.parametrize("cut", range(len("one STOP two") + 1))
def test_a_stop_string_split_over_tokens_is_found(cut: int) -> None:
    text = "one STOP two"
    ids = [*V3.encode_answer(text[:cut]), *V3.encode_answer(text[cut:]), EOS]
    found = read(singly(ids), stop=["STOP"])
    assert (found.text, found.reason) == ("one ", "stop_sequence")


@pytest.mark.parametrize("cut", range(len("ab東c") + 4))
def test_a_stop_string_of_several_bytes_is_found_wherever_the_deltas_are_cut(cut: int) -> None:
    found = read(in_two([*as_bytes("ab東c"), EOS], cut), stop=["東"])
    assert (found.text, found.reason) == ("ab", "stop_sequence")
    assert found.tokens == 5  # a, b, and the three bytes: the token that completes the stop string is the last


def test_text_that_a_stop_string_held_back_comes_with_the_last_token() -> None:
    found = read(singly([*as_bytes("The END"), EOS]), stop=["END."])
    assert [batch for batch in found.batches if len(batch) != 1] == []
    assert found.batches[-1] == [TextDelta("END")]
    assert (found.text, found.reason) == ("The END", "stop")


def test_text_that_a_stop_string_held_back_comes_also_at_the_limit() -> None:
    found = read(singly(as_bytes("The END"), "length"), stop=["END."])
    assert (found.text, found.reason) == ("The END", "length")


def test_a_stop_string_in_the_last_token_wins_over_the_limit() -> None:
    assert read(singly(as_bytes("a|"), "length"), stop=["|"]).reason == "stop_sequence"


@pytest.mark.parametrize("ids", [CALL_WORDS, CALL_BYTES], ids=["words", "bytes"])
def test_tool_calls_are_read_wherever_the_deltas_are_cut(ids: list[int]) -> None:
    for cut in range(len(ids)):
        found = read(in_two(ids, cut), tools=True)
        assert (found.text, found.calls, found.reason) == ("", CALLS_READ, "tool_calls")
        assert found.tokens == len(ids)


@pytest.mark.parametrize("ids", [CALL_WORDS, CALL_BYTES], ids=["words", "bytes"])
def test_tool_calls_are_read_token_by_token(ids: list[int]) -> None:
    found = read(singly(ids), tools=True)
    assert (found.text, found.calls, found.reason) == ("", CALLS_READ, "tool_calls")


@pytest.mark.parametrize("cut", range(len(CALLS) + 1))
def test_tool_calls_are_read_wherever_the_text_was_cut_into_tokens(cut: int) -> None:
    ids = [TOOL_CALLS, *V3.encode_answer(CALLS[:cut]), *V3.encode_answer(CALLS[cut:]), EOS]
    found = read(singly(ids), tools=True)
    assert (found.text, found.calls, found.reason) == ("", CALLS_READ, "tool_calls")


def test_parallel_calls_have_ids_of_their_own_in_bedrocks_form() -> None:
    one, other = read(singly(CALL_WORDS), tools=True).ids
    assert one != other
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", id_) for id_ in (one, other))


def test_text_before_a_tool_call_stays_text() -> None:
    ids = [*V3.encode_answer("I will look."), *CALL_WORDS]
    found = read(singly(ids), tools=True, stop=["look. At"])
    assert (found.text, found.calls, found.reason) == ("I will look.", CALLS_READ, "tool_calls")


def test_a_character_torn_before_a_tool_call_does_not_spoil_the_call() -> None:
    found = read(singly([*as_bytes("a😀")[:-1], *CALL_WORDS]), tools=True)
    assert (found.calls, found.reason) == (CALLS_READ, "tool_calls")
    assert found.text == "a\ufffd"


def test_a_stop_string_inside_a_tool_call_does_not_end_it() -> None:
    assert read(singly(CALL_WORDS), tools=True, stop=["city", "["]).calls == CALLS_READ


def test_without_tools_in_the_request_the_calls_stay_text() -> None:
    found = read(singly(CALL_WORDS), tools=False)
    assert (found.text, found.calls, found.reason) == (CALLS, [], "stop")
    assert found.batches[0] == [TextDelta("")]  # the control token has no text


def test_a_version_without_tool_calls_reads_text() -> None:
    v1 = load_tokenizer("v1")
    found = read(singly([*v1.encode_answer(f"[TOOL_CALLS]{CALLS}"), EOS]), tools=True, version="v1")
    assert (found.text, found.calls, found.reason) == (f"[TOOL_CALLS]{CALLS}", [], "stop")


def test_the_words_of_the_control_token_are_text() -> None:
    ids = [*V3.encode_text("[TOOL_CALLS]"), *V3.encode_answer(CALLS), EOS]
    found = read(singly(ids), tools=True)
    assert (found.text, found.calls, found.reason) == (f" [TOOL_CALLS]{CALLS}", [], "stop")


@pytest.mark.parametrize("end", range(1, len(CALL_WORDS) - 1))
def test_a_tool_call_that_ends_early_is_malformed(end: int) -> None:
    assert read(singly([*CALL_WORDS[:end], EOS]), tools=True).reason == "malformed_tool_calls"


def test_a_tool_call_that_the_limit_cuts_ends_with_length() -> None:
    found = read(singly(CALL_WORDS[:8], "length"), tools=True)
    assert (found.reason, found.tokens) == ("length", 8)


def test_the_end_token_of_a_tool_call_is_counted_and_says_nothing() -> None:
    found = read(singly(CALL_WORDS), tools=True)
    assert found.batches[-1] == []
    assert found.tokens == len(CALL_WORDS)


def test_an_answer_that_ends_at_once_is_one_empty_event() -> None:
    found = read(singly([EOS]))
    assert (found.batches, found.reason, found.tokens) == ([[TextDelta("")]], "stop", 1)
