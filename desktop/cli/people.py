"""``people``: add, edit, remove, bring back, merge, take in a roster, list."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.people import Consent, LinkedRecord, PeopleFilter, PersonDraft
from db.domain.text import clean
from desktop.actions import finding, people, tables
from desktop.cli import person_words, rosters, shown, table_files, values
from desktop.cli.answers import Answer, listed, removed
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr

if TYPE_CHECKING:
    from db.domain.tables import Table
    from db.engine import Book


def declare(words: Words, _: str) -> None:
    adding = words.verb("add", add)
    person_words.declare(adding, name_required=True)
    adding.add_argument("--group", metavar=tr("NHÓM"))
    adding.add_argument("--from", dest="from_day", type=values.day, metavar=tr("NGÀY"))
    editing = words.verb("edit", edit)
    editing.add_argument("id")
    person_words.declare(editing, name_required=False)
    words.verb("remove", remove).add_argument("ids", nargs="+", metavar="ID")
    words.verb("bring-back", bring_back).add_argument("ids", nargs="+", metavar="ID")
    erasing = words.verb("erase", erase)
    erasing.add_argument("id", metavar="ID")
    erasing.add_argument("--name", required=True, metavar=tr("TÊN"))
    merging = words.verb("merge", merge)
    merging.add_argument("keep", metavar="ID")
    merging.add_argument("other", metavar="ID")
    parting = words.verb("unmerge", unmerge)
    parting.add_argument("one", metavar="ID")
    parting.add_argument("other", metavar="ID")
    words.verb("merged", merged)
    rosters.declare(words.verb("import", rosters.take_in))
    listing = words.verb("list", list_)
    listing.add_argument("--search", default="", metavar=tr("CHỮ"))
    group_words(listing)
    listing.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    listing.add_argument("--gone", action="store_true")
    listing.add_argument("--private", action="store_true")
    table_files.declare(listing)


def group_words(words: Words) -> None:
    """``--group``, and the house that tells groups of one name apart at the commune."""
    words.add_argument("--group", metavar=tr("NHÓM"))
    words.add_argument("--house", metavar=tr("LÀNG"))


def add(read: Namespace, call: Call) -> Answer:
    draft = person_words.draft(read)
    given = person_words.consents(read, draft)
    with call.writing() as book:
        changes = people.add(book, draft, read.group, given, read.from_day)
        kept = people.detail(book, changes.created[0]).draft
    return _one(changes.created[0], kept, given)


def edit(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        draft = person_words.draft(read, people.detail(book, read.id).draft)
        given = person_words.consents(read, draft)
        people.edit(book, read.id, draft, given)
        kept = people.detail(book, read.id).draft
    return _one(read.id, kept, given)


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        return _counted(people.remove(book, read.ids), tr("Đã xóa {count} người."))


def bring_back(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        return _counted(people.bring_back(book, read.ids), tr("Đã lấy lại {count} người."))


def erase(read: Namespace, call: Call) -> Answer:
    """For ever. ``--name`` is the person's full name as it stands: an id alone is soon mistaken."""
    with call.writing() as book:
        known = people.detail(book, read.id).draft.full_name or ""
        if clean(read.name) != known:
            raise AppError("erase_name_differs", name=clean(read.name))
        people.erase(book, read.id)
    return removed(read.id, tr("Đã xóa hẳn. Số liệu đã tính vẫn giữ, không còn tên."))


def merge(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        people.merge(book, read.keep, read.other)
    return Answer({"ids": [read.keep, read.other]}, (tr("Đã ghi: là một người."),))


def unmerge(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = people.unmerge(book, read.one, read.other)
    line = tr("Đã ghi: là hai người.") if changes.changed else tr("Sổ vốn ghi là hai người.")
    return Answer({"changed": changes.changed, "unchanged": changes.unchanged}, (line,))


def merged(_: Namespace, call: Call) -> Answer:
    """Which records were said to be one person, as ``unmerge`` takes them back."""
    with call.reading() as book:
        rows = people.merged(book)
    return listed(rows, _link, _link_line)


def _link(row: LinkedRecord) -> dict[str, object]:
    return {"ids": [row.one, row.other], "record": shown.person(row.row.id, row.row)}


def _link_line(row: LinkedRecord) -> str:
    kept = row.one if row.one != row.row.id else row.other
    return shown.joined(
        (shown.person_line(row.row.id, row.row), tr("là một người với {id}", id=kept))
    )


def list_(read: Namespace, call: Call) -> Answer:
    if read.out is not None:
        return table_files.save(read, call, lambda book: _table(book, read))
    with call.reading() as book:
        group = finding.optional_group_id(book, read.group, read.house)
        rows = people.listing(book, read.search, group, read.on, only=_only(read))
    return Answer(
        [shown.person(row.id, row) for row in rows],
        tuple(shown.person_line(row.id, row) for row in rows),
    )


def _table(book: Book, read: Namespace) -> Table:
    group = finding.optional_group_id(book, read.group, read.house)
    return tables.of_people(
        book, read.search, group, read.on, only=_only(read), private=read.private
    )


def _only(read: Namespace) -> PeopleFilter:
    """``--gone``: who was removed, has moved away or died; ``bring-back`` takes their ids."""
    return PeopleFilter.GONE if read.gone else PeopleFilter.ALL


def _one(id_: str, draft: PersonDraft, given: Sequence[Consent]) -> Answer:
    remark = None
    if person_words.guardian_missing(draft, given):
        remark = tr(
            "Người này dưới 16 tuổi: chưa gửi tên lên xã khi cha, mẹ hoặc người giám hộ chưa đồng "
            "ý. Thêm --guardian TÊN --consent names:commune."
        )
    return Answer(shown.person(id_, draft), (shown.person_line(id_, draft),), remark)


def _counted(changes: Changes, sentence: str) -> Answer:
    line = sentence.format(count=changes.changed)
    return Answer({"changed": changes.changed, "unchanged": changes.unchanged}, (line,))
