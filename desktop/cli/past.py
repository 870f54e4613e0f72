"""``undo`` and ``history``."""

from __future__ import annotations

from argparse import Namespace

from desktop import phrases
from desktop.act_words import act_name
from desktop.actions import undoing
from desktop.actions.undoing import HistoryRow
from desktop.cli import shown
from desktop.cli.answers import Answer, listed
from desktop.cli.call import Call
from desktop.cli.words import Words, number
from desktop.wording import plain, tr

DEFAULT_LIMIT = 200


def declare(words: Words, name: str) -> None:
    if name == "undo":
        words.set_defaults(act=undo)
        return
    words.set_defaults(act=history)
    words.add_argument("id", nargs="?", metavar="ID")
    words.add_argument("--limit", type=number, default=DEFAULT_LIMIT, metavar=tr("SỐ"))


def undo(_: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        undone = undoing.undo(book)
    name = act_name(undone.command)
    document = {"command": undone.command, "what": name, "changed": undone.count}
    return Answer(document, (tr("Đã hoàn tác: {name}.", name=name),))


def history(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = undoing.history(book, read.id, read.limit)
    return listed(rows, _row, _line)


def _row(row: HistoryRow) -> dict[str, object]:
    changes = [{"field": one.field, "was": one.before, "is": one.after} for one in row.changes]
    return {
        "when": row.when,
        "who": row.who,
        "command": row.command,
        "what": act_name(row.command),
        "undone": row.undone,
        "entry": row.entry,
        "changes": changes,
    }


def _line(row: HistoryRow) -> str:
    day, _, time = row.when.partition(" ")
    undone = tr("(đã hoàn tác)") if row.undone else None
    head = shown.joined((phrases.day(day), time), " ")
    said = (
        f"{one.field}: {plain(one.before) or '–'} → {plain(one.after) or '–'}"
        for one in row.changes
    )
    return shown.joined((head, row.who, act_name(row.command), undone, *said))
