"""Photos kept for the annex of a report, and who was there and has not agreed to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from db.counting.held import STANDS
from db.counting.scopes import of_house
from db.domain.births import AgeBand, Birth, band_on
from db.domain.people import GivenBy
from db.domain.reports import Photo

if TYPE_CHECKING:
    from sqlalchemy import Connection

_KEPT = (
    "SELECT photo_no, jpeg, caption, place, day FROM report_photo "
    "WHERE period = ? AND about = ? ORDER BY day, photo_no"
)
_CAME = (
    "SELECT DISTINCT r.eid_no, coalesce(r.full_name, ''), r.band, r.birth_year, r.birth_month, "
    "c.given, c.given_by FROM meeting t "
    "JOIN attendance a ON a.meeting_no = t.eid_no AND a.status IN (1, 2) "
    "JOIN person m ON m.eid_no = a.person_no JOIN person r ON r.eid_no = m.rep_no AND r.alive = 1 "
    "JOIN person p ON p.rep_no = r.eid_no "
    "LEFT JOIN consent c ON c.person_no = p.eid_no AND c.purpose = 'photo' "
    f"WHERE {STANDS} AND t.day = ?1 AND t.scope_no IN {of_house(2)} ORDER BY r.full_name"
)
"""Who came, with what was answered under any record of each; one record stands for all."""


@dataclass(frozen=True)
class KeptPhoto:
    """A photo of an annex; ``no`` is its number in this book."""

    no: int
    photo: Photo


def kept(connection: Connection, period: str, about: str) -> tuple[KeptPhoto, ...]:
    """By the day they show."""
    rows = connection.exec_driver_sql(_KEPT, (period, about))
    return tuple(
        KeptPhoto(no, Photo(bytes(jpeg), caption, place, day))
        for no, jpeg, caption, place, day in rows
    )


def unasked(connection: Connection, day: str, scope_no: int | None) -> tuple[str, ...]:
    """Names of who came that day and did not say yes to being shown; "" where a name is unknown.

    A no under any record of a person holds. A child is shown only with the guardian's yes beside
    its own (Luật 91/2025/QH15, Điều 24).
    """
    names: dict[int, str] = {}
    yes: set[int] = set()
    no: set[int] = set()
    for person, name, band, year, month, given, by in connection.exec_driver_sql(
        _CAME, (day, scope_no)
    ):
        birth = Birth(year, month or 0) if year else None
        child = band == AgeBand.CHILD or band_on(birth, date.fromisoformat(day)) is AgeBand.CHILD
        names[person] = name
        if given and (not child or by != GivenBy.SELF):
            yes.add(person)
        elif given is not None and not given:
            no.add(person)
    return tuple(name for person, name in names.items() if person in no or person not in yes)
