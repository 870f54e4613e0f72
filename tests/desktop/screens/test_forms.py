"""Biểu của cấp trên at the commune: click a cell, choose a figure, fill."""

from __future__ import annotations

from pathlib import Path

from desktop.actions import forms
from desktop.screens.desk import Desk
from desktop.screens.forms import FormsScreen
from tests.desktop.screens.conftest import Show
from tests.desktop.screens.pairs import Pair
from tests.helpers.forms import SHEET, merged_heads, protected, values


def test_a_form_is_mapped_by_clicking_and_filled(
    show: Show, desk: Desk, pair: Pair, tmp_path: Path
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    screen = show(FormsScreen(pair.desk(pair.commune, desk)))
    form = tmp_path / "Biểu quý.xlsx"
    form.write_bytes(merged_heads())
    screen.open_form(form)
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
    form = tmp_path / "form.xlsx"
    form.write_bytes(merged_heads())
    screen.open_form(form)
    assert screen.sheet.value == SHEET
    assert screen.model.data(screen.model.index(5, 1)) == "Làng Jro"
    assert screen.table.columnSpan(3, 3) == 2


def test_next_quarters_file_is_known_and_a_changed_form_is_told(
    show: Show, desk: Desk, pair: Pair, tmp_path: Path
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    screen = show(FormsScreen(pair.desk(pair.commune, desk)))
    form, next_one = tmp_path / "Biểu quý.xlsx", tmp_path / "bieu-q1-2027 (1).xlsx"
    for path in (form, next_one):
        path.write_bytes(merged_heads())
    screen.open_form(form)
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
    assert "khác với lần gắn số liệu" in screen.told.text()
