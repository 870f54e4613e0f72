"""Biểu của cấp trên at the commune: click a cell, choose a figure, fill."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.forms import Span
from desktop.actions import forms
from desktop.screens.desk import Desk
from desktop.screens.forms import FormsScreen
from tests.desktop.screens.conftest import Show
from tests.desktop.screens.pairs import Pair
from tests.helpers.forms import SHEET, merged_heads, protected, values


def opened(screen: FormsScreen, folder: Path) -> Path:
    """A form of the district, opened on the screen; gives its file."""
    form = folder / "Biểu quý.xlsx"
    form.write_bytes(merged_heads())
    screen.open_form(form)
    return form


def test_a_form_is_mapped_by_clicking_and_filled(
    show: Show, desk: Desk, pair: Pair, tmp_path: Path
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    screen = show(FormsScreen(pair.desk(pair.commune, desk)))
    opened(screen, tmp_path)
    screen.table.clicked.emit(screen.model.index(5, 2))
    assert screen.ref == "C6"
    screen.code.choose("visits")
    screen.map_cell()
    screen.refresh()
    assert screen.model.data(screen.model.index(5, 2)).startswith("▸")
    screen.fill_into(tmp_path / "filled.xlsx")
    assert values((tmp_path / "filled.xlsx").read_bytes())["C6"] == 3
    screen.choose_cell("C6")
    screen.unmap_cell()
    known = forms.named(pair.commune.book, "Biểu quý")
    assert known is not None and known.cells == ()


def test_the_sheet_is_shown_with_its_words_and_merged_cells(
    show: Show, desk: Desk, pair: Pair, tmp_path: Path
) -> None:
    screen = show(FormsScreen(pair.desk(pair.commune, desk)))
    opened(screen, tmp_path)
    assert screen.sheet.value == SHEET
    assert screen.model.data(screen.model.index(5, 1)) == "Làng Jro"
    assert screen.table.columnSpan(3, 3) == 2


def test_next_quarters_file_is_known_and_a_changed_form_is_told(
    show: Show, desk: Desk, pair: Pair, tmp_path: Path
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    screen = show(FormsScreen(pair.desk(pair.commune, desk)))
    form, next_one = opened(screen, tmp_path), tmp_path / "bieu-q1-2027 (1).xlsx"
    next_one.write_bytes(merged_heads())
    screen.choose_cell("C6")
    screen.code.choose("visits")
    screen.map_cell()
    screen.open_form(next_one)
    assert "đã gắn 1 ô" in screen.told.text()
    screen.choose_cell("D6")
    screen.map_cell()
    known = forms.named(pair.commune.book, "Biểu quý")
    assert known is not None and len(known.cells) == 2
    form.write_bytes(protected())
    screen.open_form(form)
    assert "khác với lần gắn số liệu" in screen.changed.text.text()
    assert screen.changed.isVisible()
    # A cell below all that is written is still in sight.
    at = screen.model.index_of("C6")
    assert at is not None
    assert screen.model.data(at).startswith("▸")
    told: list[str] = []
    screen.desk.notify.said.connect(lambda message: told.append(message.text))
    screen.fill_into(tmp_path / "filled.xlsx")
    assert "filled.xlsx khác với lần gắn số liệu: xem lại từng ô." in told[-1]


def test_cells_are_chosen_by_key_and_say_all_that_they_will_hold(
    show: Show, desk: Desk, pair: Pair, tmp_path: Path
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    screen = show(FormsScreen(pair.desk(pair.commune, desk)))
    opened(screen, tmp_path)
    screen.table.setCurrentIndex(screen.model.index(5, 2))
    assert screen.ref == "C6"
    screen.code.choose("visits")
    screen.span.choose(Span.LAST_YEAR)
    house = screen.house.values[1]
    screen.house.choose(house)
    screen.map_cell()
    screen.refresh()
    name = screen.house.itemText(1)
    told = screen.model.data(screen.model.index(5, 2))
    assert told == f"▸ lượt người tham gia · cùng kỳ năm trước · {name}"
    # The hand stays where it was: one key on is the next cell.
    QTest.keyClick(screen.table, Qt.Key.Key_Right)
    assert screen.ref == "D6"
    QTest.keyClick(screen.table, Qt.Key.Key_Left)
    assert (screen.span.value, screen.house.value) == (Span.LAST_YEAR, house)
