"""The columns and filters of what is given; amounts stand as dots until they are asked for."""

from __future__ import annotations

from collections.abc import Callable

from db.domain.donations import DonationRow, GiftForm
from desktop import gift_words, phrases
from desktop.itemmodels.table import Column
from desktop.screens.listing import Only
from desktop.wording import number, tr

HIDDEN = "•••"
"""An amount that is “thông tin riêng”: somebody may stand beside the screen."""


def amount_words(row: DonationRow, shown: bool) -> str:
    """“500.000”, “khoảng 2.400.000”, dots where it is hidden, a line where nobody knows it."""
    draft = row.draft
    if draft.amount is None:
        return "–"
    if not shown:
        return HIDDEN
    said = number(draft.amount)
    return said if draft.form is GiftForm.MONEY else tr("khoảng {amount}", amount=said)


def columns(shows: Callable[[], bool]) -> list[Column[DonationRow]]:
    """``shows``: whether amounts may be read now."""
    return [
        Column(
            tr("Người ủng hộ"),
            gift_words.giver,
            strong=True,
            sort=lambda row: gift_words.giver(row),
        ),
        Column(tr("Ủng hộ"), lambda row: gift_words.short(row.draft)),
        Column(
            tr("Số tiền (đồng)"),
            lambda row: amount_words(row, shows()),
            sort=lambda row: (row.draft.amount or 0) if shows() else 0,
            right=True,
        ),
        Column(
            tr("Ngày"),
            lambda row: phrases.day(row.draft.day),
            sort=lambda row: row.draft.day,
            day=True,
        ),
        Column(tr("Số"), lambda row: row.number, sort=lambda row: (row.year, row.receipt)),
        Column(tr("Dùng cho"), gift_words.purpose, hidden=True),
        Column(tr("Là"), lambda row: gift_words.giver_kind(row.draft.giver_kind), hidden=True),
    ]


def filters(year: int) -> list[Only[DonationRow]]:
    """This year, by form, and what wants a look."""
    money = GiftForm.MONEY
    return [
        Only("year", tr("Năm nay"), lambda row: row.year == year),
        Only("money", tr("Tiền"), lambda row: row.draft.form is money),
        Only("things", tr("Hiện vật, công, sách"), lambda row: row.draft.form is not money),
        Only("doubled", tr("Trùng số biên nhận"), lambda row: row.doubled),
    ]


def spoken(row: DonationRow) -> str:
    """What the search looks through, whatever columns are shown."""
    draft = row.draft
    said = (
        *(gift_words.giver(row), gift_words.short(draft), gift_words.purpose(row), row.number),
        *(draft.note, draft.address, phrases.day(draft.day)),
    )
    return " ".join(text for text in said if text)
