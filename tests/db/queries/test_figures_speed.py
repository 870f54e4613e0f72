"""Figures are asked through indexes and of counts: what they cost does not grow with the marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from db.engine import Book
from db.reading import Reading
from desktop.actions import figures
from tests import builders

YEAR = ("2026-01-01", "2026-12-31")


def statements(book: Book, first: str, last: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What SQLite plans to do for the figures of a range of days."""
    plans: list[str] = []
    asked = Reading.exec_driver_sql

    def watched(self: Reading, sql: str, values: Sequence[Any] = ()) -> object:
        plan = asked(self, f"EXPLAIN QUERY PLAN {sql}", values)
        plans.extend(row[3] for row in plan)
        return asked(self, sql, values)

    monkeypatch.setattr(Reading, "exec_driver_sql", watched)
    figures.figures(book, first, last)
    monkeypatch.undo()
    return plans


def test_whole_months_never_touch_the_marks(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    club = builders.club(book)
    builders.marks(book, builders.meeting(book, club), present=[builders.person(book, group=club)])
    plans = statements(book, *YEAR, monkeypatch)
    assert not [one for one in plans if "attendance" in one or one.startswith("SEARCH a ")]
    assert any("t USING PRIMARY KEY (scope_no=? AND day>? AND day<?)" in one for one in plans)
    assert any("m USING PRIMARY KEY (scope_no=? AND month>? AND month<?)" in one for one in plans)


def test_days_beside_whole_months_are_found_by_index(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = statements(book, "2026-01-10", "2026-12-20", monkeypatch)
    assert any("ix_meeting_scope_no_day (scope_no=? AND day>? AND day<?)" in one for one in plans)
    assert any(one.startswith("SEARCH a USING PRIMARY KEY (meeting_no=?)") for one in plans)
    assert not [one for one in plans if one in ("SCAN a", "SCAN meeting")]
