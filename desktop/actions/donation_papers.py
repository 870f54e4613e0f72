"""Papers about gifts: the receipt of one, the list for the board, and both as tables."""

from __future__ import annotations

from datetime import date

from db.domain.births import AgeBand, band_on
from db.domain.donation_papers import BoardRow, GiftBoard, GiftReceipt
from db.domain.donations import DonationRow, GiftForm, GiverKind, totals
from db.domain.sheets import Paper
from db.domain.tables import ColumnKind, Table, TableColumn, Value
from db.engine import Book
from desktop import gift_words, phrases
from desktop.actions import donations, people
from desktop.actions.paper_heads import letter_head
from desktop.actions.tables import titled
from desktop.wording import on_paper as tr


def receipt(book: Book, donation_id: str, paper: Paper = Paper.A4) -> GiftReceipt:
    """The giấy biên nhận of one gift, as it is written in the book.

    Raises:
        AppError: ``not_found``, ``not_a_house``.
    """
    row = donations.one(book, donation_id)
    draft = row.draft
    return GiftReceipt(
        letter_head(book, draft.day),
        row.number,
        gift_words.giver(row) if row.named else None,
        draft.address,
        gift_words.what(draft),
        draft.amount,
        draft.form is not GiftForm.MONEY,
        gift_words.purpose(row) or None,
        paper,
        draft.giver_kind is GiverKind.UNNAMED,
    )


def board(book: Book, from_day: str, to_day: str, on: str) -> GiftBoard:
    """The list of what was given, by name only who agreed to be named; a child never is.

    Args:
        on: the day of the paper, YYYY-MM-DD.

    Raises:
        AppError: ``not_a_house``.
    """
    rows = tuple(reversed(donations.listing(book, from_day=from_day, to_day=to_day)))
    children = _children(book, rows, date.fromisoformat(on))
    named = [row for row in rows if row.draft.on_board and row.id not in children]
    kept = {row.id for row in named}
    others = totals([row for row in rows if row.id not in kept])
    whole = totals(rows)
    return GiftBoard(
        letter_head(book, on),
        from_day,
        to_day,
        tuple(
            BoardRow(
                gift_words.giver(row),
                gift_words.short(row.draft),
                row.draft.amount,
                gift_words.purpose(row) or None,
                row.draft.day,
            )
            for row in named
        ),
        others.gifts,
        others.money,
        others.worth,
        whole.money,
        whole.worth,
    )


def thanked(book: Book, donation_id: str) -> tuple[str, str]:
    """Whom a letter thanks and for what: “ủng hộ 20 cái ghế nhựa”.

    Raises:
        AppError: ``not_found``.
    """
    row = donations.one(book, donation_id)
    given = tr("ủng hộ {what}", what=gift_words.what(row.draft))
    cause = gift_words.purpose(row)
    return gift_words.giver(row), f"{given} ({cause})" if cause else given


def of_donations(
    book: Book, rows: tuple[DonationRow, ...], about: list[str], *, amounts: bool
) -> Table:
    """Gifts as a table; ``amounts``: with what they are worth, which is private."""
    columns = [
        TableColumn(tr("Số"), 20),
        TableColumn(tr("Ngày"), 23, ColumnKind.DAY),
        TableColumn(tr("Người ủng hộ"), 46, grows=2),
        TableColumn(tr("Là"), 32),
        TableColumn(tr("Ủng hộ"), 40, grows=1),
    ]
    if amounts:
        columns.append(TableColumn(tr("Số tiền, trị giá (đồng)"), 30, ColumnKind.NUMBER))
    columns.append(TableColumn(tr("Dùng cho"), 36, grows=1))
    houses = len({row.house for row in rows}) > 1
    if houses:
        columns.append(TableColumn(tr("Nhà văn hóa"), 40, grows=1))
    values = [_cells(row, amounts, houses) for row in rows]
    return titled(book, tr("ĐÓNG GÓP, ỦNG HỘ"), about, columns, values)


def _cells(row: DonationRow, amounts: bool, houses: bool) -> tuple[Value, ...]:
    draft = row.draft
    return (
        row.number,
        date.fromisoformat(draft.day),
        gift_words.giver(row),
        gift_words.giver_kind(draft.giver_kind),
        gift_words.short(draft),
        *((draft.amount,) if amounts else ()),
        gift_words.purpose(row) or None,
        *((row.house,) if houses else ()),
    )


def span_words(from_day: str, to_day: str) -> str:
    """“từ ngày … đến ngày …”."""
    first, last = phrases.day(from_day), phrases.day(to_day)
    return tr("từ ngày {first} đến ngày {last}", first=first, last=last)


def _children(book: Book, rows: tuple[DonationRow, ...], on: date) -> set[str]:
    """The gifts of people of the book who are under 16 that day."""
    found = set()
    for row in rows:
        if row.draft.on_board and row.draft.person_id:
            birth = people.detail(book, row.draft.person_id).draft.birth
            if band_on(birth, on) is AgeBand.CHILD:
                found.add(row.id)
    return found
