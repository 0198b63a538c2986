"""The model that is there without any setting: told as what it is, and the same answer every time, to the last bit."""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from running import IDS, RunningServer

Start = Callable[..., RunningServer]
LARGE, OLD = IDS["large2407"], IDS["7b"]
WORDS = (
    *("time", "year", "people", "way", "day", "man", "thing", "woman", "life", "child"),
    *("world", "school", "state", "family", "student", "group", "country"),
)
TOGETHER = platform.machine().lower() in ("x86_64", "amd64")


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory, shipped: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path_factory.mktemp("cache"), models={}, bundled_model=shipped, threads=1, seed=3)
    yield running
    running.stop()


def ask(server: RunningServer, text: str, *, temperature: float = 0.0, tokens: int = 40) -> Any:
    return server.client(connections=32).converse(
        modelId=LARGE,
        messages=[{"role": "user", "content": [{"text": text}]}],
        inferenceConfig={"maxTokens": tokens, "temperature": temperature},
    )


def text_of(answer: Any) -> str:
    return str(answer["output"]["message"]["content"][0]["text"])


def prompt(number: int, words: int) -> str:
    return " ".join(WORDS[(number * 7 + i * i) % len(WORDS)] for i in range(words))


@pytest.mark.parametrize("model", [LARGE, OLD])
def test_every_answer_says_which_weights_it_comes_from(bundled: RunningServer, model: str) -> None:
    client = bundled.client()
    old = {"prompt": "<s>[INST] Hello [/INST]", "max_tokens": 3}
    body = json.dumps(old if model == OLD else {"messages": [{"role": "user", "content": "Hello"}], "max_tokens": 3})
    chat: Any = {"messages": [{"role": "user", "content": [{"text": "Hello"}]}], "inferenceConfig": {"maxTokens": 3}}
    answers = [
        client.converse(modelId=model, **chat),
        client.converse_stream(modelId=model, **chat),
        client.invoke_model(modelId=model, body=body),
        client.invoke_model_with_response_stream(modelId=model, body=body),
    ]
    headers = [answer["ResponseMetadata"]["HTTPHeaders"] for answer in answers]
    assert [header["x-outcrop-weights"] for header in headers] == ["bundled"] * 4


def test_random_weights_and_scripts_say_so_too(server: RunningServer, start: Start) -> None:
    answers = [ask(server, "Hello", tokens=2), ask(start(replies=["Hi"]), "Hello")]
    told = [answer["ResponseMetadata"]["HTTPHeaders"]["x-outcrop-weights"] for answer in answers]
    assert told == ["random", "script"]


def test_the_start_page_and_the_readiness_name_it(bundled: RunningServer) -> None:
    page = "\n".join(bundled.log)
    assert page.count("bundled development model") == len(IDS)
    assert "The bundled model: small, for development" in page
    models = bundled.get("/_outcrop/ready")["models"]
    assert {model["weights"] for model in models.values()} == {"bundled development model"}


def test_greedy_answers_are_the_same_alone_in_company_and_after_a_cached_prefix(bundled: RunningServer) -> None:
    prompts = [prompt(i, words) for i, words in enumerate((5, 60, 120, 260, 300, 500, 700, 900))]
    alone = [text_of(ask(bundled, text)) for text in prompts]
    assert [text_of(ask(bundled, text)) for text in prompts] == alone, "the prefix is cached now"
    with ThreadPoolExecutor(16) as threads:
        for _ in range(2):
            together = list(threads.map(lambda text: text_of(ask(bundled, text)), prompts * 2))
            assert together == alone * 2


def test_samples_repeat_with_the_seed_also_in_company(bundled: RunningServer) -> None:
    prompts = [prompt(i, 10 + 30 * i) for i in range(8)]
    alone = [text_of(ask(bundled, text, temperature=0.9)) for text in prompts]
    assert len(set(alone)) == len(alone)
    with ThreadPoolExecutor(16) as threads:
        together = list(threads.map(lambda text: text_of(ask(bundled, text, temperature=0.9)), prompts * 2))
    assert together == alone * 2


@pytest.mark.parametrize("threads", [{"threads": 2}, {}], ids=["two", "by default"])
def test_a_restart_and_other_threads_change_nothing(
    bundled: RunningServer, start: Start, shipped: Path, threads: dict[str, int]
) -> None:
    """Without the setting a single request has fewer threads than several, and than a prompt."""
    prompts = [prompt(i, 5 + 80 * i) for i in range(8)]
    again = start(models={}, bundled_model=shipped, **threads)
    before = [text_of(ask(bundled, text)) for text in prompts]
    assert [text_of(ask(again, text)) for text in prompts] == before
    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(lambda text: text_of(ask(again, text)), prompts * 2)) == before * 2


def test_a_prompt_that_fills_the_model_s_limit_is_answered(bundled: RunningServer) -> None:
    answer = ask(bundled, prompt(0, 30_000), tokens=5)
    assert answer["usage"]["inputTokens"] > 30_000, "counted as on Bedrock, though its middle is not read"
    assert answer["usage"]["outputTokens"] >= 1


def test_a_long_answer_ends(bundled: RunningServer) -> None:
    answer = ask(bundled, "Hello", tokens=8000)
    assert answer["stopReason"] in ("max_tokens", "end_turn")
