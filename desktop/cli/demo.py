"""``demo``: the whole main job on example data, without asking anything."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from desktop import demo
from desktop.cli import values
from desktop.cli.answers import Answer, say
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    words.set_defaults(act=make)
    words.add_argument("--out", required=True, type=Path, metavar=tr("THƯ-MỤC"))


def make(read: Namespace, _: Call) -> Answer:
    made = asdict(demo.make(read.out, values.today(), say))
    names = {
        "house": tr("Sổ của làng"),
        "commune": tr("Sổ của xã"),
        "sheet": tr("Danh sách ký"),
        "report": tr("Báo cáo của làng"),
        "hand_in": tr("Tệp gửi xã"),
        "commune_report": tr("Báo cáo tổng hợp của xã"),
    }
    lines = (f"{names[key]}: {path}" for key, path in made.items())
    return Answer(made, (tr("Đã làm xong việc chính trên số liệu mẫu:"), *lines))
