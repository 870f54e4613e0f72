"""Where a list of consents has what is signed: millimetres from the top left, A4 upright.

The corner marks, the QR and the height of the rows are those of a sheet with large rows
(``sheet_places``), so a photo of it is found and straightened in the same way. Its layout number is
``sheet_places.CONSENTS``; the order of the three questions is part of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.domain.people import Purpose
from db.domain.sheet_places import CONSENTS, SIZES, TICK, first_row, paginate, rows_of
from db.domain.sheets import Box, Paper, SheetRow

PAPER = Paper.A4
PURPOSES = (Purpose.RECORD, Purpose.COMMUNE, Purpose.PHOTO)
"""The columns from left to right: ghi tên, gửi tên lên xã, đăng ảnh."""

ANSWER, GUARDIAN = 29.0, 38.0
"""Widths of one answer (box and signature) and of the guardian's cell, in mm."""


@dataclass(frozen=True)
class ConsentRow:
    """One person who is asked. ``child``: under 16 or said to be; the guardian signs too."""

    person: SheetRow
    child: bool
    guardian: str | None = None


@dataclass(frozen=True)
class ConsentList:
    """Everything a list of consents says; ``print_id`` as on a sign-in sheet."""

    print_id: str
    commune: str
    house: str
    group: str
    place_name: str
    signer_title: str
    rows: tuple[ConsentRow, ...]
    blank_rows: int = 3


@dataclass(frozen=True)
class ConsentPlace:
    """Where one row is answered: for each purpose its box and the cell to sign in.

    ``person_id`` None on a blank row; ``guardian``: the cell that the guardian signs.
    """

    page: int
    person_id: str | None
    ticks: tuple[Box, ...]
    signatures: tuple[Box, ...]
    guardian: Box


def answers_left() -> float:
    """The left edge of the first answer."""
    return SIZES[PAPER].right - GUARDIAN - len(PURPOSES) * ANSWER


def consent_place(page: int, index: int, person_id: str | None) -> ConsentPlace:
    """The row ``index`` (from 0) of a page."""
    high = rows_of(PAPER, CONSENTS).height
    y, left = first_row(PAPER, page) + index * high, answers_left()
    cells = [left + place * ANSWER for place in range(len(PURPOSES))]
    inset = (high - TICK) / 2
    return ConsentPlace(
        page,
        person_id,
        tuple(Box(x + 1.5, y + inset, TICK, TICK) for x in cells),
        tuple(Box(x + TICK + 3.0, y, ANSWER - TICK - 3.0, high) for x in cells),
        Box(left + len(PURPOSES) * ANSWER, y, GUARDIAN, high),
    )


def consent_places(persons: Sequence[str | None]) -> tuple[ConsentPlace, ...]:
    """All rows of a list as they were printed; None for a blank row."""
    pages = paginate(len(persons), PAPER, CONSENTS)
    seats = [(page, index) for page, rows in enumerate(pages, 1) for index in range(rows)]
    return tuple(
        consent_place(page, index, person)
        for (page, index), person in zip(seats, persons, strict=True)
    )
