"""What pages of signed sheets say once they were held against the book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from db.domain.attendance import Status
from db.domain.meetings import MeetingRow
from db.domain.people import Purpose
from db.domain.scans import Seen
from db.domain.sheet_codes import SheetCode
from db.domain.sheets import Paper


@dataclass(frozen=True)
class ScannedRow:
    """A cell of a page, with its person: one for each row, on a list of consents one for each
    answer, on a course grid one for each day.

    Attributes:
        person_id: None on a blank row; its ``cut`` shows who came along, to be typed.
        name: as of now; None where blank or erased. marked: has a mark already.
        purpose: on a list of consents what the answer is to.
        index: which row of the page, from 0. cell: which of its cells.
        meeting: whose mark it is; None on a list of consents.
        guardian: of a child on a list of consents, whether the guardian was seen to sign; a yes
            without it is unsure. None of everybody else.
        likely: of an unsure cell what it seems to say, to be proposed; never saved by itself.
        booked: the mark there is at the meeting.
        gone: the person was removed from the book or erased since the sheet was printed.
        elsewhere: the person stands on another sheet of the same meeting, which says it.
    """

    person_id: str | None
    name: str | None
    mark: Seen
    confidence: float
    marked: bool = False
    cut: bytes | None = None
    purpose: Purpose | None = None
    index: int = 0
    cell: int = 0
    meeting: MeetingRow | None = None
    guardian: Seen | None = None
    likely: Seen | None = None
    booked: Status | None = None
    gone: bool = False
    elsewhere: bool = False

    @property
    def open(self) -> bool:
        """Whether there is something to write: nothing is known yet, and it can be written."""
        return not (self.marked or self.gone or self.elsewhere)

    @property
    def contradicts(self) -> bool:
        """The book has them absent and the paper is signed: somebody looks at it again."""
        absent = self.booked is not None and not self.booked.came
        return absent and Seen.PRESENT in (self.mark, self.likely) and not self.elsewhere


@dataclass(frozen=True)
class ScannedPage:
    """A page read against its print.

    Attributes:
        place: which page of the file, from 1. page: which page of the sheet.
        meeting: of a sheet for one meeting. days: of a course grid all its meetings.
        problem: code of the reason why its rows do not count; ``facts`` for the sentence.
        again: the same page of the same sheet was among the earlier pictures.
        consents: it is a list of consents; its rows have a ``purpose``.
        open_day: its date was left open: a person says which day is written on it.
        skipped: of a course grid the days that nobody is marked on, or that were not held.
    """

    file: str
    place: int
    meeting: MeetingRow | None
    page: int | None
    rows: tuple[ScannedRow, ...]
    problem: str | None = None
    facts: dict[str, Any] | None = None
    code: SheetCode | None = None
    picture: bytes | None = None
    paper: Paper | None = None
    again: bool = False
    consents: bool = False
    open_day: bool = False
    days: tuple[MeetingRow, ...] = ()
    skipped: tuple[MeetingRow, ...] = ()
