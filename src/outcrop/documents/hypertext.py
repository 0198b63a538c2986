"""HTML -> the text that a reader sees, in the shape that a language model reads best.

In: the bytes of an html page, or markup that another reader made. Out: paragraphs apart by an empty line, headings as
`# ...`, list items as `- ...` or `1. ...`, a table's rows as `| a | b |`. Scripts, styles, comments, hidden elements
and addresses of links are left out. Rows of a table that has another table inside are read as paragraphs: such a
table is a layout. Nothing nests by recursion, so depth costs nothing.
"""

from __future__ import annotations

import contextlib
import itertools
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from outcrop.documents import plain

HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
SILENT = {"script", "style", "template", "noscript", "svg", "iframe", "object", "select", "datalist"}
BLOCKS = {
    *("html", "head", "body", "title", "address", "article", "aside", "blockquote", "center", "dd", "details", "dir"),
    *("dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr"),
    *("legend", "main", "nav", "p", "pre", "search", "section", "summary", "caption", *HEADINGS),
}
LISTS = {"ul", "ol"}
CELLS = {"td", "th"}
# The elements that `hidden` may stand on without swallowing what follows: their end tags are never left out.
CLOSED = (BLOCKS - {"p", "dd", "dt", "hr", "html", "head", "body"}) | LISTS | {"table", "span", "a", "b", "i"}
DEEPEST_INDENT = 8  # levels of a list; a hostile page has as many as it has bytes
DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
DECLARED_WITHIN = 1024  # bytes: the HTML standard's own bound for looking ahead

Block = tuple[int, str]  # 0 and a paragraph, ITEM and a list item, or a table's number and a row
ITEM = -1


def read(data: bytes) -> str:
    return visible_text(decode(data))


def decode(data: bytes) -> str:
    """A mark or UTF-8 wins over what the page declares: wrong declarations are common, chance UTF-8 is not."""
    declared = DECLARED.search(data[:DECLARED_WITHIN])
    if declared and plain.utf8(data) is None and not data.startswith(tuple(mark for mark, _ in plain.MARKS)):
        with contextlib.suppress(LookupError, UnicodeError):  # no encoding of that name
            return data.decode(declared[1].decode("ascii"), "replace")
    return plain.decode(data)


def visible_text(markup: str) -> str:
    page = Page()
    page.feed(markup.replace("\0", ""))
    page.close()
    return page.text()


@dataclass(slots=True)
class Table:
    number: int
    outside: list[Block]  # where its rows go
    cells: list[list[Block]] = field(default_factory=list)  # of the row that is open
    is_layout: bool = False  # of the row: its cells are read as paragraphs


class Page(HTMLParser):
    """What is written goes into `_blocks`: those of the page, or of the table cell that is open."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[Block] = []
        self._line: list[str] = []  # the block that is being written
        self._prefix = ""  # of that block
        self._preformatted = False
        self._tables: list[Table] = []
        self._tables_seen = 0
        self._lists: list[int | None] = []  # the last number of an ordered list, None for a bulleted one
        self._silent = ""  # the element that is left out, and how many of its name are open
        self._silent_depth = 0

    def text(self) -> str:
        while self._tables:
            self._end_table()
        self._end_block()
        pieces, last = [], 0
        for kind, text in self._blocks:
            pieces += ["\n" if kind == last != 0 else "\n\n", text]
            last = kind
        return "".join(pieces[1:])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._silent:
            self._silent_depth += tag == self._silent
        elif tag in SILENT or (tag in CLOSED and any(name == "hidden" for name, _ in attrs)):
            self._silent, self._silent_depth = tag, 1
        elif tag == "br":
            self._line.append("\0")  # a line break that survives when white space is joined
        else:
            self._begin(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            self._silent_depth -= tag == self._silent
            self._silent = self._silent if self._silent_depth else ""
        elif tag == "table":
            self._end_table()
        elif tag == "tr":
            self._end_row()
        elif tag in CELLS:
            self._end_cell()
        elif tag in LISTS:
            self._end_block()
            del self._lists[-1:]
        elif tag in BLOCKS or tag == "li":
            self._end_block()
            self._prefix = ""
            self._preformatted = self._preformatted and tag != "pre"

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._line.append(data)

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """`<![anything>` is a comment in HTML; older Pythons read it as SGML and raise AssertionError."""
        return self.parse_bogus_comment(i, report)

    def _begin(self, tag: str) -> None:
        if tag == "table":
            self._begin_table()
        elif tag == "tr":
            self._end_row()
        elif tag in CELLS:
            self._begin_cell()
        elif tag in LISTS:
            self._end_block()
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._begin_item()
        elif tag in BLOCKS:
            self._end_block()
            self._prefix = HEADINGS.get(tag, self._prefix)
            self._preformatted = self._preformatted or tag == "pre"

    def _begin_item(self) -> None:
        self._end_block()
        number = self._lists[-1] if self._lists else None
        if number is not None:
            self._lists[-1] = number = number + 1
        indent = "  " * min(len(self._lists) - 1, DEEPEST_INDENT)
        self._prefix = indent + ("- " if number is None else f"{number}. ")

    def _end_block(self) -> None:
        text = "".join(self._line)
        self._line.clear()
        if self._preformatted:
            text = text.replace("\0", "\n").strip("\n")
        else:
            text = "\n".join(line for part in text.split("\0") if (line := " ".join(part.split())))
        if text.strip():
            heading = self._prefix.startswith("#")
            item = bool(self._prefix) and not heading
            self._blocks.append((ITEM if item else 0, self._prefix + (text.replace("\n", " ") if heading else text)))
            self._prefix = ""

    def _begin_table(self) -> None:
        self._end_block()
        if self._tables and not (outer := self._tables[-1]).is_layout:  # a table in a table
            inside = [*itertools.chain(*outer.cells), *(self._blocks if self._blocks is not outer.outside else ())]
            outer.outside += inside
            outer.cells.clear()
            outer.is_layout = True
            self._blocks = outer.outside
        self._tables_seen += 1
        self._tables.append(Table(self._tables_seen, self._blocks))

    def _begin_cell(self) -> None:
        self._end_cell()
        if self._tables and not self._tables[-1].is_layout:
            self._blocks = []

    def _end_cell(self) -> None:
        self._end_block()
        if self._tables and self._blocks is not (table := self._tables[-1]).outside:
            table.cells.append(self._blocks)
            self._blocks = table.outside

    def _end_row(self) -> None:
        self._end_cell()
        if self._tables:
            table = self._tables[-1]
            cells = [" ".join(" ".join(text for _, text in cell).split()) for cell in table.cells]
            if any(cells):
                table.outside.append((table.number, f"| {' | '.join(cells)} |"))
            table.cells.clear()
            table.is_layout = False

    def _end_table(self) -> None:
        self._end_row()
        del self._tables[-1:]
