"""The sign-in sheet as people get it."""

from __future__ import annotations

import csv
import unicodedata
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from pypdf import PdfReader

import resources
from db.domain.sheet_places import QR_QUIET, ROW, SIZES, first_row, layout_of, qr_box
from db.domain.sheets import DEFAULT_COLUMNS, UPRIGHT, Box, Column, Paper, SheetRow
from db.domain.text import clean
from desktop.documents.sign_in_sheet import draw, draw_many
from tests.desktop.documents.made import (
    PRINT_ID,
    flowing,
    ink,
    lines,
    picture,
    pieces,
    sheet,
    sheet_of,
    texts,
)

ODD_NAMES = (
    "<b>x",
    "A & B",
    "Đinh (bố) “Yă” 100%",
    "H'Lan",
    "H’Ŭt Niê",
    "Y",
    "Nguyễn Thị Minh Nguyệt Hường",
    "djơ̆-glaĭ",
    "Pơpŭ-Pơyôm Ƀing Gơñu",
    "\\(x) /F1 Tj",
)
SIXTY = "Ê̆ban Ô̆n Ơ̆i Ư̆h Mơdơ̆ Djơ̆ Yă Ƀrĭh Čơ̆k Ñiêng Gơñu Tŭ Hơmâo Kliết"
papers = pytest.mark.parametrize("paper", UPRIGHT)


