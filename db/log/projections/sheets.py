"""Marks of whole sheets, many sheets in one statement.

A group's meetings are marked for the same people over and over. So the people of a sheet (its
roll) are put into a temporary table once, a sheet is one row (meeting, roll, one digit for each
person), and SQLite itself spreads them into marks: two thirds of the time of binding each mark.
"""

from __future__ import annotations

from db.log.sql import Sql

_MOST_ROLLS = 1000
_TABLES = (
    "CREATE TEMP TABLE IF NOT EXISTS roll (roll_no INTEGER, place INTEGER, person_no INTEGER, "
    "PRIMARY KEY (roll_no, place)) WITHOUT ROWID",
    "CREATE TEMP TABLE IF NOT EXISTS sheet (meeting_no INTEGER, roll_no INTEGER, marks BLOB)",
    "DELETE FROM temp.roll",
    "DELETE FROM temp.sheet",
)
_ROLL = "INSERT INTO temp.roll (roll_no, place, person_no) VALUES (?,?,?)"
_SHEET = "INSERT INTO temp.sheet (meeting_no, roll_no, marks) VALUES (?,?,?)"
_SPREAD = (
    # CROSS JOIN keeps the order of the sheets: of two marks of one person the later one holds.
    "INSERT INTO attendance (meeting_no, person_no, status) "
    "SELECT s.meeting_no, r.person_no, CAST(substr(s.marks, r.place, 1) AS INTEGER) "
    "FROM temp.sheet s CROSS JOIN temp.roll r ON r.roll_no = s.roll_no WHERE true "
    "ON CONFLICT DO UPDATE SET status = excluded.status",
    "DELETE FROM temp.sheet",
)

_DIGITS = bytes(ord("0") + code % 10 for code in range(256))


class Sheets:
    """The sheets of one transaction."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql
        self._rolls: dict[tuple[int, ...], int] = {}

    def put(self, meeting: int, persons: tuple[int, ...], marks: bytes) -> None:
        """Set the marks of these persons at a meeting, each 1 to 4."""
        row = (meeting, self._roll(persons), marks.translate(_DIGITS))
        self._sql.later("attendance", _SHEET, (row,), _SPREAD, size=8 * len(persons))

    def _roll(self, persons: tuple[int, ...]) -> int:
        number = self._rolls.get(persons)
        if number is None:
            if len(self._rolls) % _MOST_ROLLS == 0:
                for statement in _TABLES:
                    self._sql.run(statement)
                self._rolls.clear()
            number = self._rolls[persons] = len(self._rolls)
            places = enumerate(persons, 1)
            self._sql.later("roll", _ROLL, [(number, place, person) for place, person in places])
        return number
