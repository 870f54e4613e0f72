"""The rows of a list as people. What is doubtful is left empty and told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from db.domain import long_work
from db.domain.births import Birth
from db.domain.people import Gender, PersonDraft
from db.domain.rosters import Problem, RosterColumn, RosterField, RosterPerson
from db.rosters.cells import (
    DITTO,
    Phone,
    is_error,
    read_ethnic_group,
    read_gender,
    read_phone,
    read_tick,
)
from db.rosters.dates import Doubt, combine, read_birth, stated_day
from db.rosters.grid import Cell, Grid, is_blank, shown
from db.rosters.lines import Line, LineKind, Lines
from db.rosters.swapped import is_swapped

_COPIED_DOWN = (
    RosterField.VILLAGE,
    RosterField.ETHNIC_GROUP,
    RosterField.GENDER,
    RosterField.ADDRESS,
    RosterField.GUARDIAN,
    RosterField.GUARDIAN_PHONE,
)
"""Fields in which a merged cell, or a sign for “the same”, speaks for several people."""


@dataclass(frozen=True)
class ListReading:
    """The people of one list, rows counted from 1."""

    people: tuple[RosterPerson, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[int, ...]


def read_list(
    grid: Grid, pages: Sequence[range], columns: Mapping[int, RosterColumn], today: date
) -> ListReading:
    """Read the rows (from 0) below a heading, wherever it comes back.

    A list without a column of names has no people.
    """
    fields = {index: column.field for index, column in columns.items()}
    lines = list(Lines(grid, pages, fields, today))
    reader = _Reader(grid, columns, today)
    reader.look_for_ticks(line.row for line in lines if line.kind is LineKind.PERSON)
    people = tuple(
        RosterPerson(line.row + 1, reader.draft(line))
        for line in long_work.counted(lines)
        if line.kind is LineKind.PERSON
    )
    for line in lines:
        if line.nameless:
            reader.note(line.row, reader.name_column, "name_missing", "")
    skipped = tuple(line.row + 1 for line in lines if line.kind is LineKind.OTHER)
    return ListReading(people, tuple(reader.problems), skipped)


class _Reader:
    """Reads person after person of one list, and keeps the problems."""

    def __init__(self, grid: Grid, columns: Mapping[int, RosterColumn], today: date) -> None:
        self.problems: list[Problem] = []
        self._grid = grid
        self._columns = columns
        self._today = today
        self._of: dict[RosterField, list[int]] = {}
        for index, column in columns.items():
            self._of.setdefault(column.field, []).append(index)
        names = (RosterField.FULL_NAME, RosterField.GIVEN_NAME, RosterField.FAMILY_NAME)
        self.name_column = next((self._of[field][0] for field in names if field in self._of), 0)
        self._merged = dict(self._merged_cells())
        self._above: dict[int, Cell] = {}
        self._swapped = {
            i for i in columns if is_swapped(row[i] for row in grid.rows if i < len(row))
        }
        self._has_ticks = False

    def look_for_ticks(self, rows: Iterable[int]) -> None:
        """Whether any woman is ticked: if none is, the column was not filled in at all."""
        self._has_ticks = any(
            read_tick(self._grid.at(row, index), Gender.FEMALE) is True
            for row in rows
            for index in self._of.get(RosterField.FEMALE_TICK, ())
        )

    def draft(self, line: Line) -> PersonDraft:
        """The person of this line."""
        row = line.row
        cells = {index: self._cell(row, index) for index in self._columns}
        self._above = cells
        gender, birth = self._gender_and_birth(row)
        place = self._text(RosterField.VILLAGE)
        return PersonDraft(
            full_name=line.name,
            gender=gender or line.section.gender,
            birth=birth,
            ethnic_group=self._ethnic_group(row),
            village=place or line.section.village,
            phone=self._phone(row, RosterField.PHONE),
            usual_name=self._text(RosterField.USUAL_NAME),
            address=self._text(RosterField.ADDRESS),
            guardian=self._text(RosterField.GUARDIAN),
            guardian_phone=self._phone(row, RosterField.GUARDIAN_PHONE),
            notes=self._text(RosterField.NOTE),
        )

    def note(self, row: int, index: int, code: str, text: str) -> None:
        """Keep a problem; the column is named by its heading, or by its letter."""
        column = self._columns.get(index)
        heading = column.heading if column and column.heading else letters(index)
        self.problems.append(Problem(row + 1, heading, code, text))

    def _merged_cells(self) -> Iterator[tuple[tuple[int, int], Cell]]:
        for merge in self._grid.merges:
            column = self._columns.get(merge.left)
            if column is None or column.field not in _COPIED_DOWN:
                continue
            for row in range(merge.top + 1, min(merge.bottom + 1, len(self._grid.rows))):
                yield (row, merge.left), self._grid.at(merge.top, merge.left)

    def _cell(self, row: int, index: int) -> Cell:
        """The cell, or the one that speaks for it; an error of Excel is noted and is nothing."""
        cell = self._merged.get((row, index)) or self._grid.at(row, index)
        field = self._columns[index].field
        if is_error(cell):
            if field is not RosterField.IGNORED:
                self.note(row, index, "error_cell", shown(cell))
            return ""
        if field in _COPIED_DOWN and isinstance(cell, str) and shown(cell).lower() in DITTO:
            return self._above.get(index, "")
        return cell

    def _text(self, field: RosterField) -> str | None:
        texts = (shown(self._above[index]) for index in self._of.get(field, ()))
        return next(filter(None, texts), None)

    def _ethnic_group(self, row: int) -> str | None:
        for index in self._of.get(RosterField.ETHNIC_GROUP, ()):
            found = read_ethnic_group(self._above[index])
            if isinstance(found, Doubt):
                self._doubt(row, index, found)
                return None
            return found
        return None

    def _phone(self, row: int, field: RosterField) -> str | None:
        for index in self._of.get(field, ()):
            found = read_phone(self._above[index])
            if isinstance(found, Doubt):
                self._doubt(row, index, found)
                return None
            if isinstance(found, Phone):
                if not found.whole:
                    self._doubt(row, index, Doubt("more_than_a_phone"))
                return found.number
        return None

    def _doubt(self, row: int, index: int, doubt: Doubt) -> None:
        self.note(row, index, doubt.code, shown(self._above[index]))

    def _gender_and_birth(self, row: int) -> tuple[Gender | None, Birth | None]:
        gender, birth = self._gender(row), self._birth(row)
        columns = ((RosterField.BIRTH_MALE, Gender.MALE), (RosterField.BIRTH_FEMALE, Gender.FEMALE))
        filled = [
            (index, meaning)
            for field, meaning in columns
            for index in self._of.get(field, ())
            if not is_blank(self._above[index])
        ]
        if len(filled) > 1:
            self._doubt(row, filled[1][0], Doubt("two_births"))
            return gender, birth
        for index, meaning in filled:
            return gender or meaning, birth or self._sexed_birth(row, index)
        return gender, birth

    def _sexed_birth(self, row: int, index: int) -> Birth | None:
        """A tick in a column that others fill with a year tells the sex alone."""
        if read_tick(self._above[index], Gender.OTHER) is True:
            return None
        cell = self._above[index]
        return self._known(row, index, read_birth(cell, self._today), shown(cell))

    def _birth(self, row: int) -> Birth | None:
        day, month = (
            next((self._above[index] for index in self._of.get(field, ())), "")
            for field in (RosterField.BIRTH_DAY, RosterField.BIRTH_MONTH)
        )
        births: list[Birth] = []
        for index in self._of.get(RosterField.BIRTH, ()):
            found = combine(day, month, self._above[index], self._today)
            stated = "/".join(filter(None, (stated_day(day, month), shown(self._above[index]))))
            known = self._known(row, index, found, stated)
            births += [known] if known else []
        return max(births, key=lambda birth: (birth.month > 0, birth.day > 0), default=None)

    def _known(self, row: int, index: int, found: Birth | Doubt | None, text: str) -> Birth | None:
        if isinstance(found, Doubt):
            self.note(row, index, found.code, text)
            return None
        if found and index in self._swapped and isinstance(self._above[index], date):
            self._doubt(row, index, Doubt("day_or_month"))
            return Birth(found.year)
        return found

    def _gender(self, row: int) -> Gender | None:
        for index in self._of.get(RosterField.GENDER, ()):
            found = read_gender(self._above[index])
            if isinstance(found, Doubt):
                self._doubt(row, index, found)
            elif found is not None:
                return found
        return self._ticked(row)

    def _ticked(self, row: int) -> Gender | None:
        """The sex by ticks. Where only women are ticked, nobody else is one."""
        states: dict[Gender, bool] = {}
        ticks = ((RosterField.FEMALE_TICK, Gender.FEMALE), (RosterField.MALE_TICK, Gender.MALE))
        for field, meaning in ticks:
            for index in self._of.get(field, ()):
                found = read_tick(self._above[index], meaning)
                if isinstance(found, Doubt):
                    self._doubt(row, index, found)
                    return None
                states[meaning] = found
                if len(states) == 2 and all(states.values()):
                    self._doubt(row, index, Doubt("both_ticked"))
                    return None
        ticked = [meaning for meaning, state in states.items() if state]
        if ticked:
            return ticked[0]
        women_alone = set(states) == {Gender.FEMALE} and self._has_ticks
        return Gender.MALE if women_alone else None


def letters(index: int) -> str:
    """The letters that Excel puts above a column: A, B … Z, AA."""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(65 + rest) + text
    return text
