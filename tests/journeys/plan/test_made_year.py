"""A made year of one commune: what a second, plain count of the same acts says, the commune finds.

The acts are drawn by a seeded generator and written down twice: into the villages' books, and into
plain Python lists. Files are taken in in any order.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from db.domain.library import Channel, Choice, Purpose, Reader
from db.engine import Book
from db.sync import exporting
from desktop.actions import figures, library, receiving, targets, undoing
from tests import builders
from tests.helpers.commune import Commune

NAMES = ("Làng Jro Ktu Đak Yang", "Làng Bung Bang Hven", "Làng Klăh Môn")
TITLES = ("Tấm Cám", "Dế Mèn phiêu lưu ký", "Truyện cổ Ba Na", "Luật Đất đai hỏi đáp")
FIRST = date(2026, 1, 1)
YEAR = ("2026-01-01", "2026-12-31")
ACTS = 40


@dataclass
class Plain:
    """The same year, counted by hand."""

    visits: Counter[str] = field(default_factory=Counter)
    lent: int = 0
    back: int = 0
    borrowers: set[tuple[str, str]] = field(default_factory=set)
    by_house: Counter[str] = field(default_factory=Counter)
    open: list[tuple[str, str, str]] = field(default_factory=list)

    def overdue(self) -> int:
        """Out on the last day of the year, and due before it."""
        return sum(due < YEAR[1] for *_, due in self.open)


def live(village: Book, name: str, chance: random.Random, plain: Plain) -> None:
    """Some months of one village; one act in ten is taken back at once."""
    people = [builders.person(village, f"{name} {number}") for number in range(4)]
    for _ in range(ACTS):
        day = (FIRST + timedelta(days=chance.randrange(330))).isoformat()
        if chance.random() < 0.7:
            count(village, name, day, chance, plain)
        elif chance.random() < 0.6 or not [one for one in plain.open if one[0] == name]:
            lend(village, name, day, chance.choice(people), chance, plain)
        else:
            give_back(village, name, plain)


def count(village: Book, name: str, day: str, chance: random.Random, plain: Plain) -> None:
    reader = chance.choice((*Reader, None))
    choice = Choice(chance.choice(tuple(Purpose)), chance.choice(tuple(Channel)))
    people = chance.choice((1, 1, 1, 12, 30))
    library.count_readers(village, reader, people, day, choice)
    if chance.random() < 0.1:
        undoing.undo(village)
        return
    plain.visits["all"] += people
    plain.by_house[name] += people
    plain.visits[f"purpose.{choice.purpose}"] += people
    plain.visits[f"channel.{choice.channel}"] += people
    plain.visits["female"] += people * (reader in (Reader.WOMAN, Reader.GIRL))
    plain.visits["child"] += people * (reader in (Reader.GIRL, Reader.BOY))


def lend(
    village: Book, name: str, day: str, person: str, chance: random.Random, plain: Plain
) -> None:
    (loan,) = library.lend(village, person, [chance.choice(TITLES)], day).created
    if chance.random() < 0.1:
        undoing.undo(village)
        return
    plain.lent += 1
    plain.borrowers.add((name, person))
    due = (date.fromisoformat(day) + timedelta(days=14)).isoformat()
    plain.open.append((name, loan, due))


def give_back(village: Book, name: str, plain: Plain) -> None:
    one = next(one for one in plain.open if one[0] == name)
    library.give_back(village, [one[1]], "2026-12-20")
    plain.open.remove(one)
    plain.back += 1


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_commune_finds_what_a_plain_count_finds(seed: int, tmp_path: Path) -> None:
    chance, plain = random.Random(seed), Plain()
    commune = Commune(tmp_path)
    targets.take_plan(commune.book)
    files: list[Path] = []
    villages = {name: commune.village(name) for name in NAMES}
    for _ in range(2):
        for name, village in villages.items():
            live(village, name, chance, plain)
            sent = exporting.hand_in(village, commune.stick, "2026-12-28")
            assert sent.path is not None
            files.append(Path(sent.path))
    chance.shuffle(files)
    for file in files:
        receiving.take_in(commune.book, [file])

    check_figures(commune.book, plain)
    rows = targets.progress(commune.book, 2026)
    growth = next(row for row in rows if row.target.draft.code == "T4")
    assert growth.value == plain.visits["all"]
    assert {place.name: place.value for place in growth.places} == dict(plain.by_house)
    commune.close()


def check_figures(book: Book, plain: Plain) -> None:
    """Every figure of the book corner, one by one."""
    found = figures.figures(book, *YEAR)
    said = {one.code.removeprefix("library."): one.value for one in found.figures}
    assert said["visits"] == plain.visits["all"]
    parts = ["female", "child", *(f"purpose.{one}" for one in Purpose)]
    parts += [f"channel.{one}" for one in Channel]
    for part in parts:
        assert said[f"visits.{part}"] == plain.visits[part], part
    assert said["loans"] == plain.lent
    assert said["loans.returned"] == plain.back
    assert said["loans.overdue"] == plain.overdue()
    assert said["borrowers"] == len(plain.borrowers)
