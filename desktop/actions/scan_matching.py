"""Whose rows stand on the pages that were read: by the entry of the print, never by who is a member
today."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from db.commands.people import today
from db.domain.attendance import Status
from db.domain.consent_places import PURPOSES
from db.domain.errors import AppError
from db.domain.meetings import MeetingId, MeetingRow, MeetingState
from db.domain.scans import Judgement, ReadPage, ReadRow, Seen, together
from db.domain.sheet_codes import SheetCode
from db.domain.sheet_places import CONSENTS, grid_days
from db.engine import Book
from db.queries import meetings as meeting_questions
from db.queries.find import GROUP, find
from db.queries.prints import (
    ManyPrint,
    Print,
    consented,
    find_many,
    find_print,
    gone_of,
    names_of,
    statuses_of,
)
from desktop.actions.consent_lists import children_of
from desktop.actions.scan_joining import joined
from desktop.actions.scanned_pages import ScannedPage, ScannedRow

NOT_HELD = (MeetingState.CALLED_OFF, MeetingState.POSTPONED)


def match(book: Book, pages: Sequence[ReadPage]) -> list[ScannedPage]:
    """Whose rows they are."""
    agreed = _agreed(pages)
    with book.read() as connection:
        unused = _unused(connection, agreed)
        found = [_matched(connection, page, unused) for page in agreed]
    found = [_with_guardians(book, page) for page in found]
    seen: set[tuple[str, int]] = set()
    for at, page_ in enumerate(found):
        if page_.code is not None and page_.problem is None:
            key = (page_.code.print_id, page_.code.page)
            found[at] = replace(page_, again=key in seen)
            seen.add(key)
    return joined(found)


def _with_guardians(book: Book, page: ScannedPage) -> ScannedPage:
    """A child's yes counts where the guardian was seen to sign too, else a person looks, and
    nothing is proposed."""
    if not page.consents:
        return page
    persons = list(dict.fromkeys(row.person_id for row in page.rows if row.person_id))
    children = set(children_of(book, persons, today()))
    rows = tuple(
        replace(row, guardian=None)
        if row.person_id not in children
        else replace(row, mark=Seen.UNSURE, confidence=min(row.confidence, 0.5), likely=None)
        if Seen.PRESENT in (row.mark, row.likely) and row.guardian is not Seen.PRESENT
        else row
        for row in page.rows
    )
    return replace(page, rows=rows)


def on_day(book: Book, pages: Sequence[ScannedPage], days: Mapping[str, str]) -> list[ScannedPage]:
    """The same pages once it is known which days are written on sheets with an open date.

    The group's meeting on that day is used; where there is none, one is made when the marks are
    saved: its id is then ``new``, the print's meeting and the day (``new_meeting_of``).

    Args:
        days: YYYY-MM-DD by print id.
    """
    with book.read() as connection:
        return joined([_on_day(connection, page, days) for page in pages])


def without_day(pages: Sequence[ScannedPage], days: Collection[str] = ()) -> list[ScannedPage]:
    """The same, sheets with an open date left out unless their print id is among ``days``."""
    left = [
        replace(page, problem="scan_day_missing", facts={"path": page.file}, rows=())
        if page.open_day
        and page.problem is None
        and page.code is not None
        and page.code.print_id not in days
        else page
        for page in pages
    ]
    return joined(left)


def new_meeting_of(meeting_id: str) -> tuple[str, str] | None:
    """Of a meeting still to be made: the meeting whose sheet it was, and the day."""
    kind, _, rest = meeting_id.partition(":")
    if kind != "new":
        return None
    like, _, day = rest.partition(":")
    return like, day


def _on_day(connection: Any, page: ScannedPage, days: Mapping[str, str]) -> ScannedPage:
    day = days.get(page.code.print_id) if page.code is not None else None
    if page.meeting is None or not page.open_day or day is None:
        return page
    like = page.meeting
    group_no = find(connection, GROUP, like.group_ids[0]).no if like.group_ids else None
    held = [
        row
        for row in meeting_questions.listing(connection, day, day, group_no)
        if row.state not in NOT_HELD and row.group_ids == like.group_ids
    ]
    own = [row for row in held if row.id == like.id]
    meeting = next(iter(own or held), None)
    if meeting is None:
        meeting = replace(like, id=MeetingId(f"new:{like.id}:{day}"), day=day, marked=0, present=0)
        booked: dict[str, Status] = {}
    else:
        booked = statuses_of(connection, meeting.id)
    rows = tuple(
        replace(
            row,
            meeting=meeting,
            marked=row.person_id in booked,
            booked=booked.get(row.person_id or ""),
        )
        for row in page.rows
    )
    return replace(page, meeting=meeting, rows=rows)


def _has_group(connection: Any, meeting: MeetingRow) -> bool:
    """Without its group nobody knows which meeting the day on the sheet is."""
    if not meeting.group_ids:
        return True
    with suppress(AppError):
        find(connection, GROUP, meeting.group_ids[0])
        return True
    return False


def _agreed(pages: Sequence[ReadPage]) -> list[ReadPage]:
    """Pages of which there are several pictures say the same cell by cell."""
    judged: dict[SheetCode, list[tuple[Judgement, ...]]] = {}
    for page in pages:
        if page.code is None or page.problem is not None:
            continue
        own = [_said(row) for row in page.rows]
        before = judged.get(page.code)
        judged[page.code] = own if before is None else list(map(_both, before, own))
    agreed = []
    for page in pages:
        common = judged.get(page.code) if page.code and page.problem is None else None
        if common is not None:
            rows = tuple(map(_saying, page.rows, common))
            page = replace(page, rows=rows)
        agreed.append(page)
    return agreed


def _said(row: ReadRow) -> tuple[Judgement, ...]:
    return row.answers or (Judgement(row.mark, row.confidence, row.likely),)


def _both(first: tuple[Judgement, ...], second: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    return tuple(map(together, first, second))


def _saying(row: ReadRow, said: tuple[Judgement, ...]) -> ReadRow:
    if row.answers:
        return replace(row, answers=said)
    one = said[0]
    return replace(row, mark=one.mark, confidence=one.confidence, likely=one.likely)


def _unused(connection: Any, pages: Sequence[ReadPage]) -> frozenset[tuple[str, int]]:
    """Days of course grids that nobody is marked on, on any page that was read: they are still to
    come, and nobody was absent."""
    used: set[tuple[str, int]] = set()
    every: set[tuple[str, int]] = set()
    for page in pages:
        if page.code is None or page.problem is not None or not grid_days(page.code.layout):
            continue
        for row in page.rows:
            for cell, one in enumerate(row.answers):
                every.add((page.code.print_id, cell))
                if one.mark is Seen.PRESENT:
                    used.add((page.code.print_id, cell))
    return frozenset(every - used)


def _matched(connection: Any, page: ReadPage, unused: frozenset[tuple[str, int]]) -> ScannedPage:
    bare = ScannedPage(
        page.file, page.place, None, page.code.page if page.code else None, (), page.problem,
        page.facts, page.code, page.picture, page.paper,
    )  # fmt: skip
    if page.code is None:
        return bare
    if page.code.layout == CONSENTS or grid_days(page.code.layout):
        return _matched_many(connection, bare, page, unused)
    printed = find_print(connection, page.code.print_id)
    if printed is None:
        return replace(bare, problem=page.problem or "scan_unknown_print")
    if not printed.alive:
        return replace(bare, problem=page.problem or "scan_meeting_gone")
    meeting = meeting_questions.detail(connection, printed.meeting_id)
    bare = replace(bare, meeting=meeting, open_day=printed.day is None)
    if page.problem is not None:
        return bare
    if bare.open_day and not _has_group(connection, meeting):
        return replace(bare, problem="scan_group_gone")
    persons = printed.of_page(page.code.page)
    problem = _misfit(printed, persons, page)
    if problem is not None or persons is None:
        return replace(bare, problem=problem)
    known = [one for one in persons if one is not None]
    names, gone = names_of(connection, known), gone_of(connection, known)
    booked = statuses_of(connection, printed.meeting_id)
    rows = tuple(
        ScannedRow(
            person, names.get(person or ""), row.mark, row.confidence, person in booked, row.cut,
            index=index, meeting=meeting, likely=row.likely, booked=booked.get(person or ""),
            gone=person in gone,
        )
        for index, (person, row) in enumerate(zip(persons, page.rows, strict=True))
    )  # fmt: skip
    return replace(bare, rows=rows)


def _matched_many(
    connection: Any, bare: ScannedPage, page: ReadPage, unused: frozenset[tuple[str, int]]
) -> ScannedPage:
    assert page.code is not None
    printed = find_many(connection, page.code.print_id)
    if printed is None:
        return replace(bare, problem=page.problem or "scan_unknown_print")
    if page.problem is not None:
        return bare
    persons = printed.of_page(page.code.page)
    fits = persons is not None and len(persons) == page.code.rows == len(page.rows)
    if not fits or printed.paper is not page.paper or printed.layout != page.code.layout:
        return replace(bare, problem="scan_altered")
    assert persons is not None
    if page.code.layout == CONSENTS:
        return _consents(connection, bare, page, persons)
    if grid_days(page.code.layout) != len(printed.meetings):
        return replace(bare, problem="scan_altered")
    return _grid(connection, bare, page, printed, persons, unused)


def _consents(
    connection: Any, bare: ScannedPage, page: ReadPage, persons: tuple[str | None, ...]
) -> ScannedPage:
    """Three answers of each person; who came along is not on a list of consents."""
    known = [person for person in persons if person is not None]
    names, given = names_of(connection, known), consented(connection, known)
    gone = gone_of(connection, known)
    rows = tuple(
        ScannedRow(
            person, names.get(person), answer.mark, answer.confidence,
            (person, purpose) in given, row.cut, purpose, index, cell,
            guardian=row.guardian.mark if row.guardian is not None else None,
            likely=answer.likely, gone=person in gone,
        )
        for index, (person, row) in enumerate(zip(persons, page.rows, strict=True))
        if person is not None
        for cell, (purpose, answer) in enumerate(zip(PURPOSES, row.answers, strict=True))
    )  # fmt: skip
    return replace(bare, rows=rows, consents=True)


def _grid(
    connection: Any,
    bare: ScannedPage,
    page: ReadPage,
    printed: ManyPrint,
    persons: tuple[str | None, ...],
    unused: frozenset[tuple[str, int]],
) -> ScannedPage:
    """A cell for each person and day; days that were removed or not held, or that nobody is marked
    on yet, are left out."""
    living = meeting_questions.known(connection, printed.meetings)
    days = [living.get(id_) for id_ in printed.meetings]
    booked = {day.id: statuses_of(connection, day.id) for day in days if day is not None}
    known = [one for one in persons if one is not None]
    names, gone = names_of(connection, known), gone_of(connection, known)
    skipped = [
        day
        for cell, day in enumerate(days)
        if day is not None and (day.state in NOT_HELD or (printed_id(page), cell) in unused)
    ]
    rows = tuple(
        ScannedRow(
            person, names.get(person or ""), answer.mark, answer.confidence,
            person in booked[day.id], row.cut, None, index, cell, day, likely=answer.likely,
            booked=booked[day.id].get(person or ""), gone=person in gone,
        )
        for index, (person, row) in enumerate(zip(persons, page.rows, strict=True))
        for cell, (day, answer) in enumerate(zip(days, row.answers, strict=True))
        if day is not None and day not in skipped
    )  # fmt: skip
    there = tuple(day for day in days if day is not None)
    return replace(bare, rows=rows, days=there, skipped=tuple(skipped))


def printed_id(page: ReadPage) -> str:
    """The print id of a page that has a code."""
    assert page.code is not None
    return page.code.print_id


def _misfit(printed: Print, persons: tuple[str | None, ...] | None, page: ReadPage) -> str | None:
    assert page.code is not None
    fits = persons is not None and len(persons) == page.code.rows == len(page.rows)
    if not fits or printed.paper is not page.paper or printed.layout != page.code.layout:
        return "scan_altered"
    # Where the date is open the sheet may have been used on another day.
    held = printed.day is None or printed.state not in ("called_off", "postponed")
    return None if held else "scan_called_off"
