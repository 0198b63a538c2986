"""The content of Converse's messages -> content blocks, or the refusal.

In: messages and system blocks whose shape was checked, the card, what it allows. Out: `Message`s, one for each that was
sent; the system prompt. Which messages may follow which is `converse_turns`' matter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from outcrop.aws.restjson import dumps
from outcrop.catalog import ModelCard
from outcrop.conversation import ContentBlock, Message, Text, ToolResult, ToolUse
from outcrop.errors import ValidationException
from outcrop.operations.converse_documents import DocumentReader
from outcrop.operations.refusals import no_cache, refuse, unsupported

Allows = Callable[[ModelCard, str], bool]
Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ContentReader:
    """Reads the content of one request."""

    card: ModelCard
    allows: Allows
    documents: DocumentReader = field(default_factory=DocumentReader)

    def message(self, message: Json, index: int) -> Message:
        role, blocks = message["role"], message["content"]
        if role == "system":
            raise refuse("system", reason=f"messages.{index}.role is 'system'; use the member system")
        if not blocks:
            raise refuse("empty_content", index=index)
        content = tuple([self._block(block, f"messages.{index}.content.{at}") for at, block in enumerate(blocks)])
        if len(content) > 1:
            content = self._several(blocks, content, index)
        elif "document" in blocks[0]:
            raise refuse("document_without_text", reason=f"messages.{index}.content has a document and no text")
        return Message(role, content)

    def _several(self, blocks: list[Json], content: tuple[ContentBlock, ...], index: int) -> tuple[ContentBlock, ...]:
        """Documents come first, as what is asked about them is read best when it comes last."""
        kinds = {kind for block in blocks for kind in block}
        for tool, kind in (("toolUse", "use"), ("toolResult", "result")):
            if tool in kinds and kinds & {"text", "document"}:
                raise refuse("mixed_turn", index=index, kind=kind)
        if "document" not in kinds:
            return content
        if "text" not in kinds:
            raise refuse("document_without_text", reason=f"messages.{index}.content has documents and no text")
        pairs = sorted(zip(blocks, content, strict=True), key=lambda pair: "document" not in pair[0])
        return tuple(block for _, block in pairs)

    def _block(self, block: Json, at: str) -> ContentBlock:
        ((kind, value),) = block.items()
        match kind:
            case "text":
                if not value.strip():
                    raise refuse("blank_text", at=at)
                return Text(value)
            case "toolUse":
                return _tool_use(value, f"{at}.toolUse")
            case "toolResult":
                return self._tool_result(value, f"{at}.toolResult")
            case "document":
                return Text(self._document(value, f"{at}.document"))
            case "cachePoint":
                raise no_cache(at)
        raise unsupported(kind, f"{at}.{kind}")

    def _document(self, value: Json, at: str) -> str:
        if not self.allows(self.card, "documents"):
            raise unsupported("document", at)
        return self.documents.read(value, at)

    def _tool_result(self, value: Json, at: str) -> ToolResult:
        if "type" in value:
            raise unsupported("toolResult.type", f"{at}.type")
        parts = [self._result_part(part, f"{at}.content.{index}") for index, part in enumerate(value["content"])]
        return ToolResult(value["toolUseId"], "\n".join(parts), value.get("status") == "error")

    def _result_part(self, part: Json, at: str) -> str:
        ((kind, value),) = part.items()
        match kind:
            case "text":
                return str(value)
            case "json":
                return _json_text(value, f"{at}.json")
            case "document":
                return self._document(value, f"{at}.document")
        raise unsupported(f"toolResult.content.{kind}", f"{at}.{kind}")


def _tool_use(value: Json, at: str) -> ToolUse:
    if "type" in value:
        raise unsupported("toolUse.type", f"{at}.type")
    if not isinstance(value["input"], dict):
        raise ValidationException(reason=f"{at}.input is not an object")
    return ToolUse(value["toolUseId"], value["name"], value["input"])


def _json_text(value: object, at: str) -> str:
    try:
        return dumps(value).decode()
    except TypeError as error:
        raise ValidationException(reason=f"{at} cannot be written: {error}") from None


def system_prompt(blocks: list[Json], card: ModelCard, allows: Allows) -> str:
    if blocks and not allows(card, "system"):
        raise refuse("system", reason=f"system is given, and {card.name} has no system prompt")
    return "\n\n".join(_system_text(block, f"system.{index}") for index, block in enumerate(blocks))


def _system_text(block: Json, at: str) -> str:
    ((kind, value),) = block.items()
    if kind == "cachePoint":
        raise no_cache(at)
    if kind != "text":
        raise unsupported(f"system.{kind}", f"{at}.{kind}")
    return str(value)
