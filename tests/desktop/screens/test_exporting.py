"""“Xuất danh sách…” and Ctrl+C: lists leave the window as they are shown."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from db.engine import Book
from desktop.actions.asked_papers import Asked
from desktop.screens.calendar import CalendarScreen
from desktop.screens.desk import Desk
from desktop.screens.exporting import write
from desktop.screens.group_pages import Page
from desktop.screens.groups import GroupsScreen
from desktop.screens.more_papers import MorePapersScreen
from desktop.screens.people import PeopleScreen
from desktop.screens.roll import RollScreen
from desktop.screens.screen import Screen
from tests import builders
from tests.desktop.screens.conftest import Show


def names(screen: Screen, desk: Desk, file: Path) -> list[object]:
    """The first column of what is exported."""
    shown = screen.table_shown()
    assert shown is not None
    write(desk, shown, file)
    sheet = openpyxl.load_workbook(file).active
    heads = [row for row in range(1, 9) if sheet.cell(row, 2).value]
    found = (sheet.cell(row, 1).value for row in range(heads[0] + 1, sheet.max_row + 1))
    return [value for value in found if value is not None]


def test_people_leave_as_they_are_searched(
    show: Show, book_desk: Desk, book: Book, tmp_path: Path
) -> None:
    """AC 18."""
    for name in ("Đinh Bĕch", "Siu Ƀlưh", "Đinh Hrơh"):
        builders.person(book, name)
    screen = show(PeopleScreen(book_desk))
    assert names(screen, book_desk, tmp_path / "a.xlsx") == ["Đinh Bĕch", "Siu Ƀlưh", "Đinh Hrơh"]
    screen.people.search.setText("dinh")
    assert names(screen, book_desk, tmp_path / "b.xlsx") == ["Đinh Bĕch", "Đinh Hrơh"]


def test_of_a_group_leaves_what_its_page_shows(
    show: Show, book_desk: Desk, book: Book, tmp_path: Path
) -> None:
    screen = show(GroupsScreen(book_desk))
    assert names(screen, book_desk, tmp_path / "0.xlsx") == []
    club = builders.club(book)
    builders.person(book, "Đinh Bĕch", group=club)
    builders.meeting(book, club, day="2026-11-20")
    screen.refresh()
    assert names(screen, book_desk, tmp_path / "a.xlsx") == ["Đinh Bĕch"]
    screen.panel.pages.page.choose(Page.MEETINGS)
    (day,) = names(screen, book_desk, tmp_path / "b.xlsx")
    assert str(day).startswith("2026-11-20")


def test_a_month_of_meetings_leaves_the_calendar(
    show: Show, book_desk: Desk, book: Book, tmp_path: Path
) -> None:
    club = builders.club(book)
    today = book_desk.today()
    builders.meeting(book, club, day=today.isoformat())
    screen = show(CalendarScreen(book_desk))
    assert len(names(screen, book_desk, tmp_path / "a.xlsx")) == 1


def test_chosen_rows_are_copied_as_a_table(show: Show, book_desk: Desk, book: Book) -> None:
    for name in ("Đinh <b>Bĕch", "=Siu", "Đinh Hrơh"):
        builders.person(book, name, birth="1986")
    screen = show(PeopleScreen(book_desk))
    table = screen.people.table
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "\n" not in QGuiApplication.clipboard().text()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    lines = [line.split("\t") for line in text.split("\n")]
    assert lines[0][:2] == ["Họ và tên", "Năm sinh"]
    assert {line[0] for line in lines[1:]} == {"Đinh <b>Bĕch", "'=Siu", "Đinh Hrơh"}


def test_a_roll_leaves_with_its_marks(
    show: Show, book_desk: Desk, book: Book, tmp_path: Path
) -> None:
    club = builders.club(book)
    member = builders.person(book, "Đinh Bĕch", group=club)
    meeting = builders.meeting(book, club, day=book_desk.today().isoformat())
    builders.marks(book, meeting, late=[member])
    screen = RollScreen(book_desk)
    screen.opened(meeting_id=meeting)
    show(screen)
    assert names(screen, book_desk, tmp_path / "a.xlsx") == ["Đinh Bĕch"]
    grid = MorePapersScreen(book_desk)
    grid.opened(group_id=club, name="CLB", kind=Asked.GRID)
    show(grid)
    assert names(grid, book_desk, tmp_path / "b.xlsx") == ["Đinh Bĕch"]
