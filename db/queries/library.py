"""What the book corner shows: loans, titles, readers of a day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from db.counting.scopes import of_house
from db.domain.ids import to_text
from db.domain.library import (
    BookRow,
    Channel,
    Choice,
    Corner,
    LoanRow,
    Purpose,
    Reader,
    VisitRow,
)
from db.domain.text import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

Word = TypeVar("Word", bound=StrEnum)

_HERE = "alive = 1 AND scope_no IN (SELECT scope_no FROM scope)"
"""Written as a list of scopes, so that the index of scope and day serves."""

_LOANS = (
    "SELECT e.uuid, be.uuid, b.title, pe.uuid, p.full_name, l.day, l.due, l.returned, l.renewals, "
    "coalesce(c.code, b.code) "
    "FROM loan l JOIN entity e ON e.eid_no = l.eid_no "
    "LEFT JOIN book b ON b.eid_no = l.book_no LEFT JOIN entity be ON be.eid_no = l.book_no "
    "LEFT JOIN book_copy c ON c.eid_no = l.copy_no "
    "LEFT JOIN person p ON p.eid_no = l.person_no LEFT JOIN entity pe ON pe.eid_no = l.person_no "
    f"WHERE l.alive = 1 AND l.scope_no IN {of_house(1)} "
)
_VISITS = (
    "SELECT e.uuid, v.day, v.people, v.reader, v.purpose, v.channel FROM reader_visit v "
    "JOIN entity e ON e.eid_no = v.eid_no WHERE v.alive = 1 AND v.day BETWEEN ? AND ? "
    "ORDER BY v.day, e.eid_no"
)


def corner(connection: Connection, day: str) -> Corner:
    """The book corner on a day."""
    on = date.fromisoformat(day)
    today: dict[Reader, int] = {}
    rows = connection.exec_driver_sql(
        f"SELECT reader, total(people) FROM reader_visit WHERE {_HERE} AND day = ? "
        "AND reader IS NOT NULL GROUP BY reader",
        (day,),
    )
    for reader, people in rows:
        known = _word(Reader, reader)
        if known is not None:
            today[known] = int(people)
    return Corner(
        day,
        last_choice(connection, day),
        _readers(connection, day, day),
        today,
        _readers(connection, on.replace(day=1).isoformat(), day),
        _readers(connection, on.replace(month=1, day=1).isoformat(), day),
        loans(connection, only_out=True),
    )


def last_choice(connection: Connection, day: str) -> Choice:
    """What the last reader of that day was counted with; the ordinary one on a new day."""
    row = connection.exec_driver_sql(
        f"SELECT purpose, channel FROM reader_visit WHERE {_HERE} AND day = ? "
        "AND channel <> 'taken_home' ORDER BY eid_no DESC LIMIT 1",
        (day,),
    ).fetchone()
    usual = Choice()
    if row is None:
        return usual
    return Choice(_word(Purpose, row[0]) or usual.purpose, _word(Channel, row[1]) or usual.channel)


def loans(
    connection: Connection,
    *,
    only_out: bool = False,
    person_no: int | None = None,
    scope_no: int | None = None,
) -> tuple[LoanRow, ...]:
    """Loans, those still out first, the longest due on top."""
    narrowed = "AND l.returned IS NULL " if only_out else ""
    rows = connection.exec_driver_sql(
        f"{_LOANS} AND (?2 IS NULL OR l.person_no = ?2) {narrowed}"
        "ORDER BY l.returned IS NOT NULL, CASE WHEN l.returned IS NULL THEN l.due END, "
        "l.day DESC, e.uuid",
        (scope_no, person_no),
    )
    return tuple(_loan(*row) for row in rows)


def _loan(
    id_: bytes,
    book: bytes | None,
    title: str | None,
    person: bytes | None,
    name: str | None,
    *rest: Any,
) -> LoanRow:
    day, due, returned, renewals, code = rest
    return LoanRow(
        to_text(id_),
        to_text(book) if book else "",
        title or "",
        to_text(person) if person else "",
        name or "",
        day or "",
        due or day or "",
        returned,
        renewals or 0,
        code,
    )


def books(connection: Connection, search: str = "", limit: int | None = None) -> list[BookRow]:
    """Titles whose words hold every typed word, the most lent first; a code finds its book."""
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, b.title, b.code, "
        "total(l.alive = 1 AND l.returned IS NULL AND l.eid_no IS NOT NULL), "
        "total(l.alive = 1) FROM book b JOIN entity e ON e.eid_no = b.eid_no "
        "LEFT JOIN loan l ON l.book_no = b.eid_no WHERE b.alive = 1 GROUP BY b.eid_no "
        "ORDER BY total(l.alive = 1) DESC, b.title, e.uuid"
    )
    wanted = fold(search).split()
    found = [
        BookRow(to_text(uuid), title or "", code, int(out), int(count))
        for uuid, title, code, out, count in rows
        if all(word in fold(f"{title or ''} {code or ''}") for word in wanted)
    ]
    return found[:limit]


def visits(connection: Connection, from_day: str, to_day: str) -> tuple[VisitRow, ...]:
    """Every count of these days, in the order they were made."""
    rows = connection.exec_driver_sql(_VISITS, (from_day, to_day))
    return tuple(
        VisitRow(
            to_text(uuid),
            day,
            people or 0,
            _word(Reader, reader),
            _word(Purpose, purpose),
            _word(Channel, channel),
        )
        for uuid, day, people, reader, purpose, channel in rows
    )


def is_used(connection: Connection) -> bool:
    """Whether anything was ever written in the book corner."""
    row = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM reader_visit WHERE alive = 1) "
        "OR EXISTS (SELECT 1 FROM loan WHERE alive = 1) "
        "OR EXISTS (SELECT 1 FROM book WHERE alive = 1)"
    ).scalar_one()
    return bool(row)


def _readers(connection: Connection, from_day: str, to_day: str) -> int:
    return int(
        connection.exec_driver_sql(
            "SELECT total(visits) FROM reader_day WHERE scope_no IN (SELECT scope_no FROM scope) "
            "AND day BETWEEN ? AND ?",
            (from_day, to_day),
        ).scalar_one()
    )


def _word(kind: type[Word], stored: str | None) -> Word | None:
    return kind(stored) if stored in set(kind) else None
