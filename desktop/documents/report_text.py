"""Paragraphs and rules of a report: the decree's styles by name, and text made safe for them."""

from __future__ import annotations

from functools import cache
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import HRFlowable, Paragraph

from desktop.documents import decree
from desktop.documents.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from desktop.documents.ink import MM
from desktop.documents.text import markup, needs_shaping, width
from desktop.wording import on_paper as tr

TABLE_SIZE = 11.5
NOTE_SIZE = 11.0
SMALL_SIZE = 9.5
_GAP = "&nbsp;" * 10
_ADDRESSED, _BELOW_COLON, _DASH = 30.0, 46.4, 7.6
"""Millimetres: where “Kính gửi:” of several begins, and where its colon stands. Points: a dash and
the space behind it."""


def _style(name: str, font: str, size: float, **more: Any) -> ParagraphStyle:
    spacing = {"leading": size * 1.22, "bulletFontName": font, "bulletFontSize": size} | more
    return ParagraphStyle(name, fontName=font, fontSize=size, **spacing)


_BODY = {"alignment": TA_JUSTIFY, "spaceBefore": 6, "leading": decree.BODY_SIZE * 1.28}
_TABLE = {"leading": TABLE_SIZE * 1.1}

_STYLES = {
    style.name: style
    for style in (
        _style("nation", BOLD, decree.NATION_SIZE, alignment=TA_CENTER),
        _style("motto", BOLD, decree.MOTTO_SIZE, alignment=TA_CENTER),
        _style("superior", REGULAR, decree.ISSUER_SIZE, alignment=TA_CENTER),
        _style("issuer", BOLD, decree.ISSUER_SIZE, alignment=TA_CENTER),
        _style("number", REGULAR, decree.NUMBER_SIZE, alignment=TA_CENTER),
        _style("place", ITALIC, decree.NUMBER_SIZE, alignment=TA_CENTER),
        _style("title", BOLD, decree.TITLE_SIZE, alignment=TA_CENTER),
        _style("belongs", ITALIC, decree.BODY_SIZE, alignment=TA_CENTER),
        _style("as_of", REGULAR, decree.BODY_SIZE, alignment=TA_CENTER),
        _style("addressee", REGULAR, decree.BODY_SIZE, alignment=TA_CENTER, spaceBefore=6),
        _style(
            "addressees_head",
            REGULAR,
            decree.BODY_SIZE,
            leftIndent=_ADDRESSED * MM,
            spaceBefore=6,
            keepWithNext=1,
        ),
        _style(
            "addressees",
            REGULAR,
            decree.BODY_SIZE,
            leftIndent=_BELOW_COLON * MM + _DASH,
            firstLineIndent=-_DASH,
        ),
        _style(
            "authority", ITALIC, decree.BODY_SIZE, firstLineIndent=decree.FIRST_LINE * MM, **_BODY
        ),
        _style("body", REGULAR, decree.BODY_SIZE, firstLineIndent=decree.FIRST_LINE * MM, **_BODY),
        _style("section", BOLD, decree.HEADING_SIZE, spaceBefore=8, keepWithNext=1),
        _style("clause", BOLD, decree.HEADING_SIZE, spaceBefore=6, spaceAfter=4, keepWithNext=1),
        _style(
            "unit",
            ITALIC,
            NOTE_SIZE,
            alignment=TA_RIGHT,
            keepWithNext=1,
            spaceBefore=4,
            spaceAfter=2,
        ),
        _style("legend", ITALIC, NOTE_SIZE, alignment=TA_JUSTIFY, spaceAfter=4),
        _style("note_head", BOLD_ITALIC, NOTE_SIZE),
        _style("note", ITALIC, NOTE_SIZE, alignment=TA_JUSTIFY, leftIndent=9, bulletIndent=0),
        _style("head", BOLD, TABLE_SIZE - 1, alignment=TA_CENTER, leading=TABLE_SIZE),
        _style("cell", REGULAR, TABLE_SIZE, alignment=TA_LEFT, **_TABLE),
        _style("cell_total", BOLD, TABLE_SIZE, alignment=TA_LEFT, **_TABLE),
        _style("cell_part", ITALIC, TABLE_SIZE, alignment=TA_LEFT, leftIndent=9, **_TABLE),
        _style("cell_typed", ITALIC, TABLE_SIZE, alignment=TA_LEFT, **_TABLE),
        _style("head_small", BOLD, SMALL_SIZE - 1, alignment=TA_CENTER, leading=SMALL_SIZE),
        _style("cell_small", REGULAR, SMALL_SIZE, alignment=TA_LEFT, leading=SMALL_SIZE * 1.1),
        _style(
            "part_small",
            ITALIC,
            SMALL_SIZE,
            alignment=TA_LEFT,
            leftIndent=7,
            leading=SMALL_SIZE * 1.1,
        ),
        _style("typed_small", ITALIC, SMALL_SIZE, alignment=TA_LEFT, leading=SMALL_SIZE * 1.1),
        _style("total_small", BOLD, SMALL_SIZE, alignment=TA_LEFT, leading=SMALL_SIZE * 1.1),
        _style("caption", ITALIC, NOTE_SIZE, alignment=TA_CENTER, spaceBefore=3),
        _style("signer", BOLD, decree.SIGNER_SIZE, alignment=TA_CENTER),
        _style("sign_hint", ITALIC, decree.SIGNER_SIZE - 1, alignment=TA_CENTER),
        _style("recipients", BOLD_ITALIC, decree.RECIPIENTS_TITLE_SIZE),
        _style("recipient", REGULAR, decree.RECIPIENTS_SIZE),
    )
}


@cache
def _shaping(name: str) -> ParagraphStyle:
    """The style for text with a letter that only shaping sets right; slower, so used where due."""
    return ParagraphStyle(f"{name}_shaped", parent=_STYLES[name], shaping=1)


def style_of(name: str) -> ParagraphStyle:
    """The style of that name: Word files take sizes, indents and spaces from it too."""
    return _STYLES[name]


def paragraph(style: str, text: str, bullet: str | None = None) -> Paragraph:
    """Plain text (never markup) in a style of the list above."""
    chosen = _shaping(style) if needs_shaping(text) else _STYLES[style]
    return Paragraph(markup(text), chosen, bulletText=bullet)


def number_line(symbol: str) -> Paragraph:
    """``Số:        /BC``: the gap is for the number the clerk writes, and stays open."""
    return open_line("number", tr("Số:"), f"/{symbol}")


def open_line(style: str, before: str, after: str) -> Paragraph:
    """Two texts with a gap between them that is filled in by hand."""
    chosen = _shaping(style) if needs_shaping(before + after) else _STYLES[style]
    lines = "<br/>".join(markup(line) for line in after.split("\n"))
    return Paragraph(f"{markup(before)}{_GAP}{lines}", chosen)


def rule(text: str, font: str, size: float, part: float = 1.0) -> HRFlowable:
    """A rule in the middle of its column, as long as a text or a part of it."""
    return HRFlowable(
        width=width(text, font, size) * part,
        thickness=0.6,
        color=black,
        spaceBefore=2,
        spaceAfter=2,
    )


def leader() -> HRFlowable:
    """A dotted line over the whole width, to write on by hand."""
    return HRFlowable(
        width="100%",
        thickness=0.8,
        color=black,
        lineCap="round",
        dash=(0.1, 2.2),
        spaceBefore=8 * MM,
        spaceAfter=0,
    )
