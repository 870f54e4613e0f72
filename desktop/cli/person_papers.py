"""``paper``: cards, certificates, invitations, thank-you letters, reminders, labels as PDF."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from db.domain.person_papers import CertificateKind, PersonPaper
from desktop.actions import finding, paper_texts, person_papers, saving
from desktop.cli import values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import UsageError, Words, number
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book

MOST_COPIES = 1_000
Make = Callable[[Namespace, "Book"], Sequence[PersonPaper]]


def declare(words: Words, _: str) -> None:
    _who(_verb(words, "card", _cards))
    giving = _who(_verb(words, "certificate", _certificates))
    kinds = [one.value for one in CertificateKind]
    giving.add_argument("--kind", choices=kinds, default=CertificateKind.TAKING_PART.value)
    giving.add_argument("--reason", metavar=tr("CHỮ"))
    giving.add_argument("--least", type=number, default=50, metavar=tr("PHẦN-TRĂM"))
    for option, dest in (("--from", "from_day"), ("--to", "to_day")):
        giving.add_argument(option, dest=dest, type=values.day, metavar=tr("NGÀY"))
    inviting = _named(_verb(words, "invitation", _invitations))
    inviting.add_argument("meeting", metavar=tr("MÃ-BUỔI"))
    thanking = _named(_verb(words, "thanks", _thanks))
    thanking.add_argument("--gift", required=True, metavar=tr("CHỮ"))
    reminding = _verb(words, "overdue", _overdue)
    reminding.add_argument("--name", metavar=tr("TÊN"))
    reminding.add_argument("--thing", dest="things", action="append", metavar=tr("CHỮ"))
    reminding.add_argument("--due", type=values.day, metavar=tr("NGÀY"))
    wording = words.verb("text", _texts)
    wording.add_argument("place", nargs="?", metavar=tr("CÂU"))
    ways = wording.add_mutually_exclusive_group()
    ways.add_argument("--text", metavar=tr("CHỮ"))
    ways.add_argument("--usual", action="store_true")
    labelling = _verb(words, "label", _labels)
    labelling.add_argument("texts", nargs="+", metavar=tr("CHỮ"))
    labelling.add_argument("--below", metavar=tr("CHỮ"))
    labelling.add_argument("--copies", type=number, default=1, metavar=tr("SỐ"))


def _texts(read: Namespace, call: Call) -> Answer:
    """Every sentence that may be put otherwise; with a place and ``--text`` or ``--usual`` set."""
    if read.place is not None:
        if read.text is None and not read.usual:
            raise UsageError(tr("cần --text hoặc --usual"))
        with call.writing() as book:
            paper_texts.set_text(book, read.place, None if read.usual else read.text)
    with call.reading() as book:
        found = paper_texts.listing(book)
    document = [
        {"place": one.place, "usual": one.usual, "own": one.own, "gaps": list(one.gaps)}
        for one in found
    ]
    return Answer(document, tuple(f"{one.place:<20} {one.own or one.usual}" for one in found))


def _verb(words: Words, name: str, make: Make) -> Words:
    made = words.verb(name, _save)
    made.set_defaults(make=make)
    made.add_argument("--out", required=True, type=Path, metavar=tr("TỆP.pdf"))
    made.add_argument("--day", type=values.day, metavar=tr("NGÀY"))
    return made


def _who(words: Words) -> Words:
    words.add_argument("ids", nargs="*", metavar=tr("MÃ-NGƯỜI"))
    words.add_argument("--group", metavar=tr("NHÓM"))
    return words


def _named(words: Words) -> Words:
    words.add_argument("--name", dest="names", action="append", default=[], metavar=tr("TÊN"))
    return words


def _save(read: Namespace, call: Call) -> Answer:
    if read.out.suffix.lower() != ".pdf":
        raise AppError("bad_paper_format", path=str(read.out))
    saving.check_place(read.out)
    with call.reading() as book:
        papers = read.make(read, book)
    path = saving.save(read.out, person_papers.draw(papers))
    line = tr("Đã lưu {count} tờ vào {file}", count=len(papers), file=str(path))
    return Answer({"file": str(path), "papers": len(papers)}, (line,))


def _people(read: Namespace, book: Book) -> list[str]:
    """The ids given, or everybody of the group named."""
    if bool(read.ids) == (read.group is not None):
        raise UsageError(tr("cần MÃ-NGƯỜI hoặc --group"))
    if read.ids:
        return list(read.ids)
    group = finding.group_id(book, read.group)
    return person_papers.members(book, group, read.day or values.today().isoformat())


def _cards(read: Namespace, book: Book) -> Sequence[PersonPaper]:
    return person_papers.cards(book, _people(read, book))


def _certificates(read: Namespace, book: Book) -> Sequence[PersonPaper]:
    """With ``--reason`` for whoever is named; else by the attendance of a group in a range."""
    kind = CertificateKind(read.kind)
    if read.reason is not None:
        return person_papers.certificates(book, _people(read, book), read.reason, read.day, kind)
    if None in (read.group, read.from_day, read.to_day):
        raise UsageError(tr("cần --reason, hoặc --group với --from và --to"))
    group = finding.group_id(book, read.group)
    return person_papers.certificates_of_group(
        book, group, read.from_day, read.to_day, read.day, read.least, kind
    )


def _invitations(read: Namespace, book: Book) -> Sequence[PersonPaper]:
    return person_papers.invitations(book, read.meeting, read.names, read.day)


def _thanks(read: Namespace, book: Book) -> Sequence[PersonPaper]:
    return person_papers.thanks(book, read.names, read.gift, read.day)


def _overdue(read: Namespace, book: Book) -> Sequence[PersonPaper]:
    """Of what is named, or of every book of the book corner that should be back."""
    today = read.day or values.today().isoformat()
    given = (read.name, read.things, read.due)
    if given == (None, None, None):
        return person_papers.overdue_of_library(book, today)
    if None in given:
        raise UsageError(tr("--name, --thing và --due đi cùng nhau"))
    return (person_papers.overdue(book, read.name, read.things, read.due, today),)


def _labels(read: Namespace, book: Book) -> Sequence[PersonPaper]:
    if read.copies < 1 or read.copies > MOST_COPIES:
        raise AppError("bad_copies", value=read.copies, limit=MOST_COPIES)
    return person_papers.labels(book, read.texts, read.below, read.copies)
