"""The way into a book where none opens by itself: the first start, a saved copy, a refusal.

Nothing here knows threads or files; a book is made by an action, then ``opened`` is called, which
opens it as any other start does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from db.domain.errors import AppError
from db.domain.houses import BookKind
from desktop import phrases
from desktop.actions import backups, beginning, solang_files
from desktop.actions.backups import FoundCopy
from desktop.actions.beginning import Begun, BookPlan, Invited
from desktop.actions.solang_files import Sort
from desktop.notify import Notify
from desktop.operations import Operations
from desktop.screens.drives import places_to_look, second_places
from desktop.screens.first_run import FirstRun, Ways
from desktop.screens.main_window import MainWindow
from desktop.screens.recovery_code import RecoveryCode
from desktop.screens.trouble import Trouble
from desktop.settings import TEXT_PERCENT, Settings
from desktop.widgets import theme
from desktop.wording import number, tr, word

CODE_REFUSALS = ("code_needed", "bad_code")
"""Refusals that belong beside the field of the code."""


def copy_words(copy: FoundCopy) -> str:
    """“Sổ nhà văn hóa, lưu ngày 20/11/2026, 1.234 việc đã ghi, ở D:\\Sổ Làng”: names are sealed
    inside, and the file's own name says nothing to anybody."""
    kind = tr("Sổ nhà văn hóa") if copy.facts.kind is BookKind.HOUSE else tr("Sổ của xã")
    return tr(
        "{kind}, lưu ngày {day}, {count} việc đã ghi, ở {path}",
        kind=kind,
        day=phrases.day(copy.facts.day[:10]),
        count=number(copy.facts.entries),
        path=str(copy.path.parent),
    )


class Beginning:
    """Pages shown instead of the rooms.

    ``opened`` is called when there is a book to open; ``begun`` when it was just made and its code
    is kept, with True where the list from Excel comes first.
    """

    def __init__(
        self,
        window: MainWindow,
        operations: Operations,
        notify: Notify,
        settings: Settings,
        places: tuple[Path, Path | None],
        opened: Callable[[], None],
        begun: Callable[[bool], None],
    ) -> None:
        """``places``: the folder of the book and the one of its keys."""
        self._window = window
        self._operations = operations
        self._notify = notify
        self._settings = settings
        self._folder, self._keys = places
        self._opened, self._begun = opened, begun
        self.page: FirstRun | None = None

    def not_opened(self, error: AppError) -> None:
        """No book: the first start. A book that does not open: why, and what can be done."""
        if error.code == "book_missing":
            self.show_first_run()
        else:
            trouble = Trouble(word(error), self._opened, self.show_restore)
            self._window.show_lone(trouble)

    def show_first_run(self) -> None:
        """The ways to begin."""
        practise = partial(self._window.practice_asked.emit, True)
        self.page = FirstRun(
            Ways(self._begin, self._restore, self._look, practise, self._resize, second_places)
        )
        self._window.show_lone(self.page)
        self._operations.free(
            backups.look_around, places_to_look(), on_done=self._offer, latest="beginning.copies"
        )

    def _offer(self, found: Sequence[FoundCopy]) -> None:
        if self.page is not None and self._window.is_lone(self.page):
            self.page.offer([(copy.path, copy_words(copy)) for copy in found])

    def show_restore(self) -> None:
        """A saved copy is to be opened again."""
        self.show_first_run()
        if self.page is not None:
            self.page.show_restore()

    def _resize(self, percent: int) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, theme.Look(theme.look().theme, percent))

    def open_file(self, file: Path) -> None:
        """A file was double clicked before there is a book: the commune's invitation begins one."""
        self._operations.free(
            solang_files.sort_of, file, on_done=lambda sort: self._file_told(file, sort)
        )

    def _file_told(self, file: Path, sort: Sort) -> None:
        if sort is Sort.INVITATION:
            self._look(file)
        else:
            self._notify.note(tr("Mở sổ trước, rồi mở lại tệp {file}.", file=file.name))

    def _look(self, file: Path) -> None:
        """An invitation was chosen: whom does it invite?"""
        self._operations.free(
            beginning.look_at_invitation, file, on_done=lambda who: self._invited(file, who)
        )

    def _invited(self, file: Path, who: Invited) -> None:
        if self.page is not None:
            self.page.take_invitation(file, who)

    def _begin(self, plan: BookPlan, list_first: bool) -> None:
        self._set_busy(True)
        self._operations.free(
            beginning.begin,
            self._folder,
            self._keys,
            plan,
            on_done=lambda begun: self._show_code(begun, plan.name, list_first),
            on_refused=self._refused,
        )

    def _show_code(self, begun: Begun, name: str, list_first: bool) -> None:
        self._settings.keep(TEXT_PERCENT, theme.look().percent)
        if self.page is not None and self.page.copies.opens_files.isChecked():
            from desktop.actions import file_type

            self._operations.free(file_type.register)
        go_on = partial(self._begun, list_first)
        self._window.show_lone(RecoveryCode(begun.recovery_code, name, go_on, _next_step(begun)))

    def _restore(self, file: Path, code: str | None) -> None:
        self._set_busy(True)
        self._operations.free(
            backups.restore,
            file,
            self._folder,
            self._keys,
            code,
            on_done=lambda _: self._opened(),
            on_refused=self._refused,
        )

    def _refused(self, error: AppError) -> None:
        self._set_busy(False)
        if self.page is not None and error.code in CODE_REFUSALS:
            self.page.restore.refuse_code(word(error))
        else:
            self._notify.refused(error)

    def _set_busy(self, busy: bool) -> None:
        if self.page is not None:
            self.page.set_busy(busy)


def _next_step(begun: Begun) -> str:
    """What a house does with its answer to the commune; empty where it was not invited."""
    if begun.answer is None:
        return ""
    return tr(
        "Gửi xã tệp trả lời: {file}. Gọi điện đọc số cho nhau nghe: {digits}.",
        file=str(begun.answer),
        digits=begun.digits,
    )
