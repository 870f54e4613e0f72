"""``check``, ``fingerprint``, ``conflicts``: is the book whole, is it the same, is it agreed."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.conflicts import ConflictRow
from db.domain.errors import AppError
from desktop import phrases
from desktop.actions import books, checking, receiving, saving
from desktop.actions.checking import today
from desktop.cli import shown
from desktop.cli.answers import Answer, listed
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import plain, tr, word

if TYPE_CHECKING:
    from db.engine import Book


def declare(words: Words, name: str) -> None:
    if name == "check":
        words.set_defaults(act=check)
        words.add_argument("--full", action="store_true")
        words.add_argument("--out", type=Path, metavar=tr("TỆP"))
        words.add_argument("--read", type=Path, metavar=tr("TỆP"))
    elif name == "fingerprint":
        words.set_defaults(act=fingerprint)
        words.add_argument("--house", metavar=tr("LÀNG"))
    else:
        words.verb("list", list_)
        choosing = words.verb("choose", choose)
        choosing.add_argument("ids", nargs="+", metavar="ID")
        choosing.add_argument("--entry", metavar=tr("BẢN-GHI"))


def check(read: Namespace, call: Call) -> Answer:
    """``--out`` writes the findings as a signed text; ``--read`` tells who signed such a text."""
    if read.read:
        return _signer(read.read, call)
    if read.out:
        saving.check_place(read.out)
    with call.reading() as book:
        findings = checking.check(book, full=read.full)
        found = [
            {"code": one.code, "message": word(AppError(one.code)), "where": one.where}
            for one in findings
        ]
        lines = tuple(f"{one['message']} ({one['where']})" for one in found)
        if not found:
            lines = (tr("Sổ nguyên vẹn."),)
        if read.out:
            head = tr("Kiểm tra sổ {house}, {day}", house=_name(book), day=phrases.day(today()))
            saving.save(read.out, checking.signed(book, "\n".join((head, *lines))).encode())
    if all(one.warning for one in findings):
        return Answer({"ok": True, "findings": found}, lines)
    return Answer({"ok": False, "findings": found}, lines, word(AppError("check_failed")), 1)


def _name(book: Book) -> str:
    return books.about(book).name or ""


def _signer(path: Path, call: Call) -> Answer:
    text = saving.read_table(path)
    with call.reading() as book:
        house = checking.signed_by(book, text)
    if house is None:
        line = tr(
            "Không phải văn bản do máy của một làng đã kết nối ký, hoặc đã bị sửa. Sổ trên máy vẫn "
            "nguyên. Xin làng kiểm tra và gửi lại."
        )
        return Answer({"house": None}, (), line, 1)
    return Answer({"house": house}, (tr("Do máy của {house} ký, chưa bị sửa.", house=house),))


def fingerprint(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        print_ = receiving.fingerprint(book, read.house)
    document = {"entries": print_.entries, "digest": print_.digest}
    return Answer(document, (f"{print_.digest} ({print_.entries})",))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = checking.conflicts_listing(book)
    return listed(rows, _row, _line)


def choose(read: Namespace, call: Call) -> Answer:
    """Without ``--entry`` the values shown now are kept."""
    with call.writing() as book:
        changes = checking.choose(book, dict.fromkeys(read.ids, read.entry))
    line = tr("Đã chọn {count} chỗ.", count=changes.changed)
    return Answer({"changed": changes.changed}, (line,))


def _row(row: ConflictRow) -> dict[str, object]:
    return {
        "id": row.id,
        "kind": row.kind,
        "record": row.record,
        "label": row.label,
        "field": row.field,
        "shown": row.shown,
        "versions": [
            {"entry": one.entry, "value": one.value, "who": one.who, "when": one.when}
            for one in row.versions
        ],
    }


def _line(row: ConflictRow) -> str:
    values = " | ".join(f"{plain(one.value) or '–'} ({one.entry[:8]})" for one in row.versions)
    return shown.joined((row.id, row.label, row.field, values))
