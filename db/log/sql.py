"""Statements of the log's inner loop, rows gathered before they are sent.

Faults of the driver are worded by ``Book.write`` like all others.

``later`` keeps rows back until something is asked or some thousands wait, so that a file of many
small entries costs a few large statements. Every question sends them first; only ``stored`` and
``all_stored`` do not, for those who know what they have kept back themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection


_MOST_ROWS = 8192
_MOST_BYTES = 4_000_000


class Sql:
    """The driver's side of a connection inside its transaction."""

    def __init__(self, connection: Connection) -> None:
        # In a step of Alembic the first statement makes SQLAlchemy send BEGIN (engine._begin).
        connection.exec_driver_sql("SELECT 1")
        self._driver: Any = connection.connection.driver_connection
        self._waiting: dict[str, tuple[str, list[Sequence[object]]]] = {}
        self._then: dict[str, None] = {}
        self._rows = self._bytes = 0

    def later(
        self,
        table: str,
        sql: str,
        rows: Sequence[Sequence[object]],
        then: Sequence[str] = (),
        size: int = 0,
    ) -> None:
        """Send these rows to a table together with others of the same statement.

        Rows of one table keep their order: what waits for it under another statement goes first.

        Args:
            then: statements to follow when all rows are there. size: bytes of the rows, if many.
        """
        if table not in self._waiting:
            self._waiting[table] = (sql, [])
        elif self._waiting[table][0] != sql:
            self.flush()
            self._waiting[table] = (sql, [])
        self._waiting[table][1].extend(rows)
        for statement in then:
            self._then[statement] = None
        self._rows += len(rows)
        self._bytes += size
        if self._rows >= _MOST_ROWS or self._bytes >= _MOST_BYTES:
            self.flush()

    def flush(self) -> None:
        """Send what waits."""
        if self._rows:
            waiting, then = self._waiting, self._then
            self._waiting, self._then, self._rows, self._bytes = {}, {}, 0, 0
            for sql, rows in waiting.values():
                self._driver.executemany(sql, rows)
            for sql in then:
                self._driver.execute(sql)

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
        return self.all_stored(sql, *values)

    def all_stored(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows; what waits is not seen."""
        rows: list[tuple[Any, ...]] = self._driver.execute(sql, values).fetchall()
        return rows

    def stored(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """The first row, or None; what waits is not seen."""
        row: tuple[Any, ...] | None = self._driver.execute(sql, values).fetchone()
        return row
