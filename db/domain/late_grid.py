"""Ghi bù: the persons of a group against several meetings of the past."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.attendance import Roll, Status
from db.domain.meetings import MeetingRow
from db.domain.names import sort_key


@dataclass(frozen=True)
class LateCell:
    """``member``: expected at that meeting. Who is not can be marked all the same, as a guest."""

    status: Status | None
    member: bool


@dataclass(frozen=True)
class LateRow:
    """One person; a cell for each meeting of the grid."""

    person_id: str
    name: str
    cells: tuple[LateCell, ...]


@dataclass(frozen=True)
class LateGrid:
    """``meetings`` in order of their days; ``earlier``: there are more before them."""

    meetings: tuple[MeetingRow, ...]
    rows: tuple[LateRow, ...]
    earlier: bool = False


def grid_of(rolls: tuple[Roll, ...], *, earlier: bool) -> LateGrid:
    """The rolls side by side: everybody who stands on one of them, in Vietnamese order."""
    names: dict[str, str] = {}
    cells: dict[str, list[LateCell]] = {}
    nobody = [LateCell(None, member=False)] * len(rolls)
    for at, roll in enumerate(rolls):
        for row in roll.rows:
            said = [row.full_name or "", row.distinction or ""]
            names[row.person_id] = " ".join(part for part in said if part)
            of_person = cells.setdefault(row.person_id, list(nobody))
            of_person[at] = LateCell(row.status, row.member)
    order = sorted(names, key=lambda id_: (not names[id_], sort_key(names[id_]), id_))
    rows = tuple(LateRow(id_, names[id_], tuple(cells[id_])) for id_ in order)
    return LateGrid(tuple(roll.meeting for roll in rolls), rows, earlier)
