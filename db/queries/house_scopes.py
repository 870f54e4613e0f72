"""The house that a figure or report is of: chosen at the commune, the only one in its own book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.houses import HouseKind
from db.domain.ids import to_text
from db.queries.find import house_named
from db.queries.unit_names import commune_on, unit_on, village_word

if TYPE_CHECKING:
    from sqlalchemy import Connection

_UNIT = "SELECT eid_no FROM unit WHERE house_scope = ? AND alive = 1"
NOTHING_YET = 0
"""The local number of a house of which the book holds nothing: no row has it."""


@dataclass(frozen=True)
class HouseScope:
    """``no`` is the scope's local number; the name is the commune's where it has given one, and so
    is the word for a village."""

    no: int
    name: str
    kind: HouseKind
    commune: str
    province: str
    id: str = ""
    village_word: str | None = None


def house_scope(connection: Connection, name: str, on: str | None = None) -> HouseScope:
    """The house with that name or id, called as on a day (None: as now).

    Raises:
        AppError: ``house_unknown``, ``house_ambiguous``, ``house_not_joined``.
    """
    return house_of(connection, house_named(connection, name), on)


def house_of(connection: Connection, scope: bytes, on: str | None = None) -> HouseScope:
    """The house whose entries stand in that scope; it, its commune and its province are called as
    they were on a day (None: as now)."""
    row = connection.exec_driver_sql(
        "SELECT s.scope_no, coalesce((SELECT u.name FROM unit u WHERE u.house_scope = ?1 "
        "AND u.alive = 1), h.name), h.kind, coalesce(h.commune, c.name), "
        "coalesce(h.province, c.province) FROM (SELECT 1) "
        "LEFT JOIN scope s ON s.id = ?1 LEFT JOIN house h ON h.scope_no = s.scope_no "
        "LEFT JOIN commune c ON 1 LIMIT 1",
        (scope,),
    ).one()
    kind = HouseKind(row[2]) if row[2] in set(HouseKind) else HouseKind.VILLAGE_HOUSE
    unit = connection.exec_driver_sql(_UNIT, (scope,)).fetchone()
    name = row[1] or "" if unit is None else unit_on(connection, unit[0], row[1] or "", on)
    commune, province = commune_on(connection, row[3] or "", row[4] or "", on)
    return HouseScope(
        *(row[0] or NOTHING_YET, name, kind, commune, province, to_text(scope)),
        village_word(connection),
    )
