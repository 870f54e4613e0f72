"""A birth as people type it, and the animal of its year."""

from __future__ import annotations

import pytest

from db.domain.births import Birth
from db.domain.errors import AppError
from db.domain.typed_births import animal_of, typed_birth


@pytest.mark.parametrize(
    ("typed", "birth"),
    [
        ("1986", Birth(1986)),
        ("3/1986", Birth(1986, 3)),
        ("12/3/1986", Birth(1986, 3, 12)),
        ("12-03-1986", Birth(1986, 3, 12)),
        ("12.3.1986", Birth(1986, 3, 12)),
        ("1986-03-12", Birth(1986, 3, 12)),
        (" khoảng 1948 ", Birth(1948, about=True)),
        ("KHOẢNG 1948", Birth(1948, about=True)),
        ("~1948", Birth(1948, about=True)),
        ("", None),
        ("   ", None),
    ],
)
def test_a_birth_is_read_day_before_month_before_year(typed: str, birth: Birth | None) -> None:
    assert typed_birth(typed) == birth


@pytest.mark.parametrize(
    "typed", ["86", "31/2/1990", "13/1986", "0/1986", "1700", "năm 1986", "1986/3", "12 3 1986"]
)
def test_what_is_no_birth_is_refused_with_its_text(typed: str) -> None:
    with pytest.raises(AppError) as refused:
        typed_birth(typed)
    assert refused.value.code == "bad_birth"


@pytest.mark.parametrize(
    ("year", "name"),
    [
        (1984, "Giáp Tý"),
        (1986, "Bính Dần"),
        (1948, "Mậu Tý"),
        (2000, "Canh Thìn"),
        (2026, "Bính Ngọ"),
    ],
)
def test_a_year_has_its_stem_and_animal(year: int, name: str) -> None:
    assert animal_of(year) == name
