"""Tool-call ids: Mistral's nine alphanumerics inside, Bedrock's 22 base64url characters outside.

In: an id of either kind. Out: the other kind. Stateless and, for ids that we made, reversible: any replica finds in
a conversation the nine characters that the model wrote. An id that somebody else made maps to nine characters by
hash, the same ones each time. It knows no message and no prompt.

The 16 bytes behind 22 base64url characters: seven for the nine alphanumerics (62**9 < 2**56), one of zero, eight of
a keyed hash over them, which tells our ids from others.
"""

from __future__ import annotations

import base64
import secrets
from hashlib import blake2b

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
LENGTH = 9  # mistral-common refuses any other from v3 on
SPACE = len(ALPHABET) ** LENGTH
CONVERSE_PREFIX = "tooluse_"
_MASK = blake2b(b"outcrop tool id", digest_size=16).digest()  # makes the bytes look like a random id's


def new_call_id() -> str:
    """Nine random alphanumerics, for a call to which the model gave no id."""
    return _to_text(secrets.randbelow(SPACE))


def external_id(call_id: str) -> str:
    """22 base64url characters for nine alphanumerics."""
    number = _to_number(call_id).to_bytes(8, "big")
    return base64.urlsafe_b64encode(_masked(number + _tag(number))).rstrip(b"=").decode()


def call_id(external: str) -> str:
    """Nine alphanumerics for any id that a client may send, with or without Converse's prefix."""
    bare = external.removeprefix(CONVERSE_PREFIX)
    if _is_call_id(bare):
        return bare
    number = _ours(bare)
    if number is None:
        number = int.from_bytes(blake2b(external.encode(), digest_size=16).digest(), "big") % SPACE
    return _to_text(number)


def _ours(bare: str) -> int | None:
    if len(bare) != 22:
        return None
    try:
        data = _masked(base64.b64decode(bare + "==", altchars=b"-_", validate=True))
    except ValueError:  # binascii.Error is one
        return None
    number = int.from_bytes(data[:8], "big")
    return number if number < SPACE and data[8:] == _tag(data[:8]) else None


def _masked(data: bytes) -> bytes:
    """XOR with a fixed mask, the first half also with the tag: neighbours do not look alike. Its own inverse."""
    head = bytes(
        a ^ b ^ c for a, b, c in zip(data[:8], _MASK[:8], blake2b(data[8:], digest_size=8).digest(), strict=True)
    )
    return head + data[8:]


def _tag(number: bytes) -> bytes:
    return blake2b(number, digest_size=8, key=_MASK).digest()


def _is_call_id(text: str) -> bool:
    return len(text) == LENGTH and text.isascii() and text.isalnum()


def _to_number(text: str) -> int:
    number = 0
    for character in text:
        number = number * len(ALPHABET) + ALPHABET.index(character)
    return number


def _to_text(number: int) -> str:
    characters = []
    for _ in range(LENGTH):
        number, digit = divmod(number, len(ALPHABET))
        characters.append(ALPHABET[digit])
    return "".join(reversed(characters))
