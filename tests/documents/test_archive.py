"""The zip around Office documents."""

from __future__ import annotations

import pytest
from made_documents import docx, paragraph, zipped

from outcrop.documents import CannotRead
from outcrop.documents.archive import MAX_MEMBERS, MAX_UNPACKED_BYTES, OLE, opened

ENTITIES = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'


def refusal(data: bytes) -> str:
    with pytest.raises(CannotRead) as caught:
        opened(data)
    return caught.value.reason


def test_a_bomb_is_refused_unopened() -> None:
    assert "when it is unpacked" in refusal(zipped({"word/document.xml": "x" * (MAX_UNPACKED_BYTES + 1)}))


def test_too_many_parts_are_refused() -> None:
    assert "when it is unpacked" in refusal(zipped({str(number): "" for number in range(MAX_MEMBERS + 1)}))


@pytest.mark.parametrize("padding", ["", "<!-- " + "x" * 10_000 + " -->"])
def test_entities_are_refused(padding: str) -> None:
    assert "DTD" in refusal(docx(paragraph("a"), prolog=ENTITIES.replace("<!DOCTYPE", padding + "<!DOCTYPE")))


def test_an_encrypted_document_is_refused() -> None:
    assert "encrypted" in refusal(OLE + bytes(512))


def test_a_document_is_left_as_it_is() -> None:
    document = docx(paragraph("a"))
    assert opened(document).read() == document
