"""A day: typed or taken from a calendar, with its weekday and day of the moon beneath."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QVBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.text import Kind, Text


class DayField(QWidget):
    """A day; ``describe`` words what stands beneath it (“Chủ nhật · 14/10 âm lịch”).

    Signals:
        chosen(object): the day a person chose, as ``datetime.date``; not sent by ``set_day``.
    """

    chosen = Signal(object)

    def __init__(
        self, day: date, *, name: str, describe: Callable[[date], str] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._describe = describe
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        self.edit = _DateEdit()
        self.edit.setAccessibleName(name)
        self.setFocusProxy(self.edit)
        self._below = Text("", Kind.QUIET, wrap=True)
        self._below.setVisible(describe is not None)
        column.addWidget(self.edit)
        column.addWidget(self._below)
        self.edit.dateChanged.connect(self._changed)
        self.set_day(day)

    @property
    def day(self) -> date:
        shown = self.edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show this day without telling anybody."""
        self._filling = True
        self.edit.setDate(QDate(day.year, day.month, day.day))
        self._filling = False
        self._say_below()

    def _changed(self) -> None:
        self._say_below()
        if not self._filling:
            self.chosen.emit(self.day)

    def _say_below(self) -> None:
        if self._describe is not None:
            self._below.setText(self._describe(self.day))


class _DateEdit(QDateEdit):
    """Day, month and year are typed in turn; F4 or the arrow opens the calendar."""

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        self.setDisplayFormat("dd/MM/yyyy")
        self.setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31))
        self.setCalendarPopup(True)
        self.setMinimumWidth(theme.px(150))
        calendar = QCalendarWidget(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setLocale(self.locale())
        self.setCalendarWidget(calendar)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
