"""A house with those that merged into it: their records count with the one whose book goes on.

``scope.whole_no`` says with which house a scope is counted (``db.log.projections.mergers``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.mergers import ends

if TYPE_CHECKING:
    from sqlalchemy import Connection

WHOLE = "(SELECT scope_no FROM scope WHERE coalesce(whole_no, scope_no) = ?)"
"""The scopes of one house with those that merged into it; the house is the next parameter."""

_PARTS = (
    "SELECT s.scope_no, s.id, (SELECT max(m.day) FROM merger m WHERE m.alive = 1 "
    "AND m.from_scope = s.id) FROM scope s WHERE s.whole_no = ? ORDER BY s.scope_no"
)
_UNITS = (
    "SELECT m.from_unit_no, m.into_unit_no FROM merger m WHERE m.alive = 1 "
    "AND m.from_unit_no IS NOT NULL AND m.into_unit_no IS NOT NULL"
)


@dataclass(frozen=True)
class MergedPart:
    """A house that merged into another: local number and id of its scope, and since which day."""

    scope_no: int
    scope: bytes
    day: str | None


def parts_of(connection: Connection, scope_no: int | None) -> tuple[MergedPart, ...]:
    """The houses that merged into this one."""
    rows = connection.exec_driver_sql(_PARTS, (scope_no,))
    return tuple(MergedPart(*row) for row in rows)


def successors(connection: Connection) -> dict[int, int]:
    """Local number of a unit that merged -> that of the unit it is counted with in the end."""
    into: dict[int, int] = {before: after for before, after in connection.exec_driver_sql(_UNITS)}
    return ends(into)
