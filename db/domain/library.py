"""A house's book corner: readers counted, books lent.

A visit (lượt bạn đọc) is counted without a name; purpose and channel are the plan's words (T3). A
loan is of one copy to one person of the book. The two never come from one another: who borrows is
counted as a reader only where the person at the shelf says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

LOAN_DAYS = 14
"""For how long a book is lent where nobody says otherwise: our choice, no rule of the plan."""


class Purpose(StrEnum):
    """What a reader came for; the plan's three."""

    STUDY = "study"
    INFORMATION = "information"
    KNOWLEDGE = "knowledge"


class Channel(StrEnum):
    """How a reader was served; the plan's four."""

    ON_SITE = "on_site"
    TAKEN_HOME = "taken_home"
    MOBILE = "mobile"
    DIGITAL = "digital"


class Reader(StrEnum):
    """Who was counted, as walk-ins without a name are (girls and boys are under 16)."""

    WOMAN = "woman"
    MAN = "man"
    GIRL = "girl"
    BOY = "boy"


@dataclass(frozen=True)
class Choice:
    """What the next reader is counted with: the day's last choice."""

    purpose: Purpose = Purpose.KNOWLEDGE
    channel: Channel = Channel.ON_SITE


@dataclass(frozen=True)
class VisitRow:
    """Readers counted in one act; a value that this program does not know is None."""

    id: str
    day: str
    people: int
    reader: Reader | None
    purpose: Purpose | None
    channel: Channel | None


@dataclass(frozen=True)
class BookRow:
    """A title of the house; ``out``: copies that are lent now, ``loans``: how often ever."""

    id: str
    title: str
    code: str | None
    out: int
    loans: int


@dataclass(frozen=True)
class LoanRow:
    """``returned`` None: still out. ``borrower`` is empty where the name may not be read here."""

    id: str
    book_id: str
    title: str
    person_id: str
    borrower: str
    day: str
    due: str
    returned: str | None
    renewals: int
    code: str | None = None

    def overdue(self, on: str) -> bool:
        """Not back by the end of the due day."""
        return self.returned is None and self.due < on


@dataclass(frozen=True)
class Corner:
    """What the screen of the book corner shows on one day.

    Attributes:
        readers: those of the day. today: by who they were, as far as it was seen.
        month, year: readers since their first day.
        choice: what the next one is counted with. out: loans not yet back, the longest due first.
    """

    day: str
    choice: Choice = Choice()
    readers: int = 0
    today: dict[Reader, int] = field(default_factory=dict)
    month: int = 0
    year: int = 0
    out: tuple[LoanRow, ...] = ()
