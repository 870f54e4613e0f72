"""The books and files that the sync benchmark measures: one house, its commune, sheets of thirty.

People and meetings are at the commune before; what is measured carries attendance only, one entry
for each sheet, as the screens write it.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db import backup
from db.commands.people import cleaned, put_new
from db.domain.people import PersonDraft
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from desktop.actions import books
from tests.helpers.sites import Site, Sites, take

SHEET = 30
PEOPLE = 900
_MEETINGS_AN_ACT = 400


@dataclass(frozen=True)
class Made:
    """Files for one number of rows, each with the commune's folder as it is before it comes.

    Attributes:
        rows: attendance rows in ``first``. cells: the rows themselves (meeting, person, status).
        first: all rows. again: the same entries in another file. delta: one in a hundred more.
        before, after: the commune's folder before and after ``first``.
    """

    rows: int
    cells: Sequence[tuple[bytes, bytes, int]]
    first: Path
    again: Path
    delta: Path
    before: Path
    after: Path


def opened_copy(image: Path, folder: Path) -> Book:
    """The book of an image, copied into a folder."""
    shutil.copytree(image / "data", folder / "book")
    shutil.copytree(image / "keys", folder / "book.keys")
    return books.open_book(folder / "book", None)


def quick(site: Site) -> Site:
    """Making a season is not what is measured: it need not survive a power cut."""
    driver: Any = site.book.engine.driver()
    driver.execute("PRAGMA synchronous = 0")
    return site


def people(site: Site, count: int = PEOPLE) -> list[bytes]:
    """So many people in one act, as a roster's import makes them."""
    ids = [new_id() for _ in range(count)]
    with act(site.book, "people.import") as doing:
        for number, person in enumerate(ids):
            put_new(doing, person, cleaned(PersonDraft(f"Đinh Hrơh {number}")), None)
    return ids


def meetings(site: Site, count: int, year: int = 2026) -> list[bytes]:
    """So many meetings, a few hundred an act, as a year's plan makes them."""
    ids = [new_id() for _ in range(count)]
    for start in range(0, count, _MEETINGS_AN_ACT):
        with act(site.book, "meetings.plan") as doing:
            for number, meeting in enumerate(ids[start : start + _MEETINGS_AN_ACT]):
                day = f"{year}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
                doing.put(Kind.MEETING, meeting, alive=True, day=day, state="planned")
    return ids


def sheets(
    site: Site, held: Sequence[bytes], persons: Sequence[bytes], chance: random.Random
) -> Iterator[tuple[bytes, bytes, int]]:
    """Mark a roll of thirty at each of the meetings: one entry each; gives the rows."""
    groups = [sorted(persons[at : at + SHEET]) for at in range(0, len(persons), SHEET)]
    for number, meeting in enumerate(held):
        statuses = chance.choices((1, 2, 3, 4), (80, 5, 10, 5), k=SHEET)
        with act(site.book, "attendance.mark") as doing:
            for person, status in zip(groups[number % len(groups)], statuses, strict=True):
                doing.put_cell(Kind.ATTENDANCE, meeting, person, status=status)
                yield meeting, person, status


def made(root: Path, rows: int) -> Made:
    """A house with so many rows, and its commune."""
    chance = random.Random(rows)
    sites = Sites(root)
    village, commune = quick(sites.village()), sites.commune()
    sites.enrol(village, commune)
    persons = people(village)
    count = -(-rows // SHEET)
    hundredth = max(1, count // 100)
    planned = meetings(village, count + 1 + hundredth)
    extra, early, planned = planned[:hundredth], planned[hundredth], planned[hundredth + 1 :]
    # A commune's table of marks is never empty: other houses have sent theirs.
    list(sheets(village, [early], persons, chance))
    sites.trip(village, commune)
    cells = list(sheets(village, planned, persons, chance))
    first, again = sites.file(village), sites.file(village)
    before = _next_morning(sites, commune, "before")
    assert first is not None and again is not None
    take(commune, first)
    sites.trip(village, commune)
    list(sheets(village, extra, persons, chance))
    delta = sites.file(village)
    assert delta is not None
    after = _next_morning(sites, commune, "after")
    sites.close()
    return Made(len(cells), cells, first, again, delta, before, after)


def _next_morning(sites: Sites, commune: Site, name: str) -> Path:
    """The commune's folder as the next file finds it: the window made the day's copy at its start
    (``desktop.running``)."""
    backup.keep(commune.book, "daily")
    return sites.image(commune, name)
