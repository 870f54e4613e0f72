"""``hall``: the hall lent for a wedding, a funeral, a vaccination; counted in no figure."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from db.domain.hall import HallDraft, HallLending, HallPurpose
from desktop import day_words
from desktop.actions import hall
from desktop.cli import shown, values
from desktop.cli.answers import Answer, listed, removed
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    lending = words.verb("lend", lend)
    lending.add_argument("--for", dest="purpose", choices=[*HallPurpose], required=True)
    lending.add_argument("--from", dest="first", required=True, type=values.day)
    lending.add_argument("--to", dest="last", type=values.day, metavar=tr("NGÀY"))
    for option in ("--time", "--place", "--what", "--borrower"):
        lending.add_argument(option, metavar=tr("CHỮ"))
    listing = words.verb("list", list_)
    for option, dest in (("--from", "first"), ("--to", "last")):
        listing.add_argument(option, dest=dest, required=True, type=values.day)
    words.verb("remove", remove).add_argument("id", metavar=tr("MÃ"))


def lend(read: Namespace, call: Call) -> Answer:
    """Saved whatever else is there; what clashes is told beside it."""
    draft = HallDraft(
        HallPurpose(read.purpose),
        read.first,
        read.last or read.first,
        read.time,
        read.place,
        read.what,
        read.borrower,
    )
    with call.writing() as book:
        found = hall.clashes_of_lending(book, draft)
        id_ = hall.lend(book, draft).created[0]
    lines = [_line(HallLending(id_, draft)), *day_words.clashes(found).splitlines()]
    document = _document(HallLending(id_, draft)) | {"clashes": [asdict(one) for one in found]}
    return Answer(document, tuple(lines))


def list_(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = hall.lendings(book, read.first, read.last)
    return listed(rows, _document, _line)


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        hall.remove(book, read.id)
    return removed(read.id, tr("Đã xóa khỏi sổ."))


def _document(row: HallLending) -> dict[str, Any]:
    draft = asdict(row.draft)
    first, last = draft.pop("first_day"), draft.pop("last_day")
    return {"id": row.id, "from": first, "to": last, **draft}


def _line(row: HallLending) -> str:
    return shown.joined((day_words.lending(row.draft), day_words.lending_when(row.draft), row.id))
