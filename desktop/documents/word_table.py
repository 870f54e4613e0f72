"""Tables in a Word file: ruled ones, bare ones that set things side by side, pages of photos."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from desktop.documents import report_pages, report_pdf
from desktop.documents.outline import Grid, Picture, Pictures
from desktop.documents.photos import size_of
from desktop.documents.report_tables import shown
from desktop.documents.word_text import fill, keep_with_next, put, put_picture, set_size

_ALIGN = {
    "l": WD_ALIGN_PARAGRAPH.LEFT,
    "c": WD_ALIGN_PARAGRAPH.CENTER,
    "r": WD_ALIGN_PARAGRAPH.RIGHT,
}
_MIDDLE = WD_CELL_VERTICAL_ALIGNMENT.CENTER
_PADDING = {"top": 1.0, "left": 2.75, "bottom": 1.85, "right": 2.75}
"""Points that a cell keeps free at its sides: those of the PDF, less the rules, which Word counts
with the cell, and what its lines are taller."""
_SMALL = {"top": 0.5, "left": 2.0, "bottom": 1.5, "right": 2.0}
_NARROWER = 0.2
"""Points: a cell of Word has that much less room than one of the PDF, rules counted."""
_NONE = dict.fromkeys(_PADDING, 0.0)
_KEPT_WITH_TOTAL = 2
"""Rows that go to the next page with the sum below them."""


def put_table(document: Document, grid: Grid, whole: bool) -> None:
    """A ruled table; its head comes again on every page, no row is cut, the sum never alone.

    ``whole``: it goes to the next page rather than run over the end of one.
    """
    first = len(grid.head)
    table: Any = document.add_table(first + len(grid.rows), len(grid.widths))
    table.style = "Table Grid"
    _shape(table, grid.widths, _SMALL if grid.small else _PADDING)
    cells = [row.cells for row in table.rows]
    for number, texts in enumerate(grid.head):
        for cell, text in zip(cells[number], texts, strict=True):
            cell.vertical_alignment = _MIDDLE
            if text or not grid.spans:
                fill(cell.paragraphs[0], "head_small" if grid.small else "head", text)
        _mark(table.rows[number], "w:tblHeader")
    for (left, top), (right, bottom) in grid.spans:
        cells[top][left].merge(cells[bottom][right])
        _drop_empty(cells[top][left])
    for number in range(len(grid.rows)):
        _fill_row(grid, number, cells[first + number])
    for number, row in enumerate(table.rows):
        _mark(row, "w:cantSplit")
        if number < len(cells) - 1 and (whole or _leads_to_total(grid, number - first)):
            for cell in cells[number]:
                keep_with_next(cell.paragraphs[0])


def _leads_to_total(grid: Grid, number: int) -> bool:
    count = len(grid.rows)
    return grid.total and count - 1 - _KEPT_WITH_TOTAL <= number < count - 1


def _fill_row(grid: Grid, number: int, cells: Sequence[Any]) -> None:
    last = grid.total and number == len(grid.rows) - 1
    style = report_pdf.row_style(grid, number in grid.parts, last)
    for column, value in enumerate(grid.rows[number]):
        cell = cells[column]
        cell.vertical_alignment = _MIDDLE
        text = shown(value)
        paragraph = fill(cell.paragraphs[0], _style(grid, column, style), text)
        paragraph.alignment = _ALIGN[grid.align[column]]
        figure = grid.align[column] != "l"
        if figure and (size := report_pdf.narrow_size(grid, number, column, text)):
            # As on paper, and a little less: sizes of Word are half points. Else the figure would
            # break in two: 1.834.5 and 67.
            set_size(paragraph, math.floor(2 * (size - _NARROWER)) / 2)


def _style(grid: Grid, column: int, style: str) -> str:
    if column in grid.italic:
        return "typed_small" if grid.small else "cell_typed"
    if grid.align[column] == "l":
        return style
    return {"cell_part": "cell", "part_small": "cell_small"}.get(style, style)


def bare_table(document: Document, rows: int, widths: Sequence[float]) -> Any:
    """A table without rules and without room at the sides of its cells; widths in millimetres."""
    table: Any = document.add_table(rows, len(widths))
    _shape(table, widths, _NONE)
    for row in table.rows:
        _mark(row, "w:cantSplit")
    return table


def put_photos(document: Document, block: Pictures) -> None:
    """Photos of one page in equal places, as in the PDF: each whole, the words below it."""
    wide = report_pages.TEXT_WIDTH / block.columns
    tall = report_pdf.PHOTO_PAGE / block.rows
    table = bare_table(document, -(-len(block.photos) // block.columns), [wide] * block.columns)
    for row in table.rows:
        row.height_rule, row.height = WD_ROW_HEIGHT_RULE.EXACTLY, Mm(tall)
    high = tall - report_pdf.caption_room(block)
    for place, one in enumerate(block.photos):
        cell = table.rows[place // block.columns].cells[place % block.columns]
        _photo(cell, one, wide - 4, high)


def _photo(cell: Any, one: Picture, wide: float, tall: float) -> None:
    width, height = size_of(one.jpeg)
    scale = min(wide / width, tall / height)
    paragraph = cell.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_after = Pt(0)
    put_picture(paragraph, one.jpeg, width * scale)
    put(cell, "caption", one.caption)


def _shape(table: Any, widths: Sequence[float], padding: dict[str, float]) -> None:
    """Widths in the grid and in every cell: Word and LibreOffice ask either."""
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, millimetres in zip(table.columns, widths, strict=True):
        column.width = Mm(millimetres)
        for cell in column.cells:
            cell.width = Mm(millimetres)
    margins = OxmlElement("w:tblCellMar")
    for side, points in padding.items():
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), str(round(points * 20)))
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    properties = table._tbl.tblPr  # noqa: SLF001 - python-docx has no margins of cells
    properties.insert_element_before(margins, "w:tblLook")


def _drop_empty(cell: Any) -> None:
    """Merging leaves an empty paragraph for each cell merged."""
    for paragraph in cell.paragraphs[1:]:
        if not paragraph.text:
            paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001


def _mark(row: Any, name: str) -> None:
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx does not know these
    properties.append(OxmlElement(name))
