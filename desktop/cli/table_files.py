"""``--out FILE`` of the verbs that list: the list as xlsx, ods, csv or PDF."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import number, tr

if TYPE_CHECKING:
    from db.domain.tables import Table
    from db.engine import Book


def declare(words: Words) -> None:
    words.add_argument("--out", type=Path, metavar=tr("TỆP.xlsx"))


def save(read: Namespace, call: Call, make: Callable[[Book], Table]) -> Answer:
    """Write the list that ``make`` gives; a bad name is refused before anything is asked."""
    from desktop.actions import saving, tables

    tables.format_of(read.out)
    saving.check_place(read.out)
    with call.reading() as book:
        table = make(book)
    path = tables.save(table, read.out)
    line = tr("Đã lưu {count} dòng vào {file}", count=number(len(table.rows)), file=str(path))
    return Answer({"file": str(path), "rows": len(table.rows)}, (line,))
