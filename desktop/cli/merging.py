"""``merge``: two villages become one at the commune; look first, do it, take it back."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from db.domain.mergers import MergerRow
from desktop.actions import merging
from desktop.cli import shown, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.tie_words import before_words, merger_words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    looking = words.verb("look", look)
    looking.add_argument("--house", required=True, metavar=tr("LÀNG"))
    adding = words.verb("add", add)
    adding.add_argument("--house", required=True, metavar=tr("LÀNG"))
    adding.add_argument("--into", required=True, metavar=tr("LÀNG"))
    adding.add_argument("--name", metavar=tr("TÊN-MỚI"))
    adding.add_argument("--on", dest="day", type=values.day, metavar=tr("NGÀY"))
    words.verb("list", list_)
    writing = words.verb("reply", reply)
    writing.add_argument("id", metavar="ID")
    writing.add_argument("--to", required=True, type=Path, metavar=tr("THƯ-MỤC"))
    words.verb("undo", undo).add_argument("id", metavar="ID")


def look(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        found = merging.before(book, read.house)
    return Answer(asdict(found), tuple(before_words(found)))


def add(read: Namespace, call: Call) -> Answer:
    day = read.day or values.today().isoformat()
    with call.writing() as book:
        made = merging.merge(book, read.house, read.into, day, read.name).created[0]
        row = next(row for row in merging.listing(book) if row.id == made)
    return Answer(asdict(row), (_line(row),))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = merging.listing(book)
    return Answer([asdict(row) for row in rows], tuple(_line(row) for row in rows))


def reply(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        written = merging.write_replies(book, read.id, read.to)
    files: dict[str, Any] = {
        "ended": written.ended.file if written.ended else None,
        "lasting": written.lasting.file if written.lasting else None,
    }
    return Answer(files, tuple(tr("Đã lưu {file}.", file=name) for name in files.values() if name))


def undo(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        merging.separate(book, read.id)
    return Answer({"id": read.id}, (tr("Đã hoàn tác sáp nhập: hai làng như trước."),))


def _line(row: MergerRow) -> str:
    return shown.joined((merger_words(row), row.id))
