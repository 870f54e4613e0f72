"""The year's occasions over all houses of a commune: who has something for each, who has nothing.

Only what houses handed in is known; a house that merged into another counts with that one.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from db.counting.held import STANDS
from db.domain.ids import to_text
from db.domain.occasions import HouseHeld, OccasionOfHouses
from db.queries.occasions import in_year

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WHOLE = "coalesce(s.whole_no, s.scope_no)"
_HOUSES = (
    "SELECT s.scope_no, u.name FROM unit u JOIN scope s ON s.id = u.house_scope "
    f"WHERE u.alive = 1 AND {_WHOLE} = s.scope_no ORDER BY u.name, s.scope_no"
)
_HELD = (
    f"SELECT m.key, {_WHOLE}, count(*), min(t.day) FROM occasion_meeting m "
    "JOIN meeting t ON t.eid_no = m.meeting_no JOIN scope s ON s.scope_no = t.scope_no "
    f"WHERE m.active = 1 AND m.year = ? AND {STANDS} GROUP BY 1, 2"
)
_OWN = (
    f"SELECT e.uuid, {_WHOLE} FROM occasion o JOIN entity e ON e.eid_no = o.eid_no "
    "JOIN scope s ON s.scope_no = o.scope_no WHERE o.alive = 1 AND o.name IS NOT NULL"
)


def of_houses(connection: Connection, year: int) -> tuple[OccasionOfHouses, ...]:
    """Every occasion of a year, in the order of its days, with what each house has for it."""
    houses = [(no, name or "") for no, name in connection.exec_driver_sql(_HOUSES)]
    held: dict[str, dict[int, tuple[int, str]]] = defaultdict(dict)
    for key, house, count, day in connection.exec_driver_sql(_HELD, (year,)):
        held[key][house] = (count, day)
    own = {to_text(uuid): house for uuid, house in connection.exec_driver_sql(_OWN)}
    return tuple(
        OccasionOfHouses(
            # Which meetings they are is the houses' own matter; here they are counted by house.
            replace(row, meetings=()),
            tuple(
                HouseHeld(name, *held[row.occasion.key].get(no, (0, None)))
                for no, name in houses
                if own.get(row.occasion.key, no) == no
            ),
        )
        for row in in_year(connection, year)
    )
