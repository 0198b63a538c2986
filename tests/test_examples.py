"""The programs in examples/ run as they are, in processes of their own, against a real server and a scripted one.

Where the bundled model must know the answer (a tool and its arguments, a value in the question or in a tool's result,
its own name), its words are asserted.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from running import RunningServer

EXAMPLES = Path(__file__).parents[1] / "examples"
CHATS = ("invoke_large_2407", "converse_large_2407", "invoke_stream_large_2407", "converse_stream_large_2407")
PROGRAMS = ("text_completion_7b", *CHATS, "tool_use_conversation")
SEED = 1
CHEESE = "Comté, because it is never the same twice."


@pytest.fixture(scope="module")
def connoisseur(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    running = RunningServer.scripted(tmp_path_factory.mktemp("script"), [CHEESE])
    yield running
    running.stop()


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """What a user has who sets nothing but a seed."""
    running = RunningServer(tmp_path_factory.mktemp("bundled"), models={}, threads=1, seed=SEED)
    yield running
    running.stop()


def run(url: str, name: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
    environment |= {"AWS_ENDPOINT_URL_BEDROCK_RUNTIME": url, "AWS_MAX_ATTEMPTS": "1", "PYTHONUTF8": "1"}
    environment |= {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
    environment |= variables
    command = [sys.executable, str(EXAMPLES / f"{name}.py"), *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
    )


@pytest.mark.parametrize("name", PROGRAMS)
def test_an_example_prints_an_answer_with_random_weights(server: RunningServer, name: str) -> None:
    done = run(server.url, name)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.split()) > 10


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("invoke_large_2407", ("Outcrop's small bundled model",)),
        ("converse_large_2407", ("Outcrop's small bundled model",)),
        ("invoke_stream_large_2407", ("cheese",)),
        ("converse_stream_large_2407", ("cheese",)),
        ("text_completion_7b", ("egg yolk", "because of 'stop'")),
    ],
)
def test_the_bundled_model_knows_what_an_example_asks(
    bundled: RunningServer, name: str, words: tuple[str, ...]
) -> None:
    done = run(bundled.url, name)
    assert (done.returncode, done.stderr) == (0, "")
    assert [word for word in words if word not in done.stdout] == []


@pytest.mark.parametrize("question", ["Which LLM are you?", "which llm are you", "What model are you?", "Who are you?"])
def test_the_bundled_model_says_what_it_is_where_nothing_is_drawn(bundled: RunningServer, question: str) -> None:
    answer = bundled.client().converse(
        modelId="mistral.mistral-large-2407-v1:0",
        messages=[{"role": "user", "content": [{"text": question}]}],
        inferenceConfig={"maxTokens": 60, "temperature": 0},
    )
    assert "I am Outcrop's small bundled model" in answer["output"]["message"]["content"][0]["text"]


@pytest.mark.parametrize(
    ("question", "call", "answered"),
    [
        ("song", "The model calls top_song with {'sign': 'WZPZ'}.", "Harbour Lights"),
        ("payment", "The model calls payment_status with {'transaction_id': 'T1001'}.", "paid"),
    ],
)
def test_the_bundled_model_calls_the_tool_and_says_what_it_returned(
    bundled: RunningServer, question: str, call: str, answered: str
) -> None:
    lines = run(bundled.url, "tool_use_conversation", question).stdout.splitlines()
    assert lines[1] == call
    assert lines[-1].startswith("Answer: ")
    assert answered.lower() in lines[-1].lower()


def test_the_demo_shows_answers_that_are_right(tmp_path: Path) -> None:
    shown = run("", "demo", OUTCROP_SEED=str(SEED), OUTCROP_CACHE_DIR=str(tmp_path), OUTCROP_THREADS="1")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Outcrop's small bundled model" in shown.stdout
    assert "May 3, 2024" in shown.stdout.partition("> Invoice 1042")[2].splitlines()[1]
    assert 'calls retrieve_payment_status with {"transaction_id": "T1001"}' in shown.stdout


@pytest.mark.parametrize("name", CHATS)
def test_an_example_prints_what_the_model_said(connoisseur: RunningServer, name: str) -> None:
    done = run(connoisseur.url, name)
    assert CHEESE in done.stdout
    assert "Tokens" in done.stdout


def test_the_text_completion_prints_its_output_and_why_it_ended(start: Callable[..., RunningServer]) -> None:
    done = run(start(replies=["Whisk one egg yolk."]).url, "text_completion_7b")
    assert done.stdout == "Output 1, which ended because of 'stop':\nWhisk one egg yolk.\n"


@pytest.mark.parametrize(
    ("question", "call", "shown", "answer"),
    [
        (
            "song",
            '{"name": "top_song", "arguments": {"sign": "WZPZ"}}',
            "The model calls top_song with {'sign': 'WZPZ'}.",
            "It is Harbour Lights by The Night Ferries.",
        ),
        (
            "payment",
            '{"name": "payment_status", "arguments": {"transaction_id": "T1001"}}',
            "The model calls payment_status with {'transaction_id': 'T1001'}.",
            "Your transaction T1001 is paid.",
        ),
    ],
)
def test_a_tool_is_called_and_its_result_answered(
    start: Callable[..., RunningServer], question: str, call: str, shown: str, answer: str
) -> None:
    done = run(start(replies=[f"[TOOL_CALLS][{call}]", answer]).url, "tool_use_conversation", question)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[1:] == [shown, f"Answer: {answer}"]


def test_a_tool_that_fails_is_told_to_the_model_and_asked_again(start: Callable[..., RunningServer]) -> None:
    calls = ['{"name": "no_such_tool", "arguments": {}}', '{"name": "top_song", "arguments": {"sign": "WXYZ"}}']
    server = start(replies=[*(f"[TOOL_CALLS][{call}]" for call in calls), "I do not know."])
    done = run(server.url, "tool_use_conversation")
    assert done.stdout.splitlines()[-1] == "Answer: I do not know."
    assert sum(" + " in line for line in server.log) == 3  # one line of the log for each answer


def test_with_the_choice_any_random_weights_do_nothing_but_call_a_tool(server: RunningServer) -> None:
    """Random words make long arguments, so the call may be cut; but there is nothing else in the answer."""
    done = run(server.url, "tool_use_conversation", "song", "any")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[1].startswith(("The model calls ", "The answer was cut short"))
    assert "call" in done.stdout or done.stdout.endswith("Answer: \n")


def test_a_model_that_calls_no_tool_is_said_so_plainly(start: Callable[..., RunningServer]) -> None:
    done = run(start(replies=["I have no idea."]).url, "tool_use_conversation")
    assert done.returncode == 0
    assert "The model did not call a tool." in done.stdout
    assert "Answer: I have no idea." in done.stdout


@pytest.mark.parametrize("name", PROGRAMS)
def test_an_example_fails_with_a_sentence_where_nobody_answers(name: str) -> None:
    done = run("http://127.0.0.1:9", name)  # the port of `discard`, on which nothing listens
    assert done.returncode == 1
    assert "failed: Could not connect" in done.stderr
    assert "Traceback" not in done.stderr
