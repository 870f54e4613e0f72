"""``backup``, ``copies`` and ``restore``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop import phrases
from desktop.actions import backups
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, name: str) -> None:
    if name == "backup":
        words.set_defaults(act=backup)
        words.add_argument("--to", required=True, type=Path, metavar=tr("THƯ-MỤC"))
    elif name == "copies":
        words.set_defaults(act=copies)
        words.add_argument("folders", nargs="*", type=Path, metavar=tr("THƯ-MỤC"))
    else:
        words.set_defaults(act=restore)
        words.add_argument("file", type=Path, metavar=tr("TỆP"))
        words.add_argument("--code", metavar=tr("MÃ"))


def backup(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        file = backups.backup(book, read.to)
    line = tr("Đã sao lưu, mở thử và kiểm tra: {file}", file=str(file))
    return Answer({"file": file.name, "path": str(file), "bytes": file.stat().st_size}, (line,))


def copies(read: Namespace, _: Call) -> Answer:
    """Copies that lie somewhere on this machine: in the user's own folder if none is named."""
    found = backups.look_around(read.folders or [Path.home()])
    lines = [
        tr("Bản lưu ngày {day}: {file}", day=phrases.day(one.facts.day[:10]), file=str(one.path))
        for one in found
    ]
    document = [
        {
            "path": str(one.path),
            "book": one.facts.book_id,
            "kind": one.facts.kind,
            "day": one.facts.day,
            "entries": one.facts.entries,
        }
        for one in found
    ]
    return Answer(document, tuple(lines) or (tr("Không thấy bản lưu nào."),))


def restore(read: Namespace, call: Call) -> Answer:
    options = call.options
    restored = backups.restore(read.file, options.folder, options.keys_folder, read.code)
    aside = None if restored.aside is None else str(restored.aside)
    facts = restored.facts
    document = {
        "book": facts.book_id,
        "kind": facts.kind,
        "day": facts.day,
        "entries": facts.entries,
        "aside": aside,
    }
    lines = [tr("Đã mở lại sổ từ bản lưu ngày {day}.", day=phrases.day(facts.day[:10]))]
    if aside:
        lines.append(tr("Sổ trước đó để ở: {folder}", folder=aside))
    return Answer(document, tuple(lines))
