"""``doctor`` and ``--version``: for whoever is asked for help by telephone."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from db.domain.program import VERSION
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import number, tr


def declare(words: Words, name: str) -> None:
    words.set_defaults(act=version if name == "version" else examine)
    if name != "version":
        words.add_argument("--out", type=Path, metavar=tr("TỆP"))


def version(_: Namespace, __: Call) -> Answer:
    return Answer({"version": VERSION}, (f"Sổ Làng {VERSION}",))


def examine(read: Namespace, call: Call) -> Answer:
    """With ``--out``: the fault report as one file, and what it holds."""
    # Not at the top: --version needs neither database nor libraries.
    from desktop.actions import examining, fault_report

    if read.out is not None:
        text = fault_report.report(call.options.folder, call.options.keys_folder)
        saved = fault_report.save(text, read.out)
        said = tr("Đã lưu tệp báo lỗi: {file}", file=str(saved))
        return Answer({"out": str(saved), "report": text}, (*text.splitlines(), said))
    found = examining.examine(call.options.folder, call.options.keys_folder)
    lines = [
        f"Sổ Làng {found.version} · Python {found.python} · {found.system}",
        tr("Sổ: {folder}", folder=found.data),
        tr("Khóa: {folder}", folder=found.keys),
        tr("Mã sổ: {id}", id=found.book or tr("chưa có sổ")),
        tr("Cỡ tệp sổ: {bytes} byte", bytes=number(found.book_bytes)),
    ]
    lines += [f"  {name}: {known or '–'}" for name, known in found.libraries.items()]
    lines += [f"  {name}: {value}" for name, value in found.formats.items()]
    return Answer(asdict(found), tuple(lines))
