"""All measurements, one after another and never two at once, and one table of those that have a target.

In: nothing is needed. Out: each program's table as it comes, then the summary. The exit status is 1 if a program could
not measure, 0 otherwise: a missed target is a result. About ten minutes; with --full about half an hour. Run it on a
machine that does nothing else: the figures are ratios and latencies, and a busy core spoils both.
Command: PYTHONPATH=tests python bench/all.py [--full] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from measure import Figure, print_table

HERE = Path(__file__).parent
PROGRAMS = (
    "startup",
    "bundled",
    "overhead",
    "sign_in",
    "first_token",
    "cancellation",
    "throughput",
    "constraint",
    "forced_calls",
    "fuzz",
    "soak",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--full", action="store_true", help="all repetitions")
    parser.add_argument("--json", type=Path, metavar="FILE", help="append the figures to FILE, one line a program")
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as directory:
        results = options.json or Path(directory) / "results.jsonl"
        before = results.stat().st_size if results.exists() else 0
        failed = [name for name in PROGRAMS if run_program(name, options.full, results) != 0]
        lines = results.read_bytes()[before:].splitlines() if results.exists() else []
    print(f"\nSummary, after {time.monotonic() - started:.0f} s")
    print_table([row for line in lines for row in rows_with_target(json.loads(line))])
    if failed:
        sys.exit(f"could not measure: {', '.join(failed)}")


def run_program(name: str, full: bool, results: Path) -> int:
    command = [sys.executable, str(HERE / f"{name}.py"), "--json", str(results), *([] if full else ["--quick"])]
    return subprocess.run(command, check=False).returncode


def rows_with_target(line: dict[str, Any]) -> list[list[str]]:
    figures = [Figure(**{key: row[key] for key in Figure.__slots__}) for row in line["figures"]]
    return [[f"{line['bench']}: {cells[0]}", *cells[1:]] for f in figures if f.target for cells in [f.cells()]]


if __name__ == "__main__":
    main()
