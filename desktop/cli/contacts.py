"""``contact``: who receives the houses' files at the commune."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from desktop.actions import receiving
from desktop.cli import shown
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    words.verb("show", show)
    setting = words.verb("set", set_)
    setting.add_argument("--name", required=True, metavar=tr("TÊN"))
    setting.add_argument("--phone", default="", metavar=tr("SỐ"))


def show(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        found = receiving.contact(book)
    if found is None:
        return Answer(None, (tr("Chưa ghi người nhận tệp ở xã."),))
    return Answer(asdict(found), (shown.joined((found.name, found.phone or None)),))


def set_(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        found = receiving.set_contact(book, read.name, read.phone)
    line = tr("Đã bỏ: giấy báo không còn ghi người nhận tệp.")
    if found is not None:
        line = tr("Đã ghi. Giấy báo từ nay báo cho các làng.")
    return Answer(asdict(found) if found else None, (line,))
