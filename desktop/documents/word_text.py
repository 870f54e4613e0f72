"""Paragraphs, rules and tables in a Word file, in the styles of the PDF.

The file names Times New Roman, as offices ask; eastAsia and cs are named too, or Word sets letters
it takes for Asian in another face.
"""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
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
    shape.line_spacing = 1.0
    shape.keep_with_next = bool(getattr(known, "keepWithNext", 0)) or None
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
    _run(paragraph, shown, known.fontSize, "Bold" in face, "Italic" in face)
    return paragraph


def rule(place: Any, column: float, length: float) -> None:
    """A rule in the middle of a column; both in points. A border of an empty small paragraph."""
    paragraph = place.add_paragraph()
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = Pt(max(0.0, (column - length) / 2))
    shape.space_before, shape.space_after, shape.line_spacing = Pt(0), Pt(2), Pt(3)
    borders, edge = OxmlElement("w:pBdr"), OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        edge.set(qn(f"w:{name}"), value)
    borders.append(edge)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no borders
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def break_page(document: Document) -> None:
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


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
