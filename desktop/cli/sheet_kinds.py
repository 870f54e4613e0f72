"""``sheet --kind …``: the lists that are signed besides the sign-in sheet."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from db.domain.consent_places import ConsentList
from db.domain.list_papers import CourseGrid, Handover, LentThing, ReceiptList
from db.domain.numerals import parse_amount
from db.domain.sheets import Paper
from desktop.actions import (
    consent_lists,
    finding,
    lending_notes,
    list_papers,
    meeting_papers,
    receipt_lists,
    saving,
)
from desktop.actions.drawing import ListPaper
from desktop.actions.receipt_lists import Given
from desktop.cli import values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import UsageError, Words, number, refuse_value
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book

SIGN = "sign"
_THING = re.compile(r"([^:]+):(\d{1,6})(?::([^:]+))?")


def declare(words: Words) -> None:
    """The options of all kinds; each kind says which it needs."""
    words.add_argument("--kind", choices=[SIGN, *KINDS], default=SIGN)
    words.add_argument("--group", metavar=tr("NHÓM"))
    words.add_argument("--house", metavar=tr("LÀNG"))
    for option, dest in (("--from", "from_day"), ("--to", "to_day"), ("--on", "on")):
        words.add_argument(option, dest=dest, type=values.day, metavar=tr("NGÀY"))
    words.add_argument("--loan", metavar=tr("MÃ-LƯỢT-MƯỢN"))
    words.add_argument("--filled", action="store_true")
    for option in ("--amount", "--rate"):
        words.add_argument(option, type=_amount, metavar=tr("TIỀN"))
    words.add_argument("--quantity", type=number, default=1, metavar=tr("SỐ"))
    words.add_argument("--thing", dest="things", action="append", type=_thing, default=[])
    words.add_argument("--due", type=values.day, metavar=tr("NGÀY"))
    for option in ("--goods", "--purpose", "--person", "--home", "--phone", "--giver"):
        words.add_argument(option, metavar=tr("CHỮ"))


def save(read: Namespace, call: Call) -> Answer:
    """Draw the list that was asked for; what is read back is written down as printed."""
    read_back = read.kind == "consents" or (read.kind == "grid" and not read.filled)
    opened = call.writing() if read_back else call.reading()
    with opened as book:
        paper = KINDS[read.kind](read, book)
        if isinstance(paper, CourseGrid | ReceiptList):
            paper = replace(paper, large=read.large, paper=Paper(read.paper))
        if isinstance(paper, CourseGrid):
            paper = meeting_papers.readable(paper, read.blank)
        pdf = list_papers.drawn(paper).pdf
        if isinstance(paper, ConsentList):
            consent_lists.record_consents(book, _group(read, book), paper)
        if isinstance(paper, CourseGrid) and paper.print_ids:
            meeting_papers.record_grid(book, _group(read, book), paper)
    path = saving.save(read.out, pdf)
    document: dict[str, object] = {"file": str(path), "kind": read.kind}
    if isinstance(paper, ConsentList):
        document["print"] = paper.print_id
    if isinstance(paper, CourseGrid):
        document["prints"] = list(paper.print_ids)
    return Answer(document, (tr("Đã lưu {file}", file=str(path)),))


def _grid(read: Namespace, book: Book) -> ListPaper:
    first, last = _range(read)
    return meeting_papers.course_grid(
        book, _group(read, book), first, last, _blank(read, 5), read.filled
    )


def _record(read: Namespace, book: Book) -> ListPaper:
    return meeting_papers.attendance_record(book, _meeting(read), Paper(read.paper))


def _receipts(read: Namespace, book: Book) -> ListPaper:
    purpose = read.purpose or (tr("Nhận hiện vật") if read.goods else tr("Nhận tiền bồi dưỡng"))
    given = Given(purpose, read.amount, read.goods, read.quantity)
    paper, blank = Paper(read.paper), _blank(read, 0)
    if read.meetings:
        return receipt_lists.receipts_of_meeting(book, _meeting(read), given, blank, paper)
    on = read.on or values.today().isoformat()
    return receipt_lists.receipts_of_group(book, _group(read, book), on, given, blank, paper)


def _teacher_pay(read: Namespace, book: Book) -> ListPaper:
    first, last = _range(read)
    if read.rate is None:
        raise UsageError(tr("thiếu {words}", words="--rate"))
    return receipt_lists.teacher_receipts(
        book, _group(read, book), first, last, read.rate, Paper(read.paper)
    )


def _consents(read: Namespace, book: Book) -> ListPaper:
    on = read.on or values.today().isoformat()
    return consent_lists.consent_list(book, _group(read, book), on, read.blank, Paper(read.paper))


def _note(kind: Handover) -> Callable[[Namespace, Book], ListPaper]:
    def note(read: Namespace, book: Book) -> ListPaper:
        return lending_notes.lending_note(
            book,
            kind,
            read.things,
            read.on,
            person=read.person,
            home=read.home,
            phone=read.phone,
            purpose=read.purpose,
            due=read.due,
            giver=read.giver,
            blank_rows=_blank(read, 3 if not read.things else 0),
        )

    return note


KINDS: dict[str, Callable[[Namespace, Book], ListPaper]] = {
    "grid": _grid,
    "record": _record,
    "receipts": _receipts,
    "teacher-pay": _teacher_pay,
    "consents": _consents,
    "lending": _note(Handover.LENDING),
    "handover": _note(Handover.HANDOVER),
    "loan": lambda read, book: lending_notes.of_loan(book, _loan(read)),
    "equipment": lambda read, book: lending_notes.of_store(book, read.on, read.person),
}


def _group(read: Namespace, book: Book) -> str:
    if read.group is None:
        raise UsageError(tr("thiếu {words}", words="--group"))
    return finding.group_id(book, read.group, read.house)


def _meeting(read: Namespace) -> str:
    if len(read.meetings) != 1:
        raise UsageError(tr("cần đúng một {words}", words=tr("MÃ-BUỔI")))
    found: str = read.meetings[0]
    return found


def _loan(read: Namespace) -> str:
    """The id of a loan of equipment, as ``equipment list`` tells it."""
    if read.loan is None:
        raise UsageError(tr("thiếu {words}", words="--loan"))
    return str(read.loan)


def _range(read: Namespace) -> tuple[str, str]:
    if read.from_day is None or read.to_day is None:
        raise UsageError(tr("thiếu {words}", words="--from, --to"))
    return read.from_day, read.to_day


def _blank(read: Namespace, usual: int) -> int:
    return usual if read.blank is None else int(read.blank)


def _amount(text: str) -> int:
    return parse_amount(text)


def _thing(text: str) -> LentThing:
    found = _THING.fullmatch(text.strip())
    if found is None:
        raise refuse_value(tr("ghi như “Loa kéo:2” hoặc “Chiêng:1:bộ”"))
    name, count, unit = found.groups()
    return LentThing(name.strip(), int(count), (unit or tr("cái")).strip())
