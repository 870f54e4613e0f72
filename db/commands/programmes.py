"""Which programmes a meeting serves."""

from __future__ import annotations

from collections.abc import Collection

from db.domain.changes import Changes
from db.domain.programmes import Programme
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.payload import derived_id
from db.queries.find import MEETING, find
from db.queries.programmes import of_meeting


def set_programmes(book: Book, meeting: str, wanted: Collection[Programme]) -> Changes:
    """The meeting serves these programmes and no others that this program knows.

    Raises:
        AppError: ``not_found``.
    """
    with book.read() as connection:
        scope = find(connection, MEETING, meeting).scope
    with act(book, "meetings.programmes", scope) as doing:
        uuid = find(doing.connection, MEETING, meeting).uuid
        now = set(of_meeting(doing.connection, meeting))
        changed = now.symmetric_difference(wanted)
        put_programmes(doing, uuid, changed & set(wanted))
        put_programmes(doing, uuid, changed & now, active=False)
        doing.changed = len(changed)
    return doing.result


def put_programmes(
    doing: Act, meeting: bytes, programmes: Collection[Programme], *, active: bool = True
) -> None:
    """Note that a meeting serves these programmes, or no longer does."""
    for programme in sorted(programmes):
        doing.put(
            Kind.MEETING_PROGRAMME,
            derived_id(Kind.MEETING_PROGRAMME, meeting, programme.value.encode()),
            active=active,
            meeting_no=meeting,
            programme=programme.value,
        )
