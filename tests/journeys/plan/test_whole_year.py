"""The made year of a commune, counted a second way: every figure agrees to the last one.

Eight houses, 5,000 people, 60,000 visits: ``SOLANG_WHOLE_YEAR=1 python -m pytest
tests/journeys/plan/test_whole_year.py``; without it the year is small.
"""

from __future__ import annotations

import os
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
WHOLE = os.environ.get("SOLANG_WHOLE_YEAR") == "1"
SIZE = Size(8, 5_000, 60_000, 3) if WHOLE else Size()


def differing(book: Book, houses: Sequence[House], house: str | None = None) -> dict[str, object]:
    """Figures of all ranges that are not those of the plain count, with both values."""
    wrong: dict[str, object] = {}
    for first, last in RANGES:
        found = figures.figures(book, first, last, house)
        for code, value in count(houses, first, last).items():
            if found.value(code) != value:
                wrong[f"{code} {first} {last}"] = (found.value(code), value)
    return wrong


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    made = make(tmp_path_factory.mktemp("year"), 6, SIZE)
    books.close(made.commune.book)
    yield made
    for house in made.houses:
        books.close(house.book)


def commune_again(year: Year, folder: Path) -> Book:
    """The commune's book as it was before the first file."""
    shutil.copytree(year.commune.root / "commune", folder / "commune")
    keys = "commune.keys"
    shutil.copytree(year.commune.root / keys, folder / keys)
    return books.open_book(folder / "commune", None)


def test_every_house_finds_in_its_own_book_what_a_plain_count_finds(year: Year) -> None:
    for house in year.houses:
        assert differing(house.book, [house]) == {}
    assert sum(len(one.came) for house in year.houses for one in house.gatherings) >= SIZE.visits


@settings(
    max_examples=1 if WHOLE else 6,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_the_commune_finds_it_after_any_order_of_files(
    year: Year, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(year.files))))
    book = commune_again(year, tmp_path_factory.mktemp("any"))
    for number in order:
        (taken,) = receiving.take_in(book, [year.files[number]])
        assert taken.verdict == "accepted"
    assert differing(book, year.houses) == {}
    house = year.houses[order[0] % len(year.houses)]
    assert differing(book, [house], house.name) == {}
    books.close(book)


def test_two_villages_that_merge_are_the_sum_of_both_and_come_apart_again(
    year: Year, tmp_path: Path
) -> None:
    book = commune_again(year, tmp_path)
    receiving.take_in(book, year.files)
    first, second, *_ = year.houses
    merger = merging.merge(book, first.name, second.name, "2026-07-01").created[0]

    assert differing(book, [first, second], second.name) == {}
    assert differing(book, year.houses) == {}
    merging.separate(book, merger)
    assert differing(book, [second], second.name) == {}
    assert differing(book, year.houses) == {}
    books.close(book)


def test_a_file_taken_back_leaves_the_figures_of_the_others(year: Year, tmp_path: Path) -> None:
    book = commune_again(year, tmp_path)
    last = len(year.houses) * (SIZE.files - 1)
    kept, gone = year.files[:last], year.files[last]
    receiving.take_in(book, [*kept])
    before = [figures.figures(book, *days) for days in RANGES]
    receiving.take_in(book, [gone])
    assert [figures.figures(book, *days) for days in RANGES] != before
    receiving.take_back(book, receiving.received(book)[0].id)
    assert [figures.figures(book, *days) for days in RANGES] == before
    assert checking.check(book, full=True) == ()
    books.close(book)
