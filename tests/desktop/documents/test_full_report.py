"""A report that has all a report may have at once: how its text points to its annexes, and how it
keeps its pages."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from db.domain.report_heads import HeadingKind
from db.domain.reports import ActivityReport, Additions, Adjustment, MonthVisits, Target
from desktop.actions.headings import house_heading
from desktop.documents import activity_report, commune_report
from tests.desktop.documents.made import commune_report as commune_data
from tests.desktop.documents.made import flowing, group, report, texts, totals
from tests.desktop.documents.read_pages import run
from tests.desktop.documents.test_decree_elements import DAY, HOUSE, ITALIC, NAME


def full_report() -> ActivityReport:
    """All that a report may have at once: the longest names, every column, every kind of row, and
    figures wider than their columns."""
    head = replace(
        house_heading(HOUSE, HeadingKind.HOUSE, DAY),
        issuer="Nhà văn hóa - Khu thể thao thôn Jro Ktu Đak Yang Bung Bang Hven Brang Đak Kliết",
        addressee=("Ủy ban nhân dân xã Núi Xanh", "Phòng Văn hóa - Xã hội xã Núi Xanh"),
        signer=("CHỦ NHIỆM NHÀ VĂN HÓA - KHU THỂ THAO",),
        signer_name=NAME,
        confirmed_by=("Xác nhận của UBND xã Núi Xanh",),
    )
    bodies = ("official", "women_union", "farmers_union", "veterans", "youth_union", "front")
    seldom = {f"visits_{one}": 12 for one in bodies}
    rare = totals(
        visits=1_834_567, households=85, library_visits=1_234, library_loans=345, **seldom
    )
    added = Additions(
        texts=(("proposals", "Đề nghị cấp thêm một bộ chiêng.\nĐề nghị sửa mái nhà rông."),),
        estimates=(("meetings", 13_000),),
        targets=(Target("visits", 2_000_000),),
        adjustments=(Adjustment("visits", 1_834_567, 1_834_000, "Nhập thiếu"),),
        months=(MonthVisits(1, 120, 90),),
        revision=1,
        reason="Thiếu sổ của lớp múa xoang",
    )
    groups = tuple(group(f"Câu lạc bộ Cồng chiêng và dân ca làng Jro Ktu {n}") for n in range(7))
    return report(groups, heading=head, totals=rare, year=rare, last_year=None, added=added)


@cache
def everything() -> bytes:
    return activity_report.draw(full_report())


def test_the_text_points_to_every_annex_by_its_name() -> None:
    """Mục III.1.a: a paper that has annexes points to them."""
    pdf = everything()
    told = " ".join(text for text in texts(pdf)[:2]).replace("\n", " ")
    names = ("số liệu từng câu lạc bộ, lớp, nhóm", "lượt người tham gia theo tháng")
    wanted = [
        f"Phụ lục {roman} ({name})"
        for roman, name in zip(("I", "II", "III"), (*names, "mã số liệu của báo cáo"), strict=True)
    ]
    assert f"Kèm theo báo cáo này: {', '.join(wanted)}." in told
    assert "Số liệu từng câu lạc bộ, lớp, nhóm: xem Phụ lục I." in told
    assert "xem lý do ở Phụ lục III." in told
    heads = [re.findall(r"^Phụ lục [IVX]+$", text, re.M) for text in texts(pdf)]
    assert [one for found in heads for one in found] == ["Phụ lục I", "Phụ lục II", "Phụ lục III"]


def test_a_report_without_annexes_points_to_none() -> None:
    assert "Phụ lục" not in flowing(activity_report.draw(report(2)))


def test_the_tallest_report_keeps_two_pages_and_typed_figures_stay_italic() -> None:
    """Where no other way is left its tables are set in small type, estimates as italic as ever."""
    pdf = everything()
    heads = [number for number, text in enumerate(texts(pdf), 1) if "Phụ lục I\n" in text]
    assert heads == [3]
    assert run(pdf, "13.000").font == ITALIC
    assert run(pdf, "Hội viên Phụ nữ").font == ITALIC, "a part of a figure"
    assert run(pdf, "13.000").size < 11


def test_nobody_is_asked_for_a_name_that_is_printed() -> None:
    named = replace(house_heading(HOUSE, HeadingKind.HOUSE, DAY), signer_name=NAME)
    assert "ghi rõ họ tên" not in flowing(activity_report.draw(report(1, heading=named)))
    assert "(Ký, ghi rõ họ tên)" in flowing(activity_report.draw(report(1)))


def test_letters_that_stand_for_words_are_written_out_where_they_come_first() -> None:
    made = full_report()
    rare = replace(made.totals, more=(("persons.official", 4),))
    text = flowing(activity_report.draw(replace(made, totals=rare)))
    for words in (
        "câu lạc bộ (CLB)",
        "người dân tộc thiểu số (DTTS)",
        "Cán bộ, công chức, viên chức (CB-CC-VC), người lao động",
    ):
        letters = words[words.index("(") + 1 : words.index(")")]
        assert 0 <= text.find(words) <= text.find(letters) - words.index("(") - 1
    assert text.count("CB-CC-VC, người lao động") == 2, "with the persons, and in the annex"


def test_a_commune_writes_out_its_letters_where_they_come_first() -> None:
    text = flowing(commune_report.draw(commune_data(3)))
    for words in ("câu lạc bộ (CLB)", "người dân tộc thiểu số (DTTS)"):
        letters = words[words.index("(") + 1 : words.index(")")]
        assert 0 <= text.find(words) <= text.find(letters) - words.index("(") - 1
