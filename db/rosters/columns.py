"""From headings to fields: a heading's neighbours and the cells below it decide what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import islice, pairwise

from db.domain.births import Birth
from db.domain.people import Gender
from db.domain.rosters import RosterField
from db.domain.text import fold
from db.rosters.cells import Phone, read_phone, read_tick
from db.rosters.dates import read_birth
from db.rosters.grid import Cell, Grid, is_ordinal, shown
from db.rosters.header import Header, Heading
from db.rosters.headings import Meaning

_SAMPLE = 200
_FIELDS = {
    Meaning.NUMBER: RosterField.NUMBER,
    Meaning.NAME: RosterField.FULL_NAME,
    Meaning.FAMILY: RosterField.FAMILY_NAME,
    Meaning.GIVEN: RosterField.GIVEN_NAME,
    Meaning.BIRTH: RosterField.BIRTH,
    Meaning.GENDER: RosterField.GENDER,
    Meaning.ETHNIC_GROUP: RosterField.ETHNIC_GROUP,
    Meaning.PHONE: RosterField.PHONE,
    Meaning.GUARDIAN: RosterField.GUARDIAN,
    Meaning.GUARDIAN_PHONE: RosterField.GUARDIAN_PHONE,
    Meaning.USUAL_NAME: RosterField.USUAL_NAME,
    Meaning.NOTE: RosterField.NOTE,
}
_PLACES = (Meaning.VILLAGE, Meaning.RESIDENCE, Meaning.UNIT, Meaning.REGISTERED)
"""Headings of a home, the ones that name a village best first."""

_SEVERAL = (RosterField.FAMILY_NAME, RosterField.BIRTH)
"""Fields that may stand in several columns: family and middle name, a full date and a year."""

_NAME_FIELDS = (RosterField.FULL_NAME, RosterField.FAMILY_NAME, RosterField.GIVEN_NAME)


def fields_of(header: Header, grid: Grid, rows: Sequence[int], today: date) -> list[RosterField]:
    """The field of every column; ``rows`` (from 0) are those below the heading."""
    fields = [RosterField.IGNORED] * len(header.columns)
    for block in _blocks(header.columns):
        _Block(header.columns, block, grid, rows, today).resolve(fields)
    return fields


def _blocks(columns: Sequence[Heading]) -> list[range]:
    """Lists that stand side by side on one page: each begins with its number or its name."""
    names = _starts(columns, Meaning.NAME) or _starts(columns, Meaning.GIVEN)
    for starts in (_starts(columns, Meaning.NUMBER), names):
        if 1 < len(starts) <= len(names):
            bounds = [0, *starts[1:], len(columns)]
            return [range(start, end) for start, end in pairwise(bounds)]
    return [range(len(columns))]


def _starts(columns: Sequence[Heading], meaning: Meaning) -> list[int]:
    """Columns with this heading; one that is merged over several counts once."""
    return [
        index
        for index, heading in enumerate(columns)
        if heading.leaf is meaning and not (index and columns[index - 1].text == heading.text)
    ]


class _Block:
    """The columns of one list, and the fields they get."""

    def __init__(
        self,
        columns: Sequence[Heading],
        block: range,
        grid: Grid,
        rows: Sequence[int],
        today: date,
    ) -> None:
        self._columns = columns
        self._block = block
        self._grid = grid
        self._rows = rows
        self._today = today
        self._rows = self._rows_of_people()
        self._leaves = {index: self._meaning(index) for index in block}

    def resolve(self, fields: list[RosterField]) -> None:
        """Write the field of each column of this block."""
        place = self._place()
        found = {index: self._field(index) for index in self._block}
        found |= self._split_name(found) | self._split_birth()
        if place is not None:
            found[place] = RosterField.VILLAGE
        taken: set[RosterField] = set()
        for index, field in found.items():
            again = field in taken and field not in _SEVERAL
            fields[index] = RosterField.IGNORED if again else field
            taken.add(field)

    def _rows_of_people(self) -> Sequence[int]:
        """Rows with a number, else rows with a name: what stands below a list does not count."""
        for meaning, holds in ((Meaning.NUMBER, is_ordinal), (Meaning.NAME, bool)):
            columns = [index for index in self._block if self._columns[index].leaf is meaning]
            rows = [
                row
                for row in self._rows
                for i in columns[:1]
                if holds(shown(self._grid.at(row, i)))
            ]
            if rows:
                return rows
        return self._rows

    def _meaning(self, index: int) -> Meaning | None:
        heading = self._columns[index]
        leaf = heading.leaf
        if heading.is_under(Meaning.GUARDIAN) and leaf is not None:
            if leaf is Meaning.PHONE:
                return Meaning.GUARDIAN_PHONE
            return leaf if leaf is Meaning.GUARDIAN else _guardian(leaf)
        if leaf is Meaning.DT:
            return Meaning.PHONE if self._most(index, _is_phone) else Meaning.ETHNIC_GROUP
        return leaf

    def _field(self, index: int) -> RosterField:
        leaf = self._leaves[index]
        if leaf in (Meaning.MALE, Meaning.FEMALE):
            return self._sex_column(index, leaf)
        if leaf in (Meaning.DAY, Meaning.MONTH, Meaning.YEAR, Meaning.BIRTH):
            return self._part_of_birth(index, leaf)
        if leaf is Meaning.HOUSEHOLDER and not self._has(Meaning.NAME, Meaning.GIVEN):
            return RosterField.FULL_NAME
        if leaf is Meaning.RESIDENCE:
            return RosterField.ADDRESS  # unless it is the best there is for the village
        return _FIELDS.get(leaf, RosterField.IGNORED) if leaf else RosterField.IGNORED

    def _sex_column(self, index: int, leaf: Meaning) -> RosterField:
        """“Nam” and “Nữ” hold ticks or years of birth; without marks “Nam” may be “Năm”."""
        has_dates = self._has(Meaning.DAY, Meaning.MONTH)
        if leaf is Meaning.MALE and has_dates and not self._has(Meaning.FEMALE):
            return RosterField.BIRTH
        years = self._most(index, self._is_birth)
        if self._columns[index].is_under(Meaning.BIRTH):
            years = years or not self._filled(index) or any(map(self._is_birth, self._cells(index)))
        if leaf is Meaning.MALE:
            return RosterField.BIRTH_MALE if years else RosterField.MALE_TICK
        return RosterField.BIRTH_FEMALE if years else RosterField.FEMALE_TICK

    def _part_of_birth(self, index: int, leaf: Meaning) -> RosterField:
        """Day, month and year in columns of their own, or all in one."""
        year_follows = self._leaves.get(index + 1) in (Meaning.BIRTH, Meaning.YEAR)
        is_part = self._columns[index].is_under(Meaning.BIRTH) or year_follows
        is_part = is_part or self._has(Meaning.MONTH)
        if leaf is Meaning.MONTH:
            return RosterField.BIRTH_MONTH
        if leaf is Meaning.DAY:
            return RosterField.BIRTH_DAY if is_part else RosterField.IGNORED
        if leaf is Meaning.YEAR:
            return RosterField.BIRTH if self._most(index, self._is_birth) else RosterField.IGNORED
        others = [other for other, found in self._leaves.items() if found is Meaning.BIRTH]
        if self._has(Meaning.MONTH) and (len(others) > 1 or self._has(Meaning.YEAR)):
            is_day = self._most(index, lambda cell: 0 < len(shown(cell)) <= 2)
            return RosterField.BIRTH_DAY if is_day else RosterField.BIRTH
        if fold(self._columns[index].text) == "ns" and not self._most(index, _has_digits):
            return RosterField.IGNORED  # “NS” may be nơi sinh as well
        return RosterField.BIRTH

    def _split_birth(self) -> dict[int, RosterField]:
        """“Ngày sinh” merged over three columns: day, month and year."""
        births = [index for index, leaf in self._leaves.items() if leaf is Meaning.BIRTH]
        if len(births) != 3 or len({self._columns[index].text for index in births}) != 1:
            return {}
        parts = (RosterField.BIRTH_DAY, RosterField.BIRTH_MONTH, RosterField.BIRTH)
        return dict(zip(births, parts, strict=True))

    def _split_name(self, found: dict[int, RosterField]) -> dict[int, RosterField]:
        """“Họ và tên” over two columns, family name and given name, with or without a merged cell.

        A “Tên” beside a whole “Họ và tên” that already ends with it says nothing new.
        """
        names = [index for index, field in found.items() if field is RosterField.FULL_NAME]
        given = [index for index, field in found.items() if field is RosterField.GIVEN_NAME]
        family = [index for index, field in found.items() if field is RosterField.FAMILY_NAME]
        if given and (names or family):
            if names and (family or self._repeats(names[0], given[0])):
                return dict.fromkeys((*given, *family), RosterField.IGNORED)
            return {names[0]: RosterField.FAMILY_NAME} if names else {}
        whole = names or given or family
        if not whole:
            return {}
        following = whole[-1 if family and not names else 0] + 1
        if self._continues(following) and self._completes_names(following):
            return {following - 1: RosterField.FAMILY_NAME, following: RosterField.GIVEN_NAME}
        return {} if names else {whole[0]: RosterField.FULL_NAME}

    def _continues(self, index: int) -> bool:
        """Whether the column has no heading of its own but that of its left neighbour, or none."""
        if index not in self._block:
            return False
        return self._columns[index].text in ("", self._columns[index - 1].text)

    def _place(self) -> int | None:
        places = [
            index for meaning in _PLACES for index, leaf in self._leaves.items() if leaf is meaning
        ]
        return next(filter(self._filled, places), places[0] if places else None)

    def _has(self, *meanings: Meaning) -> bool:
        return any(leaf in meanings for leaf in self._leaves.values())

    def _cells(self, index: int) -> list[Cell]:
        cells = (self._grid.at(row, index) for row in self._rows)
        return list(islice((cell for cell in cells if shown(cell)), _SAMPLE))

    def _filled(self, index: int) -> bool:
        return bool(self._cells(index))

    def _most(self, index: int, holds: Callable[[Cell], bool]) -> bool:
        cells = self._cells(index)
        return 2 * sum(map(holds, cells)) > len(cells)

    def _completes_names(self, index: int) -> bool:
        """Whether most rows that have something here or on the left have a given name here."""
        left = index - 1
        rows = [row for row in self._rows if self._text(row, index) or self._text(row, left)]
        rows = rows[:_SAMPLE]
        texts = {self._text(row, index).lower() for row in rows} - {""}
        is_tick = len(texts) == 1 and read_tick(next(iter(texts)), Gender.FEMALE) is True
        parts = sum(_is_name_part(self._grid.at(row, index)) for row in rows)
        return 2 * parts > len(rows) and not is_tick

    def _text(self, row: int, index: int) -> str:
        return shown(self._grid.at(row, index))

    def _is_birth(self, cell: Cell) -> bool:
        return isinstance(read_birth(cell, self._today), Birth)

    def _repeats(self, name: int, given: int) -> bool:
        """Whether the whole name already ends with the given name, in most rows."""

        def ends(row: int) -> bool:
            last = shown(self._grid.at(row, given))
            return bool(last) and shown(self._grid.at(row, name)).endswith(last)

        rows = [row for row in self._rows if shown(self._grid.at(row, given))]
        return 2 * sum(map(ends, rows)) > len(rows)


def _guardian(leaf: Meaning) -> Meaning:
    is_name = leaf in (Meaning.NAME, Meaning.GIVEN, Meaning.FAMILY)
    return Meaning.GUARDIAN if is_name else Meaning.OTHER


def _is_phone(cell: Cell) -> bool:
    return isinstance(read_phone(cell), Phone)


def _has_digits(cell: Cell) -> bool:
    return any(map(str.isdigit, shown(cell)))


def _is_name_part(cell: Cell) -> bool:
    """One to three words without digits."""
    if not isinstance(cell, str) or not shown(cell) or any(map(str.isdigit, cell)):
        return False
    return len(shown(cell).split(" ")) <= 3


def blocks_of(fields: Iterable[RosterField]) -> list[list[int]]:
    """Columns by list: a new list begins where a number or a name comes again."""
    blocks: list[list[int]] = [[]]
    seen: set[RosterField] = set()
    for index, field in enumerate(fields):
        again = field in seen and field in (RosterField.NUMBER, RosterField.FULL_NAME)
        if again and seen.intersection(_NAME_FIELDS):
            blocks.append([])
            seen = set()
        blocks[-1].append(index)
        seen.add(field)
    return blocks
