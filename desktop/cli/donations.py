"""``donation``: what is given: write down, list, correct, receipt, list for the board."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.donations import DonationDraft, DonationRow, GiftForm, GiverKind, totals
from db.domain.numerals import money, parse_amount
from db.domain.sheets import Paper
from desktop import gift_words, phrases
from desktop.actions import donation_papers, donations, finding, list_papers, saving
from desktop.cli import shown, table_files, values
from desktop.cli.answers import Answer, listed, removed
from desktop.cli.call import Call
from desktop.cli.words import Words, number
from desktop.wording import number as grouped
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book
    from desktop.actions.drawing import ListPaper

_TEXTS = ("giver", "address", "goods", "unit", "purpose", "note")


def declare(words: Words, _: str) -> None:
    adding = words.verb("add", add)
    _draft_words(adding)
    editing = words.verb("edit", edit)
    editing.add_argument("id", metavar=tr("MÃ"))
    _draft_words(editing)
    listing = words.verb("list", list_)
    listing.add_argument("--search", default="", metavar=tr("CHỮ"))
    listing.add_argument("--removed", action="store_true")
    _range_words(listing)
    table_files.declare(listing)
    _range_words(words.verb("totals", totals_))
    for name, act in (
        *(("remove", remove), ("bring-back", bring_back), ("renumber", renumber)),
        ("forget-giver", forget_giver),
    ):
        words.verb(name, act).add_argument("id", metavar=tr("MÃ"))
    receiving = words.verb("receipt", receipt)
    receiving.add_argument("id", metavar=tr("MÃ"))
    receiving.add_argument("--paper", choices=[*Paper], default=Paper.A4.value)
    receiving.add_argument("--out", type=Path, required=True, metavar=tr("TỆP.pdf"))
    boarding = words.verb("board", board)
    _range_words(boarding)
    boarding.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    boarding.add_argument("--out", type=Path, required=True, metavar=tr("TỆP.pdf"))


def _draft_words(words: Words) -> None:
    words.add_argument("--date", type=values.day, metavar=tr("NGÀY"))
    words.add_argument("--kind", choices=[*GiverKind])
    words.add_argument("--person", metavar=tr("MÃ-NGƯỜI"))
    words.add_argument("--form", choices=[*GiftForm])
    words.add_argument("--amount", type=parse_amount, metavar=tr("TIỀN"))
    words.add_argument("--quantity", type=number, metavar=tr("SỐ"))
    words.add_argument("--group", metavar=tr("NHÓM"))
    words.add_argument("--meeting", metavar=tr("MÃ-BUỔI"))
    for option in _TEXTS:
        name = "--for" if option == "purpose" else f"--{option}"
        words.add_argument(name, dest=option, metavar=tr("CHỮ"))
    for option, dest in (("--on-board", "on_board"), ("--to-commune", "to_commune")):
        words.add_argument(option, dest=dest, choices=["yes", "no"])


def _range_words(words: Words) -> None:
    for option, dest in (("--from", "first"), ("--to", "last")):
        words.add_argument(option, dest=dest, type=values.day, metavar=tr("NGÀY"))


def add(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        draft = _said(book, read, DonationDraft(values.today().isoformat()))
        return _one(book, donations.add(book, draft).created[0])


def edit(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        draft = _said(book, read, donations.one(book, read.id).draft)
        donations.edit(book, read.id, draft)
        return _one(book, read.id)


def list_(read: Namespace, call: Call) -> Answer:
    first, last = _span(read)

    def rows(book: Book) -> tuple[DonationRow, ...]:
        return donations.listing(book, read.search, first, last, removed=read.removed)

    if read.out is not None:
        about = [donation_papers.span_words(first, last)] if read.first and read.last else []
        return table_files.save(
            read,
            call,
            lambda book: donation_papers.of_donations(book, rows(book), about, amounts=True),
        )
    with call.reading() as book:
        found = rows(book)
    return listed(found, _document, _line)


def totals_(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        found = totals(donations.listing(book, "", *_span(read)))
    line = tr(
        "{gifts} lần ủng hộ; tiền {money}; hiện vật, công, sách ước {worth}",
        gifts=grouped(found.gifts),
        money=money(found.money),
        worth=money(found.worth),
    )
    return Answer(asdict(found), (line,))


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        donations.remove(book, read.id)
    return removed(read.id, tr("Đã xóa khỏi sổ."))


def bring_back(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        donations.bring_back(book, read.id)
        return _one(book, read.id)


def renumber(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        donations.renumber(book, read.id)
        return _one(book, read.id)


def forget_giver(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        donations.forget_giver(book, read.id)
        return _one(book, read.id)


def receipt(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        paper = donation_papers.receipt(book, read.id, Paper(read.paper))
    return _saved(read, paper)


def board(read: Namespace, call: Call) -> Answer:
    on = read.on or values.today().isoformat()
    with call.reading() as book:
        paper = donation_papers.board(book, *_span(read, on[:4]), on)
    return _saved(read, paper)


def _saved(read: Namespace, paper: ListPaper) -> Answer:
    path = saving.save(read.out, list_papers.drawn(paper).pdf)
    return Answer({"file": str(path)}, (tr("Đã lưu {file}", file=str(path)),))


def _span(read: Namespace, year: str | None = None) -> tuple[str, str]:
    """The days that were asked for; those of the year where one is given, else all."""
    usual = (f"{year}-01-01", f"{year}-12-31") if year else (donations.FIRST, donations.LAST)
    return read.first or usual[0], read.last or usual[1]


def _said(book: Book, read: Namespace, before: DonationDraft) -> DonationDraft:
    """The draft with all that was said on the line; what was not said stays."""
    draft = replace(before, day=read.date or before.day)
    if read.kind is not None:
        draft = replace(draft, giver_kind=GiverKind(read.kind))
    if read.form is not None:
        draft = replace(draft, form=GiftForm(read.form))
    for name in (*_TEXTS, "amount", "quantity"):
        if getattr(read, name) is not None:
            draft = replace(draft, **{name: getattr(read, name)})
    if read.person is not None:
        name = read.giver or donations.name_of(book, read.person)
        draft = replace(draft, person_id=read.person, giver=name)
    if read.group is not None:
        draft = replace(draft, group_id=finding.group_id(book, read.group))
    if read.meeting is not None:
        draft = replace(draft, meeting_id=read.meeting)
    for name in ("on_board", "to_commune"):
        if getattr(read, name) is not None:
            draft = replace(draft, **{name: getattr(read, name) == "yes"})
    return draft


def _one(book: Book, id_: str) -> Answer:
    row = donations.one(book, id_)
    return Answer(_document(row), (_line(row),))


def _document(row: DonationRow) -> dict[str, object]:
    facts = {name: getattr(row, name) for name in ("id", "house", "group", "meeting", "doubled")}
    return {**facts, "receipt": row.number, "removed": row.removed, **asdict(row.draft)}


def _line(row: DonationRow) -> str:
    return shown.joined(
        (
            row.number,
            phrases.day(row.draft.day),
            gift_words.giver(row),
            gift_words.what(row.draft),
            gift_words.purpose(row) or None,
            row.id,
        )
    )
