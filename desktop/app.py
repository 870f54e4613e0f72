"""Start-up as one story, and the only place that wires Qt's parts together.

1. Only Qt and the frame of the window are imported; the window is shown (``Desktop.show``).
2. After its first paint come the threads, the way to act and the way to speak (``load``); the
   database thread imports everything else and opens the book. Where there is none, the first start
   is shown.
3. With the book's name the rooms are opened, and the first one asks the book.
4. Afterwards, in peace: the copy of the day, who writes here, what others write in the book.
   (3 and 4 stand in ``desktop.running``.)

Closing finishes what was asked for: a mark that is on its way is saved before the program ends.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from db.domain.errors import AppError
from db.domain.houses import BookKind
from desktop import paths, tidying
from desktop.instance import Instance
from desktop.screens import window_place
from desktop.screens.entries import entries
from desktop.screens.main_window import MainWindow
from desktop.settings import BOOK_KIND, FILE_NAME, TEXT_PERCENT, THEME, VILLAGE_WORD, Settings
from desktop.widgets import theme
from desktop.widgets.tokens import Theme
from desktop.wording import tr, use_village, word

if TYPE_CHECKING:
    from desktop.running import Running
    from desktop.tasks import Tasks

SIZE = (1366, 670)


def run(
    data: Path | None = None,
    keys: Path | None = None,
    actor: str | None = None,
    practice: bool = False,
    file: Path | None = None,
) -> int:
    """Open the window on the book in ``data``; gives the exit code when it is closed.

    Args:
        practice: the practice book of that one instead; it is made where there is none.
        file: a ``.solang`` file that was double clicked; shown where it belongs.
    """
    # By the argument and not by setStyle, which costs the first paint ten milliseconds.
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName("solang")
    app.setApplicationDisplayName(tr("Sổ Làng"))
    start = Start(data, keys, actor, practice)
    folder = start.folder
    instance = Instance(folder)
    try:
        if not instance.claim():
            return 0 if instance.raise_first(file) else _say(AppError("already_open"))
    except AppError as error:
        return _say(error)
    if practice:
        _look_alike(start.real, folder)
    desktop = Desktop(app, folder, start.keys_folder, actor, instance)
    desktop.go_by(start)
    desktop.file = file
    desktop.window.painted.connect(desktop.load)
    desktop.show()
    try:
        return app.exec()
    finally:
        desktop.close()
        instance.release()


def _look_alike(real: Path, practice: Path) -> None:
    """Who reads large letters in the real book reads them in the practice book."""
    own, theirs = Settings(practice / FILE_NAME), Settings(real / FILE_NAME)
    for name in (TEXT_PERCENT, THEME):
        own.keep(name, theirs.text(name, own.text(name, "")))


def _say(error: AppError) -> int:
    """A start that cannot go on says why where it was started, and in a box for who clicked."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    sys.stderr.write(word(error) + "\n")
    box = QMessageBox(QMessageBox.Icon.Information, tr("Sổ Làng"), word(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    return 1


def real_tasks() -> Tasks:
    """The database thread and the pool; loaded after the first paint."""
    from desktop.tasks import WorkerTasks

    return WorkerTasks()


@dataclass(frozen=True)
class Start:
    """How the program is started: ``data`` and ``keys`` are the real book's, as said or None."""

    data: Path | None = None
    keys: Path | None = None
    actor: str | None = None
    practice: bool = False

    @property
    def real(self) -> Path:
        """The real book's folder."""
        return self.data if self.data is not None else paths.default_data()

    @property
    def folder(self) -> Path:
        """Of the book that is opened."""
        root = paths.practice_root(self.real)
        return root / paths.PRACTICE_BOOK if self.practice else self.real

    @property
    def keys_folder(self) -> Path | None:
        """As said; those of the practice book lie with it."""
        return self.folder.with_name(paths.PRACTICE_KEYS) if self.practice else self.keys

    def arguments(self) -> list[str]:
        """The same start as options of the command line."""
        said = (("--data", self.data), ("--keys", self.keys), ("--as", self.actor))
        named = [word for name, value in said if value for word in (name, str(value))]
        return [*named, *(["--practice"] if self.practice else [])]


class Desktop(QObject):
    """A running window. ``tasks`` is asked for after the first paint; tests give their own."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        keys: Path | None = None,
        actor: str | None = None,
        instance: Instance | None = None,
        tasks: Callable[[], Tasks] = real_tasks,
    ) -> None:
        super().__init__()
        self._looks = tidying.wait()
        self._folder, self._keys, self._actor = folder, keys, actor
        self._instance, self._tasks = instance, tasks
        self._start = Start(folder, keys, actor)
        self.file: Path | None = None
        self.settings = Settings(folder / FILE_NAME)
        self._app = app
        self._not_spoken = _speak(self.settings)
        theme.apply_plain(app, _look(self.settings))
        self.window = MainWindow()
        self.window.closing.connect(self.close)
        self.running: Running | None = None

    def show(self) -> None:
        """The frame with the rooms of last time; nothing is asked yet."""
        kind = self.settings.text(BOOK_KIND, "")
        # What the book says is known once it is open; the rooms stand before.
        use_village(self.settings.text(VILLAGE_WORD, "") or None)
        if kind in set(BookKind):
            self.window.show_entries(entries(BookKind(kind)))
        self.window.resize(*SIZE)
        if not window_place.put(self.window, self.settings.text(window_place.SETTING, "")):
            self.window.showMaximized()

    def load(self) -> None:
        """After the first paint: the rest of the program, on the database thread."""
        from desktop.allocation import share_one_heap
        from desktop.running import Running

        share_one_heap()
        theme.load_other_fonts()
        theme.apply(self._app, theme.look())
        self.window.show_icons()
        self.running = Running(self.window, self.settings, self._folder, self._keys, self._tasks())
        self.window.practice_asked.connect(self._switch)
        if self._start.practice:
            self.running.practise_in(self._folder.parent)
        self.running.stands.connect(self._listen)
        if self._not_spoken is not None:
            self.running.notify.refused(self._not_spoken)
        if self.file is not None:
            self.running.open_file(self.file)
        self.running.open(self._actor)

    def _listen(self) -> None:
        """A second start is heard once the first page stands: loading what hears takes a tenth of
        the time until then."""
        if self._instance is not None and self.running is not None:
            self._instance.listen(self._raise_window, self, self.running.open_file)

    def go_by(self, start: Start) -> None:
        """How the program was started, so that the other book is opened in the same way."""
        self._start = start

    def _switch(self, practice: bool) -> None:
        """From the real book to the practice book or back: a program of its own for each, so that
        nothing of one can get into the other."""
        self.launch(replace(self._start, practice=practice).arguments())
        self.window.close()

    def launch(self, arguments: list[str]) -> None:
        """Start the program once more."""
        from PySide6.QtCore import QProcess

        own = [] if getattr(sys, "frozen", False) else ["-m", "desktop"]
        QProcess.startDetached(sys.executable, [*own, *arguments])

    def close(self) -> None:
        """Finish what was asked for; the book is closed on its own thread."""
        self.settings.keep(window_place.SETTING, window_place.words(self.window))
        if self.running is not None:
            self.running.close()
        tidying.give_back(self._looks)

    def _raise_window(self) -> None:
        from PySide6.QtCore import Qt

        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()


def _speak(settings: Settings) -> AppError | None:
    """The language of last time; why it could not be, to be told as soon as there is a door."""
    code = settings.text("language", "")
    if not code:
        return None
    from desktop import languages

    try:
        languages.speak(code, settings.folder)
    except AppError as error:
        return error
    return None


def _look(settings: Settings) -> theme.Look:
    name = settings.text(THEME, Theme.LIGHT)
    chosen = Theme(name) if name in set(Theme) else Theme.LIGHT
    percent = settings.number(TEXT_PERCENT, theme.SMALLEST)
    return theme.Look(chosen, max(theme.SMALLEST, min(theme.LARGEST, percent)))
