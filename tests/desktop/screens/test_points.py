"""“Điểm thư viện” at the commune: the register, the two lists, months told."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from db.domain.library_points import Area, Item, PointMonth
from desktop.actions import library_points
from desktop.dialogs.point_form import PointForm
from desktop.dialogs.point_month import PointMonthForm
from desktop.screens.desk import Desk
from desktop.screens.points import PointsScreen
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.commune import Commune

NAME = "Thư viện Trường THCS Y-Bluĭ"


@pytest.fixture
def screen(commune_desk: Desk, show: Show) -> PointsScreen:
    return show(PointsScreen(commune_desk))


def added(screen: PointsScreen, name: str, unit: str = "") -> None:
    screen.add_new()
    form = dialog(PointForm)
    form.name.setText(name)
    form.unit.choose(unit)
    form.yes.click()


def test_a_point_needs_a_name_and_is_answered_by_one_press(
    screen: PointsScreen, commune: Commune
) -> None:
    assert not screen.table.isVisible()
    screen.add_new()
    form = dialog(PointForm)
    form.yes.click()
    assert library_points.listing(commune.book) == ()
    form.name.setText(NAME)
    form.copies.setText("120")
    form.yes.click()

    assert [row.name for row in screen.model.rows] == [NAME]
    screen.panel.answers[Item.READING].chosen.emit(True)
    screen.panel.answers[Item.SOFTWARE].chosen.emit(False)
    (row,) = library_points.listing(commune.book)
    assert (row.has(Area.SERVICE), row.has(Area.DIGITAL)) == (True, False)
    assert screen.panel.answers[Item.SOFTWARE].value is False
    assert screen.panel.answers[Item.LENDING].value is None


def test_a_point_with_a_laptop_takes_its_readers_from_its_book(
    screen: PointsScreen, commune: Commune
) -> None:
    (unit,) = library_points.units(commune.book)
    added(screen, "Tủ sách làng Jro", unit.id)
    assert screen.chosen is not None
    assert screen.chosen.visits == 55
    assert not screen.panel.month.isVisible()


def test_a_month_told_is_written_and_corrected(screen: PointsScreen, commune: Commune) -> None:
    added(screen, NAME)
    for visits in ("", "40", "44"):
        screen.panel.ask_month()
        form = dialog(PointMonthForm)
        form.visits.setText(visits)
        form.yes.click()
        if not visits:
            form.reject()
    assert screen.chosen is not None
    assert screen.chosen.visits == 44
    assert len(library_points.months(commune.book, screen.chosen.id)) == 1


def test_what_was_told_of_a_month_stands_in_its_form(
    screen: PointsScreen, commune: Commune
) -> None:
    added(screen, NAME)
    assert screen.chosen is not None
    screen.panel.ask_month()
    form = dialog(PointMonthForm)
    first, before = form.month.values[1], form.month.values[2]
    library_points.write_month(commune.book, screen.chosen.id, PointMonth(before, 40, 12, 3))
    form.reject()
    screen.panel.ask_month()
    form = dialog(PointMonthForm)
    assert (form.month.value, form.visits.text()) == (first, "")

    form.month.choose(before)
    form.month.chosen.emit(before)
    assert [edit.text() for edit in (form.visits, form.loans, form.digital)] == ["40", "12", "3"]
    form.visits.setText("44")
    form.month.choose(first)
    form.month.chosen.emit(first)
    assert form.visits.text() == "44"
    form.reject()


def test_facts_are_changed_without_losing_others(screen: PointsScreen, commune: Commune) -> None:
    added(screen, NAME)
    screen.panel.ask_facts()
    form = dialog(PointForm)
    form.hours.setText("chiều thứ 6")
    form.yes.click()
    (row,) = library_points.listing(commune.book)
    assert (row.name, row.draft.hours) == (NAME, "chiều thứ 6")
    screen.panel.remove()
    assert not screen.model.rows


def test_the_window_keeps_its_size_when_the_room_is_shown(commune_desk: Desk, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1100, 640)
    screen = PointsScreen(commune_desk)
    window.setCentralWidget(screen)
    window.show()
    screen.refresh()
    added(screen, NAME)
    qtbot.wait(50)
    assert (window.width(), window.height()) == (1100, 640)
