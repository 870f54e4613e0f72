"""``facility``: how large a house is, what the commune wants of it."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict, replace

from db.domain.facilities import PRESETS, Criteria, Facility, FacilityRow, Zone
from desktop.actions import facilities
from desktop.cli import shown, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import UsageError, Words, number
from desktop.wording import number as said
from desktop.wording import tr

_SIZES = ("area", "seats", "yard")


def declare(words: Words, _: str) -> None:
    words.verb("list", list_)
    describing = words.verb("describe", describe)
    for name in _SIZES:
        describing.add_argument(f"--{name}", type=number, metavar=tr("SỐ"))
    describing.add_argument("--date", type=values.day, metavar=tr("NGÀY"))
    setting = words.verb("criteria", set_criteria)
    setting.add_argument("--zone", choices=[one.value for one in Zone])
    for name in ("area", "seats"):
        setting.add_argument(f"--{name}", type=number, metavar=tr("SỐ"))


def list_(_: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        rows, wanted = facilities.listing(book), facilities.criteria(book)
    return Answer(
        {"criteria": asdict(wanted) if wanted else None, "houses": [asdict(row) for row in rows]},
        tuple(_line(row) for row in rows),
    )


def describe(read: Namespace, call: Call) -> Answer:
    """What is not said stays as it was said before."""
    said_now = {name: getattr(read, name) for name in _SIZES if getattr(read, name) is not None}
    if not said_now:
        raise UsageError(tr("cần --area, --seats hoặc --yard"))
    with call.writing() as book:
        own = facilities.own(book)
        before = (own and own.facility) or Facility()
        facilities.describe(book, replace(before, day=read.date, **said_now))
        (row,) = facilities.listing(book)
    return Answer(asdict(row), (_line(row),))


def set_criteria(read: Namespace, call: Call) -> Answer:
    preset = PRESETS[Zone(read.zone)] if read.zone else Criteria(0, 0)
    area = preset.area if read.area is None else read.area
    seats = preset.seats if read.seats is None else read.seats
    with call.writing() as book:
        facilities.set_criteria(book, Criteria(area, seats))
    line = tr("Tiêu chí: từ {area} m², từ {seats} chỗ ngồi.", area=said(area), seats=said(seats))
    return Answer({"area": area, "seats": seats}, (line,))


def _line(row: FacilityRow) -> str:
    if row.facility is None:
        return shown.joined((row.name, tr("chưa ghi")))
    size = tr("{area} m²", area=said(row.facility.area or 0))
    seats = tr("{seats} chỗ ngồi", seats=said(row.facility.seats or 0))
    verdict = {True: tr("đạt"), False: tr("chưa đạt"), None: None}[row.meets]
    return shown.joined((row.name, size, seats, verdict))
