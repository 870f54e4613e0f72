"""A table of marks: ``person,status[,reason]`` with one person a line.

Excel writes semicolons where a comma is the decimal sign, so both are read. All lines that cannot
be used are named at once, by their number in the file, and then nothing is saved.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.domain.attendance import Mark, Status
from db.domain.errors import AppError
from db.domain.text import clean

HEADING = "person"
MOST_CELLS = 3


@dataclass(frozen=True)
class MarkLine:
    """A mark, and the line of the file that it stands on (from 1)."""

    line: int
    mark: Mark


@dataclass(frozen=True)
class MarksFile:
    """What was read; ``wrong`` [{"line", "code", "text"}] are the lines that cannot be used."""

    marks: tuple[MarkLine, ...] = ()
    wrong: tuple[Mapping[str, Any], ...] = ()


def read_marks(text: str) -> MarksFile:
    """The marks of a file; an empty status takes a mark away."""
    found: list[MarkLine] = []
    wrong: list[Mapping[str, Any]] = []
    seen: set[str] = set()
    for line, cells in _rows(text):
        problem = _problem(cells, seen) if cells else "bad_line"
        if problem:
            wrong.append({"line": line, "code": problem, "text": ",".join(cells)})
            continue
        person, status, reason = (*cells, "", "")[:MOST_CELLS]
        seen.add(person.lower())
        known = Status(status.lower()) if status else None
        found.append(MarkLine(line, Mark(person, known, reason or None)))
    return MarksFile(tuple(found), tuple(wrong))


def refusal(lines: Iterable[Mapping[str, Any]]) -> AppError:
    """The refusal of a file, with the numbers of its lines."""
    ordered = sorted(lines, key=lambda one: int(one["line"]))
    return AppError("bad_marks_file", lines=ordered, numbers=[one["line"] for one in ordered])


def in_file(error: AppError, marks: Sequence[MarkLine]) -> AppError:
    """A refusal of marks, counted by lines of the file instead of by marks."""
    lines: list[Mapping[str, Any]] = error.facts["lines"]
    return refusal({**one, "line": marks[one["line"] - 1].line} for one in lines)


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The lines below the heading that are not empty, cells without outer spaces; no cells for a
    line that ends in the middle of a quoted text."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(text.splitlines(), delimiter=";" if ";" in first else ",", strict=True)
    before = 0
    is_first = True
    while True:
        try:
            cells = [clean(cell) for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error:
            yield before + 1, []
            return
        line, before = before + 1, reader.line_num
        if not any(cells):
            continue
        heading, is_first = is_first and cells[0].lower() == HEADING, False
        if not heading:
            yield line, cells


def _problem(cells: list[str], seen: set[str]) -> str | None:
    if not 2 <= len(cells) <= MOST_CELLS:
        return "bad_line"
    if cells[1].lower() not in {"", *Status}:
        return "bad_status"
    return "person_twice" if cells[0].lower() in seen else None
