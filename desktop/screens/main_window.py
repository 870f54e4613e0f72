"""The window: sidebar, the screen that is shown, the bar that speaks, the foot. Navigation only.

It is shown before any book is open (``painted`` is sent after the first paint); ``open_desk`` gives
it a book. Screens are made when first shown, kept, and asked to refresh when a change concerns them
and they are visible; the others are only marked, and ask when they are shown next.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.domain.houses import BookKind
from desktop.screens.navigation import Entry
from desktop.screens.sidebar import Sidebar
from desktop.widgets import theme
from desktop.wording import tr

if TYPE_CHECKING:
    from db.domain.books import BookInfo
    from db.domain.changes import Changes
    from desktop.notify import Message, Question
    from desktop.screens.desk import Desk
    from desktop.screens.messages import Messages
    from desktop.screens.screen import Screen
    from desktop.screens.status_bar import StatusBar
    from desktop.widgets.work_bar import WorkBar
    from desktop.working import Works

NARROW_BELOW = 980
SMALLEST = (760, 480)
LET_GO_MS = 1000
SUFFIX = ".solang"
PICTURES = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".pdf")
"""Dropped anywhere they are read as photos of signed sheets."""


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        painted(): the first paint is done; now the rest may be loaded.
        shown(str): a screen is shown, by its id.
        undo_asked(): “Hoàn tác” in the bar at the foot.
        actor_asked(str): another name in “Đang ghi”; empty: a new one.
        practice_asked(bool): the practice book is wanted, or the real one again.
        closing(): the person closes the window; what was asked for must be finished.
    """

    painted = Signal()
    shown = Signal(str)
    undo_asked = Signal()
    actor_asked = Signal(str)
    practice_asked = Signal(bool)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Sổ Làng"))
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._painted = False
        self._desk: Desk | None = None
        self._entries: dict[str, Entry] = {}
        self._screens: dict[str, Screen] = {}
        self._stale: set[str] = set()
        self._facts: dict[str, dict[str, object]] = {}
        self._badges: dict[str, str] = {}
        self._here = ""
        self._practice = False
        self._lone: QWidget | None = None
        self._messages: Messages | None = None
        self._status: StatusBar | None = None
        self._work_bar: WorkBar | None = None
        self._works: Works | None = None
        self.stack = QStackedWidget()
        self._build()

    def _build(self) -> None:
        self._messages = None
        self._status = None
        self._work_bar = None
        self.sidebar = Sidebar()
        self.sidebar.asked.connect(self.go)
        self._right = QVBoxLayout()
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(0)
        self._right.addWidget(self.stack, 1)
        whole = QWidget()
        whole.setObjectName("paper")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(self._right, 1)
        self.setCentralWidget(whole)
        self._show_practice()

    @property
    def messages(self) -> Messages:
        """The bar that speaks; made when it is first needed, after the first paint."""
        if self._messages is None:
            from desktop.screens.messages import Messages

            self._messages = Messages()
            self._messages.undo_asked.connect(self.undo_asked)
            self._right.insertWidget(self._right.indexOf(self.stack) + 1, self._messages)
        return self._messages

    @property
    def status(self) -> StatusBar:
        """The foot; made when it is first needed, after the first paint."""
        if self._status is None:
            from desktop.screens.status_bar import StatusBar

            self._status = StatusBar()
            self._status.actor_asked.connect(self.actor_asked)
            self._right.addWidget(self._status)
        return self._status

    @property
    def here(self) -> str:
        """The id of the screen that is shown."""
        return self._here

    @property
    def screen_shown(self) -> Screen | None:
        return self._screens.get(self._here)

    @property
    def rooms(self) -> list[Entry]:
        """Those with a line of their own in the sidebar, in its order."""
        return [entry for entry in self._entries.values() if entry.under is None]

    @property
    def screens(self) -> list[str]:
        """Ids of every screen there is, with and without a line in the sidebar."""
        return list(self._entries)

    def has(self, screen: str) -> bool:
        """Whether there is such a screen in this kind of book."""
        return screen in self._entries

    def show_book(self, book: BookInfo) -> None:
        """Whose book this is, in the sidebar and in the title of the window."""
        house = book.book_kind is BookKind.HOUSE
        commune = tr("xã {name}", name=book.commune)
        lines = (
            (book.name, commune)
            if house
            else (tr("UBND {commune}", commune=commune), tr("Tổng hợp"))
        )
        self.sidebar.show_book(lines)
        name = book.name if house else commune
        self._practice = book.practice
        self._show_practice()
        title = (
            tr("SỔ TẬP: {name}", name=name) if book.practice else tr("Sổ Làng: {name}", name=name)
        )
        self.setWindowTitle(title)

    def _show_practice(self) -> None:
        """The band over every page of the practice book."""
        if self._practice and self._right.indexOf(self.stack) == 0:
            from desktop.screens.practice_band import PracticeBand

            self._right.insertWidget(0, PracticeBand(partial(self.practice_asked.emit, False)))

    def show_message(self, message: Message) -> None:
        self.messages.show_message(message)

    def show_question(self, question: Question) -> None:
        self.messages.show_question(question)

    def follow(self, works: Works) -> None:
        """From now on long work is shown over the foot while it takes long."""
        self._works = works
        works.moved.connect(self._show_works)

    def _show_works(self) -> None:
        """Its bar is made with the first work that takes long."""
        works = self._works
        if works is None:
            return
        work = works.shown
        if self._work_bar is None and work is not None:
            from desktop.widgets.work_bar import WorkBar

            self._work_bar = WorkBar()
            self._work_bar.stop_asked.connect(works.stop)
            self._right.insertWidget(self._right.indexOf(self.stack) + 1, self._work_bar)
        if work is not None and self._work_bar is not None:
            self._work_bar.show_work(work.title, work.done, work.of, stopping=work.stopping)
        elif self._work_bar is not None:
            self._work_bar.hide()

    def show_saved(self, time: str) -> None:
        self.status.show_saved(time)

    def show_backup(self, when: str) -> None:
        """``when`` as “hôm nay” or “chưa có”."""
        self.status.show_backup(when)

    def show_badge(self, screen: str, text: str) -> None:
        """A word beside a room in the sidebar, e.g. “7 ngày”; empty takes it away."""
        self._badges[screen] = text
        self.sidebar.show_badge(screen, text)

    def show_icons(self) -> None:
        """Icons wait for the first paint."""
        self.sidebar.show_icons()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Which rooms there are; may be shown before the book is open."""
        self._entries = {entry.id: entry for entry in entries}
        self.sidebar.show_entries(entries)
        for screen, text in self._badges.items():
            self.sidebar.show_badge(screen, text)
        if entries:
            self.sidebar.show_here(entries[0].id)

    def show_lone(self, widget: QWidget) -> None:
        """A page without rooms around it: the first start."""
        self._drop_lone()
        self._lone = widget
        self.sidebar.hide()
        self.status.hide()
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)

    def is_lone(self, page: QWidget) -> bool:
        """Whether this page is shown without rooms around it."""
        return self._lone is page

    def open_desk(self, desk: Desk, entries: Sequence[Entry]) -> None:
        """A book is open: show its first room."""
        self._drop_lone()
        self._drop_screens()
        self._desk = desk
        self.sidebar.show()
        self.status.show()
        self.show_entries(entries)
        if entries:
            self.go(entries[0].id)

    def go(self, screen: str, **facts: object) -> None:
        """Show a screen; unknown ids are our own slip and raise KeyError."""
        if self._desk is None:
            return
        entry = self._entries[screen]
        if screen not in self._screens:
            self._screens[screen] = entry.factory(self._desk)
            self.stack.addWidget(self._screens[screen])
            self._stale.add(screen)
        shown = self._screens[screen]
        left, self._here = self._here, screen
        self._part_from(left)
        self._facts[screen] = facts
        self.stack.setCurrentWidget(shown)
        self.sidebar.show_here(entry.under or screen)
        shown.opened(**facts)
        if screen in self._stale or facts:
            self._stale.discard(screen)
            shown.refresh()
        shown.setFocus()
        self.shown.emit(screen)

    def _part_from(self, screen: str) -> None:
        """What holds nothing of anybody's is let go a moment after it was left."""
        if screen != self._here and screen in self._screens and self._entries[screen].passing:
            QTimer.singleShot(LET_GO_MS, self, partial(self._let_go, screen))

    def _let_go(self, screen: str) -> None:
        """Not while an answer or a dialog may still come back to it: then a moment later."""
        if screen == self._here or screen not in self._screens or self._desk is None:
            return
        if not self._desk.operations.idle or QApplication.activeModalWidget() is not None:
            self._part_from(screen)
            return
        gone = self._screens.pop(screen)
        self._stale.discard(screen)
        self.stack.removeWidget(gone)
        gone.deleteLater()

    def take_changes(self, changes: Changes, by: object | None = None) -> None:
        """Something was saved: refresh what is concerned and visible, mark the rest."""
        for name, screen in self._screens.items():
            if screen is by or not screen.concerned(changes):
                continue
            if name == self._here:
                screen.refresh(changes)
            else:
                self._stale.add(name)

    def refresh_all(self) -> None:
        """The book was changed from outside: everything asks again."""
        self._stale = set(self._screens) - {self._here}
        if self.screen_shown is not None:
            self.screen_shown.refresh()

    def redress(self) -> None:
        """Theme or size changed: the frame and the screens are made again in the new look."""
        here, facts = self._here, self._facts.get(self._here, {})
        texts, foot = self.sidebar.book_lines, self.status.facts
        self._drop_screens()
        self.stack = QStackedWidget()
        self._build()
        self.sidebar.show_icons()
        self.sidebar.show_book(texts)
        self.status.show_facts(foot)
        self.show_entries(tuple(self._entries.values()))
        self._fit_sidebar()
        if here:
            self.go(here, **facts)

    def _drop_lone(self) -> None:
        if self._lone is not None:
            self.stack.removeWidget(self._lone)
            self._lone.deleteLater()
            self._lone = None

    def _drop_screens(self) -> None:
        for screen in self._screens.values():
            self.stack.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()
        self._stale.clear()

    def _fit_sidebar(self) -> None:
        self.sidebar.set_narrow(self.width() < theme.px(NARROW_BELOW))

    def _tell_painted(self) -> None:
        self.painted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._tell_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_sidebar()
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._desk is not None and self._files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files dropped anywhere go where they belong, as those that are double clicked."""
        files = self._files_of(event)
        if self._desk is not None and files:
            from desktop.screens.opening import open_files

            event.acceptProposedAction()
            pictures = [path for path in files if path.suffix.lower() in PICTURES]
            if pictures:
                house = self._desk.book.book_kind is BookKind.HOUSE
                self._desk.go("scan" if house else "photos", files=pictures)
            else:
                open_files(self._desk, files)

    def _files_of(self, event: QDropEvent) -> list[Path]:
        """Files of ours, and photos of signed sheets; a list from Excel has its own place."""
        from desktop.widgets.drop_area import files_of

        return [path for path in files_of(event) if path.suffix.lower() in (SUFFIX, *PICTURES)]

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
