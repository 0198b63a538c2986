"""What all measurements share: figures and their targets, the table, the JSON, the servers, the weights, the prompts.

In: a program's contract (its docstring) and its function from options to figures. Out: a table on standard output,
and with `--json FILE` one line more in FILE. A missed target is a result, not a failure: the exit status is 0 unless
the program could not measure. The median decides whether a target is met.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

import boto3
import psutil
from botocore.config import Config
from running import IDS, RunningServer

from outcrop.backends import RANDOM_VERSION, entries_of, random_weights
from outcrop.mistral.tokenizer import load_tokenizer
from outcrop.random_weights import SHAPES, write_random_gguf

CACHE = Path.home() / ".cache" / "outcrop" / "bench"  # weights are made once; `small` is 300 MB
MODEL = IDS["large2407"]  # the model that is measured, unless all are
TOKENIZER = "v3"  # its own
# Each is one token after a space, so a prompt of n words has n tokens and a few around them.
WORDS = (
    *("time", "year", "people", "way", "day", "man", "thing", "woman", "life", "child"),
    *("world", "school", "state", "family", "student", "group", "country"),
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: what was measured, one value for each repetition, and what the median should be."""

    name: str
    unit: str
    values: Sequence[float]
    at_most: float | None = None
    at_least: float | None = None

    @property
    def target(self) -> str:
        if self.at_most is not None:
            return f"<= {self.at_most:g}"
        return "" if self.at_least is None else f">= {self.at_least:g}"

    @property
    def verdict(self) -> str:
        value = median(self.values)
        too_much = self.at_most is not None and value > self.at_most
        too_little = self.at_least is not None and value < self.at_least
        return ("MISSED" if too_much or too_little else "ok") if self.target else ""

    def cells(self) -> list[str]:
        numbers = [f"{value:.4g}" for value in (min(self.values), median(self.values), max(self.values))]
        return [self.name, self.unit, str(len(self.values)), *numbers, self.target, self.verdict]


def run(
    contract: str | None,
    measure: Callable[[argparse.Namespace], list[Figure]],
    more_options: Callable[[argparse.ArgumentParser], object] = lambda _: None,
) -> None:
    """The whole of a program: options, figures, table, JSON."""
    parser = argparse.ArgumentParser(description=contract, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--json", type=Path, metavar="FILE", help="append the figures to FILE, one line a run")
    more_options(parser)
    options = parser.parse_args()
    name, machine = Path(sys.argv[0]).stem, _machine()
    started = time.monotonic()
    figures = measure(options)
    print(f"\n{name}: {machine['cores']} cores, load before the start {machine['load']}")
    print_table([figure.cells() for figure in figures])
    if options.json:
        line = {"bench": name, "seconds": round(time.monotonic() - started), "machine": machine}
        rows = [asdict(figure) | {"verdict": figure.verdict} for figure in figures]
        with options.json.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line | {"figures": rows}) + "\n")


def print_table(rows: list[list[str]]) -> None:
    table = [["measure", "unit", "n", "min", "median", "max", "target", ""], *rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = [
            cell.ljust(width) if i < 2 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())
    sys.stdout.flush()


def _machine() -> dict[str, Any]:
    return {
        "time": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        "platform": platform.platform(),
        "python": platform.python_version(),
        "cores": psutil.cpu_count(logical=False),
        "threads": psutil.cpu_count(),
        "load": round(os.getloadavg()[0], 2),
    }


@contextmanager
def serving(**settings: Any) -> Iterator[RunningServer]:
    server = RunningServer(CACHE, **settings)
    try:
        yield server
    finally:
        server.stop()


@contextmanager
def serving_weights(path: Path, **settings: Any) -> Iterator[RunningServer]:
    """One llama.cpp, with these weights, behind MODEL; the other models are scripted and idle."""
    script = CACHE / "script.json"
    script.write_text(json.dumps({"replies": ["idle"]}))
    models: dict[str, Any] = {id_: {"engine": "scripted", "script": str(script)} for id_ in IDS.values()}
    models[MODEL] = {"weights": str(path)}
    with serving(models=models, **settings) as server:
        yield server


def weights(shape: str) -> Path:
    """Random weights of a shape of `outcrop.random_weights`, with MODEL's vocabulary, made once."""
    tokenizer = load_tokenizer(TOKENIZER)
    if shape == "tiny":
        return random_weights(tokenizer, CACHE)
    path = CACHE / f"random-{RANDOM_VERSION}-{shape}-{tokenizer.vocabulary_size}.gguf"
    if not path.exists():
        print(f"making {path}, once", flush=True)
        write_random_gguf(path, entries_of(tokenizer), SHAPES[shape])
    return path


def prompt(words: int = 120) -> str:
    """Another text at every call, so that no cached prefix helps; as many tokens at every call."""
    return " ".join(random.choices(WORDS, k=words))


def converse_body(text: str, max_tokens: int) -> dict[str, Any]:
    """What Converse and ConverseStream take, without the model id."""
    return {
        "messages": [{"role": "user", "content": [{"text": text}]}],
        "inferenceConfig": {"maxTokens": max_tokens, "temperature": 0.7},
    }


def bedrock_client(url: str) -> Any:
    """boto3's, without retries; usable in any process."""
    return boto3.client(
        "bedrock-runtime",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id="bench",
        aws_secret_access_key="bench",
        config=Config(retries={"total_max_attempts": 1}, max_pool_connections=64, read_timeout=600),
    )
