"""From a figure of what was given to the gifts behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.donations import DonationRow, GiftForm
from db.domain.explained import CountedRecord, Explained
from db.queries.donations import donation_figures, listing

if TYPE_CHECKING:
    from sqlalchemy import Connection

_AMOUNT, _WORTH = "donations.amount", "donations.worth"


def is_of_donations(code: str) -> bool:
    """Whether a figure is one of gifts."""
    return code == "donations" or code.startswith("donations.")


def explain_donations(
    connection: Connection, code: str, first: str, last: str, scope_no: int | None
) -> Explained:
    """Each gift that was counted, with its part of the figure: one, or so many đồng."""
    figures = donation_figures(connection, first, last, scope_no)
    value = {one.code: one.value for one in figures}.get(code, 0)
    records = tuple(
        CountedRecord(row.id.replace("-", ""), row.draft.day, _what(row), row.house, part)
        for row in reversed(listing(connection, first, last, scope_no))
        if (part := _part(code, row))
    )
    return Explained(code, value, records=records)


def _part(code: str, row: DonationRow) -> int:
    """What one gift adds to a figure."""
    draft = row.draft
    whole = next((one for one in (_AMOUNT, _WORTH) if code.startswith(one)), "donations")
    wanted = code.removeprefix(whole).removeprefix(".")
    if wanted and wanted not in (draft.giver_kind, draft.form):
        return 0
    if whole == "donations":
        return 1
    is_money = draft.form is GiftForm.MONEY
    return (draft.amount or 0) if is_money is (whole == _AMOUNT) else 0


def _what(row: DonationRow) -> str:
    """Receipt, and what names the gift where it may be read here."""
    parts = (row.number, row.draft.giver, row.draft.goods, row.draft.purpose)
    return " · ".join(part for part in parts if part)
