"""Our Word and Excel files, and forms from above that we filled, as LibreOffice opens them."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from db.domain.reports import ActivityReport, Additions, CommuneReport, HandInState, Photo
from desktop.documents import month_chart, report_excel, report_pdf, report_word
from desktop.documents.form_filling import fill
from tests.desktop.documents import test_word_layout as word_layout
from tests.desktop.documents.made import commune_report as commune_data
from tests.desktop.documents.made import group, heading, house, report
from tests.desktop.documents.office import needed, turned
from tests.desktop.documents.read_pages import Run, pages, pictures, runs
from tests.desktop.documents.test_full_report import full_report
from tests.desktop.documents.test_month_chart import MONTHS
from tests.helpers.forms import FORMS, SHEET, values

pytestmark = needed

ASIDE, DOWN, DOWN_LATER = 0.5, 2.0, 9.0
"""Millimetres that a text of the Word file may stand from where it is on paper: from left to right,
down the first page, and down later pages, where a table may have broken a row earlier."""


def _photo(number: int) -> Photo:
    out = BytesIO()
    Image.new("RGB", (600, 400), (60 + 20 * number, 90, 120)).save(out, "JPEG")
    return Photo(out.getvalue(), f"Tập chiêng {number}", "Nhà rông", "2026-11-03")


def _with_photos(a_page: int) -> ActivityReport:
    photos = tuple(_photo(number) for number in range(5))
    return report(2, added=Additions(photos=photos, photos_a_page=a_page))


def _with_long_words() -> ActivityReport:
    photos = tuple(replace(_photo(number), caption=CAPTION) for number in range(4))
    return report(1, added=Additions(photos=photos, photos_a_page=4))


def _eight_houses() -> CommuneReport:
    """As full as two pages are: a row that is taller in Word would be a third."""
    states = [HandInState.NIL if number == 5 else HandInState.HANDED_IN for number in range(8)]
    above = commune_data().heading
    head = replace(
        above,
        addressee=("Ủy ban nhân dân tỉnh Gia Lai", "Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai"),
        recipients=("Như trên", "TT. Đảng ủy (báo cáo)", "TT. HĐND xã", "Các làng", "Lưu: VT"),
        signer=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    )
    houses = tuple(house(number, state) for number, state in enumerate(states))
    return commune_data(houses, heading=head)


def _full() -> ActivityReport:
    """Its last page is as full as can be, and its chart is tried apart."""
    made = full_report()
    return replace(made, added=replace(made.added, months=()))


LONG_NAME = "Lớp năng khiếu múa xoang và dân ca thiếu nhi làng"
CAPTION = "Tập bài chiêng mừng lúa mới cùng nghệ nhân và các em thiếu nhi của cả làng " * 2
CONFIRMED = heading(confirmed_by=("Xác nhận của UBND xã",), signer_name="Đinh Thị Hmrơ̆")

REPORTS: dict[str, ActivityReport | CommuneReport] = {
    **word_layout.REPORTS,
    "sixty": commune_data(60),
    "chart": report(2, added=Additions(months=MONTHS, annex=True)),
    **{f"photos-{count}": _with_photos(count) for count in (2, 4, 6)},
    "photos-long": _with_long_words(),
    "twelve-groups": report(12),
    "eight-houses": _eight_houses(),
    "twenty-groups": report(tuple(group(f"{LONG_NAME} {n}") for n in range(20)), as_of=None),
    "confirmed": report(3, heading=CONFIRMED),
    "full": _full(),
}
every = pytest.mark.parametrize("name", list(REPORTS))


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Each report's Word file as LibreOffice draws it."""
    folder = tmp_path_factory.mktemp("word")
    files = [folder / f"{name}.docx" for name in REPORTS]
    for file in files:
        file.write_bytes(report_word.write(word_layout.outline_of(REPORTS[file.stem])))
    return {one.stem: one.read_bytes() for one in turned(files, "pdf")}


def on_paper(name: str) -> bytes:
    return report_pdf.draw(word_layout.outline_of(REPORTS[name]))


def told(pdf: bytes, page: int) -> list[Run]:
    return [replace(one, text=one.text.replace("\u00a0", " ")) for one in runs(pdf, page)]


def letters(pdf: bytes) -> Counter[str]:
    """All letters and figures of all pages: the two programs part words and lines as they like."""
    return Counter(
        letter
        for page in range(1, pages(pdf) + 1)
        for one in told(pdf, page)
        for letter in one.text
        if letter.isalnum()
    )


@every
def test_the_word_file_says_what_the_pdf_says(name: str, opened: dict[str, bytes]) -> None:
    """Letter by letter; in Word a chart is a picture, whose letters are no text."""
    shown, wanted = letters(opened[name]), letters(on_paper(name))
    if name == "chart":
        assert shown - wanted == Counter()
        assert set((wanted - shown).elements()) <= set("0123456789TNăm")
    else:
        assert shown == wanted


@every
def test_the_word_file_takes_as_many_pages(name: str, opened: dict[str, bytes]) -> None:
    assert pages(opened[name]) == pages(on_paper(name))


