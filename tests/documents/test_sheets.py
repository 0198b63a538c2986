"""xlsx and xls: sheets as CSV."""

from __future__ import annotations

import datetime
import io

import openpyxl
from made_documents import xls, xlsx

from outcrop.documents import read_document


def test_each_sheet_has_its_name_and_its_rows() -> None:
    document = xlsx(Prices=[["name", "price"], ["tea, green", 2.5], ["milk", 3.0]], Empty=[], Notes=[["none"]])
    assert read_document("xlsx", document) == '## Prices\nname,price\n"tea, green",2.5\nmilk,3\n\n## Notes\nnone\n'


def test_values_are_written_plainly() -> None:
    day, moment = datetime.date(2026, 2, 3), datetime.datetime(2026, 2, 3, 4, 5, 6)
    row = [day, moment, datetime.time(7, 8), datetime.timedelta(hours=30), True, "#N/A", None, None]
    assert read_document("xlsx", xlsx(A=[row])) == "## A\n2026-02-03,2026-02-03T04:05:06,07:08:00,30:00:00,TRUE,#N/A\n"


def test_empty_rows_become_one() -> None:
    assert read_document("xlsx", xlsx(A=[[], ["a"], [], [None], [], ["b"], []])) == "## A\na\n\nb\n"


def test_a_cell_at_the_far_corner_costs_no_sheet_in_between() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "near"
    book.worksheets[0]["XFD1048576"] = "far"
    file = io.BytesIO()
    book.save(file)
    assert read_document("xlsx", file.getvalue()) == f"## Sheet\nnear\n\n{',' * 16383}far\n"


def test_the_old_format_is_read() -> None:
    document = xls([["café", 2.5, 3], ["day", (45000,)]])
    assert read_document("xls", document).endswith("\ncafé,2.5,3\nday,2023-03-15\n")
