"""The sign-in sheet: what is on it, and where (millimetres from the top left of the paper)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LAYOUT_VERSION = 1


class Paper(StrEnum):
    """Size, and whether the sheet lies across."""

    A4 = "A4"
    A5 = "A5"
    A4_ACROSS = "A4L"
    A5_ACROSS = "A5L"


UPRIGHT = (Paper.A4, Paper.A5)
"""What a person chooses; which papers lie across is said by what is drawn on them."""

ACROSS = {Paper.A4: Paper.A4_ACROSS, Paper.A5: Paper.A5_ACROSS}


class Column(StrEnum):
    """Columns that may be switched; private ones (ethnic group, phone) are off by default."""

    BIRTH = "birth"
    FEMALE = "female"
    VILLAGE = "village"
    NOTE = "note"
    ETHNIC_GROUP = "ethnic_group"
    PHONE = "phone"


DEFAULT_COLUMNS = (Column.BIRTH, Column.FEMALE, Column.VILLAGE, Column.NOTE)


@dataclass(frozen=True)
class SheetRow:
    """One person on the sheet, ready to print; ``status`` only on a filled record."""

    person_id: str
    full_name: str
    distinction: str | None = None
    birth: str | None = None
    female: bool = False
    village: str | None = None
    ethnic_group: str | None = None
    phone: str | None = None


@dataclass(frozen=True)
class SignInSheet:
    """Everything a sign-in sheet says. ``day`` None prints an open date line.

    ``print_id`` is 12 Crockford letters (60 random bits): a photo is read against what was printed.
    ``large_rows`` leave room for thumbprints. ``village_word``: the commune's for a village.
    """

    print_id: str
    commune: str
    house: str
    title: str
    activity: str
    day: str | None
    time: str | None
    place: str | None
    topic: str | None
    teacher: str | None
    rows: tuple[SheetRow, ...]
    blank_rows: int = 5
    paper: Paper = Paper.A4
    columns: tuple[Column, ...] = DEFAULT_COLUMNS
    signer_title: str = "CHỦ NHIỆM"
    place_name: str = ""
    large_rows: bool = False
    village_word: str | None = None


@dataclass(frozen=True)
class Box:
    """A rectangle in millimetres from the top left of the paper."""

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True)
class RowPlace:
    """Where one printed row can be ticked or signed; ``person_id`` None on a blank row."""

    page: int
    person_id: str | None
    tick: Box
    signature: Box


@dataclass(frozen=True)
class SheetLayout:
    """What ``--layout`` writes and scanning reads; ``layout``: the number in QR and entry."""

    print_id: str
    pages: int
    rows: tuple[RowPlace, ...]
    layout: int = LAYOUT_VERSION


@dataclass(frozen=True)
class DrawnSheet:
    """The PDF and where its rows stand."""

    pdf: bytes
    layout: SheetLayout


@dataclass(frozen=True)
class DrawnSheets:
    """Several sheets in one PDF, each with a print id and pages of its own."""

    pdf: bytes
    layouts: tuple[SheetLayout, ...]
