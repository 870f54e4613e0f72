"""People: lists, search without marks, one person's page, likely doubles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from db.counting.held import STANDS
from db.domain.births import AgeBand, Birth
from db.domain.bodies import Category, split
from db.domain.ids import to_bytes, to_text
from db.domain.people import (
    Consent,
    Gender,
    GivenBy,
    GroupOfPerson,
    MonthAttendance,
    PeopleSort,
    PersonDetail,
    PersonDraft,
    PersonId,
    PersonRow,
    Purpose,
    Standing,
)
from db.domain.text import fold
from db.queries.find import PERSON, find
from db.queries.people_search import BY_SORTING, parts
from db.queries.wholes import WHOLE

if TYPE_CHECKING:
    from sqlalchemy import Connection

LISTED = "p.alive = 1 AND p.rep_no = p.eid_no AND coalesce(p.standing, '') NOT IN ('moved', 'died')"
GONE = (
    "p.rep_no = p.eid_no AND (p.alive = 1 AND p.standing IN ('moved', 'died') "
    "OR p.alive = 0 AND p.full_name IS NOT NULL)"
)
"""Moved, died or removed; whoever was erased by law has no name and is in no list at all."""

"""People who stand in lists; those who moved or died are simply gone from them."""

COLUMNS = (
    "e.uuid, p.full_name, p.gender, p.birth_year, p.birth_month, p.birth_day, p.birth_about, "
    "p.band, p.ethnic_group, p.village, p.phone, p.distinction, p.standing, p.eid_no"
)
_GENDERS = {gender.value: gender for gender in Gender}
_STANDINGS = {standing.value: standing for standing in Standing}
_FROM = "FROM person p JOIN entity e ON e.eid_no = p.eid_no"


def ids(connection: Connection) -> list[str]:
    """Ids of everybody who stands in lists, in no order."""
    rows = connection.exec_driver_sql(f"SELECT e.uuid {_FROM} WHERE {LISTED}")
    return [to_text(row[0]) for row in rows]


def birth_of(
    year: int | None, month: int | None, day: str | None, about: Any, band: str | None
) -> Birth | None:
    """The birth that a row's columns tell, None where they tell none."""
    if band in set(AgeBand):
        return Birth(0, band=AgeBand(band))
    if not year:
        return None
    number = int(day) if day and re.fullmatch(r"\d{1,2}", day) else 0
    return Birth(year, month or 0, number, bool(about))


def person_row(row: Sequence[Any], groups: tuple[str, ...] = ()) -> PersonRow:
    """One row of the query as a person; ``groups`` are names."""
    gender, standing = _GENDERS.get(row[2]), _STANDINGS.get(row[12], Standing.MEMBER)
    return PersonRow(
        PersonId(to_text(row[0])),
        row[1],
        gender,
        birth_of(*row[3:8]),
        row[8],
        row[9],
        row[10],
        row[11],
        standing,
        groups,
    )


def listing(
    connection: Connection,
    search: str = "",
    group_no: int | None = None,
    on: str | None = None,
    limit: int | None = None,
    offset: int = 0,
    scope_no: int | None = None,
    narrowed: str = "",
    among: str = LISTED,
    sort: PeopleSort = PeopleSort.NAME,
) -> tuple[PersonRow, ...]:
    """People in Vietnamese order; with ``search`` those whose marks agree exactly come first.

    ``narrowed`` and ``among``: conditions of ``people_filters``. Another ``sort`` puts all that are
    found into its order.
    """
    where, values = _where(group_no, on, scope_no, narrowed, among)
    if sort is not PeopleSort.NAME:
        return _sorted(connection, search, where, values, _ORDERS[sort], limit, offset)
    end = None if limit is None else offset + limit
    rows: list[Any] = []
    for part in parts(search):
        left = -1 if end is None else end - len(rows)
        if left:
            rows += connection.exec_driver_sql(
                f"SELECT {COLUMNS} FROM (SELECT p.eid_no AS no FROM person p WHERE {where} "
                f"AND {part.condition} ORDER BY {part.order}, p.eid_no LIMIT ?) x "
                "JOIN person p ON p.eid_no = x.no JOIN entity e ON e.eid_no = p.eid_no "
                f"ORDER BY {BY_SORTING}, e.uuid",
                (*values, *part.values, left),
            )
    return _with_groups(connection, rows[offset:])


