"""Sheets as plain cells, and the files they are written to."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter
import xlwt

from tests.db.rosters import old_fonts


@dataclass(frozen=True)
class Month:
    """A date that the sheet shows as its month and year, as Excel does with “3/1986”."""

    first: date


Value = str | int | float | date | Month | None


@dataclass
class Sheet:
    """Rows of cells; ``merges`` as (top, left, bottom, right) from 0."""

    rows: list[list[Value]]
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    name: str = "Sheet1"


def write_xlsx(path: Path, *sheets: Sheet) -> None:
    """By xlsxwriter; dates with a date format."""
    book = xlsxwriter.Workbook(str(path))
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    month = book.add_format({"num_format": "mm/yyyy"})
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        for merge in sheet.merges:
            page.merge_range(*merge, "")
        for row, cells in enumerate(sheet.rows):
            for column, value in enumerate(cells):
                if isinstance(value, Month):
                    page.write_datetime(row, column, _midnight(value.first), month)
                elif isinstance(value, date):
                    page.write_datetime(row, column, _midnight(value), day)
                elif isinstance(value, str) and value:
                    page.write_string(row, column, value)
                elif isinstance(value, int | float):
                    page.write_number(row, column, value)
    book.close()


def write_xls(path: Path, *sheets: Sheet) -> None:
    """By xlwt, the Excel of 1997 to 2003."""
    book = xlwt.Workbook(encoding="utf-8")
    day = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    month = xlwt.easyxf(num_format_str="MM/YYYY")
    for sheet in sheets:
        page = book.add_sheet(sheet.name)
        origins = {merge[:2]: merge for merge in sheet.merges}
        for row, cells in enumerate(sheet.rows):
            for column, value in enumerate(cells):
                if value is None or value == "":
                    continue
                plain = value.first if isinstance(value, Month) else value
                style = (month if plain is not value else day,) if isinstance(plain, date) else ()
                if (row, column) in origins:
                    _, _, bottom, right = origins[row, column]
                    page.write_merge(row, bottom, column, right, plain, *style)
                else:
                    page.write(row, column, plain, *style)
    book.save(str(path))


def write_ods(path: Path, *sheets: Sheet) -> None:
    """The least that LibreOffice would write: values, merged cells, repeated blank cells."""
    names = ("office", "table", "text")
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names
    )
    tables = "".join(map(_ods_table, sheets))
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)


def _ods_table(sheet: Sheet) -> str:
    origins = {merge[:2]: merge for merge in sheet.merges}
    width = max(map(len, sheet.rows), default=0)
    rows = []
    for row, cells in enumerate(sheet.rows):
        parts = [_ods_cell(value, origins.get((row, i))) for i, value in enumerate(cells)]
        blank = f'<table:table-cell table:number-columns-repeated="{1024 - width}"/>'
        rows.append(f"<table:table-row>{''.join(parts)}{blank}</table:table-row>")
    rest = '<table:table-cell table:number-columns-repeated="1024"/>'
    far = f'<table:table-row table:number-rows-repeated="1048000">{rest}</table:table-row>'
    name = escape(sheet.name, {'"': "&quot;"})
    return f'<table:table table:name="{name}">{"".join(rows)}{far}</table:table>'


def _ods_cell(value: Value, merge: tuple[int, int, int, int] | None) -> str:
    spans = ""
    if merge is not None:
        top, left, bottom, right = merge
        spans = f' table:number-rows-spanned="{bottom - top + 1}"'
        spans += f' table:number-columns-spanned="{right - left + 1}"'
    if value is None or value == "":
        return f"<table:table-cell{spans}/>"
    if isinstance(value, Month):
        kind = f'office:value-type="date" office:date-value="{value.first.isoformat()}"'
        return f"<table:table-cell {kind}{spans}>{_p(f'{value.first:%m/%Y}')}</table:table-cell>"
    if isinstance(value, date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
        return f"<table:table-cell {kind}{spans}>{_p(f'{value:%d/%m/%Y}')}</table:table-cell>"
    if isinstance(value, int | float):
        kind = f'office:value-type="float" office:value="{value}"'
        return f"<table:table-cell {kind}{spans}>{_p(str(value))}</table:table-cell>"
    lines = "".join(map(_p, value.split("\n")))
    return f'<table:table-cell office:value-type="string"{spans}>{lines}</table:table-cell>'


def _p(text: str) -> str:
    return f"<text:p>{escape(text)}</text:p>"


ENCODERS: dict[str, Callable[[str], bytes]] = {
    "utf-8": lambda text: text.encode(),
    "utf-8-sig": lambda text: text.encode("utf-8-sig"),
    "utf-16": lambda text: text.encode("utf-16"),
    "windows-1258": old_fonts.windows_1258,
    "tcvn3": lambda text: old_fonts.tcvn3(text).encode("latin-1"),
    "vni": lambda text: old_fonts.vni(text).encode("latin-1"),
}


def write_csv(path: Path, sheet: Sheet, encoding: str = "utf-8-sig", separator: str = ";") -> None:
    """Dates as Vietnamese Excel saves them; merged cells leave blanks."""
    lines = io.StringIO()
    writer = csv.writer(lines, delimiter=separator, lineterminator="\r\n")
    for row in sheet.rows:
        writer.writerow([_csv_text(value) for value in row])
    path.write_bytes(ENCODERS[encoding](lines.getvalue()))


def _csv_text(value: Value) -> str:
    if isinstance(value, Month):
        return f"{value.first.month}/{value.first.year}"
    if isinstance(value, date):
        return f"{value.day}/{value.month}/{value.year}"
    return "" if value is None else str(value)


WRITERS: dict[str, Callable[[Path, Sheet], None]] = {
    "xlsx": write_xlsx,
    "xls": write_xls,
    "ods": write_ods,
    "csv": write_csv,
}
"""The way to write each kind of file, by its ending."""


def recoded(sheet: Sheet, encode: Callable[[str], str]) -> Sheet:
    """The sheet with every text in the codes of an old font."""
    rows = [[encode(v) if isinstance(v, str) else v for v in row] for row in sheet.rows]
    return Sheet(rows, sheet.merges, sheet.name)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001  Excel knows no time zones
