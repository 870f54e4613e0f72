"""A day: typed as people say it or taken from a calendar, with what was understood beneath."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.domain.errors import AppError
from db.domain.typed_days import typed_day
from desktop.widgets import icons, theme
from desktop.widgets.buttons import quiet
from desktop.widgets.text import Kind, Text, restyle
from desktop.wording import tr

TALL = 32
"""Of a line of the month that opens below a field, in pixels of the 100 % design."""

FIRST, LAST = QDate(1900, 1, 1), QDate(2200, 12, 31)


class DayField(QWidget):
    """A day; ``describe`` words what stands beneath it (“Chủ nhật · 14/10 âm lịch”).

    2/3, hôm qua, thứ 5, rằm tháng Giêng are understood (``db.domain.typed_days``) while they are
    typed. What is not understood stays as it was typed, and beneath it stands which day counts.

    Args:
        today: what “hôm qua” is reckoned from; the laptop's own day if not given.
    Signals:
        chosen(object): the day a person chose, as ``datetime.date``; not sent by ``set_day``.
    """

    chosen = Signal(object)

    def __init__(
        self,
        day: date,
        *,
        name: str,
        describe: Callable[[date], str] | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._describe = describe
        self._day = day
        self._today = today
        self.edit = _DayLine(self._step)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(tr("2/3, hôm qua, thứ 5"))
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._tidy)
        self.setFocusProxy(self.edit)
        self.button = quiet("calendar-days", tr("Chọn trên lịch: {name}", name=name), self._pick)
        line = QHBoxLayout()
        line.setSpacing(theme.px(4))
        line.addWidget(self.edit, 1)
        line.addWidget(self.button)
        self._below = Text("", Kind.QUIET, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(line)
        column.addWidget(self._below)
        self.set_day(day)

    @property
    def day(self) -> date:
        return self._day

    def set_day(self, day: date) -> None:
        """Show this day without telling anybody."""
        self._day = day
        self._tidy_text()
        self._say(None)

    def choose(self, day: date) -> None:
        """As if a person had chosen it."""
        changed = day != self._day
        self.set_day(day)
        if changed:
            self.chosen.emit(day)

    def _typed(self, text: str) -> None:
        try:
            day = typed_day(text, self._today or date.today())  # noqa: DTZ011 - the wall clock
        except AppError:
            self._say(text.strip())
            return
        changed, self._day = day != self._day, day
        self._say(None)
        if changed:
            self.chosen.emit(day)

    def _tidy(self) -> None:
        """The day in figures, once somebody has done with the field; doubtful words stay."""
        if not self._below.property("doubtful"):
            self._tidy_text()

    def _tidy_text(self) -> None:
        self.edit.setText(f"{self._day:%d/%m/%Y}")

    def _say(self, doubtful: str | None) -> None:
        self._below.setProperty("doubtful", doubtful is not None)
        self._below.setProperty("kind", (Kind.QUIET if doubtful is None else Kind.ERROR).value)
        restyle(self._below)
        if doubtful is not None:
            told = tr("Chưa hiểu ngày này. Đang lấy {day}.", day=f"{self._day:%d/%m/%Y}")
        else:
            told = self._describe(self._day) if self._describe is not None else ""
        self._below.setText(told)
        self._below.setVisible(bool(told))

    def _step(self, days: int) -> None:
        self.choose(self._day + timedelta(days))

    def _pick(self) -> None:
        self.month().show()

    def month(self) -> QCalendarWidget:
        """The month that opens below the field."""
        calendar = _Calendar(self, self._day)
        calendar.taken.connect(self.choose)
        return calendar


class _DayLine(QLineEdit):
    """Up and down go a day on and back, as on a calendar one day below the other."""

    def __init__(self, step: Callable[[int], None]) -> None:
        super().__init__()
        self._step = step
        self.setMinimumWidth(theme.px(130))
        self.setMaxLength(40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)


class _Calendar(QCalendarWidget):
    """The month below a field, to click a day in.

    Signals:
        taken(object): the day, as ``datetime.date``.
    """

    taken = Signal(object)

    def __init__(self, field: QWidget, day: date) -> None:
        super().__init__(field)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setLocale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._dress()
        self.setDateRange(FIRST, LAST)
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        self.clicked.connect(self._take)
        self.activated.connect(self._take)
        self.move(field.mapToGlobal(QPoint(0, field.height())))

    def _dress(self) -> None:
        """In the colours of the theme; Qt's own red and green are in none of them."""
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme.colour("ink"))
        head.setForeground(theme.colour("quiet"))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, plain)
        self.setHeaderTextFormat(head)
        for name in ("left", "right"):
            step = {"left": "prev", "right": "next"}[name]
            button = self.findChild(QToolButton, f"qt_calendar_{step}month")
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(f"chevron-{name}"))
        self.setMinimumSize(theme.px(7 * 48), theme.px(8 * TALL))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(1, 1, 1, 1)

    def _take(self, chosen: QDate) -> None:
        self.close()
        self.taken.emit(date(chosen.year(), chosen.month(), chosen.day()))
