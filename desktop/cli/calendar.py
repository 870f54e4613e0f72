"""``calendar``: meetings, lendings and occasions of a range of days; as a file for phones."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop import day_words, phrases
from desktop.actions import calendar, finding
from desktop.cli import shown, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    words.set_defaults(act=show)
    for option, dest in (("--from", "first"), ("--to", "last")):
        words.add_argument(option, dest=dest, required=True, type=values.day, metavar=tr("NGÀY"))
    words.add_argument("--group", metavar=tr("NHÓM"))
    words.add_argument("--out", type=Path, metavar=tr("TỆP.ics"))


def show(read: Namespace, call: Call) -> Answer:
    if read.out:
        calendar.check_place(read.out)
    with call.reading() as book:
        group = finding.group_id(book, read.group) if read.group else None
        found = calendar.days(book, read.first, read.last, group)
        name = calendar.name_of(book)
    document = {
        "meetings": [row.id for row in found.meetings],
        "lendings": [row.id for row in found.lendings],
        "occasions": [row.occasion.key for row in found.occasions],
    }
    if read.out:
        path = calendar.save(name, found, read.out)
        line = tr("Đã lưu lịch vào {file}", file=str(path))
        return Answer(document | {"file": str(path)}, (line,))
    lines = [
        shown.joined((phrases.day(row.day), row.time, phrases.meeting_name(row), row.id))
        for row in found.meetings
    ]
    lines += [
        shown.joined((day_words.lending_when(row.draft), day_words.lending(row.draft), row.id))
        for row in found.lendings
    ]
    lines += [
        shown.joined((day_words.days(row), row.occasion.name, day_words.state(row)))
        for row in found.occasions
    ]
    return Answer(document, tuple(lines))
