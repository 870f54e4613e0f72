"""A day in two parts: sáng and chiều are two meetings, marked each for itself (AC 10)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.domain.attendance import Status
from db.domain.periods import parse_period
from db.engine import Book
from desktop.actions import attendance, meeting_papers, meetings, people, reports, sheets, undoing
from desktop.changes_bus import ChangesBus
from desktop.dialogs.meeting_form import MeetingForm
from desktop.dialogs.person_sessions import PersonSessionsDialog
from desktop.documents import course_grid, report_words
from desktop.screens.desk import Desk
from desktop.screens.meeting_adding import MeetingAdding
from desktop.screens.roll import RollScreen
from desktop.screens.sheet import SheetScreen
from tests import builders
from tests.desktop.conftest import Walk, refresh_by
from tests.helpers.clicking import dialog_in, texts

DAY = "2026-11-22"
NAMES = ("Đinh Thị Bơ̆t", "Siu H’Drơ̆i", "Đinh Hrơh")


@dataclass(frozen=True)
class Course:
    """A class of three that meets in the morning and in the afternoon of one day."""

    book: Book
    group: str
    people: tuple[str, ...]
    morning: str
    afternoon: str

    def statuses(self, meeting: str) -> list[Status | None]:
        return [row.status for row in attendance.roll(self.book, meeting).rows]


def text_of(pdf: bytes) -> str:
    read = PdfReader(BytesIO(pdf))
    text = " ".join(" ".join(page.extract_text() for page in read.pages).split())
    return unicodedata.normalize("NFC", text)


@pytest.fixture
def course(book: Book) -> Course:
    group = builders.club(book, "Lớp xóa mù chữ")
    ids = tuple(builders.person(book, name, group=group) for name in NAMES)
    made = meetings.add_several(book, [group], [DAY], "sáng và chiều")
    return Course(book, group, ids, *made.created)


def test_a_day_of_two_parts_is_planned_in_one_act(course: Course) -> None:
    """AC 10."""
    assert [row.time for row in meetings.listing(course.book)] == ["sáng", "chiều"]
    undoing.undo(course.book)
    assert meetings.listing(course.book) == ()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("7:30, 14h", ["07:30", "14:00"]),
        ("buổi sáng và buổi chiều", ["buổi sáng", "buổi chiều"]),
        ("tối, sau cơm", ["tối, sau cơm"]),
        ("sáng, trưa, chiều, tối", ["sáng", "trưa", "chiều", "tối"]),
    ],
)
def test_only_hours_and_parts_of_the_day_are_taken_apart(
    book: Book, typed: str, kept: list[str]
) -> None:
    meetings.add_several(book, [builders.club(book)], [DAY], typed)
    assert [row.time for row in meetings.listing(book)] == kept


def test_two_parts_are_two_visits_of_one_person(course: Course) -> None:
    """AC 10, AC 6: morning and afternoon are two meetings, two visits, one person."""
    builders.marks(course.book, course.morning, present=course.people[:2])
    builders.marks(course.book, course.afternoon, present=course.people[:1], excused=[
        course.people[1]
    ])  # fmt: skip
    totals = reports.report(course.book, parse_period("2026-11")).totals
    assert (totals.meetings, totals.visits, totals.persons) == (2, 3, 2)
    assert any("buổi sáng và buổi chiều" in note for note in report_words.standing_notes(False))


def test_a_persons_page_lists_every_session_with_its_part(
    course: Course, book_desk: Desk, qtbot: QtBot
) -> None:
    """AC 10: who really came, half a day at a time."""
    who = course.people[0]
    builders.marks(course.book, course.morning, present=[who])
    builders.marks(course.book, course.afternoon, excused=[who])
    found = [(one.day, one.time, one.status) for one in people.sessions(course.book, who)]
    assert found == [(DAY, "chiều", Status.EXCUSED), (DAY, "sáng", Status.PRESENT)]
    screen = SheetScreen(book_desk)
    qtbot.addWidget(screen)
    dialog = PersonSessionsDialog(screen, book_desk.operations, who, NAMES[0])
    shown = [
        [str(dialog.model.index(row, column).data()) for column in range(4)] for row in range(2)
    ]
    assert shown == [
        ["22/11/2026", "chiều", "Lớp xóa mù chữ", "Vắng có phép"],
        ["22/11/2026", "sáng", "Lớp xóa mù chữ", "Có mặt"],
    ]
    assert "Có mặt 1 trong 2 buổi" in dialog.told.text()


def test_sessions_of_two_records_that_are_one_person_stand_together(course: Course) -> None:
    """AC 10."""
    other = builders.person(course.book, "Đinh Thị Bớt")
    builders.marks(course.book, course.morning, present=[course.people[0]])
    builders.marks(course.book, course.afternoon, present=[other])
    people.merge(course.book, course.people[0], other)
    assert len(people.sessions(course.book, course.people[0])) == 2
    assert len(people.sessions(course.book, other)) == 2


@pytest.fixture
def roll(course: Course, book_desk: Desk, bus: ChangesBus, walk: Walk, qtbot: QtBot) -> RollScreen:
    screen = RollScreen(book_desk)
    qtbot.addWidget(screen)
    screen.resize(1146, 600)
    screen.show()
    refresh_by(bus, screen)
    builders.marks(course.book, course.morning, present=course.people[:2])
    screen.opened(meeting_id=course.afternoon)
    screen.refresh()
    return screen


def test_the_roll_of_the_afternoon_shows_the_morning(course: Course, roll: RollScreen) -> None:
    """AC 10."""
    assert roll.parts.isVisible()
    assert roll.parts.choice.value == course.afternoon
    came = [line.name for line in roll.list.model.rows if line.row.elsewhere]
    assert sorted(came) == sorted(NAMES[:2])
    spoken = [str(roll.list.model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole))
              for at in range(3)]  # fmt: skip
    assert sum("sáng Có mặt" in line for line in spoken) == 2


def test_who_came_in_the_morning_is_marked_by_one_press_and_undone_by_one(
    course: Course, roll: RollScreen
) -> None:
    """AC 10: the one who did not come in the morning stays open."""
    assert roll.parts.as_before.isVisible()
    roll.parts.as_before.click()
    assert course.statuses(course.afternoon).count(Status.PRESENT) == 2
    assert course.statuses(course.afternoon).count(None) == 1
    assert not roll.parts.as_before.isVisible()
    undoing.undo(course.book)
    assert course.statuses(course.afternoon) == [None, None, None]


def test_a_key_and_a_click_lead_to_the_other_part(
    course: Course, roll: RollScreen, walk: Walk
) -> None:
    QTest.keyClick(roll, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert walk.steps[-1] == ("roll", {"meeting_id": course.morning})
    roll.opened(meeting_id=course.morning)
    roll.refresh()
    assert roll.parts.choice.value == course.morning
    QTest.keyClick(roll, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(roll, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert walk.steps[-1] == ("roll", {"meeting_id": course.afternoon})


def test_a_meeting_alone_on_its_day_has_no_parts(course: Course, roll: RollScreen) -> None:
    alone = builders.meeting(course.book, course.group, day="2026-11-23")
    roll.opened(meeting_id=alone)
    roll.refresh()
    assert not roll.parts.isVisible()


def test_one_press_prints_the_sheets_of_all_parts(
    course: Course, book_desk: Desk, qtbot: QtBot
) -> None:
    """AC 10: each part has its own sheet, which says which part it is."""
    screen = SheetScreen(book_desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.opened(meeting_id=course.morning)
    screen.refresh()
    assert screen.draft is not None
    assert len(screen.draft.prints) == 1
    screen.all_parts.click()
    assert len(screen.draft.prints) == 2
    text = text_of(screen.draft.drawn.pdf)
    assert "sáng, ngày 22 tháng 11" in text
    assert "chiều, ngày 22 tháng 11" in text
    sheets.record(course.book, screen.draft)


def test_the_course_grid_tells_two_columns_of_one_day_apart(course: Course) -> None:
    """AC 10."""
    grid = meeting_papers.course_grid(course.book, course.group, DAY, DAY)
    text = text_of(course_grid.draw(grid))
    assert "22/11 sáng" in text
    assert "22/11 chiều" in text


def test_the_form_offers_both_parts_and_a_change_is_of_one(
    course: Course, book_desk: Desk, bus: ChangesBus, qtbot: QtBot
) -> None:
    screen = SheetScreen(book_desk)
    qtbot.addWidget(screen)
    screen.show()
    adding = MeetingAdding(screen, book_desk)
    adding.ask(date(2026, 11, 29))
    form = dialog_in(screen, MeetingForm)
    form.time.set_text("sáng và chiều")
    form.confirm()
    made = meetings.listing(course.book, "2026-11-29", "2026-11-29")
    assert [row.time for row in made] == ["sáng", "chiều"]
    adding.ask(date(2026, 11, 29), meeting=made[0])
    form = dialog_in(screen, MeetingForm)
    form.time.set_text("sáng và chiều")
    form.confirm()
    assert any("Đây là một buổi" in text for text in texts(form))
    assert len(meetings.listing(course.book, "2026-11-29", "2026-11-29")) == 2
