"""Where a list of consents has what is signed: millimetres from the top left, A4 upright or A5
across.

The corner marks, the QR and the height of the rows are those of a sheet with large rows
(``sheet_places``), so a photo of it is found and straightened in the same way. Its layout number is
``sheet_places.CONSENTS``; the order of the three questions is part of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.people import Purpose
from db.domain.sheet_places import CONSENTS, SIZES, TICK, first_row, rows_of
from db.domain.sheets import Box, Paper, SheetRow

PAPERS = {Paper.A4: Paper.A4, Paper.A5: Paper.A5_ACROSS}
"""How the paper that is chosen lies: three answers and the guardian need 17 cm."""

PURPOSES = (Purpose.RECORD, Purpose.COMMUNE, Purpose.PHOTO)
"""The columns from left to right: ghi tên, gửi tên lên xã, đăng ảnh."""

ANSWER = 29.0
"""Width of one answer in mm: box and signature."""

_GUARDIANS = {Paper.A4: 38.0, Paper.A5_ACROSS: 32.0}


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
    paper: Paper = Paper.A4

    @property
    def lies(self) -> Paper:
        """The paper as it is drawn on."""
        return PAPERS[self.paper]


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


def guardian_width(paper: Paper) -> float:
    """Width of the guardian's cell in mm."""
    return _GUARDIANS[paper]


def answers_left(paper: Paper) -> float:
    """The left edge of the first answer."""
    return SIZES[paper].right - _GUARDIANS[paper] - len(PURPOSES) * ANSWER


def consent_place(paper: Paper, page: int, index: int, person_id: str | None) -> ConsentPlace:
    """The row ``index`` (from 0) of a page."""
    high = rows_of(paper, CONSENTS).height
    y, left = first_row(paper, page) + index * high, answers_left(paper)
    cells = [left + place * ANSWER for place in range(len(PURPOSES))]
    inset = (high - TICK) / 2
    return ConsentPlace(
        page,
        person_id,
        tuple(Box(x + 1.5, y + inset, TICK, TICK) for x in cells),
        tuple(Box(x + TICK + 3.0, y, ANSWER - TICK - 3.0, high) for x in cells),
        Box(left + len(PURPOSES) * ANSWER, y, _GUARDIANS[paper], high),
    )
