"""Reads and writes GGUF files of Mistral's architecture: dimensions, vocabulary, tensors of any type.

In: a `Shape`, perhaps the vocabulary's entries, tensors by their GGUF names. Out: a file that llama.cpp loads like any
Mistral model; without a vocabulary one from which such files are made. What was written can be read back, quantised
tensors as the bytes that they are. The only importer of `gguf`; it knows no catalogue, no tokenizer and no engine.

Keys and layout: llama.cpp's `llama` architecture. Rows of q and k are in its order, interleaved rotary pairs. A file
without `output.weight` is tied: llama.cpp reads the output matrix from `token_embd.weight`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gguf import GGUFReader, GGUFWriter

F16 = 1  # GGUF: LLAMA_FTYPE_MOSTLY_F16; what stands there is a hint for people, tensors carry their own types


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
    """The dimensions of a Mistral model: `head_count * head_size` query columns, grouped over `kv_head_count`.

    `context`: tokens, as the model was trained; `rope_base`: Mistral's configuration calls it `rope_theta`.
    """

    embedding: int = 256
    layers: int = 8
    feed_forward: int = 1024
    head_count: int = 8
    kv_head_count: int = 4
    head_size: int = 32
    context: int = 32768
    rope_base: float = 1_000_000.0  # Mistral 7B Instruct v0.2's config.json, `rope_theta`
    norm_epsilon: float = 1e-5


@dataclass(frozen=True, slots=True)
class Tensor:
    """`data`: a numpy array of float16 or float32, rows first; or, with `type` (a `gguf.GGMLQuantizationType`), the
    quantised bytes, uint8, one row of bytes for each row."""

    data: Any
    type: int | None = None

    def rows(self, keep: Any) -> Tensor:  # noqa: ANN401 - any numpy index
        """The same tensor with these rows only: rows are quantised one by one."""
        return Tensor(self.data[keep], self.type)


def write_gguf(
    path: Path,
    shape: Shape,
    tensors: Mapping[str, Tensor],
    vocabulary: Sequence[VocabularyEntry] | None = None,
    *,
    name: str,
    file_type: int = F16,
) -> None:
    """Write the file at `path`, whole or not at all: a neighbour is renamed over it, also by several at once."""
    import gguf  # slow to import, and needed only when a file is made

    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as folder:
        partial = Path(folder) / path.name
        writer = gguf.GGUFWriter(partial, "llama")
        writer.add_name(name)
        writer.add_file_type(file_type)
        _add_shape(writer, shape)
        if vocabulary is not None:
            _add_vocabulary(writer, vocabulary)
        for tensor_name, tensor in tensors.items():
            kind = None if tensor.type is None else gguf.GGMLQuantizationType(tensor.type)
            writer.add_tensor(tensor_name, tensor.data, raw_dtype=kind)
        try:
            writer.write_header_to_file()
            writer.write_kv_data_to_file()
            writer.write_tensors_to_file()
        finally:
            writer.close()
        partial.replace(path)


def read_gguf(path: Path) -> tuple[Shape, dict[str, Tensor]]:
    """What `write_gguf` wrote. ValueError, KeyError or OSError: it is no such file, or it is cut short."""
    import gguf

    reader = gguf.GGUFReader(path)
    plain = (gguf.GGMLQuantizationType.F16, gguf.GGMLQuantizationType.F32)
    tensors = {
        tensor.name: Tensor(tensor.data, None if tensor.tensor_type in plain else int(tensor.tensor_type))
        for tensor in reader.tensors
    }
    return _read_shape(reader), tensors


def _add_shape(writer: GGUFWriter, shape: Shape) -> None:
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.embedding)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.head_count)
    writer.add_head_count_kv(shape.kv_head_count)
    writer.add_key_length(shape.head_size)
    writer.add_value_length(shape.head_size)
    writer.add_layer_norm_rms_eps(shape.norm_epsilon)
    writer.add_rope_dimension_count(shape.head_size)
    writer.add_rope_freq_base(shape.rope_base)


def _read_shape(reader: GGUFReader) -> Shape:
    def value(key: str) -> Any:  # noqa: ANN401 - a number; of which kind, the key says
        field = reader.get_field(f"llama.{key}")
        if field is None:
            raise KeyError(f"it has no llama.{key}")
        return field.contents()

    return Shape(
        embedding=value("embedding_length"),
        layers=value("block_count"),
        feed_forward=value("feed_forward_length"),
        head_count=value("attention.head_count"),
        kv_head_count=value("attention.head_count_kv"),
        head_size=value("attention.key_length"),
        context=value("context_length"),
        rope_base=value("rope.freq_base"),
        norm_epsilon=value("attention.layer_norm_rms_epsilon"),
    )


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
