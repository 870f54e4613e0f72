"""How values of the book read on screen."""

from __future__ import annotations

from datetime import date

import pytest

from db.domain.groups import GroupKind, Role
from db.domain.meetings import Reason
from desktop import phrases


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("1986", "1986"),
        ("1986-03", "03/1986"),
        ("1986-03-12", "12/03/1986"),
        ("~1948", "khoảng 1948"),
        ("child", "trẻ em"),
        (None, ""),
    ],
)
def test_a_birth_reads_as_people_know_it(stored: str | None, shown: str) -> None:
    """AC 28."""
    assert phrases.birth(stored) == shown


def test_a_day_has_its_weekday_and_its_day_of_the_moon() -> None:
    assert phrases.full_day("2026-11-22") == "Chủ nhật 22/11/2026"
    assert phrases.moon_day("2026-11-22") == "14/10 âm lịch"


def test_a_leap_month_says_so() -> None:
    assert phrases.moon_day(date(2025, 7, 25)) == "1/6 nhuận âm lịch"


def test_a_class_has_learners_and_a_club_has_members() -> None:
    assert phrases.members(GroupKind.CLASS, 26) == "26 học viên"
    assert phrases.members(GroupKind.CLUB, 1234) == "1.234 thành viên"


def test_the_leader_is_called_by_the_kind_of_group() -> None:
    words = [phrases.role(Role.LEADER, kind) for kind in GroupKind]
    assert words == ["chủ nhiệm", "người dạy", "trưởng nhóm"]


def test_a_reason_of_ones_own_is_said_in_its_words() -> None:
    assert phrases.reason(Reason.OTHER, "sửa nhà rông") == "sửa nhà rông"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("CLB Cồng chiêng", "Cồng chiêng"),
        ("Câu lạc bộ thơ Bahnar", "Thơ Bahnar"),
        ("Lớp năng khiếu múa xoang", "Múa xoang"),
        ("Nhóm đọc sách", "Đọc sách"),
        ("Ngày Di sản văn hóa Việt Nam", "Di sản văn hóa Việt Nam"),
        ("Lớp", "Lớp"),
        ("Lớp ", "Lớp "),
        ("Đội chiêng làng Jro", "Đội chiêng làng Jro"),
    ],
)
def test_where_there_is_little_room_a_name_begins_with_what_is_its_own(
    name: str, short: str
) -> None:
    assert phrases.told_apart(name) == short
