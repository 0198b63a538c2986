"""xlsx and xls -> text: for each sheet a line `## name` and its rows as CSV.

A formula shows its last computed value, a date is written as ISO 8601 has it. Left out are empty sheets, empty rows at
a sheet's start, empty cells at a row's end, and of empty rows in succession all but one. The dimensions that a sheet
declares are not believed.
"""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterable, Iterator

import openpyxl
import xlrd

from outcrop.documents import archive
from outcrop.documents.refusal import MAX_TEXT_BYTES, too_long

Row = Iterable[object]


def read_xlsx(data: bytes) -> str:
    book = openpyxl.load_workbook(archive.opened(data), read_only=True, data_only=True, keep_links=False)
    for sheet in book.worksheets:
        sheet.reset_dimensions()
    return written((sheet.title, sheet.iter_rows(values_only=True)) for sheet in book.worksheets)


def read_xls(data: bytes) -> str:
    book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), ragged_rows=True)
    return written((sheet.name, xls_rows(sheet, book.datemode)) for sheet in book.sheets())


def xls_rows(sheet: xlrd.sheet.Sheet, datemode: int) -> Iterator[Row]:
    for number in range(sheet.nrows):
        yield [xls_value(cell, datemode) for cell in sheet.row(number)]


def xls_value(cell: xlrd.sheet.Cell, datemode: int) -> object:
    if cell.ctype == xlrd.XL_CELL_DATE:
        moment = xlrd.xldate.xldate_as_datetime(cell.value, datemode)
        return moment.time() if cell.value < 1 else moment
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(cell.value, "#N/A")
    return cell.value


def written(sheets: Iterable[tuple[str, Iterable[Row]]]) -> str:
    text = io.StringIO()
    rows_of_csv = csv.writer(text, lineterminator="\n")
    for name, rows in sheets:
        heading = f"{chr(10) if text.tell() else ''}## {' '.join(name.split())}\n"
        gap = False
        for cells in map(shown, rows):
            if cells:
                text.write(heading)
                rows_of_csv.writerows([[], cells] if gap and not heading else [cells])
                heading = ""
            gap = not cells
            if text.tell() > MAX_TEXT_BYTES:  # characters, and so bytes at least
                raise too_long()
    return text.getvalue()


def shown(row: Row) -> list[str]:
    cells = [cell_text(value) for value in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def cell_text(value: object) -> str:
    match value:
        case bool():
            return str(value).upper()
        case float() if value.is_integer():
            return f"{value:.0f}"
        case datetime.datetime() if value.time() == datetime.time():
            return value.date().isoformat()
        case datetime.date() | datetime.time():
            return value.isoformat()
        case datetime.timedelta():
            seconds = round(value.total_seconds())
            return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        case _:
            return "" if value is None else str(value)
