"""A list of books out of an Excel, OpenDocument or text file: which column is the title, and so on.

Nothing is saved here. A line without a title is left out and told.
"""

from __future__ import annotations

import re
from pathlib import Path

from db.domain.catalogue import TitleDraft, TitleList
from db.domain.errors import AppError
from db.domain.text import fold
from db.rosters.grid import Grid, Row, shown
from db.rosters.opening import read_bytes
from db.rosters.reading import grids_of

FIRST_ROWS = 30
MOST = 20_000
_HEADS = {
    "title": ("ten sach", "nhan de", "ten tai lieu", "ten an pham", "tua sach", "ten dau sach"),
    "author": ("tac gia", "ten tac gia", "nguoi viet"),
    "code": ("isbn", "ma sach", "ma vach", "ma so", "ky hieu", "so isbn"),
    "publisher": ("nha xuat ban", "nxb", "noi xuat ban"),
    "published": ("nam xuat ban", "nam xb", "nam"),
    "subject": ("the loai", "loai sach", "chu de", "phan loai", "mon loai"),
    "shelf": ("ke", "vi tri", "ke sach", "noi de", "kho"),
    "copies": ("so luong", "so ban", "so cuon", "sl", "so luong ban"),
}


def read_titles(path: Path) -> TitleList:
    """The titles of the sheet that has a column for them.

    Raises:
        AppError: ``file_missing``, ``not_a_file``, ``file_unreadable``, ``roster_too_large``,
            ``roster_empty``, ``roster_locked``, ``roster_damaged``; ``titles_not_a_list`` where no
            sheet has a column of titles, ``titles_too_many`` beyond 20,000 lines.
    """
    data = read_bytes(path)
    try:
        grids = grids_of(data)
    except AppError as error:
        raise AppError(error.code, **{"path": path.name, **error.facts}) from error
    for grid in grids:
        for row, cells in enumerate(grid.rows[:FIRST_ROWS]):
            columns = _columns(cells)
            if "title" in columns:
                return _read(grid, row + 1, columns)
    raise AppError("titles_not_a_list", path=path.name)


def _columns(cells: Row) -> dict[str, int]:
    """Field -> column, of a row of heads; the first column of a field wins."""
    found: dict[str, int] = {}
    for index, cell in enumerate(cells):
        said = re.sub(r"[^a-z0-9]+", " ", fold(shown(cell))).strip()
        for name, heads in _HEADS.items():
            if said in heads:
                found.setdefault(name, index)
    return found


def _read(grid: Grid, first: int, columns: dict[str, int]) -> TitleList:
    if len(grid.rows) - first > MOST:
        raise AppError("titles_too_many", limit=MOST)
    found, unclear = [], []
    for row in range(first, len(grid.rows)):
        texts = {name: shown(grid.at(row, column)) for name, column in columns.items()}
        if not texts["title"]:
            if any(texts.values()):
                unclear.append(row + 1)
            continue
        found.append(
            TitleDraft(
                texts["title"],
                texts.get("code") or None,
                texts.get("author") or None,
                texts.get("publisher") or None,
                _whole(texts.get("published", ""), 1800, 2200),
                texts.get("subject") or None,
                texts.get("shelf") or None,
                _whole(texts.get("copies", ""), 0, 100_000),
            )
        )
    return TitleList(tuple(found), tuple(unclear))


def _whole(text: str, low: int, high: int) -> int | None:
    """A whole number between two; anything else is nothing said."""
    return int(text) if re.fullmatch(r"\d{1,6}", text) and low <= int(text) <= high else None
