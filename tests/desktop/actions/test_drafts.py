"""What is noted of a form that was left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.engine import Book
from desktop.actions import books, drafts
from desktop.actions.drafts import MOST_BYTES, Draft
from tests import builders


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "so")
    yield made
    books.close(made)


def noted(book: Book) -> object:
    found = drafts.find(book, "person", "")
    return None if found is None else found.fields["name"]


def test_a_draft_takes_the_place_of_the_one_before_until_it_is_empty(book: Book) -> None:
    for name in ("Rơ Châm", "Rơ Châm Hyin"):
        drafts.keep(book, Draft("person", "", "Thêm người", {"name": name}))
        assert noted(book) == name
    drafts.keep(book, Draft("person", "", "Thêm người", {}))
    assert noted(book) is None


def test_one_that_is_too_large_does_not_take_away_the_one_before(book: Book) -> None:
    drafts.keep(book, Draft("person", "", "Thêm người", {"name": "Rơ Châm"}))
    drafts.keep(book, Draft("person", "", "Thêm người", {"name": "ơ" * MOST_BYTES}))
    assert noted(book) == "Rơ Châm"
