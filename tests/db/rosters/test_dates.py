"""Births as people write them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.births import Birth
from db.rosters.dates import Doubt, combine, read_birth
from db.rosters.grid import Cell
from tests.db.rosters.villagers import TODAY


@pytest.mark.parametrize(
    ("cell", "birth"),
    [
        (1950.0, "1950"),
        (1950, "1950"),
        ("1986", "1986"),
        ("1986.", "1986"),
        ("SN 1986", "1986"),
        ("Sinh năm 1986", "1986"),
        ("(1986)", "1986"),
        ("1986 (40 tuổi)", "1986"),
        ("3/1986", "1986-03"),
        ("03/1986", "1986-03"),
        ("Tháng 3/1986", "1986-03"),
        ("T3/1986", "1986-03"),
        ("tháng 3 năm 1986", "1986-03"),
        (3.1986, "1986-03"),
        (10.199, "1990-10"),
        ("__/3/1986", "1986-03"),
        ("0/3/1986", "1986-03"),
        ("00/00/1986", "1986"),
        ("…/…/1986", "1986"),
        ("12/3/1986", "1986-03-12"),
        ("12-03-1986", "1986-03-12"),
        ("12.3.86", "1986-03-12"),
        ("12 / 3 / 1986", "1986-03-12"),
        ("12 tháng 3, 1986", "1986-03-12"),
        ("ngày 12 tháng 3 năm 1986", "1986-03-12"),
        ("1986-03-12", "1986-03-12"),
        ("1986-03-12 00:00:00", "1986-03-12"),
        ("12/03/1986 00:00", "1986-03-12"),
        ("12031986", "1986-03-12"),
        (1021986, "1986-02-01"),
        ("19860312", "1986-03-12"),
        (date(1986, 3, 12), "1986-03-12"),
        (datetime(1986, 3, 12, 7, 30), "1986-03-12"),  # noqa: DTZ001  as the workbook has it
        (31483.0, "1986-03-12"),
        (date(1905, 6, 3), "1981"),
        ("khoảng 1948", "~1948"),
        ("Khoảng năm 1948", "~1948"),
        ("~1948", "~1948"),
        ("1948?", "~1948"),
        ("1948 (khoảng)", "~1948"),
        ("29/2/2000", "2000-02-29"),
    ],
)
def test_a_birth_is_read_as_far_as_it_is_told(cell: Cell, birth: str) -> None:
    """AC 17."""
    assert str(read_birth(cell, TODAY)) == birth


@pytest.mark.parametrize("cell", ["", " ", "-", "không rõ", 0.0])
def test_a_cell_may_tell_nothing(cell: Cell) -> None:
    assert read_birth(cell, TODAY) is None


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("31/2/1990", "bad_birth"),
        ("29/2/1999", "bad_birth"),
        ("07/25/1957", "bad_birth"),
        ("13/1986", "bad_birth"),
        ("186", "bad_birth"),
        ("86", "bad_birth"),
        (45.0, "bad_birth"),
        ("1880", "bad_birth"),
        ("1955-1960", "bad_birth"),
        ("Đinh Hrơh", "bad_birth"),
        ("?", "bad_birth"),
        (True, "bad_birth"),
        (float("nan"), "bad_birth"),
        ("12/3/15", "two_digit_year"),
        ("12/3", "birth_without_year"),
        ("2030", "future_birth"),
        (date(2026, 12, 5), "future_birth"),
    ],
)
def test_what_is_doubtful_is_not_read(cell: Cell, code: str) -> None:
    assert read_birth(cell, TODAY) == Doubt(code)


@given(st.one_of(st.text(), st.floats(), st.integers(), st.dates(), st.booleans()))
def test_any_cell_gives_a_birth_or_a_doubt_or_nothing(cell: Cell) -> None:
    found = read_birth(cell, TODAY)
    assert found is None or isinstance(found, Birth | Doubt)


@given(st.dates(date(1910, 1, 1), TODAY))
def test_a_day_is_read_from_a_date_a_number_and_a_text_alike(day: date) -> None:
    cells: list[Cell] = [f"{day.day}/{day.month}/{day.year}", day.isoformat(), day]
    assert {str(read_birth(cell, TODAY)) for cell in cells} == {day.isoformat()}


@pytest.mark.parametrize(
    ("parts", "birth"),
    [
        ((4.0, 3.0, 1957.0), "1957-03-04"),
        (("04", "03", "1957"), "1957-03-04"),
        (("", 3, 1957), "1957-03"),
        (("", "", 1957), "1957"),
        (("", "", ""), "None"),
        (("12/3", "", 1957), "1957-03-12"),
        ((date(2026, 3, 12), "", 1957), "1957-03-12"),
    ],
)
def test_day_month_and_year_may_stand_apart(parts: tuple[Cell, Cell, Cell], birth: str) -> None:
    assert str(combine(*parts, TODAY)) == birth


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ((31, 2, 1990), "bad_birth"),
        ((31, "", 1990), "bad_birth"),
        ((3, 2, ""), "birth_without_year"),
    ],
)
def test_parts_that_make_no_day_are_doubtful(parts: tuple[Cell, Cell, Cell], code: str) -> None:
    assert combine(*parts, TODAY) == Doubt(code)
