"""A card's tokenizer: text to token ids and back, id by id.

In: a tokenizer version (`v1`, `v2`, `v3`). Out: token ids for text in which control tokens may be written out;
text for token ids as they arrive, never with a torn character; the vocabulary, for whoever writes a GGUF file.
It knows no engine and no request. The vocabularies are those that mistral-common ships.
"""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import Any, NamedTuple

from mistral_common.tokens.tokenizers.mistral import MistralTokenizer
from sentencepiece import SentencePieceProcessor

SPACE = "\u2581"  # sentencepiece writes a space so
MARK = "\u263a"  # a token of its own in every vocabulary
RESERVED_CONTROL = re.compile(r"\[control_\d+\]")  # rows of the vocabulary without a meaning


class Piece(NamedTuple):
    """One row of the vocabulary. `kind` is one of `normal`, `control`, `byte`, `unknown`."""

    text: str
    score: float
    kind: str


class Tokenizer:
    def __init__(self, version: str) -> None:
        self.version = version
        self.mistral: MistralTokenizer[Any, Any, Any, Any, Any] = getattr(MistralTokenizer, version)()
        # It decodes each prompt that it has encoded, for a field that we never read: 44 % of a long prompt's time.
        self.mistral.instruct_tokenizer.decode = _not_decoded
        self._base = self.mistral.instruct_tokenizer.tokenizer
        self.vocabulary_size: int = self._base.n_words
        self.bos_token_id: int = self._base.bos_id
        self.eos_token_id: int = self._base.eos_id
        self._model = SentencePieceProcessor(model_file=str(self._base.file_path))
        pieces = self.vocabulary()
        self.token_bytes = [_piece_bytes(piece) for piece in pieces]
        """What each token adds to the text, as bytes: control tokens add nothing."""
        self.longest_token = max(len(piece.text) for piece in pieces)
        """In characters: a text has at least its length divided by this as tokens."""
        self.control_tokens = {
            piece.text: id_
            for id_, piece in enumerate(pieces)
            if piece.kind == "control" and not RESERVED_CONTROL.fullmatch(piece.text)
        }
        """The control tokens that have a name: `<s>`, `</s>`, and from v2 on `[INST]` and its kin."""
        self._control_pattern = re.compile("(" + "|".join(map(re.escape, self.control_tokens)) + ")")

    @property
    def tool_calls_token_id(self) -> int | None:
        """The token that begins a tool call; v1 has none."""
        return self.control_tokens.get("[TOOL_CALLS]")

    def encode_written(self, text: str) -> list[int]:
        """Ids of a prompt in which control tokens are written out; a `<s>` is not added.

        A space right after a control token is the one that sentencepiece would put there anyway, so it is not
        doubled: `[INST] Hello` gives the ids of Mistral's own template.
        """
        first, *rest = self._control_pattern.split(text)
        ids = self.encode_text(first)
        for control, segment in _pairs(rest):
            ids += [self.control_tokens[control], *self.encode_text(segment.removeprefix(" "))]
        return ids

    def encode_answer(self, text: str) -> list[int]:
        """Ids that a model would have made to say exactly this: they decode to the text, without a space in front."""
        first, *rest = self._control_pattern.split(text)
        ids = self._encode_without_space(first)
        for control, segment in _pairs(rest):
            ids += [self.control_tokens[control], *self._encode_without_space(segment)]
        return ids

    def _encode_without_space(self, text: str) -> list[int]:
        """A leading mark keeps sentencepiece from adding its space, as in mistral-common's infilling."""
        return self.encode_text(MARK + text)[len(self.encode_text(MARK)) :]

    def encode_text(self, text: str) -> list[int]:
        """Ids of plain text: what looks like a control token is text."""
        ids: list[int] = self._base.encode(text, bos=False, eos=False)
        return ids

    @property
    def byte_token_ids(self) -> tuple[int, ...]:
        """The token of each single byte, 0 to 255."""
        return tuple(self._model.piece_to_id(f"<0x{byte:02X}>") for byte in range(256))

    def vocabulary(self) -> list[Piece]:
        ids = list(range(self.vocabulary_size))
        model = self._model
        flags = zip(model.is_control(ids), model.is_byte(ids), model.is_unknown(ids), strict=True)
        texts, scores = model.id_to_piece(ids), model.get_score(ids)
        return [Piece(*row) for row in zip(texts, scores, map(_kind, flags), strict=True)]


def _not_decoded(tokens: list[int], special_token_policy: object = None) -> str:  # noqa: ARG001
    return ""


def _pairs(parts: list[str]) -> list[tuple[str, str]]:
    """Neighbours in pairs: what `re.split` with one group leaves after the first part."""
    return list(zip(parts[::2], parts[1::2], strict=True))


def _kind(flags: tuple[bool, bool, bool]) -> str:
    control, byte, unknown = flags
    return "control" if control else "byte" if byte else "unknown" if unknown else "normal"


def _piece_bytes(piece: Piece) -> bytes:
    match piece.kind:
        case "control":
            return b""
        case "byte":
            return bytes([int(piece.text[3:5], 16)])  # <0xE2>
        case "unknown":
            return " \u2047 ".encode()  # what sentencepiece decodes an unknown token to
    return piece.text.replace(SPACE, " ").encode()


class Detokenizer:
    """Text of token ids as they arrive. A character whose bytes span tokens comes out whole, with its last byte."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._token_bytes = tokenizer.token_bytes
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, token_id: int) -> str:
        return self._decoder.decode(self._token_bytes[token_id])

    def flush(self) -> str:
        """What is left of a character that never became whole: one U+FFFD, or nothing."""
        return self._decoder.decode(b"", final=True)


@cache
def load_tokenizer(version: str) -> Tokenizer:
    return Tokenizer(version)
