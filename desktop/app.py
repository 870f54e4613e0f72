"""Start-up as one story, and the only place that wires Qt's parts together.

1. Only Qt and the frame of the window are imported; the window is shown (``show``).
2. After its first paint the database thread starts, imports everything else and opens the book
   (``load``); where there is none, the first start is shown.
3. With the book's name the rooms are opened, and the first one asks the book (``_welcome``).
4. Afterwards, in peace: the copy of the day, who writes here, what others write in the book.

Closing finishes what was asked for: a mark that is on its way is saved before the program ends.
"""

from __future__ import annotations

import sys
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from db.domain.books import BookInfo
from db.domain.errors import AppError
from db.domain.houses import BookKind
from desktop import crash, paths
from desktop.changes_bus import ChangesBus
from desktop.crash import FaultReport
from desktop.instance import Instance
from desktop.notify import Notify
from desktop.operations import Operations
from desktop.screens.desk import Desk
from desktop.screens.entries import entries
from desktop.screens.main_window import MainWindow
from desktop.settings import FILE_NAME, Settings
from desktop.tasks import Tasks, WorkerTasks
from desktop.widgets import theme
from desktop.widgets.tokens import Theme
from desktop.wording import tr, word

if TYPE_CHECKING:
    from desktop.screens.beginning import Beginning
    from desktop.screens.window_acts import WindowActs

KIND_SETTING = "book_kind"
OUTSIDE_MS = 3_000
SIZE = (1366, 670)


def run(data: Path | None = None, keys: Path | None = None, actor: str | None = None) -> int:
    """Open the window on the book in ``data``; gives the exit code when it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("solang")
    app.setApplicationDisplayName(tr("Sổ Làng"))
    app.setStyle("Fusion")
    folder = data if data is not None else paths.default_data()
    instance = Instance(folder)
    try:
        if not instance.claim():
            return 0 if instance.raise_first() else _say(AppError("already_open"))
    except AppError as error:
        return _say(error)
    desktop = Desktop(app, folder, keys, actor, WorkerTasks())
    desktop.report.install()
    desktop.window.painted.connect(partial(desktop.load, instance))
    desktop.show()
    try:
        return app.exec()
    finally:
        crash.uninstall()
        instance.release()


def _say(error: AppError) -> int:
    """A start that cannot go on says why where it was started, and in a box for who clicked."""
    from PySide6.QtWidgets import QMessageBox

    sys.stderr.write(word(error) + "\n")
    box = QMessageBox(QMessageBox.Icon.Information, tr("Sổ Làng"), word(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    return 1


class Desktop(QObject):
    """The parts of a running window and how they hold together."""

    def __init__(
        self, app: QApplication, folder: Path, keys: Path | None, actor: str | None, tasks: Tasks
    ) -> None:
        super().__init__()
        self._folder, self._keys, self._actor = folder, keys, actor
        self.settings = Settings(folder / FILE_NAME)
        theme.apply(app, _look(self.settings))
        self.notify = Notify()
        self.bus = ChangesBus()
        self.report = FaultReport(folder, self.notify, tasks.in_gui)
        self.operations = Operations(tasks, self.bus, self.notify.refused, self.report.tell)
        self.window = MainWindow()
        self.beginning: Beginning | None = None
        self.acts: WindowActs | None = None
        self._version: int | None = None
        self._closed = False
        self._connect()

    def _connect(self) -> None:
        window = self.window
        self.bus.changed.connect(window.take_changes)
        self.bus.changed.connect(self._show_saved)
        self.notify.said.connect(window.show_message)
        self.notify.asked.connect(window.show_question)
        window.undo_asked.connect(self._undo)
        window.actor_asked.connect(self._choose_actor)
        window.closing.connect(self.close)

    def show(self) -> None:
        """The frame with the rooms of last time; nothing is asked yet."""
        kind = self.settings.text(KIND_SETTING, "")
        if kind in set(BookKind):
            self.window.show_entries(entries(BookKind(kind)))
        self.window.resize(*SIZE)
        self.window.showMaximized()

    def load(self, instance: Instance | None = None) -> None:
        """After the first paint: the rest of the program, on the database thread."""
        if instance is not None:
            instance.listen(self._raise_window, self)
        self.window.show_icons()
        self.notify.listen()
        opener = partial(_open_book, self._folder, self._keys, self._actor)
        self.operations.open(opener, _close_book, self._ask_about, self._not_opened)

    def close(self) -> None:
        """Finish what was asked for; the book is closed on its own thread."""
        if not self._closed:
            self._closed = True
            self.operations.close()

    def _not_opened(self, error: AppError) -> None:
        from desktop.screens.beginning import Beginning

        self.beginning = Beginning(
            self.window, self.operations, self.notify, self._folder, self._keys, self.load
        )
        self.beginning.not_opened(error)

    def _ask_about(self) -> None:
        from desktop.actions import books, watching

        self.operations.run(books.about, on_done=self._welcome)
        self.operations.run(watching.notices, on_done=self._tell_notices)

    def _welcome(self, book: BookInfo) -> None:
        from desktop.actions import backups
        from desktop.screens.window_acts import WindowActs

        window, settings = self.window, self.settings
        settings.keep(KIND_SETTING, book.book_kind.value)
        desk = Desk(book, self.operations, self.notify, window.go, self._undo, settings, _now)
        window.show_book(book)
        window.open_desk(desk, entries(book.book_kind))
        window.show_saved("")
        self.acts = WindowActs(window, desk)
        self.acts.show_actor(book.actor or "")
        self.operations.run(backups.daily)
        self.operations.run(backups.state, on_done=lambda state: window.show_backup(state.last))
        self._watch()

    def _tell_notices(self, codes: tuple[str, ...]) -> None:
        for code in codes:
            self.notify.refused(AppError(code))

    def _watch(self) -> None:
        """A verb on the command line may write beside us: then everything asks again."""
        timer = QTimer(self)
        timer.setInterval(OUTSIDE_MS)
        timer.timeout.connect(self.look_outside)
        timer.start()
        self.look_outside()

    def look_outside(self) -> None:
        """Ask whether another program wrote in the book since we last looked."""
        from desktop.actions import watching

        self.operations.run(watching.data_version, on_done=self._compare, latest="outside")

    def _compare(self, version: int) -> None:
        if self._version not in (None, version):
            self.window.refresh_all()
        self._version = version

    def _show_saved(self) -> None:
        self.window.show_saved(f"{_now():%H:%M}")

    def _undo(self) -> None:
        if self.acts is not None:
            self.acts.undo()

    def _choose_actor(self, name: str) -> None:
        if self.acts is not None:
            self.acts.choose_actor(name)

    def _raise_window(self) -> None:
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()


def _open_book(folder: Path, keys: Path | None, actor: str | None) -> Any:
    """On the database thread: import what the rooms need, so that they open at once; then open."""
    for name in ("home", "attendance", "backups", "undoing", "watching"):
        import_module(f"desktop.actions.{name}")
    from desktop.actions import books

    return books.open_book(folder, keys, actor)


def _close_book(book: Any) -> None:
    from desktop.actions import books

    books.close(book)


def _look(settings: Settings) -> theme.Look:
    name = settings.text("theme", Theme.LIGHT)
    chosen = Theme(name) if name in set(Theme) else Theme.LIGHT
    return theme.Look(chosen, settings.number("text_percent", theme.SMALLEST))


def _now() -> datetime:
    """The laptop's own wall clock; days and times on screen are local."""
    return datetime.now().astimezone()
