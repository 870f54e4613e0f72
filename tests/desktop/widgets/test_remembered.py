"""Widths, sort and halves are as they were left; a broken memory harms nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QLabel
from pytestqt.qtbot import QtBot

from desktop.itemmodels.table import Column, TableModel
from desktop.settings import Settings
from desktop.widgets import remembered
from desktop.widgets.flow import Columns
from desktop.widgets.grip import Grip
from desktop.widgets.table import Table

ROWS = (("Ghế nhựa", 40), ("Đàn t'rưng", 2), ("Bộ cồng chiêng", 1), ("Loa kéo", 3))


@pytest.fixture
def memory() -> Iterator[Settings]:
    kept = Settings(None)
    remembered.use(lambda name: kept.text(name, ""), kept.keep)
    yield kept
    remembered.forget()


def table(qtbot: QtBot) -> Table:
    columns = [
        Column[tuple[str, int]]("Tên", lambda row: row[0], strong=True),
        Column[tuple[str, int]]("Có", lambda row: str(row[1]), right=True),
    ]
    made = Table(TableModel(columns, ROWS), name="Đồ của nhà văn hóa", sortable=True)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def names(of: Table) -> list[str]:
    return [of.model().index(row, 0).data() for row in range(of.model().rowCount())]


def click_head(of: Table, column: int) -> None:
    head = of.horizontalHeader()
    where = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) // 2, 8)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_a_click_sorts_a_second_turns_it_round_a_third_gives_it_back(
    qtbot: QtBot, memory: Settings
) -> None:
    made = table(qtbot)
    given = names(made)
    click_head(made, 1)
    assert names(made) == ["Bộ cồng chiêng", "Đàn t'rưng", "Loa kéo", "Ghế nhựa"]
    click_head(made, 1)
    assert names(made) == ["Ghế nhựa", "Loa kéo", "Đàn t'rưng", "Bộ cồng chiêng"]
    click_head(made, 1)
    assert names(made) == given


def test_letters_are_sorted_without_their_marks(qtbot: QtBot, memory: Settings) -> None:
    made = table(qtbot)
    click_head(made, 0)
    assert names(made) == ["Bộ cồng chiêng", "Đàn t'rưng", "Ghế nhựa", "Loa kéo"]


def test_the_sort_holds_for_rows_that_come_later_and_for_the_next_start(
    qtbot: QtBot, memory: Settings
) -> None:
    made = table(qtbot)
    click_head(made, 1)
    again = table(qtbot)
    assert names(again)[0] == "Bộ cồng chiêng"
    model = again.model()
    assert isinstance(model, TableModel)
    model.set_rows((*ROWS, ("Trống", 0)))
    assert names(again)[0] == "Trống"


def test_what_is_chosen_stays_chosen_when_the_list_is_sorted(
    qtbot: QtBot, memory: Settings
) -> None:
    made = table(qtbot)
    made.choose(3)
    click_head(made, 1)
    assert names(made)[made.currentIndex().row()] == "Loa kéo"


def test_a_width_that_was_pulled_is_there_at_the_next_start(qtbot: QtBot, memory: Settings) -> None:
    made = table(qtbot)
    head = made.horizontalHeader()
    edge = head.sectionViewportPosition(1)
    head.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
    head.resizeSection(1, 180)
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, 8))
    qtbot.waitUntil(lambda: memory.text("widths/Đồ của nhà văn hóa", "") == "1 180")
    assert table(qtbot).horizontalHeader().sectionSize(1) == 180


def halves(qtbot: QtBot) -> Columns:
    made = Columns(QLabel("danh sách"), QLabel("chi tiết"), shares=(11, 9))
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    made.let_pull("PeopleScreen")
    return made


def test_halves_that_were_pulled_are_so_again(qtbot: QtBot, memory: Settings) -> None:
    made = halves(qtbot)
    grip = made.findChild(Grip)
    assert isinstance(grip, Grip)
    middle = grip.rect().center()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=middle)
    grip.pulled.emit(700)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=middle)
    assert memory.text("halves/PeopleScreen", "") == "70"
    again = halves(qtbot)
    qtbot.waitUntil(lambda: again.findChildren(QLabel)[0].width() > 650)


@pytest.mark.parametrize("kept", ["", "abc", "3", "200", "70 80", "-5"])
def test_a_broken_memory_means_the_design(kept: str, qtbot: QtBot, memory: Settings) -> None:
    for name in ("halves/PeopleScreen", "sort/Đồ của nhà văn hóa", "widths/Đồ của nhà văn hóa"):
        memory.keep(name, kept)
    made = halves(qtbot)
    assert 450 < made.findChildren(QLabel)[0].width() < 650
    assert len(names(table(qtbot))) == len(ROWS)
