"""An outline as a Word file: the same words in the same places, to be edited further."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from db.domain.reports import Heading
from desktop.documents import decree, fonts, month_chart, report_frame
from desktop.documents.dates import long_day
from desktop.documents.ink import MM
from desktop.documents.outline import Block, Grid, Months, Outline, Picture, Pictures, Room
from desktop.documents.page import CREATOR
from desktop.documents.photos import size_of
from desktop.documents.report_tables import shown
from desktop.documents.text import balanced, name_lines, printable, width
from desktop.documents.word_text import GAP, fill, number_pages, put, rule, set_page
from desktop.wording import on_paper as tr

_LEFT = report_frame.TEXT_WIDTH * report_frame.LEFT_PART
_RIGHT = report_frame.TEXT_WIDTH - _LEFT
_SIGN_LINES = 4
_TALLEST_PHOTO = 90.0
_DOTS = "." * 120
_ALIGN = {
    "l": WD_ALIGN_PARAGRAPH.LEFT,
    "c": WD_ALIGN_PARAGRAPH.CENTER,
    "r": WD_ALIGN_PARAGRAPH.RIGHT,
}


def write(outline: Outline) -> bytes:
    """The report as the bytes of a .docx file."""
    fonts.register()
    document = docx.Document()
    set_page(document)
    document.core_properties.title = f"{outline.kind} {outline.subject}"
    document.core_properties.author = CREATOR
    document.core_properties.comments = ""
    day = datetime.fromisoformat(outline.heading.day).replace(tzinfo=UTC)
    document.core_properties.created = document.core_properties.modified = day
    _head(document, outline)
    _put_blocks(document, (*outline.blocks, *outline.closing))
    _foot(document, outline)
    for number, annex in enumerate(outline.annexes, 1):
        _begin_annex(document)
        put(document, "title", report_frame.annex_name(number, len(outline.annexes)))
        put(document, "title", printable(annex.title))
        put(document, "belongs", GAP.join(report_frame.belongs(outline.heading)))
        _put_blocks(document, annex.blocks)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _head(document: Document, outline: Outline) -> None:
    """From the national title down to the addressee."""
    heading = outline.heading
    _titles(document, heading)
    put(document, "title", outline.kind).paragraph_format.space_before = Pt(12)
    room = report_frame.TEXT_WIDTH * MM
    lines = balanced(printable(outline.subject), fonts.BOLD, decree.TITLE_SIZE, room)
    for line in lines:
        put(document, "title", line)
    if outline.as_of:
        put(document, "as_of", f"({outline.as_of})")
    longest = width(max(lines, key=len), fonts.BOLD, decree.TITLE_SIZE)
    rule(document, room, longest * decree.RULE_PART)
    names = heading.addressee
    if len(names) <= 1:
        put(document, "addressee", report_frame.only_addressee(names))
    else:
        for number, line in enumerate(report_frame.listed(names)):
            put(document, "addressees", f"- {line}", None if number else tr("Kính gửi:"))
    for line in heading.authority:
        put(document, "authority", line)


def _titles(document: Document, heading: Heading) -> None:
    (left, right), (number, place) = _bare(document, 2)
    if heading.superior:
        _first(left, "superior", heading.superior.upper())
    room = (_LEFT - 8) * MM
    lines = name_lines(printable(heading.issuer).upper(), fonts.BOLD, decree.ISSUER_SIZE, room)
    for line in lines:
        _first(left, "issuer", line)
    longest = width(max(lines, key=len), fonts.BOLD, decree.ISSUER_SIZE)
    rule(left, _LEFT * MM, longest * decree.RULE_PART)
    _first(right, "nation", decree.NATION)
    _first(right, "motto", decree.MOTTO)
    rule(right, _RIGHT * MM, width(decree.MOTTO, fonts.BOLD, decree.MOTTO_SIZE))
    _first(number, "number", f"{tr('Số:')}{GAP}/{printable(heading.symbol)}")
    day = long_day(date.fromisoformat(heading.day))
    _first(place, "place", f"{printable(heading.place)}, {day}")


def _foot(document: Document, outline: Outline) -> None:
    heading = outline.heading
    half = report_frame.TEXT_WIDTH / 2
    ((left, right),) = _bare(document, 1, (half, half))
    if heading.recipients:
        _first(left, "recipients", tr("Nơi nhận:"))
        for line in report_frame.listed(heading.recipients):
            _first(left, "recipient", f"- {line}")
    for line in outline.signer:
        _first(right, "signer", line.upper())
    if outline.hint:
        _first(right, "sign_hint", outline.hint)
    for _ in range(_SIGN_LINES):
        right.add_paragraph()
    if heading.signer_name:
        _first(right, "signer", heading.signer_name)
    for line in heading.confirmed_by:
        put(document, "signer", line.upper())


def _put_blocks(document: Document, blocks: Sequence[Block]) -> None:
    for block in blocks:
        if isinstance(block, Grid):
            _table(document, block)
        elif isinstance(block, Pictures):
            for one in block.photos:
                _photo(document, one, report_frame.TEXT_WIDTH / block.columns - 4)
        elif isinstance(block, Months):
            chart = month_chart.picture(block.months, block.year)
            paragraph = document.add_paragraph()
            paragraph.add_run().add_picture(BytesIO(chart), width=Mm(month_chart.WIDTH))
        elif isinstance(block, Room):
            for _ in range(block.lines):
                put(document, "recipient", _DOTS)
        else:
            put(document, block.style, block.text, block.bullet)


def _photo(document: Document, one: Picture, wide: float) -> None:
    """A photo, at most so many millimetres wide and a third of a page tall, with its words."""
    width, height = size_of(one.jpeg)
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    shown = min(wide, _TALLEST_PHOTO * width / height)
    paragraph.add_run().add_picture(BytesIO(one.jpeg), width=Mm(shown))
    put(document, "caption", one.caption)


def _table(document: Document, grid: Grid) -> None:
    """A ruled table; its head comes again on every page."""
    first = len(grid.head)
    table: Any = document.add_table(first + len(grid.rows), len(grid.widths))
    table.style = "Table Grid"
    _fix_widths(table, grid.widths)
    cells = [row.cells for row in table.rows]
    for number, texts in enumerate(grid.head):
        for cell, text in zip(cells[number], texts, strict=True):
            if text:
                fill(cell.paragraphs[0], "head_small" if grid.small else "head", text)
        _repeat(table.rows[number])
    for (left, top), (right, bottom) in grid.spans:
        cells[top][left].merge(cells[bottom][right])
        _drop_empty(cells[top][left])
    for number, values in enumerate(grid.rows):
        last = grid.total and number == len(grid.rows) - 1
        for column, value in enumerate(values):
            style = "cell_total" if last else "cell_part" if number in grid.parts else "cell"
            if grid.small:
                style = "total_small" if last else "cell_small"
            cell = cells[first + number][column]
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
            paragraph = fill(cell.paragraphs[0], _style(grid, column, style), shown(value))
            paragraph.alignment = _ALIGN[grid.align[column]]


def _style(grid: Grid, column: int, style: str) -> str:
    if column in grid.italic:
        return "cell_typed"
    return "cell" if style == "cell_part" and grid.align[column] != "l" else style


def _bare(
    document: Document, rows: int, widths: tuple[float, float] = (_LEFT, _RIGHT)
) -> list[tuple[Any, Any]]:
    """A table of two columns without rules, to set things side by side."""
    table: Any = document.add_table(rows, 2)
    _fix_widths(table, widths)
    return [(row.cells[0], row.cells[1]) for row in table.rows]


def _fix_widths(table: Any, widths: Sequence[float]) -> None:
    """Widths in millimetres, in the grid and in every cell: Word and LibreOffice ask either."""
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, millimetres in zip(table.columns, widths, strict=True):
        column.width = Mm(millimetres)
        for cell in column.cells:
            cell.width = Mm(millimetres)
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), "60")
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    properties = table._tbl.tblPr  # noqa: SLF001 - python-docx has no margins of cells
    properties.insert_element_before(margins, "w:tblLook")


def _first(cell: Any, style: str, text: str) -> None:
    """A paragraph in a cell; the one every cell is born with is used first."""
    empty = cell.paragraphs[0]
    if len(cell.paragraphs) == 1 and not empty.text:
        fill(empty, style, text)
    else:
        put(cell, style, text)


def _drop_empty(cell: Any) -> None:
    """Merging leaves an empty paragraph for each cell merged."""
    for paragraph in cell.paragraphs[1:]:
        if not paragraph.text:
            paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001


def _repeat(row: Any) -> None:
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no repeated heads
    properties.append(OxmlElement("w:tblHeader"))


def _begin_annex(document: Document) -> None:
    """A section of its own: its pages are numbered from 1, the first without a number."""
    section: Any = document.add_section(WD_SECTION.NEW_PAGE)
    section.different_first_page_header_footer = True
    number_pages(section)
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "1")
    section._sectPr.append(start)  # noqa: SLF001 - python-docx has no numbering of pages
