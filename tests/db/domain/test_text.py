"""Text at the door and for searching."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.text import clean, clean_or_none, fold, marks_equal_key

NAMES = "alphabet ăâđêôơư ẵữợ ĕŏč H’ƀ".join(("Đỗ Thị Lập ", " Hmrơ̆ Mlô̆p Ê̆ Ư̆ y̆"))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Đinh \u00a0 Hrơh\t\n", "Đinh Hrơh"),
        (unicodedata.normalize("NFD", "Đinh Thị Hmrơ̆"), "Đinh Thị Hmrơ̆"),
        ("Đinh\u200b \u202eBĕch\ufeff", "Đinh Bĕch"),
        ("a\x00b\x07", "ab"),
        ("Mlo\u0306\u0302p", "Mlô\u0306p"),
        ("Be\u0306\u0302ch A\u0306\u0302", "Bê\u0306ch Â\u0306"),
        ("Đức/Hùng (ở rẫy)", "Đức/Hùng (ở rẫy)"),
        ("Nay H’Lĕ, H'Lĕ", "Nay H’Lĕ, H'Lĕ"),
        ("hoà hòa", "hoà hòa"),
    ],
)
def test_text_is_kept_as_it_is_meant(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_cleaned_text_can_be_written(text: str) -> None:
    assert unicodedata.is_normalized("NFC", clean(text))
    clean(text).encode("utf-8")


@given(st.text(alphabet=NAMES, max_size=20))
def test_composed_and_decomposed_text_are_equal_at_the_door(text: str) -> None:
    assert clean(unicodedata.normalize("NFD", text)) == clean(unicodedata.normalize("NFC", text))


def test_nothing_left_is_none() -> None:
    assert [clean_or_none(text) for text in (None, "", " \u200b ", "x")] == [None, None, None, "x"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Đỗ Thị Lập", "do thi lap"),
        ("Đinh Ƀlŏm", "dinh blom"),
        ("Hmrơ̆ Mlô̆p Ñun Čơ̆k", "hmro mlop nun cok"),
        ("Nguyễn Ưng", "nguyen ung"),
    ],
)
def test_searching_forgets_marks(form: Literal["NFC", "NFD"], name: str, folded: str) -> None:
    assert fold(unicodedata.normalize(form, name)) == folded


def test_searching_takes_every_apostrophe_for_the_same() -> None:
    assert {fold(f"H{stop}Lan") for stop in "’'ʼ‘`´"} == {"hlan"}


def test_the_seat_of_the_tone_does_not_count() -> None:
    assert marks_equal_key("Hoà Uý") == marks_equal_key("hòa úy")
    assert marks_equal_key("Hoà") != marks_equal_key("Hoá")
    assert marks_equal_key("Hoa") != marks_equal_key("Hoà")


def test_letters_of_bahnar_and_jrai_are_told_apart_with_their_marks() -> None:
    keys = {
        marks_equal_key(name) for name in ("Mo", "Mŏ", "Mô", "Mô̆", "Mơ", "Mơ̆", "Ño", "No", "Mó")
    }
    assert len(keys) == 9
