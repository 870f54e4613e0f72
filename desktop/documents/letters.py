"""Giấy mời, thư cảm ơn, giấy nhắc trả: a title, some sentences, a signature.

A letter takes a page of A4; an invitation or a reminder half of one, two to a page with a dotted
line to cut along, since paper is dear and a village is small.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from db.domain import long_work
from db.domain.list_papers import PaperHead
from db.domain.person_papers import Invitation, OverdueNote, ThanksLetter
from desktop.documents.dates import clock, long_day, open_day
from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.paper_words import said
from desktop.documents.text import LEADING, balanced, fit, printable, width, wrap
from desktop.documents.titles import Band, draw_titles
from desktop.wording import number
from desktop.wording import on_paper as tr

WIDTH, HEIGHT = 210.0, 297.0
_LEFT, _RIGHT = 20.0, 195.0


_AFTER, _TITLE, _SIGN_ROOM = 0.6, 10.5, 24.0
"""Millimetres: below a paragraph, down to the signer's title, below it for signature and name."""


@dataclass(frozen=True)
class _Shape:
    """How a letter is set: millimetres from the top, points, how far its lines stand apart."""

    top: float
    size: float
    airy: float

    @property
    def leading(self) -> float:
        return self.size * LEADING * self.airy / MM + 0.9

    @property
    def begins(self) -> float:
        """From the top to the first baseline below the title."""
        return 24 + 8 * (self.airy - 1) + 14 * self.airy


_HALF = _Shape(12.0, 12.5, 1.18)
_WHOLE = (_Shape(20.0, 13.5, 1.5), _Shape(20.0, 13.0, 1.18), _Shape(15.0, 11.0, 1.0))


@dataclass(frozen=True)
class LetterText:
    """``addressed``: label and name, None a line to write on; ``lines``: label and text; a label ""
    is a paragraph, its first line drawn in."""

    head: PaperHead
    title: str
    addressed: tuple[str, str | None]
    lines: tuple[tuple[str, str | None], ...]


def invitation(paper: Invitation) -> LetterText:
    """Giấy mời to a meeting, with a line for what is not set yet."""
    when = long_day(date.fromisoformat(paper.day)) if paper.day else open_day()
    if paper.time:
        when = f"{clock(paper.time)}, {when}"
    lines: list[tuple[str, str | None]] = [
        (tr("Đến dự:"), paper.what),
        (tr("Thời gian:"), when),
        (tr("Địa điểm:"), paper.place),
    ]
    if paper.note:
        note = paper.note.strip()
        lines.append(("", note if note.endswith((".", "…", "?", "!")) else f"{note}."))
    lines.append(("", said(paper.head, "invitation.last", what=paper.what)))
    return LetterText(
        paper.head,
        said(paper.head, "invitation.title"),
        (said(paper.head, "invitation.first", what=paper.what), paper.name),
        tuple(lines),
    )


def thanks(paper: ThanksLetter) -> LetterText:
    """Thư cảm ơn for a gift."""
    facts = {"gift": paper.gift, "name": paper.name or ""}
    body, more, end = (
        said(paper.head, f"thanks.{part}", **facts) for part in ("first", "more", "last")
    )
    return LetterText(
        paper.head,
        said(paper.head, "thanks.title"),
        (tr("Kính gửi:"), paper.name),
        (("", body), ("", more), ("", end)),
    )


def overdue(paper: OverdueNote) -> LetterText:
    """Giấy nhắc trả for books that are out too long."""
    due = long_day(date.fromisoformat(paper.due))
    return LetterText(
        paper.head,
        said(paper.head, "overdue.title"),
        (tr("Kính gửi:"), paper.name),
        (
            (tr("Đang mượn:"), "; ".join(paper.things)),
            (tr("Hẹn trả:"), due),
            ("", said(paper.head, "overdue.said", days=number(paper.days))),
            ("", said(paper.head, "overdue.last")),
        ),
    )


def draw_whole(canvas: Any, letter: LetterText) -> None:
    """One letter on a page of its own."""
    canvas.setPageSize((WIDTH * MM, HEIGHT * MM))
    ink = Ink(canvas, HEIGHT)
    fitting = (shape for shape in _WHOLE if _height(letter, shape) <= HEIGHT - shape.top)
    _draw(ink, letter, next(fitting, _WHOLE[-1]))
    ink.close()
    canvas.showPage()


