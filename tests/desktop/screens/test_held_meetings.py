"""Before a meeting that took place is called off, moved or removed the window asks."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from db.domain.attendance import Mark, Status
from db.domain.meetings import HeadCount, Held, MeetingRow, MeetingState, Reason
from db.engine import Book
from desktop.actions import attendance, meetings, undoing
from desktop.dialogs.call_off import CallOffDialog, PostponeDialog
from desktop.notify import Question
from desktop.screens import held_meetings
from desktop.screens.calendar import CalendarScreen
from desktop.screens.desk import Desk
from desktop.screens.group_pages import Page
from desktop.screens.groups import GroupsScreen
from desktop.screens.meeting_acts import MeetingActs
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.clicking import press


@pytest.fixture
def row(book: Book) -> MeetingRow:
    """Two of three came."""
    club = builders.club_of(book, ["Đinh Thị Bơ̆t", "Siu H’Drơ̆i", "Rơ Châm Plin"])
    made = builders.meeting(book, club)
    first, second, third = (one.person_id for one in attendance.roll(book, made).rows)
    builders.marks(book, made, present=[first, second], absent=[third])
    return meetings.detail(book, made)


@pytest.fixture
def acts(book_desk: Desk, show: Show, row: MeetingRow) -> MeetingActs:
    screen = show(CalendarScreen(book_desk))
    return MeetingActs(screen, screen.desk)


def only(spy: NotifySpy) -> Question:
    (question,) = spy.questions
    return question


def test_removing_names_who_came_and_waits_for_a_yes(
    acts: MeetingActs, book: Book, row: MeetingRow, notify_spy: NotifySpy
) -> None:
    acts.remove(row)
    asked = only(notify_spy)
    assert "CLB Cồng chiêng ngày 22/11" in asked.text
    assert "đã điểm danh 3 người, có mặt 2" in asked.text
    assert "số liệu và báo cáo không tính" in asked.text
    assert "Hoàn tác" in asked.text
    assert len(meetings.listing(book)) == 1
    asked.on_yes()
    assert meetings.listing(book) == ()
    undoing.undo(book)
    assert meetings.listing(book) == (row,)


def test_calling_off_asks_before_why(
    acts: MeetingActs, book: Book, row: MeetingRow, notify_spy: NotifySpy
) -> None:
    acts.call_off(row)
    assert QApplication.activeModalWidget() is None
    only(notify_spy).on_yes()
    asked = dialog(CallOffDialog)
    asked.reasons.choose(Reason.STORM)
    asked.yes.click()
    assert meetings.detail(book, row.id).state is MeetingState.CALLED_OFF
    undoing.undo(book)
    assert meetings.detail(book, row.id) == row


def test_postponing_asks_before_the_day(
    acts: MeetingActs, book: Book, row: MeetingRow, notify_spy: NotifySpy
) -> None:
    acts.postpone(row)
    asked = only(notify_spy)
    assert "buổi ở ngày mới chưa điểm danh ai" in asked.text
    asked.on_yes()
    form = dialog(PostponeDialog)
    form.day.set_day(date(2026, 11, 29))
    form.reasons.choose(Reason.FARMING)
    form.yes.click()
    assert [one.state for one in meetings.listing(book)] == [
        MeetingState.POSTPONED,
        MeetingState.PLANNED,
    ]
    undoing.undo(book)
    assert meetings.listing(book) == (row,)


def test_what_was_marked_since_the_screen_was_drawn_is_asked_about_too(
    acts: MeetingActs, book: Book, notify_spy: NotifySpy
) -> None:
    club = builders.club(book, "CLB Thơ")
    seen = meetings.detail(book, builders.meeting(book, club))
    meetings.count_heads(book, seen.id, HeadCount(people=40))
    acts.remove(seen)
    assert "đã ghi 40 người không tên" in only(notify_spy).text
    assert len(meetings.listing(book)) == 2


def test_a_mark_set_while_the_reason_is_asked_is_not_passed_over(
    acts: MeetingActs, book: Book, notify_spy: NotifySpy
) -> None:
    club = builders.club(book, "CLB Thơ")
    planned = meetings.detail(book, builders.meeting(book, club))
    acts.call_off(planned)
    assert notify_spy.questions == []
    asked = dialog(CallOffDialog)
    who = builders.person(book, "Đinh Mlô̆")
    attendance.mark(book, planned.id, [Mark(who, Status.PRESENT)])
    asked.reasons.choose(Reason.STORM)
    asked.yes.click()
    assert meetings.detail(book, planned.id).state is MeetingState.HELD
    assert "Sổ vẫn nguyên" in notify_spy.messages[-1].text


def test_several_meetings_of_a_group_are_asked_about_once(
    book_desk: Desk, book: Book, row: MeetingRow, show: Show, notify_spy: NotifySpy
) -> None:
    builders.meeting(book, row.group_ids[0], day="2026-11-25")
    pages = show(GroupsScreen(book_desk)).panel.pages
    pages.page.choose(Page.MEETINGS)
    pages.page.chosen.emit(Page.MEETINGS)
    pages.meeting_table.selectAll()
    press(pages.meeting_bulk, "Xóa")
    asked = only(notify_spy)
    assert asked.title == "1 buổi đã có số liệu. Vẫn xóa?"
    assert "2 buổi đang chọn: đã điểm danh 3 người, có mặt 2" in asked.text
    assert len(meetings.listing(book)) == 2
    asked.on_yes()
    assert meetings.listing(book) == ()
    assert notify_spy.messages[-1].text == "Đã xóa 2 buổi"
    undoing.undo(book)
    assert len(meetings.listing(book)) == 2


def test_a_meeting_counted_as_nobody_is_told_as_such() -> None:
    assert held_meetings.counted(Held(meetings=1)) == "đã ghi không ai đến"
    assert held_meetings.counted(Held(1, unnamed=1200, households=12)) == (
        "đã ghi 1.200 người không tên; đã ghi 12 hộ"
    )
