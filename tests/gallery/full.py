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
from tests.gallery.picture import picture
from tests.gallery.stage import COMMUNE, Stage
from tests.helpers import full_lists
from tests.helpers.full_lists import LONG_GROUP, LONG_HOUSE, TODAY
from tests.helpers.village import shared_bare

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
    stage.window.show_entries(
        entries(stage.desk.book.book_kind, stage.desk.book.kind, library=True)
    )
    screen = kind(stage.desk)
    stage.show(screen, room)
    screen.opened(**facts)
    screen.refresh()
    return screen


@picture("groups-full")
def groups_full(stage: Stage) -> None:
    _groups(stage, GroupPage.MEMBERS)


@picture("group-meetings-full")
def group_meetings_full(stage: Stage) -> None:
    _groups(stage, GroupPage.MEETINGS)


def _groups(stage: Stage, page: GroupPage) -> None:
    wanted = next(row.id for row in groups.listing(house()) if row.name == LONG_GROUP)
    screen = _shown(stage, house(), GroupsScreen, "groups", group_id=wanted)
    assert isinstance(screen, GroupsScreen)
    screen.panel.pages.page.choose(page)
    screen.panel.pages.page.chosen.emit(page)


@picture("equipment-full")
def equipment_full(stage: Stage) -> None:
    _shown(stage, house(), EquipmentScreen, "home")


def _library(stage: Stage, book: Book, page: LibraryPage) -> None:
    screen = _shown(stage, book, LibraryScreen, "library")
    assert isinstance(screen, LibraryScreen)
    screen.turn_to(page)


@picture("library-full")
def library_full(stage: Stage) -> None:
    _library(stage, house(), LibraryPage.LOANS)


@picture("library-titles-full")
def titles_full(stage: Stage) -> None:
    _library(stage, house(), LibraryPage.TITLES)


@picture("library-boxes-full")
def boxes_full(stage: Stage) -> None:
    _library(stage, house(), LibraryPage.BOXES)


@picture("library-resources-full")
def resources_full(stage: Stage) -> None:
    _library(stage, house(), LibraryPage.RESOURCES)


@cache
def bare_library() -> Book:
    from db.domain.houses import HouseKind

    folder = Path(tempfile.mkdtemp(prefix="solang-bare-")) / "book"
    return builders.house(folder, kind=HouseKind.COMMUNITY_LIBRARY, actor="Lan")


@picture("library-titles-empty")
def titles_empty(stage: Stage) -> None:
    _library(stage, bare_library(), LibraryPage.TITLES)


@picture("library-boxes-empty")
def boxes_empty(stage: Stage) -> None:
    _library(stage, bare_library(), LibraryPage.BOXES)


@picture("library-resources-empty")
def resources_empty(stage: Stage) -> None:
    _library(stage, bare_library(), LibraryPage.RESOURCES)


@picture("history-full")
def history_full(stage: Stage) -> None:
    _shown(stage, house(), HistoryScreen, "home")


@picture("history-removed-full")
def removed_full(stage: Stage) -> None:
    _shown(stage, house(), HistoryScreen, "home", part=Part.REMOVED)


@picture("history-removed-empty")
def removed_empty(stage: Stage) -> None:
    _shown(stage, shared_bare(), HistoryScreen, "home", part=Part.REMOVED)


@picture("occasions-full")
def occasions_full(stage: Stage) -> None:
    _shown(stage, house(), OccasionsScreen, "calendar")


@picture("calendar-full")
def calendar_full(stage: Stage) -> None:
    """A month with a meeting each day, and a day with several lendings of the hall."""
    _shown(stage, house(), CalendarScreen, "calendar", day=TODAY)


@picture("calendar-empty")
def calendar_empty(stage: Stage) -> None:
    _shown(stage, shared_bare(), CalendarScreen, "calendar")


@picture("roll-full")
def roll_full(stage: Stage) -> None:
    """A roll of the longest group, some of it marked."""
    group = next(row.id for row in groups.listing(house()) if row.name == LONG_GROUP)
    held = [row for row in meetings.listing(house(), group_id=group) if row.marked]
    _shown(stage, house(), RollScreen, "home", meeting_id=held[-1].id)


@picture("late-entry-full")
def late_full(stage: Stage) -> None:
    group = next(row.id for row in groups.listing(house()) if row.name == LONG_GROUP)
    _shown(stage, house(), LateEntryScreen, "home", group_id=group)


@picture("hand-in-full")
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


@picture("inbox-full", COMMUNE)
def inbox_full(stage: Stage) -> None:
    _shown(stage, commune(), InboxScreen, "inbox")


@picture("inbox-told-full", COMMUNE)
def inbox_told_full(stage: Stage) -> None:
    screen = _shown(stage, commune(), InboxScreen, "inbox")
    assert isinstance(screen, InboxScreen)
    screen.lists.open(InboxPage.TOLD)


@picture("inbox-received-full", COMMUNE)
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


@picture("inbox-empty", COMMUNE)
def inbox_empty(stage: Stage) -> None:
    _shown(stage, bare_commune(), InboxScreen, "inbox")


@picture("laptops-full", COMMUNE)
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


@picture("laptops-empty", COMMUNE)
def laptops_empty(stage: Stage) -> None:
    _shown(stage, bare_commune(), LaptopsScreen, "laptops")


@picture("targets-full", COMMUNE)
def targets_full(stage: Stage) -> None:
    _shown(stage, commune(), TargetsScreen, "targets")


@picture("targets-empty", COMMUNE)
def targets_empty(stage: Stage) -> None:
    _shown(stage, bare_commune(), TargetsScreen, "targets")


@picture("tasks-full", COMMUNE)
def tasks_full(stage: Stage) -> None:
    _shown(stage, commune(), TasksScreen, "tasks")


@picture("inspections-full", COMMUNE)
def inspections_full(stage: Stage) -> None:
    screen = _shown(stage, commune(), TasksScreen, "tasks")
    assert isinstance(screen, TasksScreen)
    screen.show_inspections()


@picture("tasks-empty", COMMUNE)
def tasks_empty(stage: Stage) -> None:
    _shown(stage, bare_commune(), TasksScreen, "tasks")


@picture("inspections-empty", COMMUNE)
def inspections_empty(stage: Stage) -> None:
    screen = _shown(stage, bare_commune(), TasksScreen, "tasks")
    assert isinstance(screen, TasksScreen)
    screen.show_inspections()


@picture("points-full", COMMUNE)
def points_full(stage: Stage) -> None:
    _shown(stage, commune(), PointsScreen, "points")
