"""What lists say where there is nothing to list, and how their heads and long names are broken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.list_papers import Handover
from db.domain.sheets import UPRIGHT, Box, Paper
from db.domain.tables import ColumnKind, Table, TableColumn, TableFormat
from desktop.documents import attendance_record, gift_board, lending_note, tables
from tests.desktop.documents.made import flowing, ink, picture, texts
from tests.desktop.documents.made_lists import HEAD, LONGEST, board, lending, record
from tests.desktop.documents.read_pages import runs
from tests.desktop.documents.test_decree import rules

DOTS = 14.0
"""Of a millimetre on a picture."""

NAMES = (TableColumn("Họ và tên", 50), TableColumn("Năm sinh", 20))


def people(*names: str) -> Table:
    return Table(
        HEAD, "DANH SÁCH", ("Lớp múa xoang",), NAMES, tuple((name, 1980) for name in names)
    )


def test_a_record_of_nobody_says_so_and_has_no_table() -> None:
    text = flowing(attendance_record.draw(record(0)))
    assert "Chưa ghi ai có mặt ở buổi này." in text
    assert "Họ và tên" not in text and "Có mặt 0" not in text


def test_people_who_came_without_a_name_are_counted_where_nobody_is_listed() -> None:
    text = flowing(attendance_record.draw(record(0, unnamed=5, unnamed_female=3)))
    assert "Người đến chưa được ghi tên. Tổng số có mặt 5 người, trong đó nữ 3." in text


def test_a_board_without_gifts_thanks_nobody() -> None:
    none = replace(board(()), others=0, others_money=0, others_worth=0, money=0, worth=0)
    text = flowing(gift_board.draw(none))
    assert "Trong thời gian này chưa có ai đóng góp, ủng hộ." in text
    assert "0 đồng" not in text and "cảm ơn" not in text and "Tổng cộng" not in text


def test_an_empty_list_counts_nothing() -> None:
    pdf = tables.write(people(), TableFormat.PDF)
    assert "Danh sách này chưa có ai." in flowing(pdf)
    things = replace(people(), columns=(TableColumn("Tên đồ dùng", 50), NAMES[1]))
    assert "Danh sách này chưa có gì." in flowing(tables.write(things, TableFormat.PDF))


def test_heads_of_columns_are_broken_between_their_parts() -> None:
    told = {one.text for one in runs(lending_note.draw(lending(Handover.HANDOVER)))}
    assert {"Đơn vị", "tính"} <= told
    gifts = {one.text for one in runs(gift_board.draw(board(("Đinh Hrơh",))))}
    assert {"Số tiền, trị giá", "(đồng)"} <= gifts


def test_what_explains_the_letters_of_a_roll_stands_below_it() -> None:
    days = (*NAMES, *(TableColumn(f"0{day}/3", 12, ColumnKind.MARK) for day in range(1, 8)))
    about = ("Lớp múa xoang", "từ ngày 01/3/2026", "x có mặt, P có phép")
    made = Table(HEAD, "BẢNG ĐIỂM DANH", about, days, (("Đinh Hrơh", 1980, *"xxxPxxx"),))
    told = runs(tables.write(made, TableFormat.PDF))
    heights = {one.text: one.y for one in told}
    assert heights["x có mặt, P có phép."] > heights["Đinh Hrơh"]
    assert heights["Lớp múa xoang – từ ngày 01/3/2026"] < heights["Đinh Hrơh"]


def test_a_breve_above_a_circumflex_does_not_stand_on_the_rule() -> None:
    """Two lines of the longest name: white between the rules of its row and its letters."""
    narrow = (*NAMES, TableColumn("Sinh hoạt ở", 95))
    rows = ((f"{LONGEST} Niê Kđăm", 1980, "CLB Thơ"),) * 4
    pdf = tables.write(replace(people(), columns=narrow, rows=rows), TableFormat.PDF)
    names = [one for one in runs(pdf) if one.text.startswith("Ê̆ban") and "Kđăm" not in one.text]
    assert len(names) == 4, "each in two lines"
    page = picture(pdf, 1, DOTS)
    for one in names[:-1]:
        above = [y for *_, y in rules(pdf) if y < one.y - 1]
        below = [y for *_, y in rules(pdf) if y > one.y]
        for y in (max(above) + 0.12, min(below) - 0.22):
            assert ink(page, Box(one.left, y, one.right - one.left, 0.1), dots_per_mm=DOTS) == 0


REASON = "đi rẫy xa chưa về, con nhỏ ốm phải đưa xuống trạm y tế xã từ chiều hôm trước, có báo"


@pytest.mark.parametrize("paper", UPRIGHT)
def test_a_reason_of_a_whole_sentence_is_legible_and_whole(paper: Paper) -> None:
    made = record(6, paper=paper)
    rows = tuple(replace(row, reason=REASON) for row in made.rows)
    pdf = attendance_record.draw(replace(made, rows=rows))
    assert flowing(pdf).count("từ chiều hôm trước") == 6
    assert "…" not in flowing(pdf)
    every = [one for page in range(1, len(texts(pdf)) + 1) for one in runs(pdf, page)]
    told = [one for one in every if "rẫy" in one.text]
    assert len(told) == 6 and all(one.size > 6.4 for one in told)
    plain = attendance_record.draw(made)
    assert texts(plain)[0].count("Đinh Thị") and _step(plain) < _step(pdf), "rows grow only for it"


def _step(pdf: bytes) -> float:
    """Millimetres from the first person to the second."""
    numbers = {one.text: one.y for one in runs(pdf)}
    return numbers["2"] - numbers["1"]


def test_a_long_topic_takes_lines_of_full_size() -> None:
    topic = "Tập bài chiêng mừng lúa mới, học hát dân ca Ba Na với nghệ nhân các làng trong xã " * 2
    pdf = attendance_record.draw(record(3, topic=topic))
    told = [one for one in runs(pdf) if "dân ca" in one.text or "nghệ nhân" in one.text]
    assert len({one.y for one in told}) >= 2
    assert all(one.size > 11.5 for one in told)
    below = next(one.y for one in runs(pdf) if one.text.startswith("Người hướng dẫn"))
    assert below - max(one.y for one in told) > 4


def test_a_donor_of_a_long_name_is_read_on_the_wall() -> None:
    name = "Công ty trách nhiệm hữu hạn một thành viên cao su Čư Prông Ĕban Ơ̆n Ơ̆i Ư̆h Mơdơ̆"
    told = [one for one in runs(gift_board.draw(board((name,)))) if "thành viên" in one.text]
    assert told
    assert all(one.size >= 9.5 for one in told)
