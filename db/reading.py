"""A transaction straight on the driver, for those who ask and write as SQLAlchemy is asked.

Questions are plain SQL with parameters and take plain rows; so are writes. SQLAlchemy would add
nothing to them but its import: its time at the start, its memory all evening, and the time of its
result objects at every keystroke of a search. ``Reading`` and ``Writing`` have the part of its
connection that is used, under the same names, so that one function answers inside a read, inside a
write and inside a step of Alembic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Row = tuple[Any, ...]


class Answer:
    """The rows of one question."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    @property
    def rowcount(self) -> int:
        """How many rows a statement changed."""
        return int(self._cursor.rowcount)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._cursor)

    def fetchone(self) -> Row | None:
        row: Row | None = self._cursor.fetchone()
        return row

    def fetchall(self) -> list[Row]:
        rows: list[Row] = self._cursor.fetchall()
        return rows

    def fetchmany(self, most: int) -> list[Row]:
        rows: list[Row] = self._cursor.fetchmany(most)
        return rows

    def first(self) -> Row | None:
        """The first row, or None; the others are let go."""
        row = self.fetchone()
        self._cursor.close()
        return row

    def all(self) -> list[Row]:
        return self.fetchall()

    def one(self) -> Row:
        """The only row; none or a second one is our own slip."""
        rows = self._cursor.fetchmany(2)
        self._cursor.close()
        if len(rows) != 1:
            raise LookupError(f"{len(rows)} rows where one was meant")
        only: Row = rows[0]
        return only

    def scalar(self) -> Any:
        """The first value of the first row, None where there is no row."""
        row = self.first()
        return None if row is None else row[0]

    def scalar_one(self) -> Any:
        return self.one()[0]


class Reading:
    """What is asked inside one read transaction.

    Attributes:
        driver_connection: the driver's own connection.
    """

    def __init__(self, driver: Any) -> None:
        self.driver_connection = driver

    @property
    def connection(self) -> Reading:
        """Where SQLAlchemy keeps ``driver_connection``."""
        return self

    def exec_driver_sql(
        self, statement: str, parameters: Sequence[Any] | Mapping[str, Any] = ()
    ) -> Answer:
        """A statement with its parameters; a list of them does it once for each (a temporary
        table is filled so)."""
        driver = self.driver_connection
        if isinstance(parameters, list):
            return Answer(driver.executemany(statement, parameters))
        return Answer(driver.execute(statement, parameters))


class Writing(Reading):
    """What is asked and written inside one write transaction."""

    def begin_nested(self) -> Savepoint:
        """From here on can be taken back alone; one at a time."""
        return Savepoint(self.driver_connection)


class Savepoint:
    """A part of a transaction; ended by ``commit`` or ``rollback``, by the rest's end else."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        driver.execute("SAVEPOINT part")

    def commit(self) -> None:
        """It belongs to the transaction now."""
        self._driver.execute("RELEASE SAVEPOINT part")

    def rollback(self) -> None:
        """As if it had never been."""
        self._driver.execute("ROLLBACK TO SAVEPOINT part")
        self._driver.execute("RELEASE SAVEPOINT part")
