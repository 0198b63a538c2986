"""What a token of a shared prompt belongs to, as far as the exercises tell: the first step of finding a name by its words.

In: a `Row`. Out: `Owned`. In definitions of tools, and in JSON like them, a token belongs to the last name before it; a label
belongs to itself, and what follows a mark to the mark. Elsewhere the exercises' own questions tell: where one has a word that
its text has once, and the answer stands before that word, the word belongs to the answer (`| Jana | ravioli |`: who eats
ravioli?).
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training.exchange import SPACE
from training.sequences import Row, piece_texts
from training.values import FUNCTION_WORDS

NAME_OPENS = ("name", '":', SPACE + '"')  # how the pieces before a name end
REACH = 80  # tokens from a word back to what it belongs to
FIRST = 2  # one of so many of an answer's tokens is its first word: a quotation mark may stand before it
# Words that tell nothing apart: of the format, of requests, and what most names begin with.
COMMON = frozenset(FUNCTION_WORDS) | frozenset(
    "name type string object properties required description function parameters enum true false null inst tools call "
    "get show find list create update delete set use given for one her his its that your how are was please can me what "
    "tell need want new yes no".split()
)


class Words(NamedTuple):
    """Of each row of the vocabulary: which word it is, whatever its case and space; whether it tells anything; whether it
    ends in `name`."""

    number: NDArray[np.int64]
    telling: NDArray[np.bool_]
    names: NDArray[np.bool_]


@cache
def words() -> Words:
    texts = [(text or "").replace(SPACE, "").lower() for text in piece_texts()]
    number = {text: index for index, text in enumerate(dict.fromkeys(texts))}
    telling = [text.isalpha() and len(text) > 1 and text not in COMMON for text in texts]
    names = [text.endswith(NAME_OPENS[0]) for text in texts]
    return Words(np.array([number[text] for text in texts]), np.array(telling), np.array(names))


class Owned(NamedTuple):
    """Of each token the place where the name begins of what it belongs to; and of one whose next token begins a label or a
    mark in an answer, the place where that stands in the shared prompt. -1: none."""

    owner: NDArray[np.int64]
    sought: NDArray[np.int64]


def owners(row: Row) -> Owned:
    owner, sought = _by_names(row), np.full(len(row.ids), -1)
    for tree in range(int(row.tree.max()) + 1):
        inside = row.tree == tree
        if row.options[tree]:
            _by_options(row, tree, owner, sought)
        elif (owner[inside] < 0).all():
            _by_questions(row, inside, owner)
    return Owned(owner, sought)


def _by_names(row: Row) -> NDArray[np.int64]:
    before, last = (piece_texts().index(text) for text in NAME_OPENS[1:])
    ids, shared = row.ids, (row.branch == 0) & (row.tree >= 0)
    begins = np.zeros_like(shared)
    begins[3:] = (ids[2:-1] == last) & (ids[1:-2] == before) & words().names[ids[:-3]]
    places = np.arange(len(ids))
    latest = np.maximum.accumulate(np.where(begins & shared, places, -1))
    inside = (latest >= 0) & shared & (row.tree[latest] == row.tree) & (places - latest > 1)
    return np.where(inside, latest, -1)


def _by_options(row: Row, tree: int, owner: NDArray[np.int64], sought: NDArray[np.int64]) -> None:
    """Each option where it stands last. What follows a mark belongs to it, up to the next one or the end of the line."""
    inside = row.tree == tree
    shared = np.flatnonzero(inside & (row.branch == 0))
    pieces = [_text(id_) for id_ in row.ids[shared].tolist()]
    places = [place for place, piece in zip(shared.tolist(), pieces, strict=True) for _ in piece]  # of each character
    text, answers = "".join(pieces), _answers(row, inside)
    found = _found(text, {option for option, _ in answers})
    for option, begins in answers:
        if option in found:
            sought[begins] = places[found[option]]
    ends = [*found.values(), *(match.start() for match in re.finditer(r"\n|$", text))]
    for option, at in found.items():
        begin, end = at, at + len(option)
        if row.options[tree] == "mark":
            begin, end = end, min(other for other in ends if other >= end)
        owner[places[begin : begin + len(text[begin:end].rstrip())]] = places[at]


def _text(row: int) -> str:
    piece = piece_texts()[row]
    return "\n" if piece is None else piece.replace(SPACE, " ")


def _answers(row: Row, inside: NDArray[np.bool_]) -> list[tuple[str, NDArray[np.int64]]]:
    """Of each branch the answer, and the tokens of which the next begins it: that may be a space alone, then a digit."""
    answers = []
    for branch in range(1, int(row.branch[inside].max()) + 1):
        answered = np.flatnonzero(inside & (row.branch == branch) & row.answer)
        said = [_text(id_) for id_ in row.target[answered[:-1]].tolist()]  # without the end of the sequence
        answers.append(("".join(said).strip(), answered[: 1 + (said[0] == " ")]))
    return answers


def _found(text: str, options: set[str]) -> dict[str, int]:
    """Where each stands last as a word of its own, and not as a part of a longer one (`urgent` in `not urgent`)."""
    found = {}
    for option in sorted(options, key=lambda one: (-len(one), one)):
        word = re.compile(rf"(?<!\w){re.escape(option)}(?!\w)")
        for place in word.finditer(text):
            found[option] = place.start()
        text = word.sub("\0" * len(option), text)
    return found


def _by_questions(row: Row, inside: NDArray[np.bool_], owner: NDArray[np.int64]) -> None:
    known = words()
    number = known.number[row.ids]
    places = defaultdict(list)
    for place in np.flatnonzero(inside & (row.branch == 0)).tolist():
        places[int(number[place])].append(place)
    for branch in range(1, int(row.branch[inside].max()) + 1):
        own = np.flatnonzero(inside & (row.branch == branch))
        answered = own[row.answer[own]]
        said = [id_ for id_ in row.target[answered[:FIRST]].tolist() if known.telling[id_]]
        answers = places.get(int(known.number[said[0]]), []) if said else []
        if not answers:
            continue
        asked = own[~row.answer[own] & known.telling[row.ids[own]]]
        for word in set(number[asked].tolist()) - {int(known.number[said[0]])}:
            if len(places.get(word, ())) == 1:
                _belongs(owner, places[word][0], answers)


def _belongs(owner: NDArray[np.int64], place: int, answers: list[int]) -> None:
    earlier = [answer for answer in answers if answer < place <= answer + REACH]
    if earlier:
        owner[place] = earlier[-1]
