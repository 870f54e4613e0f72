"""Taking back an act: what it did goes, who did it stays known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id
from desktop.actions import books, undoing
from tests import builders

WRITER = "Siu H’Lan"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "so", actor=WRITER)
    yield made
    books.close(made)


def who(book: Book) -> list[tuple[str, str | None]]:
    """Every act but the first of the book, the newest first, and by whom."""
    return [(row.command, row.who) for row in undoing.history(book)][:-1]


def test_whoever_takes_back_their_first_act_is_still_known(book: Book) -> None:
    builders.person(book, "Đinh Thị Hmrơ̆")
    assert undoing.undo(book).count == 1
    builders.person(book, "Rơ Châm Hyin")
    assert who(book) == [("people.add", WRITER), ("undo", WRITER), ("people.add", WRITER)]
    assert books.actors(book) == (WRITER,)


def test_an_undo_says_who_took_back(book: Book) -> None:
    builders.person(book, "Đinh Thị Hmrơ̆")
    books.set_actor(book, "Ksor Hùng")
    undoing.undo(book)
    assert who(book) == [("undo", "Ksor Hùng"), ("people.add", WRITER)]


def test_a_writer_whose_name_was_taken_back_is_written_again(book: Book) -> None:
    """As an undo of somebody's first act used to do."""
    builders.person(book, "Đinh Thị Hmrơ̆")
    with act(book, "people.edit") as doing:
        doing.put(Kind.RECORDER, derived_id(Kind.RECORDER, book.scope, WRITER.encode()), name=None)
    assert books.actors(book) == ()
    builders.person(book, "Rơ Châm Hyin")
    assert books.actors(book) == (WRITER,)
