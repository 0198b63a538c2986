"""Documents of a conversation -> text for the prompt: `read_document(format, data)`.

In: one of Bedrock's `FORMATS` and the document's bytes; their number is the caller's to bound. Out: the text as a
language model reads it best, never empty, never cut, at most `MAX_TEXT_BYTES`; or CannotRead with one sentence. It
blocks, up to a minute on a hostile document, so call it in a thread. Any number of calls may run at once.
It knows no prompt and no wire.
"""

from __future__ import annotations

from outcrop.documents import isolation, plain
from outcrop.documents.child import READERS
from outcrop.documents.refusal import MAX_TEXT_BYTES, CannotRead, bounded

__all__ = ["FORMATS", "MAX_TEXT_BYTES", "CannotRead", "read_document"]

# botocore 1.44.5, bedrock-runtime, shape DocumentFormat.
FORMATS: tuple[str, ...] = ("pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md")
PLAIN = ("csv", "txt", "md")


def read_document(format: str, data: bytes) -> str:
    if not data:
        raise CannotRead("The document is empty.")
    if format in PLAIN:
        return bounded(plain.decode(data))
    if format in READERS:
        return isolation.read(format, data)
    if format == "doc":
        raise CannotRead("Documents in Word's old format (doc) cannot be read; save it as docx.")
    raise CannotRead(f"Documents in the format {format!r} cannot be read.")
