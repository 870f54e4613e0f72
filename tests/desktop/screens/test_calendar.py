"""Lịch hoạt động: a month of meetings, and what is done with one of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from db.domain.groups import GroupKind
from db.domain.hall import HallDraft, HallPurpose
from db.domain.meetings import MeetingState, Reason
from db.engine import Book
from desktop.actions import groups, hall, meetings, undoing
from desktop.dialogs.call_off import RestDialog
from desktop.dialogs.hall_form import HallForm
from desktop.dialogs.meeting_form import MeetingForm
from desktop.itemmodels.month import weeks_of
from desktop.notify import Level
from desktop.screens.calendar import CalendarScreen
from desktop.screens.calendar_month import grid_lines
from desktop.screens.desk import Desk
from desktop.screens.meeting_acts import MeetingActs
from desktop.widgets.buttons import Button
from desktop.widgets.row_acts import BlockActs
from tests import builders
from tests.desktop.conftest import NotifySpy, Walk
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.clicking import press

# The offscreen platform cannot grab the keyboard for a menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def club(book: Book) -> str:
    made = builders.club(book)
    for day in ("2026-11-07", "2026-11-14", "2026-11-21", "2026-11-28"):
        builders.meeting(book, made, day=day, time="14:00")
    return made


@pytest.fixture
def screen(book_desk: Desk, club: str, show: Show) -> CalendarScreen:
    return show(CalendarScreen(book_desk))


def shown_days(screen: CalendarScreen) -> list[int]:
    """Days of the month that have a line in the grid."""
    model = screen.month.model
    cells = [
        model.cell(model.index(row, column))
        for row in range(model.rowCount())
        for column in range(7)
    ]
    return [cell.day.day for cell in cells if cell and cell.inside and cell.meetings]


def texts(screen: CalendarScreen) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in screen.day.findChildren(QLabel) if label.isVisible()]


def test_a_month_is_shown_in_whole_weeks() -> None:
    weeks = weeks_of(date(2026, 11, 22))
    assert weeks[0][0] == date(2026, 10, 26)
    assert weeks[-1][-1] == date(2026, 12, 6)


def test_every_meeting_of_the_month_stands_on_its_day(screen: CalendarScreen) -> None:
    assert shown_days(screen) == [7, 14, 21, 28]


def test_the_day_that_is_chosen_shows_its_meetings(screen: CalendarScreen) -> None:
    screen.month.grid.choose_day(date(2026, 11, 14))
    assert "14:00 · CLB Cồng chiêng" in texts(screen)


def test_the_day_is_said_by_the_moon_too(screen: CalendarScreen) -> None:
    assert screen.day.moon.text() == "14/10 âm lịch"


def test_arrows_move_by_day_and_into_the_next_month(screen: CalendarScreen) -> None:
    screen.month.grid.choose_day(date(2026, 11, 30))
    QTest.keyClick(screen.month.grid, Qt.Key.Key_Right)
    assert screen.month.name.text() == "Tháng 12/2026"
    assert screen.month.grid.day == date(2026, 12, 1)


def test_another_month_is_asked_for(screen: CalendarScreen, book: Book, club: str) -> None:
    builders.meeting(book, club, day="2026-12-05")
    screen.month.month_asked.emit(date(2026, 12, 1))
    assert shown_days(screen) == [5]


def test_one_group_alone_can_be_looked_at(screen: CalendarScreen, book: Book) -> None:
    lessons = builders.club(book, "Lớp múa xoang", GroupKind.CLASS)
    builders.meeting(book, lessons, day="2026-11-09")
    screen.refresh()
    screen.month.group.choose(lessons)
    screen.month.group.chosen.emit(lessons)
    assert shown_days(screen) == [9]


def test_a_meeting_is_added_on_the_day_that_is_chosen(screen: CalendarScreen, book: Book) -> None:
    screen.month.grid.choose_day(date(2026, 11, 25))
    screen.add_new()
    dialog(MeetingForm).yes.click()
    assert "2026-11-25" in [row.day for row in meetings.listing(book)]


def test_two_groups_may_meet_together(screen: CalendarScreen, book: Book) -> None:
    other = builders.club(book, "CLB Thơ")
    screen.add_new()
    form = dialog(MeetingForm)
    form.other.choose(other)
    form.yes.click()
    assert len(meetings.listing(book, "2026-11-22", "2026-11-22")[0].group_ids) == 2


def test_a_meeting_moves_to_another_day(screen: CalendarScreen, book: Book) -> None:
    row = meetings.listing(book)[0]
    MeetingActs(screen, screen.desk).edit(row)
    form = dialog(MeetingForm)
    form.day.choose(form.day.day + timedelta(1))
    form.yes.click()
    assert meetings.listing(book)[0].day == "2026-11-08"


def test_the_whole_village_rests_in_one_act(
    screen: CalendarScreen, book: Book, notify_spy: NotifySpy
) -> None:
    next(b for b in screen.findChildren(Button) if b.text() == "Cả làng nghỉ…").click()
    asked = dialog(RestDialog)
    asked.first.set_day(date(2026, 11, 20))
    asked.last.set_day(date(2026, 11, 30))
    asked.reasons.choose(Reason.FUNERAL)
    asked.yes.click()
    states = [row.state for row in meetings.listing(book)]
    assert states.count(MeetingState.CALLED_OFF) == 2
    assert notify_spy.only(Level.DONE) == "Đã ghi nghỉ 2 buổi."


def test_why_a_meeting_was_called_off_stands_beside_it(screen: CalendarScreen, book: Book) -> None:
    first = meetings.listing(book)[0]
    meetings.call_off(book, [first.id], Reason.STORM)
    screen.refresh()
    screen.month.grid.choose_day(date(2026, 11, 7))
    cell = screen.month.model.cell(screen.month.grid.currentIndex())
    assert cell is not None
    assert [line.mark for line in grid_lines(cell)] == ["✕"]
    assert screen._subtitle.text() == "4 buổi: nghỉ 1"  # noqa: SLF001 - what a person reads
    press(screen, "Vẫn sinh hoạt")
    assert meetings.listing(book)[0].state is MeetingState.PLANNED


def test_the_sheets_of_a_month_are_asked_for(screen: CalendarScreen, walk: Walk) -> None:
    screen.print_shown()
    assert walk.steps == [("sheet", {"month": "2026-11", "group_id": None})]


def test_there_is_nothing_to_print_where_nothing_is_planned(book_desk: Desk, show: Show) -> None:
    screen = show(CalendarScreen(book_desk))
    assert not screen.print_button.isEnabled()


def blocks(screen: CalendarScreen) -> list[BlockActs]:
    """What stands on the chosen day, each with its menu and keys."""
    QApplication.processEvents()
    return [one for one in screen.findChildren(BlockActs) if one.block.isVisible()]


def test_a_meeting_of_the_day_by_right_click_and_keys(
    screen: CalendarScreen, book: Book, notify_spy: NotifySpy
) -> None:
    group = builders.club(book, "CLB Thơ")
    builders.meeting(book, group, day="2026-11-22", time="19:00")
    screen.refresh()
    block = next(one for one in blocks(screen) if "CLB Thơ" in one.block.accessibleName())
    told = {line.text: line.key for line in block.lines() if line is not None}
    assert (told["Sửa buổi…"], told["Xóa buổi này"]) == ("F2", "Del")
    assert {"Điểm danh", "Ai đã sửa, sửa gì", "Chép các dòng đã chọn"} <= set(told)
    place = block.block.mapToGlobal(block.block.rect().center())
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, block.block.rect().center(), place)
    QApplication.sendEvent(block.block, click)
    assert block.menu is not None and block.menu.isVisible()
    block.menu.close()
    block.block.setFocus()
    QTest.keyClick(block.block, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("22/11/2026\t19:00\tCLB Thơ")
    QTest.keyClick(block.block, Qt.Key.Key_F2)
    dialog(MeetingForm).reject()
    before = len(meetings.listing(book))
    QTest.keyClick(block.block, Qt.Key.Key_Delete)
    assert len(meetings.listing(book)) == before - 1
    assert notify_spy.messages[-1].undoable
    undoing.undo(book)
    assert len(meetings.listing(book)) == before


def test_a_lending_of_the_hall_by_keys(screen: CalendarScreen, book: Book) -> None:
    day = "2026-11-22"
    hall.lend(book, HallDraft(HallPurpose.WEDDING, day, day, borrower="Siu Y Blơ̆"))
    screen.refresh()
    block = next(one for one in blocks(screen) if "đám cưới" in one.block.accessibleName())
    QTest.keyClick(block.block, Qt.Key.Key_F2)
    dialog(HallForm).reject()
    QTest.keyClick(block.block, Qt.Key.Key_Delete)
    assert hall.lendings(book, day, day) == ()
    undoing.undo(book)
    assert len(hall.lendings(book, day, day)) == 1


def test_a_meeting_keeps_groups_that_its_form_does_not_ask_for(
    screen: CalendarScreen, book: Book
) -> None:
    ids = [builders.club(book, name) for name in ("CLB Thơ", "CLB Hát", "Lớp dệt")]
    builders.meeting(book, *ids, day="2026-11-10")
    groups.remove(book, ids[0])
    (row,) = meetings.listing(book, "2026-11-10", "2026-11-10")
    MeetingActs(screen, screen.desk).edit(row)
    form = dialog(MeetingForm)
    assert form.group.currentText() == "CLB Thơ"
    assert form.more_groups.text() == "Và cả: Lớp dệt"
    form.topic.setText("Tập văn nghệ")
    form.yes.click()
    (row,) = meetings.listing(book, "2026-11-10", "2026-11-10")
    assert (row.group_ids, row.topic) == (tuple(ids), "Tập văn nghệ")


def test_a_place_that_was_typed_stays_when_another_group_is_chosen(
    screen: CalendarScreen, book: Book
) -> None:
    for name, place in (("CLB Thơ", "Nhà rông"), ("CLB Hát", "Sân trường")):
        groups.add(book, name, GroupKind.CLUB, place)
    screen.add_new()
    form = dialog(MeetingForm)
    first, second = (row.id for row in groups.listing(book) if row.place)
    for group, place in ((first, "Sân trường"), (second, "Nhà rông")):
        form.group.choose(group)
        form.group.chosen.emit(group)
        assert form.place.text() == place
    form.place.setText("Nhà ông Hrơh")
    form.group.choose(first)
    form.group.chosen.emit(first)
    assert form.place.text() == "Nhà ông Hrơh"
    form.reject()
