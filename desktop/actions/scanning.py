"""“Nhập từ ảnh”: photos of signed sheets, read against what was printed, saved when confirmed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from db.commands import scans as commands
from db.commands.people import today
from db.domain.attendance import Mark, Status
from db.domain.changes import Changes
from db.domain.consent_places import PAPER, PURPOSES
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.meetings import MeetingRow
from db.domain.people import GivenBy, PersonDraft, Purpose
from db.domain.scans import Judgement, ReadPage, Seen, together
from db.domain.sheet_codes import SheetCode
from db.domain.sheet_places import CONSENTS, paginate
from db.domain.sheets import Paper
from db.engine import Book
from db.queries import meetings as meeting_questions
from db.queries.prints import (
    Print,
    consented,
    find_consents,
    find_print,
    marked_of,
    names_of,
)
from desktop import apart
from desktop.actions.consent_lists import children_of
from desktop.actions.sheet_reading import read_guarded

STATUS = {Seen.PRESENT: Status.PRESENT, Seen.ABSENT: Status.ABSENT}
Progress = Callable[[str, int, int], None]
guarded = apart.lent
"""``with guarded():`` lends a helper process to who has none, such as the command line."""


@dataclass(frozen=True)
class ScannedRow:
    """A row of a page, with its person.

    Attributes:
        person_id: None on a blank row; its ``cut`` shows who came along, to be typed.
        name: as of now; None where blank or erased. marked: has a mark already.
        purpose: on a list of consents what the answer is to; one row for each.
    """

    person_id: str | None
    name: str | None
    mark: Seen
    confidence: float
    marked: bool = False
    cut: bytes | None = None
    purpose: Purpose | None = None


@dataclass(frozen=True)
class ScannedPage:
    """A page read against its print.

    Attributes:
        place: which page of the file, from 1. page: which page of the sheet.
        problem: code of the reason why its rows do not count; ``facts`` for the sentence.
        again: the same page of the same sheet was among the earlier pictures.
        consents: it is a list of consents; its rows have a ``purpose``.
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
        if progress is not None:
            progress(file, done, len(files))
        pages += read_guarded(file, pictures)
    return pages


def match(book: Book, pages: Sequence[ReadPage]) -> list[ScannedPage]:
    """Whose rows they are: by the entry of the print, never by today's members."""
    with book.read() as connection:
        found: list[ScannedPage] = []
        for page in _agreed(pages):
            found.append(_matched(connection, page))
    seen: set[tuple[str, int]] = set()
    for at, page_ in enumerate(found):
        if page_.code is not None and page_.problem is None:
            key = (page_.code.print_id, page_.code.page)
            found[at] = replace(page_, again=key in seen)
            seen.add(key)
    return found


def apply(book: Book, pages: Sequence[ScannedPage]) -> Changes:
    """Save the rows that are sure, of people without a mark; one act, and one for consents.

    Raises:
        AppError: ``scan_nothing_to_save`` at the commune; what saving refuses.
    """
    good = [page for page in pages if page.problem is None and not page.again]
    agreed = [
        (row.person_id, row.purpose)
        for page in good
        if page.consents
        for row in page.rows
        if row.mark is Seen.PRESENT and not row.marked and row.person_id and row.purpose
    ]
    marks = [pair for page in good if not page.consents for pair in _sure(page)]
    return save_all(book, marks, (), agreed)


def save(
    book: Book,
    marks: Sequence[tuple[str, Mark]],
    over: bool = False,
    newcomers: Sequence[tuple[str, PersonDraft]] = (),
) -> Changes:
    """Save confirmed marks as (meeting, mark); ``over``: also of people who have a mark;
    ``newcomers``: who came along and is new to the book, as (meeting, person).

    Raises:
        AppError: ``scan_only_house``; ``meeting_called_off``; ``not_found``.
    """
    if book.kind is not BookKind.HOUSE:
        raise AppError("scan_only_house")
    return commands.apply_marks(book, marks, over, newcomers)


