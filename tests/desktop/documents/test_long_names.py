"""Names as long as they come, on every paper that has little room for them: whole and legible."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from db.domain.card_codes import card_text
from db.domain.consent_places import ConsentRow, consent_place
from db.domain.person_papers import Invitation, MemberCard, OverdueNote
from db.domain.sheet_places import MARK, SIZES
from db.domain.sheets import UPRIGHT, Box, Paper, SheetRow
from desktop.documents import consent_list, course_grid, person_papers, receipt_list, sign_in_sheet
from desktop.documents.list_head import NEXT
from desktop.documents.list_page import SHEETS
from desktop.scanning.guardians import NAME
from tests.desktop.documents.made import flowing, ink, picture, pieces, sheet
from tests.desktop.documents.made_lists import HEAD, LONGEST, consents, grid, receipts
from tests.desktop.documents.read_pages import Run, runs

HOUSE = "Nhà văn hóa - Khu thể thao thôn Jro Ktu Đak Yang Bung Bang Hven Brang Đak Kliết Tờ Số"
ACTIVITY = "Câu lạc bộ Cồng chiêng và dân ca thiếu nhi làng Jro Ktu Đak Yang, lớp múa xoang"
SIGNER = "CHỦ NHIỆM NHÀ VĂN HÓA - KHU THỂ THAO"
GUARDIAN = "Trần Thị Phương Thảo Nguyên Hoàng Mỹ Duyên Kim Chi Ngọc Ánh"
_ID = "0192f0c1-0000-7000-8000-000000000001"
papers = pytest.mark.parametrize("paper", UPRIGHT)


def _of(words: str, found: list[Run]) -> list[Run]:
    """The runs that are a part of these words."""
    return [one for one in found if one.text in words]


@papers
def test_the_longest_house_ends_above_the_title_of_its_sheet(paper: Paper) -> None:
    """And nothing is drawn through its last line: there was the rule below it."""
    found = runs(sign_in_sheet.draw(sheet(3, paper=paper, house=HOUSE)).pdf)
    name = _of(HOUSE.upper(), found)
    assert " ".join(one.text for one in name) == HOUSE.upper()
    title = next(one for one in found if one.text == "DANH SÁCH ĐIỂM DANH")
    assert title.y - max(one.y for one in name) > 5
    steps = [low.y - high.y for high, low in pairwise(name)]
    assert all(step < one.size * 0.48 for step, one in zip(steps, name, strict=False))


@papers
def test_the_longest_house_is_named_on_later_pages_above_the_table(paper: Paper) -> None:
    made = sheet(40, paper=paper, house=HOUSE, activity=ACTIVITY)
    pdf = sign_in_sheet.draw(made).pdf
    above = [one for one in runs(pdf, 2) if one.y < SIZES[paper].next_head]
    told = " ".join(one.text for one in above)
    assert f"{HOUSE}, 19 giờ 00, 03/4/2026 (tiếp theo)" in told and ACTIVITY in told
    assert min(one.size for one in above) > 7.4
    assert max(one.y for one in above) < SIZES[paper].next_head - 0.9


@papers
def test_a_list_of_consents_names_its_house_on_later_pages(paper: Paper) -> None:
    made = replace(consents(30), paper=paper, house=HOUSE, group=ACTIVITY)
    told = _above(consent_list.draw(made), made.lies)
    assert told == f"DANH SÁCH ĐỒNG Ý – {ACTIVITY} {HOUSE} (tiếp theo)"


@papers
def test_a_grid_names_its_house_and_its_days_on_later_pages(paper: Paper) -> None:
    made = replace(grid(30, 20), paper=paper, head=replace(HEAD, house=HOUSE), group=ACTIVITY)
    made = replace(made, print_ids=("7K2M9QPX03TA",) * len(made.parts))
    last = made.parts[0][1]
    told = _above(course_grid.draw(made), made.lies)
    assert told == f"BẢNG ĐIỂM DANH – {ACTIVITY} (buổi 1 đến {last}) {HOUSE} (tiếp theo)"


def _above(pdf: bytes, paper: Paper) -> str:
    """What stands above the table of page 2, legible and clear of the table and the marks."""
    size = SIZES[paper]
    above = [one for one in runs(pdf, 2) if one.y < size.next_head]
    assert min(one.size for one in above) > 7.4
    assert max(one.y for one in above) < size.next_head - 0.9
    assert min(one.left for one in above) >= size.left + MARK + 2
    return " ".join(one.text for one in above)


@papers
def test_a_long_title_of_a_signer_takes_two_lines_of_nearly_full_size(paper: Paper) -> None:
    head = replace(HEAD, signer_title=SIGNER)
    three = receipt_list.draw(replace(receipts(3), head=head, paper=paper))
    two = sign_in_sheet.draw(sheet(3, blank_rows=0, paper=paper, signer_title=SIGNER)).pdf
    for pdf in (three, two):
        found = runs(pdf)
        title = [one for one in _of(SIGNER, found) if one.y > 45]
        assert " ".join(one.text for one in title) == SIGNER
        assert min(one.size for one in title) >= (11 if paper is Paper.A4 else 7.5)
        hints = [one for one in found if one.text.startswith("(Ký")]
        assert len({round(one.y, 1) for one in hints}) == 1, "hints stand level"
        assert min(one.y for one in hints) > max(one.y for one in title) + 2


def _with_guardian(guardian: str, paper: Paper, name: str = "Đinh Thị Hmrơ̆") -> bytes:
    row = ConsentRow(SheetRow("p0", name, None, "2015"), True, guardian)
    return consent_list.draw(replace(consents(1), rows=(row,), paper=paper, blank_rows=0))


@papers
@pytest.mark.parametrize("name", ["Đinh Thị Hmrơ̆", LONGEST])
def test_the_name_of_a_guardian_is_never_shortened(paper: Paper, name: str) -> None:
    pdf = _with_guardian(GUARDIAN, paper, name)
    assert f"Cha, mẹ hoặc người giám hộ: {GUARDIAN}" in flowing(pdf)
    assert name in flowing(pdf)
    assert "…" not in flowing(pdf)
    assert min(one.size for one in runs(pdf)) > 5.4


@papers
@pytest.mark.parametrize("guardian", ["Đinh Thị Bĕch", LONGEST, GUARDIAN])
def test_no_name_stands_where_a_photo_is_asked_for_a_guardians_signature(
    paper: Paper, guardian: str
) -> None:
    made = replace(consents(1), paper=paper)
    cell = consent_place(made.lies, 1, 0, None).guardian
    page = picture(_with_guardian(guardian, paper), 1, 10.0)
    asked = Box(cell.x + 0.5, cell.y + NAME - 0.9, cell.w - 1.0, cell.h - NAME + 0.4)
    assert ink(page, asked, dots_per_mm=10.0) == 0


def test_what_tells_namesakes_apart_never_touches_a_long_name_of_a_card() -> None:
    card = MemberCard(HEAD, GUARDIAN, "con bà Hrin", "1986", ("Lớp múa xoang",), card_text(_ID))
    found = pieces(person_papers.draw([card]))
    apart = next(one for one in found if one.text.startswith("(con bà"))
    above = max(one.y for one in found if one.text and one.text in GUARDIAN)
    assert apart.y - above > apart.size / 72 * 25.4


def test_a_thousand_days_are_written_with_a_dot() -> None:
    note = OverdueNote(HEAD, "Đinh Hrơh", ("Dế mèn phiêu lưu ký",), "2023-01-20", 1400)
    assert "Đã quá hạn 1.400 ngày." in flowing(person_papers.draw([note]))


def test_no_word_of_a_letter_stands_alone_on_a_line() -> None:
    what = "Lễ tổng kết phong trào văn hóa, văn nghệ và Ngày hội đại đoàn kết toàn dân tộc năm 2026"
    paper = Invitation(HEAD, GUARDIAN, what, "2026-11-23", "19:00", "Nhà rông")
    found = runs(person_papers.draw([paper]))
    (last,) = [one for one in found if one.text in what and one.y > 40]
    above = next(one for one in found if what.removesuffix(last.text).strip() in one.text)
    assert last.y > above.y
    assert len(last.text.split()) > len(what.split()) / 3


@papers
@pytest.mark.parametrize("house", [HEAD.house, HOUSE])
def test_a_list_that_is_only_read_names_its_house_on_later_pages(paper: Paper, house: str) -> None:
    made = replace(grid(40, 6, filled=True), paper=paper, head=replace(HEAD, house=house))
    found = runs(course_grid.draw(made), 2)
    table = next(one for one in found if one.text == "STT")
    above = [one for one in found if one.y < table.y - 4]
    told = " ".join(one.text for one in above)
    assert told == f"BẢNG ĐIỂM DANH – Lớp múa xoang, {house} (tiếp theo)"
    assert min(one.size for one in above) >= 7


@papers
def test_a_reminder_in_two_lines_stands_clear_of_the_table(paper: Paper) -> None:
    made = replace(receipts(60), paper=paper, head=replace(HEAD, house=HOUSE))
    found = runs(receipt_list.draw(made), 2)
    table = next(one for one in found if one.text == "STT")
    above = [one for one in found if one.y < table.y - 3]
    assert len(above) == 2
    assert " ".join(one.text for one in above).endswith(f", {HOUSE} (tiếp theo)")
    assert min(one.size for one in above) >= 7
    assert above[1].y + above[1].size * 0.09 < SHEETS[paper].top + NEXT * SHEETS[paper].scale
