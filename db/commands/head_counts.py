"""How many came to a meeting: heads, walk-ins without a name, and a walk-in who gets a name."""

from __future__ import annotations

from dataclasses import asdict

from db.commands.meetings import scoped
from db.commands.people import cleaned, put_new
from db.domain.attendance import Status, Unnamed
from db.domain.changes import Changes
from db.domain.counts import check_count
from db.domain.errors import AppError
from db.domain.meetings import HeadCount
from db.domain.people import PersonDraft
from db.engine import Book
from db.log.act import Act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries import attendance as rolls
from db.queries.attendance import STATUS_NUMBERS
from db.queries.find import MEETING, PERSON, Found, find

MAX_COUNT = 100_000


def count_heads(book: Book, meeting_id: str, heads: HeadCount) -> Changes:
    """Numbers only. The parts are within the total.

    Raises:
        AppError: ``bad_count``.
    """
    values = asdict(heads)
    total = heads.people or 0
    for name in ("people", "female", "children", "elderly", "households"):
        value = values[name]
        if value is not None:
            check_count(value, MAX_COUNT)
        if value is not None and name in ("female", "children", "elderly") and value > total:
            raise AppError("count_above_total", value=value, total=total)
    with scoped(book, MEETING, [meeting_id], "meetings.count_heads") as doing:
        uuid = find(doing.connection, MEETING, meeting_id).uuid
        doing.put(Kind.MEETING, uuid, **{f"heads_{name}": v for name, v in values.items()})
    return doing.result


def count_unnamed(book: Book, meeting_id: str, unnamed: Unnamed) -> Changes:
    """Walk-ins without names, by sex and age; the numbers replace those before."""
    values = asdict(unnamed)
    for value in values.values():
        check_count(value, MAX_COUNT)
    with scoped(book, MEETING, [meeting_id], "meetings.count_unnamed") as doing:
        uuid = find(doing.connection, MEETING, meeting_id).uuid
        doing.put(Kind.MEETING, uuid, **{f"unnamed_{name}": v for name, v in values.items()})
    return doing.result


def name_walk_in(book: Book, meeting_id: str, who: PersonDraft | str, category: str) -> Changes:
    """A walk-in counted before gets a name: marked present, and one less without a name.

    Args:
        who: a new person, or the id of one known. category: ``female``, ``male``, ``girls``,
            ``boys``: the count the walk-in was in.

    Raises:
        AppError: ``nobody_unnamed`` where that count is zero; ``already_marked``.
    """
    with scoped(book, MEETING, [meeting_id], "meetings.name_walk_in") as doing:
        found = find(doing.connection, MEETING, meeting_id)
        left = asdict(rolls.unnamed(doing.connection, found.no))
        if left.get(category, 0) < 1:
            raise AppError("nobody_unnamed")
        if isinstance(who, str):
            person = find(doing.connection, PERSON, who)
            _check_unmarked(doing, found, person)
            uuid = person.uuid
        else:
            uuid = new_id()
            put_new(doing, uuid, cleaned(who), book.keys.fixed.digest)
            doing.created.append(uuid)
        doing.put_cell(Kind.ATTENDANCE, found.uuid, uuid, status=STATUS_NUMBERS[Status.PRESENT])
        doing.put(Kind.MEETING, found.uuid, **{f"unnamed_{category}": left[category] - 1})
    return doing.result


def _check_unmarked(doing: Act, meeting: Found, person: Found) -> None:
    row = doing.connection.exec_driver_sql(
        "SELECT 1 FROM attendance WHERE meeting_no = ? AND person_no = ?", (meeting.no, person.no)
    ).fetchone()
    if row is not None:
        raise AppError("already_marked")
