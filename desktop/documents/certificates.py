"""Giấy chứng nhận and giấy khen: A4 across, a double frame, place for signature and seal."""

from __future__ import annotations

from datetime import date
from typing import Any

from db.domain.person_papers import Certificate, CertificateKind
from desktop.documents import decree
from desktop.documents.dates import long_day, open_day
from desktop.documents.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.paper_words import said
from desktop.documents.text import LEADING, fit, printable
from desktop.wording import on_paper as tr

WIDTH, HEIGHT = 297.0, 210.0
_ROOM = 225.0


def draw(canvas: Any, paper: Certificate) -> None:
    """One certificate, one page."""
    canvas.setPageSize((WIDTH * MM, HEIGHT * MM))
    ink = Ink(canvas, HEIGHT)
    ink.box(12, 12, WIDTH - 24, HEIGHT - 24, 2.4)
    ink.box(14.5, 14.5, WIDTH - 29, HEIGHT - 29, 0.8)
    middle = WIDTH / 2
    _line(ink, BOLD, 14, decree.NATION, middle, 28)
    _line(ink, BOLD, 15, decree.MOTTO, middle, 35)
    half = ink.width(decree.MOTTO) / 2
    ink.line(middle - half, 37.6, middle + half, 37.6, 0.7)
    _line(ink, BOLD, 15, printable(paper.head.house).upper(), middle, 51)
    place = "praise" if paper.kind is CertificateKind.PRAISE else "certificate"
    _line(ink, BOLD, 38, said(paper.head, f"{place}.title"), middle, 74)
    _line(ink, ITALIC, 17, said(paper.head, f"{place}.first"), middle, 87)
    _line(ink, BOLD_ITALIC, 30, printable(paper.name), middle, 103)
    facts = (
        tr("Năm sinh: {year}", year=paper.birth) if paper.birth else "",
        paper.village or "",
    )
    _line(ink, REGULAR, 16, printable(" – ".join(fact for fact in facts if fact)), middle, 114)
    fitted = fit(printable(paper.reason), REGULAR, 18, _ROOM * MM, 3 * 15 * LEADING, 15)
    ink.set_font(REGULAR, fitted.size)
    y = 127.0
    for line in fitted.lines:
        ink.centre(middle, y, line)
        y += fitted.size * LEADING / MM + 1
    _draw_signature(ink, paper)
    ink.close()
    canvas.showPage()


def _draw_signature(ink: Ink, paper: Certificate) -> None:
    head, x = paper.head, 212.0
    day = long_day(date.fromisoformat(head.day)) if head.day else open_day("......")
    where = printable(head.place_name)
    _line(ink, ITALIC, 14, f"{where}, {day}" if where else day, x, 151)
    _line(ink, BOLD, 14, printable(head.signer_title).upper(), x, 158)


def _line(ink: Ink, font: str, size: float, text: str, x: float, y: float) -> None:
    if text:
        fitted = fit(text, font, size, _ROOM * MM)
        ink.set_font(font, fitted.size)
        ink.centre(x, y, fitted.lines[0])
