"""What stands round the body of a report in its Word file: head and foot, as in the PDF."""

from __future__ import annotations

from datetime import date
from typing import Any

from docx.document import Document
from docx.shared import Mm, Pt

from db.domain.reports import Heading
from desktop.documents import decree, fonts, report_frame, report_pages
from desktop.documents.dates import long_day
from desktop.documents.ink import MM
from desktop.documents.outline import Outline
from desktop.documents.report_text import style_of
from desktop.documents.text import balanced, printable, width
from desktop.documents.word_table import bare_table
from desktop.documents.word_text import GAP, fill, leave_below, put, rule
from desktop.wording import on_paper as tr

_LEFT = report_pages.TEXT_WIDTH * report_frame.LEFT_PART
_RIGHT = report_pages.TEXT_WIDTH - _LEFT


def put_head(document: Document, outline: Outline) -> None:
    """From the national title down to the addressee."""
    heading = outline.heading
    _titles(document, heading)
    put(document, "title", outline.kind).paragraph_format.space_before = Pt(12)
    room = report_pages.TEXT_WIDTH * MM
    lines = balanced(printable(outline.subject), fonts.BOLD, decree.TITLE_SIZE, room)
    for line in lines:
        put(document, "title", line)
    if outline.as_of:
        put(document, "as_of", f"({outline.as_of})")
    longest = width(max(lines, key=len), fonts.BOLD, decree.TITLE_SIZE)
    names = heading.addressee
    # The PDF leaves six points below the rule besides what the next paragraph asks for.
    below = style_of("addressee" if len(names) <= 1 else "addressees_head").spaceBefore + 8
    rule(document, room, longest * decree.RULE_PART).paragraph_format.space_after = Pt(below)
    if len(names) <= 1:
        put(document, "addressee", report_frame.only_addressee(names))
    else:
        put(document, "addressees_head", tr("Kính gửi:"))
        for line in report_frame.listed(names):
            put(document, "addressees", f"- {line}")
    for line in report_frame.listed(heading.authority):
        put(document, "authority", line)


def _titles(document: Document, heading: Heading) -> None:
    above, below = bare_table(document, 2, (_LEFT, _RIGHT)).rows
    (left, right), (number, place) = above.cells, below.cells
    if heading.superior:
        _first(left, "superior", heading.superior.upper())
    lines = report_frame.issuer_lines(heading)
    for line in lines:
        _first(left, "issuer", line)
    longest = width(max(lines, key=len), fonts.BOLD, decree.ISSUER_SIZE)
    rule(left, _LEFT * MM, longest * decree.RULE_PART)
    _first(right, "nation", decree.NATION)
    _first(right, "motto", decree.MOTTO)
    rule(right, _RIGHT * MM, width(decree.MOTTO, fonts.BOLD, decree.MOTTO_SIZE))
    day = long_day(date.fromisoformat(heading.day))
    for cell, style, text in (
        (number, "number", f"{tr('Số:')}{GAP}/{printable(heading.symbol)}"),
        (place, "place", f"{printable(heading.place)}, {day}"),
    ):
        _first(cell, style, text).paragraph_format.space_before = Pt(4)


def put_foot(document: Document, outline: Outline) -> None:
    """Recipients on the left, title of the signer on the right, with room for the signature."""
    heading = outline.heading
    leave_below(document, 12)
    half = report_pages.TEXT_WIDTH / 2
    left, right = bare_table(document, 1, (half, half)).rows[0].cells
    if heading.recipients:
        _first(left, "recipients", tr("Nơi nhận:"))
        for line in report_frame.listed(heading.recipients):
            _first(left, "recipient", f"- {line}")
    for line in report_frame.signer_lines(outline.signer):
        _first(right, "signer", line)
    if outline.hint:
        _first(right, "sign_hint", outline.hint)
    named = put(right, "signer", heading.signer_name or "")
    named.paragraph_format.space_before = Mm(report_frame.SIGN_ROOM)
    for place, line in enumerate(heading.confirmed_by):
        confirmed = put(document, "signer", line.upper())
        if place == 0 and heading.signer_name:
            confirmed.paragraph_format.space_before = Pt(report_frame.BELOW_NAME)
    if heading.confirmed_by:
        leave_below(document, report_frame.SIGN_ROOM * MM)


def _first(cell: Any, style: str, text: str) -> Any:
    """A paragraph in a cell; the one every cell is born with is used first."""
    empty = cell.paragraphs[0]
    if len(cell.paragraphs) == 1 and not empty.text:
        return fill(empty, style, text)
    return put(cell, style, text)
