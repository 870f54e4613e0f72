"""A list as a person finds it: on its screen, turned to its page, over its book."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import (
    QTableView,
)
from pytestqt.qtbot import QtBot

from db.domain.houses import BookKind
from db.engine import Book
from desktop.changes_bus import ChangesBus
from desktop.screens.desk import Desk
from desktop.screens.entries import commune as commune_rooms
from desktop.screens.entries import house as house_rooms
from desktop.screens.listing import Listing
from desktop.screens.people_list import PeopleList
from desktop.screens.screen import Screen
from desktop.widgets.row_acts import RowAct, RowActs
from desktop.widgets.segmented import Segmented


@dataclass
class Face:
    """A list on its screen, over its book."""

    screen: Screen
    list: Any
    book: Book

    @property
    def table(self) -> QTableView:
        table = self.list.table
        assert isinstance(table, QTableView)
        return table

    @property
    def acts(self) -> RowActs:
        found = self.table.findChild(RowActs)
        assert isinstance(found, RowActs), "no right-click menu"
        return found

    def lines(self) -> list[RowAct]:
        told: list[RowAct | None] = self.acts.lines()
        return [line for line in told if line is not None]

    def keys(self) -> set[str]:
        return {line.key for line in self.lines()}

    def cells(self) -> list[tuple[str, ...]]:
        model = self.table.model()
        return [
            tuple(
                str(model.index(row, column).data() or "") for column in range(model.columnCount())
            )
            for row in range(model.rowCount())
        ]

    def choose(self, *rows: int) -> None:
        self.table.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            index = self.table.model().index(row, 0)
            self.table.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.table.selectionModel().select(index, flags.Select | flags.Rows)

    def refresh(self) -> None:
        self.screen.refresh()


Open = Callable[[str, str, str], Face]


def screen_of(desk: Desk, room: str, qtbot: QtBot, bus: ChangesBus) -> Screen:
    rooms = (
        commune_rooms() if desk.book.book_kind is BookKind.COMMUNE else house_rooms(library=True)
    )
    made = next(entry for entry in rooms if entry.id == room).factory(desk)
    qtbot.addWidget(made)
    made.resize(1120, 640)
    made.show()
    made.opened()
    made.refresh()
    bus.changed.connect(
        lambda changes, by: (
            made.refresh(changes) if by is not made and made.concerned(changes) else None
        )
    )
    return made


def pages(screen: Screen) -> Iterator[None]:
    """Every page of the screen, one after another."""
    yield
    for choice in screen.findChildren(Segmented):
        if choice.accessibleName() == "Xem gì":
            for value in choice.values:
                choice.choose(value)
                choice.chosen.emit(value)
                yield


def lists_of(screen: Screen) -> list[Any]:
    return [*screen.findChildren(Listing), *screen.findChildren(PeopleList)]


def fill(screen: Screen, one: Any) -> None:
    """A list inside the detail of another: choose there what has rows here."""
    if one.table.model().rowCount():
        return
    for other in lists_of(screen):
        if other is not one and other.isVisible():
            for row in range(other.table.model().rowCount()):
                other.table.choose(row)
                if one.table.model().rowCount() > 1:
                    return
