"""A house and a commune with rows in every list, and each of their lists in turn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db.engine import Book
from desktop.actions import books, plan_tasks
from desktop.changes_bus import ChangesBus
from desktop.screens.desk import Desk
from desktop.settings import Settings
from desktop.widgets import remembered
from tests import builders
from tests.desktop.screens import pairs
from tests.desktop.screens.every_list.faces import Face, Open, fill, lists_of, pages, screen_of
from tests.desktop.screens.every_list.lists import LISTS
from tests.helpers import full_lists
from tests.helpers.commune import Commune

ROWS = 14
"""More than a list inside a detail shows without a field to search in."""


@pytest.fixture(scope="package")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    made = full_lists.house(tmp_path_factory.mktemp("house") / "book", ROWS)
    yield made
    books.close(made)


@pytest.fixture(scope="package")
def village_and_commune(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    made = Commune(tmp_path_factory.mktemp("commune"))
    for at in range(2):
        village = made.village(f"Làng Jro {at + 1}")
        builders.meeting(village, builders.club(village))
        made.receive(village)
    full_lists.fill_commune(made.book, ROWS)
    for task in plan_tasks.tasks(made.book)[-2:]:
        plan_tasks.remove(made.book, task.id)
    yield made.book
    made.close()


@pytest.fixture
def memory() -> Iterator[Settings]:
    kept = Settings(None)
    remembered.use(lambda name: kept.text(name, ""), kept.keep)
    yield kept
    remembered.forget()


@pytest.fixture
def desks(
    house: Book, village_and_commune: Book, desk: Desk, bus: ChangesBus
) -> dict[str, tuple[Desk, Book]]:
    return {
        "house": (pairs.desk_over(house, desk, bus), house),
        "commune": (pairs.desk_over(village_and_commune, desk, bus), village_and_commune),
    }


@pytest.fixture
def open_list(
    desks: dict[str, tuple[Desk, Book]], qtbot: QtBot, bus: ChangesBus, memory: Settings
) -> Open:
    """Shows a list as a person finds it: its screen, turned to its page."""

    def found(role: str, room: str, name: str) -> Face:
        desk, book = desks[role]
        screen = screen_of(desk, room, qtbot, bus)
        for _ in pages(screen):
            for one in lists_of(screen):
                if one.table.accessibleName() == name and one.isVisible():
                    fill(screen, one)
                    one.table.setFocus()
                    return Face(screen, one, book)
        raise AssertionError(f"{room} shows no list {name}")

    return found


@pytest.fixture(params=LISTS, ids=lambda one: "-".join(one))
def face(request: pytest.FixtureRequest, open_list: Open) -> Face:
    return open_list(*request.param)
