"""What a token of a shared prompt belongs to, as far as the exercises tell: the first step of finding a name by its words.

In: a `Row`. Out: of each token the place where the name begins of what it belongs to, or -1. In definitions of tools, and
in JSON like them, that is the last name before it. Elsewhere the exercises' own questions tell: where one has a word that
its text has once, and the answer stands before that word, the word belongs to the answer (`| Jana | ravioli |`: who eats
ravioli?).
"""

from __future__ import annotations

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


def owners(row: Row) -> NDArray[np.int64]:
    owner = _by_names(row)
    for tree in range(int(row.tree.max()) + 1):
        inside = row.tree == tree
        if (owner[inside] < 0).all():
            _by_questions(row, inside, owner)
    return owner


def _by_names(row: Row) -> NDArray[np.int64]:
    before, last = (piece_texts().index(text) for text in NAME_OPENS[1:])
    ids, shared = row.ids, (row.branch == 0) & (row.tree >= 0)
    begins = np.zeros_like(shared)
    begins[3:] = (ids[2:-1] == last) & (ids[1:-2] == before) & words().names[ids[:-3]]
    places = np.arange(len(ids))
    latest = np.maximum.accumulate(np.where(begins & shared, places, -1))
    inside = (latest >= 0) & shared & (row.tree[latest] == row.tree) & (places - latest > 1)
    return np.where(inside, latest, -1)


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
