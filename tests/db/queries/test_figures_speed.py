"""Figures are asked through the indexes: what a month costs does not grow with the years."""

from __future__ import annotations

from db.engine import Book
from db.queries import figures


def test_no_large_table_is_read_whole(book: Book) -> None:
    sql = figures._CAME  # noqa: SLF001 - the plan of the very query is the point
    with book.read() as connection:
        rows = connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {sql}", ("2026-11-01", "2026-11-30", None)
        ).fetchall()

    searched = [row[3] for row in rows if row[3].startswith("SEARCH")]
    assert any("ix_meeting_scope_no_day (scope_no=? AND day>? AND day<?)" in s for s in searched)
    assert any(s.startswith("SEARCH a USING PRIMARY KEY (meeting_no=?)") for s in searched)
    assert not [row[3] for row in rows if row[3] in ("SCAN a", "SCAN meeting", "SCAN p")]
