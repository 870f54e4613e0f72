"""Order and search of names."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.names import ALPHABET, matches, search_rank, search_text, sort_key
from db.domain.text import fold

IN_ORDER = (
    "Đinh Văn An",
    "Nguyễn Thị An",
    "Lê Ăn",
    "Lê Ân",
    "Đinh Bech",
    "Đinh Bĕch",
    "Đinh Ƀlŏm",
    "Siu Cang",
    "Siu Čang",
    "Ba Dinh",
    "An Đinh",
    "Ba Đình",
    "Nay H'Lan",
    "Nay H’Lĕ",
    "Lê Hoa",
    "Trần Hoa",
    "An Hòa",
    "Ba Hoà",
    "An Hoả",
    "An Hoã",
    "An Hoá",
    "An Hoạ",
    "Ksor Nan",
    "Ksor Ñan",
    "Đinh O",
    "Đinh Ŏ",
    "Đinh Ô",
    "Đinh Ô̆",
    "Đinh Ơ",
    "Đinh Ơ̆",
)


def test_names_stand_in_the_order_of_the_given_name() -> None:
    mixed = list(IN_ORDER)
    random.Random(1).shuffle(mixed)
    assert sorted(mixed, key=sort_key) == list(IN_ORDER)


def test_the_rest_of_the_name_decides_between_equal_given_names() -> None:
    assert sort_key("Đinh Văn An") < sort_key("Nguyễn Thị An") < sort_key("Nguyễn Văn An")


def test_the_whole_given_name_goes_before_the_family_name() -> None:
    assert sort_key("Vũ Hoa") < sort_key("An Hòa")


def test_a_sort_name_by_hand_is_taken_as_it_is() -> None:
    assert sort_key("Nay H’Lĕ Niê", "H’Lĕ Nay") == sort_key("Nay H’Lĕ")


def test_case_apostrophe_and_the_seat_of_the_tone_do_not_change_the_place() -> None:
    assert sort_key("ĐINH HOÀ") == sort_key("Đinh Hòa")
    assert sort_key("Nay H’Lan") == sort_key("Nay H'lan")


def test_each_letter_of_the_alphabet_has_its_place() -> None:
    assert sorted(reversed(ALPHABET), key=sort_key) == list(ALPHABET)


@given(st.text())
def test_every_text_has_a_key(text: str) -> None:
    assert sort_key(text).endswith(b"\0")


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("do thi lap", "Đỗ Thị Lập"),
        ("lap do", "Đỗ Thị Lập"),
        ("HMRO", "Đinh Thị Hmrơ̆"),
        ("h'l", "Nay H’Lĕ"),
        ("hle", "Nay H’Lĕ"),
        ("le", "Nay H’Lĕ"),
        ("blui", "Kpă Y-Bluĭ"),
        ("rơ ch", "Rơ Châm Čơ̆k"),
        ("", "Đinh Bĕch"),
    ],
)
def test_a_name_is_found_by_the_beginnings_of_its_words(query: str, name: str) -> None:
    assert matches(fold(query), search_text(name))


@pytest.mark.parametrize("query", ["inh", "thilap", "do do x", "lapp"])
def test_a_name_is_not_found_by_the_middle_of_a_word(query: str) -> None:
    assert not matches(fold(query), search_text("Đỗ Thị Lập"))


@pytest.mark.parametrize(
    ("query", "first", "second"),
    [
        ("đường", "Lê Đường", "Lê Dương"),
        ("lan", "Võ Lan", "Võ Lân"),
        ("lan", "Võ Lan", "Võ Lán"),
        ("hòa", "Lê Hoà", "Lê Hoa"),
        ("đươ", "Lê Đường", "Lê Dương"),
        ("hmrơ̆", "Đinh Hmrơ̆", "Đinh Hmrơ"),
    ],
)
def test_the_same_marks_come_first(query: str, first: str, second: str) -> None:
    assert search_rank(query, first) < search_rank(query, second)


def test_words_in_any_order_have_the_same_rank() -> None:
    assert search_rank("đường lê", "Lê Đường") == search_rank("lê đường", "Lê Đường") == 0
