"""Mistral's architecture in PyTorch, for training only: llama.cpp runs what `training.export` makes of it.

In: token ids, positions, which token may look at which. Out: hidden states, and logits over chosen rows of the
vocabulary (input and output embedding are one matrix). RMSNorm, rotary positions, grouped-query attention, SwiGLU, no
biases, as in Mistral 7B (mistral-src, `one_file_ref.py`). It knows no text.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from outcrop.gguf_file import Shape

# An eighth and a ninth layer learned next to nothing in 250 million tokens. Heads of 64 columns carry more of a token's identity than
# more heads of 32, and copying lives of that.
SHAPE = Shape(
    embedding=256,
    layers=7,
    feed_forward=768,
    head_count=4,
    kv_head_count=4,
    head_size=64,
    context=2048,  # of one request in the product; exercises have a thousand tokens at most
    rope_base=10_000.0,  # as in Mistral 7B v0.1: exercises have a thousand tokens at most
)

ROWS = 256  # of the attention's scores at a time


class Attention(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.head_size = shape.head_size
        query, key_value = shape.head_count * shape.head_size, shape.kv_head_count * shape.head_size
        self.attn_q = nn.Linear(shape.embedding, query, bias=False)
        self.attn_k = nn.Linear(shape.embedding, key_value, bias=False)
        self.attn_v = nn.Linear(shape.embedding, key_value, bias=False)
        self.attn_output = nn.Linear(query, shape.embedding, bias=False)

    def forward(self, x: Tensor, rotary: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = (
            projection(x).view(batch, length, -1, self.head_size).transpose(1, 2)
            for projection in (self.attn_q, self.attn_k, self.attn_v)
        )
        q, k = rotated(q, rotary), rotated(k, rotary)
        if q.shape[1] != k.shape[1]:
            repeats = q.shape[1] // k.shape[1]
            k, v = k.repeat_interleave(repeats, 1), v.repeat_interleave(repeats, 1)
        out = attended(q, k, v, mask)
        return self.attn_output(out.transpose(1, 2).reshape(batch, length, -1))


class FeedForward(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.ffn_gate = nn.Linear(shape.embedding, shape.feed_forward, bias=False)
        self.ffn_up = nn.Linear(shape.embedding, shape.feed_forward, bias=False)
        self.ffn_down = nn.Linear(shape.feed_forward, shape.embedding, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.ffn_down(F.silu(self.ffn_gate(x)) * self.ffn_up(x))


class Block(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attn_norm = nn.RMSNorm(shape.embedding, eps=shape.norm_epsilon)
        self.attention = Attention(shape)
        self.ffn_norm = nn.RMSNorm(shape.embedding, eps=shape.norm_epsilon)
        self.feed_forward = FeedForward(shape)

    def forward(self, x: Tensor, rotary: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        x = x + self.attention(self.attn_norm(x), rotary, mask)
        return x + self.feed_forward(self.ffn_norm(x))


class Mistral(nn.Module):
    def __init__(self, vocabulary_size: int, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Embedding(vocabulary_size, shape.embedding)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.output_norm = nn.RMSNorm(shape.embedding, eps=shape.norm_epsilon)
        self.apply(_initialise)
        for block in self.blocks:  # each block begins as the identity: deep residual nets learn faster so
            nn.init.zeros_(block.attention.attn_output.weight)
            nn.init.zeros_(block.feed_forward.ffn_down.weight)

    def forward(self, ids: Tensor, positions: Tensor, mask: Tensor) -> Tensor:
        """`ids` and `positions` (batch, length); `mask` (batch, 1, length, length), what is added to the scores."""
        x = self.token_embd(ids)
        rotary = self.rotary(positions)
        for block in self.blocks:
            x = block(x, rotary, mask)
        return self.output_norm(x)

    def rotary(self, positions: Tensor) -> tuple[Tensor, Tensor]:
        half = self.shape.head_size // 2
        frequencies = self.shape.rope_base ** (-torch.arange(half, device=positions.device) / half)
        angles = positions[:, None, :, None] * frequencies
        return angles.cos(), angles.sin()


def rotated(x: Tensor, rotary: tuple[Tensor, Tensor]) -> Tensor:
    """The first half of a head's columns are the real parts, the second half the imaginary ones."""
    cosine, sine = (part.to(x.dtype) for part in rotary)
    real, imaginary = x.chunk(2, dim=-1)
    return torch.cat((real * cosine - imaginary * sine, real * sine + imaginary * cosine), dim=-1)


def attended(q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
    """Attention as two products of matrices: on a CPU, with its backward pass, twice as fast as PyTorch's own kernel.

    All are (batch, heads, length, columns), `mask` is added to the scores and hides what comes later: so the first
    tokens are not multiplied with the last ones. In the mask's number format, whatever autocast would take.
    """
    batch, heads, length, columns = q.shape
    with torch.autocast(q.device.type, enabled=False):
        q, k, v = (x.reshape(batch * heads, length, columns).to(mask.dtype) for x in (q * columns**-0.5, k, v))
        made = []
        for start in range(0, length, ROWS):
            end = min(start + ROWS, length)
            scores = torch.bmm(q[:, start:end], k[:, :end].transpose(1, 2)).view(batch, heads, end - start, end)
            weights = torch.softmax(scores + mask[:, :, start:end, :end], -1).view(batch * heads, end - start, end)
            made.append(torch.bmm(weights, v[:, :end]))
        return torch.cat(made, 1).view(batch, heads, length, columns)


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Linear):
        nn.init.normal_(module.weight, std=module.in_features**-0.5)
    elif isinstance(module, nn.Embedding):
        nn.init.normal_(module.weight, std=0.02)