_ORDERS = {
    PeopleSort.BIRTH: "p.birth_year IS NULL, p.birth_year, p.birth_month, p.sort_key, p.eid_no",
    PeopleSort.NEWEST: "p.eid_no DESC",
}


def _sorted(
    connection: Connection,
    search: str,
    where: str,
    values: Sequence[Any],
    order: str,
    limit: int | None,
    offset: int,
) -> tuple[PersonRow, ...]:
    """All parts of a search in one order."""
    asked = parts(search)
    found = " OR ".join(f"({part.condition})" for part in asked)
    typed = [value for part in asked for value in part.values]
    rows = connection.exec_driver_sql(
        f"SELECT {COLUMNS} {_FROM} WHERE {where} AND ({found}) ORDER BY {order} LIMIT ? OFFSET ?",
        (*values, *typed, -1 if limit is None else limit, offset),
    ).fetchall()
    return _with_groups(connection, rows)


def one(connection: Connection, person_id: str) -> tuple[PersonRow, ...]:
    """The line of one person; nothing where nobody of the lists has that id."""
    rows = connection.exec_driver_sql(
        f"SELECT {COLUMNS} {_FROM} WHERE ({LISTED}) AND e.uuid = ?", (to_bytes(person_id),)
    ).all()
    return _with_groups(connection, rows)


def _where(
    group_no: int | None,
    on: str | None,
    scope_no: int | None,
    narrowed: str,
    among: str = LISTED,
) -> tuple[str, list[Any]]:
    where = f"({among}) AND {narrowed}" if narrowed else f"({among})"
    values: list[Any] = []
    if scope_no is not None:
        where += f" AND p.scope_no IN {WHOLE}"
        values.append(scope_no)
    if group_no is not None:
        where += (
            " AND p.eid_no IN (SELECT r.rep_no FROM membership m JOIN person r "
            "ON r.eid_no = m.person_no AND r.alive = 1 WHERE m.group_no = ? "
            "AND m.active = 1 AND m.from_day <= ? AND (m.to_day IS NULL OR m.to_day >= ?))"
        )
        values += [group_no, on, on]
    return where, values


def _with_groups(connection: Connection, rows: Sequence[Sequence[Any]]) -> tuple[PersonRow, ...]:
    names = _group_names(connection, [row[13] for row in rows])
    return tuple(person_row(row, tuple(names.get(row[13], ()))) for row in rows)


