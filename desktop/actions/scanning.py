"""“Nhập từ ảnh”: photos of signed sheets, read against what was printed, saved when confirmed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from db.commands import scans as commands
from db.commands.people import today
from db.domain import long_work
from db.domain.attendance import Mark, Status
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.people import GivenBy, PersonDraft, Purpose
from db.domain.scans import ReadPage, Seen
from db.engine import Book
from desktop import apart
from desktop.actions.consent_lists import children_of
from desktop.actions.scan_matching import match, new_meeting_of, on_day, without_day
from desktop.actions.scanned_pages import ScannedPage, ScannedRow
from desktop.actions.sheet_reading import read_guarded

__all__ = [
    "Progress",
    "ScannedPage",
    "ScannedRow",
    "apply",
    "guarded",
    "match",
    "on_day",
    "read",
    "save",
    "save_all",
    "save_consents",
    "without_day",
]

STATUS = {Seen.PRESENT: Status.PRESENT, Seen.ABSENT: Status.ABSENT}
Progress = Callable[[str, int, int], None]
guarded = apart.lent
"""``with guarded():`` lends a helper process to who has none, such as the command line."""


def read(
    files: Sequence[str], pictures: bool = True, progress: Progress | None = None
) -> list[ReadPage]:
    """Read files of pictures in the order given; needs no book.

    Args:
        pictures: whether the pages set straight and the cut-outs of rows are wanted.
        progress: is told (file, how many were read before, how many there are).
    """
    pages: list[ReadPage] = []
    for done, file in enumerate(files):
        long_work.step(done, len(files))
        if progress is not None:
            progress(file, done, len(files))
        pages += read_guarded(file, pictures)
    return pages


def apply(book: Book, pages: Sequence[ScannedPage]) -> Changes:
    """Save the rows that are sure, of people without a mark; one act, and one for consents.

    Raises:
        AppError: ``scan_only_house``; what saving refuses.
    """
    good = [page for page in pages if page.problem is None and not page.again]
    agreed = [
        (row.person_id, row.purpose)
        for page in good
        if page.consents
        for row in page.rows
        if row.mark is Seen.PRESENT and row.open and row.person_id and row.purpose
    ]
    marks = [pair for page in good if not page.consents for pair in _sure(page)]
    return save_all(book, marks, (), agreed)


def save(
    book: Book,
    marks: Sequence[tuple[str, Mark]],
    over: bool = False,
    newcomers: Sequence[tuple[str, PersonDraft]] = (),
    corrected: Sequence[tuple[str, Mark]] = (),
) -> Changes:
    """Save confirmed marks as (meeting, mark); ``over``: also of people who have a mark;
    ``newcomers``: who came along and is new to the book, as (meeting, person); ``corrected``:
    marks that a person puts in place of those that are there.

    Raises:
        AppError: ``scan_only_house``; ``meeting_called_off``; ``not_found``.
    """
    if book.kind is not BookKind.HOUSE:
        raise AppError("scan_only_house")
    asked = dict.fromkeys(meeting for meeting, _ in (*marks, *newcomers))
    made = {meeting: new for meeting in asked if (new := new_meeting_of(meeting)) is not None}
    return commands.apply_marks(book, marks, over, newcomers, made, corrected)


def save_all(
    book: Book,
    marks: Sequence[tuple[str, Mark]],
    newcomers: Sequence[tuple[str, PersonDraft]],
    agreed: Sequence[tuple[str, Purpose]],
    corrected: Sequence[tuple[str, Mark]] = (),
) -> Changes:
    """Save everything that was confirmed: one act for marks, one for consents. Marks first: what
    may be refused is refused before anything is written.

    Raises:
        AppError: as ``save`` and ``save_consents``.
    """
    done = save(book, marks, newcomers=newcomers, corrected=corrected)
    if not agreed:
        return done
    told = save_consents(book, agreed)
    return replace(
        done, changed=done.changed + told.changed, subjects=done.subjects | told.subjects
    )


def save_consents(book: Book, agreed: Sequence[tuple[str, Purpose]]) -> Changes:
    """Save what people agreed to on a signed list, as (person, purpose), with today as the day. On
    such a list a child's guardian signs too.

    Raises:
        AppError: ``scan_only_house``; ``not_found``.
    """
    if book.kind is not BookKind.HOUSE:
        raise AppError("scan_only_house")
    day = today()
    children = children_of(book, list(dict.fromkeys(person for person, _ in agreed)), day)
    return commands.apply_consents(book, agreed, dict.fromkeys(children, GivenBy.BOTH), day)


def _sure(page: ScannedPage) -> list[tuple[str, Mark]]:
    return [
        (row.meeting.id, Mark(row.person_id, STATUS[row.mark]))
        for row in page.rows
        if row.meeting is not None and row.person_id is not None and row.mark in STATUS and row.open
    ]
