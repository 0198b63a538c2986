"""How long until `outcrop serve` serves, and what it weighs when idle.

Start:  from the start of the process to the line with the URL: all five models, default settings, random weights in
        the cache already (two llama.cpp processes), page cache warm. Seven runs.
Memory: of the server and whatever it started but llama.cpp, one second after the start. USS: pages that would be free
        if it ended, the figure with the target; RSS counts shared ones too. llama.cpp's own is told beside it.
Target: median start <= 1.5 s; median USS <= 160 MB
Command: PYTHONPATH=tests python bench/startup.py [--quick] [--json FILE]
"""

from __future__ import annotations

import argparse
import time

import psutil
from engine_alone import children
from measure import Figure, run, serving
from running import RunningServer

TARGET_S = 1.5
TARGET_MB = 160.0
RUNS = 7
MB = 1e6


def main() -> None:
    run(__doc__, measure)


def measure(options: argparse.Namespace) -> list[Figure]:
    with serving():
        pass  # the weights are made, if they were not
    rows = [one_run() for _ in range(3 if options.quick else RUNS)]
    seconds, uss, rss, engines = zip(*rows, strict=True)
    return [
        Figure("start of the process until ready", "s", seconds, at_most=TARGET_S),
        Figure("idle memory, USS", "MB", uss, at_most=TARGET_MB),
        Figure("idle memory, RSS", "MB", rss),
        Figure("both llama.cpp processes, RSS", "MB", engines),
    ]


def one_run() -> tuple[float, float, float, float]:
    started = time.perf_counter()
    with serving() as server:
        seconds = time.perf_counter() - started
        time.sleep(1)
        memory = [process.memory_full_info() for process in own_processes(server)]
        engines = sum(child.process.memory_info().rss for child in children(server.process.pid))
        uss, rss = sum(info.uss for info in memory), sum(info.rss for info in memory)
        return seconds, uss / MB, rss / MB, engines / MB


def own_processes(server: RunningServer) -> list[psutil.Process]:
    root = psutil.Process(server.process.pid)
    engines = {child.process for child in children(root.pid)}
    return [root, *(process for process in root.children(recursive=True) if process not in engines)]


if __name__ == "__main__":
    main()
