"""Words of the book corner: readers, what they came for, how they were served, states of loans."""

from __future__ import annotations

from db.domain.library import Channel, LoanRow, Purpose, Reader
from desktop import phrases
from desktop.wording import tr


def readers() -> tuple[tuple[Reader, str], ...]:
    """In the order of the keys 1 to 4."""
    return (
        (Reader.WOMAN, tr("Nữ")),
        (Reader.MAN, tr("Nam")),
        (Reader.GIRL, tr("Em gái")),
        (Reader.BOY, tr("Em trai")),
    )


def purposes() -> tuple[tuple[Purpose, str], ...]:
    """What readers come for, to choose from."""
    return (
        (Purpose.KNOWLEDGE, tr("Nâng cao hiểu biết")),
        (Purpose.STUDY, tr("Học tập")),
        (Purpose.INFORMATION, tr("Tìm thông tin")),
    )


def channels() -> tuple[tuple[Channel, str], ...]:
    """Those that are chosen at the shelf; “mượn về” is counted along with a loan."""
    return (
        (Channel.ON_SITE, tr("Đọc tại chỗ")),
        (Channel.MOBILE, tr("Lưu động")),
        (Channel.DIGITAL, tr("Trên máy, trên mạng")),
    )


def due_words(loan: LoanRow, today: str) -> str:
    """“06/12/2026”, “quá hạn từ 06/12”."""
    if loan.overdue(today):
        return tr("✕ Quá hạn {day}", day=phrases.short_day(loan.due))
    return phrases.short_day(loan.due)
