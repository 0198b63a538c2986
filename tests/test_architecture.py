"""The shape of the program: imports go downwards only, borders hold, and the map is true."""

from __future__ import annotations

import ast
import functools
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from outcrop.catalog import load_catalog
from outcrop.engines import ENGINES
from outcrop.operations import OPERATIONS

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "outcrop"
MAP = ROOT / "docs" / "map.md"

# What stands where: imports go from a level to a lower one. A folder is one entry.
LEVELS = {
    "__main__": 6,
    **dict.fromkeys(("cli", "server", "composition", "backends", "settings", "access_keys"), 5),
    **dict.fromkeys(("operations", "conformance"), 4),
    **dict.fromkeys(("native", "service", "admission", "deadline"), 3),
    **dict.fromkeys(("mistral", "engines", "aws", "catalog", "weights", "documents"), 2),
    **dict.fromkeys(("gguf_file", "random_weights", "bundled"), 2),
    **dict.fromkeys(("quotas", "local_ca"), 2),
    **dict.fromkeys(("conversation", "generation", "errors", "stop_strings", "json_schema"), 1),
    "": 0,  # the package itself: its version
}
# Neighbours on one level that may know each other; on level 2 there are four such pairs.
NEIGHBOURS = {
    ("access_keys", "settings"),
    ("cli", "access_keys"),
    ("cli", "backends"),
    ("cli", "composition"),
    ("cli", "server"),
    ("cli", "settings"),
    ("server", "access_keys"),
    ("server", "composition"),
    ("server", "settings"),
    ("backends", "settings"),
    ("composition", "backends"),
    ("composition", "settings"),
    ("service", "admission"),
    ("service", "deadline"),
    ("weights", "catalog"),
    ("random_weights", "gguf_file"),
    ("bundled", "gguf_file"),
    ("catalog", "aws"),  # the words for an id that is none
}
OWNERS = {  # who alone may import a library
    "mistral_common": {"mistral"},
    "sentencepiece": {"mistral"},
    "starlette": {"server"},
    "granian": {"server"},
    "xllamacpp": {"engines"},
    "aiohttp": {"engines", "weights", "conformance"},
    "click": {"cli"},
    "rich": {"cli", "conformance"},
    "gguf": {"gguf_file"},
    "pydantic": {"settings", "catalog", "access_keys"},
    "cryptography": {"local_ca"},
    **{reader: {"documents"} for reader in ("charset_normalizer", "mammoth", "openpyxl", "pypdf", "xlrd")},
}
IMPURE = {"asyncio", "socket", "ssl", "http", "urllib", "aiohttp", "starlette", "granian", "httpx", "requests"}


def module_name(path: Path) -> str:
    """`aws.eventstream` for src/outcrop/aws/eventstream.py, `aws` for its __init__.py, an empty text for the root."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(SOURCE.rglob("*.py"))}


@functools.cache
def tree(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text(encoding="utf-8"))


def imported(name: str) -> Iterator[str]:
    """Every module that a module imports, inside functions and for types too, by its full name."""
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def ours(name: str) -> set[str]:
    """The modules of this program that a module imports."""
    found = set()
    for full in imported(name):
        package, _, rest = full.partition(".")
        while package == "outcrop" and rest not in MODULES:
            rest = rest.rpartition(".")[0]
        if package == "outcrop":
            found.add(rest)
    return found - {name}


def top(name: str) -> str:
    return name.partition(".")[0]


def text_constants(name: str) -> Iterator[str]:
    """The texts in a module's code, without its docstrings."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree(name))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value


modules = pytest.mark.parametrize("name", MODULES)


@modules
def test_a_module_has_a_level(name: str) -> None:
    assert top(name) in LEVELS


@modules
def test_imports_go_downwards_only(name: str) -> None:
    here = top(name)
    for other in {top(module) for module in ours(name)} - {here}:
        downwards = LEVELS[other] < LEVELS[here]
        assert downwards or (here, other) in NEIGHBOURS, f"{name} imports {other}"


