"""Pictures of “Lịch hoạt động”, over a small real book."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.screens.calendar import CalendarScreen
from tests.helpers.village import shared

if TYPE_CHECKING:
    from tests.gallery import Stage


def month(stage: Stage) -> None:
    _shown(stage)


def called_off(stage: Stage) -> None:
    screen = _shown(stage)
    screen.month.grid.choose_day(date(2026, 11, 14))


def empty_day(stage: Stage) -> None:
    screen = _shown(stage)
    screen.month.grid.choose_day(date(2026, 11, 17))


def _shown(stage: Stage) -> CalendarScreen:
    stage.open(shared().book)
    screen = CalendarScreen(stage.desk)
    stage.show(screen, "calendar")
    screen.refresh()
    return screen
