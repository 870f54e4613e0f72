"""Lists on paper that are signed: drawn, and what their rows have in common."""

from __future__ import annotations

from dataclasses import dataclass, replace

from db.domain.errors import AppError
from db.domain.sheets import SheetRow
from desktop import apart
from desktop.actions.drawing import ListPaper, draw_list
from desktop.actions.sheets import MOST_BLANK_ROWS
from desktop.phrases import birth


@dataclass(frozen=True)
class DrawnList:
    """A list as it was asked for, and its PDF."""

    paper: ListPaper
    pdf: bytes


def drawn(paper: ListPaper) -> DrawnList:
    """Draw it, in the helper process where there is one."""
    return DrawnList(paper, apart.run(draw_list, paper))


def shown_row(row: SheetRow) -> SheetRow:
    """The birth as people read it."""
    return replace(row, birth=birth(row.birth) or None)


def check_blank(blank_rows: int) -> None:
    """Refuse more blank rows than any paper takes.

    Raises:
        AppError: ``bad_blank_rows``.
    """
    if not 0 <= blank_rows <= MOST_BLANK_ROWS:
        raise AppError("bad_blank_rows", value=blank_rows, limit=MOST_BLANK_ROWS)
