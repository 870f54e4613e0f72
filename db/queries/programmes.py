"""Programmes of a meeting, and how many meetings served each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.held import IN_SCOPE
from db.domain.figure_codes import figure
from db.domain.figures import Figure
from db.domain.programmes import Programme
from db.queries.find import MEETING, find

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SERVED = (
    "SELECT t.meeting_no, p.programme FROM meeting_count t JOIN meeting_programme p "
    f"ON p.meeting_no = t.meeting_no AND p.active = 1 WHERE {IN_SCOPE} AND t.day BETWEEN ?1 AND ?2"
)


def of_meeting(connection: Connection, meeting: str) -> tuple[Programme, ...]:
    """The programmes that a meeting serves, in the order of the list.

    Raises:
        AppError: ``not_found``.
    """
    rows = connection.exec_driver_sql(
        "SELECT programme FROM meeting_programme WHERE meeting_no = ? AND active = 1",
        (find(connection, MEETING, meeting).no,),
    )
    stored = {row[0] for row in rows}
    return tuple(programme for programme in Programme if programme in stored)


def meetings_of(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None, part: str
) -> dict[int, int]:
    """The meetings (local numbers) behind a figure of programmes, each once; ``part``: the
    programme, or nothing for the whole."""
    rows = connection.exec_driver_sql(_SERVED, (from_day, to_day, scope_no))
    return {no: 1 for no, name in rows if part in ("", name)}


def programme_figures(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> list[Figure]:
    """Meetings of each programme; a meeting that serves two counts once in the whole."""
    rows = connection.exec_driver_sql(_SERVED, (from_day, to_day, scope_no)).fetchall()
    if not rows:
        return []
    return [
        figure("meetings.programmes", len({no for no, _ in rows})),
        *(
            figure(f"meetings.programmes.{one}", sum(name == one for _, name in rows))
            for one in Programme
        ),
    ]
