"""Where a record is safe: on this laptop, at the commune, in a copy of the commune's book.

The states of a day and of an act of a house follow from what the commune said last (its vector,
and what it has copied safely); either may go down, e.g. when the commune was restored.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from db.domain.handing import SentState
from db.engine import Book
from db.log import settings
from db.sync import holdings, letters
from db.sync.holdings import Span
from db.sync.parties import commune_of

_ORDER = (SentState.HERE, SentState.RECEIVED, SentState.BACKED_UP)
_DAYS = (
    "SELECT m.day, t.run_no, t.seq FROM meeting m JOIN touch t ON t.eid_no = m.eid_no "
    "WHERE m.alive = 1 AND m.day BETWEEN ?1 AND ?2 "
    "UNION ALL SELECT m.day, t.run_no, t.seq FROM meeting m "
    "JOIN marked_meeting k ON k.meeting_no = m.eid_no JOIN touch t ON t.eid_no = k.eid_no "
    "WHERE m.alive = 1 AND m.day BETWEEN ?1 AND ?2"
)


class _Spans:
    """Whether an entry lies in one of some spans."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._lows: defaultdict[int, list[int]] = defaultdict(list)
        self._highs: defaultdict[int, list[int]] = defaultdict(list)
        for span in sorted(spans, key=lambda one: (one.run_no, one.low)):
            self._lows[span.run_no].append(span.low)
            self._highs[span.run_no].append(span.high)

    def hold(self, run_no: int, seq: int) -> bool:
        at = bisect_right(self._lows[run_no], seq) - 1
        return at >= 0 and seq <= self._highs[run_no][at]


class Safety:
    """What a house knows of where its entries lie; asked inside one read."""

    def __init__(self, book: Book, connection: Connection) -> None:
        commune = commune_of(connection)
        told = holdings.peer_vector(connection, commune.sign) if commune else ()
        shared = settings.get(connection, settings.SHARED_SCOPE)
        scopes = (book.scope, shared) if shared else (book.scope,)
        self._not_there = _Spans(holdings.undeclared(connection, scopes, told, book.rule))
        copied = letters.durable_here(connection) if commune else []
        self._not_copied = _Spans(holdings.undeclared(connection, scopes, copied, book.rule))

    def of(self, run_no: int, seq: int) -> SentState:
        """The state of one entry of this house."""
        if self._not_there.hold(run_no, seq):
            return SentState.HERE
        if self._not_copied.hold(run_no, seq):
            return SentState.RECEIVED
        return SentState.BACKED_UP


def states_of_days(book: Book, from_day: str, to_day: str) -> dict[str, SentState]:
    """Of each day with meetings: the least safe of all that was written of them."""
    found: dict[str, SentState] = {}
    with book.read() as connection:
        safety = Safety(book, connection)
        for day, run_no, seq in connection.exec_driver_sql(_DAYS, (from_day, to_day)):
            found[day] = least(found.get(day, SentState.BACKED_UP), safety.of(run_no, seq))
    return found


def states_of_entries(book: Book, entries: Iterable[str]) -> dict[str, SentState]:
    """Of each of these acts (``HistoryRow.entry``) that is held."""
    found: dict[str, SentState] = {}
    with book.read() as connection:
        safety = Safety(book, connection)
        for entry in entries:
            row = connection.exec_driver_sql(
                "SELECT run_no, seq FROM entry WHERE entry_id = ?", (bytes.fromhex(entry),)
            ).fetchone()
            if row is not None:
                found[entry] = safety.of(*row)
    return found


def least(one: SentState, other: SentState) -> SentState:
    """The less safe of two."""
    return min(one, other, key=_ORDER.index)
