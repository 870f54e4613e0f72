"""The parts that run behind the window, wired together after the first paint.

Threads, the one way to the book, the one door to the user, the fault report; then the book itself,
its rooms, and what goes on in peace: the copy of the day, what others write in the book.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.domain.books import BookInfo
from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from db.domain.handing import Pending
from desktop import apart, crash, phrases, wording
from desktop.changes_bus import ChangesBus
from desktop.crash import FaultReport
from desktop.first_code import FirstCode
from desktop.notify import Notify, Question
from desktop.operations import Operations
from desktop.outside import Outside
from desktop.screens.desk import Desk
from desktop.screens.entries import entries
from desktop.screens.home_cards import days_since
from desktop.screens.main_window import MainWindow
from desktop.settings import BOOK_KIND, VILLAGE_WORD, Settings
from desktop.tasks import Tasks
from desktop.widgets import remembered
from desktop.wording import tr

if TYPE_CHECKING:
    from desktop.actions.backups import BackupState
    from desktop.actions.drafts import Draft
    from desktop.screens.beginning import Beginning
    from desktop.screens.navigation import Entry
    from desktop.screens.window_acts import WindowActs
    from desktop.tidying import Tidying

PAINTING_MS = 30
"""How long the first page is left alone for being painted once its answers are there."""
HANDED_IN = Changes(frozenset({Subject.HANDING_IN}))


class Running(QObject):
    """Everything behind one window.

    Attributes:
        operations, notify, bus: as every screen gets them.
        beginning: the pages of the first start, where there is no book. acts: the menus.

    Signals:
        stands(): the first page is there, or the first start's; emitted once.
    """

    stands = Signal()

    def __init__(
        self, window: MainWindow, settings: Settings, folder: Path, keys: Path | None, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._folder, self._keys = folder, keys
        self._settings = settings
        self.window = window
        self.notify = Notify()
        self.bus = ChangesBus()
        self.report = FaultReport(folder, self.notify, tasks.in_gui)
        self.operations = Operations(tasks, self.bus, self.notify.refused, self.report.tell)
        self.beginning: Beginning | None = None
        self.acts: WindowActs | None = None
        self._actor: str | None = None
        self._book: BookInfo | None = None
        self._desk: Desk | None = None
        self._tidying: Tidying | None = None
        self._closed = False
        self._practice: Path | None = None
        self._file: Path | None = None
        self._give_back: Callable[[], None] = lambda: None
        self._code = FirstCode(self.operations, window, self._open_rooms)
        self.outside = Outside(self.operations, window)
        self._called = wording.village_word()
        self._connect()
        self.report.install()
        apart.start()

    def _connect(self) -> None:
        window = self.window
        self.bus.changed.connect(window.take_changes)
        self.bus.changed.connect(self._show_saved)
        self.bus.changed.connect(self._ask_pending)
        self.bus.changed.connect(self._show_rooms)
        self.notify.said.connect(window.show_message)
        self.notify.asked.connect(window.show_question)
        self.notify.listen()
        window.follow(self.operations.works)
        window.undo_asked.connect(self._undo)
        window.actor_asked.connect(self._choose_actor)

    def open(self, actor: str | None = None) -> None:
        """Open the book, on the database thread; ``actor`` is who writes."""
        self._actor = actor
        opener: Callable[[], Any] = partial(_open_book, self._folder, self._keys, actor)
        if self._practice is not None:
            opener = partial(_open_practice, self._practice, opener)
        self.operations.open(opener, _close_book, self._ask_about, self._not_opened)

    def practise_in(self, root: Path) -> None:
        """The book is the practice book below ``root``; it is made when it is opened."""
        self._practice = root

    def open_file(self, path: Path) -> None:
        """A file was double clicked: shown where it belongs, once there is a book."""
        if self._desk is not None:
            from desktop.screens.opening import open_file

            open_file(self._desk, path)
        elif self.beginning is not None:
            self.beginning.open_file(path)
        else:
            self._file = path

    def close(self) -> None:
        """Finish what was asked for; the book is closed on its own thread."""
        if not self._closed:
            self._closed = True
            self._give_back()
            remembered.forget()
            self.operations.close()
            apart.stop()
            crash.uninstall()

    def _not_opened(self, error: AppError) -> None:
        from desktop.screens.beginning import Beginning

        self.beginning = Beginning(
            self.window,
            self.operations,
            self.notify,
            self._settings,
            (self._folder, self._keys),
            partial(self.open, self._actor),
            self._begun,
        )
        self.beginning.not_opened(error)
        self._stand()
        self._show_waiting_file()

    def _begun(self, list_first: bool) -> None:
        """The book was made and its code is kept."""
        self._code.begun(list_first)
        self.open(self._actor)

    def _ask_about(self) -> None:
        from desktop.actions import books

        self.operations.run(books.about, on_done=self._welcome)

    def _welcome(self, book: BookInfo) -> None:
        from desktop.screens.window_acts import WindowActs

        window, settings = self.window, self._settings
        settings.keep(BOOK_KIND, book.book_kind.value)
        called = wording.village_word()
        settings.keep(VILLAGE_WORD, called or "")
        desk = Desk(
            book, self.operations, self.notify, window.go, self._undo, settings, now, self._find
        )
        window.show_book(book)
        rooms = _rooms(book)
        if [room.id for room in rooms] != window.screens or called != self._called:
            # At the very first start, or where the commune calls its villages otherwise since the
            # last; the menus have a line and a key for each room there is.
            window.show_entries(rooms)
        self.acts = WindowActs(window, desk)
        window.show_saved("")
        remembered.use(lambda name: settings.text(name, ""), settings.keep)
        # Before the page asks: what another program writes from here on is seen.
        self.outside.look()
        self._desk, self._book = desk, book
        self._open_rooms()
        # Answered after what the first page asked; imports would take turns with its painting.
        rest = partial(self._load_rest, book)
        self.operations.run(_nothing, on_done=lambda _: QTimer.singleShot(PAINTING_MS, self, rest))

    def _lock_private(self, desk: Desk) -> None:
        """What is private of people waits for its PIN, and every form keeps a draft.

        Made when the first page stands; whatever another room asks of the book is answered later.
        """
        from desktop.dialogs import drafting, private_view
        from desktop.widgets.dialog import at_first_show

        lock = private_view.PrivateLock(desk.operations, desk.notify, desk.now, self)
        private_view.use(lock)
        at_first_show(partial(drafting.attach, desk.operations))
        self._give_back = partial(_give_back, private_view.use, at_first_show)

    def _load_rest(self, book: BookInfo) -> None:
        """The first page stands: load what the other rooms need."""
        self.operations.run(_import_rest, on_done=lambda _: self._go_on(book))

    def _go_on(self, book: BookInfo) -> None:
        """What goes on in peace beside the work at the window."""
        if self._desk is not None:
            self._lock_private(self._desk)
        from desktop.actions import backups, clocks, watching

        self._stand()
        self._code.see_to(book.name)
        self.operations.run(watching.notices, on_done=self._tell_notices)
        if self.acts is not None:
            self.acts.actor.show(book.actor or "")
        self._resume_drafts()
        self._show_waiting_file()
        self.operations.run(backups.daily)
        self.operations.run(backups.state, on_done=self._show_backup)
        self._ask_pending(HANDED_IN)
        self.outside.watch()
        self.operations.run(clocks.is_not_followed, on_done=self._ask_about_clock)

    def _stand(self) -> None:
        """What can wait until there is something to look at; Python tidies up from here on."""
        from desktop.tidying import Tidying

        if self._tidying is None:
            self._tidying = Tidying(lambda: self.operations.idle, self)
            self.stands.emit()

    def _show_waiting_file(self) -> None:
        """The file with which the program was started."""
        path, self._file = self._file, None
        if path is not None:
            self.open_file(path)

    def _resume_drafts(self) -> None:
        """What was being typed when the window was closed or the power cut stands open again."""
        from desktop.actions import drafts

        self.operations.run(drafts.left_open, on_done=self._resume)

    def _resume(self, found: tuple[Draft, ...]) -> None:
        if found and self._desk is not None:
            from desktop.screens.resuming import resume

            resume(self.window, self._desk, found[0])

    def _ask_about_clock(self, ahead: bool) -> None:
        """Far beyond the last act: a wrong year, or a laptop that lay in a cupboard for long."""
        if not ahead:
            return
        from desktop.actions import clocks

        self.notify.ask(
            Question(
                tr("Hôm nay là {day}, đúng không?", day=phrases.day(now().date().isoformat())),
                tr(
                    "Lần ghi cuối cùng cách ngày này hơn một năm. Ngày sai thì chỉnh đồng hồ của "
                    "máy; những gì đã ghi vẫn đúng thứ tự."
                ),
                tr("Đúng ngày"),
                tr("Để chỉnh đồng hồ"),
                partial(self.operations.run, clocks.follow),
            )
        )

    def _open_rooms(self) -> None:
        """The first page of the book, and the way to all others."""
        desk, book = self._desk, self._book
        if desk is not None and book is not None:
            self.window.open_desk(desk, _rooms(book))

    def _show_rooms(self, changes: Changes) -> None:
        """The book corner and the gifts have a line in the sidebar from their first use on."""
        book = self._book
        if book is None:
            return
        corner = book.library or Subject.LIBRARY in changes.subjects
        gifts = book.donations or Subject.DONATIONS in changes.subjects
        if (corner, gifts) == (book.library, book.donations):
            return
        self._book = replace(book, library=corner, donations=gifts)
        here = self.window.here
        self.window.show_entries(_rooms(self._book))
        self.window.sidebar.show_here(here)
        if self.acts is not None:
            self.acts.fill()

    def _ask_pending(self, changes: Changes) -> None:
        """“7 ngày” beside Gửi xã, asked at the start and after handing in."""
        if Subject.HANDING_IN in changes.subjects and self.window.has("hand_in"):
            from desktop.actions import handing_in

            self.operations.run(handing_in.pending, on_done=self._show_pending, latest="pending")

    def _show_pending(self, pending: Pending) -> None:
        days = days_since(pending.last_sent, now().date()) if pending.entries else 0
        self.window.show_badge("hand_in", tr("{days} ngày", days=days) if days else "")

    def _tell_notices(self, noticed: tuple[AppError, ...]) -> None:
        for one in noticed:
            self.notify.refused(one)

    def _show_backup(self, state: BackupState) -> None:
        if state.last is None:
            self.window.show_backup(tr("chưa có"))
        elif state.last == now().date().isoformat():
            self.window.show_backup(tr("hôm nay"))
        else:
            self.window.show_backup(phrases.day(state.last))

    def _show_saved(self) -> None:
        self.window.show_saved(f"{now():%H:%M}")

    def _undo(self) -> None:
        if self.acts is not None:
            self.acts.undo()

    def _find(self) -> None:
        if self.acts is not None:
            self.acts.find()

    def _choose_actor(self, name: str) -> None:
        if self.acts is not None:
            self.acts.actor.choose(name)


def now() -> datetime:
    """The laptop's own wall clock; days and times on screen are local."""
    return datetime.now().astimezone()


