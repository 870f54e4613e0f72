"""A window with a desk for one picture, of a house or of a commune."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from db.domain.books import BookInfo
from db.domain.houses import BookKind, HouseKind
from db.engine import Book
from desktop.changes_bus import ChangesBus
from desktop.notify import Notify
from desktop.operations import Operations
from desktop.screens.desk import Desk
from desktop.screens.entries import entries
from desktop.screens.main_window import MainWindow
from desktop.screens.screen import Screen
from desktop.settings import Settings
from desktop.tasks import InlineTasks

SIZE = (1366, 670)
NOW = datetime(2026, 11, 22, 8, 42)  # noqa: DTZ001 - the laptop's own wall clock

HOUSE = BookInfo(
    BookKind.HOUSE,
    "0192f0c1-0000-7000-8000-000000000001",
    "Nhà văn hóa làng Suối Trong",
    HouseKind.VILLAGE_HOUSE,
    "Núi Xanh",
    "Gia Lai",
    joined=True,
    actor="Lan",
)
COMMUNE = BookInfo(
    BookKind.COMMUNE,
    "0192f0c1-0000-7000-8000-000000000002",
    "Núi Xanh",
    None,
    "Núi Xanh",
    "Gia Lai",
    joined=True,
    actor="Tâm",
)


class Stage:
    """A window with a desk, for one picture."""

    def __init__(self, book: BookInfo) -> None:
        self.window = MainWindow()
        self.acts: object = None
        """What answers the menus: nothing else holds it."""
        self.window.resize(*SIZE)
        self.window.sidebar.show_icons()
        notify = Notify()
        operations = Operations(InlineTasks(), ChangesBus(), notify.refused, _raise)
        self.desk = Desk(
            book, operations, notify, self._go, lambda: None, Settings(None), lambda: NOW
        )
        self.window.show_book(book)
        self.window.show_entries(entries(book.book_kind))
        self.window.status.show_saved("08:42")
        self.window.status.show_backup("hôm nay 07:30")
        self.window.status.show_actor(book.actor or "", ("Lan", "Tâm"))
        notify.said.connect(self.window.messages.show_message)
        notify.listen()

    def open(self, book: Book) -> None:
        """Stand on a real book; it stays open for the pictures that follow, without the drafts that
        the form of an earlier one left."""
        with book.write() as connection:
            connection.exec_driver_sql("DELETE FROM setting WHERE name LIKE 'draft/%'")
        self.desk.operations.open(lambda: book, lambda _: None, lambda: None)

    def show(self, screen: Screen, room: str) -> None:
        """Put a screen that was filled by hand on the stage; ``room`` is lit in the sidebar."""
        self.window.stack.addWidget(screen)
        self.window.stack.setCurrentWidget(screen)
        self.window.sidebar.show_here(room)
        self.window.show()
        screen.setFocus()

    def close(self, app: QApplication) -> None:
        """Really gone: a window that lives on is dressed again with every change of the look."""
        self.window.close()
        self.window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _go(self, screen: str, **facts: object) -> None:
        raise AssertionError(f"a picture asked for {screen} {facts}")


def _raise(error: Exception) -> None:
    raise error
