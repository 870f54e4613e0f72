"""Statements of the log's inner loop, straight to the driver.

SQLAlchemy's result objects cost more than the statements themselves here: taking in 20,000 marks
spent two thirds of its time in them. The connection and its transaction stay SQLAlchemy's; faults
of the driver are worded by ``Book.write`` like all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection


class Sql:
    """The driver's side of one SQLAlchemy connection inside its transaction."""

    def __init__(self, connection: Connection) -> None:
        # Anything asked through SQLAlchemy first makes it send BEGIN (engine._begin).
        connection.exec_driver_sql("SELECT 1")
        self._driver: Any = connection.connection.driver_connection

    def run(self, sql: str, *values: object) -> None:
        self._driver.execute(sql, values)

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._driver.executemany(sql, rows)

    def one(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """The first row, or None."""
        row: tuple[Any, ...] | None = self._driver.execute(sql, values).fetchone()
        return row

    def all(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self._driver.execute(sql, values).fetchall()
        return rows
