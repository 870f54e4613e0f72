"""Giấy mời, thư cảm ơn, giấy nhắc trả: a title, some sentences, a signature.

A letter takes a page of A4; an invitation or a reminder half of one, two to a page with a dotted
line to cut along, since paper is dear and a village is small.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.domain import long_work
from db.domain.list_papers import PaperHead
from db.domain.person_papers import Invitation, OverdueNote, ThanksLetter
from desktop.documents.dates import clock, long_day, open_day
from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.paper_words import said
from desktop.documents.text import LEADING, fit, printable, wrap
from desktop.documents.titles import Band, draw_titles
from desktop.wording import on_paper as tr

WIDTH, HEIGHT = 210.0, 297.0
_LEFT, _RIGHT = 20.0, 195.0


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
        lines.append(("", paper.note))
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
            ("", said(paper.head, "overdue.said", days=paper.days)),
            ("", said(paper.head, "overdue.last")),
        ),
    )


def draw_whole(canvas: Any, letter: LetterText) -> None:
    """One letter on a page of its own."""
    canvas.setPageSize((WIDTH * MM, HEIGHT * MM))
    ink = Ink(canvas, HEIGHT)
    _draw(ink, letter, 20.0, 13.5, 1.5)
    ink.close()
    canvas.showPage()


def draw_halves(canvas: Any, letters: Sequence[LetterText]) -> None:
    """Two to a page."""
    for start in long_work.counted(range(0, len(letters), 2)):
        canvas.setPageSize((WIDTH * MM, HEIGHT * MM))
        ink = Ink(canvas, HEIGHT)
        ink.leader(8, WIDTH - 8, HEIGHT / 2)
        for place, letter in enumerate(letters[start : start + 2]):
            _draw(ink, letter, 12.0 + place * HEIGHT / 2, 12.5, 1.18)
        ink.close()
        canvas.showPage()


def _draw(ink: Ink, letter: LetterText, top: float, size: float, airy: float) -> None:
    draw_titles(ink, letter.head.commune, letter.head.house, Band(_LEFT, _RIGHT, top))
    y = top + 24 + 8 * (airy - 1)
    _centre(ink, BOLD, 18, letter.title, (_LEFT + _RIGHT) / 2, y + 4)
    y += 14 * airy
    leading = size * LEADING * airy / MM + 0.9
    label, name = letter.addressed
    y = _labelled(ink, label, name, y, size, leading, BOLD)
    for label, text in letter.lines:
        if label:
            y = _labelled(ink, label, text, y, size, leading, REGULAR)
        elif text:
            y = _paragraph(ink, text, y, size, leading)
    _draw_signature(ink, letter.head, y + 3 * airy, size)


def _labelled(
    ink: Ink, label: str, text: str | None, y: float, size: float, leading: float, font: str
) -> float:
    """The label and its text, wrapped below itself; gives the next baseline."""
    ink.set_font(REGULAR, size)
    ink.left(_LEFT, y, label)
    x = _LEFT + ink.width(label) + 1.5
    if not text:
        ink.leader(x, _RIGHT, y)
        return y + leading
    ink.set_font(font, size)
    for line in wrap(printable(text), font, size, (_RIGHT - x) * MM):
        ink.left(x, y, line)
        y += leading
    return y


def _paragraph(ink: Ink, text: str, y: float, size: float, leading: float) -> float:
    """A paragraph with its first line drawn in by 1 cm."""
    ink.set_font(REGULAR, size)
    first, *rest = _indented(printable(text), size)
    ink.left(_LEFT + 10, y, first)
    for line in rest:
        y += leading
        ink.left(_LEFT, y, line)
    return y + leading + 0.6


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
