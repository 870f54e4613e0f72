"""Where a record is safe: on this laptop, at the commune, in a copy of the commune's book.

The states of a day and of an act of a house follow from what the commune said last (its vector,
and what it has copied safely); either may go down, e.g. when the commune was restored.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from db.domain.handing import InboxTodo, SentState
from db.domain.ids import to_text
from db.engine import Book
from db.log import settings
from db.sync import holdings, letters
from db.sync.holdings import Span
from db.sync.parties import commune_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ORDER = (SentState.HERE, SentState.RECEIVED, SentState.BACKED_UP)
_DAYS = (
    "SELECT m.day, t.run_no, t.seq FROM meeting m JOIN touch t ON t.eid_no = m.eid_no "
    "WHERE m.alive = 1 AND m.day BETWEEN ?1 AND ?2 "
    "UNION ALL SELECT m.day, t.run_no, t.seq FROM meeting m "
    "JOIN marked_meeting k ON k.meeting_no = m.eid_no JOIN touch t ON t.eid_no = k.eid_no "
    "WHERE m.alive = 1 AND m.day BETWEEN ?1 AND ?2"
)

_BROUGHT = (
    "SELECT f.file_id, f.scope, e.run_no, min(e.seq), max(e.seq) FROM file_seen f "
    "LEFT JOIN manifest m ON m.file_id = f.file_id LEFT JOIN entry e USING (manifest_no) "
    "GROUP BY f.file_id, f.scope, e.run_no"
)
_HOUSES = (
    "SELECT u.house_scope, (SELECT count(*) FROM conflict c JOIN entity e USING (eid_no) "
    "WHERE e.scope_no = s.scope_no AND NOT (e.kind = 2 AND c.field = 20)), "
    "(SELECT max(e.entry_no) FROM entry e JOIN manifest m USING (manifest_no) "
    "JOIN file_seen f ON f.file_id = m.file_id WHERE f.scope = s.id), "
    "(SELECT max(f.upto_entry_no) FROM file_sent f WHERE f.peer = s.id) "
    "FROM unit u JOIN scope s ON s.id = u.house_scope WHERE u.alive = 1 ORDER BY u.name"
)
"""Kind 2, field 20: a person's digest, which nobody chooses."""


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

    def meet(self, run_no: int, low: int, high: int) -> bool:
        """Whether any of these entries lies in one."""
        at = bisect_right(self._lows[run_no], high) - 1
        return at >= 0 and low <= self._highs[run_no][at]


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


def is_all_copied(book: Book) -> bool:
    """At a house: whether all that this laptop holds lies in a copy off the commune's laptop: only
    then may it be wiped."""
    with book.read() as connection:
        return not holdings.undeclared(
            connection, (book.scope,), letters.durable_here(connection), book.rule
        )


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


def of_received(book: Book) -> dict[str, bool]:
    """At the commune: file taken in (hex id) -> whether all that it brought lies in a copy of this
    book that was verified off its laptop."""
    found: dict[str, bool] = {}
    with book.read() as connection:
        copied = _copied(connection)
        for file_id, scope, run_no, low, high in connection.exec_driver_sql(_BROUGHT):
            if scope not in copied:
                copied[scope] = _Spans(())
            spans = copied[scope]
            here = run_no is None or not spans.meet(run_no, low, high)
            found[file_id.hex()] = found.get(file_id.hex(), True) and here
    return found


def todo(book: Book) -> tuple[InboxTodo, ...]:
    """At the commune: what waits with each house that has a book."""
    safe = of_received(book)
    with book.read() as connection:
        rows = connection.exec_driver_sql(_HOUSES).fetchall()
        found = []
        for scope, conflicts, newest, replied in rows:
            files = [
                file_id.hex()
                for (file_id,) in connection.exec_driver_sql(
                    "SELECT file_id FROM file_seen WHERE scope = ?", (scope,)
                )
            ]
            state = SentState.RECEIVED if files else None
            if files and all(safe.get(one, True) for one in files):
                state = SentState.BACKED_UP
            missing = tuple(letters.missing(connection, scope))
            due = newest is not None and newest > (replied or 0)
            found.append(InboxTodo(to_text(scope), missing, conflicts, due, state))
    return tuple(found)


def _copied(connection: Connection) -> dict[bytes, _Spans]:
    """Scope -> what of it is in no copy off this laptop."""
    found: dict[bytes, _Spans] = {}
    items = letters.copied_here(connection)
    for (scope,) in connection.exec_driver_sql(
        "SELECT DISTINCT house_scope FROM unit WHERE house_scope IS NOT NULL"
    ).fetchall():
        own = [item for item in items if item.scope == scope]
        found[scope] = _Spans(holdings.undeclared(connection, (scope,), own))
    return found
