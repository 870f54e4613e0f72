"""Lists on paper that are signed: made from the book as finished values, then drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from db.commands.sheets import record_consent_list
from db.domain.births import AgeBand, band_on, parse_birth
from db.domain.changes import Changes
from db.domain.consent_places import ConsentList, ConsentRow
from db.domain.errors import AppError
from db.domain.list_papers import (
    AttendanceRecord,
    CourseGrid,
    GridMeeting,
    GridRow,
    Handover,
    LendingNote,
    LentThing,
    PaperHead,
    ReceiptList,
    ReceiptRow,
    RecordRow,
)
from db.domain.meetings import MeetingState
from db.domain.numerals import LARGEST
from db.domain.sheet_codes import new_print_id
from db.domain.sheets import Paper, SheetRow
from db.engine import Book
from db.queries import attendance as rolls
from db.queries import groups as group_questions
from db.queries import list_papers as questions
from db.queries import meetings as meeting_questions
from db.queries.find import GROUP, MEETING, find
from db.queries.house_scopes import HouseScope, house_of
from db.queries.sheets import sheet_source
from desktop import apart
from desktop.actions.drawing import ListPaper, draw_list
from desktop.actions.headings import place_name, signer_title
from desktop.actions.sheets import MOST_BLANK_ROWS, activity_name
from desktop.phrases import birth
from desktop.phrases import day as day_words
from desktop.wording import on_paper as tr


@dataclass(frozen=True)
class DrawnList:
    """A list as it was asked for, and its PDF."""

    paper: ListPaper
    pdf: bytes


@dataclass(frozen=True)
class Given:
    """What is given out: money (``amount`` đồng each, None is open) or ``goods`` (so many each)."""

    purpose: str
    amount: int | None = None
    goods: str | None = None
    quantity: int = 1


def drawn(paper: ListPaper) -> DrawnList:
    """Draw it, in the helper process where there is one."""
    return DrawnList(paper, apart.run(draw_list, paper))


def course_grid(
    book: Book,
    group_id: str,
    from_day: str,
    to_day: str,
    blank_rows: int = 5,
    filled: bool = False,
) -> CourseGrid:
    """All meetings of a group in a range, those called off or postponed left out.

    Raises:
        AppError: ``not_found``, ``no_meetings``, ``bad_blank_rows``.
    """
    _check_blank(blank_rows)
    with book.read() as connection:
        found = find(connection, GROUP, group_id)
        house = house_of(connection, found.scope)
        meetings = [
            row
            for row in meeting_questions.listing(connection, from_day, to_day, found.no)
            if row.state in (MeetingState.PLANNED, MeetingState.HELD)
        ]
        people = questions.members_between(connection, group_id, from_day, to_day)
        marks = questions.marks(connection, [row.id for row in meetings])
        group = group_questions.name_of(connection, group_id)
        teachers = questions.teachers(connection, group_id, from_day, to_day)
    if not meetings:
        raise AppError("no_meetings")
    rows = tuple(
        GridRow(
            _shown(one.row),
            tuple(marks.get((m.id, one.person_no)) if filled else None for m in meetings),
        )
        for one in people
    )
    return CourseGrid(
        _head(house, None),
        group,
        next((row.place for row in meetings if row.place), None),
        ", ".join(row.full_name for row, _ in teachers) or None,
        tuple(GridMeeting(row.day, row.time) for row in meetings),
        rows,
        0 if filled else blank_rows,
        filled,
    )


def attendance_record(book: Book, meeting_id: str, paper: Paper = Paper.A4) -> AttendanceRecord:
    """Who was at a meeting, as the book has it.

    Raises:
        AppError: ``not_found``.
    """
    with book.read() as connection:
        house = house_of(connection, find(connection, MEETING, meeting_id).scope)
        roll = rolls.roll(connection, meeting_id)
        known = questions.people(connection, [row.person_id for row in roll.rows])
        teachers = sheet_source(connection, meeting_id, ()).teachers
    meeting = roll.meeting
    return AttendanceRecord(
        _head(house, meeting.day),
        activity_name(meeting),
        meeting.time,
        meeting.place,
        meeting.topic,
        ", ".join(teachers) or None,
        tuple(
            RecordRow(
                _shown(known.get(row.person_id, SheetRow(row.person_id, tr("(không ghi tên)")))),
                row.status,
                row.reason,
                not row.member,
            )
            for row in roll.rows
        ),
        roll.unnamed.total,
        paper,
    )


def receipts_of_meeting(
    book: Book,
    meeting_id: str,
    given: Given,
    blank_rows: int = 0,
    paper: Paper = Paper.A4,
) -> ReceiptList:
    """Who was there signs; before the meeting, who is expected.

    Raises:
        AppError: ``not_found``, ``bad_blank_rows``, ``bad_amount``, ``nobody_listed``.
    """
    with book.read() as connection:
        house = house_of(connection, find(connection, MEETING, meeting_id).scope)
        roll = rolls.roll(connection, meeting_id)
        came = [row for row in roll.rows if row.status is not None and row.status.came]
        wanted = came or [row for row in roll.rows if row.status is None]
        known = questions.people(connection, [row.person_id for row in wanted])
    people = [known[row.person_id] for row in wanted if row.person_id in known]
    meeting = roll.meeting
    occasion = tr("{what}, ngày {day}", what=activity_name(meeting), day=day_words(meeting.day))
    return _receipts(house, meeting.day, occasion, people, given, blank_rows, paper)


def receipts_of_group(
    book: Book,
    group_id: str,
    on: str,
    given: Given,
    blank_rows: int = 0,
    paper: Paper = Paper.A4,
) -> ReceiptList:
    """Everybody who is a member on that day signs.

    Raises:
        AppError: ``not_found``, ``bad_blank_rows``, ``bad_amount``, ``nobody_listed``.
    """
    with book.read() as connection:
        house = house_of(connection, find(connection, GROUP, group_id).scope)
        people = [one.row for one in questions.members_between(connection, group_id, on, on)]
        group = group_questions.name_of(connection, group_id)
    return _receipts(house, None, group, people, given, blank_rows, paper)


def teacher_receipts(
    book: Book, group_id: str, from_day: str, to_day: str, rate: int, paper: Paper = Paper.A4
) -> ReceiptList:
    """Bồi dưỡng for who taught: held meetings by the amount for one (đồng).

    Raises:
        AppError: ``not_found``, ``bad_amount``, ``nobody_taught``.
    """
    with book.read() as connection:
        house = house_of(connection, find(connection, GROUP, group_id).scope)
        taught = questions.teachers(connection, group_id, from_day, to_day)
        group = group_questions.name_of(connection, group_id)
    if not taught:
        raise AppError("nobody_taught")
    if any(rate * count > LARGEST for _, count in taught):
        raise AppError("bad_amount", text=str(rate))
    return ReceiptList(
        _head(house, None),
        tr("DANH SÁCH KÝ NHẬN"),
        tr("Bồi dưỡng người dạy {group}", group=group),
        tr("từ ngày {first} đến ngày {last}", first=day_words(from_day), last=day_words(to_day)),
        tuple(ReceiptRow(_shown(row), rate * count, count) for row, count in taught),
        rate=rate,
        paper=paper,
    )


def consent_list(book: Book, group_id: str, on: str, blank_rows: int = 3) -> ConsentList:
    """The three questions for everybody who is a member on that day; children with guardians.

    Raises:
        AppError: ``not_found``, ``bad_blank_rows``.
    """
    _check_blank(blank_rows)
    with book.read() as connection:
        house = house_of(connection, find(connection, GROUP, group_id).scope)
        people = questions.members_between(connection, group_id, on, on)
        group = group_questions.name_of(connection, group_id)
    rows = []
    for one in people:
        child = _is_child(one.row, one.band, on)
        rows.append(ConsentRow(_shown(one.row), child, one.guardian if child else None))
    return ConsentList(
        new_print_id(),
        house.commune,
        house.name,
        group,
        place_name(house.commune),
        signer_title(house.kind),
        tuple(rows),
        blank_rows,
    )


def record_consents(book: Book, group_id: str, consents: ConsentList) -> Changes:
    """Write down that this list was printed, so that a photo of it can be read back."""
    return record_consent_list(book, group_id, consents)


def lending_note(
    book: Book,
    kind: Handover,
    things: Sequence[LentThing],
    day: str | None,
    *,
    person: str | None = None,
    home: str | None = None,
    phone: str | None = None,
    purpose: str | None = None,
    due: str | None = None,
    giver: str | None = None,
    blank_rows: int = 3,
) -> LendingNote:
    """Giấy mượn or biên bản bàn giao of this house; what is not said is a line to fill in.

    Raises:
        AppError: ``bad_blank_rows``, ``not_a_house``.
    """
    _check_blank(blank_rows)
    house = own_house(book)
    return LendingNote(
        _head(house, day), kind, person, home, phone, purpose, due, tuple(things), giver, blank_rows
    )


def own_house(book: Book) -> HouseScope:
    """The house whose book this is.

    Raises:
        AppError: ``not_a_house`` in a commune's book.
    """
    with book.read() as connection:
        scopes = connection.exec_driver_sql(
            "SELECT s.id FROM house h JOIN scope s ON s.scope_no = h.scope_no"
        ).fetchall()
        if len(scopes) != 1:
            raise AppError("not_a_house")
        return house_of(connection, scopes[0][0])


def _receipts(
    house: HouseScope,
    day: str | None,
    occasion: str,
    people: Sequence[SheetRow],
    given: Given,
    blank_rows: int,
    paper: Paper,
) -> ReceiptList:
    _check_blank(blank_rows)
    if not people and not blank_rows:
        raise AppError("nobody_listed")
    if given.amount is not None and given.amount * max(1, len(people)) > LARGEST:
        raise AppError("bad_amount", text=str(given.amount))
    return ReceiptList(
        _head(house, day),
        tr("DANH SÁCH KÝ NHẬN"),
        given.purpose,
        occasion,
        tuple(ReceiptRow(_shown(row), given.amount) for row in people),
        given.goods,
        given.quantity,
        None,
        blank_rows,
        paper,
    )


def _head(house: HouseScope, day: str | None) -> PaperHead:
    return PaperHead(
        house.commune, house.name, place_name(house.commune), signer_title(house.kind), day
    )


def _shown(row: SheetRow) -> SheetRow:
    """The birth as people read it."""
    return replace(row, birth=birth(row.birth) or None)


def _is_child(row: SheetRow, band: str | None, on: str) -> bool:
    known = parse_birth(row.birth) if row.birth else None
    return band == AgeBand.CHILD or band_on(known, date.fromisoformat(on)) is AgeBand.CHILD


def _check_blank(blank_rows: int) -> None:
    if not 0 <= blank_rows <= MOST_BLANK_ROWS:
        raise AppError("bad_blank_rows", value=blank_rows, limit=MOST_BLANK_ROWS)
