"""Document blocks of Converse -> text of the prompt, within Bedrock's limits.

In: the document blocks of one request, whose shape was checked. Out: for each the text that the model reads, or the
refusal. Reading takes time: a request with documents is read in a thread. It knows no file format.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any

from outcrop.aws.constraints import constraint
from outcrop.errors import ValidationException
from outcrop.operations.refusals import refuse, unsupported

MAX_DOCUMENTS = 5  # in a request; API reference, and recorded
MAX_BYTES = 4_718_592  # 4.5 MB each; API reference
# Letters and digits of ASCII, single spaces, - ( ) [ ]: API reference. The underscore is taken too (seen).
NAME = re.compile(r"(?!.*  )[a-zA-Z0-9_ ()\[\]-]+")


class DocumentReader:
    """Reads the documents of one request; it remembers their names."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def read(self, block: Mapping[str, Any], at: str) -> str:
        name = block["name"]
        if not NAME.fullmatch(name):
            raise refuse("document_name", reason=f"{at}.name is {name!r}")
        if name in self._names:
            raise refuse("duplicate_documents", reason=f"{at}.name {name!r} was used before")
        self._names.add(name)
        if len(self._names) > MAX_DOCUMENTS:
            raise refuse("too_many_documents", reason=f"{at} is document {len(self._names)}")
        if block.get("citations", {}).get("enabled"):
            raise unsupported("citations", f"{at}.citations")
        return prompt_text(name, block.get("format"), _content(block, at), block.get("context"))


def prompt_text(name: str, format: str | None, content: str, context: str | None) -> str:
    """What the model reads of a document; decided by us: docs/decisions/0002."""
    kind = f' format="{format}"' if format else ""
    about = f"<context>{context}</context>\n" if context else ""
    return f'<document name="{name}"{kind}>\n{about}{content}\n</document>'


def _content(block: Mapping[str, Any], at: str) -> str:
    ((kind, source),) = block["source"].items()
    match kind:
        case "text":
            return str(source)
        case "content":
            return "\n\n".join(part["text"] for part in source)
        case "s3Location":
            raise unsupported("s3Location", f"{at}.source.s3Location")
    if "format" not in block:
        raise constraint(f"{at}.format", None, "Member must not be null")
    return _read(block["name"], block["format"], _bytes(source, at), at)


def _bytes(source: str, at: str) -> bytes:
    if len(source) > MAX_BYTES * 4 // 3 + 4:
        raise refuse("document_too_large", reason=f"{at}.source.bytes has {len(source)} characters of base64")
    try:
        data = base64.b64decode(source, validate=True)
    except binascii.Error as error:
        raise ValidationException(reason=f"{at}.source.bytes is not base64: {error}") from None
    if len(data) > MAX_BYTES:
        raise refuse("document_too_large", reason=f"{at}.source.bytes has {len(data)} bytes; allowed: {MAX_BYTES}")
    return data


def _read(name: str, format: str, data: bytes, at: str) -> str:
    from outcrop.documents import (
        CannotRead,
        read_document,
    )  # here: its libraries load slowly and few requests need them

    try:
        return read_document(format, data)
    except CannotRead as error:
        raise refuse("document_unreadable", document=name, reason=f"{at}: {error}") from error
