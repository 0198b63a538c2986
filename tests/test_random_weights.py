"""The random GGUF: whole or not there, and what the gguf package reads back from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from outcrop.gguf_file import Shape, TokenKind, VocabularyEntry
from outcrop.random_weights import SHAPES, TINY, write_random_gguf

SHAPE = Shape(embedding=16, layers=2, feed_forward=32, head_count=4, kv_head_count=2, head_size=4, context=64)
VOCABULARY = [
    VocabularyEntry("<unk>", 0.0, TokenKind.UNKNOWN),
    VocabularyEntry("<s>", 0.0, TokenKind.CONTROL),
    VocabularyEntry("</s>", 0.0, TokenKind.CONTROL),
    VocabularyEntry("<0x0A>", 0.0, TokenKind.BYTE),
    VocabularyEntry("\u2581caf\u00e9", -1.5, TokenKind.NORMAL),
]
UNWRITABLE = VocabularyEntry("\ud800", 0.0, TokenKind.NORMAL)  # half a surrogate pair has no UTF-8


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("weights") / "a.gguf"
    write_random_gguf(path, VOCABULARY, SHAPE)
    return gguf.GGUFReader(path)


def value(reader: Any, name: str) -> Any:
    return reader.get_field(name).contents()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("general.architecture", "llama"),
        ("general.file_type", 1),
        ("llama.vocab_size", 5),
        ("llama.context_length", 64),
        ("llama.embedding_length", 16),
        ("llama.block_count", 2),
        ("llama.feed_forward_length", 32),
        ("llama.attention.head_count", 4),
        ("llama.attention.head_count_kv", 2),
        ("llama.attention.key_length", 4),
        ("llama.attention.value_length", 4),
        ("llama.rope.dimension_count", 4),
        ("llama.rope.freq_base", 1_000_000.0),
        ("tokenizer.ggml.model", "llama"),
        ("tokenizer.ggml.bos_token_id", 1),
        ("tokenizer.ggml.eos_token_id", 2),
        ("tokenizer.ggml.unknown_token_id", 0),
        ("tokenizer.ggml.add_bos_token", False),
        ("tokenizer.ggml.add_eos_token", False),
        ("tokenizer.ggml.add_space_prefix", True),
    ],
)
def test_the_metadata_is_that_of_a_mistral_model(reader: Any, name: str, expected: object) -> None:
    assert value(reader, name) == expected


def test_the_vocabulary_is_read_back_with_scores_and_kinds(reader: Any) -> None:
    assert value(reader, "tokenizer.ggml.tokens") == [entry.text for entry in VOCABULARY]
    assert value(reader, "tokenizer.ggml.scores") == [entry.score for entry in VOCABULARY]
    assert value(reader, "tokenizer.ggml.token_type") == [2, 3, 3, 6, 1]  # llama.cpp: llama_token_type


def test_the_tensors_have_the_shapes_of_the_model(reader: Any) -> None:
    shapes = {tensor.name: tuple(int(length) for length in tensor.shape) for tensor in reader.tensors}
    block = {  # columns first, as GGUF has it
        "attn_norm": (16,),
        "attn_q": (16, 16),
        "attn_k": (16, 8),
        "attn_v": (16, 8),
        "attn_output": (16, 16),
        "ffn_norm": (16,),
        "ffn_gate": (16, 32),
        "ffn_up": (16, 32),
        "ffn_down": (32, 16),
    }
    layers = {f"blk.{layer}.{name}.weight": shape for layer in (0, 1) for name, shape in block.items()}
    assert shapes == {"token_embd.weight": (16, 5), "output_norm.weight": (16,), **layers}


def test_the_weights_are_finite_and_not_all_alike(reader: Any) -> None:
    for tensor in reader.tensors:
        data = np.asarray(tensor.data, dtype=np.float32)
        assert np.isfinite(data).all()
        assert (data.std() > 0) != tensor.name.endswith("norm.weight")


def test_the_same_seed_writes_the_same_file_and_another_seed_another(tmp_path: Path) -> None:
    names = {"a": 0, "b": 0, "c": 1}
    for name, seed in names.items():
        write_random_gguf(tmp_path / name, VOCABULARY, SHAPE, seed=seed)
    a, b, c = ((tmp_path / name).read_bytes() for name in names)
    assert a == b
    assert len(a) == len(c)
    assert a != c


def test_the_folder_is_made_and_nothing_but_the_file_is_left_in_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "a.gguf"
    write_random_gguf(path, VOCABULARY, SHAPE)
    assert list(path.parent.iterdir()) == [path]


def test_a_write_that_fails_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_random_gguf(tmp_path / "a.gguf", [*VOCABULARY, UNWRITABLE], SHAPE)
    assert not (tmp_path / "a.gguf").exists()


def test_a_write_that_fails_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.gguf"
    write_random_gguf(path, VOCABULARY, SHAPE)
    before = path.read_bytes()
    with pytest.raises(UnicodeEncodeError):
        write_random_gguf(path, [*VOCABULARY, UNWRITABLE], SHAPE)
    assert path.read_bytes() == before


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_a_shape_divides_evenly_into_heads(shape: Shape) -> None:
    assert shape.head_size * shape.head_count == shape.embedding
    assert shape.head_count % shape.kv_head_count == 0
    assert shape.head_size % 2 == 0  # rotary positions take pairs


def test_the_smallest_shape_is_the_default(tmp_path: Path) -> None:
    write_random_gguf(tmp_path / "a.gguf", VOCABULARY)
    assert value(gguf.GGUFReader(tmp_path / "a.gguf"), "llama.embedding_length") == TINY.embedding
