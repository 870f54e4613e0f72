"""Names of files that leave the book."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.sync.file_names import hand_in_name, plain_word


def test_a_hand_in_says_house_day_and_number() -> None:
    assert hand_in_name("Làng Jrŏ", "2026-11-22", 17) == "lang-jro_2026-11-22_so-17.solang"


def test_a_part_says_which_of_how_many() -> None:
    name = hand_in_name("Đê H’Mưr", "2026-11-22", 3, (2, 4))
    assert name == "de-hmur_2026-11-22_so-3_phan-2-4.solang"


@pytest.mark.parametrize("text", ["", "…", "CON", "nul", "LPT1", "../..", "làng"])
def test_a_word_is_never_empty_nor_a_device(text: str) -> None:
    assert plain_word(text) not in ("", "con", "nul", "lpt1")


@given(st.text(max_size=80))
def test_any_name_of_a_house_makes_a_plain_word(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9](-?[a-z0-9])*", plain_word(text)) and len(plain_word(text)) <= 43
