"""What the commune's report over its houses says."""

from __future__ import annotations

import pytest

from db.domain.plan_tasks import FindingRow, InspectionRow
from db.domain.reports import HandInState, HouseLine, ReportTotals
from desktop.documents.commune_report import draw
from desktop.documents.plan_work import inspections_line
from tests.desktop.documents.made import commune_report, flowing, house, texts, totals


def test_twelve_houses_fit_on_four_pages() -> None:
    houses = tuple(
        house(number, name=f"Nhà văn hóa - Khu thể thao làng Jro Ktu Đak Yang {number}")
        for number in range(12)
    )
    assert len(texts(draw(commune_report(houses=houses)))) <= 4


def long_names(count: int) -> tuple[HouseLine, ...]:
    return tuple(
        house(number, name=f"Nhà văn hóa - Khu thể thao làng Jro Ktu {number}")
        for number in range(count)
    )


def test_sixty_houses_stand_in_an_annex_and_take_four_pages_in_all() -> None:
    pages = texts(draw(commune_report(long_names(60))))
    assert len(pages) == 4
    annex = [text for text in pages if "Số liệu đến" in text or "Jro Ktu" in text or "DTTS" in text]
    rows = " ".join(" ".join(text.split()) for text in annex)
    for number in (0, 30, 59):
        assert f"{number + 1} {number} 20/12 7 96 45 1.834 517" in rows
    assert all("STT" in text for text in pages[2:])


def test_names_in_the_annex_leave_out_what_all_have_in_common() -> None:
    names = (*("Nhà văn hóa làng Jro Ktu", "Nhà văn hóa làng Ê̆ban"), *("Nhà văn hóa phố 3",) * 14)
    houses = tuple(house(number, name=name) for number, name in enumerate(names))
    text = flowing(draw(commune_report(houses)))
    assert "1 làng Jro Ktu 20/12" in text and "2 làng Ê̆ban 20/12" in text


def test_how_a_house_stands_is_a_letter_that_is_explained() -> None:
    states = (HandInState.NIL, HandInState.MISSING, *(HandInState.HANDED_IN,) * 14)
    houses = tuple(house(number, state) for number, state in enumerate(states))
    text = flowing(draw(commune_report(houses)))
    assert "1 0 K 0 0 0" in text and "2 1 C – – –" in text
    assert "K: không phát sinh; B: số báo nhanh; C: chưa gửi." in text


def test_the_total_row_never_stands_alone_on_a_page() -> None:
    for count in range(5, 30, 4):
        for text in texts(draw(commune_report(count))):
            if "Tổng cộng" in text:
                rows = " ".join(text.split()).count("1.834 517 616")
                assert "Nhà văn hóa làng" in text or rows >= 3


def test_each_house_says_how_it_stands_and_up_to_which_day() -> None:
    houses = (house(1), house(2, HandInState.NIL), house(3, HandInState.MISSING))
    text = flowing(draw(commune_report(houses=houses)))
    assert "Toàn xã có 3 nhà văn hóa: đã gửi 1, không phát sinh 1, chưa gửi 1." in text
    assert "1 Nhà văn hóa làng 1 Đã gửi 20/12/2026 7 96 45" in text
    assert "2 Nhà văn hóa làng 2 Không phát sinh 20/12/2026 0 0 0" in text
    assert "3 Nhà văn hóa làng 3 Chưa gửi – – – –" in text


def test_a_house_of_which_a_figure_was_told_is_not_said_to_have_sent_nothing() -> None:
    houses = (house(1), house(2, HandInState.PROVISIONAL), house(3, HandInState.MISSING))
    text = flowing(draw(commune_report(houses=houses)))
    assert "Toàn xã có 3 nhà văn hóa: đã gửi 1, có số báo nhanh (chưa có sổ) 1, chưa gửi 1." in text


@pytest.mark.parametrize("others", [0, 20])
def test_what_nobody_tells_by_telephone_is_a_dash_and_not_nought(others: int) -> None:
    told = ReportTotals(meetings=4, visits=96)
    houses = (house(99, HandInState.PROVISIONAL, now=told), *map(house, range(others)))
    text = flowing(draw(commune_report(houses=houses)))
    row = "1 99 B – – 4 96" if others else "1 Nhà văn hóa làng 99 Số báo nhanh 20/12/2026 – – 4"
    assert row in text


def test_a_state_in_which_no_house_is_is_not_told() -> None:
    text = flowing(draw(commune_report(3)))
    assert "Toàn xã có 3 nhà văn hóa: đã gửi 3. " in text


