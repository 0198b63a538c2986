"""Exercises in strange words: pieces that answers copy from their prompts, exchanged for random ones.

In: a tree of ids. Out: the same tree, in which some of what its answers copy is spelled with other pieces, the same ones
everywhere; and, where a generator allows it, a few of the other words. The words of the exercises are spelled with a
part of the vocabulary, and what is never an answer is not found when it has to be one: a model trained without this
copied `Berlin` and could not say `Trieste`. What an answer knows from elsewhere and the words of a format stay; very
common words are never copied ones. A word that the held-out side draws from never becomes a whole word, only a part of
one. A word that the vocabulary has after a space only is spelled where there is none; it is the same word there.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from outcrop.mistral.tokenizer import load_tokenizer
from training import tool_words, words
from training.cases import part
from training.copying_ids import without_space
from training.sequences import Encoded, Tree, piece_texts

SHARE = 0.6  # of all trees
BLUR = 0.12  # at most so many of the words that no answer has are exchanged: who asks in other words is understood
SPACE = "\u2581"
FIRST_ROW = 1500  # those before are bytes and the most common words and syllables
FORMAT = frozenset(  # of Mistral's calls and of JSON schemas; and the small words that decide what true and false mean
    "name arguments type string object properties required description function parameters enum true false null INST "
    "AVAILABLE TOOLS TOOL CALLS RESULTS content call id on off not no yes without".split()
)
Exchange = dict[str, str]
Part = tuple[str | None, list[int]]  # a stem and how it stands there: one row, or the rows that spell it


@dataclass(frozen=True, slots=True)
class Form:
    """A stem's row without a space and its row with one; where only the latter is, what spells it without a space."""

    bare: int | None = None
    spaced: int | None = None
    spelled: tuple[int, ...] = ()

    def kind(self) -> tuple[bool, bool, int]:
        """Stems of one kind can take each other's place."""
        return self.bare is not None, self.spaced is not None, len(self.spelled)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`stems`: of each row that is letters, these without their space, but for the words of formats. `common`: those of
    them that are very common, or spelled as one of those. `alike`: of each kind the other stems, and those of them that
    are no held-out words."""

    stems: list[str | None]
    common: set[str]
    forms: dict[str, Form]
    alike: dict[tuple[bool, bool, int], tuple[list[str], list[str]]]


@cache
def vocabulary() -> Vocabulary:
    texts = [(text or "").removeprefix(SPACE) for text in piece_texts()]
    stems = [text if text.isascii() and text.isalpha() and text not in FORMAT else None for text in texts]
    common = set(texts[:FIRST_ROW])  # in all forms, or an answer's would no more be its prompt's
    rows: dict[str, dict[str, int]] = {}
    for row, stem in enumerate(stems):
        if stem is not None:
            rows.setdefault(stem, {})["bare" if piece_texts()[row] == stem else "spaced"] = row
    forms = {stem: _form(**places) for stem, places in rows.items()}
    alike: dict[tuple[bool, bool, int], tuple[list[str], list[str]]] = {}
    kept_back = held_out_words()
    for stem, form in forms.items():
        if stem in common:
            continue
        every, trained = alike.setdefault(form.kind(), ([], []))
        every.append(stem)
        if stem.lower() not in kept_back:
            trained.append(stem)
    return Vocabulary(stems, common, forms, alike)


def _form(bare: int | None = None, spaced: int | None = None) -> Form:
    spelled = () if spaced is None or bare is not None else tuple(without_space(load_tokenizer("v3"), spaced))
    return Form(bare, spaced, spelled)


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
    parts = Parts(tree)
    exchange = _exchange(parts, rng, blurred=blurred)
    answers = [
        Encoded(_mapped(prompt, exchange), _mapped(answer, exchange))
        for prompt, answer in zip(parts.prompts, parts.answers, strict=True)
    ]
    return Tree(_mapped(parts.shared, exchange), answers, tree.options)


def _mapped(parts: Sequence[Part], exchange: Exchange) -> list[int]:
    return [id_ for stem, ids in parts for id_ in (_written(stem, exchange, ids) if stem else ids)]


def _written(stem: str, exchange: Exchange, ids: list[int]) -> Sequence[int]:
    forms = vocabulary().forms
    if stem not in exchange:
        return ids
    old, new = forms[stem], forms[exchange[stem]]
    if len(ids) > 1:
        return new.spelled
    row = new.bare if ids[0] == old.bare else new.spaced
    assert row is not None  # the stems are of one kind
    return [row]


class Parts:
    """A tree's ids as stems and what is none, so that a word is the same one however it is spelled."""

    def __init__(self, tree: Tree) -> None:
        spellings = _spellings(tree)
        self.shared = list(_parts(tree.shared, spellings))
        self.prompts = [list(_parts(branch.prompt, spellings)) for branch in tree.branches]
        self.answers = [list(_parts(branch.answer, spellings)) for branch in tree.branches]

    def copied(self) -> set[str]:
        """The stems that answers have from their prompts, and no answer from elsewhere."""
        shared, copied, own = _stems(self.shared), set(), set()
        for prompt, answer in zip(self.prompts, self.answers, strict=True):
            said, asked = _stems(answer), _stems(prompt) | shared
            copied |= said & asked
            own |= said - asked
        return copied - own - vocabulary().common

    def unsaid(self) -> set[str]:
        """The stems that are in prompts and in no answer."""
        asked = _stems(self.shared).union(*map(_stems, self.prompts))
        return asked.difference(*map(_stems, self.answers))

    def every(self) -> list[list[Part]]:
        return [self.shared, *self.prompts, *self.answers]


