"""``export``, ``import``, ``reply``, ``houses``, ``nil``: between a house and its commune."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from db.domain.handing import HandedIn, TakenIn, Verdict
from db.domain.houses import BookKind, HouseState
from db.domain.provisional import ProvisionalRow
from desktop import phrases
from desktop.actions import books, handing_in, provisional, receipts, receiving
from desktop.cli import shown
from desktop.cli.answers import Answer, tell
from desktop.cli.call import Call
from desktop.cli.provisional import document_of as document_told
from desktop.cli.provisional import line_of as line_told
from desktop.cli.taken import document_of, line_of, why
from desktop.cli.words import Words
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book

STAGES = {
    "gather": "Đang gom những gì chưa gửi",
    "seal": "Đang niêm phong tệp",
    "write": "Đang ghi tệp",
    "done": "Đã đọc lại và kiểm tra tệp",
}


def declare(words: Words, name: str) -> None:
    if name == "export":
        words.set_defaults(act=export)
        words.add_argument("--to", required=True, type=Path, metavar=tr("THƯ-MỤC"))
    elif name == "import":
        words.set_defaults(act=import_)
        words.add_argument("files", nargs="+", type=Path, metavar=tr("TỆP"))
        words.add_argument("--preview", action="store_true")
    elif name == "reply":
        words.set_defaults(act=reply)
        words.add_argument("--house", required=True, metavar=tr("LÀNG"))
        words.add_argument("--to", required=True, type=Path, metavar=tr("THƯ-MỤC"))
    elif name == "nil":
        words.set_defaults(act=nil)
        words.add_argument("period", metavar=tr("KỲ"))
    else:
        words.set_defaults(act=houses)


def export(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        handed = handing_in.hand_in(book, read.to, _tell_stage)
    written = _written(handed)
    if handed.path is None:
        return written
    numbers = [receipts.check_number(Path(path)) for path in (handed.path, *handed.more)]
    line = tr("Số đối chiếu: {number}", number=" · ".join(numbers))
    document = {**written.document, "check": numbers[0], "checks": numbers}
    return Answer(document, (*written.lines, line))


def reply(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        _only_commune(book)
        return _written(receiving.reply(book, read.house, read.to, _tell_stage))


def import_(read: Namespace, call: Call) -> Answer:
    if read.preview:
        with call.reading() as book:
            taken = receiving.preview(book, read.files)
    else:
        with call.writing() as book:
            taken = receiving.take_in(book, read.files, _tell_file)
    refused = [one for one in taken if one.verdict is Verdict.REFUSED]
    documents = [document_of(one) for one in taken]
    lines = tuple(line_of(one) for one in taken)
    return Answer(documents, lines, _remark(refused, len(taken)), 1 if refused else 0)


def _remark(refused: Sequence[TakenIn], asked: int) -> str | None:
    if not refused:
        return None
    if asked == 1:
        return why(refused[0])
    return tr(
        "Không nhận {refused} trong {asked} tệp; những tệp đó không đổi gì trong sổ. Xem lý do của "
        "từng tệp, rồi xin bên kia gửi lại.",
        refused=len(refused),
        asked=asked,
    )


def nil(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = handing_in.nil(book, read.period)
    line = tr("Đã ghi: kỳ {period} không phát sinh.", period=read.period)
    return Answer({"period": read.period, "changed": changes.changed}, (line,))


def houses(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        _only_commune(book)
        rows = receiving.houses(book)
        told = provisional.listing(book)
    by_house = {
        row.id: [one for one in told if (one.counted_with or one.house) == row.id] for row in rows
    }
    lines = [
        line
        for row in rows
        for line in (_house_line(row), *(f"  {line_told(one)}" for one in by_house[row.id]))
    ]
    return Answer([_house(row, by_house[row.id]) for row in rows], tuple(lines))


def _only_commune(book: Book) -> None:
    if books.about(book).book_kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")


def _written(handed: HandedIn) -> Answer:
    document = {
        "file": handed.file,
        "path": handed.path,
        "entries": handed.entries,
        "changes": handed.changes,
        "bytes": handed.bytes,
        "more": list(handed.more),
    }
    if handed.file is None:
        return Answer(document, (tr("Không còn gì chưa gửi."),))
    paths = (handed.path, *handed.more)
    return Answer(document, tuple(tr("Đã lưu tệp: {path}", path=path) for path in paths))


def _house(row: HouseState, told: Sequence[ProvisionalRow]) -> dict[str, object]:
    return {
        "id": row.id,
        "name": row.name,
        "last_file": row.last_file,
        "last_day": row.last_day,
        "files": row.files,
        "missing": list(row.missing),
        "joined": row.joined,
        "nil": list(row.nil_periods),
        "provisional": [document_told(one) for one in told],
    }


def _house_line(row: HouseState) -> str:
    if not row.joined:
        return shown.joined((row.name, tr("chưa kết nối")))
    last = tr("chưa có tệp nào")
    if row.last_day:
        last = tr("tệp cuối {day}", day=phrases.day(row.last_day))
    missing = tr("còn thiếu tệp số {files}", files=", ".join(row.missing))
    return shown.joined((row.name, last, missing if row.missing else None))


def _tell_stage(stage: str, done: int, total: int) -> None:
    tell(f"[{done}/{total}] {tr(STAGES.get(stage, stage))}")


def _tell_file(name: str, done: int, total: int) -> None:
    tell(tr("[{done}/{total}] Đang nhận {name}", done=done + 1, total=total, name=name))
