"""The month as weeks of days, rows that are picked, and more rows below."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.domain.people import PersonDraft
from db.domain.rosters import (
    Problem,
    RosterColumn,
    RosterField,
    RosterPerson,
    RosterReading,
)
from desktop.itemmodels.month import CELL_ROLE, MonthModel, weeks_of
from desktop.itemmodels.picks import PicksModel
from desktop.itemmodels.roster_preview import preview_rows
from desktop.itemmodels.table import CHIP_ROLE, Column, TableModel
from tests.desktop.values import MEETING

HEADS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")


@pytest.mark.parametrize(
    ("first", "weeks"),
    [(date(2026, 11, 1), 6), (date(2027, 2, 1), 4), (date(2026, 12, 15), 5), (date(2028, 2, 1), 5)],
)
def test_a_month_has_the_weeks_it_touches(first: date, weeks: int) -> None:
    found = weeks_of(first)
    assert len(found) == weeks
    assert all(week[0].weekday() == 0 for week in found)


def test_meetings_stand_on_their_day() -> None:
    model = MonthModel(HEADS, lambda cell: str(cell.day))
    meetings = [replace(MEETING, day="2026-11-22"), replace(MEETING, day="2026-11-22")]
    model.show_month(date(2026, 11, 1), date(2026, 11, 22), meetings)
    cell = model.data(model.index_of(date(2026, 11, 22)), CELL_ROLE)
    assert (len(cell.meetings), cell.today, cell.inside) == (2, True, True)


def test_days_of_other_months_are_known_as_such() -> None:
    model = MonthModel(HEADS, lambda cell: str(cell.day))
    model.show_month(date(2026, 11, 1), date(2026, 11, 22), [])
    cell = model.cell(model.index(0, 0))
    assert cell is not None
    assert (cell.day, cell.inside) == (date(2026, 10, 26), False)
    assert not model.index_of(date(2026, 1, 1)).isValid()


def test_a_row_is_picked_and_let_go(qtbot: QtBot) -> None:
    model: PicksModel[str] = PicksModel(str, str)
    model.set_rows(["a", "b"])
    with qtbot.waitSignal(model.picked):
        model.turn(model.index(1, 0))
    assert model.picks == ("b",)
    model.turn(model.index(1, 0))
    assert not model.picks


def test_picks_survive_other_rows() -> None:
    model: PicksModel[str] = PicksModel(str, str)
    model.set_rows(["a", "b"])
    model.turn(model.index(0, 0))
    model.set_rows(["c"])
    model.turn(model.index(0, 0))
    assert model.picks == ("a", "c")


def test_a_screen_reader_hears_what_is_picked() -> None:
    model: PicksModel[str] = PicksModel(str, str)
    model.set_rows(["a"])
    role = Qt.ItemDataRole.CheckStateRole
    assert model.data(model.index(0, 0), role) is Qt.CheckState.Unchecked
    model.setData(model.index(0, 0), Qt.CheckState.Checked, role)
    assert model.data(model.index(0, 0), role) is Qt.CheckState.Checked


def test_more_rows_come_below_without_a_reset(qtbot: QtBot) -> None:
    model: TableModel[str] = TableModel([Column("Tên", str)], ["a"])
    with qtbot.assertNotEmitted(model.modelReset):
        model.add_rows(["b", "c"])
        model.add_rows([])
    assert model.rows == ("a", "b", "c")


def test_a_state_has_a_tone_and_an_empty_cell_has_none() -> None:
    model: TableModel[str] = TableModel([Column("Kỳ", str, chip=lambda _: "good")], ["Đã nộp", ""])
    tones = [model.data(model.index(row, 0), CHIP_ROLE) for row in range(2)]
    assert tones == ["good", None]


def test_a_doubtful_cell_is_found_by_the_heading_of_its_column() -> None:
    reading = RosterReading(
        columns=(
            RosterColumn(0, "Họ và tên", RosterField.FULL_NAME),
            RosterColumn(1, "Ngày sinh", RosterField.BIRTH),
        ),
        people=(
            RosterPerson(5, PersonDraft("Đinh Hrơh")),
            RosterPerson(6, PersonDraft("Siu H'Bia")),
        ),
        problems=(),
        header_rows=(4,),
    )
    problem = Problem(6, "Ngày sinh", "bad_birth", "31/2/1990")
    first, second = preview_rows(reading, [problem])
    assert first.doubts == {}
    assert second.doubts == {RosterField.BIRTH: problem}
