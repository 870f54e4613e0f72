"""Paragraphs, rules and tables in a Word file, in the styles of the PDF.

The file names Times New Roman, as offices ask; eastAsia and cs are named too, or Word sets letters
it takes for Asian in another face.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx.document import Document
from docx.enum.text import (
    WD_ALIGN_PARAGRAPH,
    WD_LINE_SPACING,
    WD_TAB_ALIGNMENT,
    WD_TAB_LEADER,
)
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from desktop.documents import decree, practice_mark
from desktop.documents.report_text import style_of
from desktop.documents.text import printable

FACE = "Times New Roman"
GAP = "\u00a0" * 10
"""Room for a number that is written by hand."""
_TEXT = decree.PAPER[0] - decree.LEFT - decree.RIGHT
_LEADER_STEP = 8.0
_LEADER_LINE = 16.0
# By ReportLab's numbers: 0 left, 1 centre, 2 right, 4 justified; there is no 3.
_ALIGN = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)


def set_page(document: Document) -> None:
    """A4 upright with the decree's margins; the first page has no number."""
    section: Any = document.sections[0]
    section.page_width, section.page_height = (Mm(side) for side in decree.PAPER)
    section.top_margin, section.bottom_margin = Mm(decree.TOP), Mm(decree.BOTTOM)
    section.left_margin, section.right_margin = Mm(decree.LEFT), Mm(decree.RIGHT)
    section.header_distance = Mm(8)
    section.different_first_page_header_footer = True
    number_pages(section)
    if practice_mark.is_on():
        for foot in (section.first_page_footer, section.footer):
            foot.is_linked_to_previous = False
            foot.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            foot.paragraphs[0].add_run(practice_mark.words()).bold = True
    normal: Any = document.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(decree.BODY_SIZE)
    _faces(normal.element.get_or_add_rPr())


def number_pages(section: Any) -> None:
    """The page's number in the middle of the top margin."""
    section.header.is_linked_to_previous = False
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    # In the middle of the paper, not of the text: the margins differ.
    paragraph.paragraph_format.left_indent = Mm(decree.RIGHT - decree.LEFT)
    run = _run(paragraph, "", decree.PAGE_NUMBER_SIZE)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            piece = OxmlElement("w:fldChar")
            piece.set(qn("w:fldCharType"), kind)
        else:
            piece = OxmlElement("w:instrText")
            piece.text = text
        run.append(piece)


def put(place: Any, style: str, text: str, bullet: str | None = None) -> Paragraph:
    """A paragraph of plain text at the end of a document or of a cell."""
    return fill(place.add_paragraph(), style, text, bullet)


def fill(paragraph: Paragraph, style: str, text: str, bullet: str | None = None) -> Paragraph:
    """Make an empty paragraph one of that style."""
    known = style_of(style)
    shape = paragraph.paragraph_format
    paragraph.alignment = _ALIGN[known.alignment]
    shape.space_before, shape.space_after = Pt(known.spaceBefore), Pt(known.spaceAfter)
    # At least: a letter with two marks above it must not be cut.
    shape.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
    shape.line_spacing = Pt(round(known.leading, 1))
    shape.keep_with_next = bool(getattr(known, "keepWithNext", 0)) or style == "note_head" or None
    if bullet is not None:
        shape.left_indent = Pt(known.leftIndent)
        shape.first_line_indent = Pt(known.bulletIndent - known.leftIndent)
    else:
        shape.left_indent, shape.first_line_indent = (
            Pt(known.leftIndent),
            Pt(known.firstLineIndent),
        )
    face = known.fontName
    # Cleaning takes hard spaces for plain ones: the open number keeps its room.
    shown = GAP.join(printable(part) for part in text.split(GAP))
    if bullet is not None:
        # The end of a hanging indent is a stop of its own: dashes stand below each other.
        shown = f"{bullet}\t{shown}"
    if shown:
        _run(paragraph, shown, known.fontSize, "Bold" in face, "Italic" in face)
    else:
        _size_of_nothing(paragraph, known.fontSize)
    return paragraph


