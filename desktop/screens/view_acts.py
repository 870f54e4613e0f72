"""“Xem”: the rooms, how the window looks and speaks, and what it hides from those who look on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from db.domain.errors import AppError
from desktop.screens import menus
from desktop.screens.desk import Desk
from desktop.screens.kiosk_acts import KioskActs
from desktop.screens.main_window import MainWindow
from desktop.screens.menus import Line, Lines
from desktop.settings import TEXT_PERCENT, THEME
from desktop.widgets import theme
from desktop.widgets.tokens import Theme
from desktop.wording import tr


class ViewActs:
    """The lines of that menu and what they do; ``refill`` makes all menus anew."""

    def __init__(
        self, window: MainWindow, desk: Desk, kiosk: KioskActs, refill: Callable[[], object]
    ) -> None:
        self._window, self._desk, self._kiosk, self._refill = window, desk, kiosk, refill

    def lines(self) -> Lines:
        """Of the menu “Xem”; ticks follow the present look."""
        rooms: list[Line | None] = [
            Line(entry.title, partial(self._desk.go, entry.id), f"Ctrl+{number}")
            for number, entry in enumerate(self._window.rooms, start=1)
        ]
        dressed = theme.look()
        themes: list[Line | None] = [
            Line(word, partial(self._dress, value, dressed.percent), checked=dressed.theme is value)
            for value, word in (
                (Theme.LIGHT, tr("Nền sáng")),
                (Theme.DARK, tr("Nền tối")),
                (Theme.CONTRAST, tr("Tương phản cao")),
            )
        ]
        sizes = menus.size_lines(dressed.percent, partial(self._dress, dressed.theme))
        hide = Line(tr("Che màn hình"), self.hide_screen, "F9")
        quick = Line(tr("Số nhanh…"), self._show_quick, "Ctrl+Shift+C")
        language = Line(tr("Ngôn ngữ…"), self.ask_language)
        kiosk = self._kiosk.lines_of_view()
        look = Line(tr("Cách xem danh sách…"), self._look, "Ctrl+L")
        return [
            *rooms,
            None,
            look,
            None,
            quick,
            *kiosk,
            None,
            *sizes,
            None,
            *themes,
            language,
            None,
            hide,
        ]

    def ask_language(self) -> None:
        """“Ngôn ngữ…”: the window speaks another one at once."""
        from desktop import languages
        from desktop.dialogs.language import LanguageDialog

        settings = self._desk.settings
        known = languages.languages(settings.folder)
        now = settings.text(languages.SETTING, languages.VIETNAMESE)
        LanguageDialog(self._window, known, now, self._speak).open()

    def _speak(self, code: str) -> None:
        from desktop import languages
        from desktop.screens.entries import entries

        settings, book = self._desk.settings, self._desk.book
        try:
            languages.speak(code, settings.folder)
        except AppError as error:
            self._desk.notify.refused(error)
            return
        settings.keep(languages.SETTING, code)
        rooms = [entry.id for entry in self._window.rooms]
        corner, gifts = "library" in rooms, "donations" in rooms
        here = self._window.here
        self._window.show_entries(
            entries(book.book_kind, book.kind, library=corner, donations=gifts)
        )
        self._window.redress()
        self._window.go(here)
        self._refill()

    def _dress(self, wanted: Theme, percent: int) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, theme.Look(wanted, percent))
            self._desk.settings.keep(TEXT_PERCENT, percent)
            self._desk.settings.keep(THEME, wanted.value)
            self._window.redress()
            self._refill()

    def _look(self) -> None:
        """“Cách xem danh sách”: the menu of the list that is shown."""
        screen = self._window.screen_shown
        if screen is None or not screen.open_look():
            self._desk.notify.note(tr("Trang này không có danh sách nào."))

    def hide_screen(self) -> None:
        """Somebody looks on who should not: dark at once, back with any key."""
        from desktop.widgets.curtain import Curtain

        Curtain(self._window)

    def _show_quick(self) -> None:
        """The eight numbers to read out when the officer phones."""
        from desktop.screens.quick_numbers import QuickDialog

        QuickDialog(self._window, self._desk).open()
