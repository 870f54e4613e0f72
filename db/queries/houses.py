"""Whose book this is, and what the commune knows of its houses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.books import BookInfo
from db.domain.houses import BookKind, HouseKind
from db.domain.ids import to_text
from db.queries import house_choices
from db.queries.library import is_used

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SHARED = "SELECT value FROM setting WHERE name = 'shared_scope'"
_GIFTS = "SELECT 1 FROM donation WHERE alive = 1 LIMIT 1"
_PRACTICE = "SELECT 1 FROM setting WHERE name = 'practice'"


def about(connection: Connection, kind: BookKind, scope: bytes, actor: str | None) -> BookInfo:
    """Whose book it is, as screens and papers name it."""
    if kind is BookKind.COMMUNE:
        name, province = connection.exec_driver_sql(
            "SELECT c.name, c.province FROM commune c JOIN scope s USING (scope_no) WHERE s.id = ?",
            (scope,),
        ).one()
        return BookInfo(kind, to_text(scope), name, None, name, province, True, actor)
    name, house_kind, commune, province = connection.exec_driver_sql(
        "SELECT h.name, h.kind, h.commune, h.province FROM house h JOIN scope s USING (scope_no) "
        "WHERE s.id = ?",
        (scope,),
    ).one()
    joined = connection.exec_driver_sql(_SHARED).fetchone() is not None
    known = HouseKind(house_kind) if house_kind in set(HouseKind) else HouseKind.VILLAGE_HOUSE
    chosen = house_choices.told(connection)
    corner = known is not HouseKind.VILLAGE_HOUSE or chosen.library or is_used(connection)
    gifts = chosen.donations or connection.exec_driver_sql(_GIFTS).fetchone() is not None
    practice = is_practice(connection)
    return BookInfo(
        *(kind, to_text(scope), name, known, commune, province, joined, actor, corner, practice),
        gifts,
    )


def is_practice(connection: Connection) -> bool:
    """Whether the book holds made data to try things with."""
    return connection.exec_driver_sql(_PRACTICE).fetchone() is not None


def last_actor(connection: Connection) -> str | None:
    """Who was writing when the book was closed; None: nobody is named."""
    row = connection.exec_driver_sql("SELECT value FROM setting WHERE name = 'actor'").fetchone()
    return bytes(row[0]).decode() or None if row else None


def actors(connection: Connection) -> tuple[str, ...]:
    """Names of those who have written, where they may be known."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT name FROM recorder WHERE name IS NOT NULL ORDER BY name"
    )
    return tuple(row[0] for row in rows)
