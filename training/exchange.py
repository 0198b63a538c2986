"""Exercises in strange words: pieces that answers copy from their prompts, exchanged for random ones.

In: a tree of ids. Out: the same tree, in which some of what its answers copy is spelled with other pieces, the same ones
everywhere; and, where a generator allows it, a few of the other words. The words of the exercises are spelled with a
part of the vocabulary, and what is never an answer is not found when it has to be one: a model trained without this
copied `Berlin` and could not say `Trieste`. What an answer knows from elsewhere and the words of a format stay; very
common words are never copied ones. A word that the held-out side draws from never becomes a whole word, only a part of
one.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from training import tool_words, words
from training.cases import part
from training.sequences import Encoded, Tree, piece_texts

SHARE = 0.6  # of all trees
BLUR = 0.15  # at most so many of the words that no answer has are exchanged: who asks in other words is understood
SPACE = "\u2581"
FIRST_ROW = 1500  # those before are bytes and the most common words and syllables
FORMAT = frozenset(  # of Mistral's calls and of JSON schemas
    "name arguments type string object properties required description function parameters enum true false null INST "
    "AVAILABLE TOOLS TOOL CALLS RESULTS content call id".split()
)
Exchange = dict[int, int]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`stems`: of each row that is letters, these without their space, but for the words of formats. `common`: those of
    them that are very common, or spelled as one of those. `forms`: of each stem its row without a space and its row
    with one. `alike`: the others that have the same forms, and those of them that are no held-out words."""

    stems: list[str | None]
    common: set[str]
    forms: dict[str, tuple[int | None, int | None]]
    alike: dict[tuple[bool, bool], tuple[list[str], list[str]]]


@cache
def vocabulary() -> Vocabulary:
    texts = [(text or "").removeprefix(SPACE) for text in piece_texts()]
    stems = [text if text.isascii() and text.isalpha() and text not in FORMAT else None for text in texts]
    common = set(texts[:FIRST_ROW])  # in all forms, or an answer's would no more be its prompt's
    forms: dict[str, tuple[int | None, int | None]] = {}
    for row, stem in enumerate(stems):
        if stem is not None:
            bare, spaced = forms.get(stem, (None, None))
            forms[stem] = (row, spaced) if piece_texts()[row] == stem else (bare, row)
    alike: dict[tuple[bool, bool], tuple[list[str], list[str]]] = {}
    kept_back = held_out_words()
    for stem, (bare, spaced) in forms.items():
        if stem in common:
            continue
        every, trained = alike.setdefault((bare is not None, spaced is not None), ([], []))
        every.append(stem)
        if stem.lower() not in kept_back:
            trained.append(stem)
    return Vocabulary(stems, common, forms, alike)


def held_out_words() -> set[str]:
    """In small letters, of all lists of words."""
    lists = [items for module in (words, tool_words) for items in vars(module).values() if _is_list(items)]
    return {
        word.lower() for items in lists for item in part(items, "held_out") for word in re.findall("[A-Za-z]+", item)
    }


def _is_list(value: object) -> bool:
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(item, str) for item in value)


def exchanged(tree: Tree, rng: random.Random, *, blurred: bool = False) -> Tree:
    """The tree with a random share of its copied words exchanged; `blurred`: and some of those that no answer has."""
    exchange = _exchange(tree, rng, blurred=blurred)
    branches = [Encoded(_mapped(branch.prompt, exchange), _mapped(branch.answer, exchange)) for branch in tree.branches]
    return Tree(_mapped(tree.shared, exchange), branches)


def _mapped(ids: Sequence[int], exchange: Exchange) -> list[int]:
    return [exchange.get(id_, id_) for id_ in ids]


def _exchange(tree: Tree, rng: random.Random, *, blurred: bool) -> Exchange:
    known = vocabulary()
    share, blur = rng.random(), BLUR * rng.random() * blurred
    chosen = [stem for stem in sorted(copied_stems(tree)) if rng.random() < share]
    chosen += [stem for stem in sorted(unsaid_stems(tree)) if rng.random() < blur]
    whole = _whole_words(tree)
    there = _stems(id_ for ids in _sequences(tree) for id_ in ids)
    exchange: Exchange = {}
    for stem in chosen:
        forms = known.forms[stem]
        every, trained = known.alike[forms[0] is not None, forms[1] is not None]
        other = rng.choice(trained if stem in whole else every)
        if other in there:
            continue
        there.add(other)
        exchange |= {
            old: new for old, new in zip(forms, known.forms[other], strict=True) if old is not None and new is not None
        }
    return exchange


def copied_stems(tree: Tree) -> set[str]:
    """What answers have from their prompts, and no answer from elsewhere."""
    shared, copied, own = _stems(tree.shared), set(), set()
    for branch in tree.branches:
        said, asked = _stems(branch.answer), _stems(branch.prompt) | shared
        copied |= said & asked
        own |= said - asked
    return copied - own - vocabulary().common


def unsaid_stems(tree: Tree) -> set[str]:
    """What is in prompts and in no answer."""
    asked, said = _stems(tree.shared), set()
    for branch in tree.branches:
        asked |= _stems(branch.prompt)
        said |= _stems(branch.answer)
    return asked - said


def _stems(ids: Iterable[int]) -> set[str]:
    stems = vocabulary().stems
    return {stem for id_ in ids if (stem := stems[id_]) is not None}


def _sequences(tree: Tree) -> Iterator[list[int]]:
    yield tree.shared
    for branch in tree.branches:
        yield branch.prompt
        yield branch.answer


def _whole_words(tree: Tree) -> set[str]:
    """The stems that are somewhere a word by themselves: with no letter before and none after."""
    texts, stems = piece_texts(), vocabulary().stems
    found = set()
    for ids in _sequences(tree):
        said = [texts[id_] or "" for id_ in ids]
        for before, text, after, id_ in zip(["", *said], said, [*said[1:], ""], ids, strict=False):
            stem = stems[id_]
            if stem is not None and not after[:1].isalpha() and (text != stem or not before[-1:].isalpha()):
                found.add(stem)
    return found
