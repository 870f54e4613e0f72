"""Pictures of signed sheets that are kept as evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.ids import to_bytes
from db.domain.sheet_pictures import KeptPicture

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SELECT = "SELECT picture_no, page, kept_on, jpeg FROM sheet_picture "


def of_meeting(connection: Connection, meeting_id: str) -> tuple[KeptPicture, ...]:
    """All pages on which somebody signed for the meeting, in their order."""
    return _found(
        connection,
        "WHERE instr(meetings, ?) > 0 ORDER BY kept_on, print_id, page",
        to_bytes(meeting_id),
    )


def of_person(connection: Connection, person_id: str) -> tuple[KeptPicture, ...]:
    """The pages of lists of consents that the person stands on."""
    return _found(
        connection,
        "WHERE meetings = x'' AND print_id IN (SELECT print_id FROM sheet_print "
        "WHERE meeting_no IS NULL AND instr(rows, ?) > 0) ORDER BY kept_on, print_id, page",
        to_bytes(person_id),
    )


def of_page(connection: Connection, print_id: str, page: int) -> bytes | None:
    """The picture of one page; None where none is kept."""
    row = connection.exec_driver_sql(
        "SELECT jpeg FROM sheet_picture WHERE print_id = ? AND page = ?", (print_id, page)
    ).fetchone()
    return None if row is None else bytes(row[0])


def pages(connection: Connection) -> frozenset[tuple[str, int]]:
    """Of which pages a picture is kept, as (print id, page)."""
    rows = connection.exec_driver_sql("SELECT print_id, page FROM sheet_picture")
    return frozenset((print_id, page) for print_id, page in rows)


def _found(connection: Connection, where: str, id_: bytes) -> tuple[KeptPicture, ...]:
    rows = connection.exec_driver_sql(_SELECT + where, (id_,))
    return tuple(KeptPicture(no, page, day, bytes(jpeg)) for no, page, day, jpeg in rows)
