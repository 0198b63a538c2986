"""The scripted engine: replies in turn, where they are cut, how it crashes, and which scripts it refuses."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from outcrop.engines import ENGINES, open_engine
from outcrop.engines.base import EngineCrashed, EngineOptions, EngineStartError, Vocabulary
from outcrop.engines.scripted import ScriptedEngine
from outcrop.generation import SamplingParams, TokenDelta

EOS = 2


def code_points(text: str) -> Sequence[int]:
    return [ord(character) for character in text]


VOCABULARY = Vocabulary("code points", 128, EOS, ("a", (97,)), tuple(range(256)), code_points)


async def started(directory: Path, script: object) -> ScriptedEngine:
    path = directory / "script.json"
    path.write_text(script if isinstance(script, str) else json.dumps(script))
    engine = ScriptedEngine(EngineOptions(source=path), lambda: VOCABULARY)
    await engine.start()
    return engine


async def answer(
    engine: ScriptedEngine, max_tokens: int = 100, seen: list[TokenDelta] | None = None
) -> list[TokenDelta]:
    """The deltas of one answer; in `seen` also those of an answer that fails."""
    deltas: list[TokenDelta] = [] if seen is None else seen
    async for delta in engine.generate((1,), SamplingParams(max_tokens, 0.0, 1.0)):
        deltas.append(delta)
    return deltas


def answers(directory: Path, replies: list[Any], *, count: int = 1, max_tokens: int = 100) -> list[list[TokenDelta]]:
    async def scenario() -> list[list[TokenDelta]]:
        engine = await started(directory, {"replies": replies})
        return [await answer(engine, max_tokens) for _ in range(count)]

    return asyncio.run(scenario())


def tokens(text: str) -> list[TokenDelta]:
    return [TokenDelta((ord(character),)) for character in text]


END = TokenDelta((EOS,), "stop")


def test_a_text_is_replayed_token_by_token_and_ends_with_the_end_token(tmp_path: Path) -> None:
    assert answers(tmp_path, ["ab"]) == [[*tokens("ab"), END]]


def test_an_empty_text_is_the_end_token_alone(tmp_path: Path) -> None:
    assert answers(tmp_path, [""]) == [[END]]


def test_replies_come_in_turn_and_then_from_the_first_again(tmp_path: Path) -> None:
    found = answers(tmp_path, ["a", "b"], count=5)
    assert [chr(deltas[0].token_ids[0]) for deltas in found] == list("ababa")


def test_token_ids_are_replayed_as_they_are(tmp_path: Path) -> None:
    assert answers(tmp_path, [[5, 0, 127]]) == [[TokenDelta((5,)), TokenDelta((0,)), TokenDelta((127,)), END]]


def test_an_end_token_inside_a_reply_ends_it(tmp_path: Path) -> None:
    assert answers(tmp_path, [[97, EOS, 98]]) == [[*tokens("a"), END]]


@pytest.mark.parametrize(
    ("max_tokens", "expected"),
    [
        (1, [TokenDelta((97,), "length")]),
        (2, [*tokens("a"), TokenDelta((98,), "length")]),
        (3, [*tokens("ab"), END]),
        (4, [*tokens("ab"), END]),
    ],
)
def test_a_reply_is_cut_at_max_tokens(tmp_path: Path, max_tokens: int, expected: list[TokenDelta]) -> None:
    assert answers(tmp_path, ["ab"], max_tokens=max_tokens) == [expected]


def test_only_the_last_delta_has_a_finish_reason(tmp_path: Path) -> None:
    (deltas,) = answers(tmp_path, ["abc"])
    assert [delta.finish_reason for delta in deltas] == [None, None, None, "stop"]


def test_a_crash_comes_after_its_text(tmp_path: Path) -> None:
    async def scenario() -> list[TokenDelta]:
        engine = await started(tmp_path, {"replies": [{"text": "ab", "error": "crash"}, "c"]})
        seen: list[TokenDelta] = []
        with pytest.raises(EngineCrashed):
            await answer(engine, seen=seen)
        assert await answer(engine) == [*tokens("c"), END]  # and the engine goes on
        return seen

    assert asyncio.run(scenario()) == tokens("ab")


def test_a_crash_without_text_comes_at_once(tmp_path: Path) -> None:
    with pytest.raises(EngineCrashed):
        answers(tmp_path, [{"error": "crash"}])


def test_the_delay_is_for_each_token(tmp_path: Path) -> None:
    async def scenario() -> float:
        engine = await started(tmp_path, {"replies": ["abc"], "token_delay_s": 0.01})
        began = time.perf_counter()
        await answer(engine)
        return time.perf_counter() - began

    assert asyncio.run(scenario()) >= 0.04  # three tokens and the end


def test_it_is_ready_between_start_and_stop(tmp_path: Path) -> None:
    async def scenario() -> None:
        engine = await started(tmp_path, {"replies": ["a"]})
        assert engine.ready
        await engine.stop()
        assert not engine.ready

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("{", id="not JSON"),
        pytest.param("[]", id="not an object"),
        pytest.param({}, id="no replies"),
        pytest.param({"replies": []}, id="empty replies"),
        pytest.param({"replies": "text"}, id="replies that are no list"),
        pytest.param({"replies": {"a": 1}}, id="replies that are an object"),
        pytest.param({"replies": 5}, id="replies that are a number"),
        pytest.param({"replies": ["a"], "delay": 1}, id="an unknown member"),
        pytest.param({"replies": ["a"], "token_delay_s": "soon"}, id="a delay that is no number"),
        pytest.param({"replies": ["a"], "token_delay_s": None}, id="a delay that is null"),
        pytest.param({"replies": [5]}, id="a reply that is a number"),
        pytest.param({"replies": [None]}, id="a reply that is null"),
        pytest.param({"replies": [[128]]}, id="a token id beyond the vocabulary"),
        pytest.param({"replies": [[-1]]}, id="a negative token id"),
        pytest.param({"replies": [["a"]]}, id="a token id that is a text"),
        pytest.param({"replies": [{"error": "fire"}]}, id="an unknown error"),
        pytest.param({"replies": [{"error": "crash", "txt": "a"}]}, id="an unknown member of a reply"),
        pytest.param({"replies": [{"text": "a"}]}, id="an object without an error"),
    ],
)
def test_a_script_that_is_wrong_stops_the_start(tmp_path: Path, script: object) -> None:
    with pytest.raises(EngineStartError):
        asyncio.run(started(tmp_path, script))


@pytest.mark.parametrize("path", [None, Path("/nonexistent/script.json")])
def test_a_script_that_is_not_there_stops_the_start(path: Path | None) -> None:
    engine = ScriptedEngine(EngineOptions(source=path), lambda: VOCABULARY)
    with pytest.raises(EngineStartError, match="script"):
        asyncio.run(engine.start())
    assert not engine.ready


def test_the_table_opens_it_by_its_kind_and_knows_no_other_than_it_lists() -> None:
    assert isinstance(open_engine("scripted", EngineOptions(slots=3), lambda: VOCABULARY), ScriptedEngine)
    with pytest.raises(EngineStartError, match=f"'none'; known: {', '.join(ENGINES)}"):
        open_engine("none", EngineOptions(), lambda: VOCABULARY)
