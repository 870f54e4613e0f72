"""Numbers and money in figures and in words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain import numerals
from db.domain.errors import AppError
from db.domain.numerals import decimal, in_words, money_in_words, parse_amount, percent

READ = [
    (0, "không"),
    (1, "một"),
    (4, "bốn"),
    (5, "năm"),
    (10, "mười"),
    (11, "mười một"),
    (14, "mười bốn"),
    (15, "mười lăm"),
    (20, "hai mươi"),
    (21, "hai mươi mốt"),
    (24, "hai mươi tư"),
    (25, "hai mươi lăm"),
    (31, "ba mươi mốt"),
    (44, "bốn mươi tư"),
    (55, "năm mươi lăm"),
    (91, "chín mươi mốt"),
    (100, "một trăm"),
    (101, "một trăm linh một"),
    (104, "một trăm linh bốn"),
    (105, "một trăm linh năm"),
    (110, "một trăm mười"),
    (111, "một trăm mười một"),
    (115, "một trăm mười lăm"),
    (121, "một trăm hai mươi mốt"),
    (555, "năm trăm năm mươi lăm"),
    (1000, "một nghìn"),
    (1001, "một nghìn không trăm linh một"),
    (1010, "một nghìn không trăm mười"),
    (1015, "một nghìn không trăm mười lăm"),
    (1100, "một nghìn một trăm"),
    (2026, "hai nghìn không trăm hai mươi sáu"),
    (10_000, "mười nghìn"),
    (21_000, "hai mươi mốt nghìn"),
    (50_000, "năm mươi nghìn"),
    (55_005, "năm mươi lăm nghìn không trăm linh năm"),
    (100_000, "một trăm nghìn"),
    (105_000, "một trăm linh năm nghìn"),
    (1_000_000, "một triệu"),
    (1_000_005, "một triệu không trăm linh năm"),
    (1_005_000, "một triệu không trăm linh năm nghìn"),
    (1_050_000, "một triệu không trăm năm mươi nghìn"),
    (1_234_567, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"),
    (24_000_000, "hai mươi tư triệu"),
    (101_010_101, "một trăm linh một triệu không trăm mười nghìn một trăm linh một"),
    (1_000_000_000, "một tỷ"),
    (1_000_000_001, "một tỷ không trăm linh một"),
    (1_000_500_000, "một tỷ năm trăm nghìn"),
    (21_000_000_000, "hai mươi mốt tỷ"),
    (1_500_000_000_000, "một nghìn năm trăm tỷ"),
    (2_004_000_000_000, "hai nghìn không trăm linh bốn tỷ"),
    (
        999_999_999_999_999_999,
        "chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ "
        "chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
    ),
    (-15, "âm mười lăm"),
]


@pytest.mark.parametrize(("value", "words"), READ, ids=lambda part: str(part))
def test_a_number_is_read_as_at_school(value: int, words: str) -> None:
    assert in_words(value) == words


def test_money_begins_with_a_capital_and_ends_with_dong() -> None:
    assert money_in_words(1_234_567) == (
        "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"
    )
    assert money_in_words(0) == "Không đồng"
    assert numerals.money(1_234_567) == "1.234.567 đồng"


def spoken(words: str) -> int:
    """What a listener writes down: built up word by word, knowing nothing of how it was made."""
    units = {"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4}
    units |= {"năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}
    billions = total = group = last = 0
    for word in words.split():
        if word in units:
            last = units[word]
            group += last
        elif word == "trăm":
            group += last * 99
        elif word == "mươi":
            group += last * 9
        elif word == "mười":
            group += 10
        elif word in ("nghìn", "triệu"):
            total += group * {"nghìn": 1000, "triệu": 1_000_000}[word]
            group = 0
        elif word == "tỷ":
            billions, total, group = (total + group) * 10**9, 0, 0
        else:
            assert word == "linh", word
    return billions + total + group


@given(st.one_of(st.integers(0, 99_999), st.integers(0, numerals.LARGEST)))
def test_whoever_hears_the_words_writes_the_same_number(value: int) -> None:
    assert spoken(in_words(value)) == value


@given(st.integers(0, numerals.LARGEST))
def test_an_amount_printed_is_read_back(value: int) -> None:
    assert parse_amount(numerals.money(value)) == value


def test_what_nobody_can_name_is_refused() -> None:
    with pytest.raises(AppError) as refused:
        in_words(10**18)
    assert refused.value.code == "bad_amount"


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (1234.56, 1, "1.234,6"),
        (0.05, 1, "0,1"),
        (-0.05, 1, "-0,1"),
        (-0.04, 1, "0,0"),
        (2.5, 0, "3"),
        (Decimal("95.425"), 2, "95,43"),
        (1_000_000, 0, "1.000.000"),
    ],
)
def test_a_fraction_has_a_comma(value: Decimal | float, places: int, text: str) -> None:
    assert decimal(value, places) == text


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(109, 111, "98,2%"), (837, 877, "95,4%"), (0, 5, "0,0%"), (2468, 1000, "246,8%")],
)
def test_a_share_is_written_as_per_cent(part: int, whole: int, text: str) -> None:
    assert percent(part, whole) == text


def test_of_nothing_there_is_no_percentage() -> None:
    assert percent(3, 0) is None


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("50000", 50_000),
        ("50.000", 50_000),
        ("50 000đ", 50_000),
        ("1.234.567 đồng", 1_234_567),
        ("50k", 50_000),
        ("1,5 triệu", 1_500_000),
        ("20 nghìn", 20_000),
        ("2tr", 2_000_000),
        ("0", 0),
    ],
)
def test_an_amount_is_taken_as_people_type_it(typed: str, amount: int) -> None:
    assert parse_amount(typed) == amount


@pytest.mark.parametrize(
    "typed",
    ["", "đồng", "-5", "50.00", "5.0000", "1,2345 nghìn", "năm mươi", "1e6", "٥٠", "9" * 19],
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(AppError) as refused:
        parse_amount(typed)
    assert refused.value.code == "bad_amount"
