"""A month as a table of weeks: each cell a day with its meetings, Monday first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from db.domain.hall import HallLending
from db.domain.meetings import MeetingRow
from db.domain.occasions import OccasionYear
from desktop.itemmodels.tips import tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CELL_ROLE = int(Role.UserRole) + 1
DAYS = 7


@dataclass(frozen=True)
class DayCell:
    """One day; ``inside``: it belongs to the month that is shown."""

    day: date
    inside: bool
    today: bool
    meetings: tuple[MeetingRow, ...] = ()
    lendings: tuple[HallLending, ...] = ()
    occasions: tuple[OccasionYear, ...] = ()


class MonthModel(QAbstractTableModel):
    """Weeks × days of one month."""

    def __init__(self, heads: Sequence[str], spoken: Callable[[DayCell], str]) -> None:
        """``heads``: names of the days from Monday; ``spoken``: a day as it is read aloud."""
        super().__init__()
        self._heads = tuple(heads)
        self._spoken = spoken
        self._weeks: tuple[tuple[DayCell, ...], ...] = ()

    def show_month(
        self,
        first: date,
        today: date,
        meetings: Sequence[MeetingRow],
        lendings: Sequence[HallLending] = (),
        occasions: Sequence[OccasionYear] = (),
    ) -> None:
        """Show the month of ``first`` with these meetings, which are in order of day and time,
        the days on which the hall is lent, and the occasions."""
        by_day: dict[str, list[MeetingRow]] = {}
        for meeting in meetings:
            by_day.setdefault(meeting.day, []).append(meeting)
        weeks = [
            tuple(
                DayCell(
                    day,
                    day.month == first.month,
                    day == today,
                    tuple(by_day.get(str(day), ())),
                    tuple(one for one in lendings if one.on(str(day))),
                    tuple(one for one in occasions if one.on(day)),
                )
                for day in week
            )
            for week in weeks_of(first)
        ]
        self.beginResetModel()
        self._weeks = tuple(weeks)
        self.endResetModel()

    def cell(self, index: Index) -> DayCell | None:
        return self._weeks[index.row()][index.column()] if index.isValid() else None

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; an invalid index where it is not shown."""
        for row, week in enumerate(self._weeks):
            for column, cell in enumerate(week):
                if cell.day == day:
                    return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else DAYS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._heads[section]
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole):
            spoken = self._spoken(cell)
            return tip(spoken) if role == Role.ToolTipRole else spoken
        return cell if role == CELL_ROLE else None


def weeks_of(first: date) -> list[list[date]]:
    """The weeks, Monday to Sunday, that the month of ``first`` touches."""
    first = first.replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    start = first - timedelta(days=first.weekday())
    weeks = []
    while start < following:
        weeks.append([start + timedelta(days=number) for number in range(DAYS)])
        start += timedelta(days=DAYS)
    return weeks
