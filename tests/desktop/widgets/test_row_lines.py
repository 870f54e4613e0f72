"""Rows grow a second line where a name would be cut short, and only there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.itemmodels.table import Column, TableModel
from desktop.widgets.table import Table

SHORT = ("Nhóm đọc sách", "CLB Thơ")
LONG = "Câu lạc bộ Cồng chiêng và dân ca các dân tộc làng Bung Bang Hven"


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def table(qtbot: QtBot, *, lines: int = 1) -> Table:
    columns: list[Column[str]] = [
        Column("Tên", lambda row: row, strong=True),
        Column("Ở đâu", lambda _: "Nhà rông làng Bung Bang Hven Jro Ktu Đak Yang"),
    ]
    made = Table(
        TableModel(columns, SHORT), name="Câu lạc bộ, lớp, nhóm", lines=lines, sortable=True
    )
    qtbot.addWidget(made)
    made.resize(520, 300)
    made.show()
    settle()
    return made


def model(of: Table) -> TableModel[str]:
    found = of.model()
    assert isinstance(found, TableModel)
    return found


def test_names_that_fit_take_one_line_and_a_long_one_two(qtbot: QtBot) -> None:
    made = table(qtbot)
    low = made.rowHeight(0)
    model(made).set_rows((*SHORT, LONG))
    settle()
    assert made.rowHeight(2) > made.rowHeight(0) == made.rowHeight(1) == low
    made.columns.sort_by(0)
    settle()
    assert [made.rowHeight(row) > low for row in range(3)] == [
        name == LONG for name in model(made).rows
    ]
    model(made).set_rows((*SHORT, "Nhóm múa xoang"))
    settle()
    assert made.rowHeight(2) == low


def test_where_most_names_are_long_all_rows_are_of_one_height(qtbot: QtBot) -> None:
    made = table(qtbot)
    low = made.rowHeight(0)
    model(made).set_rows((SHORT[0], LONG, f"{LONG} 2"))
    settle()
    assert made.rowHeight(0) == made.rowHeight(1) == made.rowHeight(2) > low


def test_a_wider_list_shows_the_name_in_one_line_again(qtbot: QtBot) -> None:
    made = table(qtbot)
    low = made.rowHeight(0)
    model(made).set_rows((LONG,))
    settle()
    assert made.rowHeight(0) > low
    made.resize(1400, 300)
    settle()
    assert made.rowHeight(0) == low


@pytest.mark.parametrize(("lines", "grown"), [(1, False), (2, True)])
def test_other_columns_ask_for_a_second_line_only_where_they_may(
    qtbot: QtBot, lines: int, grown: bool
) -> None:
    low = table(qtbot).rowHeight(0)
    assert (table(qtbot, lines=lines).rowHeight(0) > low) is grown


def test_the_row_the_keyboard_is_on_stays_in_sight_when_rows_grow(qtbot: QtBot) -> None:
    made = table(qtbot)
    names = [f"Nhóm Kpă Y-Bluĭ {at}" for at in range(6)]
    model(made).set_rows(names)
    made.choose(5)
    made.resize(520, 280)
    settle()
    low = made.rowHeight(5)
    made.resize(260, 280)
    settle()
    assert made.rowHeight(5) > low
    assert made.viewport().rect().contains(made.visualRect(made.currentIndex()).center())


def test_a_column_that_only_takes_the_room_that_is_left_makes_no_row_taller(qtbot: QtBot) -> None:
    columns: list[Column[str]] = [
        Column("Họ và tên", lambda _: "Đinh Hrơh", strong=True),
        Column("Làng", lambda row: row),
    ]
    made = Table(TableModel(columns, SHORT), name="Người trong tệp", stretch=1)
    qtbot.addWidget(made)
    made.resize(260, 300)
    made.show()
    settle()
    low = made.rowHeight(0)
    model(made).set_rows((LONG, LONG))
    settle()
    assert made.rowHeight(0) == low
