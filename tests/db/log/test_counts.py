"""Counts of meetings and persons stay those of the marks, whatever is done in whatever order."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import pytest

from db.counting.upkeep import MISCOUNTED
from db.domain.attendance import Mark, Status, Unnamed
from db.domain.bodies import Body, Category
from db.domain.errors import AppError
from db.domain.groups import GroupKind, Role
from db.domain.ids import to_bytes
from db.domain.meetings import HeadCount, Reason
from db.domain.people import Gender, PersonDraft, Standing
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.projections import counts
from desktop.actions import (
    attendance,
    figures,
    groups,
    meetings,
    people,
    receiving,
    undoing,
)
from tests import builders
from tests.db.log.lives import shuffled_files
from tests.helpers.commune import Commune

DAYS = (
    "2025-01-20",
    "2025-12-30",
    "2026-01-05",
    "2026-01-31",
    "2026-02-01",
    "2026-03-15",
    "2026-03-16",
)
BIRTHS = ("2010-03", "1966", "1996", "elderly", "child", None)


def miscounted(book: Book) -> int:
    """Rows of the counts that are not what the marks give, either way; and what was left stale."""
    with book.read() as connection:
        asked = (*MISCOUNTED, "SELECT count(*) FROM stale_meeting", _STALE_PERSONS)
        return sum(connection.exec_driver_sql(one).scalar_one() for one in asked)


_STALE_PERSONS = "SELECT count(*) FROM stale_person"


class Life:
    """A village in which anything happens, one act after another."""

    def __init__(self, book: Book, chance: random.Random) -> None:
        self.book, self.chance = book, chance
        self.clubs = [builders.club(book, f"Nhóm {n}", GroupKind.CLUB) for n in range(2)]
        self.people: list[str] = []
        self.meetings: list[str] = []
        self.merged: list[tuple[str, str]] = []
        for _ in range(6):
            self.settle()
        for _ in range(4):
            self.plan()

    def one_act(self) -> None:
        weights = {
            self.mark: 6,
            self.unmark: 2,
            self.settle: 1,
            self.plan: 2,
            self.heads: 2,
            self.correct: 3,
            self.join: 2,
            self.merge: 1,
            self.part: 1,
            self.move: 2,
            self.stop: 1,
            self.leave: 1,
            self.standing: 2,
            self.belong: 2,
        }
        acts = list(weights)
        # What is refused (a role of nobody's, two that are one already) must change nothing.
        with suppress(AppError):
            self.chance.choices(acts, [weights[one] for one in acts])[0]()
            if self.chance.random() < 0.15:
                undoing.undo(self.book)

    def settle(self) -> None:
        self.people.append(
            builders.person(
                self.book,
                gender=self.chance.choice((*Gender, None)),
                birth=self.chance.choice(BIRTHS),
                ethnic_group=self.chance.choice(("ba-na", "kinh", None)),
            )
        )

    def plan(self) -> None:
        clubs = self.chance.sample(self.clubs, self.chance.choice((1, 1, 2)))
        self.meetings.append(
            builders.meeting(
                self.book,
                *clubs,
                day=self.chance.choice(DAYS),
                time=f"{len(self.meetings) // 60:02d}:{len(self.meetings) % 60:02d}",
            )
        )

    def mark(self) -> None:
        who = self.chance.sample(self.people, self.chance.randint(1, len(self.people)))
        marks = [Mark(one, self.chance.choice(tuple(Status))) for one in who]
        attendance.mark(self.book, self.chance.choice(self.meetings), marks)

    def unmark(self) -> None:
        who = self.chance.choice(self.people)
        attendance.mark(self.book, self.chance.choice(self.meetings), [Mark(who, None)])

    def heads(self) -> None:
        meeting = self.chance.choice(self.meetings)
        if self.chance.random() < 0.5:
            meetings.count_heads(self.book, meeting, HeadCount(9, 4, None, 1, 3))
        else:
            meetings.count_unnamed(self.book, meeting, Unnamed(1, 0, self.chance.randint(0, 2), 1))

    def correct(self) -> None:
        who = self.chance.choice(self.people)
        draft = PersonDraft("Đinh Hrơh", self.chance.choice((*Gender, None)))
        people.edit(self.book, who, draft)

    def belong(self) -> None:
        with act(self.book, "test.bodies") as doing:
            who = to_bytes(self.chance.choice(self.people))
            body = self.chance.choice((None, *Body))
            doing.put(Kind.PERSON, who, bodies=body, category=Category.OFFICIAL.value)

    def join(self) -> None:
        club, who = self.chance.choice(self.clubs), self.chance.choice(self.people)
        groups.add_members(self.book, club, [who], self.chance.choice(DAYS))
        if self.chance.random() < 0.7:
            groups.set_role(self.book, club, who, self.chance.choice(tuple(Role)))

    def merge(self) -> None:
        one, other = self.chance.sample(self.people, 2)
        people.merge(self.book, one, other)

    def part(self) -> None:
        people.unmerge(self.book, *self.chance.sample(self.people, 2))

    def move(self) -> None:
        meeting = self.chance.choice(self.meetings)
        teacher = self.chance.choice((None, *self.people))
        day = self.chance.choice(DAYS)
        meetings.edit(self.book, meeting, [self.clubs[0]], day, "tối", None, None, teacher)

    def stop(self) -> None:
        meetings.call_off(self.book, [self.chance.choice(self.meetings)], Reason.STORM, held=True)

    def leave(self) -> None:
        people.remove(self.book, [self.chance.choice(self.people)])

    def standing(self) -> None:
        who = self.chance.choice(self.people)
        people.set_standing(
            self.book, [who], self.chance.choice(tuple(Standing)), self.chance.choice(DAYS)
        )


def test_the_same_month_of_two_years_is_two_months(book: Book) -> None:
    club = builders.club(book)
    ids = [builders.person(book, group=club) for _ in range(3)]
    for day in ("2024-01-10", "2025-01-10", "2026-01-10", "2026-01-17"):
        builders.marks(book, builders.meeting(book, club, day=day), present=ids)
    assert miscounted(book) == 0

    # Marks written over are counted anew, by another way than fresh sheets.
    builders.marks(book, meetings.listing(book)[0].id, absent=ids[:1])
    people.set_standing(book, ids[1:2], Standing.TEACHER, "2020-01-01")
    assert miscounted(book) == 0
    found = {
        year: figures.figures(book, f"{year}-01-01", f"{year}-12-31").value("persons")
        for year in (2024, 2025, 2026)
    }
    assert sorted(found.values()) == [1, 2, 2]


@pytest.mark.parametrize("seed", range(8))
def test_after_every_act_the_counts_are_those_of_the_marks(book: Book, seed: int) -> None:
    life = Life(book, random.Random(seed))
    for _ in range(40):
        life.one_act()
        assert miscounted(book) == 0
    assert figures.figures(book, "2026-01-01", "2026-03-31").value("visits") > 0


@pytest.mark.parametrize("most", [600_000, 20])
def test_files_in_any_order_give_the_same_counts(
    tmp_path: Path, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counts, "_MOST_MARKS", most)
    commune, chance = Commune(tmp_path), random.Random(most)
    lives = [Life(commune.village(name), chance) for name in ("Làng Jro", "Làng Klăh Môn")]
    for file in shuffled_files(commune, lives, 4, chance):
        receiving.take_in(commune.book, [file])
        assert miscounted(commune.book) == 0

    year = ("2026-01-01", "2026-12-31")
    own = [figures.figures(life.book, *year).value("visits") for life in lives]
    assert figures.figures(commune.book, *year).value("visits") == sum(own) > 0
    commune.close()
