"""``received``: the files that were taken in, and taking one back."""

from __future__ import annotations

from argparse import Namespace

from db.domain.errors import AppError
from db.domain.handing import ReceivedRow, RefusedRow
from desktop import phrases
from desktop.actions import receiving
from desktop.cli import shown
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr, word


def declare(words: Words, _: str) -> None:
    listing = words.verb("list", list_)
    listing.add_argument("--house", metavar=tr("LÀNG"))
    words.verb("undo", undo).add_argument("file", metavar="ID")
    words.verb("redo", redo).add_argument("file", metavar="ID")


def list_(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = receiving.received(book, read.house)
        refused = receiving.refused(book)
    document = {"files": [_row(row) for row in rows], "refused": [_bad(row) for row in refused]}
    lines = (*(_line(row) for row in rows), *(_bad_line(row) for row in refused))
    return Answer(document, lines)


def undo(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = receiving.take_back(book, read.file)
    line = tr("Đã hoàn tác lần nhận này; gửi tệp trả lời thì làng cũng biết.")
    return Answer({"changed": changes.changed}, (line,))


def redo(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = receiving.count_again(book, read.file)
    return Answer({"changed": changes.changed}, (tr("Lần nhận này lại có hiệu lực."),))


def _row(row: ReceivedRow) -> dict[str, object]:
    return {
        "id": row.id,
        "file": row.file,
        "number": row.number,
        "day": row.day,
        "written": row.written,
        "house": row.house,
        "added": row.added,
        "meetings": row.meetings,
        "marks": row.marks,
        "people": row.people,
        "undone": row.taken_back,
    }


def _line(row: ReceivedRow) -> str:
    brought = tr(
        "{meetings} buổi, {marks} lượt điểm danh, {people} người",
        meetings=row.meetings,
        marks=row.marks,
        people=row.people,
    )
    undone = tr("(đã hoàn tác)") if row.taken_back else None
    return shown.joined((row.id, phrases.day(row.day), row.house, row.file, brought, undone))


def _bad(row: RefusedRow) -> dict[str, object]:
    return {
        "file": row.file,
        "number": row.number,
        "day": row.day,
        "reason": row.reason,
        "message": word(AppError(row.reason)),
        "house": row.house,
    }


def _bad_line(row: RefusedRow) -> str:
    return shown.joined((phrases.day(row.day), row.house, row.file, word(AppError(row.reason))))
