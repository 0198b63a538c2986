"""Draws a run's loss: `python -m training.plot RUN [FILE.svg]`.

In: `loss.csv` of `training.train`: tokens, loss of the answers, share of right tokens; or another file of that form. Out:
a picture. `docs/images/bundled-model-loss.csv` is that of the shipped file: a run that goes on from it adds its lines.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import matplotlib.pyplot as plt


def plot(log: Path, picture: Path) -> None:
    with log.open(encoding="utf-8", newline="") as file:
        rows = [[float(value) for value in row] for row in csv.reader(file)]
    millions = [row[0] / 1e6 for row in rows]
    figure, left = plt.subplots(figsize=(8, 4), layout="constrained")
    left.plot(millions, [row[1] for row in rows], color="tab:blue")
    left.set(xlabel="million tokens", ylabel="loss of the answers", yscale="log")
    right = left.twinx()
    right.plot(millions, [100 * row[2] for row in rows], color="tab:orange", linewidth=0.8)
    right.set(ylabel="% of the answers' tokens that are the likeliest", ylim=(0, 100))
    figure.savefig(picture)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("file", type=Path, nargs="?")
    arguments = parser.parse_args()
    log = arguments.run if arguments.run.is_file() else arguments.run / "loss.csv"
    picture = arguments.file or log.with_suffix(".svg")
    plot(log, picture)
    print(picture)


if __name__ == "__main__":
    main()
