"""Load: boto3 in several processes, and one lean client that only reads bytes.

In: a task for each request. Out: a `Load`: what the tasks returned, summed (tokens, or calls), and the seconds from
the first start to the last end. One Python process cannot read 32 streams with boto3 fast enough, so its threads are
spread over processes, which live for the whole measurement. Worker i runs every n-th task, one after another.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from measure import MODEL, bedrock_client, converse_body

PROCESSES = 4
Connect = Callable[[], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]
Task = Callable[[Any, Any], int]


@dataclass(frozen=True, slots=True)
class Load:
    amount: int
    seconds: float

    @property
    def rate(self) -> float:
        return self.amount / self.seconds


class ClientProcesses(AbstractContextManager["ClientProcesses"]):
    """boto3 clients of one URL. A task is a function at a module's top level: it gets a client and an argument."""

    def __init__(self, url: str, processes: int = PROCESSES) -> None:
        spawn = multiprocessing.get_context("spawn")
        pairs = [spawn.Pipe() for _ in range(processes)]
        self._pipes = [ours for ours, _ in pairs]
        self._processes = [spawn.Process(target=_client_process, args=(url, theirs)) for _, theirs in pairs]
        for process in self._processes:
            process.start()
        for pipe in self._pipes:
            pipe.recv()  # it has imported boto3

    def __exit__(self, *_: object) -> None:
        for pipe in self._pipes:
            pipe.send(None)
        for process in self._processes:
            process.join()

    def run(self, task: Task, arguments: Sequence[Any], concurrency: int) -> Load:
        used = self._pipes[: min(concurrency, len(self._pipes))]
        shares = [_shares(arguments, concurrency)[i :: len(used)] for i in range(len(used))]
        for pipe, share in zip(used, shares, strict=True):
            pipe.send((task, share))
        results = [pipe.recv() for pipe in used]
        for result in results:
            if isinstance(result, Exception):
                raise result
        starts, ends, amounts = zip(*results, strict=True)
        return Load(sum(amounts), max(ends) - min(starts))


def _shares(arguments: Sequence[Any], concurrency: int) -> list[Sequence[Any]]:
    return [arguments[i::concurrency] for i in range(concurrency)]


def _client_process(url: str, pipe: Connection) -> None:
    client = bedrock_client(url)
    pipe.send("ready")
    while job := pipe.recv():
        task, shares = job
        try:
            pipe.send(_run_threads(client, task, shares))
        except Exception as error:
            pipe.send(RuntimeError(f"{type(error).__name__}: {error}"))  # boto3's own cannot be pickled


def _run_threads(client: Any, task: Task, shares: list[Sequence[Any]]) -> tuple[float, float, int]:
    """When it began, when it ended (of the machine's monotonic clock), and the sum of what the tasks returned."""
    with ThreadPoolExecutor(len(shares)) as pool:
        start = time.monotonic()
        amounts = list(pool.map(lambda share: sum(task(client, argument) for argument in share), shares))
        return start, time.monotonic(), sum(amounts)


def stream_with_boto3(client: Any, argument: tuple[str, int]) -> int:
    """The task that streams an answer; the tokens that the server counted."""
    answer = client.converse_stream(modelId=MODEL, **converse_body(*argument))
    tokens = 0
    for event in answer["stream"]:
        if "metadata" in event:
            tokens = event["metadata"]["usage"]["outputTokens"]
    return tokens


async def _lean(connect: Connect, requests: Sequence[bytes], concurrency: int, count: re.Pattern[bytes]) -> Load:
    async def worker(share: Sequence[bytes]) -> int:
        return sum([_last_number(count, await _exchange(connect, request)) for request in share])

    start = time.monotonic()
    amounts = await asyncio.gather(*map(worker, _shares(requests, concurrency)))
    return Load(sum(amounts), time.monotonic() - start)


async def _exchange(connect: Connect, request: bytes) -> bytes:
    """A connection for each request: all that comes until the other side closes."""
    reader, writer = await connect()
    writer.write(request)
    answer = await reader.read()
    writer.close()
    return answer


def _last_number(pattern: re.Pattern[bytes], answer: bytes) -> int:
    found = pattern.findall(answer, max(0, len(answer) - 2000))
    if not found:
        raise RuntimeError(f"no token count at the end of {answer[-500:]!r}")
    return int(found[-1])


def lean_engine(socket: str, requests: Sequence[bytes], concurrency: int) -> Load:
    """llama.cpp's `/completion`; the tokens that its last event counts."""
    count = re.compile(rb'"tokens_predicted":(\d+)')
    return asyncio.run(_lean(lambda: asyncio.open_unix_connection(socket), requests, concurrency, count))


def lean_server(port: int, requests: Sequence[bytes], concurrency: int) -> Load:
    """Our ConverseStream; the tokens that its last frame counts."""
    count = re.compile(rb'"outputTokens":(\d+)')
    return asyncio.run(_lean(lambda: asyncio.open_connection("127.0.0.1", port), requests, concurrency, count))
