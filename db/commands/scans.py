"""Save what a person confirmed from photos of sheets: one act for all sheets, one undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.commands.attendance import check_held, put_mark
from db.commands.meetings import STATUS_NUMBERS
from db.commands.people import cleaned, put_consent, put_new
from db.domain.attendance import Mark, Status
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.people import Consent, GivenBy, PersonDraft, Purpose
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries.find import MEETING, PERSON, find
from db.queries.prints import marked_of

HOW = "danh sách đồng ý có chữ ký"
PRESENT = STATUS_NUMBERS[Status.PRESENT]


def apply_marks(
    book: Book,
    wanted: Sequence[tuple[str, Mark]],
    over: bool = False,
    newcomers: Sequence[tuple[str, PersonDraft]] = (),
) -> Changes:
    """Write marks as (meeting, mark); who has a mark already keeps it, unless ``over``.

    A person removed since the sheet was printed is left out. ``newcomers``: who wrote into a blank
    row and is not in the book yet, as (meeting, person); present from then on.

    Raises:
        AppError: ``not_found`` for a meeting, ``meeting_called_off``, ``other_house`` where the
            meetings are of several houses.
    """
    meetings = list(dict.fromkeys(meeting for meeting, _ in (*wanted, *newcomers)))
    if not meetings:
        return Changes()
    with book.read() as connection:
        scopes = {find(connection, MEETING, meeting).scope for meeting in meetings}
    if len(scopes) != 1:
        raise AppError("other_house")
    with act(book, "attendance.scan", scopes.pop()) as doing:
        for meeting_id in meetings:
            meeting = find(doing.connection, MEETING, meeting_id)
            check_held(doing, meeting)
            for draft in (draft for other, draft in newcomers if other == meeting_id):
                person_id = new_id()
                put_new(doing, person_id, cleaned(draft), book.keys.fixed.digest)
                doing.put_cell(Kind.ATTENDANCE, meeting.uuid, person_id, status=PRESENT)
                doing.created.append(person_id)
            marked = frozenset() if over else marked_of(doing.connection, meeting_id)
            for mark in (mark for other, mark in wanted if other == meeting_id):
                if mark.person_id in marked:
                    doing.unchanged += 1
                    continue
                try:
                    person = find(doing.connection, PERSON, mark.person_id)
                except AppError as error:
                    if error.code != "not_found":
                        raise
                    doing.unchanged += 1
                    continue
                put_mark(doing, meeting, person, mark)
    return doing.result


def apply_consents(
    book: Book, wanted: Sequence[tuple[str, Purpose]], by: Mapping[str, GivenBy], day: str
) -> Changes:
    """Write what people agreed to on a signed list, as (person, purpose). Where nothing is marked
    nothing is written: a blank is no answer.

    Args:
        by: who signed for whom; missing: the person. day: YYYY-MM-DD.

    Raises:
        AppError: ``not_found``, ``other_house``.
    """
    if not wanted:
        return Changes()
    with book.read() as connection:
        scopes = {find(connection, PERSON, person).scope for person, _ in wanted}
    if len(scopes) != 1:
        raise AppError("other_house")
    with act(book, "people.consent", scopes.pop()) as doing:
        for person_id, purpose in wanted:
            person = find(doing.connection, PERSON, person_id)
            who = by.get(person_id, GivenBy.SELF)
            put_consent(doing, person.uuid, Consent(purpose, True, who, day, HOW))
        doing.changed = len({person for person, _ in wanted})
    return doing.result