def test_there_is_no_import_cycle() -> None:
    graph = {name: ours(name) for name in MODULES}
    while leaves := {name for name, others in graph.items() if not others & graph.keys()}:
        graph = {name: others for name, others in graph.items() if name not in leaves}
    assert not graph


@modules
def test_the_lowest_level_needs_the_standard_library_only(name: str) -> None:
    if LEVELS[top(name)] <= 1:
        assert {top(full) for full in imported(name)} - {"outcrop"} <= sys.stdlib_module_names
        assert {top(full) for full in ours(name)} <= {top(name)}


@modules
def test_the_settings_are_read_by_the_top_only(name: str) -> None:
    if top(name) not in ("access_keys", "backends", "cli", "composition", "server", "settings"):
        assert "settings" not in ours(name)


@modules
def test_the_wire_and_the_prompt_are_pure(name: str) -> None:
    if top(name) in ("aws", "mistral"):
        assert not {top(full) for full in imported(name)} & IMPURE
        assert not any(isinstance(node, ast.Await | ast.AsyncFunctionDef) for node in ast.walk(tree(name)))


@modules
def test_a_library_has_one_owner(name: str) -> None:
    for library in {top(full) for full in imported(name)} & OWNERS.keys():
        assert top(name) in OWNERS[library], f"{name} imports {library}"


@modules
def test_only_the_settings_read_the_environment(name: str) -> None:
    reads = {ast.unparse(node) for node in ast.walk(tree(name)) if isinstance(node, ast.Attribute | ast.Name)}
    found = reads & {"os.environ", "os.getenv", "os.environb", "environ", "getenv"}
    assert not found or name == "settings"


@modules
def test_a_module_opens_with_its_contract(name: str) -> None:
    assert ast.get_docstring(tree(name))


@modules
def test_the_names_of_models_are_data(name: str) -> None:
    names = [word for card in load_catalog() for word in (card.id, card.short_name, card.name)]
    found = {text for text in text_constants(name) if any(word in text for word in names)}
    assert not found


@modules
def test_the_name_of_an_engine_stands_in_its_own_file_and_the_table_only(name: str) -> None:
    for kind in ENGINES:
        own = name == "engines" or name.startswith(f"engines.{kind.partition('_')[0]}")  # its helpers' files too
        found = [text for text in text_constants(name) if kind in text]
        assert own or not found, f"{name} knows the engine {kind}: {found}"


@modules
def test_the_name_of_an_operation_stands_in_its_folder_only(name: str) -> None:
    names = "|".join(operation.name for operation in OPERATIONS)
    found = [text for text in text_constants(name) if re.search(rf"\b({names})\b", text)]
    assert top(name) == "operations" or not found


def test_engines_load_before_what_takes_long_is_imported() -> None:
    code = "import sys, outcrop.cli, outcrop.backends, outcrop.engines.llama_cpp; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()
    assert "outcrop.backends" in told
    assert not {"mistral_common", "numpy", "starlette", "granian", "rich"} & set(told)


def test_the_process_of_llama_cpp_imports_nothing_of_the_package() -> None:
    assert not ours("engines.llama_cpp_child")


def mapped() -> dict[str, int]:
    """The modules that docs/map.md lists, with their levels."""
    rows = re.findall(r"^\|\s*(\d)\s*\|\s*`([\w.]+)`\s*\|", MAP.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {name: int(level) for level, name in rows}


@modules
def test_a_module_is_on_the_map(name: str) -> None:
    assert name in mapped() or name in ("", "__main__")  # the package and `python -m outcrop`: a line each


def test_the_map_shows_nothing_that_is_not_there_and_the_right_levels() -> None:
    assert mapped() == {name: LEVELS[top(name)] for name in mapped() if name in MODULES}
