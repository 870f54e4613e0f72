"""A figure that was adjusted stands in the year so far too: the two columns of a report add up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.domain.periods import parse_period
from db.engine import Book
from desktop.actions import books, report_closing, reports
from tests import builders

TODAY = date(2026, 12, 28)
WHY = "Tờ ký nhập thiếu một trang"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "book")
    club = builders.club(made)
    people = [builders.person(made, group=club) for _ in range(5)]
    for day in ("2026-02-03", "2026-11-07", "2026-11-14"):
        builders.marks(made, builders.meeting(made, club, day=day), present=people)
    yield made
    books.close(made)


def _figures(book: Book, period: str, code: str) -> tuple[int, int]:
    made = reports.report(book, parse_period(period), None, TODAY)
    return made.totals.value(code), made.year.value(code)


def _adjust(book: Book, period: str, code: str, value: int) -> None:
    report_closing.adjust(book, parse_period(period), code, value, WHY)


@pytest.mark.parametrize("code", ["visits", "persons", "members"])
def test_over_the_same_days_it_is_the_same_figure(book: Book, code: str) -> None:
    _adjust(book, "2026", code, 42)
    assert _figures(book, "2026", code) == (42, 42)


def test_a_year_is_as_much_more_as_its_quarter(book: Book) -> None:
    assert _figures(book, "2026-Q4", "visits") == (10, 15)
    _adjust(book, "2026-Q4", "visits", 12)
    assert _figures(book, "2026-Q4", "visits") == (12, 17)
    assert _figures(book, "2026-11", "visits") == (10, 15)


def test_persons_of_a_year_do_not_follow_those_of_a_quarter(book: Book) -> None:
    _adjust(book, "2026-Q4", "persons", 4)
    assert _figures(book, "2026-Q4", "persons") == (4, 5)


def test_members_are_those_of_the_last_day_of_both(book: Book) -> None:
    _adjust(book, "2026-Q4", "members", 6)
    assert _figures(book, "2026-Q4", "members") == (6, 6)
