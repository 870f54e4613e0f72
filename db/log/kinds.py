"""What kinds and fields of the log are made of. Numbers travel in entries for ever: only add; never
reuse, retype or narrow (sync.md 3.11).

``column`` is where the value is shown in the kind's table; ``seal`` says with whose key a personal
value is sealed inside the payload.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum


class Kind(IntEnum):
    """What an entry speaks of."""

    HOUSE = 1
    PERSON = 2
    GROUP = 3
    MEETING = 4
    MEMBERSHIP = 5
    ATTENDANCE = 6
    RECORDER = 7
    CONSENT = 8
    MEETING_GROUP = 9
    ALIAS = 10
    SHEET_PRINT = 11
    NIL_REPORT = 12
    ERASURE = 13
    COMMUNE = 20
    UNIT = 21
    DEVICE = 22
    VOID = 23
    MERGER = 24
    CHOICE_BACK = 25
    BOOK = 50
    LOAN = 51
    READER_VISIT = 52
    TARGET = 53
    TARGET_ANSWER = 54
    TARGET_SHARE = 55
    EQUIPMENT = 56
    EQUIPMENT_LOAN = 57
    TASK = 58
    INSPECTION = 59
    FINDING = 60
    DATED_NAME = 61
    PROVISIONAL = 30
    BOOK_HANDOVER = 31
    REPORT_FREEZE = 40
    REPORT_TEXT = 41
    REPORT_NUMBER = 42
    FORM_MAP = 43
    CUT_OFF = 44
    SHEET_PHOTO = 45
    OCCASION = 70
    OCCASION_YEAR = 71
    OCCASION_MEETING = 72
    HALL_LENDING = 73
    PAPER_HEAD = 47
    PAPER_TEXT = 48
    LIBRARY_POINT = 80
    POINT_CHECK = 81
    POINT_MONTH = 82
    DIGITAL_RESOURCE = 83
    BOOK_BOX = 84
    BOX_STAY = 85
    BOOK_COPY = 86
    MEETING_PROGRAMME = 87
    FACILITY = 88
    FACILITY_CRITERIA = 89
    DONATION = 95
    SPLIT = 100


class Type(Enum):
    """What a value is."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    BYTES = "bytes"
    REF = "ref"


class Seal(Enum):
    """NONE: clear. SELF: the entity is the person. REF: the person of field 1. CELL: the cell's."""

    NONE = "none"
    SELF = "self"
    REF = "ref"
    CELL = "cell"


class Rule(Enum):
    """Which of several heads is shown: the latest, or a value that wins whatever the clocks."""

    LATEST = "latest"
    NO_WINS = "no_wins"
    YES_WINS = "yes_wins"


@dataclass(frozen=True)
class Field:
    """One value of a kind: its number in entries and its column in the table.

    Attributes:
        at_home: a personal value that the yes to “gửi tên lên xã” does not cover: a commune's book
            never shows it, although the key that opens the name would open it too.
    """

    number: int
    column: str
    type: Type = Type.TEXT
    seal: Seal = Seal.NONE
    rule: Rule = Rule.LATEST
    ref: Kind | None = None
    at_home: bool = False


@dataclass(frozen=True)
class KindSpec:
    """``table`` is the projected table; ``fields`` by number."""

    kind: Kind
    table: str
    fields: Mapping[int, Field]

    def number(self, column: str) -> int:
        """The number of a field by its column name."""
        return next(field.number for field in self.fields.values() if field.column == column)


def spec(kind: Kind, table: str, *fields: Field) -> KindSpec:
    """A kind with its table and its fields, which find their place by number."""
    return KindSpec(kind, table, {field.number: field for field in fields})


def alive(number: int = 0) -> Field:
    """Whether the thing is there; a deletion wins over whatever was written beside it."""
    return Field(number, "alive", Type.YES_NO, rule=Rule.NO_WINS)


def active(number: int = 0) -> Field:
    """Whether the thing is in use; a yes wins."""
    return Field(number, "active", Type.YES_NO, rule=Rule.YES_WINS)
