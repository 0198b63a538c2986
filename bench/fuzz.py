"""Does any input make the server fail, hang, or answer in a form that is not Bedrock's.

Measured: inputs of five kinds in equal parts, over one kept connection to a real server with a scripted engine: bodies
         by hypothesis from botocore's input shapes and the native tables; sound bodies with members changed, and with
         bytes changed; paths and headers (Authorization among them); event frames, given to our decoder in pieces.
Target:  0 wrong answers; the server answers all four operations afterwards
Command: PYTHONPATH=tests python bench/fuzz.py [--inputs 100000] [--seed N] [--quick] [--json FILE]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from contract.fuzzing import Fuzzer, alive
from measure import Figure, run
from running import RunningServer

SHOWN = 10  # examples of what went wrong


def main() -> None:
    run(__doc__, measure, more_options)


def more_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)


def measure(options: argparse.Namespace) -> list[Figure]:
    inputs = 5_000 if options.quick else options.inputs
    with tempfile.TemporaryDirectory(prefix="outcrop-bench-") as directory:
        server = RunningServer.scripted(Path(directory), ["Yes."], extensions=True, log_level="error")
        try:
            started = time.monotonic()
            report = Fuzzer(server.port, options.seed).run(inputs)
            seconds = time.monotonic() - started
            dead = sum(status != 200 for status in alive(server.port))
        finally:
            server.stop()
    for (kind, status), count in sorted(report.statuses.items()):
        print(f"{kind:8} {status:8} {count:7}")
    for wrong in report.wrong[:SHOWN]:
        print(wrong[:2000])
    return [
        Figure("inputs", "count", [report.inputs]),
        Figure("wrong answers", "count", [len(report.wrong)], at_most=0),
        Figure("operations that do not answer afterwards", "count", [dead], at_most=0),
        Figure("slowest answer", "ms", [report.slowest_ms]),
        Figure("inputs a second", "1/s", [report.inputs / seconds]),
    ]


if __name__ == "__main__":
    main()
