"""What a document that cannot be read is: one exception with one sentence, and the bound on a text.

It knows no format.
"""

from __future__ import annotations

# More than any model's window holds (10 MB is about 2.5 million tokens), and little enough to keep in memory.
MAX_TEXT_BYTES = 10_000_000


class CannotRead(Exception):
    """`reason` is one sentence for the caller, without the document's name."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def too_long() -> CannotRead:
    return CannotRead(f"The document's text is longer than {MAX_TEXT_BYTES:,} bytes.")


def bounded(text: str) -> str:
    """The text itself; CannotRead if there is none or too much. Nothing is ever cut off."""
    if not text.strip():
        raise CannotRead("The document holds no text.")
    if len(text) > MAX_TEXT_BYTES or len(text.encode("utf-8", "replace")) > MAX_TEXT_BYTES:
        raise too_long()
    return text
