"""The home page over a real book."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from db.domain.meetings import MeetingState, Reason
from db.domain.targets import HouseTarget
from db.engine import Book
from desktop.actions import meetings
from desktop.changes_bus import ChangesBus
from desktop.dialogs.call_off import RestDialog
from desktop.dialogs.meeting_form import MeetingForm
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.home import HomeScreen
from desktop.screens.quick_numbers import QuickDialog
from desktop.widgets.buttons import Button, Kind
from tests import builders
from tests.desktop.conftest import NotifySpy, Walk, refresh_by
from tests.helpers.clicking import dialog_in, press, texts

TODAY = "2026-11-22"


@pytest.fixture
def home(book_desk: Desk, qtbot: QtBot, bus: ChangesBus) -> HomeScreen:
    screen = HomeScreen(book_desk)
    qtbot.addWidget(screen)
    screen.resize(1146, 620)
    screen.show()
    refresh_by(bus, screen)
    return screen


def shown(home: HomeScreen) -> list[str]:
    home.refresh()
    return texts(home)


def filled(home: HomeScreen) -> list[str]:
    buttons = home.findChildren(Button)
    return [b.text() for b in buttons if b.isVisible() and b.kind is Kind.PRIMARY]


def test_a_new_book_says_what_comes_first(home: HomeScreen) -> None:
    said = shown(home)
    assert any(text.startswith("Sổ còn mới.") for text in said)
    assert filled(home) == ["Đưa danh sách vào"]


def test_people_without_groups_lead_to_the_groups(home: HomeScreen, book: Book, walk: Walk) -> None:
    builders.person(book)
    home.refresh()
    press(home, "Lập nhóm")
    assert walk.steps == [("groups", {})]


def test_todays_meetings_are_listed_with_the_moon(home: HomeScreen, book: Book) -> None:
    group = builders.club(book)
    builders.person(book, group=group)
    builders.meeting(book, group, day=TODAY, time="14:00")
    said = shown(home)
    assert "Hôm nay có 1 buổi" in said
    assert "Chủ nhật 22/11/2026 · 14/10 âm lịch" in said
    assert {"14:00", "CLB Cồng chiêng", "1 thành viên"} <= set(said)


def test_the_next_meeting_has_the_one_filled_button(home: HomeScreen, book: Book) -> None:
    group, other = builders.club(book), builders.club(book, "Nhóm đọc sách")
    for id_ in (group, other):
        builders.meeting(book, id_, day=TODAY)
    home.refresh()
    texts(home)
    assert filled(home) == ["Điểm danh"]


def test_the_button_opens_the_roll_of_its_meeting(home: HomeScreen, book: Book, walk: Walk) -> None:
    meeting = builders.meeting(book, builders.club(book), day=TODAY)
    home.refresh()
    press(home, "Điểm danh")
    assert walk.steps == [("roll", {"meeting_id": meeting})]


def test_a_meeting_that_was_marked_says_who_came(home: HomeScreen, book: Book) -> None:
    group = builders.club(book)
    people = [builders.person(book, group=group) for _ in range(3)]
    meeting = builders.meeting(book, group, day=TODAY)
    builders.marks(book, meeting, present=people[:2])
    assert "Có mặt 2/3, còn 1" in shown(home)
    builders.marks(book, meeting, absent=people[2:])
    assert "✓ Có mặt 2/3" in shown(home)


def test_a_meeting_called_off_says_why(home: HomeScreen, book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book), day=TODAY)
    meetings.call_off(book, [meeting], Reason.FUNERAL)
    assert "Nghỉ: làng có tang" in shown(home)


def test_other_days_are_one_press_away(home: HomeScreen, book: Book) -> None:
    builders.meeting(book, builders.club(book), day="2026-11-23")
    home.refresh()
    home.day_card.day_asked.emit(date(2026, 11, 23))
    assert "Ngày 23/11 có 1 buổi" in texts(home)
    press(home, "Về hôm nay")
    assert "Hôm nay chưa có buổi nào" in texts(home)


def test_a_meeting_outside_the_schedule_is_added(home: HomeScreen, book: Book) -> None:
    builders.club(book)
    home.refresh()
    press(home, "Thêm buổi đột xuất")
    dialog_in(home, MeetingForm).confirm()
    assert "Hôm nay có 1 buổi" in texts(home)


def test_the_whole_village_rests_in_one_act(
    home: HomeScreen, book: Book, notify_spy: NotifySpy
) -> None:
    for name in ("CLB Cồng chiêng", "Nhóm đọc sách"):
        builders.meeting(book, builders.club(book, name), day=TODAY)
    home.refresh()
    press(home, "Cả làng nghỉ")
    dialog = dialog_in(home, RestDialog)
    dialog.last.set_day(date(2026, 11, 25))
    dialog.confirm()
    assert "Chọn một lý do." in texts(dialog)
    press(dialog, "mưa bão")
    dialog.confirm()
    states = {meeting.state for meeting in meetings.listing(book)}
    assert states == {MeetingState.CALLED_OFF}
    assert notify_spy.only(Level.DONE) == "Đã ghi nghỉ 2 buổi."


def test_the_numbers_can_be_copied_for_zalo(
    home: HomeScreen, book: Book, notify_spy: NotifySpy
) -> None:
    group = builders.club(book)
    people = [builders.person(book, group=group) for _ in range(3)]
    meeting = builders.meeting(book, group, day=TODAY)
    builders.marks(book, meeting, present=people)
    home.refresh()
    press(home, "Chép gửi Zalo")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Nhà văn hóa làng Jro, tháng 11/2026"
    assert lines[1] == "Đã tổ chức 1 buổi, 3 lượt người (nữ 3, trẻ em 0, người DTTS 3)"
    assert lines[-1] == "Số liệu trên máy đến 08:42 ngày 22/11/2026"
    assert notify_spy.only(Level.NOTE).startswith("Đã chép.")


def test_a_past_meeting_without_marks_is_to_do(home: HomeScreen, book: Book, walk: Walk) -> None:
    group = builders.club(book)
    builders.person(book, group=group)
    past = builders.meeting(book, group, day="2026-11-15")
    home.refresh()
    press(home, "Ghi bù")
    assert walk.steps == [("roll", {"meeting_id": past})]


def test_yesterdays_rolls_are_one_step_away(home: HomeScreen, book: Book, walk: Walk) -> None:
    group = builders.club(book)
    people = [builders.person(book, group=group) for _ in range(2)]
    held = builders.meeting(book, group, day="2026-11-21")
    builders.marks(book, held, present=people)
    home.refresh()
    before = [b for b in home.findChildren(Button) if b.toolTip() == "Ngày trước"]
    before[0].click()
    press(home, "Điểm danh")
    assert walk.steps == [("roll", {"meeting_id": held})]


@pytest.mark.parametrize(
    ("value", "due", "word"), [(90, 80, "đúng tiến độ"), (70, 80, "chậm"), (100, 90, "✓ đạt")]
)
def test_the_target_says_in_a_word_how_it_stands_today(
    home: HomeScreen, value: int, due: int, word: str
) -> None:
    home.target.show_target(
        HouseTarget("Lượt bạn đọc", "library.visits", 2026, 100, value, due, days_left=39)
    )
    assert word in texts(home.target)


def test_all_eight_numbers_are_one_press_away(home: HomeScreen) -> None:
    home.refresh()
    press(home, "Đủ tám số")
    assert dialog_in(home, QuickDialog).choice.period.number == 11
