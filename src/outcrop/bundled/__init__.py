"""The bundled model: one file of weights in the package, made into a GGUF for each vocabulary at the first start.

In: the shipped file (a GGUF with tensors and dimensions, without a vocabulary; its SHA-256 in a file beside it), a
vocabulary's size and how to make its entries, a folder. Out: the path of a GGUF with that vocabulary. What is quantised
stays as it is, byte for byte. Files are named for the checksum of what they were made from, so a new release makes new
ones.

The rows of the shipped embedding are those of Mistral's v2 and v3 vocabularies, which have one size. The v1 vocabulary
has the same pieces in the same order without most of the control tokens: ids 0, 1, 2, then the last rows (a test
compares the pieces). It knows no catalogue, no tokenizer and no engine.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from outcrop.gguf_file import Shape, Tensor, VocabularyEntry, read_gguf, write_gguf

SHIPPED = Path(__file__).parent / "model.gguf"
FORMAT = 1  # of the files in the folder: raise it when `bundled_weights` writes something else
NAME = "outcrop's bundled development model"
BY_TOKEN = ("token_embd.weight", "output.weight")  # tensors with a row for each token; a tied model has the first only
COMMON = 3  # unknown, beginning and end of a sequence: ids 0, 1, 2 of every vocabulary
# 32,000 objects, a tenth of a second: made only if there is no file yet.
MakeVocabulary = Callable[[], Sequence[VocabularyEntry]]


class UnusableModel(Exception):
    """The shipped file is missing or damaged, or the folder cannot be written: one sentence for a person."""


def bundled_weights(size: int, vocabulary: MakeVocabulary, folder: Path, shipped: Path = SHIPPED) -> Path:
    """The weights for a vocabulary of this size, made once; several processes may do so at once."""
    checksum = _checked(shipped)
    path = folder / f"bundled-{FORMAT}-{checksum[:16]}-{size}.gguf"
    if path.exists():
        return path
    try:
        shape, tensors = read_gguf(shipped)
        chosen = {name: _for_vocabulary(name, tensor, size) for name, tensor in tensors.items()}
    except (ValueError, KeyError, IndexError, OSError) as error:
        raise _damaged(shipped, str(error)) from error
    try:
        write_gguf(path, shape, chosen, vocabulary(), name=NAME)
    except OSError as error:
        raise UnusableModel(
            f"cannot write the bundled model's weights to {folder}: {error.strerror or error}"
        ) from None
    return path


def write_shipped(path: Path, shape: Shape, tensors: Mapping[str, Tensor]) -> None:
    """Write the file that is shipped, and its checksum beside it. `token_embd.weight` has the rows of v3, in order."""
    write_gguf(path, shape, tensors, name=NAME)
    _checksum_file(path).write_text(f"{hashlib.sha256(path.read_bytes()).hexdigest()}\n", encoding="ascii")


def _checked(shipped: Path) -> str:
    try:
        found = hashlib.sha256(shipped.read_bytes()).hexdigest()
        expected = _checksum_file(shipped).read_text(encoding="ascii").strip()
    except FileNotFoundError as error:
        raise UnusableModel(f"the bundled model's file {error.filename} is missing; install outcrop again") from None
    except (OSError, ValueError) as error:
        raise _damaged(shipped, str(error)) from None
    if found != expected:
        raise _damaged(shipped, f"its SHA-256 is {found}, not {expected}")
    return found


def _checksum_file(shipped: Path) -> Path:
    return shipped.with_suffix(".sha256")


def _damaged(shipped: Path, why: str) -> UnusableModel:
    return UnusableModel(f"the bundled model's file {shipped} is damaged ({why}); install outcrop again")


def _for_vocabulary(name: str, tensor: Tensor, size: int) -> Tensor:
    have = len(tensor.data)
    if name not in BY_TOKEN or have == size:
        return tensor
    if not COMMON <= size <= have:
        raise ValueError(f"{name} has {have} rows, the vocabulary {size}")
    return tensor.rows([*range(COMMON), *range(have - (size - COMMON), have)])
