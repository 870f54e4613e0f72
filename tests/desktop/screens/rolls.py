"""A meeting of five people and its roll on screen, for the tests of the roll."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.domain.attendance import Status
from db.engine import Book
from desktop.actions import attendance
from desktop.screens.desk import Desk
from desktop.screens.roll import RollScreen
from tests import builders
from tests.helpers.keyboard import type_text

DAY = date(2026, 11, 22)
NAMES = ("Đinh Thị Bơ̆t", "Nguyễn Thị Đào", "Siu H’Drơ̆i", "Đinh Hrơh", "Lê Quốc Khánh")


@dataclass
class Stage:
    """A meeting of five people and its roll on screen."""

    book: Book
    screen: RollScreen
    meeting: str
    people: dict[str, str]

    def marks(self) -> dict[str, Status | None]:
        """What the book holds, by name."""
        rows = attendance.roll(self.book, self.meeting).rows
        return {row.full_name or "": row.status for row in rows}

    def type(self, text: str) -> None:
        type_text(self.screen.list.search, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.screen.list.search, key)


def make(book: Book, desk: Desk, qtbot: QtBot, names: Sequence[str]) -> Stage:
    group = builders.club(book)
    people = {name: builders.person(book, name, group=group) for name in names}
    meeting = builders.meeting(book, group, day=DAY.isoformat())
    screen = RollScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1146, 600)
    screen.show()
    screen.opened(meeting_id=meeting)
    screen.refresh()
    return Stage(book, screen, meeting, people)
