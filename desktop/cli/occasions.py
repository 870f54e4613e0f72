"""``occasion``: the occasions of a year, the village's own among them."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from db.domain.occasions import OccasionDraft, OccasionYear, Reckoning
from desktop import day_words
from desktop.actions import occasions
from desktop.cli import shown, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words, number, year
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    _year(words.verb("list", list_))
    _facts(words.verb("add", add))
    editing = words.verb("edit", edit)
    editing.add_argument("key", metavar=tr("MÃ-DỊP"))
    _facts(editing)
    words.verb("remove", remove).add_argument("key", metavar=tr("MÃ-DỊP"))
    setting = _year(words.verb("days", set_days))
    setting.add_argument("key", metavar=tr("MÃ-DỊP"))
    setting.add_argument("--from", dest="first", type=values.day, metavar=tr("NGÀY"))
    setting.add_argument("--to", dest="last", type=values.day, metavar=tr("NGÀY"))
    for name, yes in (("watch", True), ("unwatch", False)):
        watching = words.verb(name, watch)
        watching.add_argument("key", metavar=tr("MÃ-DỊP"))
        watching.set_defaults(yes=yes)
    copying = _year(words.verb("copy", copy))
    copying.add_argument("keys", nargs="*", metavar=tr("MÃ-DỊP"))


def _year(words: Words) -> Words:
    words.add_argument("--year", type=year, required=True, metavar=tr("NĂM"))
    return words


def _facts(words: Words) -> None:
    words.add_argument("--name", required=True, metavar=tr("TÊN"))
    words.add_argument("--by", choices=[*Reckoning], default=Reckoning.OPEN)
    for option in ("--month", "--day", "--end-month", "--end-day"):
        words.add_argument(option, type=number, metavar=tr("SỐ"))


def _draft(read: Namespace) -> OccasionDraft:
    ends = (read.month, read.day, read.end_month, read.end_day)
    return OccasionDraft(read.name, Reckoning(read.by), *ends)


def list_(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = occasions.in_year(book, read.year)
    lines = (
        shown.joined((day_words.days(row), row.occasion.name, day_words.state(row))) for row in rows
    )
    return Answer([_document(row) for row in rows], tuple(lines))


def add(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        key = occasions.add(book, _draft(read)).created[0]
    return Answer({"key": key, "name": read.name}, (shown.joined((read.name, key)),))


def edit(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        occasions.edit(book, read.key, _draft(read))
    return Answer({"key": read.key, "name": read.name}, (shown.joined((read.name, read.key)),))


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        occasions.remove(book, read.key)
    return Answer({"key": read.key, "removed": True}, (tr("Đã xóa khỏi sổ."),))


def set_days(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        occasions.set_days(book, read.key, read.year, read.first, read.last)
        rows = occasions.in_year(book, read.year)
    row = next(row for row in rows if row.occasion.key == read.key)
    return Answer(_document(row), (shown.joined((row.occasion.name, day_words.days(row))),))


def watch(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        occasions.watch(book, read.key, read.yes)
    said = tr("Sẽ nhắc khi chưa có hoạt động.") if read.yes else tr("Không nhắc dịp này nữa.")
    return Answer({"key": read.key, "watched": read.yes}, (said,))


def copy(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        made = occasions.copy_last_year(book, read.year, read.keys or None)
    said = tr("Đã chép {count} buổi từ năm trước.", count=len(made.created))
    return Answer({"meetings": made.created, "left": made.unchanged}, (said,))


def _document(row: OccasionYear) -> dict[str, Any]:
    return {
        "key": row.occasion.key,
        "name": row.occasion.name,
        "own": row.occasion.own,
        "watched": row.occasion.watched,
        "by": row.occasion.draft.reckoning.value,
        "from": row.first.isoformat() if row.first else None,
        "to": row.last.isoformat() if row.last else None,
        "meetings": [one.id for one in row.meetings],
    }
