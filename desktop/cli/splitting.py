"""``unit split``: one village becomes two at the commune; do it, write the files, take it back."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from db.domain.splits import SplitRow
from desktop.actions import splitting
from desktop.cli import shown, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.tie_words import split_words
from desktop.wording import tr


def declare(words: Words) -> None:
    adding = words.verb("split", split)
    adding.add_argument("--house", required=True, metavar=tr("LÀNG"))
    adding.add_argument("--new", required=True, metavar=tr("LÀNG-MỚI"))
    adding.add_argument("--name", metavar=tr("TÊN-MỚI"))
    adding.add_argument("--on", dest="day", type=values.day, metavar=tr("NGÀY"))
    words.verb("splits", list_)
    writing = words.verb("split-files", files)
    writing.add_argument("id", metavar="ID")
    writing.add_argument("--to", required=True, type=Path, metavar=tr("THƯ-MỤC"))
    words.verb("rejoin", rejoin).add_argument("id", metavar="ID")


def split(read: Namespace, call: Call) -> Answer:
    day = read.day or values.today().isoformat()
    with call.writing() as book:
        made = splitting.split(book, read.house, read.new, day, read.name).created[0]
        row = next(row for row in splitting.listing(book) if row.id == made)
    return Answer(asdict(row), (_line(row),))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = splitting.listing(book)
    return Answer([asdict(row) for row in rows], tuple(_line(row) for row in rows))


def files(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        written = splitting.write_files(book, read.id, read.to)
    names = {
        "reply": written.reply.file if written.reply else None,
        "invitation": written.invitation.name if written.invitation else None,
    }
    return Answer(names, tuple(tr("Đã lưu {file}.", file=name) for name in names.values() if name))


def rejoin(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        splitting.rejoin(book, read.id)
    return Answer({"id": read.id}, (tr("Đã hoàn tác tách làng: một làng như trước."),))


def _line(row: SplitRow) -> str:
    return shown.joined((split_words(row), row.id))
