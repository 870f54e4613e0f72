"""Order and search of names."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from db.domain.names import ALPHABET, body_key, code_key, sort_key

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


def test_numbers_of_houses_and_of_tasks_go_by_what_they_count() -> None:
    houses = ["Tổ dân phố 10", "Tổ dân phố 2", "Làng Jro 1", "Tổ dân phố 1"]
    assert sorted(houses, key=body_key) == [
        "Làng Jro 1",
        "Tổ dân phố 1",
        "Tổ dân phố 2",
        "Tổ dân phố 10",
    ]
    codes = ["III.10", "III.2", "III.1", "II.3"]
    assert sorted(codes, key=code_key) == ["II.3", "III.1", "III.2", "III.10"]
