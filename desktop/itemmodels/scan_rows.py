"""Cells read from photos while a person decides: what each says now, and what would be saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from db.domain.attendance import Mark, Status
from db.domain.people import PersonDraft, Purpose
from db.domain.scans import Seen
from desktop import phrases
from desktop.wording import tr

STATUS = {Seen.PRESENT: Status.PRESENT, Seen.ABSENT: Status.ABSENT}
ORDER = (Seen.UNSURE, Seen.PRESENT, Seen.ABSENT)


@dataclass(frozen=True)
class Asked:
    """One cell of one page: a sign-in sheet has one in a row, a course grid one for each day.

    Attributes:
        page: position of its page among those read. index: its row on that page.
        meeting_id: whose mark it is; empty on a list of consents.
        person_id: None where somebody came along and wrote into a blank row.
        read: what the machine read. mark: what holds now; a person may change it.
        cut: the row's picture, where there is one.
        purpose: on a list of consents what is answered.
        who: of a blank row, once it was typed: a person new to the book.
        guardian: of a child on a list of consents, whether the guardian was seen to sign.
        day: of a course grid the day of its column, YYYY-MM-DD.
        likely: of an unsure cell what it seems to say; None too once a person left it.
        booked: the mark that the book has and the paper contradicts; it stays unless a person says
            that they came.
        where: which sheet it is of, where sheets of several meetings are looked at.
        blank: nobody was printed there; who came along can be named, and named again.
    """

    page: int
    index: int
    meeting_id: str
    person_id: str | None
    name: str
    read: Seen
    mark: Seen
    cut: bytes | None
    who: PersonDraft | None = None
    purpose: Purpose | None = None
    cell: int = 0
    day: str = ""
    guardian: Seen | None = None
    likely: Seen | None = None
    booked: Status | None = None
    blank: bool = False
    where: str = ""

    @property
    def proposed(self) -> Seen | None:
        """What Enter takes: there is something to take only while nobody has decided."""
        return self.likely if self.mark is Seen.UNSURE and self.person_id is not None else None

    def named(self, who: PersonDraft | str, name: str) -> Asked:
        """The same with who came along: new to the book, or the id of somebody known."""
        known = who if isinstance(who, str) else None
        new = None if isinstance(who, str) else who
        return replace(self, person_id=known, who=new, name=name, mark=Seen.PRESENT)

    def decided(self, mark: Seen) -> Asked:
        """The same with another mark; who was named in a blank row is taken out again by any mark
        but present. Of a row that a person left nothing is proposed any more."""
        if self.blank:
            if mark is Seen.PRESENT:
                return self
            return replace(self, person_id=None, who=None, name="", mark=self.read)
        return replace(self, mark=mark, likely=None if mark is Seen.UNSURE else self.likely)


def in_order(rows: Sequence[Asked]) -> list[Asked]:
    """What is to be looked at first: unsure cells, then who came along, then the rest."""
    return sorted(
        rows,
        key=lambda row: (
            *(ORDER.index(row.read), not row.blank, row.page),
            *(row.cell if row.day else 0, row.index, row.cell),
        ),
    )


def spoken(row: Asked) -> str:
    """“Đinh Hrơh · có mặt”; where the list shows “?” it is said."""
    said = f"{title_of(row)} · {standing_of(row)}"
    return said if row.proposed is None else tr("{said}, cần xem lại", said=said)


def title_of(row: Asked) -> str:
    """Who it is, as far as it is known."""
    if row.who is None and row.person_id is None:
        return tr("Người đến thêm (xem ảnh)")
    return row.name or tr("(không ghi tên)")


def standing_of(row: Asked) -> str:
    """What the cell says now: “có mặt · 22/11 CLB Thơ”; a day alone, “22/11 · có mặt”, goes first,
    since the end is cut where there is little room."""
    said = _said_of(row)
    if not row.where:
        return said
    return f"{said} · {row.where}" if " " in row.where else f"{row.where} · {said}"


def _said_of(row: Asked) -> str:
    if row.purpose is not None:
        said = f"{PURPOSES[row.purpose]()}: {_with_likely(row, answer_word)}"
        if row.guardian not in (None, Seen.PRESENT) and row.read is Seen.UNSURE:
            return tr("{said} (chưa thấy cha, mẹ hoặc người giám hộ ký)", said=said)
        return said
    if row.who is not None:
        said = tr("người mới, có mặt")
    elif row.person_id is None:
        said = tr("chưa ghi tên")
    elif row.booked is not None and row.mark is not Seen.PRESENT:
        said = tr("tờ có ký, sổ ghi {booked}", booked=status_word(row.booked))
    else:
        said = _with_likely(row, mark_word)
    if row.day:
        day = f"{date.fromisoformat(row.day):%d/%m}"
        said = tr("ngày {day}: {mark}", mark=said, day=day)
    return said


def _with_likely(row: Asked, words: Callable[[Seen], str]) -> str:
    """“có lẽ có mặt” where something is proposed."""
    if row.proposed is None:
        return words(row.mark)
    return tr("có lẽ {likely}", likely=words(row.proposed))


def hint_of(row: Asked) -> str:
    """Which key does what on this row, beside the buttons."""
    if row.blank:
        return tr("Người đến thêm: bấm 1 rồi gõ tên đọc được trong ảnh. Enter: dòng sau.")
    if row.booked is not None and row.mark is Seen.UNSURE:
        return tr("Sổ đã điểm danh người này. 1: sửa thành có mặt; 4 hoặc 0: để nguyên như sổ.")
    if row.proposed is None:
        return tr("Enter: dòng sau.")
    words = mark_word if row.purpose is None else answer_word
    likely = words(row.proposed)
    return tr("Enter, phím cách: nhận “{likely}”.", likely=likely)


PURPOSES = {
    Purpose.RECORD: lambda: tr("ghi tên"),
    Purpose.COMMUNE: lambda: tr("gửi tên lên xã"),
    Purpose.PHOTO: lambda: tr("đăng ảnh"),
}


def answer_word(mark: Seen) -> str:
    """A blank is no answer, so nothing is written for it."""
    return {
        Seen.PRESENT: tr("đồng ý"),
        Seen.ABSENT: tr("để trống"),
        Seen.UNSURE: tr("cần xem lại"),
    }[mark]


def agreed_of(rows: Sequence[Asked]) -> list[tuple[str, Purpose]]:
    """What would be saved of lists of consents: (person, purpose)."""
    return [
        (row.person_id, row.purpose)
        for row in rows
        if row.person_id is not None and row.purpose is not None and row.mark is Seen.PRESENT
    ]


def mark_word(mark: Seen) -> str:
    """What was seen in a row, as it is said."""
    return {
        Seen.PRESENT: tr("có mặt"),
        Seen.ABSENT: tr("vắng không phép"),
        Seen.UNSURE: tr("cần xem lại"),
    }[mark]


def status_word(status: Status) -> str:
    """“vắng có phép”: what the book has."""
    return phrases.status(status).lower()


def newcomers_of(rows: Sequence[Asked]) -> list[tuple[str, PersonDraft]]:
    """Who came along and would be written down as new, as (meeting, person)."""
    return [(row.meeting_id, row.who) for row in rows if row.who is not None]


def marks_of(rows: Sequence[Asked]) -> list[tuple[str, Mark]]:
    """What would be saved: (meeting, mark) of everybody who is decided. Who stands in two rows of
    one meeting, a member who wrote into a blank row, came if one of them says so."""
    best: dict[tuple[str, str], Status] = {}
    for row in rows:
        if row.person_id is None or row.purpose is not None or row.booked is not None:
            continue
        if row.mark in STATUS and best.get((row.meeting_id, row.person_id)) is not Status.PRESENT:
            best[row.meeting_id, row.person_id] = STATUS[row.mark]
    return [(meeting, Mark(person, status)) for (meeting, person), status in best.items()]


def corrected_of(rows: Sequence[Asked]) -> list[tuple[str, Mark]]:
    """Marks of the book that a person puts right: they signed, so they came."""
    return [
        (row.meeting_id, Mark(row.person_id, Status.PRESENT))
        for row in rows
        if row.person_id is not None and row.booked is not None and row.mark is Seen.PRESENT
    ]
