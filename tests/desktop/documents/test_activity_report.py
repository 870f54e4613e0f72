"""What the report of a house says."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from db.domain.periods import parse_period
from db.domain.reports import Additions, Adjustment, ReportTotals, Target
from desktop.documents.activity_report import draw
from tests.desktop.documents.made import flowing, group, heading, report, texts, totals
from tests.desktop.documents.read_pages import runs

LONG_NAME = "Lớp năng khiếu múa xoang thiếu nhi Jro Ktu Yang"


@pytest.mark.parametrize("groups", [0, 1, 8])
def test_up_to_eight_groups_fit_on_two_pages(groups: int) -> None:
    named = tuple(group(f"{LONG_NAME} {n}") for n in range(groups))
    notes = ("Số liệu tháng 10 có 2 buổi ghi bù ngày 05/11/2026.",) * 3
    assert len(texts(draw(report(groups=named, notes=notes)))) <= 2


def test_figures_stand_with_dots_between_thousands_and_their_unit() -> None:
    text = flowing(draw(report()))
    assert "tổ chức 45 buổi với 1.834 lượt người tham gia" in text
    assert "Lượt người tham gia lượt người 1.834 3.157 702" in text
    assert "Số người tham gia (có tên) người 97 97 97" in text


def test_the_table_of_groups_has_a_total_row_of_the_reports_own_totals() -> None:
    text = flowing(draw(report(2)))
    assert "1 CLB số 0 12 198 31 64 9 150 742 180" in text
    assert "Tổng cộng 45 1.834 517 616 55 790 3.157 702" in text


def test_groups_that_do_not_add_up_to_the_total_are_explained() -> None:
    assert "Dòng Tổng cộng tính buổi chung" in flowing(draw(report(2)))
    exact = report(groups=(group("A", visits=1834),))
    assert "Dòng Tổng cộng tính buổi chung" not in flowing(draw(exact))


def test_a_year_without_a_book_is_a_dash_and_never_nought() -> None:
    text = flowing(draw(report(groups=(group("A", last=None),), last_year=None)))
    assert "150 742 –" in text
    assert "Lượt người tham gia lượt người 1.834 3.157 –" in text
    assert "“–”: sổ chưa có số liệu." in text


def test_a_period_not_over_says_up_to_which_day() -> None:
    assert "(số liệu tính đến ngày 22/11/2026)" in flowing(draw(report()))
    assert "tính đến ngày" not in flowing(draw(report(as_of=None)))


def test_meetings_called_off_are_told_with_their_reasons() -> None:
    text = flowing(draw(report()))
    wanted = "Kế hoạch 50 buổi, tổ chức 45 buổi, nghỉ 5 buổi (làng có tang: 3; mưa bão: 2)."
    assert wanted in text


def test_what_is_left_of_the_plan_is_told_so_that_it_adds_up() -> None:
    left = totals(planned=53)
    text = flowing(draw(report(totals=left)))
    assert "mưa bão: 2), còn 3 buổi chưa đến ngày hoặc chưa điểm danh." in text
    assert "còn" not in flowing(draw(report()))


def test_persons_of_all_kinds_stand_in_one_table_and_need_no_annex() -> None:
    more = (("persons.youth", 3), ("persons.women_union", 12), ("persons.repeat", 30))
    text = flowing(draw(report(totals=totals(more=more))))
    assert "Phụ lục" not in text
    for row in ("Thanh niên người 3", "Hội viên Phụ nữ người 12"):
        assert row in text
    assert "Đến thường xuyên trong một quý người 30" in text


def test_the_title_of_an_annex_names_what_is_in_it() -> None:
    read = totals(more=(("library.titles", 40),))
    assert "Phụ lục THƯ VIỆN (Kèm theo" in flowing(draw(report(totals=read)))
    built = totals(more=(("library.titles", 40), ("facilities", 1)))
    assert "THƯ VIỆN, CƠ SỞ VẬT CHẤT (Kèm theo" in flowing(draw(report(totals=built)))


def test_a_reason_in_own_words_is_printed_as_it_is() -> None:
    own = totals(called_off_by_reason=(("lễ <cúng> bến nước", 5),))
    assert "(lễ <cúng> bến nước: 5)" in flowing(draw(report(totals=own)))


def test_without_a_plan_of_meetings_nothing_is_said_of_it() -> None:
    made = totals(planned=0, called_off=0, called_off_by_reason=())
    assert "Kế hoạch 0" not in flowing(draw(report(totals=made)))


def test_the_plan_is_quoted_with_open_number_and_day_where_unknown() -> None:
    text = flowing(draw(report()))
    assert "Kế hoạch số …/KH-UBND ngày … của Ủy ban nhân dân xã Núi Xanh" in text


def test_the_plan_is_quoted_as_given() -> None:
    plan = "Kế hoạch số 12/KH-UBND ngày 23/01/2026 của Ủy ban nhân dân xã Núi Xanh"
    text = flowing(draw(report(heading=heading(plan=plan))))
    assert f"Thực hiện {plan}, Nhà văn hóa làng Suối Trong" in text


def test_a_period_in_which_nothing_happened_says_so_and_has_noughts() -> None:
    text = flowing(draw(report(0, totals=ReportTotals())))
    assert "Trong kỳ không phát sinh." in text
    assert "Lượt người tham gia lượt người 0 3.157 702" in text


def test_short_names_are_written_out_once() -> None:
    text = flowing(draw(report()))
    assert text.index("câu lạc bộ (CLB)") < text.index("CLB số 0")
    assert text.index("người dân tộc thiểu số (DTTS)") < text.index("Người DTTS")


def test_whose_choice_the_ages_are_is_said() -> None:
    text = flowing(draw(report()))
    assert "thanh niên: từ 16 đến 30 tuổi" in text
    assert "do phần mềm chọn, không theo biểu mẫu nào" in text


def test_lines_nobody_needs_are_left_out() -> None:
    assert "Lượt hộ" not in flowing(draw(report()))
    assert "Lượt hộ dự họp lượt hộ 85 85 0" in flowing(
        draw(report(totals=totals(households=85), year=totals(households=85)))
    )


def test_notes_of_the_data_are_printed() -> None:
    assert "Đang chờ 2 buổi." in flowing(draw(report(notes=("Đang chờ 2 buổi.",))))


def test_proposals_have_a_place_to_be_written() -> None:
    assert "II. KIẾN NGHỊ, ĐỀ XUẤT" in flowing(draw(report()))


@pytest.mark.parametrize(
    ("period", "words"),
    [("2026-11", "tháng 11 năm 2026"), ("2026-H1", "6 tháng đầu năm 2026"), ("2026", "năm 2026")],
)
def test_the_subject_names_the_period(period: str, words: str) -> None:
    text = flowing(draw(report(period=parse_period(period))))
    assert f"Kết quả hoạt động phục vụ học tập suốt đời {words}" in text


def test_clauses_are_numbered_without_gaps() -> None:
    for made in (report(), report(0, totals=ReportTotals())):
        assert re.findall(r" (\d)\. [A-ZCÂSĐ]", flowing(draw(made))) == ["1", "2"]


def test_another_signer_stands_as_given() -> None:
    made = report(heading=heading(signer=("TRƯỞNG THÔN",)))
    text = flowing(draw(made))
    assert "TRƯỞNG THÔN" in text
    assert "CHỦ NHIỆM" not in text


def test_equal_reports_give_equal_bytes_without_the_clock() -> None:
    made = report()
    assert draw(made, invariant=True) == draw(replace(made), invariant=True)


def test_a_draft_for_the_commune_speaks_in_the_communes_name() -> None:
    draft = heading(superior="", issuer="Ủy ban nhân dân xã Núi Xanh")
    text = flowing(draw(report(heading=draft)))
    wanted = "Ủy ban nhân dân xã Núi Xanh báo cáo kết quả hoạt động của Nhà văn hóa làng Suối Trong"
    assert wanted in text
    assert "(Ký, ghi rõ họ tên)" not in text


def test_the_head_of_an_annex_never_stands_alone_above_a_table_as_tall_as_a_page() -> None:
    named = tuple(group(f"{LONG_NAME} {n}") for n in range(20))
    pages = texts(draw(report(named, as_of=None)))
    begins = next(page for page in pages if "SỐ LIỆU TỪNG CÂU LẠC BỘ" in page)
    assert f"{LONG_NAME} 0" in " ".join(begins.split())
    assert len(pages) <= 4


def test_a_long_head_and_foot_send_the_groups_to_an_annex_and_the_text_keeps_two_pages() -> None:
    """What is above and below the tables is measured too: an issuer of three lines, two addressees,
    a name below the signature, the commune that confirms it."""
    long = heading(
        issuer="Nhà văn hóa - Khu thể thao làng Jro Ktu Đak Yang Bung Bang Hven",
        addressee=("Ủy ban nhân dân xã Núi Xanh", "Phòng Văn hóa - Xã hội xã Núi Xanh"),
        confirmed_by=("Xác nhận của UBND xã Núi Xanh",),
        signer_name="Đinh Thị Hmrơ̆",
    )
    added = Additions(
        estimates=(("visits", 2400),), targets=(Target("visits", 4000),), annex=True, revision=1,
        adjustments=(Adjustment("visits", 1850, 1834, "Nhập thiếu"),), reason="Bổ sung lớp múa",
    )  # fmt: skip
    named = tuple(group(f"{LONG_NAME} và dân ca dân vũ {n}") for n in range(5))
    pages = texts(draw(report(named, heading=long, added=added)))
    assert [page for page in pages[:2] if "Nơi nhận:" in page]
    assert "Phụ lục I" in pages[2]


def test_who_confirms_a_paper_stands_clear_of_the_name_above() -> None:
    signed = heading(confirmed_by=("Xác nhận của UBND xã",), signer_name="Đinh Thị Hmrơ̆")
    pdf = draw(report(1, heading=signed))
    last = len(texts(pdf))
    found = {one.text: one.y for one in runs(pdf, last)}
    assert found["XÁC NHẬN CỦA UBND XÃ"] - found["Đinh Thị Hmrơ̆"] > 8


def test_a_figure_wider_than_its_column_is_set_smaller_and_touches_no_rule() -> None:
    many = totals(visits=123_456, visits_female=45_678, visits_elderly=23_456)
    pdf = draw(report(1, totals=many, year=many))
    wide = [one for page in (1, 2) for one in runs(pdf, page) if one.text == "45.678"]
    assert any(one.size < 11.5 for one in wide), "in the narrow column of groups"
    assert all(one.size > 8 for one in wide)


def test_nobody_of_a_kind_is_told_in_the_sentence_where_none_came() -> None:
    few = totals(visits_child=0, visits_elderly=0)
    text = flowing(draw(report(1, totals=few)))
    told = "1.834 lượt người tham gia, trong đó: nữ 517, người dân tộc thiểu số (DTTS) 790 lượt"
    assert told in text
    nobody = totals(visits_female=0, visits_child=0, visits_elderly=0, visits_minority=0)
    assert "trong đó: người dân tộc thiểu số (DTTS) 0 lượt" in flowing(
        draw(report(1, totals=nobody))
    )


def test_parts_of_a_seldom_figure_stand_below_it_without_its_words_again() -> None:
    more = (("donations", 5), ("donations.person", 3), ("donations.money", 4))
    text = flowing(draw(report(totals=totals(more=more))))
    assert "1 Lượt đóng góp, ủng hộ lần 5" in text
    assert "Của cá nhân, gia đình lần 3" in text and "Bằng tiền lần 4" in text
    assert "ủng hộ: bằng tiền" not in text
    alone = flowing(draw(report(totals=totals(more=(("library.visits.female", 7),)))))
    assert "1 Lượt bạn đọc: nữ lượt người 7" in alone, "its whole stands in another table"


def test_a_report_of_nothing_is_one_page() -> None:
    """Noughts below a nought tell nobody anything; a year that was not nought tells its parts."""
    none = ReportTotals()
    pages = texts(draw(report(0, totals=none, year=none, last_year=None)))
    assert len(pages) == 1
    text = " ".join(pages[0].split())
    assert "Trong kỳ không phát sinh." in text and "Lượt người tham gia lượt người 0 0 –" in text
    assert "Người cao tuổi" not in text.partition("Ghi chú")[0]
    year = flowing(draw(report(0, totals=none)))
    assert "Người cao tuổi lượt người 0 55 55" in year
