"""Writes a small GGUF of Mistral's architecture: the real vocabulary, random weights.

In: the vocabulary's entries (text, score, kind), a `Shape`, a seed, a path. Out: a GGUF file that llama.cpp
loads like any Mistral model. Its words are noise; its token ids, limits, speed and failures are real.
It knows no catalogue, no tokenizer library and no engine.

Keys and layout: llama.cpp's `llama` architecture, whose q and k rows are stored in interleaved rotary order. Random
rows have no order, so no permutation is needed here.
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gguf import GGUFWriter


class TokenKind(IntEnum):
    """GGUF's `tokenizer.ggml.token_type` values (llama.cpp, `llama_token_type`)."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    BYTE = 6


@dataclass(frozen=True, slots=True)
class VocabularyEntry:
    """One row of a SentencePiece vocabulary."""

    text: str
    score: float
    kind: TokenKind


@dataclass(frozen=True, slots=True)
class Shape:
    """The dimensions of a Mistral model: `head_count * head_size` query columns, grouped over `kv_head_count`."""

    embedding: int = 256
    layers: int = 8
    feed_forward: int = 1024
    head_count: int = 8
    kv_head_count: int = 4
    context: int = 32768

    @property
    def head_size(self) -> int:
        return self.embedding // self.head_count


TINY = Shape()  # 16M parameters: loads in a fraction of a second, generates several hundred tokens a second on one core
SMALL = Shape(embedding=768, layers=16, feed_forward=3072, head_count=12, kv_head_count=4)  # 151M: for measurements
SHAPES = {"tiny": TINY, "small": SMALL}


def write_random_gguf(path: Path, vocabulary: Sequence[VocabularyEntry], shape: Shape = TINY, seed: int = 0) -> None:
    """Write the file at `path`, whole or not at all (a neighbour is renamed over it)."""
    import gguf  # slow to import, and needed only when the file is made

    partial = path.with_suffix(f".{os.getpid()}.partial")
    partial.parent.mkdir(parents=True, exist_ok=True)
    try:
        writer = gguf.GGUFWriter(partial, "llama")
        _add_model(writer, shape)
        _add_vocabulary(writer, vocabulary)
        _add_tensors(writer, len(vocabulary), shape, seed)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _add_model(writer: GGUFWriter, shape: Shape) -> None:
    writer.add_name("random weights, made by outcrop")
    writer.add_file_type(1)  # LLAMA_FTYPE_MOSTLY_F16
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.embedding)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.head_count)
    writer.add_head_count_kv(shape.kv_head_count)
    writer.add_key_length(shape.head_size)
    writer.add_value_length(shape.head_size)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape.head_size)
    writer.add_rope_freq_base(1_000_000.0)  # Mistral 7B Instruct v0.2's config.json, `rope_theta`


def _add_vocabulary(writer: GGUFWriter, vocabulary: Sequence[VocabularyEntry]) -> None:
    writer.add_vocab_size(len(vocabulary))
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([entry.text for entry in vocabulary])
    writer.add_token_scores([entry.score for entry in vocabulary])
    writer.add_token_types([int(entry.kind) for entry in vocabulary])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(True)


def _add_tensors(writer: GGUFWriter, vocabulary_size: int, shape: Shape, seed: int) -> None:
    import numpy as np

    random = np.random.default_rng(seed)

    def matrix(name: str, rows: int, columns: int) -> None:
        values = random.standard_normal((rows, columns), dtype=np.float32) / math.sqrt(columns)
        writer.add_tensor(f"{name}.weight", values.astype(np.float16))

    def norm(name: str) -> None:
        writer.add_tensor(f"{name}.weight", np.ones(shape.embedding, dtype=np.float32))

    kv = shape.kv_head_count * shape.head_size
    matrix("token_embd", vocabulary_size, shape.embedding)  # tied: llama.cpp reads the output matrix from it
    norm("output_norm")
    for layer in range(shape.layers):
        block = f"blk.{layer}"
        norm(f"{block}.attn_norm")
        matrix(f"{block}.attn_q", shape.embedding, shape.embedding)
        matrix(f"{block}.attn_k", kv, shape.embedding)
        matrix(f"{block}.attn_v", kv, shape.embedding)
        matrix(f"{block}.attn_output", shape.embedding, shape.embedding)
        norm(f"{block}.ffn_norm")
        matrix(f"{block}.ffn_gate", shape.feed_forward, shape.embedding)
        matrix(f"{block}.ffn_up", shape.feed_forward, shape.embedding)
        matrix(f"{block}.ffn_down", shape.embedding, shape.feed_forward)
