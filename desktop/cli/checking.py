"""``check``, ``fingerprint``, ``conflicts``: is the book whole, is it the same, is it agreed."""

from __future__ import annotations

from argparse import Namespace

from db.domain.conflicts import ConflictRow
from db.domain.errors import AppError
from desktop.actions import checking, receiving
from desktop.cli import shown
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import plain, tr, word


def declare(words: Words, name: str) -> None:
    if name == "check":
        words.set_defaults(act=check)
        words.add_argument("--full", action="store_true")
    elif name == "fingerprint":
        words.set_defaults(act=fingerprint)
        words.add_argument("--house", metavar=tr("LÀNG"))
    else:
        words.verb("list", list_)
        choosing = words.verb("choose", choose)
        choosing.add_argument("ids", nargs="+", metavar="ID")
        choosing.add_argument("--entry", metavar=tr("BẢN-GHI"))


def check(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        findings = checking.check(book, full=read.full)
    found = [
        {"code": one.code, "message": word(AppError(one.code)), "where": one.where}
        for one in findings
    ]
    if not found:
        return Answer({"ok": True, "findings": []}, (tr("Sổ nguyên vẹn."),))
    lines = tuple(f"{one['message']} ({one['where']})" for one in found)
    return Answer({"ok": False, "findings": found}, lines, word(AppError("check_failed")), 1)


def fingerprint(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        print_ = receiving.fingerprint(book, read.house)
    document = {"entries": print_.entries, "digest": print_.digest}
    return Answer(document, (f"{print_.digest} ({print_.entries})",))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = checking.conflicts_listing(book)
    return Answer([_row(row) for row in rows], tuple(_line(row) for row in rows))


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
