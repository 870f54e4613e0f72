"""What was understood of a list that came in from Excel, ODS or CSV, before anything is saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from db.domain.changes import Changes
from db.domain.people import PersonDraft


class RosterField(StrEnum):
    """What a column of a roster can mean."""

    FULL_NAME = "full_name"
    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    GENDER = "gender"
    FEMALE_TICK = "female_tick"
    MALE_TICK = "male_tick"
    BIRTH = "birth"
    BIRTH_DAY = "birth_day"
    BIRTH_MONTH = "birth_month"
    BIRTH_MALE = "birth_male"
    BIRTH_FEMALE = "birth_female"
    ETHNIC_GROUP = "ethnic_group"
    VILLAGE = "village"
    PHONE = "phone"
    ADDRESS = "address"
    GUARDIAN = "guardian"
    GUARDIAN_PHONE = "guardian_phone"
    USUAL_NAME = "usual_name"
    NOTE = "note"
    NUMBER = "number"
    IGNORED = "ignored"


@dataclass(frozen=True)
class Problem:
    """A cell that was left empty because it is doubtful.

    Attributes:
        row: the row of the file as Excel counts it, from 1.
        column: the heading of the column as it stands in the file (or its letter).
        code: stable word, worded by ``desktop.wording``: ``bad_birth``, ``bad_phone`` …
        text: the cell's own text.
    """

    row: int
    column: str
    code: str
    text: str


@dataclass(frozen=True)
class RosterPerson:
    """One line that is a person; ``row`` as Excel counts, from 1."""

    row: int
    draft: PersonDraft


@dataclass(frozen=True)
class RosterColumn:
    """One column as it was understood; ``heading`` as in the file, ``index`` from 0."""

    index: int
    heading: str
    field: RosterField
    samples: tuple[str, ...] = ()


@dataclass(frozen=True)
class RosterReading:
    """A roster as it was understood; nothing is saved yet.

    Attributes:
        header_rows: rows (from 1) taken as the heading.
        encoding: of a text file, e.g. ``windows-1258``; legacy fonts ``tcvn3``, ``vni``.
        skipped: rows below the heading that are no people (count lines, blank ones are not listed).
        sheets: names of the sheets of the workbook, ``sheet`` the one that was read.
    """

    columns: tuple[RosterColumn, ...]
    people: tuple[RosterPerson, ...]
    problems: tuple[Problem, ...]
    header_rows: tuple[int, ...]
    skipped: tuple[int, ...] = ()
    encoding: str | None = None
    sheets: tuple[str, ...] = ()
    sheet: str | None = None


@dataclass(frozen=True)
class RosterTaken:
    """What the roster did, or would do: rows = added + matched + skipped."""

    rows: int
    added: int
    matched: int
    skipped: int
    problems: tuple[Problem, ...]
    changes: Changes = field(default_factory=Changes)
