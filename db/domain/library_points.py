"""The commune's network of library points, and what each of them offers its readers (T1, T2, N6).

A point stands in the commune's book whether it has a laptop or not. One with a laptop is bound to
its unit, so that its readers come from its own book; for one without, the commune writes the
month's numbers that it was told.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.domain.houses import HouseKind


class Item(StrEnum):
    """What a point is asked for. ``service.``: what it offers to people who learn; ``digital.``:
    the list of IT and digital change (plan of the commune, T1 and T2; the items are our choice)."""

    READING = "service.reading"
    LENDING = "service.lending"
    MOBILE = "service.mobile"
    GUIDANCE = "service.guidance"
    SEARCH = "service.search"
    SKILLS = "service.skills"
    SOFTWARE = "digital.software"
    COMPUTERS = "digital.computers"
    INTERNET = "digital.internet"
    CATALOGUE = "digital.catalogue"
    RESOURCES = "digital.resources"
    PAGE = "digital.page"


class Area(StrEnum):
    """The two lists; a point has what a target wants once one item of the list is there."""

    SERVICE = "service"
    DIGITAL = "digital"


def area_of(item: Item) -> Area:
    """The target to which an item of the list belongs."""
    return Area(item.split(".")[0])


def items_of(area: Area) -> tuple[Item, ...]:
    """The items of one target, in their order."""
    return tuple(item for item in Item if area_of(item) is area)


@dataclass(frozen=True)
class PointDraft:
    """A point as it is typed in.

    Attributes:
        owner: the body it belongs to. opened, closed: ISO days. titles, copies: its stock (đầu
            sách, bản). keeper: a person's name, which stays at the commune.
    """

    name: str
    kind: HouseKind
    owner: str | None = None
    address: str | None = None
    opened: str | None = None
    keeper: str | None = None
    hours: str | None = None
    titles: int | None = None
    copies: int | None = None
    closed: str | None = None


@dataclass(frozen=True)
class Checked:
    """What was seen of one item: ``amount`` e.g. computers; ``day`` when it was seen."""

    item: Item
    yes: bool
    amount: int | None = None
    note: str | None = None
    day: str | None = None


@dataclass(frozen=True)
class PointRow:
    """``unit``: id of the unit with a laptop, or None. ``visits``: readers in the year asked for.
    ``kind`` None where this program does not know it."""

    id: str
    name: str
    kind: HouseKind | None
    unit: str | None
    draft: PointDraft
    checks: tuple[Checked, ...] = ()
    visits: int = 0

    def has(self, area: Area) -> bool | None:
        """Whether it offers anything of a list; None where nobody has looked."""
        seen = [one.yes for one in self.checks if area_of(one.item) is area]
        return any(seen) if seen else None


@dataclass(frozen=True)
class UnitName:
    """A house or library with a laptop."""

    id: str
    name: str


@dataclass(frozen=True)
class PointMonth:
    """Numbers of a point without a laptop for one month (``2026-05``)."""

    month: str
    visits: int
    loans: int = 0
    digital: int = 0
    note: str | None = None
