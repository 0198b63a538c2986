"""How fast the bundled model is, as it is shipped: with the kernels whose answers repeat to the bit.

Speed:  output tokens/s of its llama.cpp, prefill included, alone and with 8 requests at once: new prompts of about 100
        tokens, 128 tokens out (the end of the sequence is ignored here, as its answers are short).
First:  time to the first token of a new prompt of about 100 tokens, through ConverseStream, http.client.
Start:  from the start of the process to the line with the URL, all five models on the bundled weights.
Target: >= 400 tokens/s alone, >= 700 tokens/s at 8; first token < 30 ms; start <= 1.5 s; on two cores
Command: PYTHONPATH=tests python bench/bundled.py [--quick] [--json FILE]
"""

from __future__ import annotations

import argparse
import time

from clients import lean_engine
from engine_alone import children, completion
from first_token import http_way
from measure import Figure, prompt, run, serving
from running import RunningServer

TOKENS = 128
WORDS = 95  # with the tokens around them about 100
TARGETS = {1: 400.0, 8: 700.0}
FIRST_MS, START_S = 30.0, 1.5


def main() -> None:
    run(__doc__, measure)


def measure(options: argparse.Namespace) -> list[Figure]:
    repetitions = 3 if options.quick else 9
    with serving(models={}) as server:
        speeds = [speed(server, at_once, repetitions) for at_once in TARGETS]
        way = http_way(server)
        first = [1000 * way(prompt(WORDS)) for _ in range(10 * repetitions)]
    starts = [start() for _ in range(repetitions)]
    return [
        *speeds,
        Figure("first token, 100 tokens in", "ms", first[3:], at_most=FIRST_MS),
        Figure("start of the process until ready", "s", starts, at_most=START_S),
    ]


def speed(server: RunningServer, at_once: int, repetitions: int) -> Figure:
    [child] = [child for child in children(server.process.pid) if child.weights.stem.endswith("-32768")]

    def rate() -> float:
        requests = [completion(prompt(WORDS), TOKENS, ignore_eos=True) for _ in range(2 * at_once)]
        return lean_engine(child.socket, requests, at_once).rate

    rate()  # warms up
    return Figure(f"{at_once} at once", "tokens/s", [rate() for _ in range(repetitions)], at_least=TARGETS[at_once])


def start() -> float:
    started = time.perf_counter()
    with serving(models={}):
        return time.perf_counter() - started


if __name__ == "__main__":
    main()
