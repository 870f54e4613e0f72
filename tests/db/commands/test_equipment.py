"""Equipment: never more is lent than there is; what is due is seen; the yearly walk-through."""

from __future__ import annotations

import pytest

from db.domain.equipment import Condition
from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import checking, equipment, undoing
from tests import builders

DAY, DUE = "2026-11-20", "2026-11-23"


@pytest.fixture
def chairs(book: Book) -> str:
    return equipment.add(book, "Ghế nhựa", 60).created[0]


def test_what_is_lent_is_out_until_it_is_back(book: Book, chairs: str) -> None:
    person = builders.person(book, "Đinh Bĕch")
    loan = equipment.lend(book, chairs, person, 40, DUE, DAY).created[0]
    store = equipment.store(book)
    assert (store.items[0].out, store.out[0].borrower) == (40, "Đinh Bĕch")
    assert not store.out[0].overdue(DUE)
    assert store.out[0].overdue("2026-11-24")

    equipment.give_back(book, loan, "2026-11-25")
    store = equipment.store(book)
    assert (store.items[0].out, store.out) == (0, ())
    assert equipment.loans(book)[0].returned == "2026-11-25"


def test_no_more_is_lent_than_is_there(book: Book, chairs: str) -> None:
    person = builders.person(book)
    equipment.lend(book, chairs, person, 40, DUE, DAY)
    with pytest.raises(AppError, match="not_enough_pieces"):
        equipment.lend(book, chairs, person, 21, DUE, DAY)
    equipment.lend(book, chairs, person, 20, DUE, DAY)
    assert equipment.store(book).items[0].out == 60


def test_what_is_out_is_not_removed(book: Book, chairs: str) -> None:
    loan = equipment.lend(book, chairs, builders.person(book), 1, DUE, DAY).created[0]
    with pytest.raises(AppError, match="still_lent"):
        equipment.remove(book, chairs)
    equipment.give_back(book, loan, DUE)
    equipment.remove(book, chairs)
    assert equipment.store(book).items == ()
    assert len(equipment.loans(book)) == 1


@pytest.mark.parametrize(
    ("pieces", "due", "code"),
    [(0, DUE, "bad_count"), (1, "2026-11-19", "due_before_loan")],
)
def test_a_loan_that_cannot_be_is_refused(
    book: Book, chairs: str, pieces: int, due: str, code: str
) -> None:
    with pytest.raises(AppError, match=code):
        equipment.lend(book, chairs, builders.person(book), pieces, due, DAY)
    assert equipment.loans(book) == ()


def test_back_is_back_once_and_never_before_it_was_lent(book: Book, chairs: str) -> None:
    loan = equipment.lend(book, chairs, builders.person(book), 1, DUE, DAY).created[0]
    with pytest.raises(AppError, match="return_before_loan"):
        equipment.give_back(book, loan, "2026-11-19")
    equipment.give_back(book, loan, DUE)
    with pytest.raises(AppError, match="loan_is_back"):
        equipment.give_back(book, loan, DUE)


def test_the_walk_through_is_due_once_a_year(book: Book, chairs: str) -> None:
    assert equipment.store(book).items[0].due_for_check(2026)
    equipment.check(book, chairs, Condition.BROKEN, "2026-03-01")
    (row,) = equipment.store(book).items
    assert (row.condition, row.due_for_check(2026), row.due_for_check(2027)) == (
        Condition.BROKEN,
        False,
        True,
    )


def test_a_loan_is_taken_back_and_its_thing_stays_while_it_is_lent(book: Book, chairs: str) -> None:
    person = builders.person(book)
    made = equipment.lend(book, chairs, person, 5, DUE, DAY)
    undoing.undo(book)
    assert equipment.loans(book) == ()
    assert made.entry is not None
    assert checking.check(book, full=True) == ()
