"""``figures``: all numbers of a range of days."""

from __future__ import annotations

from argparse import Namespace

from db.domain.figures import Figure
from desktop.actions import figures
from desktop.cli import values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.figure_words import figure_name, unit_name
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    words.set_defaults(act=show)
    words.add_argument(
        "--from", dest="from_day", required=True, type=values.day, metavar=tr("NGÀY")
    )
    words.add_argument("--to", dest="to_day", required=True, type=values.day, metavar=tr("NGÀY"))
    words.add_argument("--house", metavar=tr("LÀNG"))


def show(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        found = figures.figures(book, read.from_day, read.to_day, read.house)
    document = {
        "from": found.from_day,
        "to": found.to_day,
        "house": found.house,
        "figures": [
            {"code": one.code, "value": one.value, "unit": one.unit} for one in found.figures
        ],
    }
    lines = tuple(_line(one) for one in found.figures)
    return Answer(document, lines)


def _line(one: Figure) -> str:
    said = f"{unit_name(one.unit)} · {figure_name(one.code)}"
    return f"{one.code:<40} {one.value:>8} {said}"
