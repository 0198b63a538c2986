"""Many mixed requests at once, callers that leave, and what is left of it afterwards.

Sent:    all operations and models, long prompts, requests that must be refused; one caller in five closes its socket,
         before the first byte or in the middle. A quarter of them, then a pause and a look at the memory; then the
         rest, a pause and another look.
Targets: no request without an end within 60 s; none with the wrong end; no traceback and no error in the log; after
         it every model answers at once; 2 s later nothing computes; memory (USS) of the server and of llama.cpp at
         the end <= 1.10 times that after a quarter, 8 MB apart; no open file and no child process more.
Command: PYTHONPATH=tests python bench/soak.py [--quick] [--json FILE] [--requests N] [--concurrency N] [--seed N]
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import aiohttp
import psutil
from engine_alone import children
from measure import Figure, run, serving
from running import IDS, RunningServer
from soak_requests import Wanted, draw, small
from startup import own_processes

TIMEOUT_S = 60.0
PROMPT_S = 2.0  # a model that is idle answers a small request within
SETTLE_S = 2.0  # nothing computes so long after the last request
WATCHED_S = 1.0
IDLE_CPU = 0.05  # of one core
GROWTH, SLACK_MB = 1.10, 8.0
MB = 1e6
CHUNK = re.compile(rb'"bytes":"([^"]+)"')  # of InvokeModel's streams
Problems = Counter[str]


@dataclass(frozen=True, slots=True)
class Look:
    """The memory in MB, what is open, and the share of a core that is used while nothing is asked."""

    server_mb: float
    engines_mb: float
    files: int
    processes: int
    cpu: float


def main() -> None:
    run(__doc__, lambda options: asyncio.run(measure(options)), more_options)


def more_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--requests", type=int, help="[default: 2000; with --quick 400]")
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--seed", type=int, default=0)


async def measure(options: argparse.Namespace) -> list[Figure]:
    random = Random(options.seed)
    wanted = [draw(random) for _ in range(options.requests or (400 if options.quick else 2000))]
    quarter = len(wanted) // 4
    problems: Problems = Counter()
    with serving() as server:
        started = time.perf_counter()
        await send_all(server, wanted[:quarter], options.concurrency, problems)
        early = await look(server)
        await send_all(server, wanted[quarter:], options.concurrency, problems)
        late = await look(server)
        seconds = time.perf_counter() - started
        slowest = await answer_times(server, problems)
        bad_lines = [line for line in server.log if "Traceback" in line or " ERROR " in line]
    for text, count in problems.most_common(10):
        print(f"{count} x {text}")
    for line in bad_lines[:5]:
        print(f"in the log: {line}")
    return [
        *figures(problems, slowest, early, late),
        Figure("tracebacks and errors in the log", "lines", [len(bad_lines)], at_most=0),
        Figure(f"{len(wanted)} requests, {options.concurrency} at once", "s", [seconds]),
    ]


def figures(problems: Problems, slowest: Sequence[float], early: Look, late: Look) -> list[Figure]:
    hung = sum(count for text, count in problems.items() if text.startswith("hung"))
    return [
        Figure("requests without an end", "", [hung], at_most=0),
        Figure("requests with the wrong end", "", [problems.total() - hung], at_most=0),
        Figure("slowest model's answer afterwards", "s", [max(slowest)], at_most=PROMPT_S),
        Figure(f"cores used {SETTLE_S:g} s after the end", "", [late.cpu], at_most=IDLE_CPU),
        Figure("server's memory after a quarter", "MB", [early.server_mb]),
        Figure("server's memory at the end", "MB", [late.server_mb]),
        Figure("server's growth", "ratio", [growth(early.server_mb, late.server_mb)], at_most=GROWTH),
        Figure("llama.cpp's memory after a quarter", "MB", [early.engines_mb]),
        Figure("llama.cpp's memory at the end", "MB", [late.engines_mb]),
        Figure("llama.cpp's growth", "ratio", [growth(early.engines_mb, late.engines_mb)], at_most=GROWTH),
        Figure("more open files and processes", "", [late.files + late.processes - early.files - early.processes], 0),
    ]


def growth(early_mb: float, late_mb: float) -> float:
    """Allocators and page tables need a few MB of slack."""
    return max(0.0, late_mb - SLACK_MB) / early_mb


async def look(server: RunningServer) -> Look:
    await asyncio.sleep(SETTLE_S)
    own = own_processes(server)
    engines = [child.process for child in children(server.process.pid)]
    before = _cpu_seconds([*own, *engines])
    await asyncio.sleep(WATCHED_S)
    return Look(
        server_mb=sum(process.memory_full_info().uss for process in own) / MB,
        engines_mb=sum(process.memory_full_info().uss for process in engines) / MB,
        files=sum(process.num_fds() for process in [*own, *engines]),
        processes=len(own) + len(engines),
        cpu=(_cpu_seconds([*own, *engines]) - before) / WATCHED_S,
    )


def _cpu_seconds(processes: Sequence[psutil.Process]) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in processes)


async def send_all(server: RunningServer, wanted: Sequence[Wanted], concurrency: int, problems: Problems) -> None:
    queue = iter(wanted)
    async with _session(server) as session:

        async def worker() -> None:
            for one in queue:
                if problem := await problem_of(session, one):
                    problems[problem] += 1

        await asyncio.gather(*(worker() for _ in range(concurrency)))


async def answer_times(server: RunningServer, problems: Problems) -> list[float]:
    """Seconds that every model needs for a small request."""
    times = []
    async with _session(server) as session:
        for model in IDS:
            started = time.perf_counter()
            if problem := await problem_of(session, small(model)):
                problems[problem] += 1
            times.append(time.perf_counter() - started)
    return times


def _session(server: RunningServer) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(server.url, connector=aiohttp.TCPConnector(limit=0))


async def problem_of(session: aiohttp.ClientSession, wanted: Wanted) -> str | None:
    """What was wrong with the answer; None if it was as it should be, or if its caller left."""
    request = session.post(wanted.path, data=wanted.body, headers={"Content-Type": "application/json"})
    try:
        async with asyncio.timeout(wanted.leave_after if wanted.leaves == "before the first byte" else TIMEOUT_S):
            async with request as answer:
                if wanted.leaves == "in the middle" and answer.status == 200:
                    await _leave(answer, int(wanted.leave_after))
                    return None
                return _wrong(wanted, answer.status, await answer.read())
    except TimeoutError:
        return None if wanted.leaves == "before the first byte" else f"hung: {wanted.path}"
    except aiohttp.ClientError as error:
        return f"{wanted.path}: {type(error).__name__} {error}"


async def _leave(answer: aiohttp.ClientResponse, pieces: int) -> None:
    """Read some, close the socket."""
    async for _ in answer.content.iter_any():
        pieces -= 1
        if pieces <= 0:
            break
    answer.close()


def _wrong(wanted: Wanted, status: int, body: bytes) -> str | None:
    streamed = "stream" in wanted.path
    refused = 400 <= status < 500 or (status == 200 and streamed and b"Exception" in body[:200])
    whole = status == 200 and (not streamed or b"messageStop" in body or _has_metrics(body))
    if refused if wanted.refused else whole and not refused:
        return None
    return f"{wanted.path}: {status} {body[-300:]!r}"


def _has_metrics(body: bytes) -> bool:
    """Does InvokeModel's stream end as it should."""
    chunks = CHUNK.findall(body)
    return bool(chunks) and b"amazon-bedrock-invocationMetrics" in base64.b64decode(chunks[-1])


if __name__ == "__main__":
    main()