def draw_halves(canvas: Any, letters: Sequence[LetterText]) -> None:
    """Two to a page; a letter of more words than half a page takes has a page of its own."""
    room = HEIGHT / 2 - _HALF.top
    halves = [letter for letter in letters if _height(letter, _HALF) <= room]
    for start in long_work.counted(range(0, len(halves), 2)):
        canvas.setPageSize((WIDTH * MM, HEIGHT * MM))
        ink = Ink(canvas, HEIGHT)
        ink.leader(8, WIDTH - 8, HEIGHT / 2)
        for place, letter in enumerate(halves[start : start + 2]):
            _draw(ink, letter, replace(_HALF, top=_HALF.top + place * HEIGHT / 2))
        ink.close()
        canvas.showPage()
    for letter in letters:
        if _height(letter, _HALF) > room:
            draw_whole(canvas, letter)


def _height(letter: LetterText, shape: _Shape) -> float:
    """Millimetres from the top of the letter to below its signature."""
    label, name = letter.addressed
    lines = len(_beside(label, name, shape.size, BOLD)[1])
    paragraphs = 0
    for label, text in letter.lines:
        if label:
            lines += len(_beside(label, text, shape.size, REGULAR)[1])
        elif text:
            lines += len(_indented(printable(text), shape.size))
            paragraphs += 1
    words = lines * shape.leading + paragraphs * _AFTER
    return shape.begins + words + 3 * shape.airy + _TITLE + _SIGN_ROOM


def _draw(ink: Ink, letter: LetterText, shape: _Shape) -> None:
    draw_titles(ink, letter.head.commune, letter.head.house, Band(_LEFT, _RIGHT, shape.top))
    y = shape.top + shape.begins
    _centre(ink, BOLD, 18, letter.title, (_LEFT + _RIGHT) / 2, y - 14 * shape.airy + 4)
    label, name = letter.addressed
    y = _labelled(ink, label, name, y, shape, BOLD)
    for label, text in letter.lines:
        if label:
            y = _labelled(ink, label, text, y, shape, REGULAR)
        elif text:
            y = _paragraph(ink, text, y, shape)
    _draw_signature(ink, letter.head, y + 3 * shape.airy, shape.size)


def _labelled(ink: Ink, label: str, text: str | None, y: float, shape: _Shape, font: str) -> float:
    """The label and its text, wrapped below itself; gives the next baseline."""
    ink.set_font(REGULAR, shape.size)
    ink.left(_LEFT, y, label)
    x, lines = _beside(label, text, shape.size, font)
    if not text:
        ink.leader(x, _RIGHT, y)
        return y + shape.leading
    ink.set_font(font, shape.size)
    for line in lines:
        ink.left(x, y, line)
        y += shape.leading
    return y


def _beside(label: str, text: str | None, size: float, font: str) -> tuple[float, tuple[str, ...]]:
    """Where the text beside a label begins, and its lines, of about one length: no word alone on
    the last; one empty line is written by hand."""
    x = _LEFT + width(label, REGULAR, size) / MM + 1.5
    return x, balanced(printable(text), font, size, (_RIGHT - x) * MM) if text else ("",)


def _paragraph(ink: Ink, text: str, y: float, shape: _Shape) -> float:
    """A paragraph with its first line drawn in by 1 cm."""
    ink.set_font(REGULAR, shape.size)
    first, *rest = _indented(printable(text), shape.size)
    ink.left(_LEFT + 10, y, first)
    for line in rest:
        y += shape.leading
        ink.left(_LEFT, y, line)
    return y + shape.leading + _AFTER


def _indented(text: str, size: float) -> list[str]:
    room = (_RIGHT - _LEFT) * MM
    first = wrap(text, REGULAR, size, room - 10 * MM)[0]
    rest = text[len(first) :].strip()
    return [first, *(wrap(rest, REGULAR, size, room) if rest else ())]


def _draw_signature(ink: Ink, head: PaperHead, y: float, size: float) -> None:
    day = long_day(date.fromisoformat(head.day)) if head.day else open_day("......")
    where = printable(head.place_name)
    x = 152.0
    _centre(ink, ITALIC, size, f"{where}, {day}" if where else day, x, y + 4)
    _centre(ink, BOLD, size, printable(head.signer_title).upper(), x, y + 10.5)


def _centre(ink: Ink, font: str, size: float, text: str, x: float, y: float) -> None:
    fitted = fit(text, font, size, 86 * MM)
    ink.set_font(font, fitted.size)
    ink.centre(x, y, fitted.lines[0])
