"""Save what a person confirmed from photos of sheets: one act for all sheets, one undo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from db.commands.attendance import check_held, put_mark
from db.commands.meetings import plan
from db.commands.people import cleaned, put_consent, put_new
from db.domain.attendance import Mark, Status
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.people import Consent, GivenBy, PersonDraft, Purpose
from db.domain.times import check_day
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries.attendance import STATUS_NUMBERS
from db.queries.find import GROUP, MEETING, PERSON, Found, find, records_of
from db.queries.meetings import detail
from db.queries.prints import statuses_of

HOW = "danh sách đồng ý có chữ ký"
PRESENT = STATUS_NUMBERS[Status.PRESENT]
One = TypeVar("One")
NOBODY: Collection[str] = ()
NONE_MADE: Mapping[str, tuple[str, str]] = MappingProxyType({})


def apply_marks(
    book: Book,
    wanted: Sequence[tuple[str, Mark]],
    over: bool = False,
    newcomers: Sequence[tuple[str, PersonDraft]] = (),
    made: Mapping[str, tuple[str, str]] = NONE_MADE,
    corrected: Sequence[tuple[str, Mark]] = (),
) -> Changes:
    """Write marks as (meeting, mark); who has a mark already keeps it, unless ``over``.

    A person removed since the sheet was printed is left out. Of several marks for one person at
    one meeting (two sheets were laid out, or a member wrote into a blank row too) who came, came.

    Args:
        newcomers: who wrote into a blank row and is new to the book, as (meeting, person), and
            present; the same person at several meetings is one.
        made: meetings that are still to be made: for what stands for them among the marks, the
            meeting whose groups, hour and place they have, and their day.
        corrected: marks that take the place of those that are there.

    Raises:
        AppError: ``not_found`` for a meeting, ``meeting_called_off``, ``other_house`` where the
            meetings are of several houses.
    """
    wanted = _one_each(wanted)
    meetings = list(dict.fromkeys(meeting for meeting, _ in (*wanted, *newcomers, *corrected)))
    if not meetings:
        return Changes()
    like = [made[meeting][0] if meeting in made else meeting for meeting in meetings]
    with act(book, "attendance.scan", _one_scope(book, like)) as doing:
        new: dict[tuple[PersonDraft, int], bytes] = {}
        for meeting_id in meetings:
            meeting, marked = _opened(doing, meeting_id, made, over)
            _put_newcomers(book, doing, meeting, _at(newcomers, meeting_id), new)
            for mark in _at(wanted, meeting_id):
                _put_known(doing, meeting, mark, marked)
            for mark in _at(corrected, meeting_id):
                _put_known(doing, meeting, mark, ())
    return doing.result


def _one_scope(book: Book, meetings: Sequence[str]) -> bytes:
    """The scope of the house whose meetings they all are."""
    with book.read() as connection:
        scopes = {find(connection, MEETING, meeting).scope for meeting in meetings}
    if len(scopes) != 1:
        raise AppError("other_house")
    return scopes.pop()


def _opened(
    doing: Act, meeting_id: str, made: Mapping[str, tuple[str, str]], over: bool
) -> tuple[Found, Collection[str]]:
    """A meeting that can have marks, made now where it is still to be, and who has one that
    stays."""
    if meeting_id in made:
        return _make(doing, *made[meeting_id]), NOBODY
    meeting = find(doing.connection, MEETING, meeting_id)
    marked = NOBODY if over else statuses_of(doing.connection, meeting_id)
    check_held(doing, meeting)
    return meeting, marked


def _at(pairs: Sequence[tuple[str, One]], meeting_id: str) -> list[One]:
    """What is of that meeting."""
    return [one for other, one in pairs if other == meeting_id]


def _one_each(wanted: Sequence[tuple[str, Mark]]) -> list[tuple[str, Mark]]:
    """One mark for each person at each meeting."""
    best: dict[tuple[str, str], Mark] = {}
    for meeting, mark in wanted:
        before = best.get((meeting, mark.person_id))
        if before is None or not (before.status and before.status.came):
            best[meeting, mark.person_id] = mark
    return [(meeting, mark) for (meeting, _), mark in best.items()]


def _make(doing: Act, like: str, day: str) -> Found:
    """A meeting as another of the same groups, on its own day."""
    before = detail(doing.connection, like)
    groups = [find(doing.connection, GROUP, id_) for id_ in before.group_ids]
    made = plan(doing, groups, check_day(day), before.time, before.place, None, before.teacher_id)
    # It has no row before the act is written; nobody has a mark there.
    return Found(0, made, groups[0].scope, groups[0].scope_no)


def _put_newcomers(
    book: Book,
    doing: Act,
    meeting: Found,
    drafts: Sequence[PersonDraft],
    new: dict[tuple[PersonDraft, int], bytes],
) -> None:
    """``new``: who was written down at an earlier meeting of the same act already."""
    here: Counter[PersonDraft] = Counter()
    for draft in drafts:
        # Two of one name at one meeting are two people.
        here[draft] += 1
        person_id = new.get((draft, here[draft]))
        if person_id is None:
            person_id = new[draft, here[draft]] = new_id()
            put_new(doing, person_id, cleaned(draft), book.keys.fixed.digest)
            doing.created.append(person_id)
        doing.put_cell(Kind.ATTENDANCE, meeting.uuid, person_id, status=PRESENT)


def _put_known(doing: Act, meeting: Found, mark: Mark, marked: Collection[str]) -> None:
    if mark.person_id in marked:
        doing.unchanged += 1
        return
    try:
        person = find(doing.connection, PERSON, mark.person_id)
    except AppError as error:
        if error.code != "not_found":
            raise
        doing.unchanged += 1
        return
    put_mark(doing, meeting, person, mark)


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
            # Under each record, or a no of before would go on under the other.
            for record in records_of(doing.connection, person):
                put_consent(doing, record.uuid, Consent(purpose, True, who, day, HOW))
        doing.changed = len({person for person, _ in wanted})
    return doing.result
