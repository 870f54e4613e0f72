"""Forms from above are filled in their mapped cells, and nowhere else."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import openpyxl
import pytest

from db.domain.errors import AppError
from db.domain.forms import MappedCell, place_of, ref_of
from desktop.documents.form_filling import fill, place_for
from desktop.documents.form_reading import read
from tests.helpers.broken_packages import broken
from tests.helpers.forms import FORMS, SHEET, cells, formulas, merged_heads, protected, values

Made = Callable[[], bytes]
PLACES = {"merged_heads": ("C6", "D6", "G6"), "formulas": ("B2", "C3", "D4"), "protected": ("B2",)}
ALL = pytest.mark.parametrize("made", FORMS, ids=[one.__name__ for one in FORMS])


def figures(made: Made) -> dict[tuple[str, str], int]:
    return {(SHEET, ref): 1000 + n for n, ref in enumerate(PLACES[made.__name__])}


@ALL
def test_the_mapped_cells_hold_the_figures_as_numbers(made: Made) -> None:
    wanted = figures(made)
    found = values(fill(made(), wanted))
    assert {(SHEET, ref): found[ref] for _, ref in wanted} == wanted


@ALL
def test_every_other_cell_keeps_value_formula_and_style(made: Made) -> None:
    form, wanted = made(), figures(made)
    assert cells(fill(form, wanted), wanted) == cells(form, wanted)


@ALL
def test_all_other_parts_of_the_file_are_the_same_bytes(made: Made) -> None:
    form = made()
    with (
        zipfile.ZipFile(BytesIO(form)) as before,
        zipfile.ZipFile(BytesIO(fill(form, figures(made)))) as after,
    ):
        assert after.namelist() == before.namelist()
        touched = {"xl/worksheets/sheet1.xml", "xl/workbook.xml"}
        for name in set(before.namelist()) - touched:
            assert after.read(name) == before.read(name)


def test_filling_twice_replaces_what_was_filled() -> None:
    once = fill(merged_heads(), {(SHEET, "D6"): 5})
    assert values(fill(once, {(SHEET, "D6"): 7}))["D6"] == 7


def test_nothing_mapped_gives_every_part_unchanged() -> None:
    form = formulas()
    with zipfile.ZipFile(BytesIO(form)) as one, zipfile.ZipFile(BytesIO(fill(form, {}))) as other:
        assert [one.read(n) for n in one.namelist()] == [other.read(n) for n in other.namelist()]


def test_sums_are_counted_anew_when_the_form_is_opened() -> None:
    filled = openpyxl.load_workbook(BytesIO(fill(formulas(), {(SHEET, "B2"): 4})))
    assert filled.calculation.fullCalcOnLoad


def test_a_cell_and_a_row_that_were_not_there_are_put_where_they_belong() -> None:
    filled = fill(protected(), {(SHEET, "F9"): 3, (SHEET, "D4"): 2, (SHEET, "A9"): 1})
    found = values(filled)
    assert (found["F9"], found["D4"], found["A9"]) == (3, 2, 1)
    with zipfile.ZipFile(BytesIO(filled)) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    places = [text.index(f'r="{ref}"') for ref in ("A1", "B2", "D4", "A9", "F9")]
    assert places == sorted(places)


def test_of_merged_cells_the_first_takes_the_figure() -> None:
    assert place_for(merged_heads(), MappedCell(SHEET, "E4", "visits")) == "D4"
    assert values(fill(merged_heads(), {(SHEET, "G1"): 9}))["A1"] == 9


def test_a_formula_is_never_written_over() -> None:
    with pytest.raises(AppError) as refused:
        fill(formulas(), {(SHEET, "B5"): 1})
    assert refused.value.code == "form_cell_formula"


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(AppError) as refused:
        fill(formulas(), {("Biểu 9", "B5"): 1})
    assert refused.value.facts["sheets"] == [SHEET, "Ghi chú"]


def test_a_form_is_known_again_by_its_words_not_by_its_figures() -> None:
    shape = read(formulas()).shape
    assert read(fill(formulas(), {(SHEET, "B2"): 12})).shape == shape
    assert len({read(made()).shape for made in FORMS}) == len(FORMS)


def test_what_is_read_is_what_stands_there() -> None:
    sheet = read(merged_heads()).sheets[0]
    texts = dict(sheet.texts)
    assert texts[place_of("B6")] == "Làng Jro"
    assert (4, 4, 4, 5) in sheet.merged
    assert dict(read(formulas()).sheets[0].texts)[place_of("B5")] == "=SUM(B2:B4)"


@pytest.mark.parametrize("ref", ["A1", "Z9", "AA10", "AZ3", "XFD1048576"])
def test_places_and_names_of_cells_agree(ref: str) -> None:
    assert ref_of(*place_of(ref)) == ref


@pytest.mark.parametrize("ref", ["", "5B", "B0", "B", "XFE1", "B1048577", "B5; DROP"])
def test_a_name_that_is_no_cell_is_refused(ref: str) -> None:
    with pytest.raises(AppError) as refused:
        place_of(ref)
    assert refused.value.code == "bad_cell"


def test_what_is_no_form_is_refused() -> None:
    form = merged_heads()
    cut = (b"", b"PK\x03\x04", form[:-100], b"<html/>", form[: len(form) // 2])
    for data in (*cut, *broken(form)):
        with pytest.raises(AppError) as refused:
            read(data)
        assert refused.value.code == "form_unreadable"


def with_part(form: bytes, name: str, part: bytes) -> bytes:
    """The form with one part changed."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(form)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for each in old.namelist():
            new.writestr(each, part if each == name else old.read(each))
    return out.getvalue()


def test_entities_are_never_followed() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
    with pytest.raises(AppError) as refused:
        read(with_part(merged_heads(), "xl/worksheets/sheet1.xml", bomb))
    assert refused.value.code == "form_unreadable"


def test_a_part_that_swells_when_unpacked_is_refused_before() -> None:
    swollen = with_part(merged_heads(), "xl/worksheets/sheet1.xml", b" " * 70_000_000)
    assert len(swollen) < 1_000_000
    with pytest.raises(AppError) as refused:
        read(swollen)
    assert refused.value.code == "form_too_large"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'<row r="6"', b'<row r="x"'),
        (b"<sheetData>", b'<cols><col min="-" max="9" style="1"/></cols><sheetData>'),
        (b'<c r="C6"', b'<c r="6C"'),
        (b'<mergeCell ref="', b'<mergeCell ref="0'),
    ],
)
def test_places_that_nobody_can_read_are_the_form_s_fault(before: bytes, after: bytes) -> None:
    """Not the cell's that was clicked on: the sentence would lead astray."""
    form, name = merged_heads(), "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(BytesIO(form)) as archive:
        sheet = archive.read(name)
    broken_sheet = sheet.replace(before, after)
    assert broken_sheet != sheet
    with pytest.raises(AppError) as refused:
        fill(with_part(form, name, broken_sheet), {(SHEET, "H6"): 5})
    assert refused.value.code == "form_unreadable"
