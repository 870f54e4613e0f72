"""Counts of the book corner stay those of its rows, whatever is done in whatever order."""

from __future__ import annotations

import random
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest

from db.counting.library import MISCOUNTED
from db.domain.errors import AppError
from db.domain.library import Channel, Choice, Purpose, Reader
from db.engine import Book
from desktop.actions import checking, figures, library, merging, people, receiving, undoing
from tests import builders
from tests.db.log.lives import shuffled_files
from tests.db.log.rebuilding import made_anew, rows_of
from tests.helpers.commune import Commune

FIRST = date(2025, 12, 20)
TITLES = ("Tấm Cám", "Dế Mèn phiêu lưu ký", "Truyện cổ Ba Na")
RANGES = (
    *(("2026-01-01", "2026-12-31"), ("2026-01-01", "2026-01-31"), ("2026-01-10", "2026-03-14")),
    *(("2025-12-25", "2026-01-05"), ("2026-02-11", "2026-02-11"), ("2020-01-01", "2020-12-31")),
)
# The same figures from the rows themselves, as they were reckoned before there were counts.
_FROM_ROWS = {
    "library.visits": "SELECT total(people) FROM reader_visit WHERE alive = 1 AND day BETWEEN ?1 "
    "AND ?2",
    "library.visits.child": "SELECT total(people) FROM reader_visit WHERE alive = 1 "
    "AND reader IN ('girl', 'boy') AND day BETWEEN ?1 AND ?2",
    "library.visits.channel.mobile": "SELECT total(people) FROM reader_visit WHERE alive = 1 "
    "AND channel = 'mobile' AND day BETWEEN ?1 AND ?2",
    "library.loans": "SELECT count(*) FROM loan WHERE alive = 1 AND day BETWEEN ?1 AND ?2",
    "library.loans.returned": "SELECT count(*) FROM loan WHERE alive = 1 AND returned BETWEEN ?1 "
    "AND ?2",
    "library.loans.renewed": "SELECT total(renewals) FROM loan WHERE alive = 1 "
    "AND day BETWEEN ?1 AND ?2",
    "library.loans.overdue": "SELECT count(*) FROM loan WHERE alive = 1 AND due < ?2 AND day <= ?2 "
    "AND ?1 IS NOT NULL AND (returned IS NULL OR returned > ?2)",
}
_BORROWERS = (
    "SELECT count(DISTINCT coalesce(p.rep_no, p.eid_no)) FROM loan l JOIN person p "
    "ON p.eid_no = l.person_no WHERE l.alive = 1 AND l.day BETWEEN ?1 AND ?2"
)


def miscounted(book: Book) -> int:
    with book.read() as connection:
        return sum(connection.exec_driver_sql(one).scalar_one() for one in MISCOUNTED)


def differing(book: Book, *, borrowers: bool = True) -> list[object]:
    """Figures that are not those of the rows."""
    wrong: list[object] = []
    asked = _FROM_ROWS | ({"library.borrowers": _BORROWERS} if borrowers else {})
    for days in RANGES:
        found = figures.figures(book, *days)
        with book.read() as connection:
            for code, sql in asked.items():
                value = int(connection.exec_driver_sql(sql, days).scalar_one())
                if found.value(code) != value:
                    wrong.append((code, days, found.value(code), value))
    return wrong


