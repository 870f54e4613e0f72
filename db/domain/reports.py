"""The activity report of a house, and the consolidated report of the commune, as finished data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from db.domain.figure_codes import codes
from db.domain.figures import OF_BODIES, GroupFigures
from db.domain.periods import Period
from db.domain.plan_tasks import NO_WORK, PlanWork
from db.domain.provisional import Counts
from db.domain.unit_names import UnitChange


class HandInState(StrEnum):
    """What the commune knows of a house in a period; ``NIL`` is said on purpose, unlike missing;
    ``PROVISIONAL``: no file, but figures that the commune was told."""

    HANDED_IN = "handed_in"
    NIL = "nil"
    PROVISIONAL = "provisional"
    MISSING = "missing"


@dataclass(frozen=True)
class ReportTotals:
    """The figures of one range of days that stand on paper.

    ``more``: those of libraries, buildings and programmes (``SELDOM``), where there are any.
    """

    clubs: int = 0
    classes: int = 0
    interest_groups: int = 0
    members: int = 0
    meetings: int = 0
    visits: int = 0
    persons: int = 0
    visits_female: int = 0
    visits_child: int = 0
    visits_youth: int = 0
    visits_elderly: int = 0
    visits_minority: int = 0
    visits_unknown_birth: int = 0
    persons_female: int = 0
    persons_child: int = 0
    persons_elderly: int = 0
    persons_minority: int = 0
    planned: int = 0
    called_off: int = 0
    called_off_by_reason: tuple[tuple[str, int], ...] = ()
    households: int = 0
    library_visits: int = 0
    library_loans: int = 0
    visits_official: int = 0
    visits_women_union: int = 0
    visits_farmers_union: int = 0
    visits_veterans: int = 0
    visits_youth_union: int = 0
    visits_front: int = 0
    more: tuple[tuple[str, int], ...] = ()

    def value(self, code: str) -> int:
        """The figure of a code, as ``db.domain.figures`` and the report's own name them.

        Raises:
            KeyError: no such figure stands in a report.
        """
        if code in SELDOM:
            return dict(self.more).get(code, 0)
        return int(getattr(self, CODES[code]))

    def with_value(self, code: str, value: int) -> ReportTotals:
        """The same with one figure set otherwise."""
        if code in SELDOM:
            return replace(self, more=tuple((dict(self.more) | {code: value}).items()))
        changed: dict[str, Any] = {CODES[code]: value}
        return replace(self, **changed)


CODES: Mapping[str, str] = {
    "groups.club": "clubs",
    "groups.class": "classes",
    "groups.interest_group": "interest_groups",
    "members": "members",
    "meetings": "meetings",
    "meetings.planned": "planned",
    "meetings.called_off": "called_off",
    "visits": "visits",
    "visits.female": "visits_female",
    "visits.child": "visits_child",
    "visits.youth": "visits_youth",
    "visits.elderly": "visits_elderly",
    "visits.minority": "visits_minority",
    "visits.unknown_birth": "visits_unknown_birth",
    "persons": "persons",
    "persons.female": "persons_female",
    "persons.child": "persons_child",
    "persons.elderly": "persons_elderly",
    "persons.minority": "persons_minority",
    "households": "households",
    "library.visits": "library_visits",
    "library.loans": "library_loans",
    **{f"visits.{one}": f"visits_{one}" for one in OF_BODIES},
}
"""Code of a figure -> the field of ``ReportTotals`` that holds it."""

SELDOM: tuple[str, ...] = tuple(
    code
    for code in codes()
    if code.startswith(("persons.", "library.", "facilities", "meetings.programmes", "donations"))
    and code not in CODES
    and code != "persons.unknown_birth"
)
"""Figures that most houses have none of; they stand in an annex of their own."""


class Span(StrEnum):
    """Which days a figure of a report counts."""

    NOW = "now"
    YEAR = "year"
    LAST_YEAR = "last_year"


@dataclass(frozen=True)
class Counted:
    """What a figure on paper counts: its code, in which days, of which house (empty: the whole)."""

    code: str
    span: Span = Span.NOW
    house: str = ""

    def days(self, period: Period) -> Period:
        """The days it counts in the report of a period."""
        match self.span:
            case Span.YEAR:
                return period.year_so_far()
            case Span.LAST_YEAR:
                return period.last_year()
        return period


@dataclass(frozen=True)
class GroupLine:
    """One group: this period, visits of the year so far, and of the same period last year (None: no
    record then)."""

    now: GroupFigures
    year_visits: int
    last_year_visits: int | None


@dataclass(frozen=True)
class Heading:
    """The names and words at the top and foot, all editable data (Nghị định 30/2020 Phụ lục I).

    ``symbol`` is what follows the blank number ("BC"). Number, signature and seal are never filled.
    ``signer`` is the authority and title line by line ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"); empty:
    CHỦ NHIỆM for a house, TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH for the commune. ``confirmed_by`` is the
    block of a body that confirms a village's paper ("XÁC NHẬN CỦA UBND XÃ …"), empty: none.
    ``signer_name`` stands below the room for the signature (ô 7b), empty: written by hand.
    """

    superior: str
    issuer: str
    place: str
    day: str
    symbol: str
    addressee: tuple[str, ...]
    authority: tuple[str, ...]
    recipients: tuple[str, ...]
    plan: str | None = None
    signer: tuple[str, ...] = ()
    confirmed_by: tuple[str, ...] = ()
    signer_name: str = ""


@dataclass(frozen=True)
class Target:
    """What is to be reached in the year of the period, for one figure."""

    code: str
    value: int


@dataclass(frozen=True)
class Adjustment:
    """A figure that a person set beside the computed one, with the reason; records stay as they
    are."""

    code: str
    value: int
    computed: int
    reason: str


@dataclass(frozen=True)
class Late:
    """A figure that differs since the report was closed; ``house`` is empty for the whole."""

    house: str
    code: str
    closed: int
    now: int


@dataclass(frozen=True)
class Photo:
    """A photo for the annex, chosen by a person as one that may be shown; ``day`` YYYY-MM-DD."""

    data: bytes
    caption: str
    place: str
    day: str


PHOTOS_A_PAGE = (2, 4, 6)
MOST_PHOTOS = 16


@dataclass(frozen=True)
class MonthVisits:
    """Visits of one month of the year, and of that month a year before (None: no record then).

    ``told``: what was told of this month beside ``now``, for houses whose book has not come.
    """

    month: int
    now: int
    before: int | None
    told: int = 0


@dataclass(frozen=True)
class Additions:
    """What people added to the computed figures of one report.

    Attributes:
        texts: (key, text) of edited paragraphs. estimates: (code, value) for the whole period,
            typed, never computed.
        closed_on: the day the figures were frozen. revision: 0, or the number of the correction.
        reason: why it was corrected. late: what came in since; never in the figures.
        annex: whether the codes of the figures are printed. photos: for an annex, so many a page.
        months: for a chart in an annex, empty: none.
    """

    texts: tuple[tuple[str, str], ...] = ()
    estimates: tuple[tuple[str, int], ...] = ()
    targets: tuple[Target, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    closed_on: str | None = None
    revision: int = 0
    reason: str | None = None
    late: tuple[Late, ...] = ()
    annex: bool = False
    photos: tuple[Photo, ...] = ()
    photos_a_page: int = 4
    months: tuple[MonthVisits, ...] = ()


@dataclass(frozen=True)
class ActivityReport:
    """A house's report. ``as_of`` is the last day counted where the period is not over, else None.

    ``last_year`` is None where the book held nothing at that time: printed as "–", never as 0.
    """

    heading: Heading
    house: str
    period: Period
    as_of: str | None
    totals: ReportTotals
    year: ReportTotals
    last_year: ReportTotals | None
    groups: tuple[GroupLine, ...]
    notes: tuple[str, ...] = ()
    added: Additions = Additions()


@dataclass(frozen=True)
class HouseLine:
    """One house in the commune's report.

    Attributes:
        last_day: the last day its files tell of, or None.
        told: what of ``now`` are provisional figures of the commune, None where nothing is.
    """

    house_id: str
    name: str
    state: HandInState
    last_day: str | None
    now: ReportTotals
    year: ReportTotals
    last_year: ReportTotals | None
    told: Counts | None = None


@dataclass(frozen=True)
class CommuneReport:
    """The commune's report over all its houses; doubts are printed as notes."""

    heading: Heading
    commune: str
    period: Period
    as_of: str | None
    totals: ReportTotals
    year: ReportTotals
    last_year: ReportTotals | None
    houses: tuple[HouseLine, ...]
    notes: tuple[str, ...] = ()
    added: Additions = Additions()
    work: PlanWork = NO_WORK
    changes: tuple[UnitChange, ...] = ()
