"""The table of a sign-in sheet: what repeats on every page, and the people's rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.domain.sheet_places import (
    ROW,
    SIZES,
    first_row,
    layout_number,
    row_boxes,
    rows_of,
)
from db.domain.sheets import Paper, SheetRow, SignInSheet
from desktop.documents.fonts import BOLD, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.sheet_columns import LABELS, Place, columns
from desktop.documents.text import LEADING, Fitted, fit, printable, width
from desktop.phrases import village_label
from desktop.wording import on_paper as tr

PADDING = 1.2
"""Between a rule and the text of a cell, in mm."""

_HEIGHT = (ROW - 0.5) * MM
"""Points of a row that text may fill."""

_THIN, _FRAME = 0.5, 0.9


@dataclass(frozen=True)
class Style:
    """Sizes in points of a paper's table.

    Attributes:
        cell: one line of a row. two_lines: from here down a row holds two lines.
        apart: the word that tells homonyms apart. head: the heads of the columns.
    """

    cell: float
    two_lines: float
    apart: float
    head: float


STYLES = {
    Paper.A4: Style(12, 10.5, 10, 10.5),
    Paper.A5: Style(10.5, 9, 9, 9),
}


def draw_frame(ink: Ink, sheet: SignInSheet, page: int, rows: int) -> None:
    """What is the same on all such pages: head, rules and tick boxes."""
    size, paper = SIZES[sheet.paper], sheet.paper
    top, layout = first_row(paper, page), layout_number(sheet.columns, sheet.large_rows)
    high = rows_of(paper, layout).height
    places = columns(sheet)
    _draw_head(ink, sheet, places, top - size.head)
    bottom = top + rows * high
    for index in range(rows):
        ink.line(size.left, top + index * high, size.right, top + index * high, _THIN)
        tick, _ = row_boxes(paper, layout, page, index)
        ink.box(tick.x, tick.y, tick.w, tick.h, _FRAME)
    for place in places[1:]:
        ink.line(place.x, top - size.head, place.x, bottom, _THIN)
    ink.box(size.left, top - size.head, size.right - size.left, bottom - top + size.head, _FRAME)


def _draw_head(ink: Ink, sheet: SignInSheet, places: Sequence[Place], y: float) -> None:
    height, size = SIZES[sheet.paper].head, STYLES[sheet.paper].head
    for place in places:
        own = village_label(sheet.village_word) if place.name == "village" else ""
        title, room = own or tr(LABELS[place.name]), (place.w - 1) * MM
        if width(title, BOLD, size) > room:
            title = title.replace("/", "/ ")  # “Thôn/làng” of a narrow column takes two lines.
        fitted = fit(title, BOLD, size, room, _HEIGHT)
        ink.set_font(BOLD, fitted.size)
        _centred_lines(ink, fitted, place.x + place.w / 2, y + height / 2)


def draw_rows(
    ink: Ink, sheet: SignInSheet, page: int, rows: Sequence[SheetRow | None], number: int
) -> None:
    """The texts of a page's rows; the first has the number given, None is a blank row."""
    style = STYLES[sheet.paper]
    layout = layout_number(sheet.columns, sheet.large_rows)
    high = rows_of(sheet.paper, layout).height
    top = first_row(sheet.paper, page) + high / 2
    at = {place.name: place for place in columns(sheet)}
    for index, row in enumerate(rows):
        middle = top + index * high
        ink.set_font(REGULAR, style.cell)
        _centre_cell(ink, at["number"], middle, str(number + index), style)
        if row is None:
            continue
        _draw_person(ink, at, middle, row, style)


def _draw_person(
    ink: Ink, at: dict[str, Place], middle: float, row: SheetRow, style: Style
) -> None:
    _draw_name(ink, at["name"], middle, row, style)
    if row.birth and "birth" in at:
        _centre_cell(ink, at["birth"], middle, printable(row.birth), style)
    if row.female and "female" in at:
        _centre_cell(ink, at["female"], middle, "x", style)
    if row.village and "village" in at:
        _left_cell(ink, at["village"], middle, printable(row.village), style)
    if row.ethnic_group and "ethnic_group" in at:
        _left_cell(ink, at["ethnic_group"], middle, printable(row.ethnic_group), style)
    if row.phone and "phone" in at:
        _centre_cell(ink, at["phone"], middle, printable(row.phone), style)


def _draw_name(ink: Ink, place: Place, middle: float, row: SheetRow, style: Style) -> None:
    """The name whole, the word that tells homonyms apart behind it or below."""
    name = printable(row.full_name)
    if not row.distinction:
        _left_cell(ink, place, middle, name, style)
        return
    apart = f"({printable(row.distinction)})"
    x, room = place.x + PADDING, (place.w - 2 * PADDING) * MM
    drop, behind = style.cell / MM / 3, width(f"{name} ", REGULAR, style.cell)
    if behind + width(apart, REGULAR, style.apart) <= room:
        ink.set_font(REGULAR, style.cell)
        ink.left(x, middle + drop, name)
        ink.set_font(REGULAR, style.apart)
        ink.left(x + behind / MM, middle + drop, apart)
        return
    above = fit(name, REGULAR, style.cell, room)
    below = fit(apart, REGULAR, style.apart, room)
    if min(above.size, below.size) < style.apart - 1.5:
        _left_cell(ink, place, middle, f"{name} {apart}", style)
        return
    ink.set_font(REGULAR, above.size)
    ink.left(x, middle - 0.5, name)
    ink.set_font(REGULAR, below.size)
    ink.left(x, middle + 3.3, apart)


def _left_cell(ink: Ink, place: Place, middle: float, text: str, style: Style) -> None:
    fitted = _fitted(place, text, style)
    ink.set_font(REGULAR, fitted.size)
    for line, baseline in _baselines(fitted, middle):
        ink.left(place.x + PADDING, baseline, line)


def _centre_cell(ink: Ink, place: Place, middle: float, text: str, style: Style) -> None:
    fitted = _fitted(place, text, style)
    ink.set_font(REGULAR, fitted.size)
    _centred_lines(ink, fitted, place.x + place.w / 2, middle)


def _fitted(place: Place, text: str, style: Style) -> Fitted:
    return fit(text, REGULAR, style.cell, (place.w - 2 * PADDING) * MM, _HEIGHT, style.two_lines)


def _centred_lines(ink: Ink, fitted: Fitted, x: float, middle: float) -> None:
    for line, baseline in _baselines(fitted, middle):
        ink.centre(x, baseline, line)


def _baselines(fitted: Fitted, middle: float) -> list[tuple[str, float]]:
    """Each line with its baseline, the block centred on ``middle``."""
    leading = fitted.size * LEADING / MM
    first = middle + fitted.size / MM / 3 - (len(fitted.lines) - 1) / 2 * leading
    return [(line, first + i * leading) for i, line in enumerate(fitted.lines)]
