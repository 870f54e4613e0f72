"""Which meeting is held for which occasion of which year."""

from __future__ import annotations

from db.domain.errors import AppError
from db.log.act import Act
from db.log.kinds import Kind
from db.log.payload import derived_id
from db.queries import occasions as questions


def put_link(doing: Act, meeting: bytes, key: str, year: int) -> None:
    """Note that a meeting is held for an occasion.

    Raises:
        AppError: ``not_found``.
    """
    questions.named(doing.connection, key)
    if not 1900 <= year <= 2200:
        raise AppError("bad_period", text=str(year))
    _put(doing, meeting, key, year)


def put_same_links(doing: Act, meeting: bytes, like_no: int) -> None:
    """A meeting is held for the occasions for which another (its local number) was to be held, also
    where one of these is in no list any more."""
    rows = doing.connection.exec_driver_sql(
        "SELECT key, year FROM occasion_meeting WHERE meeting_no = ? AND active = 1", (like_no,)
    ).fetchall()
    for key, year in rows:
        _put(doing, meeting, key, year)


def _put(doing: Act, meeting: bytes, key: str, year: int) -> None:
    link = derived_id(Kind.OCCASION_MEETING, meeting, f"{key}/{year}".encode())
    doing.put(Kind.OCCASION_MEETING, link, active=True, meeting_no=meeting, key=key, year=year)
