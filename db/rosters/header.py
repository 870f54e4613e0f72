"""Finds the heading of a list: which rows it fills, and what each column under it means.

The heading may stand below a title block, fill two or three rows (“Năm sinh” over “Nam” and “Nữ”),
span columns with or without merged cells, and return on every page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from db.rosters.grid import Cell, Grid, is_blank, shown
from db.rosters.headings import LONGEST, Meaning, meaning_of

SEARCHED_ROWS = 150
MOST_ROWS = 3
_NAMES = frozenset((Meaning.NAME, Meaning.GIVEN, Meaning.FAMILY))
_PERSONAL = frozenset(
    (
        Meaning.BIRTH, Meaning.GENDER, Meaning.FEMALE, Meaning.ETHNIC_GROUP, Meaning.PHONE,
        Meaning.DT, Meaning.VILLAGE, Meaning.RESIDENCE, Meaning.REGISTERED, Meaning.GUARDIAN,
        Meaning.AGE,
    )
)  # fmt: skip
_SUB = frozenset(
    (
        Meaning.MALE, Meaning.FEMALE, Meaning.YEAR, Meaning.MONTH, Meaning.DAY, Meaning.GIVEN,
        Meaning.FAMILY, Meaning.NAME, Meaning.VILLAGE, Meaning.UNIT, Meaning.PHONE,
    )
)  # fmt: skip
_GROUPS = frozenset(
    (Meaning.BIRTH, Meaning.GENDER, Meaning.GUARDIAN, Meaning.NAME, Meaning.RESIDENCE)
)
_WEIGHTS = {Meaning.NAME: 4, Meaning.GIVEN: 4, Meaning.NUMBER: 1, Meaning.NOTE: 1, Meaning.OTHER: 1}


@dataclass(frozen=True)
class Heading:
    """One column's headings from the top row to the lowest, "" where blank, and their meanings."""

    texts: tuple[str, ...]
    meanings: tuple[Meaning | None, ...]

    @property
    def text(self) -> str:
        """The headings as one text, a group's before its column's."""
        return " – ".join(dict.fromkeys(filter(None, self.texts)))

    @property
    def leaf(self) -> Meaning | None:
        """What the lowest heading means, or the lowest that means anything."""
        return next((meaning for meaning in reversed(self.meanings) if meaning), None)

    def is_under(self, meaning: Meaning) -> bool:
        return meaning in self.meanings[:-1]


@dataclass(frozen=True)
class Header:
    """The rows (from 0) of a heading and its columns; ``score`` tells how much is understood."""

    rows: tuple[int, ...]
    columns: tuple[Heading, ...]
    score: int

    @property
    def leaves(self) -> tuple[Meaning | None, ...]:
        """What its columns mean by themselves: equal where the same heading comes back.

        A heading merged over several columns counts once, since only the first page may be merged.
        """
        before = (None, *(heading.leaf for heading in self.columns))
        return tuple(
            None if heading.leaf is left else heading.leaf
            for heading, left in zip(self.columns, before, strict=False)
        )


def find_headers(grid: Grid) -> list[Header]:
    """Every heading from top to bottom: the first one, and those that come back further down."""
    spans = _Spans(grid)
    found: list[Header] = []
    row = 0
    while row < len(grid.rows) and (found or row < SEARCHED_ROWS):
        header = _best_at(grid, spans, row)
        if header is None:
            row += 1
            continue
        found.append(header)
        row = header.rows[-1] + 1
    return found


def _best_at(grid: Grid, spans: _Spans, top: int) -> Header | None:
    """The best heading that begins in this row, with one to three rows."""
    best: Header | None = None
    for rows in _row_sets(grid, top):
        header = _read(grid, spans, rows)
        if header and (best is None or header.score > best.score):
            best = header
    return best


def _row_sets(grid: Grid, top: int) -> Iterator[tuple[int, ...]]:
    if not _is_heading_row(grid.rows[top]):
        return
    rows: tuple[int, ...] = (top,)
    yield rows
    if not _is_mostly_known(grid.rows[top]):
        return  # somebody named “Nam” at the foot of a page, above the next heading
    for row in range(top + 1, min(top + MOST_ROWS, len(grid.rows))):
        if not _is_sub_row(grid.rows[row]):
            return
        rows = (*rows, row)
        yield rows


