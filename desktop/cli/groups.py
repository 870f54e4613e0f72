"""``group``: clubs, classes, interest groups and their members."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from db.domain.groups import GroupKind, GroupRow, Role
from desktop import phrases
from desktop.actions import finding, groups, tables
from desktop.cli import shown, table_files, values
from desktop.cli.answers import Answer, listed, removed
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr

if TYPE_CHECKING:
    from db.domain.tables import Table
    from db.engine import Book


def declare(words: Words, _: str) -> None:
    adding = words.verb("add", add)
    adding.add_argument("--name", required=True, metavar=tr("TÊN"))
    adding.add_argument("--kind", required=True, choices=[one.value for one in GroupKind])
    adding.add_argument("--place", metavar=tr("NƠI"))
    editing = _of_group(words.verb("edit", edit))
    editing.add_argument("--name", metavar=tr("TÊN"))
    editing.add_argument("--kind", choices=[one.value for one in GroupKind])
    editing.add_argument("--place", metavar=tr("NƠI"))
    ending = _of_group(words.verb("end", end))
    ending.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    _of_group(words.verb("remove", remove))
    listing = words.verb("list", list_)
    listing.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    table_files.declare(listing)
    _declare_members(words.verb("member", list_members))


def _declare_members(words: Words) -> None:
    adding = _of_group(words.verb("add", add_members))
    adding.add_argument("ids", nargs="+", metavar=tr("MÃ-NGƯỜI"))
    adding.add_argument("--from", dest="from_day", type=values.day, metavar=tr("NGÀY"))
    adding.add_argument("--role", choices=[one.value for one in Role], default=Role.MEMBER.value)
    ending = _of_group(words.verb("end", end_member))
    ending.add_argument("id", metavar=tr("MÃ-NGƯỜI"))
    ending.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    listing = _of_group(words.verb("list", list_members))
    listing.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    table_files.declare(listing)


def _of_group(words: Words) -> Words:
    words.add_argument("group", metavar=tr("NHÓM"))
    words.add_argument("--house", metavar=tr("LÀNG"))
    return words


def add(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = groups.add(book, read.name, GroupKind(read.kind), read.place)
        rows = groups.listing(book)
    return _one(rows, changes.created[0])


def edit(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        id_ = finding.group_id(book, read.group, read.house)
        before = next(row for row in groups.listing(book) if row.id == id_)
        name = before.name if read.name is None else read.name
        place = before.place if read.place is None else read.place
        groups.edit(book, id_, name, GroupKind(read.kind or before.kind), place)
        rows = groups.listing(book)
    return _one(rows, id_)


def end(read: Namespace, call: Call) -> Answer:
    on = read.on or values.today().isoformat()
    with call.writing() as book:
        id_ = finding.group_id(book, read.group, read.house)
        groups.end(book, id_, on)
    line = tr("{group} nghỉ sinh hoạt từ sau ngày {day}.", group=read.group, day=phrases.day(on))
    return Answer({"id": id_, "ended_on": on}, (line,))


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        id_ = finding.group_id(book, read.group, read.house)
        groups.remove(book, id_)
    return removed(id_, tr("Đã xóa {group}.", group=read.group))


def list_(read: Namespace, call: Call) -> Answer:
    if read.out is not None:
        return table_files.save(read, call, lambda book: tables.of_groups(book, read.on))
    with call.reading() as book:
        rows = groups.listing(book, read.on)
    return listed(rows, shown.group, shown.group_line)


def add_members(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        id_ = finding.group_id(book, read.group, read.house)
        changes = groups.add_members(book, id_, read.ids, read.from_day, Role(read.role))
        row = next(row for row in groups.listing(book) if row.id == id_)
    document = {"changed": changes.changed, "unchanged": changes.unchanged, **shown.group(row)}
    return Answer(document, (shown.group_line(row),))


def end_member(read: Namespace, call: Call) -> Answer:
    on = read.on or values.today().isoformat()
    with call.writing() as book:
        id_ = finding.group_id(book, read.group, read.house)
        groups.end_member(book, id_, read.id, on)
    line = tr("Nghỉ sinh hoạt, ngày cuối {day}.", day=phrases.day(on))
    return Answer({"group": id_, "person": read.id, "to": on}, (line,))


def list_members(read: Namespace, call: Call) -> Answer:
    if read.out is not None:
        return table_files.save(read, call, lambda book: _members_table(book, read))
    with call.reading() as book:
        id_ = finding.group_id(book, read.group, read.house)
        rows = groups.members(book, id_, read.on or values.today().isoformat())
    document = [
        {
            "person": row.person_id,
            "full_name": row.full_name,
            "role": row.role,
            "from": row.from_day,
            "to": row.to_day,
        }
        for row in rows
    ]
    lines = (shown.joined((row.full_name, row.from_day, row.person_id)) for row in rows)
    return Answer(document, tuple(lines))


def _members_table(book: Book, read: Namespace) -> Table:
    id_ = finding.group_id(book, read.group, read.house)
    return tables.of_members(book, id_, read.on or values.today().isoformat())


def _one(rows: tuple[GroupRow, ...], id_: str) -> Answer:
    row = next(row for row in rows if row.id == id_)
    return Answer(shown.group(row), (shown.group_line(row),))