def _stems(parts: Iterable[Part]) -> set[str]:
    return {stem for stem, _ in parts if stem is not None}


def _spellings(tree: Tree) -> dict[int, list[tuple[tuple[int, ...], str]]]:
    """How the tree's words that have no row without a space are spelled without one, by the first row, longest first."""
    known = vocabulary()
    found: dict[int, list[tuple[tuple[int, ...], str]]] = {}
    for stem in {known.stems[id_] for ids in _sequences(tree) for id_ in ids}:
        if stem is not None and (spelled := known.forms[stem].spelled):
            found.setdefault(spelled[0], []).append((spelled, stem))
    return {first: sorted(each, key=lambda one: -len(one[0])) for first, each in found.items()}


def _parts(ids: Sequence[int], spellings: dict[int, list[tuple[tuple[int, ...], str]]]) -> Iterator[Part]:
    texts, stems = piece_texts(), vocabulary().stems
    at, before = 0, ""
    while at < len(ids):
        part: Part = (stems[ids[at]], [ids[at]])
        if not before[-1:].isalpha():
            for spelled, stem in spellings.get(ids[at], ()):
                if tuple(ids[at : at + len(spelled)]) == spelled:
                    part = (stem, list(spelled))
                    break
        yield part
        at += len(part[1])
        before = texts[ids[at - 1]] or ""


def _sequences(tree: Tree) -> Iterator[list[int]]:
    yield tree.shared
    for branch in tree.branches:
        yield branch.prompt
        yield branch.answer


def _exchange(parts: Parts, rng: random.Random, *, blurred: bool) -> Exchange:
    known = vocabulary()
    share, blur = rng.random(), BLUR * rng.random() * blurred
    chosen = [stem for stem in sorted(parts.copied()) if rng.random() < share]
    chosen += [stem for stem in sorted(parts.unsaid()) if rng.random() < blur]
    whole = _whole_words(parts)
    there = set().union(*map(_stems, parts.every()))
    exchange: Exchange = {}
    for stem in chosen:
        every, trained = known.alike.get(known.forms[stem].kind(), ([], []))
        others = trained if stem in whole else every
        other = rng.choice(others) if others else stem
        if other not in there:
            there.add(other)
            exchange[stem] = other
    return exchange


def _whole_words(parts: Parts) -> set[str]:
    """The stems that are somewhere a word by themselves: with no letter before and none after."""
    texts = piece_texts()
    found = set()
    for sequence in parts.every():
        said = ["".join(texts[id_] or "" for id_ in ids) for _, ids in sequence]
        for before, text, after, (stem, _) in zip(["", *said], said, [*said[1:], ""], sequence, strict=False):
            if stem is not None and not after[:1].isalpha() and (text != stem or not before[-1:].isalpha()):
                found.add(stem)
    return found
