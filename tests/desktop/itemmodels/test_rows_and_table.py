"""The two models over frozen rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester

from desktop.itemmodels.rows import ROW_ROLE, RowsModel
from desktop.itemmodels.table import COLOUR_ROLE, STRONG_ROLE, Column, TableModel

ROWS = (("Đinh Bŏk", 1948), ("Siu H’Lan", None), ("Nguyễn Thị Đào", 1985))


def table() -> TableModel[tuple[str, int | None]]:
    return TableModel(
        (
            Column("Họ và tên", lambda row: row[0], strong=True),
            Column("Năm sinh", lambda row: str(row[1] or ""), sort=lambda row: row[1], right=True),
        ),
        ROWS,
    )


def plain(model: TableModel[tuple[str, int | None]]) -> list[list[str]]:
    columns = range(model.columnCount())
    return [
        [model.data(model.index(row, column)) for column in columns]
        for row in range(model.rowCount())
    ]


def test_a_table_shows_its_rows(qapp: object) -> None:
    assert plain(table()) == [
        ["Đinh Bŏk", "1948"],
        ["Siu H’Lan", ""],
        ["Nguyễn Thị Đào", "1985"],
    ]


def test_a_table_sorts_by_values_with_the_unknown_last(qapp: object) -> None:
    model = table()
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [row[1] for row in model.rows] == [1985, 1948, None]


def test_a_table_hands_back_the_row(qapp: object) -> None:
    model = table()
    assert model.row_at(model.index(2, 1)) == ROWS[2]


def test_a_table_says_how_to_paint(qapp: object) -> None:
    model = table()
    index = model.index(0, 0)
    assert (model.data(index, STRONG_ROLE), model.data(index, COLOUR_ROLE)) == (True, "ink")


def check_rules(tester: ModelTester, model: QAbstractItemModel) -> None:
    tester.check(model)  # type: ignore[no-untyped-call] # pytest-qt gives it no types


def test_a_table_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = table()
    check_rules(qtmodeltester, model)
    model.set_rows(ROWS[:1])
    check_rules(qtmodeltester, model)


def test_rows_keep_qts_rules(qtmodeltester: ModelTester) -> None:
    check_rules(qtmodeltester, RowsModel(lambda row: row[0], ROWS))


def test_rows_change_one_by_one(qapp: object) -> None:
    model = RowsModel(lambda row: row[0], ROWS)
    model.set_row(1, ("Siu H’Lan", 2010))
    assert model.data(model.index(1, 0), ROW_ROLE) == ("Siu H’Lan", 2010)
