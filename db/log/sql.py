"""Statements of the log's inner loop, straight to the driver, rows gathered before they are sent.

SQLAlchemy's result objects cost more than the statements themselves here: taking in 20,000 marks
spent two thirds of its time in them. The connection and its transaction stay SQLAlchemy's; faults
of the driver are worded by ``Book.write`` like all others.

``later`` keeps rows back until something is asked or some thousands wait, so that a file of many
small entries costs a few large statements. Every question sends them first; only ``stored`` does
not, for those who know what they have kept back themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

_MOST_WAITING = 8192


class Sql:
    """The driver's side of one SQLAlchemy connection inside its transaction."""

    def __init__(self, connection: Connection) -> None:
        # Anything asked through SQLAlchemy first makes it send BEGIN (engine._begin).
        connection.exec_driver_sql("SELECT 1")
        self._driver: Any = connection.connection.driver_connection
        self._waiting: dict[str, list[Sequence[object]]] = {}
        self._count = 0

    def later(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Send these rows of one statement with others like them; two statements that write to
        the same rows of a table must not both wait."""
        self._waiting.setdefault(sql, []).extend(rows)
        self._count += len(rows)
        if self._count >= _MOST_WAITING:
            self.flush()

    def flush(self) -> None:
        """Send what waits."""
        if self._count:
            waiting, self._waiting, self._count = self._waiting, {}, 0
            for sql, rows in waiting.items():
                self._driver.executemany(sql, rows)

    def run(self, sql: str, *values: object) -> None:
        self.flush()
        self._driver.execute(sql, values)

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self.flush()
        self._driver.executemany(sql, rows)

    def one(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """The first row, or None."""
        self.flush()
        return self.stored(sql, *values)

    def all(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        self.flush()
        rows: list[tuple[Any, ...]] = self._driver.execute(sql, values).fetchall()
        return rows

    def stored(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """The first row, or None; what waits is not seen."""
        row: tuple[Any, ...] | None = self._driver.execute(sql, values).fetchone()
        return row
