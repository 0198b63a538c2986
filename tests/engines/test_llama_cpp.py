"""The embedded engine itself, on small random weights: what it makes, how it stops, how it dies and comes back."""

from __future__ import annotations

import asyncio
import re
import stat
import sys
import textwrap
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from outcrop.backends import random_weights, vocabulary_of
from outcrop.engines import llama_cpp
from outcrop.engines.base import ContextOverflow, EngineCrashed, EngineError, EngineOptions, EngineStartError
from outcrop.engines.llama_cpp import LlamaCppEngine, complete_token_ids
from outcrop.generation import Grammar, SamplingParams, TokenDelta, Trigger
from outcrop.mistral.tokenizer import load_tokenizer

TOKENIZER = load_tokenizer("v3")
PROMPT = (1, 3, 23325, 4)  # <s>[INST] Hello[/INST]
GREEDY = SamplingParams(max_tokens=8, temperature=0.0, top_p=1.0)
HOT = SamplingParams(max_tokens=60, temperature=1.0, top_p=1.0)
LONG = replace(
    HOT, max_tokens=20_000, banned_token_ids=(TOKENIZER.eos_token_id,)
)  # one of 32,768 random tokens ends it


@pytest.fixture(scope="module")
def options(cache_dir: Path) -> EngineOptions:
    return EngineOptions(source=random_weights(TOKENIZER, cache_dir), threads=1)


def engine(options: EngineOptions, version: str = "v3") -> LlamaCppEngine:
    return LlamaCppEngine(options, lambda: vocabulary_of(load_tokenizer(version)))


@asynccontextmanager
async def started(options: EngineOptions) -> AsyncIterator[LlamaCppEngine]:
    running = engine(options)
    await running.start()
    try:
        yield running
    finally:
        await running.stop()


def run(options: EngineOptions, body: Callable[[LlamaCppEngine], Awaitable[None]]) -> None:
    async def inside() -> None:
        async with started(options) as running:
            await asyncio.wait_for(body(running), 60)

    asyncio.run(inside())


async def answer(running: LlamaCppEngine, params: SamplingParams, prompt: tuple[int, ...] = PROMPT) -> list[TokenDelta]:
    return [delta async for delta in running.generate(prompt, params)]


def token_ids(deltas: list[TokenDelta]) -> list[int]:
    return [id_ for delta in deltas for id_ in delta.token_ids]


