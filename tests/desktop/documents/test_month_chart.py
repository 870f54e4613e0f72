"""The chart of months: read on a photocopy, with its numbers on the bars."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx

from db.domain.reports import Additions, MonthVisits
from db.domain.sheets import Box
from desktop.documents import activity_report, month_chart, report_word
from desktop.documents import commune_report as commune_paper
from desktop.documents.report_pages import TEXT_WIDTH
from tests.desktop.documents.made import (
    commune_report,
    flowing,
    ink,
    picture,
    report,
    texts,
    totals,
)
from tests.desktop.documents.test_photocopies import DOTS, twice

MONTHS = tuple(MonthVisits(n, 40 + 10 * n, 30 + 12 * n if n > 2 else 0) for n in range(1, 12))
ADDED = Additions(months=MONTHS)
TOP = 297 - 20


def chart_page() -> int:
    pages = texts(activity_report.draw(report(2, added=ADDED)))
    return next(n for n, text in enumerate(pages, 1) if "THEO THÁNG" in text)


def bars(image_dots: float) -> tuple[Box, Box]:
    """Inside the bars of the eleventh month: last year's, this year's, found by the page's ink."""
    step = TEXT_WIDTH / 11
    left = 30 + 10 * step + step * 0.12
    wide = step * 0.36
    return Box(left + 0.8, 0, wide - 1.6, 10), Box(left + wide + 0.8, 0, wide - 1.6, 10)


def test_both_years_stay_apart_on_the_copy_of_a_copy() -> None:
    pdf = activity_report.draw(report(2, added=ADDED))
    page = chart_page()
    image = twice(pdf) if page == 1 else twice(_only(pdf, page))
    before, now = bars(DOTS)
    dark = []
    for box in (before, now):
        found = [ink(image, Box(box.x, y, box.w, 6), dots_per_mm=DOTS) for y in range(60, 140, 3)]
        dark.append(max(found))
    assert dark[1] > 0.9
    assert 0.1 < dark[0] < 0.8


def _only(pdf: bytes, page: int) -> bytes:
    import pypdf

    writer = pypdf.PdfWriter()
    writer.add_page(pypdf.PdfReader(BytesIO(pdf)).pages[page - 1])
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_the_chart_has_its_numbers_its_legend_and_a_table() -> None:
    text = flowing(activity_report.draw(report(2, added=ADDED)))
    assert "LƯỢT NGƯỜI THAM GIA THEO THÁNG" in text
    assert "Năm 2026" in text and "Năm 2025" in text
    assert f"Tổng cộng {sum(one.now for one in MONTHS):,}".replace(",", ".") in text
    assert "T11" in text


def test_without_records_of_last_year_nothing_is_drawn_for_it() -> None:
    months = tuple(MonthVisits(n, 40, None) for n in range(1, 4))
    pdf = activity_report.draw(report(2, added=Additions(months=months)))
    text = flowing(pdf)
    assert "Tổng cộng 120 " in text and "Năm 2025" not in text[text.index("THEO THÁNG") :]


def test_what_was_told_of_a_month_stands_framed_on_its_bar() -> None:
    told = tuple(replace(one, told=60 if one.month == 11 else 0) for one in MONTHS)
    pdf = commune_paper.draw(
        commune_report(3, added=Additions(months=told), year=totals(visits=1_160))
    )
    text = flowing(pdf)
    assert "Số báo nhanh (chưa có sổ)" in text
    assert "Phần khung trắng của cột là số báo nhanh, nhà văn hóa chưa gửi sổ: 60 lượt" in text
    assert "Tháng Năm 2026 Trong đó số báo nhanh Năm 2025" in text
    assert "11 210 60 162" in text and "Tổng cộng 1.160 60 " in text
    page = next(n for n, one in enumerate(texts(pdf), 1) if "THEO THÁNG" in one)
    image = twice(_only(pdf, page))
    _, now = bars(DOTS)
    column = [ink(image, Box(now.x, y, now.w, 2), dots_per_mm=DOTS) for y in range(40, 140, 2)]
    black = [place for place, dark in enumerate(column) if dark > 0.9]
    inside = column[black[0] - 6 : black[0] - 1]
    assert max(inside) < 0.1, "the told part is not white on the copy of a copy"


def test_a_year_in_which_nobody_came_has_no_chart() -> None:
    none = tuple(MonthVisits(n, 0, None) for n in range(1, 12))
    assert "THEO THÁNG" not in flowing(
        activity_report.draw(report(2, added=Additions(months=none)))
    )


def test_the_word_file_has_the_same_chart() -> None:
    outline = activity_report.outline(report(2, added=ADDED))
    document = docx.Document(BytesIO(report_word.write(outline)))
    (shape,) = document.inline_shapes
    assert round(shape.width.mm) == round(month_chart.WIDTH)


def test_a_report_without_a_chart_has_no_such_annex() -> None:
    assert "THEO THÁNG" not in flowing(activity_report.draw(report(2)))
    assert picture(activity_report.draw(report(2))).size[0] > 0


def test_what_no_month_of_the_chart_holds_is_said_below_it() -> None:
    told = commune_report(3, added=ADDED, year=totals(visits=1_500))
    text = flowing(commune_paper.draw(told))
    assert (
        "1.100 lượt người. Lũy kế của báo cáo là 1.500 lượt người, gồm cả số báo nhanh không"
        in text
    )
    equal = commune_report(3, added=ADDED, year=totals(visits=1_100))
    assert "Lũy kế của báo cáo" not in flowing(commune_paper.draw(equal))
