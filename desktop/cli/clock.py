"""``clock``: whether the book follows the clock of this machine; ``--right``: it is right."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime

from desktop import phrases
from desktop.actions import clocks
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    """Its options."""
    words.set_defaults(act=show)
    words.add_argument("--right", action="store_true")


def show(read: Namespace, call: Call) -> Answer:
    """The day as this machine believes; with ``--right`` the book follows it from now on."""
    if read.right:
        with call.writing() as book:
            clocks.follow(book)
            followed = not clocks.is_not_followed(book)
    else:
        with call.reading() as book:
            followed = not clocks.is_not_followed(book)
    today = datetime.now().astimezone().date().isoformat()
    said = (
        tr("Hôm nay là {day}.", day=phrases.day(today))
        if followed
        else tr(
            "Máy nói hôm nay là {day}, cách lần ghi cuối cùng hơn một năm. Ngày đúng thì thêm "
            "--right; ngày sai thì chỉnh đồng hồ của máy.",
            day=phrases.day(today),
        )
    )
    return Answer({"day": today, "followed": followed}, (said,))
