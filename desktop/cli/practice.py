"""``practice``: make the practice book, and say where it lies."""

from __future__ import annotations

from argparse import Namespace

from desktop import paths
from desktop.cli import values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.demo import practice
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    words.set_defaults(act=make)


def make(_: Namespace, call: Call) -> Answer:
    real = call.options.data or paths.default_data()
    folder = practice.make(paths.practice_root(real), values.today())
    lines = (
        tr("Sổ tập ở {folder}: không phải số thật.", folder=str(folder)),
        tr("Mở cửa sổ: solang --practice. Việc nào cũng thêm --practice là làm trên sổ tập."),
    )
    return Answer({"practice": str(folder)}, lines)
