"""The lines of a roster as they were understood, each with the cells that are doubtful."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from db.domain.people import PersonDraft
from db.domain.rosters import Problem, RosterField, RosterReading


@dataclass(frozen=True)
class PreviewRow:
    """One person of the file; ``doubts`` by the meaning of the column they stand in."""

    row: int
    draft: PersonDraft
    doubts: Mapping[RosterField, Problem] = field(default_factory=dict)


def preview_rows(reading: RosterReading, problems: Sequence[Problem]) -> tuple[PreviewRow, ...]:
    """All people of the file in its order; a problem of no known column is of its name."""
    meaning = {column.heading: column.field for column in reading.columns if column.heading}
    doubts: dict[int, dict[RosterField, Problem]] = {}
    for problem in problems:
        where = meaning.get(problem.column, RosterField.FULL_NAME)
        doubts.setdefault(problem.row, {})[where] = problem
    return tuple(
        PreviewRow(person.row, person.draft, doubts.get(person.row, {}))
        for person in reading.people
    )
