"""Pictures of the occasions of a year and of the lendings of the hall, over a small real book."""

from __future__ import annotations

import tempfile
from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.hall import HallDraft, HallPurpose
from db.domain.occasions import OccasionDraft, Reckoning
from db.engine import Book
from desktop.actions import groups, hall, meetings, occasions
from desktop.dialogs.hall_form import HallForm
from desktop.dialogs.occasion_form import OccasionDaysDialog, OccasionForm
from desktop.screens.calendar import CalendarScreen
from desktop.screens.occasions import OccasionsScreen
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import found

RICE = "Lễ mừng lúa mới và bỏ mả của làng Suối Trong"


@cache
def _book() -> Book:
    """A village of its own: its year is fuller than the one other pictures stand on."""
    book = found(Path(tempfile.mkdtemp())).book
    group = groups.listing(book)[0].id
    occasions.add(book, OccasionDraft(RICE, Reckoning.OPEN, 12))
    key = ("ngay-hoi-dai-doan-ket-toan-dan-toc", 2026)
    meetings.add_several(book, [group], ["2026-11-18"], "07:00", occasion=key)
    what, who = "cưới con bà H'Lan", "Nay H'Lĕ"
    days = ("2026-11-22", "2026-11-23")
    hall.lend(book, HallDraft(HallPurpose.WEDDING, *days, what=what, borrower=who))
    return book


@picture("occasions")
def year(stage: Stage) -> None:
    _shown(stage)


@picture("occasions-own")
def own(stage: Stage) -> None:
    screen = _shown(stage)
    keys = [row.occasion.name for row in screen.model.rows]
    screen.table.choose(keys.index(RICE))


@picture("occasion-form")
def form(stage: Stage) -> QWidget:
    stage.open(_book())
    return OccasionForm(stage.window, stage.desk.operations)


@picture("occasion-days")
def days(stage: Stage) -> QWidget:
    screen = _shown(stage)
    assert screen.chosen is not None
    return OccasionDaysDialog(stage.window, screen.chosen, date(2026, 11, 22))


@picture("calendar-lent")
def lent(stage: Stage) -> None:
    stage.open(_book())
    screen = CalendarScreen(stage.desk)
    stage.show(screen, "calendar")
    screen.refresh()


@picture("hall-lending")
def lending(stage: Stage) -> QWidget:
    stage.open(_book())
    today = date(2026, 11, 22)
    made = HallForm(stage.window, stage.desk.operations, today, today)
    made.confirm()
    return made


def _shown(stage: Stage) -> OccasionsScreen:
    stage.open(_book())
    screen = OccasionsScreen(stage.desk)
    stage.show(screen, "calendar")
    screen.refresh()
    return screen
