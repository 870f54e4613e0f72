"""Figures into the cells of a form from above; nothing else of the form is touched.

The XML of a sheet is changed in place inside the zip. Writing the form through a library would lose
what that library does not know: pictures, forms of print, rules of other programs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lxml import etree

from db.domain.errors import AppError
from db.domain.forms import MappedCell, place_of, ref_of
from db.domain.threads import aside
from desktop.documents.form_package import (
    WORKBOOK,
    Package,
    open_package,
    pack,
    parse,
    tag,
    written_number,
    written_place,
)
from desktop.documents.form_reading import merged_ranges

_AFTER_CALCULATION = frozenset(
    (
        "oleSize",
        "customWorkbookViews",
        "pivotCaches",
        "smartTagPr",
        "smartTagTypes",
        "webPublishing",
        "fileRecoveryPr",
        "webPublishObjects",
        "extLst",
    )
)
"""What stands behind ``calcPr`` in a workbook, by the schema."""


@aside
def fill(data: bytes, values: Mapping[tuple[str, str], int]) -> bytes:
    """The form with figures in the cells (sheet, cell) of ``values``.

    Raises:
        AppError: those of ``open_package``; ``form_sheet_missing``; ``form_cell_formula`` where a
            cell counts by itself.
    """
    package = open_package(data)
    changed: dict[str, bytes] = {}
    for name, cells in _by_sheet(values).items():
        part = _part(package, name)
        root = parse(package.parts[part])
        _fill_sheet(root, name, cells)
        changed[part] = _bytes(root)
    if changed:
        changed[WORKBOOK] = _counts_anew(package.parts[WORKBOOK])
    return pack(package, changed)


@aside
def place_for(data: bytes, cell: MappedCell) -> str:
    """Where the figure of a cell really goes: of merged cells into the first.

    Raises:
        AppError: those of ``fill``: better now than when the form is due.
    """
    package = open_package(data)
    root = parse(package.parts[_part(package, cell.sheet)])
    _fill_sheet(root, cell.sheet, {cell.ref: 0})
    return anchor(merged_ranges(root), cell.ref)


def anchor(form_merged: Iterable[tuple[int, int, int, int]], ref: str) -> str:
    """The cell that holds what a merged range shows: its first one; any other cell itself."""
    row, column = place_of(ref)
    for top, left, bottom, right in form_merged:
        if top <= row <= bottom and left <= column <= right:
            return ref_of(top, left)
    return ref_of(row, column)


def _by_sheet(values: Mapping[tuple[str, str], int]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for (sheet, ref), value in values.items():
        found.setdefault(sheet, {})[ref] = value
    return found


def _part(package: Package, name: str) -> str:
    parts = dict(package.sheets)
    if name not in parts:
        raise AppError("form_sheet_missing", sheet=name, sheets=list(parts))
    return parts[name]


def _fill_sheet(root: Any, name: str, cells: Mapping[str, int]) -> None:
    merged = merged_ranges(root)
    data = root.find(tag("sheetData"))
    if data is None:
        raise AppError("form_unreadable")
    rows = {written_number(row.get("r")): row for row in data.iter(tag("row"))}
    for ref, value in cells.items():
        place = anchor(merged, ref)
        number, column = place_of(place)
        row = rows.get(number)
        if row is None:
            row = rows[number] = _new_row(data, number)
        cell = _cell(root, row, place, column)
        if cell.find(tag("f")) is not None:
            raise AppError("form_cell_formula", sheet=name, cell=place)
        _set(cell, value)


def _new_row(data: Any, number: int) -> Any:
    row = etree.Element(tag("row"), {"r": str(number)})
    at = sum(written_number(each.get("r")) < number for each in data)
    data.insert(at, row)
    return row


def _cell(root: Any, row: Any, ref: str, column: int) -> Any:
    """The cell of a row; a missing one is made where it belongs, looking as its row or column."""
    at = 0
    for each in row.iter(tag("c")):
        place = written_place(each.get("r"))[1]
        if place == column:
            return each
        at += place < column
    cell = etree.Element(tag("c"), {"r": ref})
    look = row.get("s") if row.get("customFormat") in ("1", "true") else _look(root, column)
    if look is not None:
        cell.set("s", look)
    row.insert(at, cell)
    return cell


def _look(root: Any, column: int) -> str | None:
    for each in root.iter(tag("col")):
        if written_number(each.get("min")) <= column <= written_number(each.get("max")):
            style: str | None = each.get("style")
            return style
    return None


def _set(cell: Any, value: int) -> None:
    """The figure; style, and whatever else the cell has, stay."""
    for name in ("v", "is"):
        for old in cell.findall(tag(name)):
            cell.remove(old)
    cell.attrib.pop("t", None)
    number = etree.Element(tag("v"))
    number.text = str(value)
    cell.insert(0, number)


def _counts_anew(part: bytes) -> bytes:
    """The workbook asks to be counted anew when it is opened: its sums held the old figures."""
    root = parse(part)
    found = root.find(tag("calcPr"))
    if found is None:
        found = etree.Element(tag("calcPr"))
        after = {tag(name) for name in _AFTER_CALCULATION}
        at = next((n for n, each in enumerate(root) if each.tag in after), len(root))
        root.insert(at, found)
    found.set("fullCalcOnLoad", "1")
    return _bytes(root)


def _bytes(root: Any) -> bytes:
    whole: bytes = etree.tostring(
        root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
    )
    return whole
