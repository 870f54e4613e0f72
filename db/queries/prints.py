"""Printed sheets by their print id: what a photo is read against, whoever joined or left since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.attendance import Status
from db.domain.ids import to_bytes, to_text
from db.domain.people import Purpose
from db.domain.sheet_places import paginate
from db.domain.sheets import Paper
from db.queries.attendance import NUMBERS
from db.queries.find import MEETING, find

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ID = 16


@dataclass(frozen=True)
class Print:
    """A sheet as it was printed.

    Attributes:
        meeting_id: its meeting; ``state`` and ``alive`` of that meeting as of now.
        persons: row by row over all pages, None on blank rows. day: as printed; None where the
            date was left open to be written by hand.
    """

    meeting_id: str
    state: str
    alive: bool
    scope: bytes
    paper: Paper
    layout: int
    persons: tuple[str | None, ...]
    day: str | None = None

    def of_page(self, page: int) -> tuple[str | None, ...] | None:
        """The persons of a page (from 1); None where the sheet has no such page."""
        return _of_page(self.persons, self.paper, self.layout, page)


def find_print(connection: Connection, print_id: str) -> Print | None:
    """The sheet with that print id; None where this book does not know it."""
    row = connection.exec_driver_sql(
        "SELECT e.uuid, m.state, m.alive, s.id, p.paper, p.layout, p.rows, p.blank_rows, p.day "
        "FROM sheet_print p JOIN meeting m ON m.eid_no = p.meeting_no "
        "JOIN entity e ON e.eid_no = m.eid_no JOIN scope s ON s.scope_no = e.scope_no "
        "WHERE p.print_id = ? ORDER BY p.eid_no LIMIT 1",
        (print_id,),
    ).fetchone()
    if row is None:
        return None
    uuid, state, alive, scope, paper, layout, rows, blank, day = row
    persons = (*_ids(rows), *(None,) * (blank or 0))
    return Print(to_text(uuid), state, bool(alive), scope, Paper(paper), layout, persons, day)


@dataclass(frozen=True)
class ManyPrint:
    """A printed sheet of no single meeting: a list of consents, or a course grid.

    Attributes:
        persons: as of ``Print``. meetings: of a course grid the ids of its days, left to right.
    """

    paper: Paper
    layout: int
    persons: tuple[str | None, ...]
    meetings: tuple[str, ...]

    def of_page(self, page: int) -> tuple[str | None, ...] | None:
        """As ``Print.of_page``."""
        return _of_page(self.persons, self.paper, self.layout, page)


def find_many(connection: Connection, print_id: str) -> ManyPrint | None:
    """The sheet with that print id; None where this book does not know it."""
    row = connection.exec_driver_sql(
        "SELECT paper, layout, rows, blank_rows, meeting_ids FROM sheet_print "
        "WHERE print_id = ? AND meeting_no IS NULL ORDER BY eid_no LIMIT 1",
        (print_id,),
    ).fetchone()
    if row is None:
        return None
    paper, layout, rows, blank, meetings = row
    persons = (*_ids(rows), *(None,) * (blank or 0))
    return ManyPrint(Paper(paper), layout, persons, _ids(meetings))


def _ids(joined: bytes | None) -> tuple[str, ...]:
    held = joined or b""
    return tuple(to_text(held[at : at + _ID]) for at in range(0, len(held), _ID))


def _of_page(
    persons: tuple[str | None, ...], paper: Paper, layout: int, page: int
) -> tuple[str | None, ...] | None:
    pages = paginate(len(persons), paper, layout)
    if not 1 <= page <= len(pages):
        return None
    start = sum(pages[: page - 1])
    return persons[start : start + pages[page - 1]]


def consented(connection: Connection, person_ids: Sequence[str]) -> frozenset[tuple[str, Purpose]]:
    """What these people have agreed to already."""
    return frozenset(
        (person_id, Purpose(row[0]))
        for person_id in person_ids
        for row in connection.exec_driver_sql(
            "SELECT c.purpose FROM consent c JOIN entity e ON e.eid_no = c.person_no "
            "WHERE e.uuid = ? AND c.given = 1",
            (to_bytes(person_id),),
        )
    )


def names_of(connection: Connection, person_ids: Sequence[str]) -> dict[str, str]:
    """The names of these people as of now; who was erased has none."""
    found: dict[str, str] = {}
    for person_id in person_ids:
        row = connection.exec_driver_sql(
            "SELECT p.full_name, p.distinction FROM person p JOIN entity e ON e.eid_no = p.eid_no "
            "WHERE e.uuid = ? AND p.full_name IS NOT NULL",
            (to_bytes(person_id),),
        ).fetchone()
        if row is not None:
            found[person_id] = f"{row[0]} ({row[1]})" if row[1] else str(row[0])
    return found


def gone_of(connection: Connection, person_ids: Sequence[str]) -> frozenset[str]:
    """Those of these people who were removed from the book or erased since the sheet was printed:
    no mark can be written for them."""
    living = {
        person_id
        for person_id in person_ids
        if connection.exec_driver_sql(
            "SELECT 1 FROM person p JOIN entity e ON e.eid_no = p.eid_no "
            "WHERE e.uuid = ? AND p.alive = 1",
            (to_bytes(person_id),),
        ).fetchone()
    }
    return frozenset(person_ids) - living


def statuses_of(connection: Connection, meeting_id: str) -> dict[str, Status]:
    """The mark of everybody who has one at the meeting, by any record of the same person: the one
    that says she came, as figures count."""
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, min(a.status) FROM attendance a JOIN person w ON w.eid_no = a.person_no "
        "JOIN person p ON p.rep_no = w.rep_no JOIN entity e ON e.eid_no = p.eid_no "
        "WHERE a.meeting_no = ? AND a.status IS NOT NULL GROUP BY e.uuid",
        (find(connection, MEETING, meeting_id).no,),
    )
    return {to_text(uuid): NUMBERS[status] for uuid, status in rows}
