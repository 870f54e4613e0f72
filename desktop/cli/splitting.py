"""``unit split``: one village becomes two at the commune; do it, write the files, take it back."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from db.domain.splits import SplitRow
from desktop.actions import splitting
from desktop.cli import shown, ties
from desktop.cli.answers import Answer, listed, saved
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.tie_words import split_words
from desktop.wording import tr


def declare(words: Words) -> None:
    ties.declare_tie(words.verb("split", split), "--new", tr("LÀNG-MỚI"))
    words.verb("splits", list_)
    ties.declare_files(words.verb("split-files", files))
    words.verb("rejoin", rejoin).add_argument("id", metavar="ID")


def split(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        made = splitting.split(book, read.house, read.new, ties.day_of(read), read.name).created[0]
        row = next(row for row in splitting.listing(book) if row.id == made)
    return Answer(asdict(row), (_line(row),))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        return listed(splitting.listing(book), asdict, _line)


def files(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        written = splitting.write_files(book, read.id, read.to)
    return saved(
        {
            "reply": written.reply.file if written.reply else None,
            "invitation": written.invitation.name if written.invitation else None,
        }
    )


def rejoin(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        splitting.rejoin(book, read.id)
    return Answer({"id": read.id}, (tr("Đã hoàn tác tách làng: một làng như trước."),))


def _line(row: SplitRow) -> str:
    return shown.joined((split_words(row), row.id))
