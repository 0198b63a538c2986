"""What a call costs when the engine costs nothing: Converse on the scripted engine, one short reply, over loopback.

Latency: boto3, one call after another: median and 99th percentile of each round. Beside it the floor, a server of
         twenty lines in another process that sends the same bytes back unread, and the ratio of the medians; and
         http.client, which shows how much of it is boto3.
Rate:    calls/s of boto3 in four client processes, against us and against the floor.
Target:  median latency <= 1.0 ms
Command: PYTHONPATH=tests python bench/overhead.py [--quick] [--json FILE]
"""

from __future__ import annotations

import argparse
import http.client
import json
import multiprocessing
import socket
import socketserver
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from clients import PROCESSES, ClientProcesses
from measure import MODEL, Figure, bedrock_client, converse_body, run
from running import RunningServer

TARGET_MS = 1.0
BODY = converse_body("Hello!", 64)
Call = Callable[[], object]


def main() -> None:
    run(__doc__, measure)


def measure(options: argparse.Namespace) -> list[Figure]:
    calls, rounds = (200, 5) if options.quick else (1000, 7)
    with scripted() as server, canned(answer_bytes(server.port)) as floor:
        return latency(server, floor, calls, rounds) + rate(server, floor, calls, rounds)


def latency(server: RunningServer, floor: int, calls: int, rounds: int) -> list[Figure]:
    """Rounds of each way in turn. In milliseconds."""
    ways = {
        "boto3": boto3_call(server.url),
        "floor, boto3": boto3_call(f"http://127.0.0.1:{floor}"),
        "http.client": http_call(server.port),
        "floor, http.client": http_call(floor),
    }
    medians: dict[str, list[float]] = {way: [] for way in ways}
    worst: list[float] = []
    for round_ in range(-1, rounds):  # the first warms up
        for way, call in ways.items():
            times = [_milliseconds(call) for _ in range(calls)]
            if round_ >= 0:
                medians[way].append(median(times))
            if round_ >= 0 and way == "boto3":
                worst.append(quantiles(times, n=100)[98])
    ratios = [ours / least for ours, least in zip(medians["boto3"], medians["floor, boto3"], strict=True)]
    targets = {"boto3": TARGET_MS}
    return [
        *(Figure(f"Converse p50, {way}", "ms", values, targets.get(way)) for way, values in medians.items()),
        Figure("Converse p99, boto3", "ms", worst),
        Figure("Converse p50, boto3 / its floor", "ratio", ratios),
    ]


def rate(server: RunningServer, floor: int, calls: int, rounds: int) -> list[Figure]:
    """Every client process makes one call after another."""
    with ClientProcesses(server.url) as ours, ClientProcesses(f"http://127.0.0.1:{floor}") as least:
        rates: dict[str, list[float]] = {"": [], ", floor": []}
        for _ in range(rounds):
            for name, clients in (("", ours), (", floor", least)):
                rates[name].append(clients.run(converse_task, [calls] * PROCESSES, PROCESSES).rate)
    return [Figure(f"Converse, {PROCESSES} client processes{name}", "calls/s", rates[name]) for name in rates]


def converse_task(client: Any, calls: int) -> int:
    for _ in range(calls):
        client.converse(modelId=MODEL, **BODY)
    return calls


def boto3_call(url: str) -> Call:
    return partial(bedrock_client(url).converse, modelId=MODEL, **BODY)


def http_call(port: int) -> Call:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.connect()
    connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    body = json.dumps(BODY)

    def call() -> None:
        connection.request("POST", f"/model/{MODEL}/converse", body)
        connection.getresponse().read()

    return call


def _milliseconds(call: Call) -> float:
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000


@contextmanager
def scripted() -> Iterator[RunningServer]:
    with tempfile.TemporaryDirectory(prefix="outcrop-bench-") as directory:
        server = RunningServer.scripted(Path(directory), ["Hello! How can I help you today?"])
        try:
            yield server
        finally:
            server.stop()


def answer_bytes(port: int) -> bytes:
    """The answer of the real server, to be sent by the floor."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("POST", f"/model/{MODEL}/converse", json.dumps(BODY))
    answer = connection.getresponse()
    body = answer.read()
    head = "".join(f"{name}: {value}\r\n" for name, value in answer.getheaders())
    return f"HTTP/1.1 {answer.status} {answer.reason}\r\n{head}\r\n".encode() + body


@contextmanager
def canned(answer: bytes) -> Iterator[int]:
    """The port of the floor."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_canned_process, args=(answer, theirs), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        process.terminate()
        process.join()


def _canned_process(answer: bytes, pipe: Connection) -> None:
    class Handler(socketserver.StreamRequestHandler):
        disable_nagle_algorithm = True

        def handle(self) -> None:
            length = 0
            for line in self.rfile:
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
                elif line == b"\r\n":
                    self.rfile.read(length)
                    self.wfile.write(answer)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server:
        pipe.send(server.server_address[1])
        server.serve_forever()


if __name__ == "__main__":
    main()
