"""The report as Word and Excel: the same words and numbers as the PDF."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from db.domain.plan_tasks import InspectionRow, PlanWork, TaskDraft, TaskRow
from db.domain.reports import ActivityReport, Additions, Adjustment, CommuneReport, Late, Target
from desktop.dialogs import report_words
from desktop.documents import activity_report, commune_report, report_excel, report_pdf, report_word
from desktop.documents.outline import Outline
from tests.desktop.documents.made import commune_report as commune_data
from tests.desktop.documents.made import flowing, group, heading, report

NAME = "CLB <b>Mơdơ̆ Ê̆ban & Ƀrĭh"
ADDED = Additions(
    texts=(("proposals", "Đề nghị UBND xã cấp thêm 02 bộ chiêng.\nĐề nghị sửa mái nhà rông."),),
    estimates=(("visits", 2100),),
    targets=(Target("visits", 4000), Target("meetings", 200)),
    adjustments=(Adjustment("visits", 1840, 1834, "Tờ ký ngày 05/11 nhập thiếu"),),
    closed_on="2026-12-20",
    late=(Late("Nhà văn hóa làng Jun", "visits", 100, 138),),
)


def outline_of(made: ActivityReport | CommuneReport) -> Outline:
    if isinstance(made, CommuneReport):
        return commune_report.outline(made)
    return activity_report.outline(made)


BOTH = pytest.mark.parametrize(
    "made",
    [
        report(groups=(group(NAME), group("Lớp múa xoang"))),
        report(2, added=ADDED, heading=heading(confirmed_by=("Xác nhận của UBND xã Núi Xanh",))),
        commune_data(5, added=ADDED),
        replace(
            commune_data(3), heading=heading(superior="", addressee=("UBND tỉnh", "Sở Văn hóa"))
        ),
    ],
    ids=["house", "house-added", "commune", "two-addressees"],
)


def words(text: str) -> Counter[str]:
    """Words without the dots of writing lines, wherever lines break."""
    return Counter(word for word in re.split(r"\s+", text) if word.strip("."))


def word_text(data: bytes) -> str:
    """All text of a Word file in order, a merged cell once."""
    return "\n".join(_texts(docx.Document(BytesIO(data)).iter_inner_content()))


def _texts(parts: Any) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Paragraph):
            yield part.text
        elif isinstance(part, Table):
            seen = []
            for row in part.rows:
                for cell in row.cells:
                    if cell._tc not in seen:  # noqa: SLF001 - merged cells come several times
                        seen.append(cell._tc)  # noqa: SLF001
                        yield from _texts(cell.paragraphs)


def pdf_words(outline: Outline) -> Counter[str]:
    pdf = report_pdf.draw(outline)
    return words(flowing(pdf))


@BOTH
def test_the_word_file_says_what_the_pdf_says(made: ActivityReport | CommuneReport) -> None:
    outline = outline_of(made)
    word, pdf = words(word_text(report_word.write(outline))), pdf_words(outline)
    more = pdf - word
    assert word - pdf == Counter()
    # The PDF has the numbers of its pages, and heads of tables again on a new page.
    heads = Counter(
        w for grid in outline.grids() for row in grid.head for t in row for w in t.split()
    )
    assert {w for w in more if not w.isdigit()} <= set(heads)


@BOTH
def test_every_letter_of_the_word_file_is_in_times(made: ActivityReport | CommuneReport) -> None:
    document = docx.Document(BytesIO(report_word.write(outline_of(made))))
    runs = document.element.body.iter(qn("w:rFonts"))
    faces = {
        run.get(qn(f"w:{name}")) for run in runs for name in ("ascii", "hAnsi", "cs", "eastAsia")
    }
    assert faces == {"Times New Roman"}


def test_the_word_file_keeps_the_paper_of_the_decree() -> None:
    document = docx.Document(BytesIO(report_word.write(outline_of(report()))))
    section = document.sections[0]
    sides = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(side.mm) for side in sides if side is not None] == [20, 20, 30, 15]
    assert section.different_first_page_header_footer
    widths = [cell.width for cell in document.tables[0].rows[0].cells]
    assert sum(round(w.mm) for w in widths if w is not None) == 165


def sheets(made: ActivityReport | CommuneReport) -> list[Any]:
    made_file = BytesIO(report_excel.write(outline_of(made)))
    book = openpyxl.load_workbook(made_file, data_only=True)
    return list(book.worksheets)


@BOTH
def test_every_figure_of_the_tables_is_a_number_in_excel(
    made: ActivityReport | CommuneReport,
) -> None:
    for sheet, grid in zip(sheets(made), outline_of(made).grids(), strict=False):
        first = 4 + len(grid.head)
        for number, row in enumerate(grid.rows):
            found = [sheet.cell(first + number, column + 1).value for column in range(len(row))]
            wanted = ["–" if value is None else value if value != "" else None for value in row]
            assert found == wanted


def test_sums_in_excel_are_the_reports() -> None:
    made = commune_data(7)
    sheet = next(one for one in sheets(made) if one.title == "Lượt người từng nơi")
    column = [sheet.cell(row, 3).value for row in range(6, 6 + len(made.houses) + 1)]
    assert all(isinstance(value, int) for value in column)
    assert sum(column[:-1]) == sum(house.now.visits for house in made.houses)
    assert column[-1] == made.totals.visits


def test_a_name_that_looks_like_a_formula_stays_text() -> None:
    sheet = sheets(report(groups=(group("=1+1"),)))[0]
    assert sheet.cell(6, 2).value == "=1+1"
    assert sheet.cell(6, 2).data_type == "s"


def test_a_target_shows_how_much_of_it_the_year_so_far_is() -> None:
    text = flowing(activity_report.draw(report(added=ADDED)))
    assert "1.834 3.157 702 2.100 4.000 78,9%" in text


def test_an_adjusted_figure_stands_beside_the_computed_one_with_its_reason() -> None:
    text = flowing(activity_report.draw(report(added=ADDED)))
    assert "visits Lượt người tham gia 1.834 1.840 Tờ ký ngày 05/11 nhập thiếu" in text


def test_what_came_in_late_is_listed_and_not_added() -> None:
    text = flowing(commune_report.draw(commune_data(2, added=ADDED)))
    assert "Về sau khi chốt ngày 20/12/2026, chưa cộng vào" in text
    assert "Nhà văn hóa làng Jun visits Lượt người tham gia 100 138 +38" in text


def test_codes_stand_in_the_annex_only() -> None:
    plain = flowing(activity_report.draw(report()))
    assert "visits.female" not in plain
    told = flowing(activity_report.draw(report(added=Additions(annex=True))))
    assert "Phụ lục" in told and "visits.female" in told
    assert told.index("visits.female") > told.index("Nơi nhận:")


def test_edited_paragraphs_stand_in_place_of_the_written_ones() -> None:
    text = flowing(activity_report.draw(report(added=ADDED)))
    assert "Đề nghị UBND xã cấp thêm 02 bộ chiêng. Đề nghị sửa mái nhà rông." in text


@BOTH
def test_no_sentence_is_said_twice(made: ActivityReport | CommuneReport) -> None:
    sentences = [
        sentence.strip()
        for line in outline_of(made).lines()
        for sentence in re.split(r"(?<=[.;:])\s", line.text)
    ]
    assert max(Counter(sentences).values()) == 1


def test_a_correction_says_which_it_is() -> None:
    text = flowing(
        activity_report.draw(report(added=Additions(revision=1, reason="Thiếu làng Jun")))
    )
    assert "BÁO CÁO (Bản sửa lần 1)" in text


def test_every_paragraph_that_may_be_edited_has_a_name_to_be_copied_by() -> None:
    task = TaskRow("1", TaskDraft("III.1", "Mở lớp năng khiếu", "UBND xã"))
    visit = InspectionRow("1", "1", "Làng Jro", "2026-05-05", "UBND xã")
    work = PlanWork((task,), (visit,), "2026-12-31")
    keys = {
        line.key
        for made in (report(added=ADDED), commune_data(3, added=ADDED, work=work))
        for line in outline_of(made).lines()
        if line.key
    }
    assert {"tasks", "inspections", "handed_in", "proposals"} <= keys
    assert keys <= set(report_words.paragraph_names())
