"""Text in any encoding."""

from __future__ import annotations

import codecs

import pytest

from outcrop.documents import CannotRead, read_document

TEXTS = [
    ("cp1252", "Le café est fermé; l'été prochain, où irons-nous?"),
    ("cp1252", "The price is £5 – it’s cheap."),
    ("cp1251", "Привет, мир. Это обычный русский текст."),
    ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy."),
    ("shift_jis", "これは日本語の文章です。今日は天気がいいですね。"),
    ("gb18030", "这是一个中文文档，今天天气很好，我们去公园。"),
    ("cp949", "안녕하세요. 이것은 한국어 문서입니다."),
    ("utf-16-le", "Words in UTF-16 without a mark."),
    ("utf-16", "Words in UTF-16 with a mark: é"),
    ("utf-32", "Words in UTF-32 with a mark: é"),
]


@pytest.mark.parametrize(("encoding", "text"), TEXTS)
def test_the_encoding_of_a_text_is_found(encoding: str, text: str) -> None:
    assert read_document("txt", text.encode(encoding)) == text


def test_a_byte_order_mark_is_no_text() -> None:
    assert read_document("md", codecs.BOM_UTF8 + "# é\r\n".encode()) == "# é\r\n"


def test_a_table_of_commas_stays_as_it_is() -> None:
    table = 'name,note\r\n"a, b","two\nlines"\r\n'
    assert read_document("csv", table.encode()) == table


@pytest.mark.parametrize("data", [bytes(range(256)) * 8, codecs.BOM_UTF16_LE + b"a"])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(CannotRead, match=r"not text in an encoding|not valid text"):
        read_document("txt", data)


@pytest.mark.parametrize("data", [b" \n", codecs.BOM_UTF8])
def test_a_text_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(CannotRead, match="holds no text"):
        read_document("txt", data)
