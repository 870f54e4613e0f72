"""What is asked about the pages that were read against the book."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from db.domain.scans import Seen
from desktop.actions.scan_drafts import Decision
from desktop.actions.scanning import ScannedPage, ScannedRow
from desktop.itemmodels.scan_rows import Asked, in_order
from desktop.wording import tr


def asked_of(at: int, page: ScannedPage, where: str = "") -> list[Asked]:
    """The cells of a page that are asked: who has a mark already keeps it, unless the paper was
    signed by somebody the book has absent; a blank row is only asked where somebody wrote in it.

    Args:
        where: which sheet each row is of, where those of several meetings are looked at.
    """
    if page.problem is not None or page.again:
        return []
    return [
        _asked(at, page, row, where)
        for row in page.rows
        if row.contradicts
        or (row.open and (row.person_id is not None or row.mark is not Seen.ABSENT))
    ]


def _asked(at: int, page: ScannedPage, row: ScannedRow, where: str) -> Asked:
    mark, likely = row.mark, row.likely
    if row.contradicts:
        mark, likely = Seen.UNSURE, Seen.PRESENT
    return Asked(
        at,
        row.index,
        row.meeting.id if row.meeting is not None else "",
        row.person_id,
        row.name or "",
        mark,
        mark,
        row.cut,
        purpose=row.purpose,
        guardian=row.guardian,
        cell=row.cell,
        day=row.meeting.day if row.meeting is not None and page.days else "",
        likely=likely,
        booked=row.booked,
        blank=row.person_id is None,
        where=where,
    )


def rows_of(pages: Sequence[ScannedPage], decided: Mapping[str, Decision]) -> list[Asked]:
    """All cells that are asked, what is to be looked at first at the top, with what a person
    decided already."""
    where = _which_sheet([page for page in pages if page.problem is None])
    rows = in_order(
        [one for at, page in enumerate(pages) for one in asked_of(at, page, where(page))]
    )
    return [_with(row, decided.get(key_of(pages, row))) for row in rows]


def key_of(pages: Sequence[ScannedPage], row: Asked) -> str:
    """Which cell of which printed sheet a row is, whatever file it was read from."""
    code = pages[row.page].code
    assert code is not None
    return f"{code.print_id}/{code.page}/{row.index}/{row.cell}"


def _with(row: Asked, decision: Decision | None) -> Asked:
    if decision is None:
        return row
    if not row.blank:
        return row.decided(decision.seen)
    who = decision.person or decision.newcomer
    return row if who is None else row.named(who, decision.name)


def left_alone(pages: Sequence[ScannedPage]) -> tuple[int, int, int]:
    """How many people are not asked: who has a mark that stays, of these whom the book has present
    and the paper is empty, and who was removed from the book."""
    rows = [row for page in pages if page.problem is None and not page.again for row in page.rows]
    kept = [row for row in rows if row.booked is not None and not row.elsewhere]
    kept = [row for row in kept if not row.contradicts]
    empty = [row for row in kept if row.booked and row.booked.came and row.mark is Seen.ABSENT]
    gone = {row.person_id for row in rows if row.gone}
    return len(kept), len(empty), len(gone)


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


def left_words(pages: Sequence[ScannedPage]) -> str:
    """What of the papers is not asked, and why; empty where everything is."""
    lines, days = [], skipped_days(pages)
    if days:
        lines.append(
            tr(
                "Trên bảng nhiều buổi, các ngày {days} chưa ai được đánh dấu hoặc đã nghỉ, nên để "
                "nguyên trong sổ.",
                days=", ".join(days),
            )
        )
    kept, empty, gone = left_alone(pages)
    cells = any(page.days for page in pages)
    if kept:
        told = tr("{count} người đã điểm danh từ trước, giữ như sổ.", count=kept)
        lines.append(
            tr("{count} ô đã điểm danh từ trước, giữ như sổ.", count=kept) if cells else told
        )
    if empty:
        told = tr("Trong đó {count} người sổ ghi có mặt mà trên tờ không thấy ký.", count=empty)
        lines.append(
            tr("Trong đó {count} ô sổ ghi có mặt mà trên tờ để trống.", count=empty)
            if cells
            else told
        )
    if gone:
        lines.append(tr("{count} người trên tờ đã xóa khỏi sổ nên không ghi.", count=gone))
    return " ".join(lines)


def _which_sheet(pages: Sequence[ScannedPage]) -> Callable[[ScannedPage], str]:
    """What tells the sheets apart, in few words: nothing where it is one, the day where one group
    signed all, the day and the group otherwise: there is little room, and the end is cut."""
    if len({sheet_words(page) for page in pages}) <= 1:
        return lambda page: ""
    one_group = len({_name_and_day(page)[0] for page in pages}) == 1

    def words(page: ScannedPage) -> str:
        name, day = _name_and_day(page)
        return day if one_group and day else f"{day} {name}".strip()

    return words


def sheet_words(page: ScannedPage) -> str:
    """“CLB Cồng chiêng 22/11”: which sheet a page is of."""
    return " ".join(_name_and_day(page)).strip()


def _name_and_day(page: ScannedPage) -> tuple[str, str]:
    if page.consents:
        return tr("Danh sách đồng ý"), ""
    meeting = page.meeting or (page.days[0] if page.days else None)
    if meeting is None:
        return "", ""
    name = " + ".join(meeting.group_names) or meeting.topic or ""
    return name, "" if page.days else f"{date.fromisoformat(meeting.day):%d/%m}"
