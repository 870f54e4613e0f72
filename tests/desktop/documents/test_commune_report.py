"""What the commune's report over its houses says."""

from __future__ import annotations

import pytest

from db.domain.reports import HandInState, ReportTotals
from desktop.documents.commune_report import draw
from tests.desktop.documents.made import commune_report, flowing, house, texts, totals


def test_twelve_houses_fit_on_four_pages() -> None:
    houses = tuple(
        house(number, name=f"Nhà văn hóa - Khu thể thao làng Jro Ktu Đak Yang {number}")
        for number in range(12)
    )
    assert len(texts(draw(commune_report(houses=houses)))) <= 4


def test_sixty_houses_have_the_heads_on_every_page_of_a_table() -> None:
    pages = texts(draw(commune_report(60)))
    assert len(pages) > 4
    for text in pages:
        if "Nhà văn hóa làng 30" in text or "Nhà văn hóa làng 59" in text:
            assert "STT" in text


def test_the_total_row_never_stands_alone_on_a_page() -> None:
    for count in range(5, 30, 4):
        for text in texts(draw(commune_report(count))):
            if "Tổng cộng" in text:
                assert "Nhà văn hóa làng" in text


def test_each_house_says_how_it_stands_and_up_to_which_day() -> None:
    houses = (house(1), house(2, HandInState.NIL), house(3, HandInState.MISSING))
    text = flowing(draw(commune_report(houses=houses)))
    assert "Toàn xã có 3 nhà văn hóa: đã gửi 1, không phát sinh 1, chưa gửi 1." in text
    assert "1 Nhà văn hóa làng 1 Đã gửi 20/12/2026 7 96 45" in text
    assert "2 Nhà văn hóa làng 2 Không phát sinh 20/12/2026 0 0 0" in text
    assert "3 Nhà văn hóa làng 3 Chưa gửi – – – –" in text


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
