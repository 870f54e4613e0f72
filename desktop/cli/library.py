"""``library``: the book corner: readers counted, books lent and brought back, titles."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from db.domain.library import Channel, Choice, LoanRow, Purpose, Reader, VisitRow
from desktop import phrases
from desktop.actions import library
from desktop.cli import catalogue, shown, values
from desktop.cli.answers import Answer, listed, removed
from desktop.cli.call import Call
from desktop.cli.words import Words, number
from desktop.wording import number as said_number
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book


def declare(words: Words, _: str) -> None:
    _declare_visits(words.verb("visit", list_visits))
    _declare_loans(words.verb("loan", list_loans))
    books = words.verb("book", list_books)
    adding = books.verb("add", add_book)
    adding.add_argument("--title", required=True, metavar=tr("TÊN-SÁCH"))
    adding.add_argument("--code", metavar=tr("MÃ-VẠCH"))
    books.verb("list", list_books).add_argument("--search", default="", metavar=tr("CHỮ"))
    catalogue.declare(words)


def _declare_visits(words: Words) -> None:
    adding = words.verb("add", add_visit)
    adding.add_argument("--people", type=number, default=1, metavar=tr("SỐ"))
    adding.add_argument("--reader", choices=[one.value for one in Reader])
    adding.add_argument("--date", type=values.day, metavar=tr("NGÀY"))
    adding.add_argument("--purpose", choices=[one.value for one in Purpose])
    adding.add_argument("--channel", choices=[one.value for one in Channel])
    adding.add_argument("--resource", metavar=tr("MÃ"))
    listing = words.verb("list", list_visits)
    for option, dest in (("--from", "from_day"), ("--to", "to_day")):
        listing.add_argument(option, dest=dest, type=values.day, metavar=tr("NGÀY"))
    words.verb("remove", remove_visit).add_argument("id", metavar=tr("MÃ"))


def _declare_loans(words: Words) -> None:
    adding = words.verb("add", add_loan)
    adding.add_argument("person", metavar=tr("MÃ-NGƯỜI"))
    adding.add_argument("books", nargs="+", metavar=tr("TÊN-SÁCH"))
    adding.add_argument("--date", type=values.day, metavar=tr("NGÀY"))
    adding.add_argument("--due", type=values.day, metavar=tr("NGÀY"))
    adding.add_argument("--count", action="store_true")
    returning = words.verb("return", give_back)
    returning.add_argument("ids", nargs="+", metavar=tr("MÃ-LƯỢT-MƯỢN"))
    returning.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    renewing = words.verb("renew", renew)
    renewing.add_argument("id", metavar=tr("MÃ-LƯỢT-MƯỢN"))
    renewing.add_argument("--due", required=True, type=values.day, metavar=tr("NGÀY"))
    words.verb("remove", remove_loan).add_argument("id", metavar=tr("MÃ-LƯỢT-MƯỢN"))
    listing = words.verb("list", list_loans)
    listing.add_argument("--out", action="store_true")
    listing.add_argument("--overdue", action="store_true")
    listing.add_argument("--on", type=values.day, metavar=tr("NGÀY"))


def add_visit(read: Namespace, call: Call) -> Answer:
    day = read.date or values.today().isoformat()
    with call.writing() as book:
        usual = library.corner(book, day).choice
        choice = Choice(
            Purpose(read.purpose or usual.purpose), Channel(read.channel or usual.channel)
        )
        reader = Reader(read.reader) if read.reader else None
        changes = library.count_readers(book, reader, read.people, day, choice, read.resource)
        (row,) = (one for one in library.visits(book, day, day) if one.id == changes.created[0])
    return Answer(asdict(row), (_visit_line(row),))


def list_visits(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = library.visits(book, read.from_day, read.to_day)
    return listed(rows, asdict, _visit_line)


def remove_visit(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        library.remove_visit(book, read.id)
    return removed(read.id, tr("Đã bỏ lần đếm này."))


def add_loan(read: Namespace, call: Call) -> Answer:
    counted = (None, Purpose.KNOWLEDGE) if read.count else None
    with call.writing() as book:
        changes = library.lend(book, read.person, read.books, read.date, read.due, counted=counted)
        return _loans(book, changes.created)


def give_back(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = library.give_back(book, read.ids, read.on)
    line = tr("Đã trả {count} cuốn.", count=changes.changed)
    return Answer({"changed": changes.changed, "unchanged": changes.unchanged}, (line,))


def renew(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        library.renew(book, read.id, read.due)
        return _loans(book, (read.id,))


def remove_loan(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        library.remove_loan(book, read.id)
    return removed(read.id, tr("Đã xóa lượt mượn này."))


def list_loans(read: Namespace, call: Call) -> Answer:
    on = read.on or values.today().isoformat()
    with call.reading() as book:
        rows = library.loans(book, only_out=read.out or read.overdue)
    if read.overdue:
        rows = tuple(row for row in rows if row.overdue(on))
    return Answer([_loan(row, on) for row in rows], tuple(_loan_line(row, on) for row in rows))


def add_book(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        id_ = library.set_book(book, read.title, read.code).created[0]
        (row,) = (one for one in library.books(book) if one.id == id_)
    return Answer(asdict(row), (shown.joined((row.title, row.code, row.id)),))


def list_books(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = library.books(book, read.search)
    lines = tuple(
        shown.joined((row.title, row.code, tr("đang mượn {out}", out=row.out), row.id))
        for row in rows
    )
    return Answer([asdict(row) for row in rows], lines)


def _loans(book: Book, ids: tuple[str, ...]) -> Answer:
    on = values.today().isoformat()
    rows = [row for row in library.loans(book) if row.id in ids]
    return Answer([_loan(row, on) for row in rows], tuple(_loan_line(row, on) for row in rows))


def _loan(row: LoanRow, on: str) -> dict[str, Any]:
    return {**asdict(row), "overdue": row.overdue(on)}


def _loan_line(row: LoanRow, on: str) -> str:
    if row.returned:
        state = tr("đã trả {day}", day=phrases.day(row.returned))
    elif row.overdue(on):
        state = tr("quá hạn từ {day}", day=phrases.day(row.due))
    else:
        state = tr("hạn trả {day}", day=phrases.day(row.due))
    return shown.joined((row.title, row.borrower or None, state, row.id))


def _visit_line(row: VisitRow) -> str:
    people = tr("{count} lượt bạn đọc", count=said_number(row.people))
    return shown.joined(
        (phrases.day(row.day), people, row.reader, row.purpose, row.channel, row.id)
    )
