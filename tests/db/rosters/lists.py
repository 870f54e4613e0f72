"""One call from rows of cells to what was read of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from db.domain.people import PersonDraft
from db.domain.rosters import RosterReading
from db.rosters.reading import read_roster
from tests.db.rosters.sheets import WRITERS, Sheet, Value
from tests.db.rosters.villagers import TODAY, Villager

Row = Sequence[Value]
Fact = str | None
Facts = tuple[Fact, ...]
FACTS = ("name", "female", "birth", "group", "village", "phone")


def read_rows(
    folder: Path,
    *rows: Row,
    merges: Sequence[tuple[int, int, int, int]] = (),
    ending: str = "xlsx",
) -> RosterReading:
    """Write the rows to a file of that kind, and read it."""
    path = folder / f"list.{ending}"
    sheet = Sheet([list(row) for row in rows], list(merges))
    WRITERS[ending](path, sheet)
    return read_roster(path, today=TODAY)


def names(reading: RosterReading) -> list[str]:
    return [person.draft.full_name for person in reading.people]


def births(reading: RosterReading) -> list[str | None]:
    found = [person.draft.birth for person in reading.people]
    return [None if birth is None else str(birth) for birth in found]


def codes(reading: RosterReading) -> list[tuple[int, str]]:
    """Row and code of each problem."""
    return [(problem.row, problem.code) for problem in reading.problems]


def facts(draft: PersonDraft) -> Facts:
    """What was read of one person, in the order of ``FACTS``."""
    return (
        draft.full_name,
        draft.gender.value if draft.gender else None,
        str(draft.birth) if draft.birth else None,
        draft.ethnic_group,
        draft.village,
        draft.phone,
    )


def facts_read(reading: RosterReading) -> Counter[Facts]:
    return Counter(facts(person.draft) for person in reading.people)


def facts_told(people: Sequence[Villager], told: set[str]) -> Counter[Facts]:
    """What a list that tells these facts should give."""
    return Counter(
        tuple(value if fact in told else None for fact, value in zip(FACTS, known, strict=True))
        for known in map(_known, people)
    )


def _known(person: Villager) -> Facts:
    return (
        person.name,
        "female" if person.female else "male",
        person.birth_text,
        person.group,
        person.village,
        person.phone,
    )
