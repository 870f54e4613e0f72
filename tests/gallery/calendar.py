"""Pictures of “Lịch hoạt động”, over a small real book."""

from __future__ import annotations

from datetime import date

from desktop.screens.calendar import CalendarScreen
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import shared


@picture("calendar")
def month(stage: Stage) -> None:
    _shown(stage)


@picture("calendar-called-off")
def called_off(stage: Stage) -> None:
    screen = _shown(stage)
    screen.month.grid.choose_day(date(2026, 11, 14))


@picture("calendar-empty-day")
def empty_day(stage: Stage) -> None:
    screen = _shown(stage)
    screen.month.grid.choose_day(date(2026, 11, 17))


def _shown(stage: Stage) -> CalendarScreen:
    stage.open(shared().book)
    screen = CalendarScreen(stage.desk)
    stage.show(screen, "calendar")
    screen.refresh()
    return screen
