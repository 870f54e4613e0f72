"""Counts of readers and loans by day, of borrowers by month, kept in step by triggers.

What a row adds to a count hangs on that row alone, so that taking the old away and adding the new
is exact, whichever way and in whichever order rows are written.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

_PEOPLE = "coalesce({0}.people, 0)"
_PURPOSES = ("study", "information", "knowledge")
_CHANNELS = ("on_site", "taken_home", "mobile", "digital")
_READERS = {
    "times": "1",
    "visits": _PEOPLE,
    "female": f"{_PEOPLE} * coalesce({{0}}.reader IN ('woman', 'girl'), 0)",
    "child": f"{_PEOPLE} * coalesce({{0}}.reader IN ('girl', 'boy'), 0)",
    **{one: f"{_PEOPLE} * coalesce({{0}}.purpose = '{one}', 0)" for one in _PURPOSES},
    **{one: f"{_PEOPLE} * coalesce({{0}}.channel = '{one}', 0)" for one in _CHANNELS},
}
_LOANS = ("lent", "renewed", "returned", "fell_due", "settled")
_OVERDUE_SINCE = "max({0}.day, date({0}.due, '+1 day'))"
_SETTLED_ON = f"max({_OVERDUE_SINCE}, {{0}}.returned)"
_LOAN_DAYS = (
    ("{0}.day", {"lent": "1", "renewed": "coalesce({0}.renewals, 0)"}),
    ("{0}.returned", {"returned": "1"}),
    (_OVERDUE_SINCE, {"fell_due": "1"}),
    (_SETTLED_ON, {"settled": "1"}),
)
_MONTH = "CAST(substr({0}.day, 1, 4) AS INTEGER) * 100 + CAST(substr({0}.day, 6, 2) AS INTEGER)"


def upgrade() -> None:
    _tables()
    _triggers(
        "reader_visit", ["scope_no", "alive", "day", "people", "reader", "purpose", "channel"]
    )
    _triggers("loan", ["scope_no", "alive", "person_no", "day", "due", "returned", "renewals"])
    for table in ("reader_visit", "loan"):
        for into, key, add in _added(table):
            op.execute(_count(into, key, add, "t", 1, f"FROM {table} t WHERE t.alive = 1 AND"))


def _tables() -> None:
    for table, counts in (("reader_day", tuple(_READERS)), ("loan_day", _LOANS)):
        op.create_table(
            table,
            sa.Column("scope_no", sa.Integer(), nullable=False),
            sa.Column("day", sa.String(), nullable=False),
            *(sa.Column(one, sa.Integer(), nullable=False) for one in counts),
            sa.PrimaryKeyConstraint("scope_no", "day", name=op.f(f"pk_{table}")),
            sqlite_with_rowid=False,
        )
    op.create_table(
        "borrower_month",
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("person_no", sa.Integer(), nullable=False),
        sa.Column("loans", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("scope_no", "month", "person_no", name=op.f("pk_borrower_month")),
        sqlite_with_rowid=False,
    )


def _added(table: str) -> list[tuple[str, dict[str, str], dict[str, str]]]:
    """To which tables a row adds: under which key, and how much."""
    if table == "reader_visit":
        return [("reader_day", {"day": "{0}.day"}, _READERS)]
    of_days = [("loan_day", {"day": day}, add) for day, add in _LOAN_DAYS]
    key = {"month": _MONTH, "person_no": "{0}.person_no"}
    return [*of_days, ("borrower_month", key, {"loans": "1"})]


def _count(
    into: str, key: dict[str, str], add: dict[str, str], row: str, sign: int, source: str
) -> str:
    columns = {"borrower_month": ("loans",), "loan_day": _LOANS}.get(into, tuple(_READERS))
    names = ["scope_no", *key, *columns]
    values = ["{0}.scope_no", *key.values()]
    values += [f"{sign} * ({add[one]})" if one in add else "0" for one in columns]
    known = [f"{one} IS NOT NULL" for one in key.values()]
    if into == "borrower_month":
        known.append("{0}.day IS NOT NULL")
    sums = ", ".join(f"{one} = {one} + excluded.{one}" for one in columns)
    return (
        f"INSERT INTO {into} ({', '.join(names)}) SELECT {', '.join(values)} {source} "
        f"{' AND '.join(known)} ON CONFLICT DO UPDATE SET {sums}"
    ).replace("{0}", row)


def _forget(into: str, key: dict[str, str]) -> str:
    """A day to which nothing adds any more has no row."""
    nothing = {
        "reader_day": "times = 0",
        "loan_day": "lent = 0 AND returned = 0 AND fell_due = 0 AND settled = 0",
        "borrower_month": "loans = 0",
    }[into]
    where = " AND ".join(f"{name} = {value}" for name, value in key.items())
    return f"DELETE FROM {into} WHERE scope_no = {{0}}.scope_no AND {where} AND {nothing}".replace(
        "{0}", "OLD"
    )


def _triggers(table: str, columns: list[str]) -> None:
    new = "; ".join(
        _count(into, key, add, "NEW", 1, "WHERE NEW.alive = 1 AND")
        for into, key, add in _added(table)
    )
    away = [
        _count(into, key, add, "OLD", -1, "WHERE OLD.alive = 1 AND")
        for into, key, add in _added(table)
    ]
    old = "; ".join([*away, *(_forget(into, key) for into, key, _ in _added(table))])
    differ = " OR ".join(f"OLD.{one} IS NOT NEW.{one}" for one in columns)
    for event, when, then in (
        ("INSERT", "", new),
        (f"UPDATE OF {', '.join(columns)}", f"WHEN {differ}", f"{new}; {old}"),
        ("DELETE", "", old),
    ):
        name = f"count_{table}_{event.split()[0].lower()}"
        op.execute(f"CREATE TRIGGER {name} AFTER {event} ON {table} {when} BEGIN {then}; END")
