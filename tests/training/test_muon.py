"""Muon moves all matrices of a shape at once, as PyTorch's own moves each."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
from training.muon import Muon, orthogonal  # noqa: E402 - needs torch

SHAPES = ((24, 24), (48, 24), (24, 48), (48, 24))
RATE, DECAY = 0.02, 0.05


def test_singular_values_come_near_one() -> None:
    torch.manual_seed(1)
    for shape in ((2, 30, 20), (2, 20, 30)):
        values = torch.linalg.svdvals(orthogonal(torch.randn(shape)))
        assert values.min() > 0.5
        assert values.max() < 1.3


def test_steps_are_those_of_pytorch() -> None:
    torch.manual_seed(2)
    ours = [torch.nn.Parameter(torch.randn(shape)) for shape in SHAPES]
    theirs = [torch.nn.Parameter(matrix.detach().clone()) for matrix in ours]
    both = (
        Muon(ours, RATE, DECAY, torch.float32),
        torch.optim.Muon(theirs, RATE, weight_decay=DECAY, adjust_lr_fn="match_rms_adamw"),
    )
    before = [matrix.detach().clone() for matrix in ours]
    for _ in range(3):
        for one, other in zip(ours, theirs, strict=True):
            one.grad = torch.randn_like(one)
            other.grad = one.grad.clone()
        for optimizer in both:
            optimizer.step()
    for one, other, begun in zip(ours, theirs, before, strict=True):
        moved = (other - begun).norm()
        assert (one - other).norm() < 0.03 * moved  # PyTorch's products have 16 bits
