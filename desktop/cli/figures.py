"""``figures``: all numbers of a range of days."""

from __future__ import annotations

from argparse import Namespace

from db.domain.explained import Explained
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
    words.add_argument("--explain", metavar=tr("MÃ"))


def show(read: Namespace, call: Call) -> Answer:
    if read.explain:
        return _explained(read, call)
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


def _explained(read: Namespace, call: Call) -> Answer:
    """The meetings or persons one figure was counted from."""
    with call.reading() as book:
        found = figures.explain(book, read.explain, read.from_day, read.to_day, read.house)
    lines = [f"{found.code:<40} {found.value:>8}"]
    lines += [
        f"{one.day} {one.time or '':<6} {', '.join(one.groups):<40} {one.value:>6}"
        for one in found.meetings
    ]
    lines += [
        f"{one.name or tr('(chỉ tính số)'):<40} {one.last_day or ''}" for one in found.persons
    ]
    lines += [f"{one.day} {one.what or one.house:<40} {one.value:>6}" for one in found.records]
    return Answer(_explained_document(found), tuple(lines))


def _explained_document(found: Explained) -> dict[str, object]:
    return {
        "code": found.code,
        "value": found.value,
        "meetings": [
            {
                "id": one.id,
                "date": one.day,
                "time": one.time,
                "groups": one.groups,
                "house": one.house,
                "value": one.value,
            }
            for one in found.meetings
        ],
        "persons": [
            {"id": one.id, "full_name": one.name, "last_date": one.last_day, "house": one.house}
            for one in found.persons
        ],
        "records": [
            {
                "id": one.id,
                "date": one.day,
                "what": one.what,
                "house": one.house,
                "value": one.value,
                "provisional": one.told,
            }
            for one in found.records
        ],
        "counted_once": found.once,
    }
