"""Counts of meetings and of persons by month, in step with the rows of one transaction.

Sheets marked for the first time, what a file is made of, are added up by ``fresh_counts``;
everything else is counted anew for just the meetings and persons concerned, whatever changed: the
triggers of the tables note it (``stale_meeting``, ``stale_person``).
"""

from __future__ import annotations

from collections.abc import Iterable

from db.counting import upkeep
from db.log.projections.fresh_counts import Sheet, add_up
from db.log.sql import Sql

_MOST_MARKS = 600_000


class Counts:
    """What has to be counted at the end of one transaction."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql
        self._fresh: dict[int, Sheet] = {}
        self._marks: list[tuple[int, int]] = []
        self._kept = 0
        self._known = self._highest()

    def fresh(self, meeting: int, persons: tuple[int, ...], marks: bytes) -> None:
        """A sheet to which nothing was ever written before; ``marks``: a status for each person."""
        if meeting in self._fresh:
            # Two parts of one act: together they are counted as if written over.
            self.changed(meeting, (*self._fresh.pop(meeting)[1], *persons))
            return
        self._fresh[meeting] = (meeting, persons, marks)
        self._kept += len(persons)

    def changed(self, meeting: int, persons: Iterable[int]) -> None:
        """Marks of these persons were written over, or taken away."""
        self._marks += [(meeting, person) for person in persons]

    def is_much(self) -> bool:
        """Whether so many sheets wait that they should be counted before more come."""
        return self._kept >= _MOST_MARKS

    def renew(self) -> None:
        """Count what changed; afterwards nothing is stale."""
        (stale,) = self._sql.one(upkeep.IS_STALE) or (0,)
        if not (stale or self._fresh or self._marks):
            return
        for statement in (*upkeep.TABLES, *upkeep.EMPTY):
            self._sql.run(statement)
        self._sql.many(
            "INSERT OR IGNORE INTO temp.fresh VALUES (?)", [(one,) for one in self._fresh]
        )
        if stale:
            self._sql.run(upkeep.CHANGED_PERSONS, self._known)
            self._sql.run(upkeep.SAME_PERSONS)
            self._sql.run(upkeep.MARKS_OF_PERSONS)
            self._sql.run(upkeep.MARKS_OF_MEETINGS)
            self._sql.run(upkeep.FORGET_MOVED)
        self._sql.many("INSERT OR IGNORE INTO temp.mark VALUES (?, ?)", self._marks)
        self._sql.run(upkeep.MEETINGS)
        for statement in (*upkeep.PAIRS, *upkeep.FORMER_PAIRS):
            self._sql.run(statement)
        if self._fresh:
            add_up(self._sql, self._fresh)
        self._count_anew()
        for statement in upkeep.DONE:
            self._sql.run(statement)
        self._fresh, self._marks, self._kept = {}, [], 0
        self._known = self._highest()

    def _count_anew(self) -> None:
        if self._sql.one("SELECT 1 FROM temp.recount LIMIT 1"):
            self._sql.run(upkeep.FORGET_MEETINGS)
            self._sql.run(upkeep.COUNT_MEETINGS)
        if self._sql.one("SELECT 1 FROM temp.pair LIMIT 1"):
            self._sql.run(upkeep.FORGET_PERSONS)
            self._sql.run(upkeep.COUNT_PERSONS)

    def _highest(self) -> int:
        """Records up to this number were there before: what a new one is marked for is noted."""
        row = self._sql.one("SELECT coalesce(max(eid_no), 0) FROM entity")
        return int(row[0]) if row else 0
