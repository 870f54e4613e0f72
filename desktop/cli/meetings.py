"""``meeting``: plan or write down later, list, call off, postpone, count heads."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.domain.attendance import Unnamed
from db.domain.meetings import HeadCount, Reason
from db.domain.programmes import Programme
from desktop.actions import finding, meetings, programmes, tables
from desktop.cli import shown, table_files, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words, number
from desktop.figure_words import figure_name
from desktop.wording import tr

if TYPE_CHECKING:
    from db.domain.tables import Table
    from db.engine import Book

HEADS = ("people", "female", "children", "elderly", "households")
UNNAMED = ("female", "male", "girls", "boys")


def declare(words: Words, _: str) -> None:
    adding = words.verb("add", add)
    adding.add_argument(
        "--group", dest="groups", action="append", required=True, metavar=tr("NHÓM")
    )
    adding.add_argument("--date", required=True, type=values.day, metavar=tr("NGÀY"))
    for option in ("--time", "--place", "--topic", "--teacher", "--house"):
        adding.add_argument(option, metavar=tr("CHỮ"))
    adding.add_argument("--occasion", metavar=tr("MÃ-DỊP"))
    listing = words.verb("list", list_)
    listing.add_argument("--group", metavar=tr("NHÓM"))
    listing.add_argument("--house", metavar=tr("LÀNG"))
    listing.add_argument("--from", dest="from_day", type=values.day, metavar=tr("NGÀY"))
    listing.add_argument("--to", dest="to_day", type=values.day, metavar=tr("NGÀY"))
    table_files.declare(listing)
    _though_held(_many(words.verb("remove", remove)))
    _because(_though_held(_many(words.verb("call-off", call_off))))
    _many(words.verb("take-up", take_up))
    postponing = _because(_though_held(_one_meeting(words.verb("postpone", postpone))))
    postponing.add_argument("--to", dest="to_day", required=True, type=values.day)
    resting = _because(words.verb("rest", rest))
    for option, dest in (("--from", "from_day"), ("--to", "to_day")):
        resting.add_argument(option, dest=dest, required=True, type=values.day, metavar=tr("NGÀY"))
    serving = _one_meeting(words.verb("programmes", serve))
    known = [one.value for one in Programme]
    serving.add_argument("--of", dest="wanted", nargs="*", default=[], choices=known)
    _counts(_one_meeting(words.verb("heads", count_heads)), HEADS)
    _counts(_one_meeting(words.verb("walk-ins", count_unnamed)), UNNAMED)


def _one_meeting(words: Words) -> Words:
    words.add_argument("id", metavar=tr("MÃ-BUỔI"))
    return words


def _many(words: Words) -> Words:
    words.add_argument("ids", nargs="+", metavar=tr("MÃ-BUỔI"))
    return words


def _though_held(words: Words) -> Words:
    """Without it what was counted stays: a script has nobody to ask."""
    words.add_argument("--held", action="store_true")
    return words


def _because(words: Words) -> Words:
    words.add_argument("--reason", choices=[one.value for one in Reason], required=True)
    words.add_argument("--text", metavar=tr("CHỮ"))
    return words


def _counts(words: Words, names: Sequence[str]) -> None:
    for name in names:
        words.add_argument(f"--{name}", type=number, metavar=tr("SỐ"))


def add(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        ids = [finding.group_id(book, name, read.house) for name in read.groups]
        facts = (read.time, read.place, read.topic, read.teacher)
        occasion = (read.occasion, int(read.date[:4])) if read.occasion else None
        changes = meetings.add_several(book, ids, [read.date], *facts, occasion)
        return _shown(book, changes.created)


def list_(read: Namespace, call: Call) -> Answer:
    if read.out is not None:
        return table_files.save(read, call, lambda book: _table(book, read))
    with call.reading() as book:
        group = finding.optional_group_id(book, read.group, read.house)
        rows = meetings.listing(book, read.from_day, read.to_day, group)
    return Answer(
        [shown.meeting(row) for row in rows], tuple(shown.meeting_line(row) for row in rows)
    )


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = meetings.remove(book, read.ids, held=read.held)
    line = tr("Đã xóa {count} buổi.", count=changes.changed)
    return Answer({"changed": changes.changed}, (line,))


def call_off(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        meetings.call_off(book, read.ids, Reason(read.reason), read.text, held=read.held)
        return _shown(book, read.ids)


def take_up(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        meetings.take_up(book, read.ids)
        return _shown(book, read.ids)


def postpone(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        reason = Reason(read.reason)
        changes = meetings.postpone(book, read.id, read.to_day, reason, read.text, held=read.held)
        return _shown(book, [read.id, *changes.created])


def rest(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = meetings.rest(book, read.from_day, read.to_day, Reason(read.reason), read.text)
    line = tr("Cả làng nghỉ: {count} buổi.", count=changes.changed)
    return Answer({"changed": changes.changed}, (line,))


def count_heads(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        meetings.count_heads(book, read.id, HeadCount(*(getattr(read, name) for name in HEADS)))
        return _shown(book, [read.id])


def count_unnamed(read: Namespace, call: Call) -> Answer:
    counted = Unnamed(*(getattr(read, name) or 0 for name in UNNAMED))
    with call.writing() as book:
        meetings.count_unnamed(book, read.id, counted)
        return _shown(book, [read.id])


def _table(book: Book, read: Namespace) -> Table:
    group = finding.optional_group_id(book, read.group, read.house)
    return tables.of_meetings(book, read.from_day, read.to_day, group)


def _shown(book: Book, ids: Sequence[str]) -> Answer:
    """The meeting itself where one was asked, else a list."""
    rows = [meetings.detail(book, id_) for id_ in ids]
    documents = [shown.meeting(row) for row in rows]
    lines = tuple(shown.meeting_line(row) for row in rows)
    return Answer(documents[0] if len(documents) == 1 else documents, lines)


def serve(read: Namespace, call: Call) -> Answer:
    """Which programmes a meeting serves; none where ``--of`` is not said."""
    wanted = [Programme(one) for one in read.wanted]
    with call.writing() as book:
        programmes.set_programmes(book, read.id, wanted)
        now = programmes.of_meeting(book, read.id)
    lines = [figure_name(f"meetings.programmes.{one}") for one in now]
    return Answer(
        {"meeting": read.id, "programmes": list(now)},
        tuple(lines) or (tr("Buổi này không thuộc chương trình nào."),),
    )
