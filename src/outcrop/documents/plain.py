"""Bytes of text -> text: the encoding is found, nothing else is changed.

In: a txt, md or csv document, or an html page without a declared encoding. Out: its text without a byte order mark.
An encoding that nothing declares is a guess, as it is everywhere; UTF-8 is tried first, since other encodings seldom
happen to be valid UTF-8.
"""

from __future__ import annotations

import codecs

from outcrop.documents.refusal import CannotRead

MARKS = (  # UTF-32's first: it begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What people's files are in. Each rare encoding more is one more wrong guess for a short text.
CANDIDATES = [
    *("utf_16_le", "utf_16_be", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949", "koi8_r", "cp437", "cp850", "mac_roman"),
]
# Western text is plausible in these too, and far more common: nearly as good a fit is enough for it.
LATIN = {"cp1250", "cp1254", "cp1257"}


def utf8(data: bytes) -> str | None:
    """The text of UTF-8, or None if it is something else. A NUL is valid UTF-8 and in no text."""
    try:
        return None if b"\0" in data else data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def decode(data: bytes) -> str:
    """CannotRead if the bytes are text in no encoding."""
    marked = next((name for mark, name in MARKS if data.startswith(mark)), None)
    try:
        text = data.decode(marked) if marked else utf8(data)
    except UnicodeDecodeError as error:
        raise CannotRead("The document is not valid text in the encoding that it declares.") from error
    return text if text is not None else guessed(data)


def guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_isolation=CANDIDATES, preemptive_behaviour=False)
    best = found.best()
    if best is not None and best.encoding in LATIN:
        best = next((m for m in found if m.encoding == "cp1252" and m.coherence > best.coherence - 0.1), best)
    if best is None or "\0" in (text := str(best)):
        raise CannotRead("The document is not text in an encoding that can be told.")
    return text.removeprefix("\N{BOM}")
