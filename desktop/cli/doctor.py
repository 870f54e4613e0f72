"""``doctor`` and ``--version``: for whoever is asked for help by telephone."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from db.domain.program import VERSION
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import number, tr


def declare(words: Words, name: str) -> None:
    words.set_defaults(act=version if name == "version" else examine)


def version(_: Namespace, __: Call) -> Answer:
    return Answer({"version": VERSION}, (f"Sổ Làng {VERSION}",))


def examine(_: Namespace, call: Call) -> Answer:
    # Not at the top: --version needs neither database nor libraries.
    from desktop.actions import examining

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
