"""Names of units by their days, and what changed among the units in a range of days."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from db.domain.unit_names import About, ChangeKind, DatedName, UnitChange, name_on
from db.queries import house_choices

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NAMES = (
    "SELECT name, nullif(from_day, ''), boundary FROM dated_name "
    "WHERE alive = 1 AND about = ? AND unit_no IS ? AND name IS NOT NULL ORDER BY from_day"
)
_FORMER = (
    "SELECT former_name, day FROM (SELECT m.former_name, m.day FROM merger m WHERE m.alive = 1 "
    "AND m.into_unit_no = ?1 UNION ALL SELECT t.former_name, t.day FROM split t WHERE t.alive = 1 "
    "AND t.from_unit_no = ?1) WHERE former_name IS NOT NULL ORDER BY day"
)
"""What a unit was called before a merger or a split gave it another name."""
_MERGED = (
    "SELECT m.day, f.name, i.name FROM merger m JOIN unit f ON f.eid_no = m.from_unit_no "
    "JOIN unit i ON i.eid_no = m.into_unit_no "
    "WHERE m.alive = 1 AND m.day BETWEEN ? AND ? ORDER BY m.day, f.name"
)
_INTO = (
    "SELECT m.day, f.name, i.name FROM merger m JOIN unit f ON f.eid_no = m.from_unit_no "
    "JOIN unit i ON i.eid_no = m.into_unit_no JOIN scope s ON s.id = m.into_scope "
    "WHERE m.alive = 1 AND coalesce(s.whole_no, s.scope_no) = ? AND m.day BETWEEN ? AND ? "
    "ORDER BY m.day, f.name"
)
_SPLIT = (
    "SELECT t.day, coalesce(t.former_name, f.name), coalesce(t.name, f.name), n.name FROM split t "
    "JOIN unit f ON f.eid_no = t.from_unit_no JOIN unit n ON n.eid_no = t.new_unit_no "
    "WHERE t.alive = 1 AND t.day BETWEEN ? AND ? "
)
_SPLIT_HERE = (
    f"{_SPLIT} AND (SELECT scope_no FROM scope WHERE id = coalesce(t.from_scope, f.house_scope)) "
    "= ?"
)
_UNITS = "SELECT eid_no, name FROM unit WHERE alive = 1 ORDER BY name"


def unit_names(connection: Connection, unit_no: int, current: str) -> tuple[DatedName, ...]:
    """The names of a unit of the register, those it had before a merger too, the oldest first."""
    names = list(_dated(connection, About.UNIT, unit_no))
    known = {one.from_day for one in names}
    former = [
        (name, day)
        for name, day in connection.exec_driver_sql(_FORMER, (unit_no,))
        if day not in known
    ]
    if not names:
        names.append(DatedName(former[0][0] if former else current))
    given = [*(name for name, _ in former[1:]), current]
    names += [DatedName(name, day) for name, (_, day) in zip(given, former, strict=False)]
    return tuple(sorted(names, key=lambda one: one.from_day or ""))


def own_names(connection: Connection, about: About) -> tuple[DatedName, ...]:
    """The names of the commune, or of its province, that were dated; empty where none was."""
    return _dated(connection, about, None)


def unit_on(connection: Connection, unit_no: int, current: str, day: str | None) -> str:
    """What a unit was called on a day."""
    return name_on(unit_names(connection, unit_no, current), day) or current


def commune_on(
    connection: Connection, name: str, province: str, day: str | None
) -> tuple[str, str]:
    """What the commune and its province were called on a day."""
    return (
        name_on(own_names(connection, About.COMMUNE), day) or name,
        name_on(own_names(connection, About.PROVINCE), day) or province,
    )


def village_word(connection: Connection) -> str | None:
    """What the commune calls the units below it; None where it said nothing."""
    row = connection.exec_driver_sql(
        "SELECT village_word FROM commune WHERE village_word IS NOT NULL LIMIT 1"
    ).fetchone()
    return house_choices.told(connection).village_word if row is None else str(row[0])


def changes(connection: Connection, from_day: str, to_day: str) -> tuple[UnitChange, ...]:
    """What changed among the units in a range of days, in the order of the days."""
    found = [
        UnitChange(day, ChangeKind.MERGED, before or "", after or "")
        for day, before, after in connection.exec_driver_sql(_MERGED, (from_day, to_day))
    ]
    found += _splits(connection, _SPLIT, (from_day, to_day))
    lists = [
        unit_names(connection, unit_no, name or "")
        for unit_no, name in connection.exec_driver_sql(_UNITS).fetchall()
    ]
    lists += [own_names(connection, about) for about in (About.COMMUNE, About.PROVINCE)]
    for names in lists:
        for before, after in pairwise(names):
            if after.from_day is not None and from_day <= after.from_day <= to_day:
                kind = ChangeKind.BOUNDARY if after.boundary else ChangeKind.RENAMED
                found.append(UnitChange(after.from_day, kind, before.name, after.name))
    return tuple(sorted(found, key=lambda one: (one.day, one.kind, one.before)))


def areas_changed(connection: Connection, from_day: str, to_day: str) -> tuple[UnitChange, ...]:
    """What makes figures of before and after another place's: mergers, splits and new boundaries,
    no mere names."""
    found = changes(connection, from_day, to_day)
    return tuple(one for one in found if one.kind is not ChangeKind.RENAMED)


def areas_of_house(
    connection: Connection, scope_no: int, from_day: str, to_day: str
) -> tuple[UnitChange, ...]:
    """The mergers by which a house's figures came to hold those of another place, and the splits
    since which they hold a part of what they held."""
    rows = connection.exec_driver_sql(_INTO, (scope_no, from_day, to_day))
    found = [
        UnitChange(day, ChangeKind.MERGED, before or "", after or "") for day, before, after in rows
    ]
    found += _splits(connection, _SPLIT_HERE, (from_day, to_day, scope_no))
    return tuple(sorted(found, key=lambda one: (one.day, one.kind, one.before)))


def _splits(connection: Connection, sql: str, asked: tuple[str | int, ...]) -> list[UnitChange]:
    return [
        UnitChange(day, ChangeKind.SPLIT, before or "", after or "", new or "")
        for day, before, after, new in connection.exec_driver_sql(sql, asked)
    ]


def _dated(connection: Connection, about: About, unit_no: int | None) -> tuple[DatedName, ...]:
    rows = connection.exec_driver_sql(_NAMES, (about.value, unit_no))
    return tuple(DatedName(name, day, bool(boundary)) for name, day, boundary in rows)
