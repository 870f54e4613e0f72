"""A roster file read as a whole: the one thing that others call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import chain
from pathlib import Path

from db.domain.errors import AppError
from db.domain.rosters import Problem, RosterColumn, RosterField, RosterReading
from db.domain.threads import aside
from db.rosters.columns import blocks_of, fields_of
from db.rosters.grid import Grid, shown
from db.rosters.header import Header, find_headers
from db.rosters.headings import Meaning
from db.rosters.legacy_fonts import Coding, to_unicode
from db.rosters.ods import read_ods
from db.rosters.opening import Kind, kind_of, read_bytes
from db.rosters.people import ListReading, read_list
from db.rosters.text_files import read_text
from db.rosters.workbook import read_workbook
from db.rosters.xls import read_xls

_SAMPLES = 3
_SAMPLE_ROWS = 50


@aside
def read_roster(
    path: Path,
    fields: Mapping[int, RosterField] | None = None,
    sheet: str | None = None,
    today: date | None = None,
) -> RosterReading:
    """Read a list of people out of an xlsx, xls, ods or text file; nothing is saved.

    Args:
        fields: what a person says that columns mean (index from 0); the others are as found.
        sheet: the sheet to read; otherwise the one that looks most like a list of people.
        today: births after this day are doubtful; the computer's day if not given.

    Raises:
        AppError: ``file_missing``, ``not_a_file``, ``file_unreadable``, ``roster_too_large``,
            ``roster_empty``, ``roster_locked``, ``roster_damaged``, ``roster_not_a_list``,
            ``roster_no_such_sheet``.
    """
    data = read_bytes(path)
    try:
        grids = grids_of(data)
        day = today or datetime.now().astimezone().date()
        return _best(grids, sheet, fields or {}, day)
    except AppError as error:
        raise AppError(error.code, **{"path": path.name, **error.facts}) from error


def grids_of(data: bytes) -> list[Grid]:
    """The sheets of a file, whatever its kind.

    Raises:
        AppError: ``roster_empty``, ``roster_locked``, ``roster_damaged``, ``roster_too_large``.
    """
    readers = {
        Kind.TEXT: read_text,
        Kind.WORKBOOK: read_workbook,
        Kind.BINARY_WORKBOOK: read_xls,
        Kind.OPEN_DOCUMENT: read_ods,
    }
    return readers[kind_of(data)](data)


def _best(
    grids: list[Grid], sheet: str | None, fields: Mapping[int, RosterField], today: date
) -> RosterReading:
    names = tuple(dict.fromkeys(grid.name for grid in grids if grid.name))
    wanted = [grid for grid in grids if sheet is None or grid.name == sheet]
    if sheet is not None and not wanted:
        raise AppError("roster_no_such_sheet", sheet=sheet, sheets=list(names))
    if not any(shown(cell) for grid in wanted for row in grid.rows for cell in row):
        raise AppError("roster_empty")
    readings = [
        (not grid.hidden, len(reading.people), reading)
        for grid in wanted
        if (reading := _read(grid, fields, today)) is not None
    ]
    if not readings:
        raise AppError("roster_not_a_list")
    best = max(readings, key=lambda found: (found[1] > 0, *found[:2]))[2]
    if not best.people:
        raise AppError("roster_empty")
    return RosterReading(
        columns=best.columns,
        people=best.people,
        problems=best.problems,
        header_rows=best.header_rows,
        skipped=best.skipped,
        encoding=best.encoding,
        sheets=names,
        sheet=best.sheet,
    )


def _read(grid: Grid, told: Mapping[int, RosterField], today: date) -> RosterReading | None:
    known = Coding(grid.encoding) if grid.encoding in set(Coding) else None
    grid = to_unicode(grid, known)
    headers = find_headers(grid)
    if not headers and not told:
        return None
    headers = headers or [Header((), (), 0)]
    ends = [header.rows[0] for header in headers[1:]] + [len(grid.rows)]
    below = [
        range(header.rows[-1] + 1 if header.rows else 0, end)
        for header, end in zip(headers, ends, strict=True)
    ]
    # A heading that comes back on every page is one list: its columns are judged as one.
    pages: dict[tuple[Meaning | None, ...], list[range]] = {}
    for header, rows in zip(headers, below, strict=True):
        pages.setdefault(header.leaves, []).append(rows)
    lists: list[ListReading] = []
    columns: dict[tuple[Meaning | None, ...], tuple[RosterColumn, ...]] = {}
    for header in headers:
        if header.leaves in columns:
            continue
        of_list = pages[header.leaves]
        found = _columns(grid, header, list(chain.from_iterable(of_list)), told, today)
        columns[header.leaves] = found
        lists += [
            read_list(grid, of_list, {index: found[index] for index in block}, today)
            for block in blocks_of(column.field for column in found)
        ]
    return _joined(grid, columns[headers[0].leaves], lists, headers)


def _columns(
    grid: Grid,
    header: Header,
    rows: Sequence[int],
    told: Mapping[int, RosterField],
    today: date,
) -> tuple[RosterColumn, ...]:
    fields = fields_of(header, grid, rows, today) if header.columns else []
    fields += [RosterField.IGNORED] * (grid.width - len(fields))
    single = set(told.values())
    for index, field in enumerate(fields):
        if index in told:
            fields[index] = told[index]
        elif field in single:
            fields[index] = RosterField.IGNORED  # a person has put it elsewhere
    headings = [heading.text for heading in header.columns] or [""] * grid.width
    return tuple(
        RosterColumn(index, headings[index], field, _samples(grid, index, rows))
        for index, field in enumerate(fields)
    )


def _samples(grid: Grid, index: int, rows: Sequence[int]) -> tuple[str, ...]:
    texts = (shown(grid.at(row, index)) for row in rows[:_SAMPLE_ROWS])
    return tuple(dict.fromkeys(filter(None, texts)))[:_SAMPLES]


def _joined(
    grid: Grid,
    columns: tuple[RosterColumn, ...],
    lists: Sequence[ListReading],
    headers: Sequence[Header],
) -> RosterReading:
    people = sorted((person for found in lists for person in found.people), key=lambda p: p.row)
    problems = [problem for found in lists for problem in found.problems]
    problems += _age_columns(headers[0])
    rows_of_people = {person.row for person in people}
    skipped = {row for found in lists for row in found.skipped}
    repeated = {row + 1 for header in headers[1:] for row in header.rows}
    return RosterReading(
        columns=columns,
        people=tuple(people),
        problems=tuple(sorted(problems, key=lambda problem: problem.row)),
        header_rows=tuple(row + 1 for row in headers[0].rows),
        skipped=tuple(sorted((skipped | repeated) - rows_of_people)),
        encoding=grid.encoding,
        sheet=grid.name or None,
    )


def _age_columns(header: Header) -> list[Problem]:
    """Ages are not taken for births: nobody knows when they were true."""
    return [
        Problem(header.rows[-1] + 1, heading.text, "age_not_birth", heading.text)
        for heading in header.columns
        if heading.leaf is Meaning.AGE
    ]
