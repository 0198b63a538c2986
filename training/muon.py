"""Muon (Jordan et al. 2024) for the network's matrices: all of one shape at once, in the number format that is asked for.

In: matrices with gradients, rates. Out: each matrix moved by its orthogonalised momentum, as far as AdamW would move it
(`match_rms_adamw`: 0.2 times the root of its longer side). PyTorch's own takes one matrix after the other and 16 bits,
on a CPU without units for these a fifth of a training step.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from torch import Tensor

MOMENTUM = 0.95
COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of the polynomial, and how often it is applied: Jordan's post, as in PyTorch
STEPS = 5
AS_ADAM = 0.2  # Liu et al. 2025, "Muon is scalable for LLM training"


class Muon(torch.optim.Optimizer):
    """Nesterov momentum, decoupled weight decay. `computed`: the format of the products."""

    def __init__(self, matrices: Iterable[Tensor], lr: float, weight_decay: float, computed: torch.dtype) -> None:
        super().__init__(matrices, {"lr": lr, "weight_decay": weight_decay})
        self.computed = computed

    def step(self, closure: Callable[[], float] | None = None) -> None:
        assert closure is None
        for group in self.param_groups:
            alike: dict[torch.Size, list[Tensor]] = defaultdict(list)
            for matrix in group["params"]:
                alike[matrix.shape].append(matrix)
            with torch.no_grad():
                for shape, matrices in alike.items():
                    self._move(shape, matrices, group)

    def _move(self, shape: torch.Size, matrices: list[Tensor], group: dict[str, Any]) -> None:
        directions = orthogonal(torch.stack(self._directions(matrices)).to(self.computed)).to(matrices[0].dtype)
        rate = group["lr"] * AS_ADAM * max(shape) ** 0.5
        torch._foreach_mul_(matrices, 1 - group["lr"] * group["weight_decay"])
        torch._foreach_add_(matrices, list(directions), alpha=-rate)

    def _directions(self, matrices: list[Tensor]) -> Sequence[Tensor]:
        gradients = [matrix.grad for matrix in matrices if matrix.grad is not None]
        assert len(gradients) == len(matrices)
        momenta = [self._momentum(matrix) for matrix in matrices]
        torch._foreach_lerp_(momenta, gradients, 1 - MOMENTUM)
        return torch._foreach_lerp(gradients, momenta, MOMENTUM)

    def _momentum(self, matrix: Tensor) -> Tensor:
        state = self.state[matrix]
        if not state:
            state["momentum_buffer"] = torch.zeros_like(matrix)
        momentum: Tensor = state["momentum_buffer"]
        return momentum


def orthogonal(matrices: Tensor) -> Tensor:
    """(count, rows, columns): each matrix with all its singular values near 1, by Newton and Schulz's iteration."""
    if matrices.shape[1] > matrices.shape[2]:
        return orthogonal(matrices.mT).mT
    a, b, c = COEFFICIENTS
    x = matrices / matrices.norm(dim=(1, 2), keepdim=True).clamp(min=1e-7)
    for _ in range(STEPS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x
