"""``laptop``: which laptops write for the houses; the digits were compared; one writes no more."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from db.domain.laptops import Laptop
from desktop import phrases
from desktop.actions import laptops
from desktop.cli import shown
from desktop.cli.answers import Answer, listed
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    words.verb("list", list_)
    comparing = words.verb("compare", compare)
    comparing.add_argument("id", metavar="ID")
    comparing.add_argument("--fingerprint", metavar=tr("SỐ"))
    words.verb("retire", retire).add_argument("id", metavar="ID")
    words.verb("resume", resume).add_argument("id", metavar="ID")
    replying = words.verb("reply", reply)
    replying.add_argument("id", metavar="ID")
    replying.add_argument("--to", required=True, type=Path, metavar=tr("THƯ-MỤC"))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = laptops.listing(book)
    return listed(rows, asdict, _line)


def compare(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        laptops.compare(book, read.id, read.fingerprint)
    return Answer({"id": read.id, "compared": True}, (tr("Đã ghi: hai bên đọc số giống nhau."),))


def retire(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        laptops.retire(book, read.id)
    return Answer({"id": read.id, "retired": True}, (tr("Máy này không ghi cho làng nữa."),))


def resume(read: Namespace, call: Call) -> Answer:
    """A laptop retired by mistake."""
    with call.writing() as book:
        laptops.let_write(book, read.id)
    return Answer({"id": read.id, "retired": False}, (tr("Máy này lại ghi cho làng."),))


def reply(read: Namespace, call: Call) -> Answer:
    """For one laptop alone, retired or not."""
    with call.writing() as book:
        written = laptops.last_reply(book, read.id, read.to)
    return Answer(
        {"file": written.file, "path": written.path},
        (tr("Đã lưu {file}.", file=written.file or ""),),
    )


def _line(row: Laptop) -> str:
    state = tr("đã đọc số") if row.compared else tr("chưa đọc số cho nhau nghe")
    last = tr("tệp cuối {day}", day=phrases.day(row.last_day)) if row.last_day else None
    name = tr("{house}, máy {place}", house=row.house_name, place=row.place)
    twice = tr("trùng số tệp") if row.twice and not row.retired else None
    return shown.joined((name, tr("đã nghỉ") if row.retired else state, twice, last, row.id))
