"""The book is handed over to a new manager: one entry; who writes from now on is set beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.handovers import BookHolds, HandoverRow
from db.domain.houses import BookKind
from db.domain.text import clean
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HOLDS = (
    "SELECT (SELECT count(*) FROM person WHERE alive = 1), "
    "(SELECT count(*) FROM activity_group WHERE alive = 1), "
    "(SELECT count(*) FROM meeting WHERE alive = 1), (SELECT count(*) FROM file_sent), "
    "(SELECT max(day) FROM file_sent WHERE received = 1)"
)


def hand_over(book: Book, giver: str, taker: str, day: str) -> Changes:
    """Write that the book passed from ``giver`` to ``taker`` on that day.

    Raises:
        AppError: ``not_a_house``, ``name_missing``.
    """
    if book.kind is not BookKind.HOUSE:
        raise AppError("not_a_house")
    names = clean(giver), clean(taker)
    if not all(names):
        raise AppError("name_missing")
    with act(book, "house.hand_over") as doing:
        held = holds(doing.connection)
        doing.put(
            Kind.BOOK_HANDOVER,
            new_id(),
            alive=True,
            day=day,
            giver=names[0],
            taker=names[1],
            people=held.people,
            groups=held.groups,
            meetings=held.meetings,
        )
    return doing.result


def holds(connection: Connection) -> BookHolds:
    """What the book holds now."""
    return BookHolds(*connection.exec_driver_sql(_HOLDS).one())


def listing(connection: Connection) -> tuple[HandoverRow, ...]:
    """Every handing over, the newest first."""
    rows = connection.exec_driver_sql(
        "SELECT day, giver, taker, people, groups, meetings FROM book_handover "
        "WHERE alive = 1 ORDER BY day DESC, eid_no DESC"
    )
    return tuple(HandoverRow(*row) for row in rows)
