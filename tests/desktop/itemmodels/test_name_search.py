"""Which names a few typed letters mean."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.itemmodels.name_search import hits

NAMES = ("Đinh Thị Bơ̆t", "Nguyễn Thị Đào", "Siu H’Drơ̆i", "Đinh Hrơh", "Dương Văn Lan", "Đường")


def found(typed: str) -> list[str]:
    return [NAMES[at] for at in hits(typed, NAMES)]


def test_the_given_name_comes_before_the_family_name() -> None:
    assert found("d")[:2] == ["Nguyễn Thị Đào", "Đường"]


def test_nothing_typed_finds_nobody() -> None:
    assert found("  ") == []


@pytest.mark.parametrize("typed", ["bot", "bơt", "BOT", "đinh bot", "thi bot"])
def test_marks_and_case_are_not_needed(typed: str) -> None:
    assert found(typed)[0] == "Đinh Thị Bơ̆t"


def test_the_exact_marks_come_first() -> None:
    assert found("đường")[0] == "Đường"
    assert found("dương")[0] == "Dương Văn Lan"


def test_composed_and_decomposed_letters_are_one() -> None:
    assert found(unicodedata.normalize("NFD", "Đào")) == found("Đào") == ["Nguyễn Thị Đào"]


def test_an_apostrophe_may_be_left_out() -> None:
    assert found("hdroi") == ["Siu H’Drơ̆i"]


def test_letters_inside_a_name_are_found_last() -> None:
    assert found("rơh") == ["Đinh Hrơh"]
