"""How soon a caller who goes away gives the engine back.

Measured: one slot, one request in it, a second one waiting. The first one's socket is closed; from then until the
         waiting request's first token, less what that request needs on a free engine. So it counts everything: seeing
         the closed socket, cancelling, llama.cpp letting go. Three cases: the first request is decoding; it is in the
         prefill of 20,000 tokens; the same while another stream decodes beside it (two slots), when llama.cpp does not
         look at its sockets by itself.
Target:  median < 50 ms in decoding, < 1000 ms in prefill
Command: PYTHONPATH=tests python bench/cancellation.py [--quick] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import select
import socket
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from statistics import median

import psutil
from engine_alone import children, post
from measure import MODEL, Figure, converse_body, prompt, run, serving_weights, weights
from running import RunningServer

DECODE_MS, PREFILL_MS = 50.0, 1000.0
LONG = 20_000  # words, and so about as many tokens
DELTA = b"contentBlockDelta"
Measure = Callable[[RunningServer, psutil.Process], float]


class Stream(AbstractContextManager["Stream"]):
    """One ConverseStream on a connection of its own; leaving closes the socket, whatever is still to come."""

    def __init__(self, server: RunningServer, words: int, max_tokens: int) -> None:
        body = json.dumps(converse_body(prompt(words), max_tokens)).encode()
        self._socket = socket.create_connection(("127.0.0.1", server.port))
        self._socket.settimeout(60)
        self._socket.sendall(post(f"/model/{MODEL}/converse-stream", body))

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def first_token(self) -> None:
        seen = b""
        while DELTA not in seen:
            data = self._socket.recv(65536)
            if not data:
                raise RuntimeError(f"the stream ended before its first token: {seen[-500:]!r}")
            seen += data

    def check_silent(self) -> None:
        if select.select([self._socket], [], [], 0)[0]:
            raise RuntimeError(f"this request should still have no answer: {self._socket.recv(500)!r}")


def main() -> None:
    run(__doc__, measure)


def measure(options: argparse.Namespace) -> list[Figure]:
    rounds = 5 if options.quick else 20
    decode = rounds_of(in_decode, rounds, slots=1)
    prefill = rounds_of(in_prefill, rounds, slots=1)
    beside = rounds_of(in_prefill_beside_a_stream, rounds, slots=2)
    return [
        Figure("engine free again, in decoding", "ms", decode, at_most=DECODE_MS),
        Figure("engine free again, in prefill", "ms", prefill, at_most=PREFILL_MS),
        Figure("engine free again, in prefill beside a stream", "ms", beside, at_most=PREFILL_MS),
    ]


def rounds_of(measure_once: Measure, rounds: int, slots: int) -> list[float]:
    """Milliseconds."""
    with serving_weights(weights("tiny"), slots=slots) as server:
        [child] = children(server.process.pid)
        time_to_first_token(server)
        return [measure_once(server, child.process) * 1000 for _ in range(rounds)]


def in_decode(server: RunningServer, _: psutil.Process) -> float:
    usual = usual_time(server)
    with Stream(server, words=16, max_tokens=8192) as leaving:
        leaving.first_token()
        return after_leaving(server, leaving) - usual


def in_prefill(server: RunningServer, child: psutil.Process) -> float:
    usual = usual_time(server)
    with Stream(server, words=LONG, max_tokens=16) as leaving:
        until_it_works(child)
        leaving.check_silent()
        return after_leaving(server, leaving) - usual


def in_prefill_beside_a_stream(server: RunningServer, child: psutil.Process) -> float:
    with Stream(server, words=16, max_tokens=8192) as beside:
        beside.first_token()
        return in_prefill(server, child)


def after_leaving(server: RunningServer, leaving: Stream) -> float:
    """Seconds from the moment that `leaving`'s socket closes to the first token of a request that waited."""
    with leaving, Stream(server, words=16, max_tokens=2) as waiting:
        time.sleep(0.1)
        waiting.check_silent()
        started = time.perf_counter()
        leaving.__exit__()
        waiting.first_token()
        return time.perf_counter() - started


def usual_time(server: RunningServer) -> float:
    """Seconds to the first token of such a request when it need not wait."""
    return median(time_to_first_token(server) for _ in range(3))


def time_to_first_token(server: RunningServer) -> float:
    started = time.perf_counter()
    with Stream(server, words=16, max_tokens=2) as stream:
        stream.first_token()
        return time.perf_counter() - started


def until_it_works(child: psutil.Process, seconds: float = 0.5) -> None:
    """Until llama.cpp has computed for so long: by then it is well inside the long prompt."""
    begun = sum(child.cpu_times()[:2])
    while sum(child.cpu_times()[:2]) - begun < seconds:
        time.sleep(0.01)


if __name__ == "__main__":
    main()
