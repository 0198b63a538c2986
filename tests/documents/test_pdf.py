"""pdf: pages in order."""

from __future__ import annotations

import pytest
from made_documents import pdf

from outcrop.documents import CannotRead, read_document


def test_pages_come_in_order() -> None:
    assert read_document("pdf", pdf("First page", "", "Third page: é")) == "First page\n\nThird page: é"


def test_a_document_of_pictures_is_refused() -> None:
    with pytest.raises(CannotRead, match="pages that are pictures"):
        read_document("pdf", pdf("", ""))


def test_an_encrypted_document_is_refused() -> None:
    with pytest.raises(CannotRead, match=r"^The document is encrypted\.$"):
        read_document("pdf", pdf("secret", password="secret"))


def test_an_empty_password_is_none() -> None:
    assert read_document("pdf", pdf("open", password="")) == "open"


def test_a_tree_of_pages_that_loops_ends() -> None:
    document = pdf("once").replace(b"/Type /Page\n", b"/Type /Pages\n/Kids [ 1 0 R ]\n/Count 1\n")
    with pytest.raises(CannotRead):
        read_document("pdf", document)
