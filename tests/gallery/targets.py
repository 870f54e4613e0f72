"""Pictures of “Chỉ tiêu”, over a real commune, and of what a house sees of it."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.facilities import PRESETS, Facility, FacilityRow, Zone
from db.domain.targets import HouseTarget
from db.engine import Book
from desktop.actions import library, targets
from desktop.dialogs.facility_criteria import CriteriaDialog
from desktop.dialogs.target_form import TargetForm
from desktop.dialogs.target_numbers import NumbersDialog
from desktop.screens.home import HomeScreen
from desktop.screens.targets import TargetsScreen
from tests import builders
from tests.gallery import homes
from tests.gallery.picture import picture
from tests.gallery.stage import COMMUNE, Stage
from tests.helpers.commune import Commune
from tests.helpers.village import shared_bare

GIVEN = HouseTarget("", "library.visits", 2026, 1000, 756, 893, 39)


@cache
def commune() -> Commune:
    """Three houses, a plan, a baseline, two houses with readers."""
    made = Commune(Path(tempfile.mkdtemp(prefix="solang-targets-")))
    targets.take_plan(made.book)
    for name, readers in (
        ("Làng Suối Trong", 420),
        ("Làng Bung Bang Hven", 315),
        ("Làng Jro Ktu Đak Yang", 0),
    ):
        village = made.village(name)
        if readers:
            library.count_readers(village, None, readers, "2026-05-04")
            builders.club(village)
        made.receive(village)
    growth = next(row for row in targets.listing(made.book) if row.draft.code == "T4")
    targets.set_baseline(made.book, growth.id, 2025, 700)
    places = targets.progress(made.book, 2026)[3].places
    targets.give(made.book, growth.id, 2026, [(places[0].unit, 400)])
    return made


@picture("targets", COMMUNE)
def growth(stage: Stage) -> None:
    _shown(stage, commune().book, 3)


@picture("targets-houses", COMMUNE)
def houses(stage: Stage) -> None:
    _shown(stage, commune().book, 4)


@picture("targets-baseline", COMMUNE)
def baseline(stage: Stage) -> QWidget:
    screen = _shown(stage, commune().book, 2)
    screen.panel.ask_baseline()
    return stage.window.findChildren(NumbersDialog)[-1]


@picture("house-criteria", COMMUNE)
def criteria(stage: Stage) -> QWidget:
    _shown(stage, commune().book, 4)
    rows = (
        FacilityRow("1", "Làng Suối Trong", Facility(210, 90), True),
        FacilityRow("2", "Làng Bung Bang Hven", Facility(120, 60), False),
        FacilityRow("3", "Làng Jro Ktu Đak Yang", None, None),
    )
    return CriteriaDialog(stage.window, stage.desk.operations, rows, PRESETS[Zone.MOUNTAIN])


@picture("target-form", COMMUNE)
def form(stage: Stage) -> QWidget:
    stage.open(shared_bare())
    return TargetForm(stage.window, stage.desk.operations, 2026)


@picture("home-target")
def at_home(stage: Stage) -> None:
    screen = HomeScreen(stage.desk)
    stage.show(screen, "home")
    screen.show_home(replace(homes.HOME, target=GIVEN))


def _shown(stage: Stage, book: Book, row: int) -> TargetsScreen:
    stage.open(book)
    screen = TargetsScreen(stage.desk)
    stage.show(screen, "targets")
    screen.refresh()
    screen.view.choose(row)
    return screen
