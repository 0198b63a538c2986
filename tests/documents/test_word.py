"""docx, written here part by part."""

from __future__ import annotations

from made_documents import docx, paragraph, table

from outcrop.documents import read_document


def test_headings_paragraphs_lists_and_tables_come_in_order() -> None:
    document = docx(
        paragraph("Report", "Heading1"),
        paragraph("First & foremost"),
        paragraph("one", numbered=True),
        paragraph("two", numbered=True),
        table(("Name", "Age"), ("Ann", "42")),
        paragraph("Detail", "Heading2"),
        paragraph("The end."),
    )
    assert read_document("docx", document) == (
        "# Report\n\nFirst & foremost\n\n1. one\n2. two\n\n| Name | Age |\n| Ann | 42 |\n\n## Detail\n\nThe end."
    )


def test_inserted_text_is_read_and_deleted_text_is_not() -> None:
    inserted = (
        "<w:p><w:ins><w:r><w:t>kept</w:t></w:r></w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    )
    assert read_document("docx", docx(inserted)) == "kept"
