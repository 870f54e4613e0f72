"""What a year's report is measured against: the targets of the plan, or what a house was given."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from db.domain.reports import CODES, Target
from db.domain.targets import TargetRow, TargetRule, growth
from db.queries import targets as questions

if TYPE_CHECKING:
    from sqlalchemy import Connection


def of_house(connection: Connection, house: bytes, year: int) -> tuple[Target, ...]:
    """What the commune gave a house for the year (“Chỉ tiêu UBND xã giao”)."""
    given = questions.house_target(connection, house, date(year, 12, 31))
    if given is None or given.figure not in CODES:
        return ()
    return (Target(given.figure, given.wanted),)


def of_commune(connection: Connection, year: int) -> tuple[Target, ...]:
    """One for each figure: of several targets the one that is due next, by its lower line."""
    found: dict[str, tuple[int, Target]] = {}
    for row in questions.targets(connection):
        code, due = row.draft.figure, row.draft.year
        value = _wanted(row, year)
        if code is None or code not in CODES or value is None or due < year:
            continue
        if code not in found or due < found[code][0]:
            found[code] = (due, Target(code, value))
    return tuple(target for _, target in found.values())


def _wanted(row: TargetRow, year: int) -> int | None:
    """What the year must reach; None where no baseline or no amount was typed in."""
    if row.draft.rule is TargetRule.GROWTH:
        line = growth(row, year, 0, 0)
        return None if line is None or year == row.base_year else line.low_line
    if row.draft.rule is TargetRule.FIGURE:
        return row.draft.low or None
    return None
