"""The way into a book where none opens by itself: the first start, a saved copy, a refusal.

Nothing here knows threads or files; a book is made by an action, then ``opened`` is called, which
opens it as any other start does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from db.domain.errors import AppError
from db.domain.houses import BookKind, HouseKind
from desktop import phrases
from desktop.actions import backups, books
from desktop.actions.backups import FoundCopy
from desktop.notify import Notify
from desktop.operations import Operations
from desktop.screens.drives import places_to_look
from desktop.screens.first_run import FirstRun
from desktop.screens.main_window import MainWindow
from desktop.screens.recovery_code import RecoveryCode
from desktop.screens.trouble import Trouble
from desktop.wording import tr, word

CODE_REFUSALS = ("code_needed", "bad_code")
"""Refusals that belong beside the field of the code."""


def copy_words(copy: FoundCopy) -> str:
    """“Sổ nhà văn hóa, lưu ngày 20/11/2026, ở D:/so-lang_….saoluu”; names are sealed inside."""
    kind = tr("Sổ nhà văn hóa") if copy.facts.kind is BookKind.HOUSE else tr("Sổ của xã")
    return tr(
        "{kind}, lưu ngày {day}, ở {path}",
        kind=kind,
        day=phrases.day(copy.facts.day[:10]),
        path=str(copy.path),
    )


class Beginning:
    """Pages shown instead of the rooms; ``opened`` is called when there is a book to open."""

    def __init__(
        self,
        window: MainWindow,
        operations: Operations,
        notify: Notify,
        folder: Path,
        keys: Path | None,
        opened: Callable[[], None],
    ) -> None:
        self._window = window
        self._operations = operations
        self._notify = notify
        self._folder, self._keys = folder, keys
        self._opened = opened
        self.page: FirstRun | None = None

    def not_opened(self, error: AppError) -> None:
        """No book: the first start. A book that does not open: why, and what can be done."""
        if error.code == "book_missing":
            self.show_first_run()
        else:
            trouble = Trouble(word(error), self._opened, self.show_restore)
            self._window.show_lone(trouble)

    def show_first_run(self) -> None:
        """Three ways to begin."""
        self.page = FirstRun(self._start_house, self._start_commune, self._restore)
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

    def _start_house(self, name: str, commune: str, province: str, kind: HouseKind) -> None:
        self._begin(books.start_house, name, name, commune, province, kind)

    def _start_commune(self, name: str, province: str) -> None:
        self._begin(books.start_commune, name, name, province)

    def _begin(self, start: Callable[..., books.Started], shown: str, *facts: object) -> None:
        self._set_busy(True)
        self._operations.free(
            start,
            self._folder,
            self._keys,
            *facts,
            on_done=lambda started: self._show_code(started.recovery_code, shown),
            on_refused=self._refused,
        )

    def _show_code(self, code: str, name: str) -> None:
        self._window.show_lone(RecoveryCode(code, name, self._opened))

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