def set_size(paragraph: Paragraph, points: float) -> None:
    """The words of a paragraph in another size than its style's, in half points."""
    for run in paragraph.runs:
        run.font.size = Pt(points)
        properties = run._r.get_or_add_rPr()  # noqa: SLF001 - faces of other letters are XML only
        for other in properties.findall(qn("w:szCs")):
            other.set(qn("w:val"), str(round(points * 2)))


def _size_of_nothing(paragraph: Paragraph, size: float) -> None:
    """An empty paragraph is as tall as its mark, which else has the size of the body."""
    mark, height = OxmlElement("w:rPr"), OxmlElement("w:sz")
    height.set(qn("w:val"), str(round(size * 2)))
    mark.append(height)
    paragraph._p.get_or_add_pPr().append(mark)  # noqa: SLF001 - python-docx has no marks


def rule(place: Any, column: float, length: float) -> Paragraph:
    """A rule in the middle of a column, clear of the text above it; both in points.

    A border below an empty paragraph of two points.
    """
    paragraph: Paragraph = place.add_paragraph()
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = Pt(max(0.0, (column - length) / 2))
    shape.space_before, shape.space_after, shape.line_spacing = Pt(0), Pt(2), Pt(2)
    borders, edge = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "5"), ("space", "0"), ("color", "000000")):
        edge.set(qn(f"w:{name}"), value)
    borders.append(edge)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no borders
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )
    return paragraph


def put_leader(document: Document) -> None:
    """A dotted line over the whole width, to write on."""
    paragraph = document.add_paragraph()
    shape = paragraph.paragraph_format
    shape.tab_stops.add_tab_stop(Mm(_TEXT), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    shape.space_before, shape.space_after = Mm(_LEADER_STEP) - Pt(_LEADER_LINE), Pt(0)
    shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.AT_LEAST, Pt(_LEADER_LINE)
    _run(paragraph, "\t", decree.BODY_SIZE)


def put_picture(paragraph: Paragraph, jpeg: bytes, wide: float) -> None:
    """A picture so many millimetres wide, with nothing kept free round it."""
    shape = paragraph.add_run().add_picture(BytesIO(jpeg), width=Mm(wide))
    for side in ("distT", "distB", "distL", "distR"):
        # Left out, it is three millimetres for LibreOffice.
        shape._inline.set(side, "0")  # noqa: SLF001 - python-docx has no distances


def leave_below(document: Document, points: float) -> None:
    """Room between what was put last and a table; a table has no distance of its own."""
    last = document.element.body.findall(qn("w:p"))
    following = [one for one in document.element.body if one.tag != qn("w:sectPr")]
    if last and following[-1] is last[-1]:
        Paragraph(last[-1], document._body).paragraph_format.space_after = Pt(points)  # noqa: SLF001
    else:
        # Two tables that touch would become one.
        empty_line(document, points)


def empty_line(document: Document, points: float) -> Paragraph:
    """A line of so many points with nothing on it."""
    paragraph = document.add_paragraph()
    shape = paragraph.paragraph_format
    shape.space_before = shape.space_after = Pt(0)
    shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(points)
    return paragraph


def keep_with_next(paragraph: Paragraph) -> None:
    """The paragraph goes to the next page with what follows it."""
    paragraph.paragraph_format.keep_with_next = True


def break_page(document: Document) -> None:
    """What follows begins a page; takes no line of it."""
    empty_line(document, 1).paragraph_format.page_break_before = True


def _run(paragraph: Any, text: str, size: float, bold: bool = False, italic: bool = False) -> Any:
    """A run with its face, for all kinds of letters; gives its XML element."""
    run = paragraph.add_run(text)
    run.font.name, run.font.size = FACE, Pt(size)
    run.bold, run.italic = bold or None, italic or None
    run.font.cs_bold, run.font.cs_italic = bold or None, italic or None
    properties = run._r.get_or_add_rPr()  # noqa: SLF001 - faces of other letters are XML only
    _faces(properties)
    other = OxmlElement("w:szCs")
    other.set(qn("w:val"), str(round(size * 2)))
    properties.append(other)
    return run._r  # noqa: SLF001


def _faces(properties: Any) -> None:
    fonts = properties.get_or_add_rFonts()
    for name in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{name}"), FACE)
