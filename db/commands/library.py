"""The book corner: count a reader, lend, take back, renew; titles come to be when first lent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.counts import check_count
from db.domain.errors import AppError
from db.domain.library import LOAN_DAYS, Channel, Purpose, Reader
from db.domain.text import clean, clean_or_none, marks_equal_key
from db.domain.times import check_day
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries.find import DIGITAL_RESOURCE, LOAN, PERSON, READER_VISIT, Found, find

if TYPE_CHECKING:
    from sqlalchemy import Connection

MAX_READERS = 10_000
MAX_TITLE = 300
MAX_CODE = 60


def count_readers(
    book: Book,
    day: str,
    people: int,
    reader: Reader | None,
    purpose: Purpose,
    channel: Channel,
    *,
    resource: str | None = None,
) -> Changes:
    """Count readers who came together; ``reader`` None where nobody looked who they were.

    Args:
        resource: id of the digital resource that was used; the channel is digital then.

    Raises:
        AppError: ``bad_count``, ``bad_day``, ``not_found``.
    """
    day = check_day(day)
    check_count(people, MAX_READERS, 1)
    with act(book, "library.count") as doing:
        used = find(doing.connection, DIGITAL_RESOURCE, resource).uuid if resource else None
        visit = _put_visit(
            doing, day, people, reader, purpose, Channel.DIGITAL if used else channel
        )
        if used is not None:
            doing.put(Kind.READER_VISIT, visit, resource_no=used)
        doing.created.append(visit)
    return doing.result


def remove_visit(book: Book, visit_id: str) -> Changes:
    """A wrong count goes; it stays in the history."""
    with act(book, "library.uncount", _scope(book, READER_VISIT, visit_id)) as doing:
        visit = find(doing.connection, READER_VISIT, visit_id)
        doing.put(Kind.READER_VISIT, visit.uuid, alive=False)
    return doing.result


def lend(
    book: Book,
    person_id: str,
    books: Sequence[str],
    day: str,
    due: str | None = None,
    *,
    counted: tuple[Reader | None, Purpose] | None = None,
) -> Changes:
    """Lend books to one person: one act, one undo.

    Args:
        books: for each copy its code or its title; an unknown text is a new title.
        due: the last day; two weeks on where not said.
        counted: count the borrower as one reader as well (mượn về).

    Raises:
        AppError: ``not_found``, ``title_missing``, ``title_too_long``, ``bad_day``,
            ``due_before_loan``.
    """
    day = check_day(day)
    last = check_day(due) if due else _days_on(day, LOAN_DAYS)
    if last < day:
        raise AppError("due_before_loan", day=day, due=last)
    if not books:
        raise AppError("title_missing")
    with act(book, "library.lend") as doing:
        person = find(doing.connection, PERSON, person_id)
        for text in books:
            doing.created.append(_lend_one(doing, person.uuid, text, day, last))
        if counted is not None:
            _put_visit(doing, day, 1, counted[0], counted[1], Channel.TAKEN_HOME)
    return doing.result


def give_back(book: Book, loan_ids: Sequence[str], day: str) -> Changes:
    """Books come back; one that is back already stays as it is.

    Raises:
        AppError: ``not_found``, ``bad_day``, ``return_before_loan``.
    """
    day = check_day(day)
    with act(book, "library.return", _scope(book, LOAN, loan_ids[0])) as doing:
        for loan_id in loan_ids:
            loan = find(doing.connection, LOAN, loan_id)
            lent, returned, _ = _state(doing.connection, loan)
            if returned is not None:
                doing.unchanged += 1
                continue
            if day < lent:
                raise AppError("return_before_loan", day=day, lent=lent)
            doing.put(Kind.LOAN, loan.uuid, returned=day)
            doing.changed += 1
    return doing.result


def renew(book: Book, loan_id: str, due: str) -> Changes:
    """Lend on until another day.

    Raises:
        AppError: ``not_found``, ``bad_day``, ``loan_is_back``, ``due_before_loan``.
    """
    due = check_day(due)
    with act(book, "library.renew", _scope(book, LOAN, loan_id)) as doing:
        loan = find(doing.connection, LOAN, loan_id)
        lent, returned, renewals = _state(doing.connection, loan)
        if returned is not None:
            raise AppError("loan_is_back", day=returned)
        if due < lent:
            raise AppError("due_before_loan", day=lent, due=due)
        doing.put(Kind.LOAN, loan.uuid, due=due, renewals=renewals + 1)
    return doing.result


def remove_loan(book: Book, loan_id: str) -> Changes:
    """A loan written by mistake goes from lists and figures."""
    with act(book, "library.remove_loan", _scope(book, LOAN, loan_id)) as doing:
        doing.put(Kind.LOAN, find(doing.connection, LOAN, loan_id).uuid, alive=False)
    return doing.result


def set_book(book: Book, title: str, code: str | None) -> Changes:
    """Write a title down, or the code that a scanner reads on a title known already.

    Raises:
        AppError: ``title_missing``, ``title_too_long``, ``code_taken`` by another title.
    """
    code = clean_or_none(code)
    with act(book, "library.book") as doing:
        uuid = titled(doing, title)
        if code is not None:
            if len(code) > MAX_CODE:
                raise AppError("title_too_long", limit=MAX_CODE)
            other = _coded(doing, code)
            if other not in (None, uuid):
                raise AppError("code_taken", text=code)
            doing.put(Kind.BOOK, uuid, code=code)
        doing.created.append(uuid)
    return doing.result


def _lend_one(doing: Act, person: bytes, text: str, day: str, last: str) -> bytes:
    """A copy with a label that is still out lies here before us: its old loan has ended."""
    copy = _labelled(doing, clean(text))
    if copy is not None:
        for loan in _out(doing, copy[0], day):
            doing.put(Kind.LOAN, loan, returned=day)
    loan = new_id()
    book = copy[1] if copy is not None else _book(doing, text)
    values = {"copy_no": copy[0]} if copy is not None else {}
    doing.put(
        Kind.LOAN,
        loan,
        alive=True,
        person_no=person,
        book_no=book,
        day=day,
        due=last,
        renewals=0,
        **values,
    )
    return loan


def _labelled(doing: Act, code: str) -> tuple[bytes, bytes] | None:
    """(copy, its title) of a label that stands on one copy."""
    row = doing.connection.exec_driver_sql(
        "SELECT e.uuid, b.uuid FROM book_copy c JOIN entity e ON e.eid_no = c.eid_no "
        "JOIN entity b ON b.eid_no = c.book_no JOIN scope s ON s.scope_no = c.scope_no "
        "WHERE c.code = ? AND c.alive = 1 AND s.id = ?",
        (code, doing.scope),
    ).fetchone()
    return None if row is None else (bytes(row[0]), bytes(row[1]))


def _out(doing: Act, copy: bytes, day: str) -> list[bytes]:
    rows = doing.connection.exec_driver_sql(
        "SELECT e.uuid FROM loan l JOIN entity e ON e.eid_no = l.eid_no "
        "JOIN entity c ON c.eid_no = l.copy_no WHERE c.uuid = ? AND l.alive = 1 "
        "AND l.returned IS NULL AND l.day <= ?",
        (copy, day),
    )
    return [bytes(row[0]) for row in rows]


def _put_visit(
    doing: Act,
    day: str,
    people: int,
    reader: Reader | None,
    purpose: Purpose,
    channel: Channel,
) -> bytes:
    visit = new_id()
    doing.put(
        Kind.READER_VISIT,
        visit,
        alive=True,
        day=day,
        people=people,
        purpose=purpose.value,
        channel=channel.value,
    )
    if reader is not None:
        doing.put(Kind.READER_VISIT, visit, reader=reader.value)
    return visit


def _book(doing: Act, text: str) -> bytes:
    """The book meant by what was scanned or typed: the one of that code, else of that title."""
    return _coded(doing, clean(text)) or titled(doing, text)


def _coded(doing: Act, code: str) -> bytes | None:
    row = doing.connection.exec_driver_sql(
        "SELECT e.uuid FROM book b JOIN entity e ON e.eid_no = b.eid_no "
        "JOIN scope s ON s.scope_no = b.scope_no WHERE b.code = ? AND b.alive = 1 AND s.id = ?",
        (code, doing.scope),
    ).fetchone()
    return None if row is None else bytes(row[0])


def titled(doing: Act, title: str) -> bytes:
    """The title's id, made from the title itself: two laptops of a house write the same book."""
    title = clean(title)
    if not title:
        raise AppError("title_missing")
    if len(title) > MAX_TITLE:
        raise AppError("title_too_long", limit=MAX_TITLE)
    uuid = derived_id(Kind.BOOK, doing.scope, marks_equal_key(title).encode())
    known = doing.connection.exec_driver_sql(
        "SELECT 1 FROM book b JOIN entity e ON e.eid_no = b.eid_no "
        "WHERE e.uuid = ? AND e.kind = ? AND b.alive = 1",
        (uuid, int(Kind.BOOK)),
    ).fetchone()
    if known is None:
        doing.put(Kind.BOOK, uuid, alive=True, title=title)
    return uuid


def _state(connection: Connection, loan: Found) -> tuple[str, str | None, int]:
    """(day lent, day back or None, times renewed)."""
    row = connection.exec_driver_sql(
        "SELECT day, returned, renewals FROM loan WHERE eid_no = ?", (loan.no,)
    ).one()
    return row[0] or "", row[1], row[2] or 0


def _scope(book: Book, kind: int, id_: str) -> bytes:
    with book.read() as connection:
        return find(connection, kind, id_).scope


def _days_on(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
