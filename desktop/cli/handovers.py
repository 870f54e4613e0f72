"""``handover``: the book passes to a new manager; the paper, the entry, the new name."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from desktop import phrases
from desktop.actions import handovers
from desktop.cli import shown, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    adding = words.verb("add", add)
    adding.add_argument("--from", dest="giver", required=True, metavar=tr("NGƯỜI-GIAO"))
    adding.add_argument("--to", dest="taker", required=True, metavar=tr("NGƯỜI-NHẬN"))
    adding.add_argument("--on", dest="day", type=values.day, metavar=tr("NGÀY"))
    adding.add_argument("--out", required=True, type=Path, metavar=tr("TỆP"))
    words.verb("list", list_)


def add(read: Namespace, call: Call) -> Answer:
    day = read.day or values.today().isoformat()
    with call.writing() as book:
        handovers.hand_over(book, read.giver, read.taker, day, read.out)
        (row, *_) = handovers.listing(book)
    line = tr("Đã bàn giao sổ cho {taker}. Biên bản: {file}", taker=read.taker, file=str(read.out))
    return Answer({**asdict(row), "file": str(read.out)}, (line,))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = handovers.listing(book)
    lines = tuple(
        shown.joined((phrases.day(row.day), tr("{a} giao {b}", a=row.giver, b=row.taker)))
        for row in rows
    )
    return Answer([asdict(row) for row in rows], lines)
