"""The bundled model's file: made into a GGUF for each vocabulary, byte for byte, once; or one clear sentence."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from outcrop.backends import entries_of
from outcrop.bundled import SHIPPED, UnusableModel, bundled_weights, write_shipped
from outcrop.gguf_file import Shape, Tensor, VocabularyEntry, read_gguf
from outcrop.mistral.tokenizer import load_tokenizer
from outcrop.random_weights import random_tensors

SHAPE = Shape(embedding=32, layers=1, feed_forward=64, head_count=2, kv_head_count=1, head_size=16, rope_base=5e3)
Q8_0 = gguf.GGMLQuantizationType.Q8_0


def made_of(vocabulary: list[VocabularyEntry], folder: Path, shipped: Path = SHIPPED) -> Path:
    return bundled_weights(len(vocabulary), lambda: vocabulary, folder, shipped)


@pytest.fixture(scope="module")
def entries() -> dict[str, list[VocabularyEntry]]:
    return {version: entries_of(load_tokenizer(version)) for version in ("v1", "v2", "v3")}


@pytest.fixture
def small(tmp_path: Path) -> Path:
    tensors = random_tensors(32768, SHAPE)
    embedding = np.asarray(tensors["token_embd.weight"].data, dtype=np.float32)
    tensors["token_embd.weight"] = Tensor(gguf.quants.quantize(embedding, Q8_0), int(Q8_0))
    path = tmp_path / "shipped" / "model.gguf"
    write_shipped(path, SHAPE, tensors)
    return path


def test_v1_has_the_last_rows_of_v3_and_the_first_three(entries: dict[str, list[VocabularyEntry]]) -> None:
    v1, v3 = entries["v1"], entries["v3"]
    assert v1 == [*v3[:3], *v3[len(v3) - len(v1) + 3 :]]
    assert len(v3) - len(v1) + 3 == 771  # the tokens of single bytes begin there


def test_v2_and_v3_differ_in_control_tokens_only(entries: dict[str, list[VocabularyEntry]]) -> None:
    assert entries["v2"][771:] == entries["v3"][771:]


@pytest.mark.parametrize("version", ["v1", "v2", "v3"])
def test_rows_are_copied_byte_for_byte(
    entries: dict[str, list[VocabularyEntry]], small: Path, tmp_path: Path, version: str
) -> None:
    vocabulary = entries[version]
    shape, made = read_gguf(made_of(vocabulary, tmp_path, small))
    original_shape, original = read_gguf(small)
    assert shape == original_shape
    assert replace(shape, norm_epsilon=SHAPE.norm_epsilon) == SHAPE  # GGUF keeps it as a 32-bit number
    embedding = original["token_embd.weight"].data
    rows = embedding if len(vocabulary) == 32768 else np.concatenate([embedding[:3], embedding[771:]])
    assert made["token_embd.weight"].type == int(Q8_0)
    assert np.array_equal(made["token_embd.weight"].data, rows)
    for name in original.keys() - {"token_embd.weight"}:
        assert np.array_equal(made[name].data, original[name].data)
        assert made[name].data.dtype == original[name].data.dtype


def test_the_made_file_has_the_vocabulary(
    entries: dict[str, list[VocabularyEntry]], small: Path, tmp_path: Path
) -> None:
    reader: Any = gguf.GGUFReader(made_of(entries["v1"], tmp_path, small))
    assert reader.get_field("tokenizer.ggml.tokens").contents() == [entry.text for entry in entries["v1"]]
    assert reader.get_field("llama.rope.freq_base").contents() == 5e3


def test_it_is_made_once_also_by_many_at_once(
    entries: dict[str, list[VocabularyEntry]], small: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "cache"
    with ThreadPoolExecutor(4) as threads:
        paths = set(threads.map(lambda _: made_of(entries["v1"], folder, small), range(4)))
    (path,) = paths
    assert list(folder.iterdir()) == [path]
    before = path.stat().st_mtime_ns
    assert made_of(entries["v1"], folder, small) == path
    assert path.stat().st_mtime_ns == before


def test_another_release_makes_another_file(
    entries: dict[str, list[VocabularyEntry]], small: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "model.gguf"
    write_shipped(other, SHAPE, random_tensors(32768, SHAPE, seed=1))
    assert made_of(entries["v1"], tmp_path, small) != made_of(entries["v1"], tmp_path, other)


def refusal(vocabulary: list[VocabularyEntry], shipped: Path, folder: Path) -> str:
    with pytest.raises(UnusableModel) as caught:
        made_of(vocabulary, folder, shipped)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("name", ["model.gguf", "model.sha256"])
def test_a_missing_file_is_named(
    entries: dict[str, list[VocabularyEntry]], small: Path, tmp_path: Path, name: str
) -> None:
    (small.parent / name).unlink()
    assert f"{small.parent / name} is missing" in refusal(entries["v1"], small, tmp_path)


def test_one_wrong_byte_is_noticed(entries: dict[str, list[VocabularyEntry]], small: Path, tmp_path: Path) -> None:
    data = bytearray(small.read_bytes())
    data[-1] ^= 1
    small.write_bytes(data)
    assert "is damaged (its SHA-256 is" in refusal(entries["v1"], small, tmp_path)


def test_a_file_that_is_no_gguf_is_told(entries: dict[str, list[VocabularyEntry]], small: Path, tmp_path: Path) -> None:
    import hashlib

    small.write_bytes(b"not a model")
    small.with_suffix(".sha256").write_text(hashlib.sha256(b"not a model").hexdigest())
    assert "is damaged" in refusal(entries["v1"], small, tmp_path)


def test_a_folder_that_cannot_be_written_is_told(
    entries: dict[str, list[VocabularyEntry]], small: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert "cannot write the bundled model's weights to" in refusal(entries["v1"], small, tmp_path / "file")


@pytest.mark.skipif(not SHIPPED.exists(), reason="the model is not trained yet")
def test_the_shipped_file_is_whole_small_enough_and_fits_both_vocabularies(
    entries: dict[str, list[VocabularyEntry]], tmp_path: Path
) -> None:
    assert SHIPPED.stat().st_size <= 16_000_000
    for version in ("v1", "v3"):
        assert made_of(entries[version], tmp_path).exists()
    shutil.rmtree(tmp_path)


def test_a_later_start_makes_no_vocabulary(
    entries: dict[str, list[VocabularyEntry]], small: Path, tmp_path: Path
) -> None:
    path = made_of(entries["v1"], tmp_path, small)
    assert bundled_weights(len(entries["v1"]), lambda: pytest.fail("was made again"), tmp_path, small) == path
