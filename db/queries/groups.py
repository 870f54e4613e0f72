"""Groups and their members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.scopes import of_house
from db.domain.groups import GroupId, GroupKind, GroupRow, MemberRow, Role
from db.domain.ids import to_text
from db.domain.names import body_key
from db.queries.find import GROUP, find

if TYPE_CHECKING:
    from sqlalchemy import Connection


def listing(connection: Connection, on: str, scope_no: int | None = None) -> tuple[GroupRow, ...]:
    """Living groups by name; members as of the day ``on``."""
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, g.name, g.kind, "
        "(SELECT count(DISTINCT p.rep_no) FROM membership m JOIN person p ON p.eid_no = m.person_no"
        " AND p.alive = 1 WHERE m.group_no = g.eid_no AND m.active = 1 AND m.role <> 'teacher' "
        "AND coalesce(p.standing, '') <> 'teacher' AND (coalesce(p.standing, '') NOT IN "
        "('moved', 'died') OR coalesce(p.standing_on, '') > ?1) "
        "AND m.from_day <= ?1 AND (m.to_day IS NULL OR m.to_day >= ?1)), "
        "(SELECT p.full_name FROM membership m JOIN person p ON p.eid_no = m.person_no "
        "AND p.alive = 1 WHERE m.group_no = g.eid_no AND m.active = 1 AND m.role = 'leader' "
        "AND m.from_day <= ?1 AND (m.to_day IS NULL OR m.to_day >= ?1) "
        "AND (coalesce(p.standing, '') NOT IN ('moved', 'died') "
        "OR coalesce(p.standing_on, '') > ?1) ORDER BY p.full_name IS NULL, m.from_day DESC, "
        "m.eid_no LIMIT 1), g.place, h.name, "
        "(SELECT min(t.day) FROM meeting_group j JOIN meeting t ON t.eid_no = j.meeting_no "
        "WHERE j.group_no = g.eid_no AND j.active = 1 AND t.alive = 1 AND t.day >= ?1 "
        "AND coalesce(t.state, '') NOT IN ('called_off', 'postponed')), g.ended_on "
        "FROM activity_group g JOIN entity e ON e.eid_no = g.eid_no "
        "LEFT JOIN house h ON h.scope_no = g.scope_no "
        f"WHERE g.alive = 1 AND g.scope_no IN {of_house(2)}",
        (on, scope_no),
    )
    found = [
        GroupRow(
            GroupId(to_text(row[0])),
            row[1] or "",
            GroupKind(row[2]) if row[2] in set(GroupKind) else GroupKind.INTEREST_GROUP,
            *row[3:],
        )
        for row in rows
    ]
    return tuple(sorted(found, key=_order))


def _order(row: GroupRow) -> tuple[bool, bytes, bytes, str]:
    """Those that ended last; by house, then by name in Vietnamese order."""
    return row.ended_on is not None, body_key(row.house or ""), body_key(row.name), str(row.id)


def members(connection: Connection, group_id: str, on: str | None = None) -> tuple[MemberRow, ...]:
    """Memberships in Vietnamese order of names; of one day, each person once whatever records she
    has, or all there ever were."""
    group = find(connection, GROUP, group_id)
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, r.full_name, r.distinction, m.role, m.from_day, m.to_day "
        "FROM membership m JOIN person p ON p.eid_no = m.person_no AND p.alive = 1 "
        "JOIN person r ON r.eid_no = p.rep_no JOIN entity e ON e.eid_no = r.eid_no "
        "WHERE m.group_no = ?1 AND m.active = 1 "
        "AND (?2 IS NULL OR (m.from_day <= ?2 AND (m.to_day IS NULL OR m.to_day >= ?2))) "
        "ORDER BY m.to_day IS NOT NULL, r.sort_key IS NULL, r.sort_key, r.birth_year, e.uuid, "
        "p.eid_no <> p.rep_no, m.from_day",
        (group.no, on),
    ).fetchall()
    if on is not None:
        first = {row[0]: at for at, row in reversed(list(enumerate(rows)))}
        rows = [rows[at] for at in sorted(first.values())]
    return tuple(
        MemberRow(
            to_text(row[0]),
            row[1],
            row[2],
            Role(row[3]) if row[3] in set(Role) else Role.MEMBER,
            row[4] or "",
            row[5],
        )
        for row in rows
    )


def name_of(connection: Connection, group_id: str) -> str:
    """The group's name.

    Raises:
        AppError: ``not_found``.
    """
    found = find(connection, GROUP, group_id)
    return (
        connection.exec_driver_sql(
            "SELECT name FROM activity_group WHERE eid_no = ?", (found.no,)
        ).scalar()
        or ""
    )
