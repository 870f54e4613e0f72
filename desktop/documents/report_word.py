"""An outline as a Word file: the same words in the same places, to be edited further."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from db.domain.threads import aside
from desktop.documents import fonts, month_chart, report_frame, report_pdf
from desktop.documents.annex_words import annex_name
from desktop.documents.outline import Block, Grid, Line, Months, Outline, Pictures, Room
from desktop.documents.page import CREATOR
from desktop.documents.report_text import style_of
from desktop.documents.text import printable
from desktop.documents.word_frame import put_foot, put_head
from desktop.documents.word_table import put_photos, put_table
from desktop.documents.word_text import (
    GAP,
    break_page,
    empty_line,
    keep_with_next,
    leave_below,
    number_pages,
    put,
    put_leader,
    put_picture,
    set_page,
)

_ROUND_TABLES = 4.0
_ABOVE_NOTES = 3.0
"""Points, as in the PDF."""
_RULE = 1.0
"""Points that the last rule of a table adds below it, which the PDF counts with the row."""


@aside
def write(outline: Outline) -> bytes:
    """The report as the bytes of a .docx file."""
    fonts.register()
    # The PDF tells which tables stay whole: the pages of both break at the same places.
    drawn = report_pdf.draw_placed(outline, invariant=True)
    if drawn.small:
        outline = outline.in_small_type()
    names = {grid.name for grid in outline.grids()}
    fitting = frozenset(names - drawn.run_over)
    whole = [
        frozenset[str]() if part in drawn.loose else fitting
        for part in range(1 + len(outline.annexes))
    ]
    document = docx.Document()
    set_page(document)
    document.core_properties.title = f"{outline.kind} {outline.subject}"
    document.core_properties.author = CREATOR
    document.core_properties.comments = ""
    day = datetime.fromisoformat(outline.heading.day).replace(tzinfo=UTC)
    document.core_properties.created = document.core_properties.modified = day
    put_head(document, outline)
    _put_blocks(document, outline.blocks, whole[0])
    first = len(document.paragraphs)
    _put_blocks(document, outline.closing, whole[0])
    for paragraph in document.paragraphs[first:]:
        keep_with_next(paragraph)
    put_foot(document, outline)
    for number, annex in enumerate(outline.annexes, 1):
        _begin_annex(document)
        put(document, "title", annex_name(number, len(outline.annexes)))
        put(document, "title", printable(annex.title))
        for line in GAP.join(report_frame.belongs(outline.heading)).split("\n"):
            put(document, "belongs", line)
        empty_line(document, 6)
        _put_blocks(document, annex.blocks, whole[number])
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _put_blocks(document: Document, blocks: Sequence[Block], whole: Set[str]) -> None:
    """Blocks one below the other, the tables of these names whole; of two distances that meet Word
    takes the larger, as the PDF."""
    before: Block | None = None
    for block in blocks:
        if isinstance(block, Line):
            paragraph = put(document, block.style, block.text, block.bullet)
            if isinstance(before, Grid):
                above = style_of(block.style).spaceBefore
                notes = _ABOVE_NOTES if block.style == "note_head" else 0.0
                room = max(above, _ROUND_TABLES + notes) - _RULE
                paragraph.paragraph_format.space_before = Pt(room)
        else:
            _put_other(document, block, before, whole)
        before = block


def _put_other(document: Document, block: Block, before: Block | None, whole: Set[str]) -> None:
    """A block that is no paragraph."""
    if isinstance(block, Grid):
        above = style_of(before.style) if isinstance(before, Line) else None
        leave_below(document, max(above.spaceAfter if above else 0.0, _ROUND_TABLES))
        led = bool(getattr(above, "keepWithNext", 0))
        put_table(document, block, led and block.name in whole)
    elif isinstance(block, Pictures):
        if isinstance(before, Pictures):
            break_page(document)
        put_photos(document, block)
    elif isinstance(block, Months):
        chart = month_chart.picture(block.months, block.year)
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(6)
        put_picture(paragraph, chart, month_chart.WIDTH)
    elif isinstance(block, Room):
        for _ in range(block.lines):
            put_leader(document)
        # Six points as in the PDF, and six that the next paragraph asks for there besides.
        leave_below(document, 12)


def _end_in(last: Any) -> None:
    """Let a section end in the last paragraph of its own, not in an empty one below it: that would
    be a page of nothing where the last one is full."""
    ending = last.getnext()
    if last.tag == qn("w:p") and last.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None:
        last.get_or_add_pPr().append(ending.pPr.find(qn("w:sectPr")))
        ending.getparent().remove(ending)


def _begin_annex(document: Document) -> None:
    """A section of its own: its pages are numbered from 1, the first without a number."""
    before = document.element.body[-2]
    section: Any = document.add_section(WD_SECTION.NEW_PAGE)
    _end_in(before)
    section.different_first_page_header_footer = True
    number_pages(section)
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "1")
    section._sectPr.append(start)  # noqa: SLF001 - python-docx has no numbering of pages
