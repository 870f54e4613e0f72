"""``form`` and ``fill``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop.cli.conftest import Solang
from tests.helpers.forms import SHEET, cells, formulas, merged_heads, values

WORDS = ("--sheet", SHEET)


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "Biểu quý.xlsx"
    path.write_bytes(formulas())
    return path


@pytest.fixture
def mapped(house: Solang, form: Path) -> Solang:
    """A form with the visits of the period, of the year and of last year in its cells."""
    for cell, span in (("B3", "period"), ("C3", "year"), ("D3", "last_year")):
        words = ("--cell", cell, "--code", "visits", "--span", span)
        assert house("form", "map", "Biểu quý", "--file", form, *WORDS, *words).code == 0
    return house


def test_a_form_is_filled_with_the_figures_of_the_period(
    mapped: Solang, form: Path, meeting: str, tmp_path: Path
) -> None:
    mapped("attendance", "set", meeting, "--all", "present")
    out = tmp_path / "đã điền.xlsx"
    said = mapped("fill", form, "--period", "2026-Q4", "--out", out).json
    assert (said["written"], said["blank"], said["changed"]) == (2, [f"{SHEET}!D3"], False)
    found = values(out.read_bytes())
    assert (found["B3"], found["C3"], found["D3"]) == (3, 3, None)
    filled = {(SHEET, "B3"), (SHEET, "C3")}
    assert cells(out.read_bytes(), filled) == cells(form.read_bytes(), filled)


def test_the_figure_in_the_form_is_the_one_of_figures_and_report(
    mapped: Solang, form: Path, meeting: str, tmp_path: Path
) -> None:
    mapped("attendance", "set", meeting, "--all", "present")
    mapped("fill", form, "--period", "2026-Q3", "--out", tmp_path / "q3.xlsx")
    assert values((tmp_path / "q3.xlsx").read_bytes())["B3"] == 0
    said = mapped("figures", "--from", "2026-10-01", "--to", "2026-12-31").json
    visits = next(one["value"] for one in said["figures"] if one["code"] == "visits")
    mapped("fill", form, "--period", "2026-Q4", "--out", tmp_path / "q4.xlsx")
    assert values((tmp_path / "q4.xlsx").read_bytes())["B3"] == visits == 3


def test_next_quarters_file_of_another_name_is_known_by_its_shape(
    mapped: Solang, form: Path, tmp_path: Path
) -> None:
    other = tmp_path / "bieu-q1-2027.xlsx"
    other.write_bytes(form.read_bytes())
    said = mapped("fill", other, "--period", "2027-Q1", "--out", tmp_path / "out.xlsx").json
    assert said["written"] == 3 - len(said["blank"])


def test_a_form_that_changed_is_filled_with_a_warning(
    mapped: Solang, form: Path, tmp_path: Path
) -> None:
    form.write_bytes(merged_heads())
    said = mapped("fill", form, "--period", "2026", "--out", tmp_path / "out.xlsx")
    assert said.json["changed"] is True
    assert "Biểu khác với lần gắn số liệu" in said.err


def test_a_map_is_shown_changed_listed_and_removed(mapped: Solang) -> None:
    shown = mapped("form", "show", "biểu QUÝ").json
    assert [cell["cell"] for cell in shown["cells"]] == ["B3", "C3", "D3"]
    mapped("form", "unmap", "Biểu quý", *WORDS, "--cell", "c3")
    assert mapped("form", "list").json == [{"name": "Biểu quý", "cells": 2}]
    mapped("form", "remove", "Biểu quý")
    assert mapped("form", "list").json == []
    mapped("undo")
    assert mapped("form", "list").json == [{"name": "Biểu quý", "cells": 2}]


@pytest.mark.parametrize(
    ("cell", "code", "refusal"),
    [("B5", "visits", "form_cell_formula"), ("B2", "guests", "figure_unknown")],
)
def test_what_cannot_be_mapped_is_refused_at_once(
    house: Solang, form: Path, cell: str, code: str, refusal: str
) -> None:
    words = ("--cell", cell, "--code", code)
    assert house("form", "map", "Biểu quý", "--file", form, *WORDS, *words).refusal == refusal
    assert house("form", "list").json == []


def test_the_empty_form_is_never_written_over(mapped: Solang, form: Path) -> None:
    before = form.read_bytes()
    assert mapped("fill", form, "--period", "2026", "--out", form).refusal == "form_itself"
    assert form.read_bytes() == before


def test_a_form_nobody_mapped_is_refused(house: Solang, form: Path, tmp_path: Path) -> None:
    said = house("fill", form, "--period", "2026", "--out", tmp_path / "out.xlsx")
    assert said.refusal == "form_unknown"
    assert not (tmp_path / "out.xlsx").exists()


def test_the_commune_maps_cells_to_houses(commune: Solang, form: Path, tmp_path: Path) -> None:
    words = ("--cell", "B3", "--code", "visits", "--house", "Làng không có")
    said = commune("form", "map", "Biểu quý", "--file", form, *WORDS, *words)
    assert said.refusal == "house_unknown"
