"""How much of the engine's speed reaches the caller.

Ratio:   output tokens/s through boto3's ConverseStream, over those of llama.cpp alone: the same child process, reached
         through its own socket by a client that only reads bytes. Same weights, parameters and number of requests,
         prompts of the same length (never the same prompt: its prefix would be cached). The two take turns, and so
         does who goes first. At 1, 8 and 32 at once, on random weights of 16 M (tiny) and 151 M (small) parameters.
         Without --quick also the server under the lean client (what is lost in the server, and what in boto3), and
         `small` at 32.
Target:  >= 0.95
Command: PYTHONPATH=tests python bench/throughput.py [--quick] [--json FILE] [--shape tiny] [--at-once 8]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from functools import partial

from clients import ClientProcesses, Load, lean_engine, lean_server, stream_with_boto3
from engine_alone import children, completion, post, token_ids
from measure import MODEL, Figure, converse_body, prompt, run, serving_weights, weights
from running import RunningServer

from outcrop.random_weights import SHAPES

TARGET = 0.95
MAX_TOKENS = 64
AT_ONCE = {"tiny": (1, 8, 32), "small": (1, 8, 32)}
QUICK = AT_ONCE | {"small": (1, 8)}  # 32 at once take half a minute a run, and `tiny` is the harder case
FEWEST_REQUESTS = {"tiny": 16, "small": 4}  # a run: two seconds at least
WARM_UP = 4  # requests
Runs = dict[str, Callable[[int], Load]]  # from the number of requests


def main() -> None:
    run(__doc__, measure, options)


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--shape", choices=SHAPES, action="append", help="only this one [default: all]")
    parser.add_argument("--at-once", type=int, action="append", help="only this many [default: all]")


def measure(options: argparse.Namespace) -> list[Figure]:
    figures = []
    for shape in options.shape or SHAPES:
        path = weights(shape)
        with serving_weights(path) as server, ClientProcesses(server.url) as clients:
            check_same_prompt(server)
            for at_once in options.at_once or (QUICK if options.quick else AT_ONCE)[shape]:
                runs = the_runs(server, clients, at_once)
                repetitions = 5
                if options.quick:
                    del runs["lean"]
                    repetitions = 3 if shape == "tiny" else 2
                requests = max(at_once, FEWEST_REQUESTS[shape])
                figures += compare(f"{shape}, {at_once} at once", runs, requests, repetitions)
    return figures


def check_same_prompt(server: RunningServer) -> None:
    text = prompt()
    answer = server.client().converse(modelId=MODEL, **converse_body(text, 1))
    ours, alone = answer["usage"]["inputTokens"], len(token_ids(text))
    if ours != alone:
        raise RuntimeError(f"the server's prompt has {ours} tokens, the engine's {alone}")


def the_runs(server: RunningServer, clients: ClientProcesses, at_once: int) -> Runs:
    """Each of them makes its requests before its clock starts."""
    [child] = children(server.process.pid)

    def engine(count: int) -> Load:
        return lean_engine(child.socket, [completion(prompt(), MAX_TOKENS) for _ in range(count)], at_once)

    def lean(count: int) -> Load:
        path = f"/model/{MODEL}/converse-stream"
        bodies = [json.dumps(converse_body(prompt(), MAX_TOKENS)).encode() for _ in range(count)]
        return lean_server(server.port, [post(path, body) for body in bodies], at_once)

    def boto3(count: int) -> Load:
        return clients.run(stream_with_boto3, [(prompt(), MAX_TOKENS) for _ in range(count)], at_once)

    return {"engine": engine, "lean": lean, "boto3": boto3}


def compare(name: str, runs: Runs, requests: int, repetitions: int) -> list[Figure]:
    rates: dict[str, list[float]] = {key: [] for key in runs}
    for go in runs.values():
        go(WARM_UP)
    for repetition in range(repetitions):
        for key in sorted(runs, reverse=repetition % 2 == 0):
            rates[key].append(runs[key](requests).rate)
    figure = partial(ratio, name, rates)
    return [
        Figure(f"{name}: engine alone", "tok/s", rates["engine"]),
        *([figure("lean", "server, lean client")] if "lean" in rates else []),
        figure("boto3", "server, boto3", TARGET),
    ]


def ratio(name: str, rates: dict[str, list[float]], key: str, label: str, target: float | None = None) -> Figure:
    values = [ours / engine for ours, engine in zip(rates[key], rates["engine"], strict=True)]
    return Figure(f"{name}: {label} / engine", "ratio", values, at_least=target)


if __name__ == "__main__":
    main()
