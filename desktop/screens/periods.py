"""Choosing a report period: month, quarter, half-year, year, or any range of days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.periods import Period, PeriodKind, parse_period
from desktop.widgets.buttons import quiet
from desktop.widgets.day_field import DayField
from desktop.widgets.fields import Field
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

_LENGTH = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.HALF: 6, PeriodKind.YEAR: 12}
_ROMAN = ("", "I", "II", "III", "IV")


class PeriodChoice(QWidget):
    """``chosen`` is called with the period whenever it changes."""

    def __init__(self, today: date, chosen: Callable[[Period], Any]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._today = today
        self._chosen = chosen
        self.kind: Segmented[PeriodKind] = Segmented(
            [
                (PeriodKind.MONTH, tr("Tháng")),
                (PeriodKind.QUARTER, tr("Quý")),
                (PeriodKind.HALF, tr("6 tháng")),
                (PeriodKind.YEAR, tr("Năm")),
                (PeriodKind.FREE, tr("Khác")),
            ],
            name=tr("Kỳ báo cáo"),
        )
        self.kind.chosen.connect(lambda kind: self.choose(period_of(kind, self._today)))
        self.word = Text("", Kind.STRONG)
        self._step = QWidget()
        self._step.setObjectName("clear")
        row = QHBoxLayout(self._step)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(quiet("chevron-left", tr("Kỳ trước"), lambda: self._move(-1)))
        row.addWidget(self.word, 1)
        row.addWidget(quiet("chevron-right", tr("Kỳ sau"), lambda: self._move(1)))
        self.first = DayField(today.replace(day=1), name=tr("Từ ngày"))
        self.last = DayField(today, name=tr("Đến ngày"))
        self._days = QWidget()
        self._days.setObjectName("clear")
        ends = QVBoxLayout(self._days)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.addWidget(Field(tr("Từ ngày"), self.first))
        ends.addWidget(Field(tr("Đến ngày"), self.last))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (Text(tr("Kỳ báo cáo"), Kind.QUIET), self.kind, self._step, self._days):
            column.addWidget(widget)
        for field in (self.first, self.last):
            field.chosen.connect(lambda _: self._take_days())
        self.period = period_of(PeriodKind.MONTH, today)
        self._show()

    def choose(self, period: Period) -> None:
        self.period = period
        self._show()
        self._chosen(period)

    def _show(self) -> None:
        self.kind.choose(self.period.kind)
        self.word.setText(period_words(self.period))
        self._step.setVisible(self.period.kind is not PeriodKind.FREE)
        self._days.setVisible(self.period.kind is PeriodKind.FREE)

    def _move(self, by: int) -> None:
        months = by * _LENGTH[self.period.kind]
        index = self.period.from_day.year * 12 + self.period.from_day.month - 1 + months
        self.choose(period_of(self.period.kind, date(index // 12, index % 12 + 1, 1)))

    def _take_days(self) -> None:
        first, last = self.first.day, self.last.day
        if first <= last:
            self.choose(Period(PeriodKind.FREE, first, last))


def period_of(kind: PeriodKind, day: date) -> Period:
    """The period of that kind in which a day lies; free: from the month's first to the day."""
    match kind:
        case PeriodKind.MONTH:
            return parse_period(f"{day:%Y-%m}")
        case PeriodKind.QUARTER:
            return parse_period(f"{day.year}-Q{(day.month + 2) // 3}")
        case PeriodKind.HALF:
            return parse_period(f"{day.year}-H{1 if day.month < 7 else 2}")
        case PeriodKind.YEAR:
            return parse_period(f"{day.year}")
    return Period(PeriodKind.FREE, day.replace(day=1), day)


def period_words(period: Period) -> str:
    """“Tháng 11/2026”, “Quý IV năm 2026” …"""
    year = period.year
    match period.kind:
        case PeriodKind.MONTH:
            return tr("Tháng {month}", month=f"{period.from_day:%m/%Y}")
        case PeriodKind.QUARTER:
            return tr("Quý {number} năm {year}", number=_ROMAN[period.number], year=str(year))
        case PeriodKind.HALF if period.number == 1:
            return tr("6 tháng đầu năm {year}", year=str(year))
        case PeriodKind.HALF:
            return tr("6 tháng cuối năm {year}", year=str(year))
        case PeriodKind.YEAR:
            return tr("Năm {year}", year=str(year))
    return ""
