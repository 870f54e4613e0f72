"""The parts of a day over the roll: “Buổi: sáng 23/26 | chiều 0/26”.

Each part is a meeting with marks of its own. Who came to another part of the day is marked with one
press; a person who did not is left open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.domain.attendance import Roll
from db.domain.meetings import MeetingRow
from desktop.itemmodels.roll import RollLine
from desktop.widgets import theme
from desktop.widgets.buttons import Kind, link
from desktop.widgets.flow import Flow
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Text
from desktop.wording import number, tr


class RollParts(QWidget):
    """Hidden where the groups meet once on that day."""

    def __init__(self, show: Callable[[str], object], as_before: Callable[[], object]) -> None:
        """``show`` takes the id of the part that is wanted."""
        super().__init__()
        self.setObjectName("clear")
        self.choice: Segmented[str] = Segmented([], name=tr("Buổi trong ngày"), kind=Kind.PILL)
        self.choice.setToolTip(tr("Sang buổi khác trong ngày: Ctrl+PgUp, Ctrl+PgDn"))
        self.choice.chosen.connect(show)
        self.as_before = link("", as_before, icon="check-check")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(Text(tr("Cùng ngày:")))
        row.addWidget(Flow(self.choice, self.as_before), 1)
        self.hide()

    def show_roll(self, roll: Roll) -> None:
        """The parts of that day, the one that is shown chosen."""
        self.setVisible(bool(roll.parts))
        self.choice.set_choices([(part.id, _words(part)) for part in roll.parts])
        if roll.parts:
            self.choice.choose(roll.meeting.id)

    def show_open(self, count: int) -> None:
        """How many are without a mark here, and came to another part of the day."""
        self.as_before.setVisible(count > 0)
        self.as_before.setText(
            tr("Có mặt cả buổi này: {count} người đã đến buổi kia", count=number(count))
        )

    def beside(self, step: int) -> str | None:
        """The id of the part before (-1) or after (1), None where there is none."""
        ids, here = self.choice.values, self.choice.value
        place = ids.index(here) + step if here is not None else -1
        return ids[place] if 0 <= place < len(ids) else None


def came_elsewhere(lines: Sequence[RollLine]) -> list[RollLine]:
    """Who has no mark here and came to another part of the day."""
    return [
        line
        for line in lines
        if line.wanted is None and any(status.came for _, status in line.row.elsewhere)
    ]


def _words(part: MeetingRow) -> str:
    when = part.time or tr("không ghi giờ")
    return f"{when} {number(part.present)}/{number(part.expected)}"
