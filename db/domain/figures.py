"""A figure: a code, a whole number, its unit. Screens, papers and files take it from one place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.domain.bodies import Body, Category


class Unit(StrEnum):
    """What a figure counts. ``VISITS`` (lượt người) and ``PERSONS`` (người) are never mixed."""

    GROUPS = "groups"
    MEETINGS = "meetings"
    VISITS = "visits"
    PERSONS = "persons"
    HOUSEHOLDS = "households"
    COPIES = "copies"
    TASKS = "tasks"
    INSPECTIONS = "inspections"
    FINDINGS = "findings"
    TITLES = "titles"
    POINTS = "points"
    BOXES = "boxes"
    RESOURCES = "resources"
    HOUSES = "houses"
    GIFTS = "gifts"
    DONG = "dong"


BANDS = ("female", "child", "youth", "elderly", "minority", "unknown_birth")
"""Breakdowns of visits and persons. Ages and minority as in ``db.domain.births`` and domain 3.3."""

OF_BODIES = (Category.OFFICIAL.value, *(body.value for body in Body))
"""Breakdowns by what was noted of a person: CB-CC-VC, đoàn thể (plan B4, B5)."""


@dataclass(frozen=True)
class Figure:
    """One figure by its code, in its unit."""

    code: str
    value: int
    unit: Unit


@dataclass(frozen=True)
class GroupFigures:
    """One line of the report's table."""

    group_id: str
    name: str
    kind: str
    meetings: int
    visits: int
    female: int
    child: int
    elderly: int
    minority: int


@dataclass(frozen=True)
class Figures:
    """All figures of one house (or the whole commune: ``house`` None) in a closed range of days."""

    from_day: str
    to_day: str
    house: str | None
    figures: tuple[Figure, ...]
    groups: tuple[GroupFigures, ...] = ()

    def value(self, code: str) -> int:
        """The value of a code; 0 where nothing was recorded."""
        return next((figure.value for figure in self.figures if figure.code == code), 0)
