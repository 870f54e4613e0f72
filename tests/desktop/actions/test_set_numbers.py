"""What people set of one figure of a report is set in one act, or stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.domain.periods import parse_period
from db.engine import Book
from desktop.actions import books, report_closing, reports, undoing
from tests import builders

QUARTER = parse_period("2026-Q4")
REASON = "đếm lại theo sổ giấy"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "so")
    report_closing.set_number(made, QUARTER, "visits", (40, REASON), 90)
    yield made
    books.close(made)


def numbers(book: Book) -> tuple[list[tuple[str, int, str]], dict[str, int]]:
    """What is adjusted, with the reason; and what is estimated."""
    added = reports.report(book, QUARTER).added
    adjusted = [(one.code, one.value, one.reason) for one in added.adjustments]
    return adjusted, dict(added.estimates)


SET = ([("visits", 40, REASON)], {"visits": 90})


@pytest.mark.parametrize("adjusted", [(10**9, REASON), (41, ""), (41, "x" * 1000)])
def test_a_figure_that_is_refused_leaves_the_one_before(
    book: Book, adjusted: tuple[int, str]
) -> None:
    with pytest.raises(AppError):
        report_closing.set_number(book, QUARTER, "visits", adjusted, None)
    assert numbers(book) == SET


def test_all_that_was_set_is_taken_back_at_once(book: Book) -> None:
    report_closing.set_number(book, QUARTER, "visits", (41, "sửa"), None)
    assert numbers(book) == ([("visits", 41, "sửa")], {})
    undoing.undo(book)
    assert numbers(book) == SET
