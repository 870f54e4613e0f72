"""The ethnic groups, by whatever name."""

from __future__ import annotations

import pytest

from db.domain.ethnic_groups import FOREIGNER, display, is_minority, key_of, keys

KEYS = """
kinh tay thai hoa kho-me muong nung hmong dao gia-rai ngai e-de ba-na xo-dang san-chay co-ho cham
san-diu hre mnong ra-glai xtieng bru-van-kieu tho giay co-tu gie-trieng ma kho-mu co ta-oi cho-ro
khang xinh-mun ha-nhi chu-ru lao la-chi la-ha phu-la la-hu lu lo-lo chut mang pa-then co-lao cong
bo-y si-la pu-peo brau o-du ro-mam foreigner
"""


def test_the_keys_that_books_hold_never_change() -> None:
    assert keys() == tuple(KEYS.split())


@pytest.mark.parametrize("key", KEYS.split())
def test_what_is_shown_is_understood(key: str) -> None:
    assert key_of(display(key)) == key


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("ba-na", "Ba Na"),
        ("gia-rai", "Gia Rai"),
        ("e-de", "Ê Đê"),
        ("bru-van-kieu", "Bru Vân Kiều"),
    ],
)
def test_the_official_name_is_shown_without_its_hyphen(key: str, shown: str) -> None:
    assert display(key) == shown


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Bahnar", "ba-na"),
        ("BANAR", "ba-na"),
        ("Ba-na", "ba-na"),
        ("ba na", "ba-na"),
        ("Bơhnar", "ba-na"),
        ("Rơ Ngao", "ba-na"),
        ("Jrai", "gia-rai"),
        ("J’rai", "gia-rai"),
        ("Jarai", "gia-rai"),
        ("gia rai", "gia-rai"),
        ("Êđê", "e-de"),
        ("Ê Đê", "e-de"),
        ("Ede", "e-de"),
        ("Xê Đăng", "xo-dang"),
        ("H'Mông", "hmong"),
        ("Mông", "hmong"),
        ("M'nông", "mnong"),
        ("K'Ho", "co-ho"),
        ("Kinh", "kinh"),
        ("DT: Kinh", "kinh"),
        ("Người Kinh", "kinh"),
        ("Sán Chay (Cao Lan)", "san-chay"),
        ("Thổ", "tho"),
        ("Hoa", "hoa"),
        ("Người nước ngoài", FOREIGNER),
    ],
)
def test_the_ways_people_write_a_group_are_understood(written: str, key: str) -> None:
    assert key_of(written) == key


@pytest.mark.parametrize("written", ["", "Mọi", "Mán", "Xá", "Hạ", "Chil", "không rõ", "abc"])
def test_a_name_of_several_groups_or_of_none_is_not_guessed(written: str) -> None:
    assert key_of(written) is None


def test_only_the_other_groups_of_the_country_are_minorities() -> None:
    found = [is_minority(key) for key in ("ba-na", "hoa", "kinh", FOREIGNER, None, "xyz")]
    assert found == [True, True, False, None, None, None]