class Corner:
    """A book corner in which anything happens, one act after another."""

    def __init__(self, book: Book, chance: random.Random, name: str = "") -> None:
        self.book, self.chance = book, chance
        self.people = [builders.person(book, f"Siu Ñun {name}{n}") for n in range(5)]
        self.merged: list[str] = []

    def one_act(self) -> None:
        ways = (self.read, self.read, self.lend, self.lend, self.back, self.renew)
        # What is refused (renewed before it was lent) must change nothing.
        with suppress(AppError):
            self.chance.choice((*ways, self.unlend, self.same))()
            if self.chance.random() < 0.2:
                undoing.undo(self.book)

    def day(self) -> str:
        return (FIRST + timedelta(days=self.chance.randrange(90))).isoformat()

    def read(self) -> None:
        reader = self.chance.choice((*Reader, None))
        choice = Choice(self.chance.choice(tuple(Purpose)), self.chance.choice(tuple(Channel)))
        library.count_readers(self.book, reader, self.chance.choice((1, 1, 30)), self.day(), choice)

    def lend(self) -> None:
        titles = self.chance.sample(TITLES, self.chance.choice((1, 2)))
        library.lend(self.book, self.chance.choice(self.people), titles, self.day())

    def back(self) -> None:
        library.give_back(self.book, [self._loan()], self.day())

    def renew(self) -> None:
        library.renew(self.book, self._loan(), self.day())

    def unlend(self) -> None:
        library.remove_loan(self.book, self._loan())

    def same(self) -> None:
        people.merge(self.book, *self.chance.sample(self.people, 2))

    def _loan(self) -> str:
        rows = library.loans(self.book)
        if not rows:
            raise AppError("not_found", what="loan", id="")
        return self.chance.choice(rows).id


@pytest.mark.parametrize("seed", range(4))
def test_after_every_act_the_counts_are_those_of_the_rows(book: Book, seed: int) -> None:
    corner = Corner(book, random.Random(seed))
    for _ in range(50):
        corner.one_act()
        assert miscounted(book) == 0
    assert differing(book) == []
    assert figures.figures(book, *RANGES[0]).value("library.visits") > 0
    assert len(library.loans(book)) > 3
    assert checking.check(book, full=True) == ()


def test_made_anew_from_the_log_they_are_the_same(book: Book) -> None:
    corner = Corner(book, random.Random(11))
    for _ in range(50):
        corner.one_act()
    before = rows_of(book)
    assert before["reader_day"] and before["loan_day"] and before["borrower_month"]
    for seed in (1, 2):
        assert made_anew(book, random.Random(seed)) == before


@pytest.mark.parametrize("seed", [3, 4])
def test_files_in_any_order_taken_back_and_villages_merged(tmp_path: Path, seed: int) -> None:
    commune, chance = Commune(tmp_path), random.Random(seed)
    names = ("Làng Jro", "Làng Klăh Môn")
    corners = [Corner(commune.village(name), chance, name) for name in names]
    for file in shuffled_files(commune, corners, 3, chance):
        receiving.take_in(commune.book, [file])
        assert miscounted(commune.book) == 0
    assert differing(commune.book, borrowers=False) == []

    own = [figures.figures(corner.book, *RANGES[0]) for corner in corners]
    whole = figures.figures(commune.book, *RANGES[0])
    for code in ("library.visits", "library.loans", "library.borrowers", "library.loans.overdue"):
        assert whole.value(code) == sum(one.value(code) for one in own), code
    mistake = next(one.id for one in receiving.received(commune.book) if one.added)
    receiving.take_back(commune.book, mistake)
    assert miscounted(commune.book) == 0
    assert figures.figures(commune.book, *RANGES[0]) != whole
    receiving.count_again(commune.book, mistake)
    assert miscounted(commune.book) == 0
    merging.merge(commune.book, *names, "2026-07-01")
    merged = figures.figures(commune.book, *RANGES[0], names[1])
    assert merged.value("library.visits") == whole.value("library.visits") > 0
    assert merged.value("library.loans.overdue") == whole.value("library.loans.overdue")
    commune.close()


def test_a_count_that_was_written_over_is_found_by_the_check(book: Book) -> None:
    library.count_readers(book, Reader.GIRL, day="2026-01-10")
    assert checking.check(book, full=True) == ()
    with book.write() as connection:
        connection.exec_driver_sql("UPDATE reader_day SET visits = visits + 1")
    assert [one.code for one in checking.check(book, full=True)] == ["check_counts"]
