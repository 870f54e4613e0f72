"""How much of a page a table or notes will take, before they are drawn: what is too tall for the
pages of a report stands in an annex."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.domain.reports import Heading
from desktop.documents import fonts, report_frame
from desktop.documents.ink import MM
from desktop.documents.outline import Grid
from desktop.documents.report_pages import TEXT_WIDTH
from desktop.documents.report_text import style_of
from desktop.documents.text import printable, wrap

_ISSUER_LINES = 2
_CELL_SIDES, _CELL_ENDS, _HEAD = 7.0, 4.0, 36.0
"""Points: what a cell keeps free at its sides, and above and below; a row of heads."""


def height_of(grid: Grid) -> float:
    """Points that the table takes, its heads included."""
    fonts.register()
    style = style_of("cell_small" if grid.small else "cell")
    tall = _HEAD * len(grid.head)
    for row in grid.rows:
        lines = max(
            len(wrap(printable(value), style.fontName, style.fontSize, wide * MM - _CELL_SIDES))
            if isinstance(value, str) and value
            else 1
            for value, wide in zip(row, grid.widths, strict=True)
        )
        tall += lines * style.leading + _CELL_ENDS
    return tall


def height_of_notes(lines: Iterable[str], room: float) -> float:
    """Points that notes take below a table, ``room`` millimetres wide."""
    fonts.register()
    style = style_of("note")
    wide = room * MM - style.leftIndent
    found = [wrap(printable(line), style.fontName, style.fontSize, wide) for line in lines]
    return float(sum(len(one) for one in found) * style.leading)


def height_of_paragraphs(lines: Sequence[str]) -> float:
    """Points that paragraphs of the body take, with what they keep free above them."""
    style = style_of("body")
    each = style.leading + style.spaceBefore
    return float(sum(each + height_below_the_first_line(line) for line in lines))


def more_than_usual(heading: Heading) -> float:
    """Points that head and foot take beyond those of most reports: an issuer of two lines, one
    addressee, a title of the signer in one line and no name below it."""
    fonts.register()
    above = len(report_frame.issuer_lines(heading)) - _ISSUER_LINES
    taken = max(0, above) * style_of("issuer").leading
    several = len(heading.addressee) if len(heading.addressee) > 1 else 0
    taken += several * style_of("addressees").leading
    signer = report_frame.signer_lines(heading.signer)
    taken += max(0, len(signer) - 1) * style_of("signer").leading
    if heading.signer_name:
        taken += style_of("signer").leading + report_frame.BELOW_NAME
    return float(taken) + height_of_paragraphs(heading.authority)


def height_below_the_first_line(text: str) -> float:
    """Points that a paragraph of the body takes beyond the line that everyone of them has."""
    fonts.register()
    style = style_of("body")
    lines = wrap(
        printable(text), style.fontName, style.fontSize, TEXT_WIDTH * MM - style.firstLineIndent
    )
    return float((len(lines) - 1) * style.leading)
