"""What calamine does not tell of an xlsx package: stray far cells, and how dates are shown.

Far cells are looked for before the sheet is laid out, since one stray cell in the last corner would
fill the memory.
"""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree

from db.domain.errors import AppError
from db.rosters.grid import MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from db.rosters.number_formats import Shown, shown_by
from db.rosters.opening import read_entry

_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*?)(/?)>")
_PLACE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_STYLE = re.compile(rb'\bs="(\d{1,6})"')
_MONTH_AND_YEAR = "17"
"""The built-in number format mmm-yy (ECMA-376 part 1, 18.8.30)."""

_NO_ENTITIES = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)


Formats = dict[tuple[int, int], Shown]
"""Cells (row, column from 0) that show less of a date than its day."""


def inspect(data: bytes) -> dict[str, Formats]:
    """The formats of each sheet, by its name.

    Raises:
        AppError: ``roster_damaged``, ``roster_too_large``.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = {name.lower(): name for name in package.namelist()}
        styles = _short_styles(package, names)
        return {
            sheet: _look_through(read_entry(package, part), styles)
            for sheet, part in _sheet_parts(package, names).items()
        }


def _parse(package: zipfile.ZipFile, name: str) -> ElementTree.Element:
    data = read_entry(package, name)
    if _NO_ENTITIES.search(data):
        raise AppError("roster_damaged")
    try:
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise AppError("roster_damaged") from error


def _local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _sheet_parts(package: zipfile.ZipFile, names: dict[str, str]) -> dict[str, str]:
    """Name of the sheet -> part of the package."""
    relations = names.get("xl/_rels/workbook.xml.rels")
    if relations is None:
        raise AppError("roster_damaged")
    targets = {
        relation.get("Id"): relation.get("Target", "").lstrip("/")
        for relation in _parse(package, relations)
    }
    parts: dict[str, str] = {}
    for sheet in _parse(package, names["xl/workbook.xml"]).iter():
        if _local(sheet) != "sheet":
            continue
        key = next((value for name, value in sheet.items() if name.endswith("}id")), None)
        target = targets.get(key, "").lower()
        part = names.get(target) or names.get(f"xl/{target}")
        if part is not None:
            parts[sheet.get("name", "")] = part
    return parts


def _short_styles(package: zipfile.ZipFile, names: dict[str, str]) -> dict[int, Shown]:
    """Numbers of the cell styles that show less than a day."""
    if "xl/styles.xml" not in names:
        return {}
    styles = _parse(package, names["xl/styles.xml"])
    codes: dict[str | None, str] = {_MONTH_AND_YEAR: "mmm-yy"}
    for element in styles.iter():
        if _local(element) == "numFmt":
            codes[element.get("numFmtId")] = element.get("formatCode", "")
    cell_styles = next((part for part in styles if _local(part) == "cellXfs"), None)
    shown = [
        shown_by(codes.get(style.get("numFmtId"), ""))
        for style in (cell_styles if cell_styles is not None else ())
    ]
    return {number: kind for number, kind in enumerate(shown) if kind is not Shown.DAY}


def _look_through(sheet: bytes, styles: dict[int, Shown]) -> Formats:
    formats: Formats = {}
    height = width = 0
    for found in _CELL.finditer(sheet):
        attributes, empty = found.groups()
        place = _PLACE.search(attributes)
        if empty or place is None:
            continue
        row, column = int(place[2]) - 1, _column(place[1])
        height, width = max(height, row + 1), max(width, column + 1)
        style = _STYLE.search(attributes)
        if style and int(style[1]) in styles:
            formats[row, column] = styles[int(style[1])]
    if height > MAX_ROWS or width > MAX_COLUMNS or height * width > MAX_CELLS:
        raise AppError("roster_too_large")
    return formats


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