def _group_names(connection: Connection, person_nos: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for start in range(0, len(person_nos), 500):
        part = person_nos[start : start + 500]
        rows = connection.exec_driver_sql(
            "SELECT DISTINCT p.rep_no, g.name FROM person p "
            "CROSS JOIN membership m ON m.person_no = p.eid_no "
            "CROSS JOIN activity_group g ON g.eid_no = m.group_no AND g.alive = 1 "
            f"WHERE p.rep_no IN ({','.join('?' * len(part))}) AND m.active = 1 "
            "AND m.to_day IS NULL ORDER BY g.name",
            tuple(part),
        )
        for person_no, name in rows:
            found.setdefault(person_no, []).append(name or "")
    return found


def detail(connection: Connection, person_id: str) -> PersonDetail:
    """One person's page; months are the last twelve in which meetings were held for the person."""
    found = find(connection, PERSON, person_id, alive=False)
    row = connection.exec_driver_sql(
        f"SELECT {COLUMNS}, p.usual_name, p.sort_name, p.address, p.guardian, p.guardian_phone, "
        f"p.notes, p.alive, p.bodies, p.category {_FROM} WHERE p.eid_no = ?",
        (found.no,),
    ).one()
    brief = person_row(row)
    draft = PersonDraft(
        brief.full_name or "",
        brief.gender,
        brief.birth,
        brief.ethnic_group,
        brief.village,
        brief.phone,
        row[14],
        brief.distinction,
        row[15],
        row[16],
        row[17],
        row[18],
        row[19],
        brief.standing,
        split(row[21]),
        Category(row[22]) if row[22] in set(Category) else None,
    )
    return PersonDetail(
        brief.id,
        draft,
        consents_of(connection, found.no),
        _groups_of(connection, found.no),
        _months_of(connection, found.no),
        brief.full_name is not None,
        not row[20],
    )


def draft_of(connection: Connection, uuid: bytes) -> PersonDraft:
    """What a living person's record says now."""
    return detail(connection, to_text(uuid)).draft


_RECORDS = (
    "person q CROSS JOIN person p ON p.rep_no = q.rep_no AND (p.alive = 1 OR p.eid_no = q.eid_no)"
)
"""All records of the person ``q``: whoever is one person has one page."""


def consents_of(connection: Connection, person_no: int) -> tuple[Consent, ...]:
    """What a person answered, by purpose: a no under any record of hers, else the record's own."""
    rows = connection.exec_driver_sql(
        f"SELECT c.purpose, c.given, c.given_by, c.day, c.how FROM {_RECORDS} "
        "JOIN consent c ON c.person_no = p.eid_no WHERE q.eid_no = ? "
        "AND c.purpose IS NOT NULL AND c.given IS NOT NULL "
        "ORDER BY c.purpose, c.given DESC, p.eid_no = q.eid_no",
        (person_no,),
    )
    # The last of each purpose stands.
    answers = {row[0]: row for row in rows}
    return tuple(
        Consent(
            Purpose(purpose),
            bool(given),
            GivenBy(by) if by in set(GivenBy) else GivenBy.SELF,
            day,
            how,
        )
        for purpose, given, by, day, how in answers.values()
        if purpose in set(Purpose)
    )


def _groups_of(connection: Connection, person_no: int) -> tuple[GroupOfPerson, ...]:
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT e.uuid, g.name, m.role, m.from_day, m.to_day "
        f"FROM {_RECORDS} JOIN membership m ON m.person_no = p.eid_no AND m.active = 1 "
        "JOIN activity_group g ON g.eid_no = m.group_no AND g.alive = 1 "
        "JOIN entity e ON e.eid_no = g.eid_no WHERE q.eid_no = ? "
        # Whoever was taken out before the first day never was a member.
        "AND (m.to_day IS NULL OR m.to_day >= m.from_day) "
        "ORDER BY m.to_day IS NOT NULL, m.from_day",
        (person_no,),
    )
    return tuple(
        GroupOfPerson(to_text(uuid), name or "", role or "member", from_day or "", to_day)
        for uuid, name, role, from_day, to_day in rows
    )


def _months_of(connection: Connection, person_no: int) -> tuple[MonthAttendance, ...]:
    rows = connection.exec_driver_sql(
        "SELECT month, count(*), sum(came) FROM (SELECT substr(t.day, 1, 7) AS month, "
        "max(a.status IN (1, 2)) AS came FROM person q CROSS JOIN person p ON p.rep_no = q.rep_no "
        "CROSS JOIN attendance a ON a.person_no = p.eid_no "
        f"JOIN meeting t ON t.eid_no = a.meeting_no AND {STANDS} WHERE q.eid_no = ? "
        "GROUP BY t.eid_no) GROUP BY month ORDER BY month DESC LIMIT 12",
        (person_no,),
    ).fetchall()
    return tuple(
        MonthAttendance(int(month[:4]), int(month[5:]), held, present)
        for month, held, present in reversed(rows)
    )


def likely_doubles(connection: Connection, draft: PersonDraft) -> tuple[PersonRow, ...]:
    """People with the same folded name whose sex and birth do not contradict."""
    if not draft.full_name.strip():
        return ()
    found = listing(connection, draft.full_name, limit=20)
    return tuple(
        row
        for row in found
        if fold(row.full_name or "") == fold(draft.full_name) and not contradicts(row, draft)
    )


def contradicts(row: PersonRow, draft: PersonDraft) -> bool:
    """Whether both know the sex, or the birth, and say otherwise."""
    if row.gender and draft.gender and row.gender != draft.gender:
        return True
    return not births_agree(row.birth, draft.birth)


def births_agree(one: Birth | None, other: Birth | None) -> bool:
    """Births that do not contradict: equal as far as both are known."""
    if one is None or other is None:
        return True
    if one.band or other.band:
        return one.band == other.band or one.band is None or other.band is None
    if one.year != other.year:
        return False
    if one.month and other.month and one.month != other.month:
        return False
    return not (one.day and other.day and one.day != other.day)


def villages(connection: Connection) -> tuple[str, ...]:
    """Villages known in the book, the most frequent first."""
    rows: Iterable[Any] = connection.exec_driver_sql(
        "SELECT village FROM person WHERE alive = 1 AND village IS NOT NULL "
        "GROUP BY village ORDER BY count(*) DESC, village"
    )
    return tuple(row[0] for row in rows)
