"""Member cards and labels: many on one A4, with marks to cut along.

A card has the size of a bank card (ISO/IEC 7810 ID-1), so that ready-made covers fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from db.domain import long_work
from db.domain.person_papers import Label, MemberCard
from db.domain.sheets import Box
from desktop.documents.codes import draw_qr
from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.paper_words import said
from desktop.documents.text import LEADING, Fitted, fit, printable
from desktop.wording import on_paper as tr

WIDTH, HEIGHT = 210.0, 297.0
_MARK, _AWAY = 4.0, 1.5
_QR = 23.0
_LEAST = 8.0
"""Points below which a name is rather set in two lines: cards are copied too."""

One = TypeVar("One")


@dataclass(frozen=True)
class Places:
    """A sheet of equal pieces: columns, rows, and the size of one in mm."""

    columns: int
    rows: int
    w: float
    h: float

    @property
    def left(self) -> float:
        return (WIDTH - self.columns * self.w) / 2

    @property
    def top(self) -> float:
        return (HEIGHT - self.rows * self.h) / 2


CARDS = Places(2, 5, 85.6, 53.98)
_BESIDE_QR = (CARDS.w - _QR - 14) * MM
LABELS = Places(3, 8, 63.5, 33.9)


def draw_cards(canvas: Any, cards: Sequence[MemberCard]) -> None:
    """Ten cards a page."""
    _draw_sheets(canvas, CARDS, cards, _draw_card)


def draw_labels(canvas: Any, labels: Sequence[Label]) -> None:
    """Twenty-four labels a page, where ready-made sheets of labels have them."""
    _draw_sheets(canvas, LABELS, labels, _draw_label)


def _draw_sheets(
    canvas: Any,
    places: Places,
    pieces: Sequence[One],
    draw: Callable[[Any, Ink, float, float, One], None],
) -> None:
    full = places.columns * places.rows
    for start in long_work.counted(range(0, len(pieces), full)):
        canvas.setPageSize((WIDTH * MM, HEIGHT * MM))
        ink = Ink(canvas, HEIGHT)
        _draw_marks(ink, places)
        for place, piece in enumerate(pieces[start : start + full]):
            row, column = divmod(place, places.columns)
            x, y = places.left + column * places.w, places.top + row * places.h
            draw(canvas, ink, x, y, piece)
        ink.close()
        canvas.showPage()


def _draw_marks(ink: Ink, places: Places) -> None:
    """Short lines outside the block at every cut: nothing to cut away is printed on a card."""
    right = places.left + places.columns * places.w
    bottom = places.top + places.rows * places.h
    for column in range(places.columns + 1):
        x = places.left + column * places.w
        ink.line(x, places.top - _AWAY - _MARK, x, places.top - _AWAY, 0.4)
        ink.line(x, bottom + _AWAY, x, bottom + _AWAY + _MARK, 0.4)
    for row in range(places.rows + 1):
        y = places.top + row * places.h
        ink.line(places.left - _AWAY - _MARK, y, places.left - _AWAY, y, 0.4)
        ink.line(right + _AWAY, y, right + _AWAY + _MARK, y, 0.4)


def _draw_card(canvas: Any, ink: Ink, x: float, y: float, card: MemberCard) -> None:
    w = CARDS.w
    middle = x + w / 2
    _lines(ink, BOLD, 9.5, printable(card.head.house).upper(), middle, y + 7.5, w - 8)
    _line(ink, REGULAR, 9, printable(_commune(card)), middle, y + 11.8, w - 8)
    ink.line(x + 4, y + 14.2, x + w - 4, y + 14.2, 0.8)
    _line(ink, BOLD, 12, said(card.head, "card.title"), middle, y + 20.2, w - 8)
    below = _draw_person(ink, x + 5, y + 28.0, card)
    last = fit(said(card.head, "card.last"), ITALIC, 8, _BESIDE_QR, 2 * 8 * LEADING, 8)
    ink.set_font(ITALIC, last.size)
    step = last.size * LEADING / MM
    bottom = y + CARDS.h - 6.5
    # Where name and groups need the whole card, they go first.
    if below <= bottom - (len(last.lines) - 1) * step:
        for place, line in enumerate(last.lines, 1 - len(last.lines)):
            ink.left(x + 5, bottom + place * step, line)
    draw_qr(canvas, HEIGHT, Box(x + w - _QR - 5, y + 24.5, _QR, _QR), card.code)


def _draw_person(ink: Ink, x: float, y: float, card: MemberCard) -> float:
    """Who it is, beside the QR: the name large, what tells namesakes apart and the rest small;
    gives the next baseline."""
    lines_of_name = 2 if card.distinction else 3
    name = fit(printable(card.name), BOLD, 13, _BESIDE_QR, lines_of_name * 11 * LEADING, 11.5)
    y = _put(ink, BOLD, name, x, y)
    if card.distinction:
        # A step of a small name is too short for the larger letters below it.
        y += max(0.0, 11.5 - name.size) * LEADING / MM
    if card.distinction:
        told = f"({printable(card.distinction)})"
        y = _put(ink, REGULAR, fit(told, REGULAR, 10, _BESIDE_QR, 9 * LEADING, 7), x, y - 0.4)
    y += 1.0 if not card.distinction else 0.3
    facts = [tr("Năm sinh: {year}", year=card.birth)] if card.birth else []
    facts += [", ".join(card.groups)] if card.groups else []
    for fact in facts:
        small = fit(printable(fact), REGULAR, 10, _BESIDE_QR, 2 * 9 * LEADING, 9)
        y = _put(ink, REGULAR, small, x, y)
    return y


def _put(ink: Ink, font: str, fitted: Fitted, x: float, y: float) -> float:
    """The lines one below the other; gives the next baseline."""
    ink.set_font(font, fitted.size)
    for line in fitted.lines:
        ink.left(x, y, line)
        y += fitted.size * LEADING / MM
    return y


def _commune(card: MemberCard) -> str:
    from desktop.documents.decree import commune_name

    return commune_name(card.head.commune)


def _draw_label(canvas: Any, ink: Ink, x: float, y: float, label: Label) -> None:
    w, middle = LABELS.w, x + LABELS.w / 2
    _lines(ink, ITALIC, 9, printable(label.house), middle, y + 6.5, w - 6)
    fitted = fit(printable(label.text), BOLD, 16, (w - 6) * MM, 3 * 12 * LEADING, 12)
    ink.set_font(BOLD, fitted.size)
    leading = fitted.size * LEADING / MM
    text_y = y + 18.5 - (len(fitted.lines) - 1) * leading / 2
    for line in fitted.lines:
        ink.centre(middle, text_y, line)
        text_y += leading
    if label.below:
        _lines(ink, REGULAR, 10.5, printable(label.below), middle, y + 30.0, w - 6)


def _line(ink: Ink, font: str, size: float, text: str, x: float, y: float, room: float) -> None:
    fitted = fit(text, font, size, room * MM)
    ink.set_font(font, fitted.size)
    ink.centre(x, y, fitted.lines[0])


def _lines(ink: Ink, font: str, size: float, text: str, x: float, y: float, room: float) -> None:
    """A line round ``y``; two where it would else be set smaller than 8 points."""
    least = min(size, _LEAST)
    fitted = fit(text, font, size, room * MM, 2 * least * LEADING, least)
    ink.set_font(font, fitted.size)
    step = fitted.size * LEADING / MM
    for place, line in enumerate(fitted.lines):
        ink.centre(x, y + (place - (len(fitted.lines) - 1) * 0.75) * step, line)
