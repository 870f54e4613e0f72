"""Pictures of every list with a thousand rows and the longest names, and of every list with none.

All full ones of a house stand on one prepared book, those of the commune on another: they are made
once, and shown as the window shows them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.handing import HandInRow, ReceivedRow, SentState
from db.domain.laptops import Laptop
from db.engine import Book
from desktop.actions import books, groups, meetings
from desktop.screens.calendar import CalendarScreen
from desktop.screens.desk import Desk
from desktop.screens.entries import entries
from desktop.screens.equipment import EquipmentScreen
from desktop.screens.group_pages import Page as GroupPage
from desktop.screens.groups import GroupsScreen
from desktop.screens.hand_in import HandInScreen
from desktop.screens.history import HistoryScreen, Part
from desktop.screens.inbox import InboxScreen
from desktop.screens.inbox_lists import Page as InboxPage
from desktop.screens.laptops import LaptopsScreen
from desktop.screens.late_entry import LateEntryScreen
from desktop.screens.library import LibraryScreen
from desktop.screens.library import Page as LibraryPage
from desktop.screens.occasions import OccasionsScreen
from desktop.screens.points import PointsScreen
from desktop.screens.roll import RollScreen
from desktop.screens.screen import Screen
from desktop.screens.targets import TargetsScreen
from desktop.screens.tasks import TasksScreen
from tests import builders
from tests.helpers import full_lists
from tests.helpers.full_lists import LONG_GROUP, LONG_HOUSE, TODAY
from tests.helpers.village import shared_bare

if TYPE_CHECKING:
    from tests.gallery import Stage

ROWS = 1000
DIGITS = "3609 5947 8314 6177 4255 4461 2015 7720"


@cache
def house() -> Book:
    return full_lists.house(Path(tempfile.mkdtemp(prefix="solang-full-")) / "book", ROWS)


@cache
def commune() -> Book:
    return full_lists.commune(Path(tempfile.mkdtemp(prefix="solang-full-")) / "book", ROWS)


@cache
def bare_commune() -> Book:
    return builders.commune(Path(tempfile.mkdtemp(prefix="solang-bare-")) / "book")


def _shown(
    stage: Stage, book: Book, kind: Callable[[Desk], Screen], room: str, **facts: object
) -> Screen:
    stage.open(book)
    stage.desk = replace(stage.desk, book=books.about(book))
    stage.window.show_entries(entries(stage.desk.book.book_kind, library=True))
    screen = kind(stage.desk)
    stage.show(screen, room)
    screen.opened(**facts)
    screen.refresh()
    return screen


def groups_full(stage: Stage) -> None:
    _groups(stage, GroupPage.MEMBERS)


def group_meetings_full(stage: Stage) -> None:
    _groups(stage, GroupPage.MEETINGS)


def _groups(stage: Stage, page: GroupPage) -> None:
    wanted = next(row.id for row in groups.listing(house()) if row.name == LONG_GROUP)
    screen = _shown(stage, house(), GroupsScreen, "groups", group_id=wanted)
    assert isinstance(screen, GroupsScreen)
    screen.panel.pages.page.choose(page)
    screen.panel.pages.page.chosen.emit(page)


def equipment_full(stage: Stage) -> None:
    _shown(stage, house(), EquipmentScreen, "home")


def _library(page: LibraryPage, book: Callable[[], Book]) -> Callable[[Stage], None]:
    def draw(stage: Stage) -> None:
        screen = _shown(stage, book(), LibraryScreen, "library")
        assert isinstance(screen, LibraryScreen)
        screen.turn_to(page)

    return draw


library_full = _library(LibraryPage.LOANS, house)
titles_full = _library(LibraryPage.TITLES, house)
boxes_full = _library(LibraryPage.BOXES, house)
resources_full = _library(LibraryPage.RESOURCES, house)


@cache
def bare_library() -> Book:
    from db.domain.houses import HouseKind

    folder = Path(tempfile.mkdtemp(prefix="solang-bare-")) / "book"
    return builders.house(folder, kind=HouseKind.COMMUNITY_LIBRARY, actor="Lan")


titles_empty = _library(LibraryPage.TITLES, bare_library)
boxes_empty = _library(LibraryPage.BOXES, bare_library)
resources_empty = _library(LibraryPage.RESOURCES, bare_library)


def history_full(stage: Stage) -> None:
    _shown(stage, house(), HistoryScreen, "home")


def removed_full(stage: Stage) -> None:
    _shown(stage, house(), HistoryScreen, "home", part=Part.REMOVED)


def removed_empty(stage: Stage) -> None:
    _shown(stage, shared_bare(), HistoryScreen, "home", part=Part.REMOVED)


def occasions_full(stage: Stage) -> None:
    _shown(stage, house(), OccasionsScreen, "calendar")


def calendar_full(stage: Stage) -> None:
    """A month with a meeting each day, and a day with several lendings of the hall."""
    _shown(stage, house(), CalendarScreen, "calendar", day=TODAY)


def calendar_empty(stage: Stage) -> None:
    _shown(stage, shared_bare(), CalendarScreen, "calendar")


def roll_full(stage: Stage) -> None:
    """A roll of the longest group, some of it marked."""
    group = next(row.id for row in groups.listing(house()) if row.name == LONG_GROUP)
    held = [row for row in meetings.listing(house(), group_id=group) if row.marked]
    _shown(stage, house(), RollScreen, "home", meeting_id=held[-1].id)


def late_full(stage: Stage) -> None:
    group = next(row.id for row in groups.listing(house()) if row.name == LONG_GROUP)
    _shown(stage, house(), LateEntryScreen, "home", group_id=group)


def hand_in_full(stage: Stage) -> None:
    """A house that has handed in a thousand files."""
    screen = _shown(stage, house(), HandInScreen, "hand_in")
    assert isinstance(screen, HandInScreen)
    screen.history.show_rows(
        [
            HandInRow(_day(at), f"tep-{at}.solang", 6, 9, 196, False, SentState.RECEIVED)
            for at in range(60)
        ]
    )


def _day(back: int) -> str:
    return (TODAY - timedelta(days=back)).isoformat()


def inbox_full(stage: Stage) -> None:
    _shown(stage, commune(), InboxScreen, "inbox")


def inbox_told_full(stage: Stage) -> None:
    screen = _shown(stage, commune(), InboxScreen, "inbox")
    assert isinstance(screen, InboxScreen)
    screen.lists.open(InboxPage.TOLD)


def inbox_received_full(stage: Stage) -> None:
    """A thousand files taken in; values by hand, since each would be a laptop of its own."""
    screen = _shown(stage, commune(), InboxScreen, "inbox")
    assert isinstance(screen, InboxScreen)
    rows = tuple(
        ReceivedRow(
            f"{at:032x}",
            f"lang-bung-bang-hven_so-{at}.solang",
            ROWS - at,
            _day(at),
            _day(at),
            f"{LONG_HOUSE} {at % 40}",
            240,
            6,
            1960,
            9,
            at % 9 == 0,
            at % 2 == 0,
        )
        for at in range(ROWS)
    )
    screen.lists.received.show_rows(rows)
    screen.lists.open(InboxPage.RECEIVED)


def inbox_empty(stage: Stage) -> None:
    _shown(stage, bare_commune(), InboxScreen, "inbox")


def laptops_full(stage: Stage) -> None:
    screen = _shown(stage, commune(), LaptopsScreen, "laptops")
    assert isinstance(screen, LaptopsScreen)
    screen.list.show_rows(
        [
            Laptop(
                str(at),
                str(at // 2),
                f"{LONG_HOUSE} {at // 2}",
                1 + at % 2,
                DIGITS,
                at % 3 > 0,
                at % 7 == 0,
                _day(at) if at % 5 else None,
            )
            for at in range(ROWS)
        ]
    )


def laptops_empty(stage: Stage) -> None:
    _shown(stage, bare_commune(), LaptopsScreen, "laptops")


def targets_full(stage: Stage) -> None:
    _shown(stage, commune(), TargetsScreen, "targets")


def targets_empty(stage: Stage) -> None:
    _shown(stage, bare_commune(), TargetsScreen, "targets")


def tasks_full(stage: Stage) -> None:
    _shown(stage, commune(), TasksScreen, "tasks")


def inspections_full(stage: Stage) -> None:
    screen = _shown(stage, commune(), TasksScreen, "tasks")
    assert isinstance(screen, TasksScreen)
    screen.show_inspections()


def tasks_empty(stage: Stage) -> None:
    _shown(stage, bare_commune(), TasksScreen, "tasks")


def inspections_empty(stage: Stage) -> None:
    screen = _shown(stage, bare_commune(), TasksScreen, "tasks")
    assert isinstance(screen, TasksScreen)
    screen.show_inspections()


def points_full(stage: Stage) -> None:
    _shown(stage, commune(), PointsScreen, "points")
