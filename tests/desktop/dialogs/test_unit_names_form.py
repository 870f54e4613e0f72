"""A village, or the commune, is called otherwise from a day on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import plan_tasks, unit_names
from desktop.changes_bus import ChangesBus
from desktop.dialogs.unit_names_form import UnitNamesForm
from desktop.operations import Operations
from desktop.tasks import InlineTasks
from tests.desktop.screens.pairs import raise_fault
from tests.helpers.commune import Commune

TODAY = date(2026, 11, 22)


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    made = Commune(tmp_path)
    made.village("Làng Jro")
    yield made
    made.close()


@pytest.fixture
def form(commune: Commune, qtbot: QtBot) -> Iterator[UnitNamesForm]:
    operations = Operations(InlineTasks(), ChangesBus(), lambda _: None, raise_fault)
    operations.open(lambda: commune.book, lambda _: None, lambda: None)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = UnitNamesForm(parent, operations, TODAY)
    made.open()
    yield made
    parent.close()


def test_a_village_gets_a_name_and_keeps_the_old_one_for_its_days(
    form: UnitNamesForm, commune: Commune
) -> None:
    assert form.known.text() == "Làng Jro"
    assert form.boundary.isHidden()
    assert not form.province.isVisible()
    form.name.setText("Làng Jro Hven")
    form.day.set_day(date(2026, 7, 1))
    form.confirm()
    ((one, name),) = plan_tasks.units(commune.book)
    assert name == "Làng Jro Hven"
    first, second = unit_names.of_unit(commune.book, one)
    assert (first.name, second.from_day) == ("Làng Jro", "2026-07-01")


def test_the_commune_says_that_its_area_is_another_one(
    form: UnitNamesForm, commune: Commune
) -> None:
    form.unit.choose("")
    form.unit.chosen.emit("")
    assert not form.boundary.isHidden()
    assert form.province.text()
    form.name.setText("Đak Pơ mới")
    form.boundary.setChecked(True)
    form.day.set_day(date(2025, 7, 1))
    form.confirm()
    names, _ = unit_names.of_commune(commune.book)
    assert names[-1].name == "Đak Pơ mới" and names[-1].boundary


def test_without_a_name_nothing_is_saved(form: UnitNamesForm, commune: Commune) -> None:
    form.confirm()
    assert form.isVisible()
    assert [name for _, name in plan_tasks.units(commune.book)] == ["Làng Jro"]
