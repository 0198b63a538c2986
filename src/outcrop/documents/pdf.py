"""pdf -> the text of its pages in order, an empty line between them.

Pictures are not read, so a scanned document has no text. pypdf tries the empty password by itself, which many files
have; only the old RC4 encryption can be undone, since AES would need another library.
"""

from __future__ import annotations

import io

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, WrongPasswordError

from outcrop.documents.refusal import MAX_TEXT_BYTES, CannotRead, too_long


def read(data: bytes) -> str:
    try:
        pages = extracted(PdfReader(io.BytesIO(data)))
    except (DependencyError, FileNotDecryptedError, WrongPasswordError) as error:
        raise CannotRead("The document is encrypted.") from error
    if not pages:
        raise CannotRead("The document holds no text; pages that are pictures, as a scanner makes, cannot be read.")
    return "\n\n".join(pages)


def extracted(reader: PdfReader) -> list[str]:
    pages, length = [], 0
    for page in reader.pages:
        if text := page.extract_text().strip():
            pages.append(text)
            length += len(text)
            if length > MAX_TEXT_BYTES:
                raise too_long()
    return pages
