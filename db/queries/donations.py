"""Gifts in a range of days, the next receipt number, and the figures of what was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.counting.scopes import HOUSES
from db.domain.donations import DonationDraft, DonationRow, GiftForm, GiverKind
from db.domain.figure_codes import figure
from db.domain.figures import Figure
from db.domain.ids import to_text

if TYPE_CHECKING:
    from sqlalchemy import Connection

IN_SCOPE = f"d.scope_no IN {HOUSES}"
_GROUPS = (
    "(SELECT group_concat(name, ', ') FROM (SELECT a.name FROM meeting_group j "
    "JOIN activity_group a ON a.eid_no = j.group_no WHERE j.meeting_no = d.meeting_no "
    "AND j.active = 1 ORDER BY j.position))"
)
_NUMBERED = (
    "(SELECT scope_no, receipt, substr(day, 1, 4) AS year, count(*) AS gifts FROM donation "
    "WHERE alive = 1 GROUP BY 1, 2, 3)"
)
"""How many gifts that stand bear a number: asked once, not of every gift for every other."""
_DOUBLED = "coalesce(n.gifts, 0) > coalesce(d.alive, 0)"
_LISTED = (
    "SELECT e.uuid, d.day, d.gift_form, d.donor_kind, d.donor, d.person, d.address, d.dong, "
    "d.goods, d.quantity, d.unit, d.cause, ge.uuid, me.uuid, d.note, "
    "d.on_board, d.to_commune, d.receipt, "
    f"coalesce(h.name, ''), g.name, {_GROUPS}, m.day, {_DOUBLED}, "
    "EXISTS (SELECT 1 FROM sealed x WHERE x.eid_no = d.eid_no AND x.field = 2), d.alive "
    "FROM donation d JOIN entity e ON e.eid_no = d.eid_no "
    "LEFT JOIN house h ON h.scope_no = d.scope_no "
    "LEFT JOIN activity_group g ON g.eid_no = d.group_no "
    "LEFT JOIN entity ge ON ge.eid_no = d.group_no LEFT JOIN meeting m ON m.eid_no = d.meeting_no "
    "LEFT JOIN entity me ON me.eid_no = d.meeting_no "
    f"LEFT JOIN {_NUMBERED} n ON n.scope_no = d.scope_no AND n.receipt = d.receipt "
    "AND n.year = substr(d.day, 1, 4) "
)
_IN_RANGE = f"d.day BETWEEN ?1 AND ?2 AND {IN_SCOPE} AND d.alive = ?4"
_LIVING = f"FROM donation d WHERE d.alive = 1 AND d.day BETWEEN ?1 AND ?2 AND {IN_SCOPE}"
_COUNTED = f"SELECT d.donor_kind, d.gift_form, count(*), total(d.dong) {_LIVING} GROUP BY 1, 2"
_NEXT = (
    "SELECT coalesce(max(d.receipt), 0) + 1 FROM donation d JOIN scope s USING (scope_no) "
    "WHERE s.id = ? AND substr(d.day, 1, 4) = ?"
)


def listing(
    connection: Connection,
    from_day: str,
    to_day: str,
    scope_no: int | None = None,
    *,
    removed: bool = False,
) -> tuple[DonationRow, ...]:
    """The gifts of these days, the newest first; only those that were removed where asked."""
    rows = connection.exec_driver_sql(
        f"{_LISTED} WHERE {_IN_RANGE} ORDER BY d.day DESC, d.receipt DESC, e.uuid",
        (from_day, to_day, scope_no, int(not removed)),
    )
    return tuple(_row(row) for row in rows)


def one(connection: Connection, eid_no: int) -> DonationRow:
    """The gift behind a local number, removed or not."""
    row = connection.exec_driver_sql(f"{_LISTED} WHERE d.eid_no = ?", (eid_no,)).one()
    return _row(row)


def next_receipt(connection: Connection, scope: bytes, year: str) -> int:
    """The next number of a house in a year; that of a removed gift is not given again."""
    return int(connection.exec_driver_sql(_NEXT, (scope, year)).scalar_one())


def day_of(connection: Connection, eid_no: int) -> str:
    """The day of a gift; empty where it has none."""
    row = connection.exec_driver_sql("SELECT day FROM donation WHERE eid_no = ?", (eid_no,))
    return str(row.scalar_one() or "")


def donation_figures(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> list[Figure]:
    """Gifts, money and worth, by who gave and by what; empty where nothing was given."""
    counts: dict[str, int] = {}
    for giver, form, gifts, dong in connection.exec_driver_sql(
        _COUNTED, (from_day, to_day, scope_no)
    ):
        who, what = giver_kind(giver), gift_form(form)
        whole = "donations.amount" if what is GiftForm.MONEY else "donations.worth"
        for code, value in (
            ("donations", gifts),
            (f"donations.{who}", gifts),
            (f"donations.{what}", gifts),
            (whole, int(dong)),
            (f"{whole}.{who}", int(dong)),
            *(() if what is GiftForm.MONEY else ((f"{whole}.{what}", int(dong)),)),
        ):
            counts[code] = counts.get(code, 0) + value
    if not counts:
        return []
    for whole in ("donations.amount", "donations.worth"):
        counts.setdefault(whole, 0)
    return [figure(code, value) for code, value in sorted(counts.items())]


def giver_kind(text: str | None) -> GiverKind:
    """What a newer program may write beside ours counts with the persons."""
    return GiverKind(text) if text in set(GiverKind) else GiverKind.PERSON


def gift_form(text: str | None) -> GiftForm:
    """What a gift is; a word this version does not know counts as goods."""
    return GiftForm(text) if text in set(GiftForm) else GiftForm.GOODS


def _row(row: Any) -> DonationRow:
    uuid, day, form, kind, giver, person, address, amount = row[:8]
    goods, quantity, unit, purpose, group, meeting, note = row[8:15]
    on_board, to_commune, receipt, house, group_name = row[15:20]
    meeting_name, meeting_day, doubled, sealed, alive = row[20:]
    draft = DonationDraft(
        day or "1900-01-01",
        gift_form(form),
        giver_kind(kind),
        giver,
        person,
        address,
        amount,
        goods,
        quantity,
        unit,
        purpose,
        to_text(group) if group else None,
        to_text(meeting) if meeting else None,
        note,
        bool(on_board),
        bool(to_commune),
    )
    return DonationRow(
        to_text(uuid),
        draft,
        receipt or 0,
        house,
        group_name,
        meeting_name,
        meeting_day,
        bool(doubled),
        giver is not None or not sealed,
        not alive,
    )
