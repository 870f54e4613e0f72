"""``equipment``: gongs, loudspeaker, chairs: what there is, what is lent, in what condition."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from db.domain.equipment import Condition, ItemLoan, ItemRow
from desktop import phrases
from desktop.actions import equipment
from desktop.cli import shown, values
from desktop.cli.answers import Answer, listed, removed
from desktop.cli.call import Call
from desktop.cli.words import Words, number
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book


def declare(words: Words, _: str) -> None:
    adding = words.verb("add", add)
    adding.add_argument("--name", required=True, metavar=tr("TÊN"))
    adding.add_argument("--pieces", type=number, default=1, metavar=tr("SỐ"))
    words.verb("list", list_)
    words.verb("remove", remove).add_argument("id", metavar=tr("MÃ"))
    checking = words.verb("check", check)
    checking.add_argument("id", metavar=tr("MÃ"))
    checking.add_argument("--is", dest="condition", required=True, choices=[*Condition])
    checking.add_argument("--date", type=values.day, metavar=tr("NGÀY"))
    lending = words.verb("lend", lend)
    lending.add_argument("id", metavar=tr("MÃ"))
    lending.add_argument("person", metavar=tr("MÃ-NGƯỜI"))
    lending.add_argument("--pieces", type=number, default=1, metavar=tr("SỐ"))
    lending.add_argument("--date", type=values.day, metavar=tr("NGÀY"))
    lending.add_argument("--due", required=True, type=values.day, metavar=tr("NGÀY"))
    returning = words.verb("return", give_back)
    returning.add_argument("id", metavar=tr("MÃ-LƯỢT-MƯỢN"))
    returning.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    renewing = words.verb("renew", renew)
    renewing.add_argument("id", metavar=tr("MÃ-LƯỢT-MƯỢN"))
    renewing.add_argument("--due", required=True, type=values.day, metavar=tr("NGÀY"))
    words.verb("remove-loan", remove_loan).add_argument("id", metavar=tr("MÃ-LƯỢT-MƯỢN"))
    words.verb("loans", list_loans)


def add(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        return _item(book, equipment.add(book, read.name, read.pieces).created[0])


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = equipment.store(book).items
    return listed(rows, asdict, _item_line)


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        equipment.remove(book, read.id)
    return removed(read.id, tr("Đã xóa khỏi sổ."))


def check(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        equipment.check(book, read.id, Condition(read.condition), read.date)
        return _item(book, read.id)


def lend(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        made = equipment.lend(book, read.id, read.person, read.pieces, read.due, read.date)
        return _loan(book, made.created[0])


def give_back(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        equipment.give_back(book, read.id, read.on)
        return _loan(book, read.id)


def renew(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        equipment.renew(book, read.id, read.due)
        return _loan(book, read.id)


def remove_loan(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        equipment.remove_loan(book, read.id)
    return removed(read.id, tr("Đã xóa khỏi sổ."))


def list_loans(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = equipment.loans(book)
    return listed(rows, asdict, _loan_line)


def _item(book: Book, id_: str) -> Answer:
    row = next(row for row in equipment.store(book).items if row.id == id_)
    return Answer(asdict(row), (_item_line(row),))


def _loan(book: Book, id_: str) -> Answer:
    row = next(row for row in equipment.loans(book) if row.id == id_)
    return Answer(asdict(row), (_loan_line(row),))


def _item_line(row: ItemRow) -> str:
    count = tr("{out}/{pieces} đang cho mượn", out=row.out, pieces=row.pieces)
    return shown.joined((row.name, count, row.condition, row.id))


def _loan_line(row: ItemLoan) -> str:
    state = (
        tr("đã trả {day}", day=phrases.day(row.returned))
        if row.returned
        else tr("hạn trả {day}", day=phrases.day(row.due))
    )
    return shown.joined((f"{row.name} × {row.pieces}", row.borrower or None, state, row.id))
