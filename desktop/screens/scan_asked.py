"""What is asked about the pages that were read against the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.domain.scans import Seen
from desktop.actions.scanning import ScannedPage
from desktop.itemmodels.scan_rows import Asked


def asked_of(at: int, page: ScannedPage) -> list[Asked]:
    """The cells of a page that are asked: who has a mark already keeps it, and a blank row is only
    asked where somebody wrote into it."""
    if page.problem is not None or page.again:
        return []
    return [
        Asked(
            at,
            row.index,
            row.meeting.id if row.meeting is not None else "",
            row.person_id,
            row.name or "",
            row.mark,
            row.mark,
            row.cut,
            purpose=row.purpose,
            guardian=row.guardian,
            cell=row.cell,
            day=row.meeting.day if row.meeting is not None and page.days else "",
            likely=row.likely,
        )
        for row in page.rows
        if not row.marked and (row.person_id is not None or row.mark is not Seen.ABSENT)
    ]


def open_sheets(pages: Sequence[ScannedPage]) -> list[ScannedPage]:
    """The first page of each sheet that was read and whose date was left open."""
    first: dict[str, ScannedPage] = {}
    for page in pages:
        if page.code is not None and page.open_day and page.problem is None:
            first.setdefault(page.code.print_id, page)
    return list(first.values())


def skipped_days(pages: Sequence[ScannedPage]) -> list[str]:
    """“22/11” of every day of a course grid that is left as it is."""
    days = {day.day for page in pages for day in page.skipped}
    return [f"{date.fromisoformat(day):%d/%m}" for day in sorted(days)]
