"""One meeting in the narrow column beside the month: what, where, what became of it, what to do."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from db.domain.meetings import MeetingRow, MeetingState
from db.domain.table_text import neutral
from desktop import phrases
from desktop.screens.bulk import history_act
from desktop.screens.desk import Desk
from desktop.screens.home_meetings import below_name
from desktop.screens.meeting_acts import MeetingActs
from desktop.screens.meeting_words import came, state_words, tone
from desktop.widgets import theme
from desktop.widgets.buttons import Button, menu_button, quiet, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.row_acts import EDIT, REMOVE, BlockActs, RowAct
from desktop.widgets.text import Chip, Kind, Text
from desktop.wording import tr


class MeetingBlock(QWidget):
    """A meeting with its buttons below it; the buttons flow where it is narrow."""

    def __init__(self, meeting: MeetingRow, desk: Desk, acts: MeetingActs) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        column.setSpacing(theme.px(3))
        column.addWidget(Text(_head(meeting), Kind.STRONG, wrap=True))
        below = below_name(meeting)
        if below:
            column.addWidget(Text(below, Kind.QUIET, wrap=True))
        if meeting.state is not MeetingState.PLANNED or meeting.entered_late:
            said = " ".join(part for part in (state_words(meeting), came(meeting)) if part)
            column.addWidget(Flow(Chip(said, tone(meeting))))
        column.addSpacing(theme.px(4))
        column.addWidget(Flow(*_buttons(meeting, desk, acts), spacing=6))
        told = (meeting.time or "", phrases.meeting_name(meeting), meeting.place or "")
        cells = (phrases.day(meeting.day), *told, state_words(meeting), came(meeting))
        self.acts = BlockActs(
            self,
            lambda: _row_acts(self, meeting, desk, acts),
            name=", ".join(part for part in (*told, state_words(meeting)) if part),
            text="\t".join(neutral(cell) for cell in cells),
        )


def _row_acts(
    block: QWidget, meeting: MeetingRow, desk: Desk, acts: MeetingActs
) -> list[RowAct | None]:
    """What can be done with the meeting, by right click and by key."""
    keys = {tr("Sửa buổi…"): EDIT, tr("Xóa buổi này"): REMOVE}
    lines: list[RowAct | None] = [
        None if line is None else RowAct(*line, keys.get(line[0], ""))
        for line in acts.choices(meeting)
    ]
    if meeting.state in (MeetingState.CALLED_OFF, MeetingState.POSTPONED):
        open_first: list[RowAct | None] = []
    else:
        open_first = [RowAct(tr("Điểm danh"), lambda: desk.go("roll", meeting_id=meeting.id))]
    history = history_act(desk, block, meeting.id, phrases.meeting_name(meeting))
    return [*open_first, *lines[:-1], history, *lines[-1:]]


def _buttons(meeting: MeetingRow, desk: Desk, acts: MeetingActs) -> list[Button]:
    more = menu_button(
        quiet("ellipsis", tr("Việc khác với buổi này"), lambda: None), acts.choices(meeting)
    )
    if meeting.state is MeetingState.CALLED_OFF:
        again = partial(acts.take_up, meeting)
        return [secondary(tr("Vẫn sinh hoạt"), again, icon="undo-2"), more]
    if meeting.state is MeetingState.POSTPONED:
        return [more]
    return [
        secondary(
            tr("Điểm danh"), lambda: desk.go("roll", meeting_id=meeting.id), icon="check-check"
        ),
        secondary(tr("In"), lambda: desk.go("sheet", meeting_id=meeting.id), icon="printer"),
        more,
    ]


def _head(meeting: MeetingRow) -> str:
    name = phrases.meeting_name(meeting)
    return f"{meeting.time} · {name}" if meeting.time else name
