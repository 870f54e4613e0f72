"""Keeps what is decided about photos in the book as a draft, for whatever happens to the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from db.domain.scans import ReadPage
from desktop.actions import scan_drafts
from desktop.actions.scan_drafts import Decision, Unsaved
from desktop.operations import Operations
from desktop.wording import tr

SETTLE_MS = 400
GONE = ("file_missing", "file_unreadable")
"""Problems of where a picture lies: it is tried again, what was decided waits for it."""


class ReviewDraft:
    """Of one screen; it knows nothing of it, so that it can note a last time when all is closed.

    Attributes:
        decided: what a person said, by cell. days: as of ``Unsaved``. visible: the screen is shown.
        resumed: a sentence that says when what came back was left; empty where nothing did.
    """

    def __init__(self, screen: QWidget, operations: Operations) -> None:
        self.decided: dict[str, Decision] = {}
        self.days: dict[str, str | None] = {}
        self.visible = False
        self.resumed = ""
        self._files: tuple[str, ...] = ()
        self._operations = operations
        self._ready = self._ended = False
        self._title = tr("Nhập từ ảnh")
        self._timer = QTimer(screen)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.note)
        screen.destroyed.connect(self._end)
        operations.before_close(self, self.note)

    def find(self, found: Callable[[list[str]], object]) -> None:
        """Ask once what was left in the middle; ``found`` gets the files to be read again."""
        if self._ready:
            found([])
            return
        self._ready = True

        def take(left: Unsaved | None) -> None:
            if left is not None:
                # What was decided meanwhile is newer.
                self.decided = {**left.rows, **self.decided}
                self.days = {**left.days, **self.days}
                self.resumed = _back(left)
            found(list(left.files) if left is not None else [])

        self._operations.run(scan_drafts.find, on_done=take)

    def put(self, key: str, decision: Decision | None) -> None:
        """A person said what a cell is; None: took it back."""
        if decision is None:
            self.decided.pop(key, None)
        else:
            self.decided[key] = decision
        self._timer.start()

    def put_day(self, sheet: str, day: str | None) -> None:
        """A person said which day is written on a sheet; None: it is left out."""
        self.days[sheet] = day
        self._timer.start()

    def ask_day_anew(self, sheet: str, *, only_left_out: bool = False) -> None:
        """Forget which day is written on a sheet."""
        if sheet in self.days and not (only_left_out and self.days[sheet] is not None):
            del self.days[sheet]
            self._timer.start()

    def follow(self, read: Sequence[ReadPage], reading: Sequence[str]) -> None:
        """These pictures are looked at and being read; those that are no sheets are forgotten."""
        worth = [page.file for page in read if page.problem in (None, *GONE)]
        files = tuple(dict.fromkeys([*worth, *reading]))
        if files != self._files:
            self._files = files
            self._timer.start()

    def seen(self, visible: bool) -> None:
        """The screen is shown, or left."""
        self.visible = visible
        if self._files and not self._ended:
            self._timer.start()

    def clear(self) -> None:
        """It was saved or given up."""
        self.decided, self.days, self.resumed, self._files = {}, {}, "", ()
        self.note()

    def note(self) -> None:
        """Put it down now."""
        if self._ended or not self._ready:
            return
        self._timer.stop()
        left = Unsaved(self._files, dict(self.days), dict(self.decided), left_open=self.visible)
        self._operations.run(scan_drafts.keep, left, self._title)

    def _end(self) -> None:
        self._ended = True


def _back(left: Unsaved) -> str:
    rows: Mapping[str, Decision] = left.rows
    day = f"{left.at[8:10]}/{left.at[5:7]}"
    return tr(
        "Đã lấy lại ảnh và {count} dòng xem dở lúc {time} ngày {day}.",
        count=len(rows),
        time=left.at[11:16],
        day=day,
    )
