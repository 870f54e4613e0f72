"""Real books under the screens, and a screen put on show as the window would."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from db.engine import Book
from desktop.actions import books, library
from desktop.changes_bus import ChangesBus
from desktop.screens.desk import Desk
from desktop.screens.screen import Screen
from tests import builders
from tests.desktop.screens import pairs
from tests.helpers.commune import Commune

Room = TypeVar("Room", bound=Screen)
Shown = TypeVar("Shown", bound=QDialog)


class Show(Protocol):
    """Puts a screen on show and gives it back."""

    def __call__(self, screen: Room) -> Room: ...


def dialog(kind: type[Shown]) -> Shown:
    """The dialog that is open."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind), found
    return found


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house's book with nobody in it, closed; starting one is dear, so each test gets a copy."""
    folder = tmp_path_factory.mktemp("blank") / "book"
    books.close(builders.house(folder, actor="Lan"))
    return folder


@pytest.fixture
def book(blank: Path, tmp_path: Path) -> Iterator[Book]:
    """A house's book with nobody in it."""
    for name in ("book", "book.keys"):
        shutil.copytree(blank.parent / name, tmp_path / name)
    made = books.open_book(tmp_path / "book", None)
    yield made
    books.close(made)


@pytest.fixture
def show(qtbot: QtBot, bus: ChangesBus) -> Show:
    """Put a screen on show: it is asked to refresh, now and by every change that concerns it."""

    def put(screen: Room) -> Room:
        qtbot.addWidget(screen)
        screen.resize(1120, 600)
        screen.show()
        screen.refresh()
        bus.changed.connect(
            lambda changes, by: (
                screen.refresh(changes) if by is not screen and screen.concerned(changes) else None
            )
        )
        return screen

    return put


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    """A commune with one village that has counted 55 readers."""
    made = Commune(tmp_path)
    village = made.village("Làng Jro")
    library.count_readers(village, None, 55, "2026-05-01")
    made.receive(village)
    yield made
    made.close()


@pytest.fixture
def commune_desk(commune: Commune, book_desk: Desk, bus: ChangesBus) -> Desk:
    """A desk over that commune's book."""
    return pairs.desk_over(commune.book, book_desk, bus)


@pytest.fixture(scope="session")
def pair_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house and its commune, closed; making them is dear, so each test gets a copy."""
    root = tmp_path_factory.mktemp("pair")
    pairs.found(root)
    return root


@pytest.fixture
def pair(pair_template: Path, tmp_path: Path) -> Iterator[pairs.Pair]:
    """A house that has not yet handed in, and its commune."""
    made = pairs.copied(pair_template, tmp_path / "pair")
    yield made
    made.sites.close()
