"""What is given to a house: by whom, what, for what, and who may read the giver's name.

The four sorts of givers are those of the commune's plan (“doanh nghiệp, nhà tài trợ, tổ chức, cá
nhân”); who does not want to be named is a fifth. A giver's name leaves the house only by a yes to
just that (domain 6: purpose, no consent by default).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class GiverKind(StrEnum):
    """Who gave. ``PERSON``: one person or a family. ``UNNAMED``: gave without a name."""

    PERSON = "person"
    BODY = "body"
    COMPANY = "company"
    SPONSOR = "sponsor"
    UNNAMED = "unnamed"


class GiftForm(StrEnum):
    """In what form it was given; all but money have a quantity and perhaps a reckoned worth."""

    MONEY = "money"
    GOODS = "goods"
    LABOUR = "labour"
    BOOKS = "books"


@dataclass(frozen=True)
class DonationDraft:
    """What a form or a command line says of one gift. Text is made NFC at the door.

    Attributes:
        day: YYYY-MM-DD. giver: the name as it was typed or picked; None for ``UNNAMED``.
        person_id: the giver among the people of the book.
        amount: đồng; the money, or what else is reckoned to be worth, None where nobody knows.
        goods: what was given, where it is not money. quantity: pieces, days of labour, copies.
        purpose: for what, in words; ``group_id`` or ``meeting_id`` where it is for just that.
        on_board: may be named on the board of the village. to_commune: the name may go there.
    """

    day: str
    form: GiftForm = GiftForm.MONEY
    giver_kind: GiverKind = GiverKind.PERSON
    giver: str | None = None
    person_id: str | None = None
    address: str | None = None
    amount: int | None = None
    goods: str | None = None
    quantity: int | None = None
    unit: str | None = None
    purpose: str | None = None
    group_id: str | None = None
    meeting_id: str | None = None
    note: str | None = None
    on_board: bool = False
    to_commune: bool = False


@dataclass(frozen=True)
class DonationRow:
    """One gift as it is listed.

    Attributes:
        receipt: its number in the year of its day. doubled: another gift of the house bears it too
            (two laptops counted on apart).
        named: whether this book may read the giver's name, or there is none to read.
        group, meeting: what it is for; the meeting by its groups and day.
    """

    id: str
    draft: DonationDraft
    receipt: int
    house: str = ""
    group: str | None = None
    meeting: str | None = None
    meeting_day: str | None = None
    doubled: bool = False
    named: bool = True
    removed: bool = False

    @property
    def year(self) -> int:
        """The year in which the receipt is numbered."""
        return int(self.draft.day[:4])

    @property
    def number(self) -> str:
        """The receipt's number as it is written: 05/2026."""
        return f"{self.receipt:02d}/{self.year}"


@dataclass(frozen=True)
class DonationTotals:
    """Gifts, money in đồng, and what all else is reckoned to be worth; ``open``: gifts of which
    nobody said what they are worth."""

    gifts: int = 0
    money: int = 0
    worth: int = 0
    open: int = 0


def totals(rows: tuple[DonationRow, ...] | list[DonationRow]) -> DonationTotals:
    """The sums of the gifts of a list; those that were removed count for nothing."""
    living = [row.draft for row in rows if not row.removed]
    money = [one for one in living if one.form is GiftForm.MONEY]
    other = [one for one in living if one.form is not GiftForm.MONEY]
    return DonationTotals(
        len(living),
        sum(one.amount or 0 for one in money),
        sum(one.amount or 0 for one in other),
        sum(one.amount is None for one in other),
    )
