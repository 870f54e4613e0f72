"""``start``: a new book for a house or for a commune."""

from __future__ import annotations

from argparse import Namespace

from db.domain.houses import HouseKind
from desktop.actions import books
from desktop.actions.books import Started
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, _: str) -> None:
    house = words.verb("house", start_house)
    house.add_argument("--name", required=True, metavar=tr("TÊN"))
    house.add_argument("--commune", required=True, metavar=tr("XÃ"))
    house.add_argument("--province", required=True, metavar=tr("TỈNH"))
    kinds = [one.value for one in HouseKind]
    house.add_argument("--kind", choices=kinds, default=HouseKind.VILLAGE_HOUSE.value)
    commune = words.verb("commune", start_commune)
    commune.add_argument("--name", required=True, metavar=tr("TÊN"))
    commune.add_argument("--province", required=True, metavar=tr("TỈNH"))
    commune.add_argument("--paper-key", default="", metavar=tr("KHÓA-DỰ-PHÒNG"))


def start_house(read: Namespace, call: Call) -> Answer:
    options = call.options
    started = books.start_house(
        *(options.folder, options.keys_folder, read.name, read.commune, read.province),
        HouseKind(read.kind),
    )
    return _answer("house", started)


def start_commune(read: Namespace, call: Call) -> Answer:
    options = call.options
    started = books.start_commune(
        *(options.folder, options.keys_folder, read.name, read.province, read.paper_key)
    )
    return _answer("commune", started)


def _answer(key: str, started: Started) -> Answer:
    document = {key: started.house, "book": started.book, "recovery_code": started.recovery_code}
    return Answer(
        document,
        (
            tr("Đã lập sổ mới."),
            tr("Mã mở bản lưu: {code}", code=started.recovery_code),
            tr("In mã này ra và cất giữ: mất máy thì chỉ mã này mở được bản lưu."),
        ),
    )