def test_one_delta_a_token_and_the_last_one_says_why(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        deltas = await answer(running, GREEDY)
        assert [len(delta.token_ids) for delta in deltas] == [1] * 8
        assert [delta.finish_reason for delta in deltas] == [None] * 7 + ["length"]

    run(options, body)


def test_greedy_answers_repeat_and_a_seed_repeats_a_sample(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        assert await answer(running, GREEDY) == await answer(running, GREEDY)
        seeded = replace(HOT, seed=7)
        assert await answer(running, seeded) == await answer(running, seeded)
        assert await answer(running, HOT) != await answer(running, HOT)

    run(options, body)


def test_top_k_of_one_is_greedy(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        assert await answer(running, replace(GREEDY, temperature=1.0, top_k=1)) == await answer(running, GREEDY)

    run(options, body)


def test_a_sample_is_one_of_the_best_tokens_where_these_are_limited_and_any_where_not(options: EngineOptions) -> None:
    """Random weights make all tokens nearly as likely, so each seed makes another one where nothing is left out."""

    async def body(running: LlamaCppEngine) -> None:
        async def drawn(params: SamplingParams) -> set[int]:
            once = (replace(params, max_tokens=1, seed=seed) for seed in range(40))
            return {
                id_
                for deltas in await asyncio.gather(*(answer(running, one) for one in once))
                for id_ in token_ids(deltas)
            }

        best = token_ids(await answer(running, replace(GREEDY, max_tokens=1)))
        few = await drawn(replace(HOT, top_k=5))
        assert set(best) < few
        assert len(few) <= 5
        assert await drawn(replace(HOT, top_p=1e-6)) == set(best)
        assert len(await drawn(HOT)) > 30

    run(options, body)


def test_no_token_is_lost_to_unfinished_characters(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        answers = await asyncio.gather(*(answer(running, HOT) for _ in range(32)))
        for deltas in answers:
            ids = token_ids(deltas)
            assert len(ids) == HOT.max_tokens or ids[-1] == TOKENIZER.eos_token_id
        made = {id_ for deltas in answers for id_ in token_ids(deltas)}
        assert made & set(TOKENIZER.byte_token_ids), "no byte token was made, so nothing was tested"

    run(options, body)


def test_bytes_that_llama_cpp_left_out_are_rebuilt() -> None:
    bytes_ = TOKENIZER.byte_token_ids
    last = {"tokens": [bytes_[0xAC]], "tokens_predicted": 5, "content": "\u20ac"}
    assert complete_token_ids(last, 2, bytes_) == tuple(bytes_[byte] for byte in "\u20ac".encode())
    broken = {"tokens": [1234], "tokens_predicted": 4, "content": "\ufffd word"}
    assert complete_token_ids(broken, 2, bytes_) == (bytes_[0xFF], 1234)


def text_of(deltas: list[TokenDelta]) -> str:
    return b"".join(TOKENIZER.token_bytes[id_] for id_ in token_ids(deltas)).decode()


def test_a_grammar_holds_from_the_first_token_and_ends_the_answer(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        grammar = Grammar('root ::= <[5]> "[" ("a" | "b") "]"')
        deltas = await answer(running, replace(HOT, grammar=grammar))
        assert token_ids(deltas)[0] == 5
        assert text_of(deltas) in ("[a]", "[b]")
        assert deltas[-1] == TokenDelta((TOKENIZER.eos_token_id,), "stop")

    run(options, body)


def test_a_grammar_with_a_trigger_holds_from_that_token_on(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        free = token_ids(await answer(running, GREEDY))
        at = next(index for index, id_ in enumerate(free) if index and id_ not in free[:index])
        trigger = Trigger(free[at], TOKENIZER.vocabulary()[free[at]].text)
        grammar = Grammar(f'root ::= <[{trigger.token_id}]> "!" [0-9]', trigger)
        deltas = await answer(running, replace(GREEDY, max_tokens=40, grammar=grammar))
        assert token_ids(deltas)[: at + 1] == free[: at + 1]
        rest = b"".join(TOKENIZER.token_bytes[id_] for id_ in token_ids(deltas)[at + 1 :]).decode()
        assert re.fullmatch("![0-9]", rest)
        assert deltas[-1].finish_reason == "stop"

    run(options, body)


def test_banned_tokens_are_never_made(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        first = token_ids(await answer(running, GREEDY))[0]
        banned = replace(GREEDY, banned_token_ids=(first,))
        assert first not in token_ids(await answer(running, banned))

    run(options, body)


def test_a_grammar_that_llama_cpp_cannot_read_fails_one_request(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        pid = running.pid
        with pytest.raises(EngineError):
            await answer(running, replace(GREEDY, grammar=Grammar("root ::= nowhere")))
        assert len(await answer(running, GREEDY)) == 8
        assert running.pid == pid

    run(options, body)


def test_a_process_that_hangs_is_ended_and_replaced(options: EngineOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llama_cpp, "WATCH_S", 0.1)
    monkeypatch.setattr(llama_cpp, "STALL_S", 0.5)

    async def body(running: LlamaCppEngine) -> None:
        long = running.generate(PROMPT, LONG)
        await anext(long)
        psutil.Process(running.pid).suspend()
        with pytest.raises(EngineCrashed):
            async for _ in long:
                pass
        assert len(await answer(running, GREEDY)) == 8

    run(options, body)


def test_closing_the_iterator_frees_the_only_slot_in_decode(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        long = running.generate(PROMPT, LONG)
        await anext(long)
        await long.aclose()
        assert len(await asyncio.wait_for(answer(running, GREEDY), 5)) == 8

    run(replace(options, slots=1), body)


def test_cancelling_frees_the_only_slot_in_prefill(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        prompt = tuple(1000 + i % 20_000 for i in range(24_000))
        task = asyncio.ensure_future(answer(running, GREEDY, prompt))
        await asyncio.sleep(0.5)
        task.cancel()
        assert len(await asyncio.wait_for(answer(running, GREEDY), 5)) == 8

    run(replace(options, slots=1), body)


def test_a_prompt_that_fills_the_context_is_refused_and_a_long_answer_ends_at_it(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        with pytest.raises(ContextOverflow):
            await answer(running, GREEDY, PROMPT * 64)
        deltas = await answer(running, LONG)
        assert deltas[-1].finish_reason == "length"
        assert len(token_ids(deltas)) == 256 - len(PROMPT) - 1

    run(replace(options, context=256), body)


def test_more_tokens_than_the_cache_holds_fail_nobody(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        answers = await asyncio.gather(*(answer(running, replace(HOT, max_tokens=200)) for _ in range(8)))
        assert all(deltas[-1].finish_reason for deltas in answers)

    run(replace(options, context=512), body)


def test_a_crash_fails_what_runs_and_nothing_after(options: EngineOptions) -> None:
    async def body(running: LlamaCppEngine) -> None:
        long = running.generate(PROMPT, LONG)
        await anext(long)
        psutil.Process(running.pid).kill()
        with pytest.raises(EngineCrashed):
            async for _ in long:
                pass
        assert len(await answer(running, GREEDY)) == 8
        assert running.ready

    run(options, body)


def test_stopping_leaves_no_process_and_no_socket(options: EngineOptions) -> None:
    async def body() -> tuple[int, Path]:
        running = engine(options)
        await running.start()
        pid, socket = running.pid, running.socket
        assert pid is not None
        assert socket.exists()
        assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
        await running.stop()
        return pid, socket

    pid, socket = asyncio.run(body())
    assert not psutil.pid_exists(pid)
    assert not socket.parent.exists()


def refusal(options: EngineOptions, version: str = "v3") -> str:
    async def body() -> str:
        running = engine(options, version)
        with pytest.raises(EngineStartError) as caught:
            await running.start()
        return str(caught.value)

    return asyncio.run(body())


def test_weights_that_are_not_there_or_not_weights_stop_the_start(options: EngineOptions, tmp_path: Path) -> None:
    assert "no weights file" in refusal(replace(options, source=tmp_path / "absent.gguf"))
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"something else")
    assert f"{bad} is not a GGUF file" in refusal(replace(options, source=bad))
    bad.write_bytes(b"GGUF" + bytes(100))
    text = refusal(replace(options, source=bad))
    assert f"could not load the weights {bad}: " in text
    assert "Traceback" not in text


def test_another_vocabulary_stops_the_start(options: EngineOptions) -> None:
    text = refusal(options, "v1")
    assert "has 32768 tokens" in text
    assert "v1 says 32000" in text


def test_a_missing_libgomp_is_explained(
    options: EngineOptions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = "libgomp.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "xllamacpp.py").write_text(f"raise ImportError({broken!r})")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert "apt-get install libgomp1" in refusal(options)


def test_a_llama_server_binary_is_driven_the_same_way(options: EngineOptions, tmp_path: Path) -> None:
    binary = tmp_path / "llama-server"
    binary.write_text(LLAMA_SERVER.format(python=sys.executable))
    binary.chmod(0o755)

    async def body(running: LlamaCppEngine) -> None:
        assert len(await answer(running, GREEDY)) == 8

    run(replace(options, llama_server=binary), body)
    assert "no llama-server binary" in refusal(replace(options, llama_server=tmp_path / "absent"))


# llama.cpp's own server behind llama-server's own flags; there is no such binary on the package index.
LLAMA_SERVER = textwrap.dedent(
    """\
    #!{python}
    import argparse, threading, xllamacpp
    parser = argparse.ArgumentParser()
    for name in ("--model", "--host"):
        parser.add_argument(name, required=True)
    numbers = "--parallel --ctx-size --batch-size --ubatch-size --threads --threads-batch --threads-http --cache-ram"
    for name in numbers.split():
        parser.add_argument(name, type=int, required=True)
    for name in ("--kv-unified", "--no-warmup"):
        parser.add_argument(name, action="store_true")
    flags = parser.parse_args()
    params = xllamacpp.CommonParams()
    params.model.path, params.hostnames, params.n_parallel = flags.model, [flags.host], flags.parallel
    params.n_ctx, params.kv_unified, params.warmup, params.fit_params = flags.ctx_size, flags.kv_unified, False, False
    params.cpuparams.n_threads = flags.threads
    server = xllamacpp.Server(params)
    threading.Event().wait()
    """
)
