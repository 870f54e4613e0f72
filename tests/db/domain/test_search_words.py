"""The entries by which a name is found, and the ranges of them that a query asks for."""

from __future__ import annotations

import unicodedata

import pytest

from db.domain.search_words import Range, asked_words, search_words


def lies_in(range_: Range, entries: tuple[str, ...]) -> bool:
    return any(
        (entry > range_.low if range_.above else entry >= range_.low) and entry < range_.high
        for entry in entries
    )


def is_found(query: str, name: str) -> bool:
    return all(lies_in(word.found, search_words(name)) for word in asked_words(query))


def is_exact(query: str, name: str) -> bool:
    return all(lies_in(word.exact, search_words(name)) for word in asked_words(query))


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("do thi lap", "Đỗ Thị Lập"),
        ("lap do", "Đỗ Thị Lập"),
        ("HMRO", "Đinh Thị Hmrơ̆"),
        ("h'l", "Nay H’Lĕ"),
        ("hle", "Nay H’Lĕ"),
        ("le", "Nay H’Lĕ"),
        ("h’", "Nay H’Lĕ"),
        ("blui", "Kpă Y-Bluĭ"),
        ("y-b", "Kpă Y-Bluĭ"),
        ("rơ ch", "Rơ Châm Čơ̆k"),
        ("", "Đinh Bĕch"),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_found_by_the_beginnings_of_its_words(query: str, name: str, form: str) -> None:
    assert is_found(unicodedata.normalize(form, query), name)  # type: ignore[arg-type] # a form


@pytest.mark.parametrize("query", ["inh", "thilap", "do do x", "lapp", "~", "=", "!"])
def test_a_name_is_not_found_by_anything_else(query: str) -> None:
    assert not is_found(query, "Đỗ Thị Lập")


@pytest.mark.parametrize(
    ("query", "first", "second"),
    [
        ("đường", "Lê Đường", "Lê Dương"),
        ("lan", "Võ Lan", "Võ Lân"),
        ("lan", "Võ Lan", "Võ Lán"),
        ("hòa", "Lê Hoà", "Lê Hoa"),
        ("đươ", "Lê Đường", "Lê Dương"),
        ("hò", "Lê Hoàng", "Lê Hoa"),
        ("hoa", "Lê Hoàng", "Lê Hòa"),
        ("đ", "Lê Đức", "Lê Dũng"),
        ("hmrơ̆", "Đinh Hmrơ̆", "Đinh Hmrơ"),
        ("lĕ", "Nay H’Lĕ", "Nay H’Lê"),
    ],
)
def test_the_same_marks_are_told_from_others(query: str, first: str, second: str) -> None:
    assert is_exact(query, first)
    assert not is_exact(query, second)
    assert is_found(query, first)
    assert is_found(query, second)


def test_words_in_any_order_are_exact() -> None:
    assert is_exact("đường lê", "Lê Đường")


def test_what_is_exact_is_found() -> None:
    names = ("Đinh Thị Hmrơ̆", "Rơ Châm Čơ̆k", "Kpă Y-Bluĭ", "Nay H’Lĕ", "Nguyễn Thị Hòa")
    for name in names:
        for length in range(1, len(name) + 1):
            typed = name[:length]
            assert is_found(typed, name), (typed, name)


def test_letters_that_are_no_word_ask_for_nothing() -> None:
    assert asked_words("’ ' \u0301") == ()
