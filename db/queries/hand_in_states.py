"""Which houses have handed in for a period, which said that nothing happened, which are missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.counting.held import COUNTED, STANDS
from db.domain.errors import AppError
from db.domain.ids import to_text
from db.domain.names import body_key
from db.domain.periods import Period, parse_period
from db.domain.reports import HandInState
from db.queries.splits import beginnings
from db.queries.unit_names import unit_on
from db.queries.wholes import parts_of

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class HouseInPeriod:
    """One house of the register; ``scope_no`` None as long as nothing of it is in the book."""

    id: str
    name: str
    scope_no: int | None
    state: HandInState
    last_day: str | None


_HOUSES = (
    "SELECT e.uuid, u.name, s.scope_no, u.house_scope, u.eid_no FROM unit u "
    "JOIN entity e ON e.eid_no = u.eid_no LEFT JOIN scope s ON s.id = u.house_scope "
    "WHERE u.alive = 1 "
    "UNION SELECT s.id, h.name, s.scope_no, s.id, NULL FROM house h JOIN scope s USING (scope_no) "
    "WHERE s.whole_no IS NULL AND s.id NOT IN "
    "(SELECT house_scope FROM unit WHERE alive = 1 AND house_scope IS NOT NULL)"
)
_LAST_FILE = "SELECT max(written_day) FROM file_seen WHERE scope = ?"
_NIL = "SELECT period FROM nil_report WHERE scope_no = ? AND active = 1"
_MET = (
    "SELECT 1 FROM meeting t WHERE t.scope_no = ? AND t.day BETWEEN ? AND ? "
    f"AND {STANDS} AND {COUNTED} LIMIT 1"
)


_CAME = (
    f"SELECT 1 FROM meeting t WHERE {STANDS} AND t.day BETWEEN ? AND ? AND ("
    "t.heads_people > 0 OR t.heads_households > 0 "
    "OR coalesce(t.unnamed_female, 0) + coalesce(t.unnamed_male, 0) "
    "+ coalesce(t.unnamed_girls, 0) + coalesce(t.unnamed_boys, 0) > 0 "
    "OR EXISTS (SELECT 1 FROM attendance a "
    "WHERE a.meeting_no = t.eid_no AND a.status IN (1, 2))) LIMIT 1"
)


def somebody_came(connection: Connection, first: str, last: str) -> bool:
    """Whether anybody was counted at a meeting of these days, in whatever way."""
    return connection.exec_driver_sql(_CAME, (first, last)).fetchone() is not None


def houses(
    connection: Connection, period: Period, upto: str, on: str | None = None
) -> tuple[HouseInPeriod, ...]:
    """The commune's houses by name; a part that began by a split is asked for nothing of the time
    before it was.

    Args:
        upto: the last day the period is looked at. on: they are called as on that day (None: now).
    """
    rows = connection.exec_driver_sql(_HOUSES).fetchall()
    began = beginnings(connection)
    found = []
    for uuid, name, scope_no, scope, unit_no in rows:
        last_day = connection.exec_driver_sql(_LAST_FILE, (scope,)).scalar_one()
        state = _whole_state(connection, scope_no, period, upto, last_day)
        if state is HandInState.MISSING and began.get(unit_no, "") > period.to_day.isoformat():
            continue
        shown = to_text(scope) if scope else to_text(uuid)
        called = unit_on(connection, unit_no, name or "", on) if unit_no else name or ""
        found.append(HouseInPeriod(shown, called, scope_no, state, last_day))
    return tuple(sorted(found, key=lambda house: (body_key(house.name), house.id)))


def state_in(connection: Connection, scope: bytes | None, period: Period, upto: str) -> HandInState:
    """What the commune knows of one house in a period, looked at up to the day ``upto``."""
    if scope is None:
        return HandInState.MISSING
    scope_no = connection.exec_driver_sql(
        "SELECT scope_no FROM scope WHERE id = ?", (scope,)
    ).scalar()
    last_day = connection.exec_driver_sql(_LAST_FILE, (scope,)).scalar_one()
    return _whole_state(connection, scope_no, period, upto, last_day)


def _whole_state(
    connection: Connection, scope_no: int | None, period: Period, upto: str, last_day: str | None
) -> HandInState:
    """The state of a house with those that merged into it: until the day they merged, each of them
    had to hand in for itself."""
    states = {_state(connection, scope_no, period, upto, last_day)}
    for part in parts_of(connection, scope_no):
        if part.day is not None and part.day <= period.from_day.isoformat():
            continue
        until = min(upto, _day_before(part.day)) if part.day else upto
        last = connection.exec_driver_sql(_LAST_FILE, (part.scope,)).scalar_one()
        states.add(_state(connection, part.scope_no, period, until, last))
    for state in (HandInState.MISSING, HandInState.HANDED_IN):
        if state in states:
            return state
    return HandInState.NIL


def _day_before(day: str) -> str:
    try:
        return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
    except ValueError:
        # A newer program may write more than a day.
        return day


def _state(
    connection: Connection, scope_no: int | None, period: Period, upto: str, last_day: str | None
) -> HandInState:
    """What was recorded says more than “nothing happened”, and that more than a file without
    either, which counts only if it was written when the period was over."""
    if scope_no is None:
        return HandInState.MISSING
    days = (scope_no, period.from_day.isoformat(), period.to_day.isoformat())
    if connection.exec_driver_sql(_MET, days).fetchone():
        return HandInState.HANDED_IN
    periods = [row[0] for row in connection.exec_driver_sql(_NIL, (scope_no,))]
    if _covered(periods, period.from_day, date.fromisoformat(upto)):
        return HandInState.NIL
    over = upto >= period.to_day.isoformat()
    needed = period.to_day if over else period.from_day
    came = last_day is not None and last_day >= needed.isoformat()
    return HandInState.HANDED_IN if came else HandInState.MISSING


def _covered(periods: Sequence[str | None], first: date, last: date) -> bool:
    """Whether periods that said nil leave no day open: three months make a quarter."""
    open_from = first
    for nil in sorted(_periods(periods), key=lambda nil: nil.from_day):
        if nil.from_day <= open_from <= nil.to_day:
            open_from = nil.to_day + timedelta(days=1)
    return open_from > last and open_from > first


def _periods(texts: Sequence[str | None]) -> list[Period]:
    """Those that can be read; a newer program may write others."""
    found = []
    for text in texts:
        try:
            found.append(parse_period(text or ""))
        except AppError:
            continue
    return found
