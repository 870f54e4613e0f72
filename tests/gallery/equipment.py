"""Pictures of “Cho mượn chiêng, loa, bàn ghế”, over a small real book."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.equipment import Condition
from desktop.actions import equipment, people
from desktop.dialogs.equipment_form import ItemForm, LendItemForm
from desktop.screens.equipment import EquipmentScreen
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import TODAY, Village, found, shared_bare


@cache
def lending() -> Village:
    """A village that lends gongs and chairs; the loudspeaker was seen last year."""
    village = found(Path(tempfile.mkdtemp(prefix="solang-equipment-")))
    ids = {
        name: equipment.add(village.book, name, pieces).created[0]
        for name, pieces in (("Bộ cồng chiêng", 2), ("Ghế nhựa", 60), ("Loa kéo", 1))
    }
    equipment.check(village.book, ids["Bộ cồng chiêng"], Condition.GOOD, "2026-03-02")
    equipment.check(village.book, ids["Loa kéo"], Condition.WORN, "2025-03-02")
    who = village.people
    equipment.lend(
        village.book, ids["Ghế nhựa"], who["Lê Văn Bình"], 40, "2026-11-20", "2026-11-17"
    )
    equipment.lend(
        village.book, ids["Bộ cồng chiêng"], who["Đinh Hrơh"], 1, "2026-11-25", "2026-11-21"
    )
    return village


@picture("equipment")
def store(stage: Stage) -> None:
    _shown(stage)


@picture("equipment-empty")
def empty(stage: Stage) -> None:
    stage.open(shared_bare())
    screen = EquipmentScreen(stage.desk)
    stage.show(screen, "home")
    screen.refresh()


@picture("equipment-form")
def form(stage: Stage) -> QWidget:
    stage.open(shared_bare())
    return ItemForm(stage.window, stage.desk.operations)


@picture("equipment-lend")
def lend_form(stage: Stage) -> QWidget:
    screen = _shown(stage)
    item = screen.items.rows[0]
    person = people.listing(lending().book, "Mai")[0]
    return LendItemForm(stage.window, stage.desk.operations, item, person, TODAY)


def _shown(stage: Stage) -> EquipmentScreen:
    stage.open(lending().book)
    screen = EquipmentScreen(stage.desk)
    stage.show(screen, "home")
    screen.refresh()
    return screen
