"""What stands above the table of a sign-in sheet: on page 1 in full, later as one reminder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from db.domain.sheet_places import MARK, SIZES
from db.domain.sheets import Paper, SignInSheet
from desktop.documents import later_head
from desktop.documents.dates import clock, long_day, open_day, short_day
from desktop.documents.fonts import BOLD, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.text import LEADING, fit, printable
from desktop.documents.titles import Band, draw_titles
from desktop.wording import on_paper as tr


def draw_first(ink: Ink, sheet: SignInSheet) -> None:
    """National title, who gives the list, its name, and four lines of when, where, what, who."""
    small = sheet.paper is Paper.A5
    _draw_titles(ink, sheet, small)
    size = SIZES[sheet.paper]
    middle = (size.left + size.right) / 2
    y = size.first_head - (30.0 if small else 32.5)
    _centred(ink, middle, y, printable(sheet.title).upper(), 12 if small else 14, sheet.paper)
    _centred(
        ink,
        middle,
        y + (5.2 if small else 6.2),
        printable(sheet.activity),
        11 if small else 13,
        sheet.paper,
    )
    y = size.first_head - 20.0
    for label, value in _facts(sheet):
        _draw_fact(ink, sheet.paper, y, label, value)
        y += 5.5


def _draw_titles(ink: Ink, sheet: SignInSheet, small: bool) -> None:
    """In the band between the upper corner marks; a small sheet has room for a line more."""
    size = SIZES[sheet.paper]
    left, right = size.left + MARK + later_head.CLEAR, size.right - MARK - later_head.CLEAR
    band = Band(left, right, size.top, *((0.68, 4) if small else ()))
    draw_titles(ink, sheet.commune, sheet.house, band)


def _centred(ink: Ink, x: float, y: float, text: str, size: float, paper: Paper) -> None:
    room = (SIZES[paper].right - SIZES[paper].left) * MM
    fitted = fit(text, BOLD, size, room)
    ink.set_font(BOLD, fitted.size)
    ink.centre(x, y, fitted.lines[0])


def _facts(sheet: SignInSheet) -> Iterator[tuple[str, str | None]]:
    yield tr("Thời gian:"), _when(sheet)
    yield tr("Địa điểm:"), sheet.place
    yield tr("Nội dung:"), sheet.topic
    yield tr("Người hướng dẫn:"), sheet.teacher


def _when(sheet: SignInSheet) -> str:
    """When the meeting is; dots to fill in where the day is open."""
    if sheet.day is None:
        hour = clock(sheet.time) if sheet.time else tr("...... giờ ......")
        return f"{hour}, {open_day()}"
    day = long_day(date.fromisoformat(sheet.day))
    return f"{clock(sheet.time)}, {day}" if sheet.time else day


def _draw_fact(ink: Ink, paper: Paper, y: float, label: str, value: str | None) -> None:
    """A label and its value; a dotted line to write on where there is none."""
    body = 12.0 if paper is Paper.A4 else 10.0
    size = SIZES[paper]
    ink.set_font(REGULAR, body)
    ink.left(size.left, y, label)
    x = size.left + ink.width(label) + 1.2
    if not value:
        ink.leader(x, size.right, y)
        return
    fitted = fit(printable(value), REGULAR, body, (size.right - x) * MM, 16, 8)
    ink.set_font(REGULAR, fitted.size)
    leading = fitted.size * LEADING / MM
    y -= (len(fitted.lines) - 1) * leading * 0.4
    for index, line in enumerate(fitted.lines):
        ink.left(x, y + index * leading, line)


def draw_next(ink: Ink, sheet: SignInSheet) -> None:
    """On later pages: which list this is, between the upper corner marks."""
    title = f"{printable(sheet.title).upper()} – {printable(sheet.activity)}"
    when = short_day(date.fromisoformat(sheet.day)) if sheet.day else open_day("....")
    if sheet.time:
        when = f"{clock(sheet.time)}, {when}"
    below = tr("{house}, {when} (tiếp theo)", house=printable(sheet.house), when=when)
    later_head.draw(ink, sheet.paper, title, below, 12.0 if sheet.paper is Paper.A4 else 9.5)
