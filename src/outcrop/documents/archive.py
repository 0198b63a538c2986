"""The zip around docx and xlsx: refused before a reader sees it if it would grow too large or holds a DTD.

Office Open XML forbids DTDs (ECMA-376 part 2, 7.2), and only a DTD can declare an entity that expands.
"""

from __future__ import annotations

import io
import zipfile
from typing import IO
from xml.parsers import expat

from outcrop.documents.refusal import CannotRead

MAX_UNPACKED_BYTES = (
    64_000_000  # some 30 times what a long book takes; zipfile reads no member beyond its declared size
)
MAX_MEMBERS = 10_000
PIECE = 4096  # an XML part says within this, as a rule, whether it has a DTD
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def opened(data: bytes) -> io.BytesIO:
    """The archive as a file. CannotRead if it is encrypted, too large unpacked, or has an XML part with a DTD."""
    if data.startswith(OLE):  # what Office writes around an encrypted file, and its old formats
        raise CannotRead("The document is encrypted or in an old format under a new name.")
    file = io.BytesIO(data)
    with zipfile.ZipFile(file) as archive:
        members = archive.infolist()
        if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED_BYTES:
            raise CannotRead(f"The document is larger than {MAX_UNPACKED_BYTES:,} bytes when it is unpacked.")
        if any(member.flag_bits & 1 for member in members):
            raise CannotRead("The document is encrypted.")
        for member in members:
            with archive.open(member) as part:
                refuse_dtd(part)
    file.seek(0)
    return file


class RootReached(Exception):
    pass


def refuse_dtd(part: IO[bytes]) -> None:
    """Read up to the root element, which a DTD comes before; a part that is no XML ends at its first bytes."""

    def begin_doctype(*_: object) -> None:
        raise CannotRead("The document has an XML part with a DTD, which Office documents never have.")

    def begin_element(*_: object) -> None:
        raise RootReached

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = begin_doctype
    parser.StartElementHandler = begin_element
    try:
        while piece := part.read(PIECE):
            parser.Parse(piece)
    except (RootReached, expat.ExpatError):
        return
