"""Papers that are lists of people and are signed, but not read back: what each of them says.

All are finished values: whoever draws them asks nobody and reckons nothing but sums.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from db.domain.attendance import Status
from db.domain.grid_places import parts
from db.domain.meetings import HeadCount
from db.domain.sheets import ACROSS, Paper, SheetRow


@dataclass(frozen=True)
class PaperHead:
    """Whose paper it is, who signs it, where and when; ``day`` None is a line to fill in.

    ``texts``: (place, sentence) in the commune's words (``db.domain.paper_texts``).
    ``village_word``: what it calls a village; None: as shipped.
    """

    commune: str
    house: str
    place_name: str
    signer_title: str
    day: str | None = None
    texts: tuple[tuple[str, str], ...] = ()
    village_word: str | None = None


@dataclass(frozen=True)
class GridMeeting:
    """One column of a course grid; ``day`` YYYY-MM-DD. ``id``: of the meeting in the book."""

    day: str
    time: str | None = None
    id: str = ""


@dataclass(frozen=True)
class GridRow:
    """One person of a course grid with a mark for each meeting; None is a cell to fill by hand."""

    person: SheetRow
    marks: tuple[Status | None, ...]


@dataclass(frozen=True)
class CourseGrid:
    """Many meetings of one group on one sheet. ``filled`` prints the marks and their sums;
    ``large``: rows for unsure hands. ``print_ids``: one for each of ``parts``, where it is filled
    in by hand and read back."""

    head: PaperHead
    group: str
    place: str | None
    teacher: str | None
    meetings: tuple[GridMeeting, ...]
    rows: tuple[GridRow, ...]
    blank_rows: int = 5
    filled: bool = False
    paper: Paper = Paper.A4
    large: bool = False
    print_ids: tuple[str, ...] = ()

    @property
    def lies(self) -> Paper:
        """The paper as it is drawn on."""
        return ACROSS[self.paper]

    @property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """Ranges of meetings, one for each sheet that a long course is divided into."""
        return parts(len(self.meetings), self.paper)


@dataclass(frozen=True)
class ReceiptRow:
    """Who receives. ``sessions``: what a teacher is paid for; ``amount`` in đồng, None is open."""

    person: SheetRow
    amount: int | None = None
    sessions: int | None = None


class OccasionKind(StrEnum):
    """What the first line of a danh sách ký nhận names."""

    EVENT = "event"
    GROUP = "group"
    DAYS = "days"


@dataclass(frozen=True)
class ReceiptList:
    """Danh sách ký nhận of money, or of goods (``goods`` “áo chiêng”, ``quantity`` for each).

    ``occasion``: what it is for, of the kind that ``occasion_is`` says. ``rate``: đồng for one
    session, where rows are paid by the session. Days are open or known. ``large``: rows that take
    a thumbprint.
    """

    head: PaperHead
    title: str
    purpose: str
    occasion: str | None
    rows: tuple[ReceiptRow, ...]
    goods: str | None = None
    quantity: int = 1
    rate: int | None = None
    blank_rows: int = 0
    paper: Paper = Paper.A4
    large: bool = False
    occasion_is: OccasionKind = OccasionKind.EVENT

    @property
    def total(self) -> int | None:
        """Đồng, or pieces of goods, of the printed rows; None where a single amount is open."""
        if self.goods is not None:
            return self.quantity * len(self.rows)
        amounts = [row.amount for row in self.rows if row.amount is not None]
        return sum(amounts) if len(amounts) == len(self.rows) else None


@dataclass(frozen=True)
class RecordRow:
    """One person of a filled attendance record; ``guest`` came without being a member."""

    person: SheetRow
    status: Status | None
    reason: str | None = None
    guest: bool = False


@dataclass(frozen=True)
class AttendanceRecord:
    """Who was there, as the book has it.

    ``unnamed``: people who came along without a name, ``unnamed_female`` of them women and girls.
    ``heads``: people who were only counted; they are nobody of the rows.
    """

    head: PaperHead
    activity: str
    time: str | None
    place: str | None
    topic: str | None
    teacher: str | None
    rows: tuple[RecordRow, ...]
    unnamed: int = 0
    paper: Paper = Paper.A4
    unnamed_female: int = 0
    heads: HeadCount = field(default_factory=HeadCount)


class Handover(StrEnum):
    """Which paper goes with things that change hands."""

    LENDING = "lending"
    HANDOVER = "handover"


@dataclass(frozen=True)
class LentThing:
    """One line of a giấy mượn or biên bản bàn giao."""

    name: str
    count: int
    unit: str = "cái"
    condition: str | None = None


@dataclass(frozen=True)
class LendingNote:
    """Giấy mượn, or biên bản bàn giao: who gets which things, until when; None is a line to fill.

    Attributes:
        person: who borrows, or takes over. giver: who hands over, on a biên bản bàn giao.
        due: the day of giving back, YYYY-MM-DD; only on a giấy mượn.
    """

    head: PaperHead
    kind: Handover
    person: str | None
    home: str | None
    phone: str | None
    purpose: str | None
    due: str | None
    things: tuple[LentThing, ...]
    giver: str | None = None
    blank_rows: int = 3
