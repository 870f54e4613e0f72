"""OpenDocument spreadsheets into grids.

Read here and not by calamine, which does not tell merged cells of ods, and lays out repeated cells
without limit. A date counts as far as it is shown: “3/1986” stays a month.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from itertools import islice
from xml.etree import ElementTree

from db.domain.errors import AppError
from db.rosters.grid import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Cell, Grid, Merge, Row
from db.rosters.opening import read_entry

MAX_SHEETS = 50
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_MONTH_SHOWN = re.compile(r"(?:tháng |thg )?\d{1,2}[/.-]\d{4}", re.IGNORECASE)
_ENTITIES = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)


def read_ods(data: bytes) -> list[Grid]:
    """Every sheet, in the order of its tabs.

    Raises:
        AppError: ``roster_damaged``, ``roster_locked``, ``roster_too_large``.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if b"encryption-data" in _optional(package, "META-INF/manifest.xml"):
            raise AppError("roster_locked")
        content = read_entry(package, "content.xml")
    if _ENTITIES.search(content):
        raise AppError("roster_damaged")
    try:
        document = ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise AppError("roster_damaged") from error
    tables = document.iter(f"{_TABLE}table")
    try:
        return [_grid(table) for table in islice(tables, MAX_SHEETS)]
    except RecursionError as error:  # spans within spans without end
        raise AppError("roster_damaged") from error


def _optional(package: zipfile.ZipFile, name: str) -> bytes:
    return read_entry(package, name) if name in package.namelist() else b""


def _grid(table: ElementTree.Element) -> Grid:
    rows: list[Row] = []
    merges: list[Merge] = []
    blank = 0
    for element in _rows(table):
        row, spans = _row(element)
        repeated = _repeated(element, "rows")
        if not row:
            blank += repeated
            continue
        # Rows far below what was written are blank and repeated: they are never laid out alone.
        height = len(rows) + blank + repeated
        if height > MAX_ROWS or height * len(row) > MAX_CELLS:
            raise AppError("roster_too_large")
        rows.extend([] for _ in range(blank))
        blank = 0
        merges += [
            Merge(len(rows), left, len(rows) + high - 1, left + wide - 1)
            for left, high, wide in spans
        ]
        rows.extend(list(row) for _ in range(repeated))
    return Grid(table.get(f"{_TABLE}name", ""), rows, tuple(merges))


def _rows(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Rows in order, those in header and group elements too, but not those of a table in a cell."""
    for child in element:
        if child.tag == f"{_TABLE}table-row":
            yield child
        elif child.tag in (
            f"{_TABLE}table-header-rows",
            f"{_TABLE}table-row-group",
            f"{_TABLE}table-rows",
        ):
            yield from _rows(child)


def _row(element: ElementTree.Element) -> tuple[Row, list[tuple[int, int, int]]]:
    """The cells up to the last that is not empty; (column, rows, columns) of merged ones."""
    row: Row = []
    spans: list[tuple[int, int, int]] = []
    blank = 0
    for child in element:
        if child.tag not in _CELLS:
            continue
        repeated = _repeated(child, "columns")
        cell = _cell(child) if child.tag == _CELLS[0] else ""
        if cell == "":
            blank += repeated
            continue
        if len(row) + blank + repeated > MAX_COLUMNS:
            raise AppError("roster_too_large")
        row.extend([""] * blank)
        blank = 0
        high, wide = (
            _whole(child.get(f"{_TABLE}number-{way}-spanned")) for way in ("rows", "columns")
        )
        if high * wide > 1:
            spans.append((len(row), high, wide))
        row.extend([cell] * repeated)
    return row, spans


def _repeated(element: ElementTree.Element, way: str) -> int:
    return _whole(element.get(f"{_TABLE}number-{way}-repeated"))


def _whole(text: str | None) -> int:
    return max(1, int(text)) if text and re.fullmatch(r"\d{1,9}", text) else 1


def _cell(element: ElementTree.Element) -> Cell:
    kind = element.get(f"{_OFFICE}value-type", "")
    text = "\n".join(_paragraph(part) for part in element if part.tag == f"{_TEXT}p")
    if kind in ("float", "currency", "percentage"):
        return _number(element.get(f"{_OFFICE}value", ""), text)
    if kind == "date":
        return _date(element.get(f"{_OFFICE}date-value", ""), text)
    if kind == "boolean":
        return element.get(f"{_OFFICE}boolean-value") == "true"
    return text or element.get(f"{_OFFICE}string-value", "")


def _number(value: str, text: str) -> Cell:
    try:
        return float(value)
    except ValueError:
        return text


def _date(value: str, text: str) -> Cell:
    shown = text.strip()
    if _MONTH_SHOWN.fullmatch(shown) or re.fullmatch(r"\d{4}", shown):
        return shown
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return text


def _paragraph(element: ElementTree.Element) -> str:
    """The text of a paragraph; a note pinned to the cell stands beside it and is not in it."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}s":
            parts.append(" " * min(_whole(child.get(f"{_TEXT}c")), 100))
        elif child.tag in (f"{_TEXT}tab", f"{_TEXT}line-break"):
            parts.append(" ")
        elif child.tag != f"{_OFFICE}annotation":
            parts.append(_paragraph(child))
        parts.append(child.tail or "")
    return "".join(parts)
