"""Groups and their members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.scopes import of_house
from db.domain.groups import GroupId, GroupKind, GroupRow, MemberRow, Role
from db.domain.ids import to_text
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
        "WHERE m.group_no = g.eid_no AND m.active = 1 AND m.role = 'leader' "
        "AND m.to_day IS NULL LIMIT 1), g.place, h.name, "
        "(SELECT min(t.day) FROM meeting_group j JOIN meeting t ON t.eid_no = j.meeting_no "
        "WHERE j.group_no = g.eid_no AND j.active = 1 AND t.alive = 1 AND t.day >= ?1 "
        "AND coalesce(t.state, '') NOT IN ('called_off', 'postponed')), g.ended_on "
        "FROM activity_group g JOIN entity e ON e.eid_no = g.eid_no "
        "LEFT JOIN house h ON h.scope_no = g.scope_no "
        f"WHERE g.alive = 1 AND g.scope_no IN {of_house(2)} "
        "ORDER BY g.ended_on IS NOT NULL, h.name, g.name",
        (on, scope_no),
    )
    return tuple(
        GroupRow(
            GroupId(to_text(row[0])),
            row[1] or "",
            GroupKind(row[2]) if row[2] in set(GroupKind) else GroupKind.INTEREST_GROUP,
            *row[3:],
        )
        for row in rows
    )


def members(connection: Connection, group_id: str, on: str | None = None) -> tuple[MemberRow, ...]:
    """Memberships in Vietnamese order of names; of one day, or all there ever were."""
    group = find(connection, GROUP, group_id)
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, p.full_name, p.distinction, m.role, m.from_day, m.to_day "
        "FROM membership m JOIN person p ON p.eid_no = m.person_no AND p.alive = 1 "
        "JOIN entity e ON e.eid_no = p.eid_no WHERE m.group_no = ?1 AND m.active = 1 "
        "AND (?2 IS NULL OR (m.from_day <= ?2 AND (m.to_day IS NULL OR m.to_day >= ?2))) "
        "ORDER BY m.to_day IS NOT NULL, p.sort_key IS NULL, p.sort_key, p.birth_year, e.uuid",
        (group.no, on),
    )
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
