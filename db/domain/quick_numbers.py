"""“Số nhanh”: the eight numbers that are read out when the officer phones.

Each is a figure of the registry, or figures of it that add up; nothing is counted here.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.figure_codes import codes
from db.domain.figures import Figures
from db.domain.groups import GroupKind


@dataclass(frozen=True)
class QuickNumber:
    """``name`` stands in scripts; ``codes`` are added up (kinds of groups, never overlapping)."""

    name: str
    codes: tuple[str, ...]

    def value(self, figures: Figures) -> int:
        """The number of that range of days."""
        return sum(figures.value(code) for code in self.codes)


def _one(code: str) -> QuickNumber:
    return QuickNumber(code, (code,))


QUICK = (
    _one("meetings"),
    _one("visits"),
    _one("visits.female"),
    _one("visits.child"),
    _one("visits.minority"),
    _one("persons"),
    QuickNumber("groups", tuple(f"groups.{kind}" for kind in GroupKind)),
    _one("members"),
)
"""In the order in which they are read out; the first four stand on the first page."""

if unknown := {code for one in QUICK for code in one.codes} - set(codes()):
    raise KeyError(*unknown)
