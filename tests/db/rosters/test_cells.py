"""Phones, sexes, ticks and ethnic groups, cell by cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.people import Gender
from db.rosters.cells import (
    Phone,
    is_error,
    read_ethnic_group,
    read_gender,
    read_phone,
    read_tick,
)
from db.rosters.dates import Doubt
from db.rosters.grid import Cell


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        (564241150.0, "0564241150"),
        (564241150, "0564241150"),
        ("564241150", "0564241150"),
        ("564241150.0", "0564241150"),
        ("0564241150", "0564241150"),
        ("0912 345 678", "0912345678"),
        ("0912.345.678", "0912345678"),
        ("0912-345-678", "0912345678"),
        ("'0912345678", "0912345678"),
        ("+84 912 345 678", "0912345678"),
        ("(+84) 0912345678", "0912345678"),
        ("84912345678", "0912345678"),
        (2693822123.0, "02693822123"),
        ("0269 3822 123", "02693822123"),
        ("01689123456", "01689123456"),
    ],
)
def test_a_phone_is_its_digits_with_the_zero(cell: Cell, number: str) -> None:
    assert read_phone(cell) == Phone(number)


@pytest.mark.parametrize(
    "cell",
    [
        "0912345678 - 0987654321",
        "0912345678/0987654321",
        "0912345678, 0269 3822 123",
        "0912345678\n0987654321",
        "0912345678-0987654321",
        "0912345678 (mẹ)",
        "Mẹ: 0912345678",
    ],
)
def test_of_several_things_in_a_cell_the_first_number_is_taken(cell: str) -> None:
    assert read_phone(cell) == Phone("0912345678", whole=False)


@pytest.mark.parametrize("cell", ["12345", "5,64E+08", "091234567", "O912345678", "Hùng", "64.5"])
def test_what_is_no_phone_is_doubtful(cell: str) -> None:
    assert read_phone(cell) == Doubt("bad_phone")


@pytest.mark.parametrize("cell", ["", "-", "không có", "Ko", "chưa có", "0"])
def test_there_may_be_no_phone(cell: str) -> None:
    assert read_phone(cell) is None


@pytest.mark.parametrize(
    ("cell", "gender"),
    [
        ("Nam", Gender.MALE),
        ("NAM", Gender.MALE),
        ("M", Gender.MALE),
        ("Nữ", Gender.FEMALE),
        ("nu", Gender.FEMALE),
        (" nữ.", Gender.FEMALE),
        ("F", Gender.FEMALE),
        ("Khác", Gender.OTHER),
        ("", None),
        ("-", None),
        ("1", Doubt("bad_gender")),
        ("?", Doubt("bad_gender")),
        ("Nam/Nữ", Doubt("bad_gender")),
    ],
)
def test_a_sex_is_read_from_its_word(cell: str, gender: Gender | Doubt | None) -> None:
    assert read_gender(cell) == gender


@pytest.mark.parametrize("cell", ["x", "X", " x ", "✓", "v", 1.0, "1", "Nữ", True, "ü", "*"])
def test_a_tick_may_be_any_mark(cell: Cell) -> None:
    assert read_tick(cell, Gender.FEMALE) is True


@pytest.mark.parametrize("cell", ["", "0", 0.0, "-", False, "Nam", "không"])
def test_a_box_may_be_empty_or_say_no(cell: Cell) -> None:
    assert read_tick(cell, Gender.FEMALE) is False


def test_other_words_in_a_box_are_doubtful() -> None:
    assert read_tick("mới vào", Gender.FEMALE) == Doubt("bad_tick")


@pytest.mark.parametrize(
    ("cell", "group"),
    [
        ("Bahnar", "ba-na"),
        ("", None),
        ("không rõ", None),
        ("Mán", Doubt("bad_ethnic_group")),
        ("12", Doubt("bad_ethnic_group")),
    ],
)
def test_a_group_is_never_guessed(cell: str, group: str | Doubt | None) -> None:
    assert read_ethnic_group(cell) == group


def test_an_error_of_excel_is_no_text() -> None:
    assert [is_error(cell) for cell in ("#REF!", "#N/A", "#1", "")] == [True, True, False, False]


@given(st.one_of(st.text(), st.floats(), st.integers(), st.booleans(), st.dates()))
def test_any_cell_is_read_without_fail(cell: Cell) -> None:
    readings = [read_gender(cell), read_phone(cell), read_ethnic_group(cell)]
    assert isinstance(read_tick(cell, Gender.MALE), bool | Doubt) and len(readings) == 3
