"""How the embedding begins: pieces that are spelled alike begin alike.

In: the texts of the vocabulary's rows. Out: a matrix. A row is the sum of a vector of its word in small letters, the
mean of vectors of the word's groups of letters, a direction for a space in front, one for capitals, and noise. Training
on tens of millions of tokens meets most pieces a few times only; so `_Song`, `song` and `_songs` need not be met to be
known as kin. It is the idea of fastText's subword vectors (Bojanowski et al. 2017), for the first values only.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SPACE = "\u2581"
BUCKETS = 50_021  # of hashed vectors: a prime of about the number of distinct words
WORD, GROUPS, SPACED, CAPITALS, OWN = 0.6, 0.6, 0.35, 0.35, 0.9  # what each part adds, in units of the whole; with
# an own part of 0.3 copies came out as words that are spelled alike
STD = 0.03


def begun_embedding(texts: Sequence[str | None], width: int, seed: int) -> NDArray[np.float32]:
    """`texts`: of each row; None where it is a control or byte token, which begins as noise."""
    random = np.random.default_rng(seed)
    hashed = random.standard_normal((BUCKETS, width), dtype=np.float32)
    space, title, upper = random.standard_normal((3, width), dtype=np.float32)
    rows = random.standard_normal((len(texts), width), dtype=np.float32)
    for index, text in enumerate(texts):
        if text is None:
            continue
        word = text.removeprefix(SPACE)
        rows[index] = OWN * rows[index] + WORD * hashed[_bucket(f"<{word.lower()}>")] + GROUPS * _groups(hashed, word)
        rows[index] += SPACED * (1.0 if text.startswith(SPACE) else -1.0) * space
        if word[:1].isupper():
            rows[index] += CAPITALS * (upper if len(word) > 1 and word.isupper() else title)
    return np.asarray(STD * rows / rows.std(axis=1, keepdims=True), np.float32)


def _groups(hashed: NDArray[np.float32], word: str) -> NDArray[np.float32]:
    """The mean, as long as one vector, of the groups of two to four letters and of the word's beginnings."""
    bounded = f"^{word.lower()}$"
    groups = [bounded[start : start + size] for size in (2, 3, 4) for start in range(len(bounded) - size + 1)]
    groups += [f"^^{word.lower()[:size]}" for size in (1, 2, 3, 4) if size <= len(word)]
    chosen = hashed[[_bucket(group) for group in groups]]
    return np.asarray(chosen.sum(axis=0) / np.sqrt(len(chosen)), np.float32)


def _bucket(text: str) -> int:
    return zlib.crc32(text.encode()) % BUCKETS
