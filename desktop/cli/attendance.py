"""``attendance``: set marks one by one, for all who have none, or from a table; show a roll."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.attendance import Mark, RollRow, Status
from db.domain.changes import Changes
from db.domain.errors import AppError
from desktop import phrases
from desktop.actions import attendance, finding, people, saving, tables
from desktop.cli import shown, table_files, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.marks_file import MarksFile, in_file, read_marks, refusal
from desktop.cli.words import UsageError, Words
from desktop.wording import tr

if TYPE_CHECKING:
    from db.domain.tables import Table
    from db.engine import Book

STATUSES = [one.value for one in Status]


def declare(words: Words, _: str) -> None:
    setting = words.verb("set", set_)
    setting.add_argument("meeting", metavar=tr("MÃ-BUỔI"))
    how = setting.add_mutually_exclusive_group(required=True)
    how.add_argument("--all", choices=STATUSES)
    how.add_argument("--from", dest="file", type=Path, metavar=tr("TỆP.csv"))
    how.add_argument("--person", metavar=tr("MÃ-NGƯỜI"))
    setting.add_argument("--status", choices=[*STATUSES, ""])
    setting.add_argument("--reason", metavar=tr("LÝ-DO"))
    showing = words.verb("show", show)
    showing.add_argument("meeting", nargs="?", metavar=tr("MÃ-BUỔI"))
    for option in ("--group", "--house"):
        showing.add_argument(option, metavar=tr("CHỮ"))
    for option, dest in (("--from", "from_day"), ("--to", "to_day")):
        showing.add_argument(option, dest=dest, type=values.day, metavar=tr("NGÀY"))
    table_files.declare(showing)


def set_(read: Namespace, call: Call) -> Answer:
    if (read.person is None) != (read.status is None):
        raise UsageError(tr("--person và --status đi cùng nhau"))
    if read.reason is not None and read.person is None:
        raise UsageError(tr("--reason chỉ đi cùng --person"))
    table = None if read.file is None else read_marks(saving.read_table(read.file))
    with call.writing() as book:
        changes = _mark(read, book) if table is None else _take_table(book, read.meeting, table)
    document = {"changed": changes.changed, "unchanged": changes.unchanged}
    return Answer(document, (tr("Đã ghi {changed} người, {unchanged} như cũ.", **document),))


def _take_table(book: Book, meeting: str, table: MarksFile) -> Changes:
    """All lines or none; where some are wrong, everything that is wrong is named at once."""
    if table.wrong:
        unknown = [
            {"line": one.line, "code": "person_unknown", "id": one.mark.person_id}
            for one in table.marks
            if not _is_known(book, one.mark.person_id)
        ]
        raise refusal([*table.wrong, *unknown])
    try:
        return attendance.mark(book, meeting, [one.mark for one in table.marks])
    except AppError as error:
        if error.code == "marks_refused":
            raise in_file(error, table.marks) from error
        raise


def _is_known(book: Book, person: str) -> bool:
    try:
        people.detail(book, person)
    except AppError:
        return False
    return True


def _mark(read: Namespace, book: Book) -> Changes:
    if read.person is None:
        return attendance.mark_rest(book, read.meeting, Status(read.all))
    status = Status(read.status) if read.status else None
    return attendance.mark(book, read.meeting, [Mark(read.person, status, read.reason)])


def show(read: Namespace, call: Call) -> Answer:
    """One meeting's roll; with ``--out`` also of all meetings of a group in a range."""
    if read.out is not None:
        if (read.meeting is None) == (None in (read.group, read.from_day, read.to_day)):
            raise UsageError(tr("cần MÃ-BUỔI, hoặc --group với --from và --to"))
        return table_files.save(read, call, lambda book: _table(book, read))
    if read.meeting is None:
        raise UsageError(tr("thiếu {words}", words=tr("MÃ-BUỔI")))
    with call.reading() as book:
        roll = attendance.roll(book, read.meeting)
    return Answer(
        [_row(row) for row in roll.rows],
        (shown.meeting_line(roll.meeting), *(_line(row) for row in roll.rows)),
    )


def _table(book: Book, read: Namespace) -> Table:
    if read.meeting is not None:
        return tables.of_roll(book, read.meeting)
    group = finding.group_id(book, read.group, read.house)
    return tables.of_attendance(book, group, read.from_day, read.to_day)


def _row(row: RollRow) -> dict[str, object]:
    return {
        "person": row.person_id,
        "full_name": row.full_name,
        "status": row.status,
        "reason": row.reason,
        "member": row.member,
    }


def _line(row: RollRow) -> str:
    name = row.full_name or tr("(không có tên)")
    return shown.joined((name, row.distinction, phrases.status(row.status), row.reason))
