"""A club of 32 is deleted by mistake: named, taken back at once, or days later from History.

Through the real window over a real file; persons, marks and enrolments are all there again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.groups import GroupKind
from db.domain.periods import parse_period
from desktop.actions import attendance, books, groups, meetings, people, reports
from desktop.screens.groups import GroupsScreen
from desktop.screens.history import HistoryScreen
from tests import builders
from tests.helpers.hands import Hands

GONGS, DANCE = "CLB Cồng chiêng", "Lớp múa xoang"
DAYS = ("2026-11-05", "2026-11-12", "2026-11-19")
GIVEN = ("Hmrơ̆", "Bĕch", "H’Lan", "Čơ̆k", "Y-Bluĭ", "Ƀlưh", "Ñun", "Yŏng")
FAMILIES = ("Đinh", "Rơ Châm", "Kpă", "Siu")


@dataclass(frozen=True)
class Standing:
    """Everything that hangs on the two groups, read from the file by the actions."""

    groups: tuple[tuple[str, int], ...]
    members: tuple[tuple[str, str, str], ...]
    marks: tuple[tuple[str, str, str], ...]
    people: int
    figures: tuple[int, int, int]


def standing(folder: Path) -> Standing:
    book = books.open_book(folder, None)
    rows = groups.listing(book)
    marks = [
        (meeting.day, row.full_name or "", str(row.status))
        for meeting in meetings.listing(book)
        for row in attendance.roll(book, meeting.id).rows
    ]
    totals = reports.report(book, parse_period("2026-11")).totals
    found = Standing(
        tuple((row.name, row.members) for row in rows),
        tuple(
            (row.name, one.full_name or "", one.from_day)
            for row in rows
            for one in groups.members(book, row.id)
        ),
        tuple(sorted(marks)),
        len(people.listing(book)),
        (totals.meetings, totals.visits, totals.persons),
    )
    books.close(book)
    return found


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Thirty-two people in the gong club, some in the dancing class too, with a month of marks."""
    book = builders.house(tmp_path / "so", actor="Lan")
    gongs = builders.club(book, GONGS)
    dance = builders.club(book, DANCE, GroupKind.CLASS)
    names = [f"{family} {given}" for family in FAMILIES for given in GIVEN]
    ids = [builders.person(book, name, group=gongs) for name in names]
    builders.members(book, dance, *ids[:5])
    for day in DAYS:
        meeting = builders.meeting(book, gongs, day=day, time="19:00")
        builders.marks(book, meeting, present=ids[:20], late=ids[20:25], absent=ids[25:])
    books.close(book)
    return tmp_path / "so"


@pytest.fixture
def sit(qapp: QApplication, qtbot: QtBot, house: Path) -> Iterator[list[Hands]]:
    sitting = [Hands(qapp, qtbot, house).at_home()]
    yield sitting
    for hands in sitting:
        hands.close()


def delete(hands: Hands, name: str) -> None:
    """The club is chosen in its list and deleted by the Delete key, as one does in a hurry."""
    hands.press("Ctrl+3")
    screen = hands.screen()
    assert isinstance(screen, GroupsScreen)
    hands.until(lambda: screen.panel.group)
    places = [row.name for row in screen.model.rows]
    screen.view.choose(places.index(name))
    hands.until(lambda: screen.panel.group and screen.panel.group.name == name)
    screen.view.setFocus()
    hands.press("Del")


def test_a_club_with_32_members_is_deleted_and_comes_back_at_once(
    sit: list[Hands], house: Path, qtbot: QtBot
) -> None:
    """AC 26, task 12: the bar names it and stays 10 seconds; Ctrl+Z within two."""
    (hands,) = sit
    delete(hands, GONGS)
    said = f"Đã xóa {GONGS} (32 thành viên)"
    hands.until(lambda: said in " ".join(hands.texts()))
    assert hands.buttons("Hoàn tác")
    qtbot.wait(10_000)
    assert said in " ".join(hands.texts()), "ten seconds later it still stands there"
    before = hands.count.seconds
    hands.press("Ctrl+Z")
    assert hands.count.seconds - before <= 2
    hands.close()
    after = standing(house)
    assert dict(after.groups) == {GONGS: 32, DANCE: 5}
    assert after.figures == (3, 75, 25)


def test_another_is_found_after_a_restart_and_nothing_of_it_is_missing(
    sit: list[Hands], house: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """AC 26, task 12: History › Đã xóa, at most 4 clicks and 20 seconds; all is as it was."""
    (hands,) = sit
    hands.close()
    sit.clear()
    before = standing(house)
    first = Hands(qapp, qtbot, house).at_home()
    delete(first, GONGS)
    first.until(lambda: f"Đã xóa {GONGS}" in " ".join(first.texts()))
    first.close()
    assert [name for name, _ in standing(house).groups] == [DANCE]

    again = Hands(qapp, qtbot, house).at_home()
    again.think()
    again.choose("Lịch sử, đã xóa…")
    screen = again.screen()
    assert isinstance(screen, HistoryScreen)
    again.think()
    again.click("Đã xóa")
    again.until(lambda: screen.gone)
    gone = screen.gone
    assert gone is not None
    assert GONGS in str(gone.about)
    again.think()
    again.click("Lấy lại")
    again.until(lambda: "Đã lấy lại" in " ".join(again.texts()))
    again.close()
    assert again.count.clicks <= 4
    assert again.count.seconds <= 20
    assert standing(house) == before
