"""An answer's token ids as a small model finds them easiest: words that it copies keep the pieces they have in the prompt.

In: a tokenizer, the prompt's ids, the answer's text. Out: ids that decode to exactly that text. A vocabulary splits
`Vienna` after a space and after a quotation mark differently (`_Vienna`; `V`, `ien`, `na`), for half of all names; a
model that had to know both for each word could copy only words that it was trained on. So a word whose pieces in the
prompt begin with a space and which the answer needs without one keeps all pieces but the first, which has one fixed
spelling; and one that needs a space that its pieces lack gets the piece that is a space alone, if
it is not a common word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from outcrop.mistral.tokenizer import SPACE, Tokenizer

WORD = re.compile(r"(\s*)([^\s]+)")
COMMON = 8000  # rows before are the most frequent words, which answers use whatever form they have in the prompt
WORDS_KEPT = 200_000  # encodings of words and of what is between them, most of which come again and again
AROUND = "\"'`.,;:!?()[]{}<>*"  # around a word, not of it


def answer_ids(tokenizer: Tokenizer, prompt: Sequence[int], text: str) -> list[int]:
    """Ids of the answer, its first word after a space, as in Mistral's own encoding."""
    canonical = tokenizer.encode_text(text)
    index = _index(tokenizer, prompt)
    ids: list[int] = []
    rest = ""  # what is between words, not yet encoded
    for space, lead, word, trail in _words(" " + text):
        between = rest + space + lead
        spaced = between.endswith(" ") and not lead
        ids += _plain(tokenizer, between[:-1] if spaced else between)
        ids += _word(tokenizer, prompt, index, word, spaced=spaced)
        rest = trail
    ids += _plain(tokenizer, rest)
    return ids if decoded(tokenizer, ids) == decoded(tokenizer, canonical) else canonical


def decoded(tokenizer: Tokenizer, ids: Sequence[int]) -> bytes:
    return b"".join(tokenizer.token_bytes[id_] for id_ in ids)


def _words(text: str) -> Iterator[tuple[str, str, str, str]]:
    """Space before, punctuation before, the word, punctuation after."""
    for match in WORD.finditer(text):
        space, whole = match.groups()
        word = whole.strip(AROUND)
        if not word:
            yield space, whole, "", ""
            continue
        yield from _json_words(space, whole)


def _json_words(space: str, whole: str) -> Iterator[tuple[str, str, str, str]]:
    """`{"name":` and `"a@b.c"}}]`: the word without what is around it; two words where quotation marks part them."""
    for part in re.split(r'(?<=[",])(?=["\w])', whole) if '"' in whole else [whole]:
        word = part.strip(AROUND)
        lead = part[: part.find(word)] if word else part
        yield space, lead, word, part[len(lead) + len(word) :]
        space = ""


def _index(tokenizer: Tokenizer, prompt: Sequence[int]) -> dict[str, list[int]]:
    pieces = _pieces(tokenizer)
    places: dict[str, list[int]] = defaultdict(list)
    for place, id_ in enumerate(prompt):
        places[pieces[id_]].append(place)
    return places


def _word(
    tokenizer: Tokenizer, prompt: Sequence[int], index: dict[str, list[int]], word: str, *, spaced: bool
) -> Sequence[int]:
    if not word:
        return [_space(tokenizer)] if spaced else []
    with_space, without = _found(tokenizer, prompt, index, SPACE + word), _found(tokenizer, prompt, index, word)
    if spaced:
        usual = _usual(tokenizer, word)
        common = len(usual) == 1 and usual[0] < COMMON
        return with_space or ([_space(tokenizer), *without] if without and not common else usual)
    if without:
        return without
    if with_space and len(_pieces(tokenizer)[with_space[0]]) > 1:
        return [*without_space(tokenizer, with_space[0]), *with_space[1:]]
    return _plain(tokenizer, word)


def _found(tokenizer: Tokenizer, prompt: Sequence[int], index: dict[str, list[int]], text: str) -> list[int]:
    """The ids of some place of the prompt where whole pieces spell the text."""
    pieces = _pieces(tokenizer)
    for length in range(len(text), 0, -1):
        for place in index.get(text[:length], ()):
            end, spelled = place + 1, text[:length]
            while len(spelled) < len(text) and end < len(prompt) and text.startswith(spelled + pieces[prompt[end]]):
                spelled += pieces[prompt[end]]
                end += 1
            if spelled == text:
                return list(prompt[place:end])
    return []


@cache
def _pieces(tokenizer: Tokenizer) -> list[str]:
    """The text of each row; what is no text spells nothing (a NUL is in no text)."""
    return [piece.text if piece.kind == "normal" else "\0" for piece in tokenizer.vocabulary()]


@cache
def _space(tokenizer: Tokenizer) -> int:
    return _pieces(tokenizer).index(SPACE)


@cache
def without_space(tokenizer: Tokenizer, id_: int) -> Sequence[int]:
    """One fixed spelling of the piece without its space: the piece that is just so, or the usual ones."""
    text = _pieces(tokenizer)[id_][1:]
    return [_ids(tokenizer)[text]] if text in _ids(tokenizer) else _plain(tokenizer, text)


@cache
def _ids(tokenizer: Tokenizer) -> dict[str, int]:
    return {text: id_ for id_, text in enumerate(_pieces(tokenizer)) if text != "\0"}


@lru_cache(WORDS_KEPT)
def _plain(tokenizer: Tokenizer, text: str) -> tuple[int, ...]:
    return tuple(tokenizer.encode_answer(text)) if text else ()


@lru_cache(WORDS_KEPT)
def _usual(tokenizer: Tokenizer, word: str) -> tuple[int, ...]:
    return tuple(tokenizer.encode_text(word))
