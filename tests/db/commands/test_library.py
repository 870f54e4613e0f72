"""The book corner: a reader is counted, a book is lent, comes back, and all can be taken back."""

from __future__ import annotations

import pytest

from db.domain.errors import AppError
from db.domain.library import Channel, Choice, Purpose, Reader
from db.engine import Book
from desktop.actions import checking, library, undoing
from tests import builders

DAY, DUE = "2026-11-22", "2026-12-06"


def test_a_title_typed_twice_is_one_book_and_keeps_its_first_spelling(book: Book) -> None:
    one, other = builders.person(book, "Đinh Bĕch"), builders.person(book, "Siu H'Bia")
    library.lend(book, one, ["Dế Mèn phiêu lưu ký"], DAY)
    library.lend(book, other, ["dế mèn  PHIÊU lưu ký"], DAY)

    (row,) = library.books(book)
    assert (row.title, row.out, row.loans) == ("Dế Mèn phiêu lưu ký", 2, 2)


def test_titles_that_differ_in_a_mark_are_two_books(book: Book) -> None:
    library.lend(book, builders.person(book), ["Bơ", "Bò"], DAY)
    assert {row.title for row in library.books(book)} == {"Bơ", "Bò"}


def test_a_code_finds_the_title_it_stands_on(book: Book) -> None:
    library.set_book(book, "Tấm Cám", "8934974123456")
    library.lend(book, builders.person(book), ["8934974123456"], DAY)

    (loan,) = library.loans(book)
    assert loan.title == "Tấm Cám"


def test_a_code_stands_on_one_title_only(book: Book) -> None:
    library.set_book(book, "Tấm Cám", "8934974123456")
    with pytest.raises(AppError, match="code_taken"):
        library.set_book(book, "Sơn Tinh", "8934974123456")


def test_a_loan_is_out_until_it_comes_back_and_overdue_after_its_due_day(book: Book) -> None:
    library.lend(book, builders.person(book, "Kpă Y-Bluĭ"), ["Tấm Cám"], DAY)
    (loan,) = library.loans(book, only_out=True)
    assert (loan.borrower, loan.due) == ("Kpă Y-Bluĭ", DUE)
    assert not loan.overdue(DUE)
    assert loan.overdue("2026-12-07")

    library.give_back(book, [loan.id], "2026-12-08")
    assert library.loans(book, only_out=True) == ()
    assert not library.loans(book)[0].overdue("2026-12-09")


def test_what_is_back_is_left_as_it_is(book: Book) -> None:
    library.lend(book, builders.person(book), ["Tấm Cám"], DAY)
    (loan,) = library.loans(book)
    library.give_back(book, [loan.id], "2026-11-25")
    again = library.give_back(book, [loan.id], "2026-11-30")

    assert (again.changed, again.unchanged, again.entry) == (0, 1, None)
    assert library.loans(book)[0].returned == "2026-11-25"
    with pytest.raises(AppError, match="loan_is_back"):
        library.renew(book, loan.id, "2026-12-30")


@pytest.mark.parametrize(
    ("books", "due", "code"),
    [
        ([" "], None, "title_missing"),
        ([], None, "title_missing"),
        (["x" * 301], None, "title_too_long"),
        (["Tấm Cám"], "2026-11-21", "due_before_loan"),
    ],
)
def test_a_loan_that_cannot_be_leaves_nothing(
    book: Book, books: list[str], due: str | None, code: str
) -> None:
    person = builders.person(book)
    with pytest.raises(AppError, match=code):
        library.lend(book, person, books, DAY, due)
    assert library.loans(book) == () and library.books(book) == ()


def test_nobody_brings_a_book_back_before_it_was_lent(book: Book) -> None:
    library.lend(book, builders.person(book), ["Tấm Cám"], DAY)
    with pytest.raises(AppError, match="return_before_loan"):
        library.give_back(book, [library.loans(book)[0].id], "2026-11-21")


def test_the_day_keeps_its_last_purpose_and_channel(book: Book) -> None:
    mobile = Choice(Purpose.STUDY, Channel.MOBILE)
    library.count_readers(book, Reader.GIRL, day=DAY, choice=mobile)
    library.count_readers(book, Reader.BOY, day=DAY)
    library.count_readers(book, Reader.BOY, day="2026-11-23")

    kept = [(row.purpose, row.channel) for row in library.visits(book)]
    usual = (Purpose.KNOWLEDGE, Channel.ON_SITE)
    assert kept == [(Purpose.STUDY, Channel.MOBILE), (Purpose.STUDY, Channel.MOBILE), usual]


def test_undo_takes_back_a_count_and_a_loan_with_its_new_title(book: Book) -> None:
    person = builders.person(book)
    library.count_readers(book, Reader.WOMAN, day=DAY)
    library.lend(book, person, ["Tấm Cám"], DAY, counted=(None, Purpose.STUDY))
    assert library.corner(book, DAY).month == 2

    undoing.undo(book)
    assert (library.loans(book), library.books(book)) == ((), ())
    undoing.undo(book)
    assert library.visits(book) == ()
    library.lend(book, person, ["Tấm Cám"], DAY)
    assert [row.title for row in library.books(book)] == ["Tấm Cám"]
    assert checking.check(book, full=True) == ()


def test_a_title_that_was_lent_on_since_stays(book: Book) -> None:
    first = library.lend(book, builders.person(book), ["Tấm Cám"], DAY)
    library.lend(book, builders.person(book, "Nay H'Lĕ"), ["Tấm Cám"], DAY)
    with pytest.raises(AppError, match="undo_built_upon"):
        undoing.undo(book, first.entry)


@pytest.mark.parametrize("people", [0, -1, 10_001])
def test_readers_are_counted_from_one_on(book: Book, people: int) -> None:
    with pytest.raises(AppError, match="bad_count"):
        library.count_readers(book, None, people, DAY)
