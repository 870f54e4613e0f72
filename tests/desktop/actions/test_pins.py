"""The PIN before what is private: set, changed, left out, forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import books, pins, recovery_codes
from tests import builders


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "so")
    yield made
    books.close(made)


def test_without_a_pin_nothing_is_asked(book: Book) -> None:
    assert not pins.has_pin(book)
    assert pins.check_pin(book, "")


def test_only_the_right_pin_opens(book: Book) -> None:
    pins.set_pin(book, "2468", "")
    assert pins.has_pin(book)
    assert pins.check_pin(book, "2468")
    assert not pins.check_pin(book, "2467")
    assert not pins.check_pin(book, "")


@pytest.mark.parametrize("pin", ["1", "123456789", "12a4", "१२३४"])
def test_a_pin_is_four_to_eight_digits(book: Book, pin: str) -> None:
    with pytest.raises(AppError, match="bad_pin"):
        pins.set_pin(book, pin, "")
    assert not pins.has_pin(book)


def test_another_pin_wants_the_present_one(book: Book) -> None:
    pins.set_pin(book, "2468", "")
    with pytest.raises(AppError, match="wrong_pin"):
        pins.set_pin(book, "1357", "0000")
    pins.set_pin(book, "1357", "2468")
    assert pins.check_pin(book, "1357")


def test_it_can_be_left_out_again(book: Book) -> None:
    pins.set_pin(book, "2468", "")
    pins.set_pin(book, "", "2468")
    assert not pins.has_pin(book)


def test_who_has_forgotten_it_has_the_recovery_code_on_paper(book: Book) -> None:
    code = recovery_codes.new_code(book)
    pins.set_pin(book, "2468", "")
    pins.set_pin(book, "1357", code.lower().replace("-", " "))
    assert pins.check_pin(book, "1357")
