"""“Tự điểm danh”: switched on in “Xem”, opened from “Danh sách”; off until somebody wants it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.screens.desk import Desk
from desktop.screens.main_window import MainWindow
from desktop.screens.menus import Line, Lines
from desktop.wording import tr

if TYPE_CHECKING:
    from db.domain.meetings import MeetingRow

SETTING = "kiosk"
KEY = "Ctrl+F9"


class KioskActs:
    """The lines in the menus and what they do; ``refill`` makes the menus anew."""

    def __init__(self, window: MainWindow, desk: Desk, refill: Callable[[], object]) -> None:
        self._window, self._desk, self._refill = window, desk, refill

    @property
    def _on(self) -> bool:
        return self._desk.settings.yes(SETTING, False)

    def lines_of_view(self) -> Lines:
        """The switch."""
        if not self._window.has("roll"):
            return []
        return [Line(tr("Cho mọi người tự điểm danh"), self._turn, checked=self._on)]

    def line_of_lists(self) -> Lines:
        """The way there, once it is switched on."""
        return [Line(tr("Tự điểm danh, cả màn hình"), self.open, KEY)] if self._on else []

    def _turn(self) -> None:
        self._desk.settings.keep(SETTING, not self._on)
        self._refill()
        if self._on:
            told = tr("Mở buổi rồi bấm {key} để mọi người tự điểm danh. Bấm lần nữa thì về sổ.")
            self._desk.notify.note(told.format(key=KEY))

    def open(self) -> None:
        """The meeting of the roll that is shown, else the first of today that stands."""
        from desktop.actions import meetings
        from desktop.screens.roll import RollScreen

        screen = self._window.screen_shown
        if isinstance(screen, RollScreen) and screen.meeting_id is not None:
            self._show(screen.meeting_id)
            return
        today = self._desk.today().isoformat()
        self._desk.operations.run(meetings.listing, today, today, on_done=self._choose)

    def _choose(self, rows: Sequence[MeetingRow]) -> None:
        open_ = [row for row in rows if row.state.value in ("planned", "held")]
        if open_:
            self._show(open_[0].id)
        else:
            self._desk.notify.note(tr("Hôm nay chưa có buổi nào để tự điểm danh."))

    def _show(self, meeting_id: str) -> None:
        from desktop.dialogs.kiosk import KioskDialog

        KioskDialog(self._window, self._desk.operations, meeting_id).showFullScreen()