def save_all(
    book: Book,
    marks: Sequence[tuple[str, Mark]],
    newcomers: Sequence[tuple[str, PersonDraft]],
    agreed: Sequence[tuple[str, Purpose]],
) -> Changes:
    """Save everything that was confirmed: one act for marks, one for consents.

    Raises:
        AppError: as ``save`` and ``save_consents``.
    """
    if not agreed:
        return save(book, marks, newcomers=newcomers)
    told = save_consents(book, agreed)
    if not marks and not newcomers:
        return told
    done = save(book, marks, newcomers=newcomers)
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
    assert page.meeting is not None
    return [
        (page.meeting.id, Mark(row.person_id, STATUS[row.mark]))
        for row in page.rows
        if row.person_id is not None and row.mark in STATUS and not row.marked and not page.again
    ]


def _agreed(pages: Sequence[ReadPage]) -> list[ReadPage]:
    """Pages of which there are several pictures say the same row by row."""
    judged: dict[SheetCode, list[Judgement]] = {}
    for page in pages:
        if page.code is None or page.problem is not None:
            continue
        own = [Judgement(row.mark, row.confidence) for row in page.rows]
        before = judged.get(page.code)
        judged[page.code] = own if before is None else list(map(together, before, own))
    agreed = []
    for page in pages:
        common = judged.get(page.code) if page.code and page.problem is None else None
        if common is not None:
            rows = tuple(
                replace(row, mark=one.mark, confidence=one.confidence)
                for row, one in zip(page.rows, common, strict=True)
            )
            page = replace(page, rows=rows)
        agreed.append(page)
    return agreed


def _matched(connection: Any, page: ReadPage) -> ScannedPage:
    bare = ScannedPage(
        page.file, page.place, None, page.code.page if page.code else None, (), page.problem,
        page.facts, page.code, page.picture, page.paper,
    )  # fmt: skip
    if page.code is None:
        return bare
    if page.code.layout == CONSENTS:
        return _matched_consents(connection, bare, page)
    printed = find_print(connection, page.code.print_id)
    if printed is None:
        return replace(bare, problem=page.problem or "scan_unknown_print")
    if not printed.alive:
        return replace(bare, problem=page.problem or "scan_meeting_gone")
    meeting = meeting_questions.detail(connection, printed.meeting_id)
    bare = replace(bare, meeting=meeting)
    if page.problem is not None:
        return bare
    persons = printed.of_page(page.code.page)
    problem = _misfit(printed, persons, page)
    if problem is not None or persons is None:
        return replace(bare, problem=problem)
    names = names_of(connection, [one for one in persons if one is not None])
    marked = marked_of(connection, printed.meeting_id)
    rows = tuple(
        ScannedRow(
            person,
            names.get(person or ""),
            row.mark,
            row.confidence,
            person in marked,
            row.cut,
        )
        for person, row in zip(persons, page.rows, strict=True)
    )
    return replace(bare, rows=rows)


def _matched_consents(connection: Any, bare: ScannedPage, page: ReadPage) -> ScannedPage:
    """Three answers of each person; who came along is not on a list of consents."""
    assert page.code is not None
    everybody = find_consents(connection, page.code.print_id)
    if everybody is None:
        return replace(bare, problem=page.problem or "scan_unknown_print")
    if page.problem is not None:
        return bare
    pages = paginate(len(everybody), PAPER, CONSENTS)
    start = sum(pages[: page.code.page - 1])
    persons = everybody[start : start + page.code.rows]
    fits = page.code.page <= len(pages) and pages[page.code.page - 1] == page.code.rows
    if not fits or len(page.rows) != len(persons):
        return replace(bare, problem="scan_altered")
    known = [person for person in persons if person is not None]
    names, given = names_of(connection, known), consented(connection, known)
    rows = tuple(
        ScannedRow(
            person,
            names.get(person),
            answer.mark,
            answer.confidence,
            (person, purpose) in given,
            row.cut,
            purpose,
        )
        for person, row in zip(persons, page.rows, strict=True)
        if person is not None
        for purpose, answer in zip(PURPOSES, row.answers, strict=True)
    )
    return replace(bare, rows=rows, consents=True)


def _misfit(printed: Print, persons: tuple[str | None, ...] | None, page: ReadPage) -> str | None:
    assert page.code is not None
    fits = persons is not None and len(persons) == page.code.rows == len(page.rows)
    if not fits or printed.paper is not page.paper or printed.layout != page.code.layout:
        return "scan_altered"
    return "scan_called_off" if printed.state in ("called_off", "postponed") else None
