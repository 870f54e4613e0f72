"""``provisional``: what the commune was told of a house that has not handed in."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from db.domain.errors import AppError
from db.domain.provisional import Counts, ProvisionalDraft, ProvisionalRow, Source
from desktop import phrases
from desktop.actions import provisional, saving, scanning
from desktop.cli import shown
from desktop.cli.answers import Answer, listed
from desktop.cli.call import Call
from desktop.cli.words import Words, number
from desktop.tie_words import photo_words
from desktop.wording import number as shown_number
from desktop.wording import tr

NUMBERS = ("meetings", "visits", "female", "children", "elderly", "minority", "households")


def declare(words: Words, _: str) -> None:
    adding = words.verb("add", add)
    adding.add_argument("--house", required=True, metavar=tr("LÀNG"))
    adding.add_argument("--period", required=True, metavar=tr("KỲ"))
    adding.add_argument(
        "--source", choices=[one.value for one in Source], default=Source.PHONE.value
    )
    adding.add_argument("--by", metavar=tr("AI-BÁO"))
    adding.add_argument("--about", metavar=tr("VỀ"))
    adding.add_argument("--new-house", action="store_true")
    adding.add_argument("--photo", type=Path, metavar=tr("ẢNH"))
    for name in NUMBERS:
        adding.add_argument(f"--{name}", type=number, metavar=tr("SỐ"))
    words.verb("list", list_)
    words.verb("remove", remove).add_argument("id", metavar="ID")
    seeing = words.verb("picture", picture)
    seeing.add_argument("id", metavar="ID")
    seeing.add_argument("--out", required=True, type=Path, metavar=tr("TỆP"))


def add(read: Namespace, call: Call) -> Answer:
    counts = Counts(**{name: getattr(read, name) for name in NUMBERS})
    source = Source.PHOTO if read.photo else Source(read.source)
    with call.writing() as book:
        photo = None
        if read.photo:
            with scanning.guarded():
                photo = provisional.count_photo(book, read.photo)
            if photo.ours and counts.visits is None:
                counts = replace(counts, meetings=counts.meetings or 1, visits=photo.present)
        draft = ProvisionalDraft(read.period, source, counts, read.by, read.about)
        made = provisional.add(
            *(book, read.house, draft),
            new_house=read.new_house,
            picture=photo.picture if photo else None,
        ).created[0]
        row = next(row for row in provisional.listing(book) if row.id == made)
    lines = [line_of(row)]
    if photo is not None:
        lines.append(photo_words(photo))
    return Answer(document_of(row), tuple(lines))


def picture(read: Namespace, call: Call) -> Answer:
    """Save the photo that a figure was counted on."""
    saving.check_place(read.out)
    with call.reading() as book:
        found = provisional.picture(book, read.id)
    if found is None:
        raise AppError("not_found", what="picture", id=read.id)
    saving.save(read.out, found)
    return Answer({"file": str(read.out)}, (tr("Đã lưu {file}.", file=str(read.out)),))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows = provisional.listing(book)
    return listed(rows, document_of, line_of)


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        provisional.remove(book, read.id)
    return Answer({"id": read.id}, (tr("Đã bỏ số báo nhanh."),))


def document_of(row: ProvisionalRow) -> dict[str, Any]:
    """``counted`` and ``difference`` (visits) once the house has handed in, else null."""
    return {
        "id": row.id,
        "house": row.house,
        "house_name": row.house_name,
        "period": row.draft.period,
        "source": row.draft.source.value,
        "by": row.draft.told_by,
        "about": row.draft.about,
        "told": asdict(row.draft.counts),
        "counted": None if row.counted is None else asdict(row.counted),
        "difference": row.difference,
        "holds": row.holds,
        "picture": row.picture,
    }


def line_of(row: ProvisionalRow) -> str:
    """“Làng Jun · tháng 11/2026 · 96 lượt · số báo nhanh (chưa có sổ)”."""
    told = tr("{count} lượt", count=shown_number(row.draft.counts.visits or 0))
    state = tr("số báo nhanh (chưa có sổ)")
    if row.counted is not None:
        state = tr("làng đã nộp: {count} lượt", count=shown_number(row.counted.visits or 0))
    return shown.joined((row.house_name, phrases.period(row.period), told, state))
