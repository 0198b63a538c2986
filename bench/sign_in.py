"""What sign-in adds to a call: Converse on the scripted engine over loopback, the same bytes to two servers.

Latency: http.client, calls in turn: to a server that is open to everybody, and to one with keys, with a SigV4
         signature and with an API key. Each figure is the median of a round with sign-in less that of the same round
         without; a small body and one of 1 MB, whose hash the signature holds. The signature is made once: it is the
         server that is measured.
Target:  SigV4, small body: median <= 0.3 ms
Command: PYTHONPATH=tests python bench/sign_in.py [--quick] [--json FILE]
"""

from __future__ import annotations

import argparse
import http.client
import json
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import quote

from measure import MODEL, Figure, converse_body, run
from running import RunningServer

from outcrop.access_keys import add_to_key_file, new_bearer_key, new_key_pair
from outcrop.aws.sigv4 import Credentials, SignableRequest, sign

TARGET_MS = 0.3
PATH = f"/model/{quote(MODEL, safe='')}/converse"
SMALL = json.dumps(converse_body("Hello!", 64)).encode()
PADDED = SMALL + b" " * 1_000_000  # white space after the JSON: it costs a hash, and nothing else
Headers = dict[str, str]


def main() -> None:
    run(__doc__, measure)


def measure(options: argparse.Namespace) -> list[Figure]:
    calls, rounds = (200, 5) if options.quick else (1000, 7)
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="outcrop-bench-")))
        file = directory / "keys.toml"
        pair, token = _keys(file)
        unlocked = stack.enter_context(scripted(directory / "open"))
        locked = stack.enter_context(scripted(directory / "keys", keys=file))
        figures = []
        for size, body, count in (("small body", SMALL, calls), ("1 MB", PADDED, calls // 10)):
            signed = _signed(pair, body)
            bearer = {"Host": "bench", "Authorization": f"Bearer {token}"}
            ways = {
                "open": call(unlocked.port, signed, body),
                "SigV4": call(locked.port, signed, body),
                "API key": call(locked.port, bearer, body),
            }
            figures += _figures(ways, size, count, rounds)
        return figures


def _figures(ways: dict[str, Callable[[], None]], size: str, calls: int, rounds: int) -> list[Figure]:
    medians: dict[str, list[float]] = {way: [] for way in ways}
    for round_ in range(-1, rounds):  # the first warms up
        times: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(calls):
            for way, one in ways.items():
                times[way].append(_milliseconds(one))
        if round_ >= 0:
            for way, values in times.items():
                medians[way].append(median(values))
    base = medians.pop("open")
    added = {way: [ours - least for ours, least in zip(values, base, strict=True)] for way, values in medians.items()}
    targets = {"SigV4, small body": TARGET_MS}
    return [
        Figure(f"Converse p50, open, {size}", "ms", base),
        *(Figure(f"added by {way}, {size}", "ms", added[way], targets.get(f"{way}, {size}")) for way in added),
    ]


def _keys(file: Path) -> tuple[Credentials, str]:
    pair, told = new_key_pair()
    bearer, token = new_bearer_key()
    add_to_key_file(file, "sigv4", {"name": "pair", **pair})
    add_to_key_file(file, "bearer", {"name": "token", **bearer, "tokens_per_minute": 10**9})
    return Credentials(told["AWS_ACCESS_KEY_ID"], told["AWS_SECRET_ACCESS_KEY"]), token["AWS_BEARER_TOKEN_BEDROCK"]


def _signed(pair: Credentials, body: bytes) -> Headers:
    """Good for five minutes: longer than a round of all takes."""
    headers = (("Host", "bench"), ("Content-Type", "application/json"))
    request = SignableRequest("POST", PATH, "", headers, body)
    return dict([*headers, *sign(request, pair, region="us-east-1", at=datetime.now(UTC))])


def call(port: int, headers: Headers, body: bytes) -> Callable[[], None]:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.connect()
    connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def one() -> None:
        connection.request("POST", PATH, body, headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"the server answered {answer.status}: {answer.getheader('x-outcrop-reason')}")

    return one


def _milliseconds(one: Callable[[], None]) -> float:
    started = time.perf_counter()
    one()
    return (time.perf_counter() - started) * 1000


@contextmanager
def scripted(directory: Path, **settings: Any) -> Iterator[RunningServer]:
    directory.mkdir()
    server = RunningServer.scripted(directory, ["Hello! How can I help you today?"], **settings)
    try:
        yield server
    finally:
        server.stop()


if __name__ == "__main__":
    main()
