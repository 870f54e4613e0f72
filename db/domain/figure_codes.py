"""The registry of figures: every code there is, what it counts, and by what it is broken down.

Screens, papers, ``solang figures``, targets and the commune take a figure by its code; nobody makes
a figure whose code is not here. Codes stand in forms and in other people's scripts: only add.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from db.domain.donations import GiftForm, GiverKind
from db.domain.figures import BANDS, OF_BODIES, Figure, Unit
from db.domain.groups import GroupKind
from db.domain.houses import HouseKind
from db.domain.library import Channel, Purpose
from db.domain.library_points import Area
from db.domain.programmes import Programme


class Rule(StrEnum):
    """How a figure of many houses, or of many days, comes from those of each.

    ``SUM``: added up. ``ONCE``: persons, counted once however often they came and in however many
    houses (keyed digest). ``LAST_DAY``: as it stood on the last day; houses are added up.
    """

    SUM = "sum"
    ONCE = "once"
    LAST_DAY = "last_day"


@dataclass(frozen=True)
class FigureSpec:
    """One code. ``parts``: the endings (``.female`` …) under which the same figure is broken down.

    Parts of one breakdown need not add up to the whole (a child may be female).
    """

    code: str
    unit: Unit
    rule: Rule = Rule.SUM
    parts: tuple[str, ...] = ()


TOLD = "provisional"
"""What of a figure are provisional figures that the commune was told; absent where none is."""

_LIBRARY_PARTS = (
    "female",
    "child",
    *(f"purpose.{one}" for one in Purpose),
    *(f"channel.{one}" for one in Channel),
    TOLD,
)
_GIVEN_PARTS = tuple(form for form in GiftForm if form is not GiftForm.MONEY)
_POINT_PARTS = (*HouseKind, *Area, *(f"school.{area}" for area in Area))

REGISTRY: tuple[FigureSpec, ...] = (
    *(FigureSpec(f"groups.{kind}", Unit.GROUPS) for kind in GroupKind),
    FigureSpec("members", Unit.PERSONS, Rule.LAST_DAY),
    FigureSpec("meetings", Unit.MEETINGS, parts=(TOLD,)),
    FigureSpec("meetings.programmes", Unit.MEETINGS, parts=tuple(Programme)),
    FigureSpec("visits", Unit.VISITS, parts=(*BANDS, *OF_BODIES, TOLD)),
    FigureSpec("persons", Unit.PERSONS, Rule.ONCE, (*BANDS, *OF_BODIES, "repeat")),
    FigureSpec("households", Unit.HOUSEHOLDS),
    FigureSpec("tasks", Unit.TASKS, Rule.LAST_DAY, ("done", "late")),
    FigureSpec("inspections", Unit.INSPECTIONS),
    FigureSpec("inspections.findings", Unit.FINDINGS, parts=("fixed",)),
    FigureSpec("library.visits", Unit.VISITS, parts=_LIBRARY_PARTS),
    FigureSpec("library.loans", Unit.COPIES, parts=("returned", "renewed")),
    FigureSpec("library.loans.overdue", Unit.COPIES, Rule.LAST_DAY),
    FigureSpec("library.borrowers", Unit.PERSONS, Rule.ONCE),
    FigureSpec("facilities", Unit.HOUSES, Rule.LAST_DAY, ("met",)),
    FigureSpec("library.titles", Unit.TITLES, Rule.LAST_DAY),
    FigureSpec("library.copies", Unit.COPIES, Rule.LAST_DAY),
    FigureSpec("library.boxes", Unit.BOXES),
    FigureSpec("library.boxes.copies", Unit.COPIES),
    FigureSpec("library.boxes.loans", Unit.COPIES),
    FigureSpec("library.resources", Unit.RESOURCES, Rule.LAST_DAY),
    FigureSpec("library.points", Unit.POINTS, Rule.LAST_DAY, _POINT_PARTS),
    FigureSpec("library.stock.titles", Unit.TITLES, Rule.LAST_DAY),
    FigureSpec("library.stock.copies", Unit.COPIES, Rule.LAST_DAY),
    FigureSpec("donations", Unit.GIFTS, parts=(*GiverKind, *GiftForm)),
    FigureSpec("donations.amount", Unit.DONG, parts=tuple(GiverKind)),
    FigureSpec("donations.worth", Unit.DONG, parts=(*GiverKind, *_GIVEN_PARTS)),
)

OF_GROUPS: tuple[FigureSpec, ...] = (
    FigureSpec("visits.group", Unit.VISITS),
    FigureSpec("meetings.group", Unit.MEETINGS),
)
"""Codes that end with the id of a group."""

_UNITS: Mapping[str, Unit] = {
    code: spec.unit
    for spec in REGISTRY
    for code in (spec.code, *(f"{spec.code}.{part}" for part in spec.parts))
}


def codes() -> tuple[str, ...]:
    """Every code but those of single groups, in the order of the registry."""
    return tuple(_UNITS)


def spec_of(code: str) -> FigureSpec:
    """The registry's line of a code or of one of its parts.

    Raises:
        KeyError: no such code.
    """
    for spec in (*REGISTRY, *OF_GROUPS):
        if code == spec.code or code.removeprefix(f"{spec.code}.") in spec.parts:
            return spec
        if spec in OF_GROUPS and code.startswith(f"{spec.code}."):
            return spec
    raise KeyError(code)


def figure(code: str, value: float) -> Figure:
    """A figure with the unit that its code has; SQL's totals are whole numbers as floats.

    Raises:
        KeyError: no such code.
    """
    return Figure(code, int(value), spec_of(code).unit)
