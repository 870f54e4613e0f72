"""Lists that are signed: grid, receipts, record, consents, giấy mượn, as people get them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pypdf
import pytest

from db.domain.attendance import Status
from db.domain.list_papers import GridRow, Handover, OccasionKind, ReceiptRow, RecordRow
from db.domain.meetings import HeadCount
from db.domain.sheets import UPRIGHT, Box, Paper, SheetRow
from desktop.documents import (
    attendance_record,
    consent_list,
    course_grid,
    gift_receipt,
    lending_note,
    receipt_list,
)
from desktop.documents.ink import MM
from desktop.documents.list_page import LANDSCAPE, PORTRAIT, SMALL, Sheet
from tests.desktop.documents.made import flowing, ink, lines, picture, pieces, texts
from tests.desktop.documents.made_lists import (
    HEAD,
    LONGEST,
    consents,
    grid,
    lending,
    people,
    receipt,
    receipts,
    record,
)
from tests.desktop.documents.read_pages import runs
from tests.helpers.consent_rows import consent_places

MAKERS: dict[str, Callable[[int], bytes]] = {
    "grid": lambda count: course_grid.draw(grid(count, 10)),
    "filled grid": lambda count: course_grid.draw(grid(count, 10, filled=True)),
    "receipts": lambda count: receipt_list.draw(receipts(count)),
    "receipts A5": lambda count: receipt_list.draw(receipts(count, paper=Paper.A5)),
    "record": lambda count: attendance_record.draw(record(count)),
    "record A5": lambda count: attendance_record.draw(record(count, paper=Paper.A5)),
    "consents": lambda count: consent_list.draw(consents(count)),
}
every = pytest.mark.parametrize("kind", list(MAKERS))


@every
@pytest.mark.parametrize("count", [1, 12, 60])
def test_everybody_stands_on_the_paper_with_the_whole_name(kind: str, count: int) -> None:
    text = flowing(MAKERS[kind](count))
    missing = [row.full_name for row in people(count) if row.full_name not in text]
    assert missing == []


@every
@pytest.mark.parametrize("count", range(0, 64, 7))
def test_the_signatures_never_stand_alone_and_every_page_has_its_heads(
    kind: str, count: int
) -> None:
    pages = texts(MAKERS[kind](count))
    listed = count > 0 or not kind.startswith("record")
    assert all(("Họ và tên" in text) is listed for text in pages)
    if len(pages) > 1:
        flat = re.sub(r"\s+", " ", pages[-1])
        last = [row.full_name for row in people(count) if row.full_name in flat]
        blank = 5 if kind == "grid" else 3 if kind == "consents" else 0
        assert len(last) + blank >= 3
    assert "(Ký, ghi rõ họ tên)" in pages[-1]


@every
def test_an_empty_list_is_a_paper_too(kind: str) -> None:
    assert len(texts(MAKERS[kind](0))) == 1


@every
def test_nothing_is_written_outside_the_margins(kind: str) -> None:
    pdf = MAKERS[kind](60)
    sheet: Sheet = LANDSCAPE if "grid" in kind else SMALL if "A5" in kind else PORTRAIT
    for page in range(1, len(texts(pdf)) + 1):
        for each in pieces(pdf, page):
            assert sheet.left - 0.1 <= each.x < sheet.right, each
            assert sheet.top <= each.y <= sheet.height - 8, each


@every
def test_all_faces_are_embedded_and_the_pdf_is_sound(kind: str) -> None:
    with pikepdf.open(BytesIO(MAKERS[kind](12))) as pdf:
        fonts = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"
        ]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert pdf.check_pdf_syntax() == []


def test_a_long_course_is_several_grids_and_no_day_is_lost() -> None:
    made = grid(4, 30)
    found = lines(course_grid.draw(made))
    for meeting in made.meetings:
        _, month, day = meeting.day.split("-")
        month = month if month in ("01", "02") else month.lstrip("0")
        assert f"{day}/{month}" in found
    assert "Lớp múa xoang (buổi 1 đến 15)" in found
    assert "Lớp múa xoang (buổi 16 đến 30)" in found


def test_a_filled_grid_counts_late_as_present() -> None:
    """Marks of person n at meeting m are x x M P – K from (7n + m) mod 6 on."""
    found = lines(course_grid.draw(grid(6, 6, filled=True)))
    assert found.count("M") == 6
    assert "18" in found


def test_money_is_summed_in_figures_and_in_words() -> None:
    found = lines(receipt_list.draw(receipts(26)))
    assert "1.300.000" in found
    assert "Danh sách này có 26 người nhận. Tổng số tiền: 1.300.000 đồng." in found
    assert "Bằng chữ: Một triệu ba trăm nghìn đồng." in found


def test_goods_are_counted_in_words_too() -> None:
    found = lines(receipt_list.draw(receipts(24, None, goods="quyển vở", quantity=2)))
    assert "48 quyển vở" in found
    assert "Bằng chữ: Bốn mươi tám quyển vở." in found


def test_a_total_that_cannot_be_known_yet_is_left_open() -> None:
    for made in (receipts(5, blank_rows=3), receipts(5, None)):
        text = flowing(receipt_list.draw(made))
        assert "có ........ người nhận" in text
        assert "250.000" not in text


def test_a_teacher_is_paid_by_the_session() -> None:
    rows = (ReceiptRow(people(1)[0], 1_200_000, 8),)
    found = lines(receipt_list.draw(receipts(0, rows=rows, rate=150_000)))
    assert "Mức chi một buổi: 150.000 đồng" in flowing(
        receipt_list.draw(receipts(0, rows=rows, rate=150_000))
    )
    assert "Số buổi" in found
    assert "Bằng chữ: Một triệu hai trăm nghìn đồng." in found


def test_the_record_ticks_who_was_there_and_counts_them() -> None:
    made = record(18, unnamed=4)
    came = [row for row in made.rows if row.status is not None and row.status.came]
    guests = [row for row in came if row.guest]
    members = [row for row in made.rows if not row.guest]
    text = flowing(attendance_record.draw(made))
    assert (
        f"Có mặt {len(came) - len(guests)} trên {len(members)} người trong danh sách, "
        f"và {len(guests) + 4} người đến thêm (trong đó 4 người chưa ghi tên)."
    ) in text
    assert f"Tổng số có mặt {len(came) + 4} người, trong đó nữ" in text


def test_a_ticked_box_is_darker_than_an_empty_one() -> None:
    made = record(6)
    image = picture(attendance_record.draw(made), dots_per_mm=10)
    pdf = attendance_record.draw(made)
    heads = {each.text: each.x for each in pieces(pdf)}
    inks = []
    for number, row in enumerate(made.rows, 1):
        y = next(each.y for each in pieces(pdf) if each.text == str(number) and each.x < 30)
        box = Box(heads["Có mặt"] + 3.0, y - 3.2, 5.5, 5.0)
        inks.append((ink(image, box, dots_per_mm=10), row.status))
    ticked = [dark for dark, status in inks if status is not None and status.came]
    empty = [dark for dark, status in inks if status is None or not status.came]
    assert min(empty) > 0
    assert min(ticked) > max(empty) * 1.2


def test_boxes_of_the_consents_stand_where_their_layout_says() -> None:
    made = consents(16)
    pdf = consent_list.draw(made)
    places = consent_places([*(row.person.person_id for row in made.rows), None, None, None])
    assert len(texts(pdf)) == places[-1].page
    images = {page: picture(pdf, page, 10.0) for page in {place.page for place in places}}
    for place in places:
        image = images[place.page]
        for tick, cell in zip(place.ticks, place.signatures, strict=True):
            assert ink(image, tick, -0.4, 10.0) == 0
            assert ink(image, Box(tick.x, tick.y, tick.w, 0), 0.15, 10.0) > 0.5
            assert ink(image, cell, -0.4, 10.0) == 0
        # The empty cell of a guardian who is not known; a dash where none is needed.
        assert ink(image, place.guardian, -0.4, 10.0) < 0.03


def test_only_children_have_a_guardian_to_sign() -> None:
    text = flowing(consent_list.draw(consents(6)))
    assert text.count("Đinh Thị Bĕch") == 1
    assert text.count("–") == 4


def test_the_code_of_the_consents_is_read_and_names_their_layout() -> None:
    import zxingcpp

    from db.domain.sheet_codes import parse_qr
    from db.domain.sheet_places import CONSENTS

    image = picture(consent_list.draw(consents(16)), 2, 8.0)
    (read,) = (parse_qr(each.text) for each in zxingcpp.read_barcodes(image))
    assert read is not None
    assert (read.page, read.layout, read.rows) == (2, CONSENTS, 7)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Handover.LENDING, ("GIẤY MƯỢN", "NGƯỜI MƯỢN", "Ngày trả: 06 tháng 4 năm 2026")),
        (Handover.HANDOVER, ("BIÊN BẢN BÀN GIAO", "NGƯỜI GIAO", "NGƯỜI NHẬN")),
    ],
)
def test_things_that_change_hands_are_counted_in_words(kind: Handover, words: Any) -> None:
    text = flowing(lending_note.draw(lending(kind)))
    for word in words:
        assert word in text
    assert "Cộng 2 loại, 55 món (bằng chữ: năm mươi lăm món)." in text


def test_what_is_not_said_on_a_lending_note_is_a_line_to_write_on() -> None:
    made = lending(person=None, due=None, things=(), blank_rows=6)
    text = flowing(lending_note.draw(made))
    assert "Ngày trả: ngày ........ tháng" in text
    assert "Cộng" not in text


def test_equal_lists_give_equal_bytes_without_the_clock() -> None:
    one = receipt_list.draw(receipts(3), invariant=True)
    assert one == receipt_list.draw(receipts(3), invariant=True)


def test_the_longest_name_is_not_set_smaller_than_eight_points() -> None:
    for pdf in (course_grid.draw(grid(5, 18)), receipt_list.draw(receipts(5))):
        sizes = [each.size for each in pieces(pdf) if each.text.split()[0] == LONGEST.split()[0]]
        assert sizes
        assert min(sizes) >= 8


def test_a_grid_on_a5_lies_across_and_keeps_wide_columns() -> None:
    pdf = course_grid.draw(replace(grid(12, 20), paper=Paper.A5))
    page = pypdf.PdfReader(BytesIO(pdf)).pages[0]
    size = tuple(round(float(side) / MM) for side in page.mediabox[2:])
    assert size == (210, 148)
    days = sorted(
        one.x for one in pieces(pdf) if re.fullmatch(r"\d\d/\d{1,2}", one.text) and one.size < 13
    )
    assert len(days) >= 6
    assert min(other - one for one, other in pairwise(days)) >= 9
    told = flowing(pdf)
    assert all(row.person.full_name in told for row in grid(12, 20).rows)


@pytest.mark.parametrize("paper", UPRIGHT)
def test_large_rows_take_a_thumbprint(paper: Paper) -> None:
    for pdf in (
        course_grid.draw(replace(grid(6, 4), paper=paper, large=True)),
        receipt_list.draw(replace(receipts(6), paper=paper, large=True)),
    ):
        numbers = sorted(
            each.y for each in pieces(pdf) if each.text in ("1", "2", "3") and each.x < 30
        )
        assert all(other - one >= 14.9 for one, other in pairwise(numbers))


def test_a_note_that_lists_nothing_has_rows_to_fill_in() -> None:
    pdf = lending_note.draw(lending(things=(), blank_rows=0))
    assert [line for line in lines(pdf) if line and line in "12345"] == ["1", "2", "3", "4", "5"]
    assert "Cộng" not in flowing(pdf)


def test_who_was_absent_is_never_counted_among_those_who_came() -> None:
    text = flowing(attendance_record.draw(record(12)))
    assert re.search(r"Tổng số có mặt \d+ người, trong đó nữ \d+, đến muộn \d+\. Không có", text)
    assert "Không có mặt: vắng có phép 2, vắng không phép 2, chưa điểm danh 2." in text


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (OccasionKind.EVENT, "Nhân dịp: Ngày hội"),
        (OccasionKind.GROUP, "Câu lạc bộ, lớp, nhóm: CLB Thơ"),
        (OccasionKind.DAYS, "Thời gian: từ ngày 01/10/2026"),
    ],
)
def test_the_first_line_says_what_kind_of_thing_it_names(kind: OccasionKind, said: str) -> None:
    made = receipts(2, occasion=said.partition(": ")[2], occasion_is=kind)
    assert said in flowing(receipt_list.draw(made))


def test_goods_typed_with_a_capital_stand_small_after_their_number() -> None:
    text = flowing(receipt_list.draw(receipts(14, goods="Áo thun")))
    assert "Tổng cộng: 14 áo thun." in text and "Bằng chữ: Mười bốn áo thun." in text
    assert "1 SGK" in flowing(receipt_list.draw(receipts(1, goods="SGK")))


@pytest.mark.parametrize("by_hand", [True, False])
@pytest.mark.parametrize(
    ("teacher", "place", "said"),
    [
        ("Đinh Thị Bĕch", "Nhà rông", "Người hướng dẫn: Đinh Thị Bĕch; địa điểm: Nhà rông"),
        ("Đinh Thị Bĕch", None, "Người hướng dẫn: Đinh Thị Bĕch"),
        (None, "Nhà rông", "Địa điểm: Nhà rông"),
    ],
)
def test_a_grid_never_calls_a_place_a_teacher(
    by_hand: bool, teacher: str | None, place: str | None, said: str
) -> None:
    made = replace(grid(3, 4), teacher=teacher, place=place)
    if by_hand:
        made = replace(made, print_ids=("7K2M9QPX03TA",))
    text = flowing(course_grid.draw(made))
    assert said in text and "hướng dẫn, địa điểm" not in text


@pytest.mark.parametrize("paper", list(UPRIGHT))
def test_an_approximate_year_is_legible_on_a_grid_filled_in_by_hand(paper: Paper) -> None:
    row = GridRow(SheetRow("p", "Nay H'Ruih", None, "khoảng 1946"), (None,) * 9)
    made = replace(grid(1, 9), rows=(row,), paper=paper, print_ids=("7K2M9QPX03TA",))
    found = [one for one in pieces(course_grid.draw(made)) if one.text in ("khoảng", "1946")]
    assert len(found) == 2
    assert all(one.size >= 8 for one in found)


def test_a_record_names_nothing_that_was_not() -> None:
    rows = tuple(RecordRow(one, Status.PRESENT) for one in people(3))
    text = flowing(attendance_record.draw(record(0, rows=rows)))
    assert "Có mặt 3 trên 3 người trong danh sách. Tổng số có mặt 3 người, trong đó nữ 2." in text


def test_a_record_of_a_meeting_that_was_only_counted_says_so() -> None:
    heads = HeadCount(1_240, 700, 300, None, 38)
    text = flowing(attendance_record.draw(record(0, heads=heads)))
    assert "Buổi này chỉ ghi số người, không điểm tên." in text
    assert "Tổng số có mặt 1.240 người, trong đó nữ 700, trẻ em 300. Số hộ dự: 38 hộ." in text
    assert "trên 0 người" not in text
    assert "SỐ NGƯỜI THAM DỰ" in text and "DANH SÁCH" not in text
    assert "Họ và tên" not in text, "a table without a row looks like a mistake"


def test_counted_people_stand_beside_the_named_ones_in_a_record() -> None:
    rows = tuple(RecordRow(one, Status.PRESENT) for one in people(4))
    made = record(0, rows=rows, unnamed=3, unnamed_female=2, heads=HeadCount(20, 11))
    text = flowing(attendance_record.draw(made))
    assert "Có mặt 4 trên 4 người trong danh sách, và 3 người đến thêm, chưa ghi tên." in text
    assert "Tổng số có mặt 27 người, trong đó nữ 15." in text
    assert "Trong đó 20 người chỉ đếm, không ghi tên." in text
    untold = replace(made, heads=HeadCount(20))
    assert "Tổng số có mặt 27 người. Trong đó" in flowing(attendance_record.draw(untold))


def test_who_gave_without_a_name_is_asked_for_no_address() -> None:
    unnamed = receipt(giver="Người không nêu tên", address=None, unnamed=True)
    assert "Địa chỉ:" not in flowing(gift_receipt.draw([unnamed]))
    assert "Địa chỉ:" in flowing(gift_receipt.draw([replace(unnamed, unnamed=False)]))


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5])
def test_a_receipt_of_many_things_is_whole_and_leaves_room_to_sign(paper: Paper) -> None:
    """Proof of what was given is set smaller, never cut; a house of three lines is above the title,
    not beside it."""
    things = "; ".join(f"{n} bộ bàn ghế học sinh loại hai chỗ ngồi" for n in range(1, 16))
    head = replace(HEAD, house="Nhà văn hóa - Khu thể thao làng Jro Ktu Đak Yang Bung Bang Hven")
    pdf = gift_receipt.draw([receipt(paper, LONGEST, what=things, head=head)])
    text = flowing(pdf)
    assert text.count("15 bộ bàn ghế học sinh") == (2 if paper is Paper.A4 else 1)
    told = runs(pdf)
    title = next(one.y for one in told if one.text == "GIẤY BIÊN NHẬN")
    house = max(one.y for one in told if one.text.endswith("BUNG BANG HVEN") and one.y < 70)
    assert title - house > 8
    assert min(one.y for one in told if one.text == "(Ký, ghi rõ họ tên)") < 148 - 14
