"""Đóng góp: what is given to the house, listed, corrected, summed."""

from __future__ import annotations

from db.commands import donations as commands
from db.commands import records
from db.domain.changes import Changes
from db.domain.donations import DonationDraft, DonationRow
from db.domain.text import fold
from db.engine import Book
from db.queries import donations as questions
from db.queries.find import DONATION, find
from desktop.actions import drafts, people

FIRST, LAST = "1900-01-01", "9999-12-31"
KIND = "donation"
"""As the log calls it (``db.log.naming``)."""


def listing(
    book: Book,
    search: str = "",
    from_day: str = FIRST,
    to_day: str = LAST,
    *,
    removed: bool = False,
) -> tuple[DonationRow, ...]:
    """The gifts of these days, the newest first, whose words hold all that was typed."""
    with book.read() as connection:
        rows = questions.listing(connection, from_day, to_day, removed=removed)
    words = fold(search).split()
    return tuple(row for row in rows if all(word in _spoken(row) for word in words))


def one(book: Book, donation_id: str) -> DonationRow:
    """One gift, removed or not.

    Raises:
        AppError: ``not_found``.
    """
    with book.read() as connection:
        return questions.one(connection, find(connection, DONATION, donation_id, alive=False).no)


def name_of(book: Book, person_id: str) -> str:
    """The name by which a person of the book gives.

    Raises:
        AppError: ``not_found``.
    """
    return people.detail(book, person_id).draft.full_name


def add(book: Book, draft: DonationDraft) -> Changes:
    """Write a gift with the next receipt number of its year; ``created[0]`` is its id."""
    return commands.add(book, draft)


def edit(book: Book, donation_id: str, draft: DonationDraft) -> Changes:
    """Give a gift the state of the form; its number stays."""
    return commands.edit(book, donation_id, draft)


def remove(book: Book, donation_id: str) -> Changes:
    """Take a gift away; its number is not given again."""
    return commands.remove(book, donation_id)


def bring_back(book: Book, donation_id: str) -> Changes:
    """“Lấy lại”."""
    return records.bring_back(book, KIND, donation_id)


def renumber(book: Book, donation_id: str) -> Changes:
    """A number of its own for a gift whose number two laptops gave."""
    return commands.renumber(book, donation_id)


def forget_giver(book: Book, donation_id: str) -> Changes:
    """The giver's name goes, the gift stays; nothing that was being written, and no paper that
    waits for a printer, keeps it."""
    # Not at the top: the first page is there before any paper.
    from desktop.actions import papers

    name = one(book, donation_id).draft.giver
    drafts.forget(book, donation_id, *([name] if name else []))
    if name:
        papers.forget_person(book, name)
    return commands.forget_giver(book, donation_id)


def _spoken(row: DonationRow) -> str:
    draft = row.draft
    said = (
        *(draft.giver, draft.goods, draft.purpose, draft.note, draft.address),
        *(row.group, row.meeting, row.number, row.house),
    )
    return fold(" ".join(text for text in said if text))
