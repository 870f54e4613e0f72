"""The Word file beside the PDF: every paragraph in the same face, size, indent and place in order.

The file is read by python-docx, each paragraph is looked for on the pages of the PDF, and what both
say of it is compared; ``test_office.py`` has LibreOffice draw it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from PIL import Image

from db.domain.reports import ActivityReport, Additions, Adjustment, CommuneReport, Photo, Target
from desktop.documents import activity_report, commune_report, report_pdf, report_word
from desktop.documents.fonts import REGULAR
from desktop.documents.ink import MM
from desktop.documents.outline import Outline
from desktop.documents.text import width
from tests.desktop.documents.made import commune_report as commune_data
from tests.desktop.documents.made import group, heading, report
from tests.desktop.documents.read_pages import Run, pages, runs


def _jpeg() -> bytes:
    out = BytesIO()
    Image.new("RGB", (300, 200), (90, 90, 90)).save(out, "JPEG")
    return out.getvalue()


ADDED = Additions(
    texts=(("proposals", "Đề nghị UBND xã cấp thêm 02 bộ chiêng."),),
    estimates=(("visits", 2100),),
    targets=(Target("visits", 4000),),
    adjustments=(Adjustment("visits", 1840, 1834, "Tờ ký ngày 05/11 nhập thiếu"),),
    photos=(Photo(_jpeg(), "Tập chiêng", "Nhà rông", "2026-11-03"),),
)
HEADED = heading(
    recipients=("Như trên", "Lưu: VT"),
    signer=("TM. BAN CHỦ NHIỆM", "KT. CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"),
    signer_name="Đinh Mơdơ̆ Ê̆ban",
    authority=("Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026.",),
)


def outline_of(made: ActivityReport | CommuneReport) -> Outline:
    if isinstance(made, CommuneReport):
        return commune_report.outline(made)
    return activity_report.outline(made)


REPORTS: dict[str, ActivityReport | CommuneReport] = {
    "house": report((group("CLB Mơdơ̆ Ê̆ban Ƀrĭh"), group("Lớp múa xoang"))),
    "house-added": report(2, heading=HEADED, added=ADDED),
    "commune": commune_data(5),
    "two-addressees": replace(
        commune_data(3), heading=heading(superior="", addressee=("UBND tỉnh", "Sở Văn hóa"))
    ),
}
every = pytest.mark.parametrize("name", list(REPORTS))


@dataclass(frozen=True)
class Told:
    """A paragraph of the Word file; indents in millimetres."""

    text: str
    size: float
    bold: bool
    italic: bool
    align: Any
    left: float
    first: float
    in_table: bool


def told(data: bytes) -> list[Told]:
    return list(_told(docx.Document(BytesIO(data)).iter_inner_content(), False))


def _told(parts: Any, in_table: bool) -> Iterator[Told]:
    for part in parts:
        if isinstance(part, Table):
            seen: list[Any] = []
            for row in part.rows:
                for cell in row.cells:
                    if cell._tc not in seen:  # noqa: SLF001 - merged cells come several times
                        seen.append(cell._tc)  # noqa: SLF001
                        yield from _told(cell.paragraphs, True)
        elif isinstance(part, Paragraph) and part.text.strip(" ."):
            run, shape = part.runs[0], part.paragraph_format
            yield Told(
                part.text,
                run.font.size.pt if run.font.size else 0.0,
                bool(run.bold),
                bool(run.italic),
                part.alignment,
                shape.left_indent.mm if shape.left_indent is not None else 0.0,
                shape.first_line_indent.mm if shape.first_line_indent is not None else 0.0,
                in_table,
            )


def printed(outline: Outline) -> list[Run]:
    pdf = report_pdf.draw(outline)
    return [one for page in range(1, pages(pdf) + 1) for one in runs(pdf, page)]


def start(text: str) -> str:
    """The first words: a line of the PDF may end after them."""
    plain = text.replace("\u00a0", " ").removeprefix("- ").strip()
    return " ".join(plain.split()[:2])


@every
def test_every_paragraph_has_the_face_and_size_of_the_pdf(name: str) -> None:
    outline = outline_of(REPORTS[name])
    on_paper = printed(outline)
    paragraphs = told(report_word.write(outline))
    assert len(paragraphs) > 40
    for one in paragraphs:
        found = [
            each
            for each in on_paper
            if start(one.text) in each.text or (each.text in one.text and len(each.text) > 1)
        ]
        looks = {("Bold" in each.font, "Italic" in each.font, each.size) for each in found}
        assert (one.bold, one.italic, one.size) in looks, (one, found[:4])


@every
def test_paragraphs_outside_tables_keep_their_indent_and_alignment(name: str) -> None:
    outline = outline_of(REPORTS[name])
    on_paper = printed(outline)
    judged = 0
    for one in told(report_word.write(outline)):
        # An open number is two runs of the page.
        if one.in_table or "\u00a0" in one.text:
            continue
        found = [each for each in on_paper if each.text.startswith(start(one.text))]
        if not found:
            continue
        judged += 1
        if one.align is WD_ALIGN_PARAGRAPH.CENTER:
            assert any(abs(each.middle - 112.5) < 0.6 for each in found), one
        elif one.align in (WD_ALIGN_PARAGRAPH.JUSTIFY, WD_ALIGN_PARAGRAPH.LEFT):
            hangs = one.text.startswith("-")
            wanted = 30 + one.left + (0.0 if hangs else one.first)
            assert any(abs(each.left - wanted) < 0.8 for each in found), (one, found)
        else:
            assert any(abs(each.right - 195) < 0.6 for each in found), one
    assert judged >= 8


@every
def test_dashes_stand_below_each_other_at_a_stop(name: str) -> None:
    dash = width("- ", REGULAR, 13) / MM
    for one in told(report_word.write(outline_of(REPORTS[name]))):
        if one.first < 0 and one.text.startswith("- "):
            assert -one.first == pytest.approx(dash, abs=0.1), "below itself without a stop"
        elif one.first < 0:
            assert "\t" in one.text, one


@every
def test_paragraphs_come_in_the_order_of_the_pages(name: str) -> None:
    outline = outline_of(REPORTS[name])
    text = "\n".join(one.text for one in printed(outline))
    place = 0
    for one in told(report_word.write(outline)):
        if one.in_table or one.text.startswith("-"):
            continue
        found = text.find(start(one.text), place)
        assert found >= 0, one
        place = found


@every
def test_columns_of_the_tables_are_as_wide_as_on_paper(name: str) -> None:
    outline = outline_of(REPORTS[name])
    document = docx.Document(BytesIO(report_word.write(outline)))
    ruled = [
        table
        for table in document.tables
        if table.style is not None and table.style.name == "Table Grid"
    ]
    assert len(ruled) == len(outline.grids())
    for table, grid in zip(ruled, outline.grids(), strict=True):
        cells = table.rows[-1].cells
        widths = [cell.width.mm if cell.width is not None else 0.0 for cell in cells]
        assert widths == pytest.approx(list(grid.widths), abs=0.1)
        assert sum(widths) <= 165.1


@every
def test_the_number_stays_open_with_room_to_write_it(name: str) -> None:
    paragraphs = told(report_word.write(outline_of(REPORTS[name])))
    (number,) = (one.text for one in paragraphs if one.text.startswith("Số:"))
    assert number.count("\u00a0") >= 8


def test_no_empty_line_ends_the_text_before_an_annex() -> None:
    """Below a full page it would be a page of nothing."""
    made = report(2, heading=heading(confirmed_by=("Xác nhận của UBND xã",)), added=ADDED)
    document = docx.Document(BytesIO(report_word.write(outline_of(made))))
    body = document.element.body
    ends = body.findall(f"{qn('w:p')}/{qn('w:pPr')}/{qn('w:sectPr')}")
    assert len(ends) == len(outline_of(made).annexes) > 0
    last = Paragraph(ends[0].getparent().getparent(), document)
    assert last.text == "XÁC NHẬN CỦA UBND XÃ"