@every
def test_texts_stand_where_the_pdf_has_them(name: str, opened: dict[str, bytes]) -> None:
    judged = 0
    for page in range(1, pages(opened[name]) + 1):
        here, there = told(opened[name], page), told(on_paper(name), page)
        once = Counter(one.text for one in here), Counter(one.text for one in there)
        for one in there:
            if once[0][one.text] != 1 or once[1][one.text] != 1 or len(one.text) < 3:
                continue
            found = next(each for each in here if each.text == one.text)
            judged += 1
            if one.size % 0.5 > 0.01:
                # A figure set smaller to fit its column: sizes of Word are half points.
                assert one.size - 0.8 < found.size < one.size
                assert found.right == pytest.approx(one.right, abs=ASIDE), one
                continue
            assert found.left == pytest.approx(one.left, abs=ASIDE), one
            assert found.right == pytest.approx(one.right, abs=ASIDE), one
            assert found.y == pytest.approx(one.y, abs=DOWN if page == 1 else DOWN_LATER), one
            assert (found.size, found.font) == (one.size, one.font), one
    assert judged > 25


def test_a_large_figure_stands_on_one_line(opened: dict[str, bytes]) -> None:
    found = [one.text for page in range(1, 4) for one in told(opened["full"], page)]
    assert found.count("1.834.567") >= 3, "trong kỳ, lũy kế, tổng cộng của các nhóm"
    assert not any(re.fullmatch(r"1\.834\.?\d{0,2}", text) for text in found)


@pytest.mark.parametrize("name", ["photos-2", "photos-4", "photos-6", "photos-long"])
def test_photos_stand_on_the_page_as_in_the_pdf(name: str, opened: dict[str, bytes]) -> None:
    shown, wanted = pictures(opened[name]), pictures(on_paper(name))
    assert len(wanted) >= 4
    for one, other in zip(shown, wanted, strict=True):
        assert one[0] == other[0]
        assert one[1:] == pytest.approx(other[1:], abs=2.5)


def test_the_chart_of_the_word_file_is_as_large(opened: dict[str, bytes]) -> None:
    ((_, left, _, wide, high),) = pictures(opened["chart"])
    assert (left, wide, high) == pytest.approx((30, month_chart.WIDTH, month_chart.HEIGHT), abs=1)


def _forgotten(workbook: bytes) -> bytes:
    """The workbook without the values its formulas had: whoever opens it must count them."""
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(workbook)) as before,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            part = before.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
            after.writestr(name, part)
    return out.getvalue()


def test_excel_shows_large_figures_and_whole_paragraphs(tmp_path: Path) -> None:
    """A column too narrow for its figure would show ###, a paragraph too wide run off the page."""
    file = tmp_path / "full.xlsx"
    file.write_bytes(report_excel.write(word_layout.outline_of(_full())))
    (shown,) = (one.read_bytes() for one in turned([file], "pdf"))
    every_run = [one for page in range(1, pages(shown) + 1) for one in runs(shown, page)]
    assert not any("#" in one.text for one in every_run)
    assert sum(one.text in ("1,834,567", "1.834.567") for one in every_run) >= 5
    assert max(one.right for one in every_run) < 200


def test_excel_counts_the_sums_of_the_report(tmp_path: Path) -> None:
    made = commune_data(7)
    (tmp_path / "report.xlsx").write_bytes(
        _forgotten(report_excel.write(word_layout.outline_of(made)))
    )
    (counted,) = turned([tmp_path / "report.xlsx"], "xlsx")
    asked = openpyxl.load_workbook(tmp_path / "report.xlsx")["Lượt người từng nơi"]
    sheet = openpyxl.load_workbook(counted, data_only=True)["Lượt người từng nơi"]
    last = 6 + len(made.houses)
    assert sheet.cell(last, 2).value == "Tổng cộng"
    assert sheet.cell(last, 3).value == made.totals.visits
    # These add up from the houses: Excel is asked to count them, and comes to the report's figure.
    sums = [column for column in range(3, 10) if asked.cell(last, column).data_type == "f"]
    for column in sums:
        rows = [sheet.cell(row, column).value for row in range(6, last)]
        assert sheet.cell(last, column).value == sum(rows)


def test_three_filled_forms_open_and_count_anew(tmp_path: Path) -> None:
    figures = {
        "merged_heads": {"C6": 12, "D6": 345, "G6": 67},
        "formulas": {"B2": 12, "B3": 345, "B4": 67, "D2": 6},
        "protected": {"B2": 345},
    }
    files = []
    for form in FORMS:
        wanted = {(SHEET, ref): value for ref, value in figures[form.__name__].items()}
        files.append(tmp_path / f"{form.__name__}.xlsx")
        files[-1].write_bytes(fill(form(), wanted))
    found = {}
    for one in turned(files, "xlsx"):
        book = openpyxl.load_workbook(one, data_only=True)
        found[one.stem] = {cell.coordinate: cell.value for row in book[SHEET] for cell in row}
        if one.stem == "formulas":
            assert book["Ghi chú"]["A1"].value == 2 * (12 + 345 + 67)
    for name, wanted_cells in figures.items():
        assert {ref: found[name][ref] for ref in wanted_cells} == wanted_cells
    assert found["formulas"]["B5"] == 12 + 345 + 67
    assert found["formulas"]["E2"] == 2
    assert found["merged_heads"]["B6"] == values(FORMS[0]())["B6"]
