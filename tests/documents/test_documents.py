"""Documents of each format become text, or are refused with one sentence, whatever their bytes are."""

from __future__ import annotations

import contextlib
import datetime

import made_documents as made
import pytest
from botocore.session import Session
from hypothesis import given, settings
from hypothesis import strategies as st

from outcrop.documents import FORMATS, MAX_TEXT_BYTES, CannotRead, child, plain, read_document
from outcrop.documents.refusal import bounded

VALID = {
    "txt": "Grüße".encode("cp1252"),
    "csv": b"a,b\n1,2\n",
    "md": b"# Title\n\ntext\n",
    "html": b"<h1>Title</h1><table><tr><td>a<td>b</table><ul><li>x</ul><!-- c --><script>if (a</script>&eacute;",
    "pdf": made.pdf("One", "Two"),
    "docx": made.docx(made.paragraph("Title", "Heading1"), made.table(("a", "b"))),
    "xlsx": made.xlsx(Sheet=[["a", 1, datetime.date(2026, 1, 2)]]),
    "xls": made.xls([["a", 1, (45000,)]]),
}


def refusal(format: str, data: bytes) -> str:
    with pytest.raises(CannotRead) as caught:
        read_document(format, data)
    return caught.value.reason


def test_the_formats_are_those_of_the_service() -> None:
    shape = Session().get_service_model("bedrock-runtime").shape_for("DocumentFormat")
    assert set(FORMATS) == set(shape.enum)


@pytest.mark.parametrize("format", VALID)
def test_a_document_of_each_format_is_read(format: str) -> None:
    assert read_document(format, VALID[format])


@pytest.mark.parametrize("format", FORMATS)
def test_an_empty_document_is_refused(format: str) -> None:
    assert refusal(format, b"") == "The document is empty."


@pytest.mark.parametrize("format", ["pdf", "docx", "xlsx", "xls"])
def test_what_is_not_of_the_format_is_refused(format: str) -> None:
    assert refusal(format, b"plain text, " * 100) == f"The document is damaged or is not {format}."


def test_the_old_format_of_word_is_refused_by_name() -> None:
    assert refusal("doc", b"x") == "Documents in Word's old format (doc) cannot be read; save it as docx."


def test_a_format_that_is_unknown_is_refused() -> None:
    assert refusal("odt", b"x") == "Documents in the format 'odt' cannot be read."


def test_a_text_is_refused_when_it_is_too_long_and_never_cut() -> None:
    assert len(bounded("x" * MAX_TEXT_BYTES)) == MAX_TEXT_BYTES
    with pytest.raises(CannotRead, match="longer than 10,000,000 bytes"):
        bounded("é" * (MAX_TEXT_BYTES // 2 + 1))


def anything(format: str, data: bytes) -> None:
    """Text or a refusal; another exception fails the test."""
    with contextlib.suppress(CannotRead):
        assert bounded(child.read(format, data) if format in child.READERS else plain.decode(data))


@pytest.mark.parametrize("format", VALID)
@given(data=st.binary(max_size=4096))
@settings(deadline=None)
def test_random_bytes_are_text_or_refused(format: str, data: bytes) -> None:
    anything(format, data)


@pytest.mark.parametrize("format", VALID)
@given(data=st.data())
@settings(deadline=None)
def test_a_damaged_document_is_text_or_refused(format: str, data: st.DataObject) -> None:
    document = bytearray(VALID[format])
    for _ in range(data.draw(st.integers(1, 8))):
        start = data.draw(st.integers(0, len(document)))
        length = data.draw(st.integers(0, 16))
        document[start : start + length] = data.draw(st.binary(max_size=16))
    anything(format, bytes(document))
