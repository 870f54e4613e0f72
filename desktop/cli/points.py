"""``point``: the commune's library points, what each offers, months of those without a laptop."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from db.domain.errors import AppError
from db.domain.houses import HouseKind
from db.domain.library_points import Checked, Item, PointDraft, PointMonth, PointRow
from db.domain.periods import parse_period
from db.domain.text import fold
from desktop import phrases, point_words
from desktop.actions import library_points
from desktop.cli import shown, values
from desktop.cli.answers import Answer, listed, removed
from desktop.cli.call import Call
from desktop.cli.words import Words, number, year
from desktop.wording import number as said
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book

_TEXTS = ("owner", "address", "keeper", "hours")
_DAYS = ("opened", "closed")
_NUMBERS = ("titles", "copies")


def declare(words: Words, _: str) -> None:
    adding = words.verb("add", add)
    adding.add_argument("--name", required=True, metavar=tr("TÊN"))
    adding.add_argument("--kind", required=True, choices=[one.value for one in HouseKind])
    adding.add_argument("--house", metavar=tr("LÀNG"))
    _facts(adding)
    editing = words.verb("edit", edit)
    editing.add_argument("point", metavar=tr("ĐIỂM"))
    editing.add_argument("--name", metavar=tr("TÊN"))
    editing.add_argument("--kind", choices=[one.value for one in HouseKind])
    editing.add_argument("--house", metavar=tr("LÀNG"))
    _facts(editing)
    words.verb("list", list_).add_argument("--year", type=year, metavar=tr("NĂM"))
    words.verb("remove", remove).add_argument("point", metavar=tr("ĐIỂM"))
    checking = words.verb("check", check)
    checking.add_argument("point", metavar=tr("ĐIỂM"))
    checking.add_argument("item", choices=[one.value for one in Item])
    checking.add_argument("--is", dest="yes", required=True, choices=("yes", "no"))
    checking.add_argument("--amount", type=number, metavar=tr("SỐ"))
    checking.add_argument("--note", metavar=tr("CHỮ"))
    checking.add_argument("--date", type=values.day, metavar=tr("NGÀY"))
    telling = words.verb("month", month)
    telling.add_argument("point", metavar=tr("ĐIỂM"))
    telling.add_argument("month", metavar=tr("THÁNG"))
    telling.add_argument("--visits", required=True, type=number, metavar=tr("SỐ"))
    words.verb("months", months).add_argument("point", metavar=tr("ĐIỂM"))
    for option in ("--loans", "--digital"):
        telling.add_argument(option, type=number, default=0, metavar=tr("SỐ"))


def add(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        draft = _with_facts(PointDraft(read.name, HouseKind(read.kind)), read)
        made = library_points.save(book, draft, unit=_unit(book, read.house))
        return _one(book, made.created[0])


def edit(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        old = _named(book, read.point)
        draft = _with_facts(old.draft, read)
        draft = replace(
            draft,
            name=read.name or draft.name,
            kind=HouseKind(read.kind) if read.kind else draft.kind,
        )
        unit = _unit(book, read.house) if read.house else old.unit
        library_points.save(book, draft, old.id, unit)
        return _one(book, old.id)


def list_(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = library_points.listing(book, read.year)
    return listed(rows, _facts_of, _line)


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        found = _named(book, read.point)
        library_points.remove(book, found.id)
    return removed(found.id, tr("Đã xóa {name}.", name=found.name))


def check(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        found = _named(book, read.point)
        seen = Checked(Item(read.item), read.yes == "yes", read.amount, read.note, read.date)
        library_points.check(book, found.id, (seen,))
        return _one(book, found.id)


def month(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        found = _named(book, read.point)
        told = PointMonth(read.month, read.visits, read.loans, read.digital)
        library_points.write_month(book, found.id, told)
        return _one(book, found.id)


def months(read: Namespace, call: Call) -> Answer:
    """What a point without a laptop told, the newest month first."""
    with call.reading() as book:
        rows = library_points.months(book, _named(book, read.point).id)
    return listed(rows, asdict, _month_line)


def _month_line(row: PointMonth) -> str:
    readers = tr("{count} lượt bạn đọc", count=said(row.visits))
    return shown.joined((phrases.period(parse_period(row.month)), readers, row.note))


def _facts(words: Words) -> None:
    for name in _TEXTS:
        words.add_argument(f"--{name}", metavar=tr("CHỮ"))
    for name in _DAYS:
        words.add_argument(f"--{name}", type=values.day, metavar=tr("NGÀY"))
    for name in _NUMBERS:
        words.add_argument(f"--{name}", type=number, metavar=tr("SỐ"))


def _with_facts(draft: PointDraft, read: Namespace) -> PointDraft:
    told = {
        name: getattr(read, name)
        for name in (*_TEXTS, *_DAYS, *_NUMBERS)
        if getattr(read, name) is not None
    }
    return replace(draft, **told)


def _unit(book: Book, name: str | None) -> str | None:
    return library_points.unit_of(book, name) if name else None


def _named(book: Book, name: str) -> PointRow:
    """By id, or by a name that is no other point's.

    Raises:
        AppError: ``point_unknown`` with the names there are.
    """
    rows = library_points.listing(book)
    found = [row for row in rows if name in (row.id, row.name)]
    found = found or [row for row in rows if fold(row.name) == fold(name)]
    if len(found) != 1:
        raise AppError("point_unknown", name=name, names=[row.name for row in rows])
    return found[0]


def _one(book: Book, id_: str) -> Answer:
    row = next(row for row in library_points.listing(book) if row.id == id_)
    return Answer(_facts_of(row), (_line(row),))


def _facts_of(row: PointRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "house": row.unit,
        **asdict(row.draft),
        "visits": row.visits,
        "checks": [asdict(one) for one in row.checks],
    }


def _line(row: PointRow) -> str:
    readers = tr("{count} lượt bạn đọc", count=said(row.visits))
    return shown.joined((row.name, point_words.kind(row.kind), readers, row.id))
