"""Documents in a conversation: what the model reads, and Bedrock's limits in its recorded words."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from outcrop.catalog import ModelCard, load_catalog
from outcrop.conversation import ChatRequest, Text, ToolResult
from outcrop.errors import BedrockError, ValidationException
from outcrop.operations.converse_documents import MAX_BYTES, prompt_text
from outcrop.operations.converse_request import parse

CARDS = {card.short_name: card for card in load_catalog()}
WITHOUT = CARDS["mistral-small-2402"]
ASK = {"text": "What does it say?"}


def document(name: str = "a note", data: bytes = b"It rains.", **members: Any) -> dict[str, Any]:
    block = {"name": name, "format": "txt", "source": {"bytes": base64.b64encode(data).decode()}}
    return {"document": {key: value for key, value in {**block, **members}.items() if value is not None}}


def read(*blocks: Any, card: ModelCard = CARDS["mistral-7b"], extensions: bool = False) -> ChatRequest:
    body = json.dumps({"messages": [{"role": "user", "content": blocks}]}).encode()
    features = card.features | card.extensions if extensions else card.features
    return parse(body, card, lambda _, feature: feature in features)


def refusal(*blocks: Any, card: ModelCard = CARDS["mistral-7b"]) -> BedrockError:
    with pytest.raises(BedrockError) as caught:
        read(*blocks, card=card)
    return caught.value


def test_what_the_model_reads_of_a_document() -> None:
    plain = '<document name="a note" format="txt">\nIt rains.\n</document>'
    assert prompt_text("a note", "txt", "It rains.", None) == plain
    full = '<document name="b">\n<context>From 1999.</context>\nIt snows.\n</document>'
    assert prompt_text("b", None, "It snows.", "From 1999.") == full


@pytest.mark.parametrize(
    "card", [card for card in CARDS.values() if "documents" in card.features], ids=lambda c: c.name
)
def test_documents_come_before_what_is_asked_of_them(card: ModelCard) -> None:
    content = read(ASK, document(), document("b", b"It snows."), card=card).messages[0].content
    first, second, asked = content
    assert first == Text('<document name="a note" format="txt">\nIt rains.\n</document>')
    assert isinstance(second, Text)
    assert "It snows." in second.text
    assert asked == Text("What does it say?")


@pytest.mark.parametrize(
    ("source", "text"),
    [({"text": "It rains."}, "It rains."), ({"content": [{"text": "It"}, {"text": "rains."}]}, "It\n\nrains.")],
)
def test_a_document_may_be_text_without_a_format(source: dict[str, Any], text: str) -> None:
    (block, _) = read(document(source=source, format=None), ASK).messages[0].content
    assert block == Text(f'<document name="a note">\n{text}\n</document>')


def test_a_document_may_be_what_a_tool_returned() -> None:
    use = {"toolUse": {"toolUseId": "x", "name": "f", "input": {}}}
    result = {"toolResult": {"toolUseId": "x", "content": [{"text": "Found:"}, document()]}}
    turns = [("user", [ASK]), ("assistant", [use]), ("user", [result])]
    spec = {"toolSpec": {"name": "f", "inputSchema": {"json": {}}}}
    messages = [{"role": role, "content": content} for role, content in turns]
    body = json.dumps({"messages": messages, "toolConfig": {"tools": [spec]}}).encode()
    (block,) = (
        parse(body, CARDS["mistral-large-2407"], lambda card, feature: feature in card.features).messages[2].content
    )
    assert isinstance(block, ToolResult)
    assert block.content == 'Found:\n<document name="a note" format="txt">\nIt rains.\n</document>'


def test_a_model_without_documents_refuses_them_unless_extensions_are_on() -> None:
    message = "This model doesn't support the document field. Remove document and try again."
    assert refusal(document(), ASK, card=WITHOUT).message == message
    assert len(read(document(), ASK, card=WITHOUT, extensions=True).messages[0].content) == 2


@pytest.mark.parametrize("blocks", [[document()], [document(), document("b")]])
def test_documents_need_a_text_beside_them(blocks: list[Any]) -> None:
    expected = "A text block must be included when using documents. Add a text block and retry your request."
    assert refusal(*blocks).message == expected


@pytest.mark.parametrize("name", ["a", "A 1-(b)[c]", " a ", "a_b", "x" * 200])
def test_a_name_that_others_saw_accepted_is_accepted(name: str) -> None:
    assert read(document(name), ASK)


@pytest.mark.parametrize("name", ["a.pdf", "a  b", "a\tb", "é", "a\u3000b", "a'b", "a\n"])
def test_any_other_name_is_refused(name: str) -> None:
    error = refusal(document(name), ASK)
    assert error.message.startswith("The document file name can only contain alphanumeric characters, whitespace")
    assert "messages.0.content.0.document.name" in str(error.reason)


@pytest.mark.parametrize(
    ("name", "rule"), [("", "greater than or equal to 1"), ("x" * 201, "less than or equal to 200")]
)
def test_a_name_has_from_1_to_200_characters(name: str, rule: str) -> None:
    path = "messages.1.member.content.1.member.document.name"
    expected = f"Value at '{path}' failed to satisfy constraint: Member must have length {rule}"
    assert refusal(document(name), ASK).message == f"1 validation error detected: {expected}"


def test_names_do_not_repeat_and_there_are_at_most_five() -> None:
    assert read(*map(document, "abcde"), ASK)
    expected = "Messages can't contain duplicate document names. Rename the document and retry your request."
    assert refusal(document(), document(), ASK).message == expected
    assert refusal(*map(document, "abcdef"), ASK).message == "You can't include more than 5 documents in a request."


@pytest.mark.parametrize("size", [MAX_BYTES + 1, 2 * MAX_BYTES])
def test_a_document_has_at_most_4_5_mb(size: int) -> None:
    expected = "The maximum document size is 4.5 MB. Reduce the size of your document and retry your request."
    assert refusal(document(data=b"x" * size), ASK).message == expected
    assert read(document(data=b"x" * MAX_BYTES), ASK)


@pytest.mark.parametrize(
    ("members", "field"),
    [
        ({"source": {"s3Location": {"uri": "s3://abc/d"}}}, "s3Location"),
        ({"citations": {"enabled": True}}, "citations"),
    ],
)
def test_what_no_model_here_has_is_refused_by_name(members: dict[str, Any], field: str) -> None:
    expected = f"This model doesn't support the {field} field. Remove {field} and try again."
    assert refusal(document(**members), ASK).message == expected


def test_citations_that_are_off_are_accepted() -> None:
    assert read(document(citations={"enabled": False}), ASK)


def test_bytes_need_a_format() -> None:
    assert (
        "document.format' failed to satisfy constraint: Member must not be null"
        in refusal(document(format=None)).message
    )


@pytest.mark.parametrize("text", ["AA", "AA==\n", "****", "A A="])
def test_base64_is_read_strictly(text: str) -> None:
    error = refusal(document(source={"bytes": text}), ASK)
    assert isinstance(error, ValidationException)
    assert "source.bytes is not base64" in str(error.reason)


def test_a_document_that_cannot_be_read_is_refused_with_the_reason() -> None:
    error = refusal(document("a scan", b"no pdf", format="pdf"), ASK)
    assert error.message.startswith("The document file a scan can't be read.")
    assert str(error.reason).startswith("messages.0.content.0.document: ")
