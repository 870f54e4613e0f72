"""What a commune has chosen for a house, told by its invitation: nothing of it is asked again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.domain.houses import HouseKind
from db.domain.report_heads import ReportHead


@dataclass(frozen=True)
class Share:
    """What is wanted of the house in a year, as ``db.domain.targets.HouseTarget`` has it."""

    body: str
    figure: str
    year: int
    wanted: int
    base_year: int | None = None


@dataclass(frozen=True)
class HouseChoices:
    """A field that is empty was not chosen.

    Attributes:
        kind: what the house is. village_word: what the commune calls a village.
        head: how reports of houses begin and end. texts: place of a sentence -> the words for it.
        share: the target of the year of the invitation. library: the book corner is shown at once.
        donations: “Đóng góp” is.
    """

    kind: HouseKind | None = None
    village_word: str | None = None
    head: ReportHead = field(default_factory=ReportHead)
    texts: Mapping[str, str] = field(default_factory=dict)
    share: Share | None = None
    library: bool = False
    donations: bool = False
