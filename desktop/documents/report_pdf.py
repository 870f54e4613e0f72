"""An outline as PDF pages in the decree's layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import TypeAlias

from reportlab.lib import colors
from reportlab.platypus import Flowable, Image, KeepTogether, PageBreak, Spacer, Table

from db.domain.threads import aside
from desktop.documents import report_frame, report_pages
from desktop.documents.annex_words import annex_name
from desktop.documents.drawn_report import DrawnReport
from desktop.documents.figure_places import FigureTable, Places, figure_text
from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM
from desktop.documents.month_chart import MonthChart
from desktop.documents.outline import (
    Block,
    Grid,
    Line,
    Months,
    Outline,
    Picture,
    Pictures,
    Room,
    Value,
)
from desktop.documents.photos import size_of
from desktop.documents.report_tables import shown
from desktop.documents.report_text import SMALL_SIZE, TABLE_SIZE, leader, paragraph, style_of
from desktop.documents.text import needs_shaping, printable, width, wrap

Cell: TypeAlias = str | Flowable
Command = tuple[object, ...]

_GRID: tuple[Command, ...] = (
    ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("FONT", (0, 0), (-1, -1), REGULAR, TABLE_SIZE, TABLE_SIZE * 1.1),
    ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
)
_PLAIN = ("cell", "cell_total", "cell_small", "total_small")
"""Styles of cells that the table itself sets: by row, without an indent."""
_SIDES = 7.0
"""Points that a cell keeps free at its sides."""
PHOTO_PAGE, CAPTION = 215.0, 18.0
"""Millimetres: what an annex has below its head; the least room for the words below a photo."""
_PHOTO_SIDES, _ROUND_CAPTION = 12.0, 11.0
"""Points that a place keeps free at the sides of its words, and above and below them."""
_SURELY_FITS = 4
"""Letters of a cell that are never wider than its column."""
_ALIGN = {"l": "LEFT", "c": "CENTER", "r": "RIGHT"}


@aside
def draw(outline: Outline, invariant: bool = False) -> bytes:
    """The pages as PDF bytes; ``invariant``: without the clock."""
    return draw_placed(outline, invariant).pdf


@aside
def draw_placed(outline: Outline, invariant: bool = False) -> DrawnReport:
    """The same with the places of the figures; in small type where that spares a page too many."""
    drawn = _built(outline, invariant)
    if drawn.text_pages <= outline.most_pages:
        return drawn
    small = _built(outline.in_small_type(), invariant)
    return replace(small, small=True) if small.text_pages < drawn.text_pages else drawn


def _built(outline: Outline, invariant: bool) -> DrawnReport:
    title = f"{outline.kind} {outline.subject}"
    return report_pages.build(lambda places: _story(outline, places), title, invariant)


def _story(outline: Outline, places: Places) -> list[Flowable]:
    foot = report_frame.foot(outline.heading, outline.signer, outline.hint)
    story = report_frame.head(outline.heading, outline.kind, outline.subject, outline.as_of)
    story += _flowables(outline.blocks, places)
    story.append(KeepTogether([*_flowables(outline.closing, places), *foot]))
    for number, annex in enumerate(outline.annexes, 1):
        name = annex_name(number, len(outline.annexes))
        story += report_frame.annex_head(name, annex.title, outline.heading)
        story += _flowables(annex.blocks, places)
    return story


def _flowables(blocks: Sequence[Block], places: Places) -> list[Flowable]:
    story: list[Flowable] = []
    before: Block | None = None
    for block in blocks:
        if isinstance(block, Grid):
            story.append(_table(block, places))
        elif isinstance(block, Pictures):
            story += [*([PageBreak()] if isinstance(before, Pictures) else []), _photos(block)]
        elif isinstance(block, Months):
            story += [MonthChart(block.months, block.year), Spacer(1, 6)]
        elif isinstance(block, Room):
            story += [*(leader() for _ in range(block.lines)), Spacer(1, 6)]
        else:
            if block.style == "note_head" and before is not None:
                story.append(Spacer(1, 3))
            line = paragraph(block.style, printable(block.text), block.bullet)
            if isinstance(before, Line) and before.style == "note_head":
                # Never the words “Ghi chú” alone at the foot of a page.
                line = KeepTogether([story.pop(), line])
            story.append(line)
        before = block
    return story


def _photos(block: Pictures) -> Table:
    """Photos of one page in equal places, each whole, the words below it."""
    wide = report_pages.TEXT_WIDTH / block.columns * MM
    tall = PHOTO_PAGE * MM / block.rows
    high = tall - caption_room(block) * MM
    cells: list[list[Cell] | str] = [_photo(one, wide - 4 * MM, high) for one in block.photos]
    cells += [""] * (-len(cells) % block.columns)
    rows = [cells[at : at + block.columns] for at in range(0, len(cells), block.columns)]
    style = [("ALIGN", (0, 0), (-1, -1), "CENTER"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    return Table(rows, colWidths=[wide] * block.columns, rowHeights=[tall] * len(rows), style=style)


def caption_room(block: Pictures) -> float:
    """Millimetres that the longest words below a photo of this page need; photos take the rest."""
    style = style_of("caption")
    wide = report_pages.TEXT_WIDTH / block.columns * MM - _PHOTO_SIDES
    lines = (
        len(wrap(printable(one.caption), style.fontName, style.fontSize, wide))
        for one in block.photos
    )
    return max(CAPTION, (max(lines) * float(style.leading) + _ROUND_CAPTION) / MM)


def _photo(one: Picture, wide: float, tall: float) -> list[Cell]:
    width, height = size_of(one.jpeg)
    scale = min(wide / width, tall / height)
    image = Image(BytesIO(one.jpeg), width * scale, height * scale)
    return [image, paragraph("caption", one.caption)]


def _table(grid: Grid, places: Places) -> Table:
    """A ruled table; its head comes again on every page it runs over."""
    named = "head_small" if grid.small else "head"
    heads = [[paragraph(named, text) if text else "" for text in row] for row in grid.head]
    rows = [_row(grid, number, row, places) for number, row in enumerate(grid.rows)]
    first = len(heads)
    style: list[Command] = [*_GRID, *(("SPAN", *span) for span in grid.spans)]
    for column, letter in enumerate(grid.align):
        style.append(("ALIGN", (column, first), (column, -1), _ALIGN[letter]))
    size = SMALL_SIZE if grid.small else TABLE_SIZE
    if grid.small:
        style.append(("FONT", (0, first), (-1, -1), REGULAR, size, size * 1.1))
        style += [(side, (0, 0), (-1, -1), 2) for side in ("LEFTPADDING", "RIGHTPADDING")]
        style += [("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    for column in grid.italic:
        style.append(("FONT", (column, first), (column, -1), ITALIC, size, size * 1.1))
    # A figure is never parted from the first of its parts.
    style += [
        ("NOSPLIT", (0, first + row - 1), (-1, first + row))
        for row in grid.parts
        if row - 1 not in grid.parts
    ]
    table = FigureTable(
        [*heads, *rows],
        colWidths=[width * MM for width in grid.widths],
        repeatRows=first,
        style=[*style, *(_total(grid) if grid.total else ()), *_narrowed(grid, rows, first)],
        spaceBefore=4,
        spaceAfter=4,
    )
    table.kept = grid.name, places
    return table


def _narrowed(grid: Grid, rows: Sequence[Sequence[Cell]], first: int) -> list[Command]:
    """Figures wider than their column are set smaller: they would stand on the rules."""
    narrow: list[Command] = []
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, str) and (size := narrow_size(grid, number, column, cell)):
                at = column, first + number
                narrow.append(("FONTSIZE", at, at, size))
    return narrow


def narrow_size(grid: Grid, number: int, column: int, text: str) -> float | None:
    """Points in which a cell of row ``number`` fits its column on one line; None: in those of the
    table."""
    if len(text) <= _SURELY_FITS:
        return None
    size = SMALL_SIZE if grid.small else TABLE_SIZE
    face = BOLD if grid.total and number == len(grid.rows) - 1 else REGULAR
    room = grid.widths[column] * MM - (4.0 if grid.small else 6.0)
    wide = width(text, face, size)
    return size * room / wide if wide > room else None


def _total(grid: Grid) -> tuple[Command, ...]:
    """The last row: bold, and never alone on a page."""
    size = SMALL_SIZE if grid.small else TABLE_SIZE
    return (
        ("FONT", (0, -1), (-1, -1), BOLD, size, size * 1.1),
        ("NOSPLIT", (0, -3), (-1, -1)),
    )


def _row(grid: Grid, number: int, row: Sequence[Value], places: Places) -> list[Cell]:
    last = grid.total and number == len(grid.rows) - 1
    style = row_style(grid, number in grid.parts, last)
    return [
        _words(style, value, grid.widths[column] * MM)
        if isinstance(value, str) and value and grid.align[column] == "l"
        else figure_text(shown(value), grid.counts(number, column), places)
        for column, value in enumerate(row)
    ]


def row_style(grid: Grid, part: bool, last: bool) -> str:
    """The style of the words of a row: a part of the one above, the sum, or any other."""
    kind = "total" if last else "part" if part else ""
    if grid.small:
        return f"{kind or 'cell'}_small"
    return f"cell_{kind}" if kind else "cell"


def _words(style: str, text: str, room: float) -> Cell:
    """Words of a cell: plain where they take one line as they are, which is drawn much faster."""
    known = style_of(style)
    if style in _PLAIN and not needs_shaping(text):
        words = printable(text)
        if width(words, known.fontName, known.fontSize) < room - _SIDES:
            return words
    return paragraph(style, text)
