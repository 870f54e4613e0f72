"""What a village told of a month by telephone stands in the chart of the commune's report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.domain.periods import parse_period
from db.domain.provisional import Counts, ProvisionalDraft, Source
from db.engine import Book
from desktop.actions import books, provisional, report_closing, reports
from tests import builders

TODAY = date(2026, 12, 28)
YEAR = parse_period("2026")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.commune(tmp_path / "commune")
    report_closing.set_chart(made, YEAR, True)
    yield made
    books.close(made)


def _tell(book: Book, house: str, period: str, visits: int) -> None:
    told = ProvisionalDraft(period, Source.PHONE, Counts(4, visits), "Đinh Hrơh")
    known = {row.house_name for row in provisional.listing(book)}
    provisional.add(book, house, told, new_house=house not in known)


def _months(book: Book) -> dict[int, tuple[int, int]]:
    made = reports.report(book, YEAR, None, TODAY)
    return {one.month: (one.now, one.told) for one in made.added.months if one.now or one.told}


def test_months_told_are_kept_apart_from_what_is_in_the_books(book: Book) -> None:
    _tell(book, "Nhà văn hóa làng Klăh Môn", "2026-11", 96)
    _tell(book, "Nhà văn hóa làng Klăh Môn", "2026-10", 70)
    _tell(book, "Nhà văn hóa làng Tờ Số", "2026-11", 4)
    assert _months(book) == {10: (0, 70), 11: (0, 100)}
    made = reports.report(book, YEAR, None, TODAY)
    assert made.year.visits == 170


def test_a_quarter_told_at_once_has_no_month(book: Book) -> None:
    _tell(book, "Nhà văn hóa làng Klăh Môn", "2026-Q3", 300)
    _tell(book, "Nhà văn hóa làng Klăh Môn", "2026-10", 70)
    assert _months(book) == {10: (0, 70)}
    assert reports.report(book, YEAR, None, TODAY).year.visits == 370
