"""``unit``: names of villages, commune and province through time; a village that splits."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop.actions import plan_tasks, unit_names
from desktop.cli import shown, splitting, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.plan_tasks import unit_named
from desktop.cli.words import Words
from desktop.wording import tr

if TYPE_CHECKING:
    from db.domain.unit_names import DatedName
    from db.engine import Book


def declare(words: Words, _: str) -> None:
    renaming = words.verb("rename", rename)
    renaming.add_argument("--house", required=True, metavar=tr("LÀNG"))
    renaming.add_argument("--name", required=True, metavar=tr("TÊN"))
    renaming.add_argument("--from", dest="day", type=values.day, required=True, metavar=tr("NGÀY"))
    commune = words.verb("commune", rename_commune)
    commune.add_argument("--name", required=True, metavar=tr("TÊN"))
    commune.add_argument("--province", required=True, metavar=tr("TÊN"))
    commune.add_argument("--from", dest="day", type=values.day, required=True, metavar=tr("NGÀY"))
    commune.add_argument("--boundary", action="store_true")
    splitting.declare(words)
    words.verb("word", set_word).add_argument("word", metavar=tr("CHỮ"))
    words.verb("list", list_)


def rename(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        unit_names.rename_unit(book, unit_named(book, read.house), read.name, read.day)
        return _all(book)


def rename_commune(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        unit_names.rename_commune(book, read.name, read.province, read.day, boundary=read.boundary)
        return _all(book)


def set_word(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        unit_names.set_village_word(book, read.word)
        return _all(book)


def list_(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        return _all(book)


def _all(book: Book) -> Answer:
    commune, province = unit_names.of_commune(book)
    units = [(id_, unit_names.of_unit(book, id_)) for id_, _ in plan_tasks.units(book)]
    return Answer(
        {
            "commune": [asdict(one) for one in commune],
            "province": [asdict(one) for one in province],
            "village_word": unit_names.village_word(book),
            "units": [{"id": id_, "names": [asdict(one) for one in names]} for id_, names in units],
        },
        (_line(commune), _line(province), *(_line(names) for _, names in units)),
    )


def _line(names: tuple[DatedName, ...]) -> str:
    """“Làng Jro | từ 2026-07-01: Làng Jro Hven”."""
    return shown.joined(
        tuple(
            tr("từ {day}: {name}", day=one.from_day, name=one.name) if one.from_day else one.name
            for one in names
        )
    )
