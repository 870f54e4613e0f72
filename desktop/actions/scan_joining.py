"""Several sheets of one meeting: printed twice, laid on two tables, each signed by some."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db.domain.scans import Seen
from desktop.actions.scanned_pages import ScannedPage, ScannedRow

RANK = (Seen.PRESENT, Seen.UNSURE, Seen.ABSENT)
"""What says most: who signed one of the sheets came, however empty the row on the other is."""

Key = tuple[str, str]


def joined(pages: Sequence[ScannedPage]) -> list[ScannedPage]:
    """The same pages; of a person who stands on several sheets of a meeting one row speaks, the
    others are ``elsewhere``. To be asked again where a page leaves them or its meeting changes."""
    best: dict[Key, tuple[int, int, int, int]] = {}
    for at, page in enumerate(pages):
        for row in page.rows:
            key = _key(page, row)
            if key is not None:
                standing = (RANK.index(row.mark), at, row.index, row.cell)
                best[key] = min(best.get(key, standing), standing)
    return [_only_best(at, page, best) for at, page in enumerate(pages)]


def _only_best(
    at: int, page: ScannedPage, best: dict[Key, tuple[int, int, int, int]]
) -> ScannedPage:
    def elsewhere(row: ScannedRow) -> bool:
        key = _key(page, row)
        return key is not None and best[key][1:] != (at, row.index, row.cell)

    return replace(page, rows=tuple(replace(row, elsewhere=elsewhere(row)) for row in page.rows))


def _key(page: ScannedPage, row: ScannedRow) -> Key | None:
    if page.problem is not None or page.again or row.meeting is None or row.person_id is None:
        return None
    return row.meeting.id, row.person_id
