"""The made year of a commune, counted a second way: every figure agrees to the last one.

Eight houses, 5,000 people, 60,000 visits, made once for all tests of it; any order of files is
tried on a smaller year.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from db.engine import Book
from desktop.actions import books, checking, figures, merging, receiving
from tests.helpers.made_year import House, Size, Year, make
from tests.helpers.plain_year import count

RANGES = (
    *(("2026-01-01", "2026-12-31"), ("2026-01-01", "2026-06-30"), ("2026-04-01", "2026-06-30")),
    *(("2026-02-01", "2026-02-28"), ("2026-03-10", "2026-09-14"), ("2025-01-01", "2025-12-31")),
)
WHOLE = Size(8, 5_000, 60_000, 2)


class Counted:
    """A made year with its plain counts, each reckoned once."""

    def __init__(self, made: Year) -> None:
        self.houses, self.files, self.commune = made.houses, made.files, made.commune
        self._counts: dict[tuple[str, ...], dict[str, int]] = {}

    def differing(self, book: Book, *names: str, house: str | None = None) -> dict[str, object]:
        """Figures of all ranges that are not those of the plain count of these houses (all where
        none is named), with both values."""
        houses = [one for one in self.houses if not names or one.name in names]
        wrong: dict[str, object] = {}
        for first, last in RANGES:
            found = figures.figures(book, first, last, house)
            for code, value in self._count(houses, first, last).items():
                if found.value(code) != value:
                    wrong[f"{code} {first} {last}"] = (found.value(code), value)
        return wrong

    def _count(self, houses: Sequence[House], first: str, last: str) -> dict[str, int]:
        key = (first, last, *(house.name for house in houses))
        if key not in self._counts:
            self._counts[key] = count(houses, first, last)
        return self._counts[key]

    def commune_again(self, folder: Path) -> Book:
        """The commune's book as it was before the first file."""
        shutil.copytree(self.commune.root / "commune", folder / "commune")
        keys = "commune.keys"
        shutil.copytree(self.commune.root / keys, folder / keys)
        return books.open_book(folder / "commune", None)


def counted(folder: Path, size: Size) -> Iterator[Counted]:
    made = make(folder, 6, size)
    books.close(made.commune.book)
    yield Counted(made)
    for house in made.houses:
        books.close(house.book)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counted]:
    yield from counted(tmp_path_factory.mktemp("whole"), WHOLE)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counted]:
    yield from counted(tmp_path_factory.mktemp("small"), Size())


def test_it_is_as_large_as_the_plan_of_the_test_says(whole: Counted) -> None:
    assert len(whole.houses) == 8
    assert sum(len(house.villagers) for house in whole.houses) == 5_000
    gatherings = [one for house in whole.houses for one in house.gatherings]
    assert sum(len(one.came) for one in gatherings) >= 60_000


def test_every_house_finds_in_its_own_book_what_a_plain_count_finds(whole: Counted) -> None:
    for house in whole.houses:
        assert whole.differing(house.book, house.name) == {}


def test_the_commune_finds_it_across_a_merger_and_after_taking_back(
    whole: Counted, tmp_path: Path
) -> None:
    """At full size: files in a mixed order, two villages merged and apart again, a file taken back
    and counted again; a merged pair is the sum of both."""
    book = whole.commune_again(tmp_path)
    files = list(whole.files)
    random.Random(4).shuffle(files)
    assert {one.verdict for one in receiving.take_in(book, files)} == {"accepted"}
    assert whole.differing(book) == {}

    first, second, *_ = whole.houses
    merger = merging.merge(book, first.name, second.name, "2026-07-01").created[0]
    assert whole.differing(book, first.name, second.name, house=second.name) == {}
    assert whole.differing(book) == {}
    merging.separate(book, merger)
    assert whole.differing(book, second.name, house=second.name) == {}

    mistake = next(one.id for one in receiving.received(book) if one.added)
    receiving.take_back(book, mistake)
    assert whole.differing(book) != {}
    receiving.count_again(book, mistake)
    assert whole.differing(book) == {}
    books.close(book)


@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_the_commune_finds_it_after_any_order_of_files(
    small: Counted, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(small.files))))
    book = small.commune_again(tmp_path_factory.mktemp("any"))
    for number in order:
        (taken,) = receiving.take_in(book, [small.files[number]])
        assert taken.verdict == "accepted"
    assert small.differing(book) == {}
    house = small.houses[order[0] % len(small.houses)].name
    assert small.differing(book, house, house=house) == {}
    books.close(book)


def test_a_file_taken_back_leaves_the_figures_of_the_others(small: Counted, tmp_path: Path) -> None:
    book = small.commune_again(tmp_path)
    last = len(small.houses) * (Size().files - 1)
    kept, gone = small.files[:last], small.files[last]
    receiving.take_in(book, [*kept])
    before = [figures.figures(book, *days) for days in RANGES]
    receiving.take_in(book, [gone])
    assert [figures.figures(book, *days) for days in RANGES] != before
    receiving.take_back(book, receiving.received(book)[0].id)
    assert [figures.figures(book, *days) for days in RANGES] == before
    assert checking.check(book, full=True) == ()
    books.close(book)
