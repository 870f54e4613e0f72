"""``heading``: what stands round reports; ``photo``: the photos of a report's annex."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from db.domain.periods import parse_period
from db.domain.report_heads import HeadingKind, HeadSort, ReportHead
from db.domain.reports import PHOTOS_A_PAGE
from db.domain.signing import Authority
from desktop.actions import report_heads, report_photos
from desktop.cli import values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words, number
from desktop.wording import tr

_LISTS = {"addressees": "--to", "grounds": "--ground", "recipients": "--recipient"}
_LINES = {"plan": "--plan", "signer_title": "--title", "signer_name": "--name"}
_OWN = "OWN"
"""How a script names the authority that has no letters."""


def declare(words: Words, name: str) -> None:
    if name == "photo":
        _declare_photo(words)
        return
    words.set_defaults(act=heading)
    words.add_argument("--houses", action="store_true")
    words.add_argument("--issuer", choices=[one.value for one in HeadingKind])
    for dest, option in _LISTS.items():
        words.add_argument(option, dest=dest, action="append", metavar=tr("CHỮ"))
    for dest, option in _LINES.items():
        words.add_argument(option, dest=dest, metavar=tr("CHỮ"))
    marks = [one.name if one is Authority.OWN else one.value for one in Authority]
    words.add_argument("--authority", choices=marks)
    words.add_argument("--from", dest="since", type=values.day, metavar=tr("NGÀY"))
    words.add_argument("--forget", type=values.day, metavar=tr("NGÀY"))
    fields = ["issuer", *_LISTS, *_LINES, "authority"]
    words.add_argument("--clear", action="append", default=[], choices=fields)


def _declare_photo(words: Words) -> None:
    adding = words.verb("add", add_photo)
    adding.add_argument("file", type=Path, metavar=tr("ẢNH"))
    adding.add_argument("--caption", required=True, metavar=tr("CHÚ-THÍCH"))
    adding.add_argument("--place", default="", metavar=tr("NƠI"))
    adding.add_argument("--day", required=True, type=values.day, metavar=tr("NGÀY"))
    adding.add_argument("--checked", action="store_true")
    listing = words.verb("list", list_photos)
    each = words.verb("each", photos_each)
    each.add_argument("count", type=int, choices=PHOTOS_A_PAGE)
    removing = words.verb("remove", remove_photo)
    removing.add_argument("no", type=number, metavar=tr("SỐ"))
    for verb in (adding, listing, each):
        verb.add_argument("--period", required=True, type=parse_period, metavar=tr("KỲ"))
        verb.add_argument("--house", metavar=tr("LÀNG"))


def heading(read: Namespace, call: Call) -> Answer:
    """Show it; with a field, set that field and keep the others. With ``--from`` the version of
    that day, which begins as the one before it."""
    sort = HeadSort.HOUSES if read.houses else HeadSort.OWN
    given = {name: getattr(read, name) for name in (*_LISTS, *_LINES)}
    changes: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in given.items()
        if value is not None
    }
    if read.issuer:
        changes["issuer"] = HeadingKind(read.issuer)
    if read.authority:
        own = read.authority == _OWN
        changes["authority"] = Authority.OWN if own else Authority(read.authority)
    empty = ReportHead()
    changes |= {name: getattr(empty, name) for name in read.clear}
    if read.forget:
        with call.writing() as book:
            report_heads.forget(book, read.forget, sort)
            return _shown(report_heads.of(book, sort))
    if not changes:
        with call.reading() as book:
            return _shown(report_heads.of(book, sort, read.since))
    with call.writing() as book:
        before = report_heads.of(book, sort, read.since)
        day = read.since or before.from_day
        report_heads.set_head(book, replace(before, **changes, from_day=day), sort)
        return _shown(report_heads.of(book, sort, read.since))


def _shown(head: ReportHead) -> Answer:
    document: dict[str, Any] = {
        "issuer": head.issuer.value if head.issuer else None,
        "authority": None if head.authority is None else head.authority.value or _OWN,
        **{name: list(getattr(head, name)) for name in _LISTS},
        **{name: getattr(head, name) for name in _LINES},
        "from": head.from_day,
    }
    lines = tuple(f"{name}: {value}" for name, value in document.items() if value)
    return Answer(document, lines or (tr("Chưa đặt gì: dùng mẫu của phần mềm."),))


def add_photo(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        report_photos.add(
            book,
            read.period,
            read.file,
            read.caption,
            read.place,
            read.day,
            read.house,
            read.checked,
        )
        kept = report_photos.listing(book, read.period, read.house)
    said = tr("Báo cáo có {count} ảnh.", count=len(kept))
    return Answer({"no": max(one.no for one in kept), "photos": len(kept)}, (said,))


def list_photos(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        kept = report_photos.listing(book, read.period, read.house)
    document = [
        {
            "no": one.no,
            "caption": one.photo.caption,
            "place": one.photo.place,
            "day": one.photo.day,
            "bytes": len(one.photo.data),
        }
        for one in kept
    ]
    lines = tuple(f"{one.no:>4} {one.photo.day} {one.photo.caption}" for one in kept)
    return Answer(document, lines)


def photos_each(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        report_photos.set_a_page(book, read.period, read.count, read.house)
    return Answer({"each": read.count}, (tr("Mỗi trang {count} ảnh.", count=read.count),))


def remove_photo(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        report_photos.remove(book, read.no)
    return Answer({"no": read.no}, (tr("Đã bỏ ảnh khỏi báo cáo."),))
