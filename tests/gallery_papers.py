"""Pictures of the papers' screens: a sign-in sheet, a report of the house, one of the commune."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.actions import meetings
from desktop.screens.report import ReportScreen
from desktop.screens.sheet import SheetScreen
from tests.gallery_sending import pair
from tests.helpers.village import shared

if TYPE_CHECKING:
    from tests.gallery import Stage


def sheet(stage: Stage) -> None:
    book = shared().book
    stage.open(book)
    screen = SheetScreen(stage.desk)
    stage.show(screen, "sheet")
    screen.opened(meeting_id=meetings.listing(book)[0].id)
    screen.refresh()


def report(stage: Stage) -> None:
    stage.open(shared().book)
    _report(stage)


def commune_report(stage: Stage) -> None:
    stage.open(pair()[2].book)
    _report(stage)


def _report(stage: Stage) -> None:
    screen = ReportScreen(stage.desk)
    stage.show(screen, "report")
    screen.refresh()
