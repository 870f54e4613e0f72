"""Pictures of the roll, over values made by hand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db.domain.attendance import Roll, Status, Unnamed
from db.domain.meetings import HeadCount, MeetingId, MeetingState, Reason
from desktop.dialogs.kiosk import KioskDialog
from desktop.screens.late_entry import LateEntryScreen
from desktop.screens.roll import RollScreen
from tests.desktop.values import MEETING, roll_of
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import shared

MARKS = {
    1: Status.PRESENT,
    2: Status.PRESENT,
    3: Status.LATE,
    4: Status.PRESENT,
    5: Status.ABSENT,
    6: Status.PRESENT,
}


@picture("roll")
def marked(stage: Stage) -> None:
    """Picture 2 of the design: some are marked, one is waiting to be saved."""
    screen = _shown(stage, roll_of(MARKS, unnamed=Unnamed(female=1, girls=1)))
    screen.list.model.want([screen.list.model.rows[7].row.person_id], Status.EXCUSED)
    screen.list.view.choose(6)


@picture("roll-search")
def searching(stage: Stage) -> None:
    screen = _shown(stage, roll_of(MARKS))
    screen.list.search.setText("mo")


@picture("roll-reason")
def absent_reason(stage: Stage) -> None:
    screen = _shown(stage, roll_of(MARKS))
    screen.list.view.choose(4)


@picture("roll-called-off")
def called_off(stage: Stage) -> None:
    meeting = replace(MEETING, state=MeetingState.CALLED_OFF, reason=Reason.FUNERAL)
    _shown(stage, roll_of(meeting=meeting))


@picture("roll-numbers")
def numbers_only(stage: Stage) -> None:
    heads = HeadCount(people=45, female=20, households=30)
    _shown(stage, Roll(replace(MEETING, head_count=heads, expected=0), (), Unnamed()))


@picture("roll-parts")
def day_in_parts(stage: Stage) -> None:
    """The afternoon of a day whose morning is marked."""
    morning = replace(MEETING, id=MeetingId("sang"), time="sáng", present=5, marked=6)
    afternoon = replace(MEETING, time="chiều", present=2, marked=2)
    roll = roll_of({1: Status.PRESENT, 2: Status.PRESENT}, meeting=afternoon)
    rows = tuple(
        replace(row, elsewhere=(("sáng", MARKS[at]),)) if at in MARKS else row
        for at, row in enumerate(roll.rows, start=1)
    )
    _shown(stage, replace(roll, rows=rows, parts=(morning, afternoon)))


def _shown(stage: Stage, roll: Roll) -> RollScreen:
    screen = RollScreen(stage.desk)
    stage.show(screen, "home")
    screen.show_roll(roll)
    return screen


@picture("late-entry")
def late_entry(stage: Stage) -> None:
    village = shared()
    stage.open(village.book)
    screen = LateEntryScreen(stage.desk)
    stage.show(screen, "home")
    screen.opened(group_id=village.groups["Lớp múa xoang"])
    screen.refresh()


@picture("kiosk")
def kiosk(stage: Stage) -> QWidget:
    village = shared()
    stage.open(village.book)
    made = KioskDialog(stage.window, stage.desk.operations, village.meetings[-1])
    made.resize(stage.window.size())
    made.search.setText("di")
    return made
