"""``people import``: a list of people that exists already as Excel, ODS or CSV."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from db.domain.rosters import RosterTaken
from desktop.actions import rosters
from desktop.cli import values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.roster_words import problem_words
from desktop.wording import tr


def declare(words: Words) -> None:
    words.add_argument("file", type=Path, metavar=tr("TỆP"))
    words.add_argument("--group", metavar=tr("NHÓM"))
    words.add_argument("--from", dest="from_day", type=values.day, metavar=tr("NGÀY"))
    words.add_argument("--sheet", metavar=tr("TRANG-TÍNH"))
    words.add_argument("--dry-run", action="store_true")


def take_in(read: Namespace, call: Call) -> Answer:
    reading = rosters.read(read.file, sheet=read.sheet)
    if read.dry_run:
        with call.reading() as book:
            return _answer(rosters.preview(book, reading, read.group, read.from_day))
    with call.writing() as book:
        return _answer(rosters.take_in(book, reading, read.group, read.from_day))


def _answer(taken: RosterTaken) -> Answer:
    counts = {
        "rows": taken.rows,
        "added": taken.added,
        "matched": taken.matched,
        "skipped": taken.skipped,
    }
    problems = [
        {"row": one.row, "column": one.column, "message": problem_words(one), "code": one.code}
        for one in taken.problems
    ]
    first = tr(
        "{rows} người trong danh sách: {added} người mới, {matched} người đã có, {skipped} bỏ qua.",
        **counts,
    )
    lines = (
        tr("Dòng {row}, cột {column}: {message}", **{**one, "row": str(one["row"])})
        for one in problems
    )
    return Answer({**counts, "problems": problems}, (first, *lines))