def _rooms(book: BookInfo) -> tuple[Entry, ...]:
    return entries(book.book_kind, book.kind, library=book.library, donations=book.donations)


def _open_book(folder: Path, keys: Path | None, actor: str | None) -> Any:
    """On the database thread: open, with what the first page asks and no more."""
    from desktop.actions import books

    book = books.open_book(folder, keys, actor)
    import_module("desktop.actions.home")
    return book


def _give_back(*of_the_window: Callable[[None], object]) -> None:
    """What stood for this one window stands for none."""
    for use in of_the_window:
        use(None)


def _open_practice(root: Path, opener: Callable[[], Any]) -> Any:
    """On the database thread: the practice book, made where there is none yet."""
    from desktop.demo import practice

    practice.make(root, now().date())
    return opener()


def _nothing(_: Any) -> None:
    """A question whose answer only says that all asked before it were answered."""


def _import_rest(_: Any) -> None:
    """On the database thread: import what the other rooms need, so that they open at once."""
    rest = ("attendance", "backups", "clocks", "handing_in", "undoing", "watching")
    later = ("pins", "drafts", "recent", "recovery_codes")
    for name in (*rest, *later):
        import_module(f"desktop.actions.{name}")


def _close_book(book: Any) -> None:
    from desktop.actions import books

    books.close(book)
