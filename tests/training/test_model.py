"""Attention that leaves out what the mask hides anyway is the attention."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
import torch.nn.functional as F  # noqa: E402 - needs torch

from training.model import ROWS, attended  # noqa: E402
from training.number_format import quicker_format  # noqa: E402


@pytest.mark.parametrize("length", [ROWS - 3, ROWS, 2 * ROWS + 5])
def test_attention_by_rows_is_attention(length: int) -> None:
    torch.manual_seed(3)
    q, k, v = (torch.randn(2, 3, length, 16) for _ in range(3))
    mask = torch.full((length, length), -torch.inf).triu(1)[None, None]
    mask = mask.masked_fill(torch.rand(2, 1, length, length) < 0.2, -torch.inf)
    mask[:, :, range(length), range(length)] = 0.0  # a token sees itself
    assert torch.allclose(attended(q, k, v, mask), F.scaled_dot_product_attention(q, k, v, mask), atol=1e-5)


def test_a_gpu_computes_in_16_bits_and_a_cpu_as_it_is_quicker() -> None:
    assert quicker_format(torch.device("cuda")) is torch.bfloat16
    assert quicker_format(torch.device("cpu")) in (torch.bfloat16, torch.float32)
