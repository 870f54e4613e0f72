"""The roll as the window holds it: each line knows what is saved, what is wanted, what is waiting.

A key shows at once as pending; “saved” is said only when the book said so. A refusal puts back what
the book last confirmed, not what stood there before some other pending key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from db.domain.attendance import RollRow, Status
from desktop.itemmodels.rows import RowsModel


@dataclass(frozen=True)
class RollLine:
    """One person on the roll.

    Attributes:
        row: as the book gave it; its ``status`` and ``reason`` are the saved ones.
        wanted, wanted_reason: what is shown. waiting: acts that are not answered yet.
    """

    row: RollRow
    number: int
    wanted: Status | None
    wanted_reason: str | None = None
    waiting: int = 0

    @property
    def pending(self) -> bool:
        return self.waiting > 0

    @property
    def name(self) -> str:
        return self.row.full_name or ""


@dataclass(frozen=True)
class RollCount:
    """The running total: members who came of all members, others who came, and who is open."""

    came: int
    members: int
    others: int
    unmarked: int


class RollModel(RowsModel[RollLine]):
    """Lines of one meeting."""

    def __init__(self, spoken: Callable[[RollLine], str]) -> None:
        super().__init__(spoken)
        self._at: dict[str, int] = {}

    def set_roll(self, rows: Sequence[RollRow]) -> None:
        """Show what the book says now; acts still waiting keep what they want."""
        waiting = {line.row.person_id: line for line in self.rows if line.pending}
        lines = []
        for number, row in enumerate(rows, start=1):
            line = RollLine(row, number, row.status, row.reason)
            before = waiting.get(row.person_id)
            if before is not None:
                line = replace(before, row=row, number=number)
            lines.append(line)
        self._at = {line.row.person_id: at for at, line in enumerate(lines)}
        self.set_rows(lines)

    def place(self, person_id: str) -> int | None:
        """The line of a person, None where they are not on the roll."""
        return self._at.get(person_id)

    def want(self, people: Iterable[str], status: Status | None, reason: str | None = None) -> None:
        """Show a mark as pending."""
        for at, line in self._lines(people):
            changed = replace(line, wanted=status, wanted_reason=reason, waiting=line.waiting + 1)
            self.set_row(at, changed)

    def saved(self, people: Iterable[str], status: Status | None, reason: str | None) -> None:
        """The book holds this mark now."""
        for at, line in self._lines(people):
            row = replace(line.row, status=status, reason=reason)
            self.set_row(at, replace(line, row=row, waiting=max(0, line.waiting - 1)))

    def refused(self, people: Iterable[str]) -> None:
        """The book did not take it: back to what it holds, unless a later act still waits."""
        for at, line in self._lines(people):
            waiting = max(0, line.waiting - 1)
            if waiting:
                self.set_row(at, replace(line, waiting=waiting))
            else:
                row = line.row
                back = replace(line, wanted=row.status, wanted_reason=row.reason, waiting=0)
                self.set_row(at, back)

    def unmarked(self) -> tuple[str, ...]:
        """Members without a mark: those whom “Tất cả có mặt” is about."""
        return tuple(
            line.row.person_id for line in self.rows if line.wanted is None and line.row.member
        )

    def count(self) -> RollCount:
        lines = self.rows
        came = [line for line in lines if line.wanted is not None and line.wanted.came]
        return RollCount(
            came=sum(line.row.member for line in came),
            members=sum(line.row.member for line in lines),
            others=sum(not line.row.member for line in came),
            unmarked=len(self.unmarked()),
        )

    def _lines(self, people: Iterable[str]) -> list[tuple[int, RollLine]]:
        rows = self.rows
        return [(self._at[one], rows[self._at[one]]) for one in people if one in self._at]