def letters() -> list[str]:
    with resources.path("data/bahnar_jrai_letters.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return sorted({row["letter"] for row in rows} | {row["upper"] for row in rows})


@papers
def test_every_letter_of_bahnar_and_jrai_comes_back_out_of_the_pdf(paper: Paper) -> None:
    names = [f"A{letter}n {letter}b H'{letter}" for letter in letters()]
    found = lines(draw(sheet_of(*names, paper=paper)).pdf)
    assert [name for name in names if clean(name) not in found] == []


def test_odd_names_come_back_as_they_were_put_in() -> None:
    found = lines(draw(sheet_of(*ODD_NAMES)).pdf)
    assert [name for name in ODD_NAMES if name not in found] == []


def test_names_typed_in_pieces_come_back_whole() -> None:
    name = "Rah Lan Ê̆ban Mơdơ̆ Hường"
    assert name in lines(draw(sheet_of(unicodedata.normalize("NFD", name))).pdf)


@papers
def test_a_name_of_sixty_letters_stands_whole_in_its_row(paper: Paper) -> None:
    drawn = draw(sheet_of(SIXTY, paper=paper))
    assert SIXTY in flowing(drawn.pdf)
    row = drawn.layout.rows[0]
    image = picture(drawn.pdf, dots_per_mm=12)
    below = Box(SIZES[paper].left + 9, row.signature.y + ROW + 0.25, 60, 0.5)
    assert ink(image, below, dots_per_mm=12) < 0.1


def test_all_faces_are_embedded_and_no_helvetica_slips_in() -> None:
    with pikepdf.open(BytesIO(draw(sheet_of(*ODD_NAMES, SIXTY)).pdf)) as pdf:
        fonts = [each for each in pdf.objects if _is(each, "/Font")]
        assert fonts
        for font in fonts:
            assert "Tinos" in str(font.BaseFont)
            assert "/FontFile2" in font.FontDescriptor


def _is(each: object, kind: str) -> bool:
    return isinstance(each, pikepdf.Dictionary) and each.get("/Type") == kind


@papers
@pytest.mark.parametrize(("people", "blank"), [(0, 0), (0, 12), (1, 5), (26, 5), (40, 0), (120, 5)])
def test_pages_are_those_of_the_layout(paper: Paper, people: int, blank: int) -> None:
    made = sheet(people, blank_rows=blank, paper=paper)
    drawn = draw(made)
    assert drawn.layout == layout_of(made)
    assert len(PdfReader(BytesIO(drawn.pdf)).pages) == drawn.layout.pages


def test_every_page_has_the_heads_of_the_columns_and_its_number() -> None:
    pages = texts(draw(sheet(100)).pdf)
    for number, text in enumerate(pages, 1):
        assert "Họ và tên" in text
        assert "Ký tên" in text
        assert "Có mặt" in text
        assert f"Trang {number}/{len(pages)}" in text
        assert "Câu lạc bộ Cồng chiêng" in text


def test_rows_are_numbered_through_and_the_blank_ones_too() -> None:
    found = lines(draw(sheet(40, blank_rows=5)).pdf)
    assert [line for line in found if line.isdigit() and len(line) < 3] == [
        str(number) for number in range(1, 46)
    ]


def test_the_first_page_says_who_what_when_and_where() -> None:
    found = lines(draw(sheet()).pdf)
    assert "UBND XÃ ĐAK PƠ" in found
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in found
    assert "Độc lập - Tự do - Hạnh phúc" in found
    assert "19 giờ 00, ngày 03 tháng 4 năm 2026" in found
    assert "Nhà rông" in found
    assert "Đak Pơ, ngày 03 tháng 4 năm 2026" in found
    assert {"NGƯỜI LẬP DANH SÁCH", "CHỦ NHIỆM"} <= set(found)


def test_an_open_day_leaves_dots_to_write_on() -> None:
    text = flowing(draw(sheet(day=None, time=None)).pdf)
    assert "ngày ........ tháng ........ năm 20" in text
    assert "2026" not in text


def test_the_foot_counts_who_is_printed_and_leaves_the_rest_open() -> None:
    text = flowing(draw(sheet(26)).pdf)
    assert "Danh sách này có 26 người, trong đó nữ 13 người; người đến thêm:" in text
    assert "người dân tộc thiểu số:" in text


def test_an_empty_list_leaves_even_the_count_open() -> None:
    text = flowing(draw(sheet(0, blank_rows=12)).pdf)
    assert "Danh sách này có người, trong đó nữ người." in text


def test_private_columns_are_printed_only_where_asked_for() -> None:
    rows = (SheetRow("p", "Y Mơdơ̆", None, "1986", False, "Hven", "Ba Na", "0912345678"),)
    plain = flowing(draw(sheet(rows=rows)).pdf)
    asked = (*DEFAULT_COLUMNS, Column.PHONE, Column.ETHNIC_GROUP)
    private = flowing(draw(sheet(rows=rows, columns=asked)).pdf)
    assert "0912345678" not in plain
    assert "Ba Na" not in plain
    assert "0912345678" in private
    assert "Ba Na" in private


def test_columns_left_out_are_not_printed() -> None:
    text = flowing(draw(sheet(columns=())).pdf)
    for head in ("Năm sinh", "Thôn/làng", "Ghi chú", "1951"):
        assert head not in text


def test_the_word_that_tells_homonyms_apart_stands_behind_the_name() -> None:
    rows = (SheetRow("p", "Rơ Châm H'Lan", "con bà H'Lan"),)
    assert "Rơ Châm H'Lan (con bà H'Lan)" in flowing(draw(sheet(rows=rows)).pdf)


def test_a_long_distinction_stays_inside_the_column_of_the_name() -> None:
    rows = (SheetRow("p", "Đinh Văn Pơjâu", "nhà ông Đinh Văn Brih ở đầu làng"),)
    drawn = draw(sheet(rows=rows, paper=Paper.A5, columns=(Column.BIRTH,)))
    (mark,) = (row.tick for row in drawn.layout.rows[:1])
    image = picture(drawn.pdf)
    assert ink(image, Box(mark.x - 10, mark.y, 7, mark.h)) == 0


@papers
@pytest.mark.parametrize("columns", [DEFAULT_COLUMNS, tuple(Column), ()])
def test_tick_boxes_and_cells_stand_where_the_layout_says(
    paper: Paper, columns: tuple[Column, ...]
) -> None:
    drawn = draw(sheet(40, paper=paper, columns=columns))
    dots = 10.0
    images = [picture(drawn.pdf, page + 1, dots) for page in range(drawn.layout.pages)]
    for row in drawn.layout.rows:
        image, tick, cell = images[row.page - 1], row.tick, row.signature
        assert ink(image, tick, -0.4, dots) == 0
        for side in _sides(tick):
            assert ink(image, side, 0.15, dots) > 0.5
        assert ink(image, cell, -0.3, dots) == 0
        for side in _sides(cell):
            assert ink(image, side, 0.15, dots) > 0.2


def _sides(box: Box) -> tuple[Box, Box, Box, Box]:
    return (
        Box(box.x, box.y, box.w, 0),
        Box(box.x, box.y + box.h, box.w, 0),
        Box(box.x, box.y, 0, box.h),
        Box(box.x + box.w, box.y, 0, box.h),
    )


@papers
def test_no_text_touches_another_or_a_rule_of_the_table(paper: Paper) -> None:
    long = sheet(
        30,
        paper=paper,
        house="Nhà văn hóa - Khu thể thao làng Jro Ktu Đak Yang và làng Bung Bang Hven",
        commune="thị trấn Chư Ty Ia Grai Đức Cơ",
        activity="Câu lạc bộ Cồng chiêng và múa xoang thanh thiếu niên làng Jro Ktu Đak Yang",
        topic="Tập bài chiêng mừng lúa mới và ôn lại các bài đã học trong tháng trước " * 2,
    )
    drawn = draw(long)
    for page in range(1, drawn.layout.pages + 1):
        found = sorted(pieces(drawn.pdf, page), key=lambda each: (round(each.x), each.y))
        for one, other in pairwise(found):
            if round(one.x) == round(other.x):
                assert other.y - one.y > min(one.size, other.size) / 72 * 25.4 * 0.9


@papers
def test_the_head_of_the_first_page_ends_above_the_table(paper: Paper) -> None:
    drawn = draw(sheet(topic="Ôn bài chiêng " * 30, teacher="Nghệ nhân " * 30, paper=paper))
    top = SIZES[paper].first_head
    image = picture(drawn.pdf)
    assert ink(image, Box(SIZES[paper].left, top - 1.3, 100, 0.9)) < 0.05
    assert first_row(paper, 1) > top


@papers
@pytest.mark.parametrize("page", [1, 2])
def test_room_to_sign_is_left_above_the_qr_on_the_fullest_last_page(
    paper: Paper, page: int
) -> None:
    size = SIZES[paper]
    rows = size.first_rows - size.foot_rows
    if page == 2:
        rows = size.first_rows + size.next_rows - size.foot_rows
    drawn = draw(sheet(rows, blank_rows=0, paper=paper))
    assert drawn.layout.pages == page
    hints = [each for each in pieces(drawn.pdf, page) if each.text.startswith("(Ký")]
    assert all(each.y + 12 <= qr_box(paper).y - QR_QUIET for each in hints)


def test_ten_people_and_five_blank_rows_are_one_page() -> None:
    assert draw(sheet(10)).layout.pages == 1


def test_a_month_of_sheets_is_one_pdf_with_page_numbers_of_their_own() -> None:
    month = [sheet(26, print_id=f"{number:012d}") for number in range(1, 13)]
    pdf, layouts = draw_many(month)
    pages = texts(pdf)
    assert [layout.print_id for layout in layouts] == [made.print_id for made in month]
    assert len(pages) == sum(layout.pages for layout in layouts) == 24
    assert all(f"Trang {number % 2 + 1}/2" in text for number, text in enumerate(pages))


def test_sheets_of_both_papers_may_stand_in_one_pdf() -> None:
    pdf, _ = draw_many((sheet(4, blank_rows=0), sheet(4, blank_rows=0, paper=Paper.A5)))
    widths = [float(page.mediabox.width) for page in PdfReader(BytesIO(pdf)).pages]
    assert widths == pytest.approx([210 / 25.4 * 72, 148 / 25.4 * 72])


def test_equal_sheets_give_equal_bytes_without_the_clock() -> None:
    assert draw(sheet(), invariant=True).pdf == draw(sheet(), invariant=True).pdf


def test_the_print_id_is_printed_in_letters_too() -> None:
    assert f"Mã tờ: {PRINT_ID[:4]} {PRINT_ID[4:8]} {PRINT_ID[8:]}" in lines(draw(sheet()).pdf)


def test_a_letter_that_no_face_has_does_not_stop_the_printing() -> None:
    assert draw(replace(sheet(1), topic="☐ 漢 🎵")).layout.pages == 1


@papers
@pytest.mark.parametrize("people", [0, 26, 60])
def test_large_rows_for_thumbprints_stand_where_their_layout_says(
    paper: Paper, people: int
) -> None:
    drawn = draw(sheet(people, paper=paper, large_rows=True))
    assert len(PdfReader(BytesIO(drawn.pdf)).pages) == drawn.layout.pages
    images = [picture(drawn.pdf, page + 1, 10.0) for page in range(drawn.layout.pages)]
    for row in drawn.layout.rows:
        assert ink(images[row.page - 1], row.signature, -0.3, 10.0) == 0
        for side in (*_sides(row.tick), *_sides(row.signature)):
            assert ink(images[row.page - 1], side, 0.15, 10.0) > 0.2


def test_the_commune_stands_on_one_line_of_a_small_sheet() -> None:
    made = sheet(3, paper=Paper.A5, commune="Núi Xanh", house="Nhà văn hóa làng Suối Trong")
    found = lines(draw(made).pdf)
    assert "UBND XÃ NÚI XANH" in found and "NHÀ VĂN HÓA" in found


def test_a_small_sheet_with_private_columns_has_legible_heads() -> None:
    made = sheet(3, paper=Paper.A5, columns=tuple(Column))
    found = {one.text: one.size for one in pieces(draw(made).pdf)}
    assert found["Thôn/"] >= 8 and found["làng"] >= 8


def test_the_reminder_of_a_later_page_names_the_house_on_one_line_where_it_can() -> None:
    usual = draw(sheet(40, paper=Paper.A5, house="Nhà văn hóa làng Jro")).pdf
    assert any(one.text.startswith("Nhà văn hóa làng Jro, 19 giờ") for one in pieces(usual, 2))


def test_a_merged_villages_house_is_legible_on_a_small_sheet() -> None:
    long = "Nhà văn hóa - Khu thể thao làng Bung Bang Hven Jro Ktu Đak Yang"
    found = pieces(draw(sheet(3, paper=Paper.A5, house=long)).pdf)
    title = next(one for one in found if one.text == "DANH SÁCH ĐIỂM DANH")
    name = [one for one in found if one.y < title.y - 4 and one.text in long.upper()]
    assert " ".join(one.text for one in name) == long.upper()
    assert min(one.size for one in name) >= 7
    assert max(one.y for one in name) < title.y - 5
