"""``paper-key``: the commune's spare key on paper. It is used by ``start commune --paper-key``."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from desktop import phrases
from desktop.actions import paper_keys
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    words.verb("print", print_).add_argument("--out", required=True, type=Path, metavar=tr("TỆP"))
    words.verb("state", state)


def print_(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        paper_keys.print_key(book, read.out)
    lines = (
        tr("Đã lưu khóa dự phòng: {file}", file=str(read.out)),
        tr("In ra giấy rồi xóa tệp. Tờ cũ, nếu có, hết dùng."),
    )
    return Answer({"file": str(read.out)}, lines)


def state(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        found = paper_keys.state(book)
    line = tr("Chưa in khóa dự phòng.")
    if found.printed_on:
        line = tr("Khóa dự phòng in ngày {day}.", day=phrases.day(found.printed_on))
    return Answer(asdict(found), (line,))
