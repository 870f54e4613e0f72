"""Pictures of the home page, over values made by hand."""

from __future__ import annotations

from dataclasses import replace

from db.domain.figures import Figure, Figures, Unit
from db.domain.groups import GroupKind
from db.domain.handing import Pending
from db.domain.home import Home, Todo, TodoKind
from db.domain.meetings import MeetingId, MeetingState, Reason
from desktop.screens.home import HomeScreen
from tests.desktop.values import MEETING
from tests.gallery.picture import picture
from tests.gallery.stage import Stage

FIGURES = Figures(
    "2026-11-01",
    "2026-11-30",
    None,
    (
        Figure("meetings", 19, Unit.MEETINGS),
        Figure("visits", 412, Unit.VISITS),
        Figure("visits.female", 208, Unit.VISITS),
        Figure("visits.child", 151, Unit.VISITS),
        Figure("persons", 96, Unit.PERSONS),
        Figure("groups.club", 3, Unit.GROUPS),
        Figure("groups.class", 2, Unit.GROUPS),
    ),
)
GONG_CLUB = replace(
    MEETING,
    id=MeetingId("0192f0c1-0000-7000-8000-0000000000a2"),
    group_names=("CLB Cồng chiêng",),
    group_kind=GroupKind.CLUB,
    time="14:00",
    place="Nhà rông",
    teacher=None,
    expected=18,
)
READERS = replace(
    GONG_CLUB,
    id=MeetingId("0192f0c1-0000-7000-8000-0000000000a3"),
    group_names=("Nhóm đọc sách",),
    time="tối",
    place="Phòng đọc",
    expected=12,
)
HELD = replace(MEETING, state=MeetingState.HELD, marked=26, present=24)
HOME = Home(
    "2026-11-22",
    (HELD, GONG_CLUB, READERS),
    (
        Todo(TodoKind.UNMARKED, 2, (str(GONG_CLUB.id),)),
        Todo(TodoKind.HAND_IN, 7, day="2026-11-15"),
        Todo(TodoKind.NO_BACKUP, day="2026-11-12"),
    ),
    FIGURES,
    Pending(6, 196, 9, 12, 214, "2026-11-15", "2026-11-15"),
    people=214,
    groups=6,
)


@picture("home")
def today(stage: Stage) -> None:
    """Picture 1 of the design."""
    _shown(stage, HOME)


@picture("home-quiet")
def quiet_day(stage: Stage) -> None:
    off = replace(GONG_CLUB, state=MeetingState.CALLED_OFF, reason=Reason.FUNERAL)
    moved = replace(
        READERS, state=MeetingState.POSTPONED, reason=Reason.STORM, moved_to="2026-11-25"
    )
    partly = replace(MEETING, state=MeetingState.HELD, marked=6, present=5)
    _shown(stage, replace(HOME, day="2026-11-21", meetings=(partly, off, moved), todo=()))


@picture("home-new")
def new_book(stage: Stage) -> None:
    nothing = Figures("2026-11-01", "2026-11-30", None, ())
    _shown(stage, Home("2026-11-22", (), (), nothing, Pending(), people=0, groups=0))


def _shown(stage: Stage, home: Home) -> None:
    screen = HomeScreen(stage.desk)
    stage.show(screen, "home")
    screen.show_home(home)
