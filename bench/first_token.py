"""How much later the first token comes through us, one request at a time.

Measured: time to the first token through ConverseStream, less that of the same request on llama.cpp's own socket (the
         same child process), in milliseconds, pair by pair. Two clients: http.client on a kept connection, which reads
         frames as bytes, and boto3. Two cases: the same prompt again (the engine has it cached, so almost nothing but
         our time is left), and new prompts of one length (more noise, the whole prefill on both sides).
Target:  median <= 3 ms
Command: PYTHONPATH=tests python bench/first_token.py [--quick] [--json FILE]
"""

from __future__ import annotations

import argparse
import http.client
import json
import socket
import time
from collections.abc import Callable

from engine_alone import children, completion
from measure import MODEL, Figure, bedrock_client, converse_body, prompt, run, serving_weights, weights
from running import RunningServer

TARGET_MS = 3.0
MAX_TOKENS = 4
Way = Callable[[str], float]  # a prompt to the seconds until the first token


def main() -> None:
    run(__doc__, measure)


def measure(options: argparse.Namespace) -> list[Figure]:
    pairs = 50 if options.quick else 300
    with serving_weights(weights("tiny")) as server:
        ways = {"engine alone": engine_way(server), "http.client": http_way(server), "boto3": boto3_way(server)}
        same = prompt()
        return compare("cached prompt", ways, pairs, lambda: same) + compare("new prompt", ways, pairs, prompt)


def compare(name: str, ways: dict[str, Way], pairs: int, next_prompt: Callable[[], str]) -> list[Figure]:
    """The ways take turns, and so does who begins. Five rounds warm up."""
    times: dict[str, list[float]] = {way: [] for way in ways}
    for turn in range(-5, pairs):
        for way in sorted(ways, reverse=turn % 2 == 0):
            milliseconds = ways[way](next_prompt()) * 1000
            if turn >= 0:
                times[way].append(milliseconds)
    alone = times.pop("engine alone")
    figures = [Figure(f"{name}: engine alone", "ms", alone)]
    for way, values in times.items():
        added = [value - engine for value, engine in zip(values, alone, strict=True)]
        limit = TARGET_MS if way == "http.client" else None  # boto3 adds its own: overhead.py shows how much
        figures.append(Figure(f"{name}: added, {way}", "ms", added, at_most=limit))
    return figures


def engine_way(server: RunningServer) -> Way:
    [child] = children(server.process.pid)

    def first_token(text: str) -> float:
        request = completion(text, MAX_TOKENS)
        started = time.perf_counter()
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(child.socket)
            connection.sendall(request)
            _read_until(connection.recv, b'"content":')
            seconds = time.perf_counter() - started
            while connection.recv(65536):
                pass
        return seconds

    return first_token


def http_way(server: RunningServer) -> Way:
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.connect()
    connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def first_token(text: str) -> float:
        body = json.dumps(converse_body(text, MAX_TOKENS))
        started = time.perf_counter()
        connection.request("POST", f"/model/{MODEL}/converse-stream", body)
        answer = connection.getresponse()
        _read_until(answer.read1, b"contentBlockDelta")
        seconds = time.perf_counter() - started
        answer.read()
        return seconds

    return first_token


def boto3_way(server: RunningServer) -> Way:
    client = bedrock_client(server.url)

    def first_token(text: str) -> float:
        body = converse_body(text, MAX_TOKENS)
        started = time.perf_counter()
        events = iter(client.converse_stream(modelId=MODEL, **body)["stream"])
        while "contentBlockDelta" not in next(events):
            pass
        seconds = time.perf_counter() - started
        for _ in events:
            pass
        return seconds

    return first_token


def _read_until(read: Callable[[int], bytes], marker: bytes) -> None:
    seen = b""
    while marker not in seen:
        data = read(65536)
        if not data:
            raise RuntimeError(f"it ended without {marker!r}: {seen[-500:]!r}")
        seen += data


if __name__ == "__main__":
    main()