def test_the_last_sentence_says_what_was_reported() -> None:
    text = flowing(draw(commune_report(3)))
    assert (
        "Trên đây là báo cáo kết quả hoạt động năm 2026 tại các nhà văn hóa trên địa bàn xã Núi "
        "Xanh./." in text
    )


def test_a_figure_is_never_parted_from_its_first_part() -> None:
    wanted = ("Lượt người tham gia", "Số người tham gia (có tên)")
    for houses in range(9):
        for page in texts(draw(commune_report(houses))):
            rows = [line.strip() for line in page.split("\n")]
            last = max((n for n, line in enumerate(rows) if line in wanted), default=None)
            if last is not None:
                assert "Nữ" in rows[last:], houses


def test_missing_houses_are_named_below_the_figures() -> None:
    houses = (house(1), house(3, HandInState.MISSING), house(4, HandInState.MISSING))
    text = flowing(draw(commune_report(houses=houses)))
    assert "Chưa gửi số liệu của kỳ này: Nhà văn hóa làng 3, Nhà văn hóa làng 4." in text


def test_all_handed_in_names_nobody() -> None:
    assert "Chưa gửi số liệu" not in flowing(draw(commune_report(3)))


def test_what_a_missing_house_sent_before_is_shown() -> None:
    partly = house(1, HandInState.MISSING, now=totals(visits=38), last_day="2026-10-12")
    text = flowing(draw(commune_report(houses=(partly,))))
    assert "1 Nhà văn hóa làng 1 Chưa gửi 12/10/2026" in text
    assert "1 Nhà văn hóa làng 1 38 517" in text


def test_visits_stand_by_house_with_their_unit_and_total() -> None:
    text = flowing(draw(commune_report(2)))
    assert "Đơn vị tính: lượt người" in text
    assert "1 Nhà văn hóa làng 0 1.834 517 616 55 790 3.157 702" in text
    assert "Tổng cộng 1.834 517 616 55 790 3.157 702" in text


def test_a_commune_without_houses_still_has_a_report() -> None:
    empty = commune_report(0, totals=ReportTotals(), year=ReportTotals(), last_year=None)
    text = flowing(draw(empty))
    assert "Chưa có nhà văn hóa nào kết nối với xã." in text
    assert "Trong kỳ không phát sinh." in text


@pytest.mark.parametrize("name", ["Núi Xanh", "xã Núi Xanh"])
def test_the_commune_reports_in_its_own_name(name: str) -> None:
    text = flowing(draw(commune_report(commune=name)))
    assert "Ủy ban nhân dân xã Núi Xanh báo cáo kết quả như sau:" in text
    assert "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH" in text


def test_equal_reports_give_equal_bytes_without_the_clock() -> None:
    made = commune_report()
    assert draw(made, invariant=True) == draw(made, invariant=True)


def test_the_word_note_never_stands_alone_at_the_foot_of_a_page() -> None:
    for houses in range(1, 62, 4):
        for page in texts(draw(commune_report(houses))):
            assert not page.strip().endswith("Ghi chú:"), houses


def _inspection(name: str, *wanting: str, fixed: int = 0) -> InspectionRow:
    found = tuple(
        FindingRow(str(n), text, "2026-11-02" if n < fixed else None)
        for n, text in enumerate(wanting)
    )
    return InspectionRow(name, name, name, "2026-10-02", "UBND xã", found)


def test_a_house_is_named_once_for_all_that_is_wanting_there() -> None:
    rows = (
        _inspection("Làng Jro", "Chưa có bảng giờ mở cửa", "Loa hỏng"),
        _inspection("Làng Tờ Số", "Thiếu ghế"),
        _inspection("Làng Jro", "Loa hỏng"),
    )
    assert inspections_line(rows) == (
        "Đã kiểm tra 3 cuộc, thấy 4 tồn tại; còn: Làng Jro: Chưa có bảng giờ mở cửa, Loa hỏng; "
        "Làng Tờ Số: Thiếu ghế."
    )


def test_inspections_tell_only_what_there_was() -> None:
    assert inspections_line((_inspection("Làng Jro"),)) == "Đã kiểm tra 1 cuộc."
    put_right = inspections_line((_inspection("Làng Jro", "Loa hỏng", fixed=1),))
    assert put_right == "Đã kiểm tra 1 cuộc, thấy 1 tồn tại, đã khắc phục 1."
    many = inspections_line((_inspection("Làng Jro", *"abcdefg"),))
    assert many.endswith("còn: Làng Jro: a, b, c, d; và 3 tồn tại khác.")