def _is_heading_row(row: list[Cell]) -> bool:
    """Words only, at least one of them a heading that is known."""
    cells = [cell for cell in row if not is_blank(cell)]
    return _are_words(cells) and any(meaning_of(str(cell)) for cell in cells)


def _is_mostly_known(row: list[Cell]) -> bool:
    meanings = [meaning_of(str(cell)) for cell in row if not is_blank(cell)]
    return 2 * sum(meaning is not None for meaning in meanings) >= len(meanings)


def _is_sub_row(row: list[Cell]) -> bool:
    """Nearly all known headings, some that stand below others; a lone “Nam” is somebody's sex."""
    cells = [cell for cell in row if not is_blank(cell)]
    if not cells or not _are_words(cells):
        return False
    meanings = [meaning_of(str(cell)) for cell in cells]
    known = [meaning for meaning in meanings if meaning]
    if 5 * len(known) < 4 * len(meanings) or not _SUB.intersection(known):
        return False
    return (Meaning.MALE in known) <= bool({Meaning.FEMALE, Meaning.MONTH}.intersection(known))


def _are_words(cells: list[Cell]) -> bool:
    return all(
        isinstance(cell, str) and len(cell) <= 2 * LONGEST and not re.match(r"\s*\d", cell)
        for cell in cells
    )


def _read(grid: Grid, spans: _Spans, rows: tuple[int, ...]) -> Header | None:
    columns = tuple(_heading(grid, spans, rows, column) for column in range(grid.width))
    leaves = [heading.leaf for heading in columns if heading.leaf]
    is_alone = sum(bool(heading.text) for heading in columns) == 1
    if not _NAMES.intersection(leaves) or not (is_alone or _is_of_people(leaves)):
        return None
    if not all(any(_speaks(heading, level) for heading in columns) for level in range(len(rows))):
        return None
    distinct = set(leaves) | {heading.meanings for heading in columns if heading.leaf}
    score = sum(_WEIGHTS.get(leaf, 2) for leaf in set(leaves)) + len(distinct)
    return Header(rows, columns, score)


def _is_of_people(leaves: list[Meaning]) -> bool:
    """A price list has “Tên” as well: something that only people have must stand beside it."""
    kinds = set(leaves)
    return bool(_PERSONAL & kinds) or (Meaning.NAME in kinds and len(kinds) > 1)


def _speaks(heading: Heading, level: int) -> bool:
    """Whether this row tells the column's meaning, or names the group that the column is part of.

    Else it is none of the heading: the last person of a page stands right above the next heading.
    """
    if level >= len(heading.meanings):
        return False
    meaning, lower = heading.meanings[level], heading.meanings[level + 1 :]
    if not any(lower):
        return meaning not in (None, Meaning.OTHER)
    return meaning in _GROUPS and bool(_SUB.intersection(filter(None, lower)))


def _heading(grid: Grid, spans: _Spans, rows: tuple[int, ...], column: int) -> Heading:
    texts = [spans.text(row, column, below=rows[level + 1 :]) for level, row in enumerate(rows)]
    while texts and not texts[-1]:
        texts.pop()
    return Heading(tuple(texts), tuple(map(meaning_of, texts)))


class _Spans:
    """Headings that stand over several columns: merged, or followed by blank cells."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._merged: dict[tuple[int, int], tuple[int, int]] = {}
        for merge in grid.merges:
            if merge.bottom - merge.top < MOST_ROWS and merge.top < len(grid.rows):
                for row in range(merge.top, merge.bottom + 1):
                    for column in range(merge.left, min(merge.right + 1, grid.width)):
                        self._merged[row, column] = (merge.top, merge.left)

    def text(self, row: int, column: int, below: tuple[int, ...]) -> str:
        """The heading over this column in this row; a group's where the cell itself is blank."""
        own = shown(self._grid.at(row, column))
        if own:
            return own
        origin = self._merged.get((row, column))
        if origin is not None:
            return shown(self._grid.at(*origin)) if origin[0] == row else ""
        if not any(shown(self._grid.at(lower, column)) for lower in below):
            return ""
        return self._from_left(row, column, below)

    def _from_left(self, row: int, column: int, below: tuple[int, ...]) -> str:
        """The heading of the next column on the left that has one, if all between are its parts."""
        for left in range(column - 1, -1, -1):
            text = shown(self._grid.at(row, left))
            has_parts = any(shown(self._grid.at(lower, left)) for lower in below)
            if text:
                return text if has_parts else ""
            if not has_parts:
                return ""
        return ""
