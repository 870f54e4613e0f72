"""``merge``: two villages become one at the commune; look first, do it, take it back."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from db.domain.mergers import MergerRow
from desktop.actions import merging
from desktop.cli import shown, ties
from desktop.cli.answers import Answer, listed, saved
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.tie_words import before_words, merger_words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    words.verb("look", look).add_argument("--house", required=True, metavar=tr("LÀNG"))
    adding = words.verb("add", add)
    ties.declare_tie(adding, "--into", tr("LÀNG"))
    words.verb("list", list_)
    ties.declare_files(words.verb("reply", reply))
    words.verb("undo", undo).add_argument("id", metavar="ID")


def look(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        found = merging.before(book, read.house)
    return Answer(asdict(found), tuple(before_words(found)))


def add(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        made = merging.merge(book, read.house, read.into, ties.day_of(read), read.name).created[0]
        row = next(row for row in merging.listing(book) if row.id == made)
    return Answer(asdict(row), (_line(row),))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        return listed(merging.listing(book), asdict, _line)


def reply(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        written = merging.write_replies(book, read.id, read.to)
    both = {"ended": written.ended, "lasting": written.lasting}
    return saved({which: one.file if one else None for which, one in both.items()})


def undo(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        merging.separate(book, read.id)
    return Answer({"id": read.id}, (tr("Đã hoàn tác sáp nhập: hai làng như trước."),))


def _line(row: MergerRow) -> str:
    return shown.joined((merger_words(row), row.id))
