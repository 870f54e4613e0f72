"""The look for what a book cannot prove finds it."""

from __future__ import annotations

import pytest

from db.engine import Book
from tests import builders
from tests.sync import knowledge


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE run SET to_seq = to_seq + 1",
        "UPDATE run SET tip = zeroblob(16)",
        "UPDATE origin SET top = 1",
        "DELETE FROM entry WHERE seq = 2",
    ],
)
def test_whatever_a_branch_says_too_much_is_found(book: Book, wrong: str) -> None:
    builders.person(book)
    builders.club(book)
    assert knowledge.not_proven(book) == []
    with book.write() as connection:
        connection.exec_driver_sql(wrong)
    assert knowledge.not_proven(book) != []
