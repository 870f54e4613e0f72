"""Gifts to the house: write down, correct, take out, number anew, forget who gave."""

from __future__ import annotations

from dataclasses import replace

from db.commands import giver_names
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.counts import check_count
from db.domain.donations import DonationDraft, GiftForm, GiverKind
from db.domain.errors import AppError
from db.domain.ids import to_text
from db.domain.text import clean_or_none
from db.domain.times import check_day
from db.engine import Book
from db.log.act import Act, act
from db.log.erasing import scrub
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries import donations as questions
from db.queries.find import DONATION, GROUP, MEETING, PERSON, find

MOST_DONG = 1_000_000_000_000
MOST_PIECES = 1_000_000


def add(book: Book, draft: DonationDraft) -> Changes:
    """Write a gift down; it gets the next receipt number of its year.

    Raises:
        AppError: ``bad_day``, ``giver_missing``, ``bad_amount``, ``goods_missing``, ``bad_count``,
            ``not_found``.
    """
    draft = checked(draft)
    with act(book, "donations.add") as doing:
        made = new_id()
        number = questions.next_receipt(doing.connection, doing.scope, draft.day[:4])
        _put(doing, made, draft, receipt=number)
        _put_giver(doing, made, draft)
        doing.created.append(made)
    return doing.result


def edit(book: Book, donation_id: str, draft: DonationDraft) -> Changes:
    """Give a gift the state of the form; of another year it gets a number of that year.

    Who gave stays as it is where this book cannot read it: erased, or at the commune.

    Raises:
        AppError: as ``add``; ``not_found``.
    """
    with book.read() as connection:
        found = find(connection, DONATION, donation_id)
        before = questions.one(connection, found.no)
    draft = checked(draft, named=before.named)
    with act(book, "donations.edit", found.scope) as doing:
        number = None
        if str(before.year) != draft.day[:4]:
            number = questions.next_receipt(doing.connection, doing.scope, draft.day[:4])
        _put(doing, found.uuid, draft, receipt=number)
        if before.named:
            _put_giver(doing, found.uuid, draft)
        doing.changed = 1
    return doing.result


def remove(book: Book, donation_id: str) -> Changes:
    """It was written down by mistake; its number is not given again."""
    with act(book, "donations.remove") as doing:
        found = find(doing.connection, DONATION, donation_id)
        doing.put(Kind.DONATION, found.uuid, alive=False)
        doing.changed = 1
    return doing.result


def renumber(book: Book, donation_id: str) -> Changes:
    """Where two laptops gave one number twice: this gift gets the next free one."""
    with act(book, "donations.renumber") as doing:
        found = find(doing.connection, DONATION, donation_id)
        year = questions.day_of(doing.connection, found.no)[:4]
        number = questions.next_receipt(doing.connection, doing.scope, year)
        doing.put(Kind.DONATION, found.uuid, receipt=number)
        doing.changed = 1
    return doing.result


def forget_giver(book: Book, donation_id: str) -> Changes:
    """Erase for ever who gave, as the law lets everybody ask: cannot be undone. The gift stays."""
    with book.read() as connection:
        found = find(connection, DONATION, donation_id, alive=False)
    with act(book, "donations.forget_giver", found.scope) as doing:
        giver_names.erase(doing, found.uuid, today())
        doing.changed = 1
    scrub(book)
    return doing.result


def checked(draft: DonationDraft, *, named: bool = True) -> DonationDraft:
    """The draft as it is stored; what does not belong to its form or its giver is left out.

    Args:
        named: a name is needed where one is to be kept; False where this book cannot read it.

    Raises:
        AppError: ``bad_day``, ``giver_missing``, ``bad_amount``, ``goods_missing``, ``bad_count``.
    """
    draft = replace(
        draft,
        day=check_day(draft.day),
        giver=clean_or_none(draft.giver),
        address=clean_or_none(draft.address),
        goods=clean_or_none(draft.goods),
        unit=clean_or_none(draft.unit),
        purpose=clean_or_none(draft.purpose),
        note=clean_or_none(draft.note),
    )
    if draft.giver_kind is GiverKind.UNNAMED:
        draft = replace(
            draft, giver=None, person_id=None, address=None, on_board=False, to_commune=False
        )
    elif draft.giver is None and named:
        raise AppError("giver_missing")
    if draft.amount is None and draft.form is GiftForm.MONEY:
        raise AppError("bad_amount", text="")
    if draft.amount is not None and not 1 <= draft.amount <= MOST_DONG:
        raise AppError("bad_amount", text=str(draft.amount))
    if draft.form is GiftForm.MONEY:
        return replace(draft, goods=None, quantity=None, unit=None)
    if draft.form is GiftForm.GOODS and draft.goods is None:
        raise AppError("goods_missing")
    quantity = 1 if draft.quantity is None else draft.quantity
    check_count(quantity, MOST_PIECES, 1)
    return replace(draft, quantity=quantity)


def _put(doing: Act, gift: bytes, draft: DonationDraft, *, receipt: int | None) -> None:
    """``receipt`` None: the number stays."""
    connection = doing.connection
    group = find(connection, GROUP, draft.group_id, alive=False) if draft.group_id else None
    meeting = find(connection, MEETING, draft.meeting_id, alive=False) if draft.meeting_id else None
    doing.put(
        Kind.DONATION,
        gift,
        alive=True,
        day=draft.day,
        donor_kind=draft.giver_kind.value,
        gift_form=draft.form.value,
        dong=draft.amount,
        goods=draft.goods,
        quantity=draft.quantity,
        unit=draft.unit,
        cause=draft.purpose,
        group_no=group.uuid if group else None,
        meeting_no=meeting.uuid if meeting else None,
    )
    if receipt is not None:
        doing.put(Kind.DONATION, gift, receipt=receipt)


def _put_giver(doing: Act, gift: bytes, draft: DonationDraft) -> None:
    """Who gave, what was noted, and who may know."""
    person = None
    if draft.person_id:
        person = find(doing.connection, PERSON, draft.person_id, alive=False)
    doing.put(
        Kind.DONATION,
        gift,
        donor=draft.giver,
        person=to_text(person.uuid) if person else None,
        address=draft.address,
        note=draft.note,
        on_board=draft.on_board,
        to_commune=draft.to_commune,
    )
