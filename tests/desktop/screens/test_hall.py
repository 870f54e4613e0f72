"""The hall's calendar: lendings stand in it, clashes are told before saving and never forbidden."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from db.domain.hall import HallDraft, HallPurpose
from db.engine import Book
from desktop.actions import hall, meetings, undoing
from desktop.dialogs.hall_form import HallForm
from desktop.dialogs.meeting_form import MeetingForm
from desktop.screens.calendar import CalendarScreen
from desktop.screens.calendar_month import grid_lines
from desktop.screens.desk import Desk
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.clicking import texts


@pytest.fixture
def screen(book_desk: Desk, book: Book, show: Show) -> CalendarScreen:
    builders.club(book)
    made = show(CalendarScreen(book_desk))
    made.month.grid.choose_day(date(2026, 11, 28))
    return made


def words_of_day(screen: CalendarScreen) -> list[str]:
    cell = screen.month.model.cell(screen.month.grid.currentIndex())
    assert cell is not None
    return [line.words for line in grid_lines(cell)]


def test_a_wedding_is_written_into_the_calendar(
    screen: CalendarScreen, book: Book, notify_spy: NotifySpy
) -> None:
    screen.day.lend()
    form = dialog(HallForm)
    form.purpose.choose(HallPurpose.WEDDING)
    form.last.choose(date(2026, 11, 29))
    form.borrower.setText("Nay H’Lĕ")
    form.yes.click()
    assert notify_spy.messages[-1].text.startswith("Cho mượn: đám cưới, 28/11 đến 29/11")
    assert words_of_day(screen) == ["Cho mượn: đám cưới"]
    assert "28/11 đến 29/11, cả ngày, cả nhà văn hóa · Nay H’Lĕ" in texts(screen.day)
    screen.month.grid.choose_day(date(2026, 11, 29))
    assert words_of_day(screen) == ["Cho mượn: đám cưới"]
    undoing.undo(book)
    screen.refresh()
    assert words_of_day(screen) == []


def test_a_meeting_at_that_time_is_told_and_saved_when_asked_again(
    screen: CalendarScreen, book: Book
) -> None:
    hall.lend(book, HallDraft(HallPurpose.FUNERAL, "2026-11-28", "2026-11-28"))
    screen.add_new()
    form = dialog(MeetingForm)
    form.yes.click()
    assert "28/11: nhà văn hóa đã cho mượn, đám tang." in texts(form)
    assert (form.yes.text(), meetings.listing(book)) == ("Vẫn lưu", ())
    form.yes.click()
    assert [row.day for row in meetings.listing(book)] == ["2026-11-28"]


def test_every_week_of_a_schedule_is_looked_at(screen: CalendarScreen, book: Book) -> None:
    hall.lend(book, HallDraft(HallPurpose.VACCINATION, "2026-12-12", "2026-12-12"))
    screen.add_new()
    form = dialog(MeetingForm)
    form.weekly.setChecked(True)
    form.last.choose(date(2026, 12, 26))
    form.yes.click()
    assert "12/12: nhà văn hóa đã cho mượn, tiêm chủng, khám bệnh." in texts(form)
    form.yes.click()
    assert [row.day for row in meetings.listing(book)] == [
        "2026-11-28",
        "2026-12-05",
        "2026-12-12",
        "2026-12-19",
        "2026-12-26",
    ]


def test_another_clash_is_told_anew_before_it_is_saved(screen: CalendarScreen, book: Book) -> None:
    for day in ("2026-11-28", "2026-11-29"):
        hall.lend(book, HallDraft(HallPurpose.OTHER, day, day, what="hội thảo khuyến nông"))
    screen.add_new()
    form = dialog(MeetingForm)
    form.yes.click()
    form.day.choose(date(2026, 11, 29))
    form.yes.click()
    assert meetings.listing(book) == ()
    form.day.choose(date(2026, 11, 30))
    form.yes.click()
    assert [row.day for row in meetings.listing(book)] == ["2026-11-30"]


def test_a_lending_over_a_meeting_is_told_and_saved_when_asked_again(
    screen: CalendarScreen, book: Book
) -> None:
    builders.meeting(book, builders.club(book, "Nhóm múa xoang"), day="2026-11-28", time="tối")
    screen.day.lend()
    form = dialog(HallForm)
    form.yes.click()
    assert "28/11, tối: nhà văn hóa đã có Nhóm múa xoang." in texts(form)
    form.yes.click()
    assert len(hall.lendings(book, "2026-11-01", "2026-11-30")) == 1


def test_the_teacher_of_a_meeting_stays_when_it_is_changed(
    screen: CalendarScreen, book: Book
) -> None:
    teacher = builders.person(book, "Đinh Plưn")
    group = builders.club(book, "Nhóm múa xoang")
    meeting = meetings.add(book, [group], "2026-11-28", teacher_id=teacher).created[0]
    from desktop.screens.meeting_acts import MeetingActs

    row = next(one for one in meetings.listing(book) if one.id == meeting)
    MeetingActs(screen, screen.desk).edit(row)
    form = dialog(MeetingForm)
    form.topic.setText("Ôn bài")
    form.yes.click()
    (after,) = meetings.listing(book)
    assert (after.topic, after.teacher) == ("Ôn bài", "Đinh Plưn")


def test_the_year_is_saved_for_phones(
    screen: CalendarScreen, book: Book, tmp_path: Path, notify_spy: NotifySpy
) -> None:
    hall.lend(book, HallDraft(HallPurpose.WEDDING, "2026-03-28", "2026-03-28"))
    file = tmp_path / "Lịch 2026.ics"
    screen.save_file(file)
    assert notify_spy.messages[-1].text == "Đã lưu lịch vào Lịch 2026.ics."
    assert b"DTSTART;VALUE=DATE:20260328" in file.read_bytes()
