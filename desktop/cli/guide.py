"""``guide``: the seven main tasks on paper, to hang on the wall."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop.actions import guides, saving
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.guides import for_the_wall
from desktop.wording import tr


def declare(words: Words, name: str) -> None:
    words.set_defaults(act=save)
    words.add_argument("task", nargs="?", choices=[guide.id for guide in for_the_wall()])
    words.add_argument("--out", required=True, type=Path, metavar=tr("TỆP.pdf"))


def save(read: Namespace, _: Call) -> Answer:
    saving.check_place(read.out)
    path = saving.save(read.out, guides.draw(read.task))
    pages = 1 if read.task else len(for_the_wall())
    return Answer(
        {"file": str(path), "pages": pages},
        (tr("Đã lưu tờ hướng dẫn: {file}", file=str(path)),),
    )
