"""“Số nhanh” in words: on the card, in the panel, and as the lines that are pasted into Zalo."""

from __future__ import annotations

from datetime import datetime

from db.domain.books import BookInfo
from db.domain.figures import Figures
from db.domain.houses import BookKind
from db.domain.periods import Period
from db.domain.quick_numbers import QUICK
from desktop import phrases
from desktop.wording import number, tr


def labels() -> dict[str, str]:
    """What stands below each big number, by its name."""
    return {
        "meetings": tr("buổi"),
        "visits": tr("lượt người"),
        "visits.female": tr("lượt nữ"),
        "visits.child": tr("lượt trẻ em"),
        "visits.minority": tr("lượt người DTTS"),
        "persons": tr("số người"),
        "groups": tr("CLB, lớp, nhóm"),
        "members": tr("thành viên"),
    }


def place(book: BookInfo) -> str:
    """Whose numbers they are: the house by its name, the commune as “UBND xã Đak Pơ”."""
    if book.book_kind is BookKind.HOUSE:
        return book.name
    return tr("UBND xã {name}", name=book.commune)


def plain_lines(name: str, span: Period, figures: Figures, now: datetime) -> str:
    """Five lines of plain text with the period and the moment at which they were true.

    Args:
        name: of the house, or of the commune.
    """
    said = {one.name: number(one.value(figures)) for one in QUICK}
    lines = (
        tr("{name}, {period}", name=name, period=phrases.period(span)),
        tr(
            "Đã tổ chức {meetings} buổi, {visits} lượt người (nữ {female}, trẻ em {child}, "
            "người DTTS {minority})",
            meetings=said["meetings"],
            visits=said["visits"],
            female=said["visits.female"],
            child=said["visits.child"],
            minority=said["visits.minority"],
        ),
        tr("Số người tham gia: {persons}", persons=said["persons"]),
        tr(
            "Câu lạc bộ, lớp, nhóm có hoạt động: {groups}; thành viên: {members}",
            groups=said["groups"],
            members=said["members"],
        ),
        tr(
            "Số liệu trên máy đến {time} ngày {day}",
            time=f"{now:%H:%M}",
            day=phrases.day(now.date()),
        ),
    )
    return "\n".join(lines)
