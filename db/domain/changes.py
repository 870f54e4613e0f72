"""What one act changed, as data: screens refresh by it, undo is named by it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    """The areas of the book that a screen can be concerned with."""

    HOUSE = "house"
    PEOPLE = "people"
    CONSENTS = "consents"
    GROUPS = "groups"
    MEETINGS = "meetings"
    ATTENDANCE = "attendance"
    SHEETS = "sheets"
    HANDING_IN = "handing_in"
    UNITS = "units"
    REPORTS = "reports"
    LIBRARY = "library"
    TARGETS = "targets"
    EQUIPMENT = "equipment"
    DAYS = "days"
    DONATIONS = "donations"


@dataclass(frozen=True)
class Changes:
    """The result of one act.

    Attributes:
        subjects: areas touched; a screen refreshes if it shows one of them.
        created: ids (UUID text) of what was made, in the order asked.
        changed: how many persons, marks or records were really changed.
        unchanged: how many were asked for and already so.
        entry: id (hex) of the entry written, or None where nothing had to be written.
    """

    subjects: frozenset[Subject] = frozenset()
    created: tuple[str, ...] = ()
    changed: int = 0
    unchanged: int = 0
    entry: str | None = None
