"""``library title``, ``copy``, ``box``, ``resource``: the catalogue of a library."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.catalogue import BoxDraft, BoxRow, CopyState, ResourceRow, TitleDraft, TitleRow
from desktop import phrases
from desktop.actions import catalogue
from desktop.cli import shown, values
from desktop.cli.answers import Answer, listed, removed
from desktop.cli.call import Call
from desktop.cli.words import Words, number
from desktop.wording import number as said
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book

_LINES = ("code", "author", "publisher", "subject", "shelf")
_COUNTS = ("published", "copies")


def declare(words: Words) -> None:
    _declare_titles(words.verb("title", list_titles))
    _declare_boxes(words.verb("box", list_boxes))
    resources = words.verb("resource", list_resources)
    adding = resources.verb("add", add_resource)
    adding.add_argument("--title", required=True, metavar=tr("TÊN"))
    adding.add_argument("--address", metavar=tr("ĐỊA-CHỈ"))
    adding.add_argument("--opened", type=values.day, metavar=tr("NGÀY"))
    editing = resources.verb("edit", edit_resource)
    editing.add_argument("id", metavar=tr("MÃ"))
    editing.add_argument("--title", required=True, metavar=tr("TÊN"))
    editing.add_argument("--address", metavar=tr("ĐỊA-CHỈ"))
    resources.verb("list", list_resources)
    resources.verb("remove", remove_resource).add_argument("id", metavar=tr("MÃ"))


def _declare_titles(words: Words) -> None:
    writing = words.verb("add", write_title)
    writing.add_argument("--title", required=True, metavar=tr("TÊN-SÁCH"))
    for name in _LINES:
        writing.add_argument(f"--{name}", metavar=tr("CHỮ"))
    for name in _COUNTS:
        writing.add_argument(f"--{name}", type=number, metavar=tr("SỐ"))
    taking = words.verb("import", import_titles)
    taking.add_argument("file", type=Path, metavar=tr("TỆP"))
    words.verb("list", list_titles).add_argument("--search", default="", metavar=tr("CHỮ"))
    words.verb("remove", remove_title).add_argument("id", metavar=tr("MÃ"))
    labelling = words.verb("label", label_copies)
    labelling.add_argument("id", metavar=tr("MÃ"))
    labelling.add_argument("codes", nargs="+", metavar=tr("MÃ-VẠCH"))
    state = words.verb("state", set_state)
    state.add_argument("copy", metavar=tr("MÃ-BẢN"))
    states = [one.value for one in CopyState]
    state.add_argument("--is", dest="state", required=True, choices=states)


def _declare_boxes(words: Words) -> None:
    saving = words.verb("add", save_box)
    saving.add_argument("--name", required=True, metavar=tr("TÊN"))
    for name in ("titles", "copies"):
        saving.add_argument(f"--{name}", type=number, metavar=tr("SỐ"))
    saving.add_argument("--contents", metavar=tr("CHỮ"))
    sending = words.verb("send", send_box)
    sending.add_argument("id", metavar=tr("MÃ"))
    sending.add_argument("place", metavar=tr("NƠI"))
    sending.add_argument("--copies", type=number, metavar=tr("SỐ"))
    sending.add_argument("--date", type=values.day, metavar=tr("NGÀY"))
    home = words.verb("home", bring_box_home)
    home.add_argument("id", metavar=tr("MÃ"))
    home.add_argument("--loans", type=number, metavar=tr("SỐ"))
    home.add_argument("--date", type=values.day, metavar=tr("NGÀY"))
    words.verb("list", list_boxes)
    words.verb("remove", remove_box).add_argument("id", metavar=tr("MÃ"))


def write_title(read: Namespace, call: Call) -> Answer:
    facts = {name: getattr(read, name) for name in (*_LINES, *_COUNTS)}
    with call.writing() as book:
        made = catalogue.write_titles(book, [TitleDraft(read.title, **facts)])
        return _title(book, made.created[0])


def import_titles(read: Namespace, call: Call) -> Answer:
    found = catalogue.read_titles(read.file)
    with call.writing() as book:
        catalogue.write_titles(book, found.titles)
    said_lines = [tr("Đã ghi {count} đầu sách.", count=said(len(found.titles)))]
    if found.unclear:
        said_lines.append(tr("{count} dòng không có tên sách.", count=said(len(found.unclear))))
    return Answer({"titles": len(found.titles), "unclear": list(found.unclear)}, tuple(said_lines))


def list_titles(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = catalogue.titles(book, read.search)
    return listed(rows, asdict, _title_line)


def remove_title(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        catalogue.remove_title(book, read.id)
    return removed(read.id, tr("Đã xóa đầu sách này."))


def label_copies(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        catalogue.label_copies(book, read.id, read.codes)
        return _title(book, read.id)


def set_state(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        catalogue.set_state(book, read.copy, CopyState(read.state))
    return Answer({"id": read.copy, "state": read.state}, (tr("Đã ghi tình trạng bản sách."),))


def save_box(read: Namespace, call: Call) -> Answer:
    draft = BoxDraft(read.name, read.titles, read.copies, read.contents)
    with call.writing() as book:
        return _box(book, catalogue.save_box(book, draft).created[0])


def send_box(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        catalogue.send_box(book, read.id, read.place, read.date, read.copies)
        return _box(book, read.id)


def bring_box_home(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        catalogue.bring_box_home(book, read.id, read.date, read.loans)
        return _box(book, read.id)


def list_boxes(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = catalogue.boxes(book)
    return listed(rows, asdict, _box_line)


def remove_box(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        catalogue.remove_box(book, read.id)
    return removed(read.id, tr("Đã xóa hộp sách này."))


def add_resource(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        made = catalogue.add_resource(book, read.title, read.address, read.opened)
        (row,) = (one for one in catalogue.resources(book) if one.id == made.created[0])
    return Answer(asdict(row), (_resource_line(row),))


def edit_resource(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        catalogue.edit_resource(book, read.id, read.title, read.address)
        (row,) = (one for one in catalogue.resources(book) if one.id == read.id)
    return Answer(asdict(row), (_resource_line(row),))


def list_resources(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = catalogue.resources(book)
    return listed(rows, asdict, _resource_line)


def remove_resource(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        catalogue.remove_resource(book, read.id)
    return removed(read.id, tr("Đã xóa tài liệu số này."))


def _title(book: Book, id_: str) -> Answer:
    (row,) = (one for one in catalogue.titles(book) if one.id == id_)
    return Answer(asdict(row), (_title_line(row),))


def _box(book: Book, id_: str) -> Answer:
    (row,) = (one for one in catalogue.boxes(book) if one.id == id_)
    return Answer(asdict(row), (_box_line(row),))


def _title_line(row: TitleRow) -> str:
    stock = tr("{count} bản", count=said(row.stock))
    return shown.joined((row.draft.title, row.draft.author, row.draft.code, stock, row.id))


def _box_line(row: BoxRow) -> str:
    now = row.now
    where = (
        tr("ở {place} từ {day}", place=now.place, day=phrases.day(now.since))
        if now
        else tr("đang ở nhà văn hóa")
    )
    return shown.joined((row.draft.name, where, row.id))


def _resource_line(row: ResourceRow) -> str:
    uses = tr("{count} lượt dùng", count=said(row.uses))
    return shown.joined((row.title, row.address, uses, row.id))
