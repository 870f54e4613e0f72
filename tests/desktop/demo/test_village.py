"""The made village."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.domain.figures import Figures
from db.domain.meetings import MeetingRow, MeetingState
from db.domain.periods import PeriodKind
from db.engine import Book
from desktop import demo
from desktop.actions import books, figures, meetings, people
from tests.builders import house

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    made = house(tmp_path_factory.mktemp("demo") / "house")
    demo.fill(made, TODAY)
    yield made
    books.close(made)


@pytest.fixture(scope="module")
def held(book: Book) -> list[MeetingRow]:
    return list(meetings.listing(book))


def of(book: Book) -> Figures:
    return figures.figures(book, "2026-01-01", "2026-12-31")


def test_bahnar_jrai_and_kinh_live_in_it(book: Book) -> None:
    listed = people.listing(book)
    assert len(listed) >= 26
    assert {row.ethnic_group for row in listed} == {"ba-na", "gia-rai", "kinh"}


def test_two_of_one_name_are_told_apart(book: Book) -> None:
    rows = people.listing(book, "Đinh Bĕch")
    assert sorted(row.distinction or "" for row in rows) == ["", "con bà Hmrơ̆"]


def test_there_is_something_of_everything(held: list[MeetingRow]) -> None:
    assert sum(row.marked > 0 for row in held) >= 12
    assert {row.reason for row in held if row.state is MeetingState.CALLED_OFF} != {None}
    assert any(row.head_count.people for row in held)
    assert any(row.unnamed for row in held)
    assert any(row.marked > row.expected for row in held)


def test_something_is_on_today(held: list[MeetingRow]) -> None:
    assert [row.marked for row in held if row.day == TODAY.isoformat()] == [0]


def test_every_kind_of_group_has_met(book: Book) -> None:
    found = of(book)
    kinds = ("club", "class", "interest_group")
    assert [found.value(f"groups.{kind}") for kind in kinds] == [1, 1, 1]


def test_the_same_village_is_made_twice(book: Book, tmp_path: Path) -> None:
    again = house(tmp_path / "again")
    demo.fill(again, TODAY)
    codes = ("visits", "persons", "meetings", "visits.female", "visits.child")
    one, other = of(book), of(again)
    books.close(again)
    assert [one.value(code) for code in codes] == [other.value(code) for code in codes]


@pytest.mark.parametrize(("today", "year"), [(date(2027, 1, 31), 2026), (TODAY, 2026)])
def test_the_report_is_of_a_year_that_has_something_to_tell(today: date, year: int) -> None:
    period = demo.report_period(today)
    assert (period.kind, period.from_day) == (PeriodKind.YEAR, date(year, 1, 1))
