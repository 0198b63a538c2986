"""The table of refusals: every text is used, and docs/decisions/0002 shows the table as it is."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from outcrop.errors import AccessDeniedException, ValidationException
from outcrop.operations.refusals import REFUSALS, refuse

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "decisions" / "0002-refusals-of-converse.md"


def used() -> set[str]:
    """The names that are written in the code of the operations."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "src/outcrop/operations").glob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    keys = {id(key) for node in nodes if isinstance(node, ast.Dict) for key in node.keys}
    constants = (node for node in nodes if isinstance(node, ast.Constant) and id(node) not in keys)
    return {node.value for node in constants if isinstance(node.value, str)}


@pytest.mark.parametrize("name", REFUSALS)
def test_every_text_is_used(name: str) -> None:
    assert name in used()


def test_the_decision_shows_the_table() -> None:
    rows = [f"| {name} | `{row.text}` | {row.mark} | {row.source} |" for name, row in REFUSALS.items()]
    text = DOCUMENT.read_text(encoding="utf-8")
    assert re.findall(r"^\| \w+ \| `.*$", text, flags=re.MULTILINE) == rows


def test_a_refusal_is_of_its_kind_and_has_a_reason() -> None:
    error = refuse("blank_text", at="messages.0.content.0")
    assert isinstance(error, ValidationException)
    assert error.message.startswith("The text field in the ContentBlock object at messages.0.content.0 is blank.")
    assert isinstance(refuse("cache_point", reason="x"), AccessDeniedException)
    assert refuse("cache_point", reason="x").reason == "x"
