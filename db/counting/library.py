"""What is counted of the book corner, as SQL: readers and loans by day, borrowers by month.

Triggers of the migration add what each row adds and take away what it added (``reader_day``,
``loan_day``, ``borrower_month``); the statements here count the rows themselves, for the check.
"""

from __future__ import annotations

from db.domain.library import Channel, Purpose

READER_COLUMNS = (
    *("times", "visits", "female", "child"),
    *(purpose.value for purpose in Purpose),
    *(channel.value for channel in Channel),
)
"""What is counted of the readers of a day; ``times``: how often somebody counted."""

LOAN_COLUMNS = ("lent", "renewed", "returned", "fell_due", "settled")
"""What is counted of the loans of a day. Overdue at the end of a day are all that fell due until
then (the day after they were due) less those settled (that had fallen due and are back)."""

_READER = {
    "times": "1",
    "visits": "coalesce(people, 0)",
    "female": "coalesce(people * (reader IN ('woman', 'girl')), 0)",
    "child": "coalesce(people * (reader IN ('girl', 'boy')), 0)",
    **{one.value: f"coalesce(people * (purpose = '{one}'), 0)" for one in Purpose},
    **{one.value: f"coalesce(people * (channel = '{one}'), 0)" for one in Channel},
}
_READERS = (
    f"SELECT scope_no, day, {', '.join(f'sum({one})' for one in _READER.values())} "
    "FROM reader_visit WHERE alive = 1 AND day IS NOT NULL GROUP BY scope_no, day"
)
_FELL_DUE = "max(day, date(due, '+1 day'))"
_OF_LOANS = " UNION ALL ".join(
    f"SELECT scope_no, {day} AS at, {', '.join(adds.get(one, '0') for one in LOAN_COLUMNS)} "
    "FROM loan WHERE alive = 1"
    for day, adds in (
        ("day", {"lent": "1", "renewed": "coalesce(renewals, 0)"}),
        ("returned", {"returned": "1"}),
        (_FELL_DUE, {"fell_due": "1"}),
        (f"max({_FELL_DUE}, returned)", {"settled": "1"}),
    )
)
_LOANS = (
    f"WITH part (scope_no, at, {', '.join(LOAN_COLUMNS)}) AS ({_OF_LOANS}) "
    f"SELECT scope_no, at, {', '.join(f'sum({one})' for one in LOAN_COLUMNS)} FROM part "
    "WHERE at IS NOT NULL GROUP BY scope_no, at"
)
_BORROWERS = (
    "SELECT scope_no, CAST(substr(day, 1, 4) AS INTEGER) * 100 + CAST(substr(day, 6, 2) AS INTEGER)"
    " AS month, person_no, count(*) FROM loan WHERE alive = 1 AND day IS NOT NULL "
    "AND person_no IS NOT NULL GROUP BY scope_no, month, person_no"
)
_KEPT = (
    f"SELECT scope_no, day, {', '.join(READER_COLUMNS)} FROM reader_day",
    f"SELECT scope_no, day, {', '.join(LOAN_COLUMNS)} FROM loan_day",
    "SELECT scope_no, month, person_no, loans FROM borrower_month",
)
MISCOUNTED = tuple(
    f"SELECT count(*) FROM (SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other}))"
    for kept, counted in zip(_KEPT, (_READERS, _LOANS, _BORROWERS), strict=True)
    for one, other in ((kept, counted), (counted, kept))
)
"""How many rows of the counts are not what the rows give, and how many of these are not kept."""
