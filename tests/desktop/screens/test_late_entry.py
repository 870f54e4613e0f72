"""Ghi bù: persons against past meetings, by the keys of the roll."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.attendance import Status
from db.domain.meetings import Reason
from db.engine import Book
from desktop.actions import attendance, meetings, people
from desktop.dialogs.head_count import HeadCountDialog
from desktop.screens.desk import Desk
from desktop.screens.late_entry import LateEntryScreen
from tests import builders
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.keyboard import type_text

NAMES = ("Đinh Thị Bơ̆t", "Nguyễn Thị Đào", "Siu H’Drơ̆i")


@dataclass
class Stage:
    """Three people, three past meetings, one to come, one called off."""

    book: Book
    screen: LateEntryScreen
    group: str
    held: list[str]

    def marks(self, at: int) -> list[Status | None]:
        return [row.status for row in attendance.roll(self.book, self.held[at]).rows]

    def heads(self) -> list[str]:
        model = self.screen.model
        across = Qt.Orientation.Horizontal
        return [model.headerData(at, across) for at in range(1, model.columnCount())]


@pytest.fixture
def stage(book: Book, book_desk: Desk, show: Show) -> Stage:
    group = builders.club(book)
    for name in NAMES:
        builders.person(book, name, group=group)
    days = ("2026-11-01", "2026-11-08", "2026-11-15")
    held = [builders.meeting(book, group, day=day) for day in days]
    builders.meeting(book, group, day="2026-11-29")
    off = builders.meeting(book, group, day="2026-11-10")
    meetings.call_off(book, [off], Reason.STORM)
    return Stage(book, show(LateEntryScreen(book_desk)), group, held)


def test_past_meetings_stand_beside_one_another_without_those_called_off(stage: Stage) -> None:
    assert stage.heads() == ["01/11\n0/3", "08/11\n0/3", "15/11\n0/3"]
    assert [row.name for row in stage.screen.model.grid.rows] == list(NAMES)


def test_keys_mark_and_go_down_and_arrows_go_to_the_meeting_before(stage: Stage) -> None:
    table = stage.screen.table
    type_text(table, "14")
    QTest.keyClick(table, Qt.Key.Key_Left)
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert stage.marks(2) == [Status.PRESENT, Status.ABSENT, None]
    assert stage.marks(1) == [None, Status.PRESENT, None]
    assert stage.heads() == ["01/11\n0/3", "08/11\n1/3", "15/11\n1/3"]


def test_a_mark_is_taken_away_by_zero_and_never_by_backspace(stage: Stage) -> None:
    table = stage.screen.table
    type_text(table, "2")
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Backspace)
    assert stage.marks(2)[0] is Status.LATE
    type_text(table, "0")
    assert stage.marks(2)[0] is None


def test_letters_of_telex_and_vni_mark_nobody(stage: Stage) -> None:
    type_text(stage.screen.table, "đàoâư")
    assert stage.marks(2) == [None] * 3


def test_all_present_is_about_the_meeting_the_keyboard_is_on(stage: Stage) -> None:
    type_text(stage.screen.table, "4")
    stage.screen.all_present.click()
    assert stage.marks(2) == [Status.ABSENT, Status.PRESENT, Status.PRESENT]
    assert stage.marks(1) == [None] * 3
    assert stage.heads()[2] == "15/11\n2/3"


def test_only_the_number_can_be_written(stage: Stage) -> None:
    stage.screen.heads.click()
    form = dialog(HeadCountDialog)
    form.numbers["people"].setText("45")
    form.confirm()
    assert meetings.detail(stage.book, stage.held[2]).head_count.people == 45


def test_who_joined_later_is_no_member_before_but_can_be_marked(stage: Stage) -> None:
    late = builders.person(stage.book, "Kpă Y-Bluĭ", group=stage.group, from_day="2026-11-10")
    stage.screen.refresh()
    row = next(one for one in stage.screen.model.grid.rows if one.person_id == late)
    assert [cell.member for cell in row.cells] == [False, False, True]
    at = stage.screen.model.grid.rows.index(row)
    stage.screen.table.setCurrentIndex(stage.screen.model.index(at, 1))
    type_text(stage.screen.table, "1")
    marked = {row.person_id: row for row in attendance.roll(stage.book, stage.held[0]).rows}
    assert (marked[late].status, marked[late].member) == (Status.PRESENT, False)


def test_earlier_meetings_are_one_press_away(stage: Stage) -> None:
    for day in range(1, 13):
        builders.meeting(stage.book, stage.group, day=f"2026-09-{day:02}")
    stage.screen.refresh()
    assert len(stage.heads()) == 8
    stage.screen.earlier.click()
    assert [head[:5] for head in stage.heads()] == [f"{day:02}/09" for day in range(1, 8)]
    assert not stage.screen.earlier.isEnabled()
    stage.screen.later.click()
    assert stage.heads()[-1].startswith("15/11")


def test_the_first_of_two_meetings_of_a_day_is_an_earlier_one(stage: Stage) -> None:
    """Where only the second has room, the first is not passed over for ever."""
    for time in ("sáng", "chiều"):
        builders.meeting(stage.book, stage.group, day="2026-09-12", time=time)
    for day in range(13, 17):
        builders.meeting(stage.book, stage.group, day=f"2026-09-{day}")
    stage.screen.refresh()
    assert [row.time for row in stage.screen.model.grid.meetings][:2] == ["chiều", None]
    stage.screen.earlier.click()
    assert [row.time for row in stage.screen.model.grid.meetings] == ["sáng"]
    assert not stage.screen.earlier.isEnabled()


def test_a_refused_mark_is_put_back(stage: Stage) -> None:
    meetings.remove(stage.book, [stage.held[2]])
    type_text(stage.screen.table, "1")
    assert [head[:5] for head in stage.heads()] == ["01/11", "08/11"]
    assert len(people.listing(stage.book)) == 3
