"""Giấy mượn and biên bản bàn giao: things that change hands, with both signatures."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.equipment import Condition
from db.domain.errors import AppError
from db.domain.list_papers import Handover, LendingNote, LentThing
from db.engine import Book
from desktop.actions import equipment
from desktop.actions.list_papers import check_blank
from desktop.actions.paper_heads import letter_head
from desktop.wording import on_paper as tr


def lending_note(
    book: Book,
    kind: Handover,
    things: Sequence[LentThing],
    day: str | None,
    *,
    person: str | None = None,
    home: str | None = None,
    phone: str | None = None,
    purpose: str | None = None,
    due: str | None = None,
    giver: str | None = None,
    blank_rows: int = 3,
) -> LendingNote:
    """Giấy mượn or biên bản bàn giao of this house; what is not said is a line to fill in.

    Raises:
        AppError: ``bad_blank_rows``, ``not_a_house``.
    """
    check_blank(blank_rows)
    head = letter_head(book, day)
    return LendingNote(
        head,
        kind,
        person,
        home,
        phone,
        purpose,
        due,
        tuple(things),
        giver,
        blank_rows,
    )


def of_loan(book: Book, loan_id: str) -> LendingNote:
    """The giấy mượn of one loan of equipment, as it is written in the book.

    Raises:
        AppError: ``not_found``, ``not_a_house``.
    """
    loan = next((one for one in equipment.loans(book) if one.id == loan_id), None)
    if loan is None:
        raise AppError("not_found", id=loan_id)
    return lending_note(
        book,
        Handover.LENDING,
        (LentThing(loan.name, loan.pieces, tr("cái")),),
        loan.day,
        person=loan.borrower or None,
        due=loan.due,
        blank_rows=0,
    )


def of_store(book: Book, day: str | None, taker: str | None = None) -> LendingNote:
    """Biên bản bàn giao of all the equipment, with the state it was last seen in.

    Raises:
        AppError: ``nothing_to_hand_over`` where there is none; ``not_a_house``.
    """
    things = tuple(
        LentThing(item.name, item.pieces, tr("cái"), _seen(item.condition))
        for item in equipment.store(book).items
    )
    if not things:
        raise AppError("nothing_to_hand_over")
    return lending_note(book, Handover.HANDOVER, things, day, person=taker, blank_rows=3)


def _seen(condition: Condition | None) -> str | None:
    words = {
        Condition.GOOD: tr("tốt"),
        Condition.WORN: tr("dùng được"),
        Condition.BROKEN: tr("hỏng"),
    }
    return words[condition] if condition else None
