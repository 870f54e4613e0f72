"""``quick``: the eight numbers that are read out by phone, and the lines for Zalo."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime

from db.domain.periods import parse_period
from db.domain.quick_numbers import QUICK
from desktop import quick_words
from desktop.actions import books, figures
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    words.set_defaults(act=show)
    words.add_argument("--period", required=True, type=parse_period, metavar=tr("KỲ"))
    words.add_argument("--house", metavar=tr("LÀNG"))


def show(read: Namespace, call: Call) -> Answer:
    first, last = read.period.from_day.isoformat(), read.period.to_day.isoformat()
    with call.reading() as book:
        found = figures.figures(book, first, last, read.house)
        name = found.house or quick_words.place(books.about(book))
    text = quick_words.plain_lines(name, read.period, found, datetime.now().astimezone())
    document = {
        "from": first,
        "to": last,
        "house": found.house,
        "numbers": [{"name": one.name, "value": one.value(found)} for one in QUICK],
        "text": text,
    }
    return Answer(document, tuple(text.splitlines()))
