"""Figures in SQL equal the same figures counted one by one, over random villages."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from db.domain.attendance import Mark, Status, Unnamed
from db.domain.groups import GroupKind
from db.domain.meetings import HeadCount, Reason
from db.domain.people import Gender, Standing
from db.engine import Book
from desktop.actions import attendance, books, figures, meetings, people
from tests import builders
from tests.db.queries.plain_count import Gathering, Villager, count, of_group

RANGES = (
    ("2026-11-01", "2026-11-30"),
    ("2026-01-01", "2026-12-31"),
    ("2025-11-15", "2026-03-01"),
    ("2027-01-01", "2027-01-31"),
)
BIRTHS = (None, "1948", "~1966", "1966-11", "1966-12", "1995-12", "1996", "2010-11", "2010-12")
BANDS = ("child", "youth", "adult", "elderly", "2015-06-30", "2026-01")
DAYS = ("2025-11-30", "2026-01-31", "2026-06-15", "2026-11-01", "2026-11-30", "2026-12-01")


class Village:
    """A random village, in a real book and as plain lists of what was done."""

    def __init__(self, book: Book, chance: random.Random) -> None:
        self.book, self.chance = book, chance
        self.groups = [
            builders.club(book, f"Nhóm {number}", chance.choice(list(GroupKind)))
            for number in range(3)
        ]
        self.villagers: list[Villager] = []
        self.ids: list[str] = []
        self.genders: list[Gender | None] = []
        for _ in range(14):
            self._settle()
        self._merge(2)
        self.gatherings = [self._gather(day, hour) for day in DAYS for hour in (14, 19)]

    def _settle(self) -> None:
        birth = self.chance.choice(BIRTHS + BANDS)
        group = self.chance.choice(("ba-na", "gia-rai", "kinh", "foreigner", None))
        gender = self.chance.choice((*Gender, None))
        self.genders.append(gender)
        standing = self.chance.choices((Standing.MEMBER, Standing.TEACHER), (9, 1))[0]
        self.ids.append(
            builders.person(
                self.book, gender=gender, birth=birth, ethnic_group=group, standing=standing
            )
        )
        self.villagers.append(
            Villager(
                gender is Gender.FEMALE,
                birth,
                group,
                len(self.villagers),
                standing is Standing.TEACHER,
            )
        )

    def _merge(self, pairs: int) -> None:
        """Make pairs of records one person; the smallest id stands for both, and the sex is taken
        from the other where it does not know it."""
        whole = [
            place
            for place, who in enumerate(self.villagers)
            if who.birth and who.ethnic_group and not who.teacher
        ]
        chosen = self.chance.sample(whole, 2 * pairs)
        for one, other in zip(chosen[::2], chosen[1::2], strict=True):
            people.merge(self.book, self.ids[one], self.ids[other])
            first = min((one, other), key=lambda place: self.ids[place])
            for place in (one, other):
                self.villagers[place].same_as = first
            genders = [self.genders[place] for place in (first, one, other)]
            known = next((gender for gender in genders if gender), None)
            self.villagers[first].female = known is Gender.FEMALE

    def _gather(self, day: str, hour: int) -> Gathering:
        chance = self.chance
        groups = chance.sample(range(3), chance.choice((1, 1, 2)))
        one = Gathering(day, groups, called_off=chance.random() < 0.15)
        id_ = builders.meeting(
            self.book, *(self.groups[g] for g in groups), day=day, time=f"{hour}:00"
        )
        if chance.random() < 0.8:
            present = chance.sample(range(len(self.ids)), chance.randint(0, len(self.ids)))
            one.marks = {who: chance.choice(list(Status)) for who in present}
            wanted = [Mark(self.ids[who], status) for who, status in one.marks.items()]
            attendance.mark(self.book, id_, wanted)
        if chance.random() < 0.3:
            total = chance.randint(0, 40)
            female, children, elderly = (
                chance.choice((None, chance.randint(0, total))) for _ in range(3)
            )
            households = chance.choice((None, 12))
            one.heads = HeadCount(total, female, children, elderly, households)
            meetings.count_heads(self.book, id_, one.heads)
        if chance.random() < 0.3:
            one.unnamed = Unnamed(*(chance.randint(0, 3) for _ in range(4)))
            meetings.count_unnamed(self.book, id_, one.unnamed)
        if one.called_off:
            meetings.call_off(self.book, [id_], Reason.STORM, held=True)
        return one


@pytest.mark.parametrize("seed", range(6))
def test_every_figure_is_the_plain_count(book: Book, seed: int) -> None:
    village = Village(book, random.Random(seed))

    for first, last in RANGES:
        found = figures.figures(book, first, last)
        expected = count(village.villagers, village.gatherings, first, last)
        assert {code: found.value(code) for code in expected} == expected
        for number, id_ in enumerate(village.groups):
            held, visits = of_group(village.villagers, village.gatherings, number, first, last)
            assert found.value(f"meetings.group.{id_}") == held
            assert found.value(f"visits.group.{id_}") == visits


def test_a_book_opened_again_has_the_same_figures(book: Book, tmp_path: Path) -> None:
    village = Village(book, random.Random(99))
    before = figures.figures(book, "2026-01-01", "2026-12-31")
    books.close(book)

    again = books.open_book(tmp_path / "house", None)
    after = figures.figures(again, "2026-01-01", "2026-12-31")
    books.close(again)

    assert after == before
    assert len(village.ids) == 14
