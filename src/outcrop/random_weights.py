"""Writes a small GGUF of Mistral's architecture: the real vocabulary, random weights.

In: the vocabulary's entries (text, score, kind), a `Shape`, a seed, a path. Out: a GGUF file that llama.cpp
loads like any Mistral model. Its words are noise; its token ids, limits, speed and failures are real: for tests and
measurements. It knows no catalogue, no tokenizer library and no engine.

Random rows have no order, so q and k need no permutation here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from outcrop.gguf_file import Shape, Tensor, VocabularyEntry, write_gguf

TINY = Shape()  # 16M parameters: loads in a fraction of a second, generates several hundred tokens a second on one core
# 151M: for measurements
SMALL = Shape(embedding=768, layers=16, feed_forward=3072, head_count=12, kv_head_count=4, head_size=64)
SHAPES = {"tiny": TINY, "small": SMALL}


def write_random_gguf(path: Path, vocabulary: Sequence[VocabularyEntry], shape: Shape = TINY, seed: int = 0) -> None:
    """Write the file at `path`, whole or not at all."""
    tensors = random_tensors(len(vocabulary), shape, seed)
    write_gguf(path, shape, tensors, vocabulary, name="random weights, made by outcrop")


def random_tensors(vocabulary_size: int, shape: Shape, seed: int = 0) -> dict[str, Tensor]:
    """All tensors of a tied model by their GGUF names: matrices in float16, norms in float32."""
    import numpy as np

    random = np.random.default_rng(seed)
    tensors: dict[str, Tensor] = {}

    def matrix(name: str, rows: int, columns: int) -> None:
        values = random.standard_normal((rows, columns), dtype=np.float32) / math.sqrt(columns)
        tensors[f"{name}.weight"] = Tensor(values.astype(np.float16))

    def norm(name: str) -> None:
        tensors[f"{name}.weight"] = Tensor(np.ones(shape.embedding, dtype=np.float32))

    queries, kv = shape.head_count * shape.head_size, shape.kv_head_count * shape.head_size
    matrix("token_embd", vocabulary_size, shape.embedding)  # tied: llama.cpp reads the output matrix from it
    norm("output_norm")
    for layer in range(shape.layers):
        block = f"blk.{layer}"
        norm(f"{block}.attn_norm")
        matrix(f"{block}.attn_q", queries, shape.embedding)
        matrix(f"{block}.attn_k", kv, shape.embedding)
        matrix(f"{block}.attn_v", kv, shape.embedding)
        matrix(f"{block}.attn_output", shape.embedding, queries)
        norm(f"{block}.ffn_norm")
        matrix(f"{block}.ffn_gate", shape.feed_forward, shape.embedding)
        matrix(f"{block}.ffn_up", shape.feed_forward, shape.embedding)
        matrix(f"{block}.ffn_down", shape.embedding, shape.feed_forward)
    return tensors
