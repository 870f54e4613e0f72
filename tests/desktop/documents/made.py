"""Sheets and reports made by hand, and their PDFs taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdf
import pypdfium2
from PIL.Image import Image

from db.domain.figures import GroupFigures
from db.domain.periods import parse_period
from db.domain.reports import (
    ActivityReport,
    CommuneReport,
    GroupLine,
    HandInState,
    Heading,
    HouseLine,
    ReportTotals,
)
from db.domain.sheets import Box, SheetRow, SignInSheet

PRINT_ID = "7K2M9QPX03TA"


def sheet(people: int = 26, **other: Any) -> SignInSheet:
    """A sheet of people with plain names; any field may be given otherwise."""
    rows = tuple(
        SheetRow(f"p{n}", f"Đinh Thị Người {n}", None, str(1950 + n % 60), n % 2 == 0, "Làng Hven")
        for n in range(people)
    )
    fields: dict[str, Any] = {
        "print_id": PRINT_ID,
        "commune": "Đak Pơ",
        "house": "Nhà văn hóa làng Bung Bang Hven",
        "title": "DANH SÁCH ĐIỂM DANH",
        "activity": "Câu lạc bộ Cồng chiêng",
        "day": "2026-04-03",
        "time": "19:00",
        "place": "Nhà rông",
        "topic": "Tập bài chiêng mừng lúa mới",
        "teacher": "Đinh Bhưch",
        "rows": rows,
        "place_name": "Đak Pơ",
    }
    return SignInSheet(**(fields | other))


def sheet_of(*names: str, **other: Any) -> SignInSheet:
    """A sheet of people with these names."""
    rows = tuple(SheetRow(f"p{place}", name) for place, name in enumerate(names))
    return sheet(rows=rows, **other)


def totals(**other: Any) -> ReportTotals:
    fields: dict[str, Any] = {
        "clubs": 3, "classes": 2, "interest_groups": 2, "members": 96, "meetings": 45,
        "visits": 1834, "persons": 97, "visits_female": 517, "visits_child": 616,
        "visits_youth": 120, "visits_elderly": 55, "visits_minority": 790, "persons_female": 60,
        "persons_child": 41, "persons_elderly": 12, "persons_minority": 91, "planned": 50,
        "called_off": 5, "called_off_by_reason": (("funeral", 3), ("storm", 2)),
    }  # fmt: skip
    return ReportTotals(**(fields | other))


def heading(**other: Any) -> Heading:
    fields: dict[str, Any] = {
        "superior": "UBND xã Núi Xanh",
        "issuer": "Nhà văn hóa làng Suối Trong",
        "place": "Núi Xanh",
        "day": "2026-11-22",
        "symbol": "BC",
        "addressee": ("Ủy ban nhân dân xã Núi Xanh",),
        "authority": (),
        "recipients": ("Như trên", "Lưu"),
    }
    return Heading(**(fields | other))


def group(name: str, visits: int = 198, last: int | None = 180) -> GroupLine:
    figures = GroupFigures(name, name, "club", 12, visits, 31, 64, 9, 150)
    return GroupLine(figures, 742, last)


def report(groups: int | tuple[GroupLine, ...] = 3, **other: Any) -> ActivityReport:
    """A house's report of quarter IV, not over yet; groups by number or as they are."""
    if isinstance(groups, int):
        groups = tuple(group(f"CLB số {n}") for n in range(groups))
    fields: dict[str, Any] = {
        "heading": heading(),
        "house": "Nhà văn hóa làng Suối Trong",
        "period": parse_period("2026-Q4"),
        "as_of": "2026-11-22",
        "totals": totals(),
        "year": totals(visits=3157, meetings=180),
        "last_year": totals(visits=702),
        "groups": groups,
    }
    return ActivityReport(**(fields | other))


def house(number: int, state: HandInState = HandInState.HANDED_IN, **other: Any) -> HouseLine:
    fields: dict[str, Any] = {
        "house_id": str(number),
        "name": f"Nhà văn hóa làng {number}",
        "state": state,
        "last_day": None if state is HandInState.MISSING else "2026-12-20",
        "now": totals() if state is HandInState.HANDED_IN else ReportTotals(),
        "year": totals(visits=3157),
        "last_year": totals(visits=702),
    }
    return HouseLine(**(fields | other))


def commune_report(houses: int | tuple[HouseLine, ...] = 12, **other: Any) -> CommuneReport:
    if isinstance(houses, int):
        houses = tuple(house(number) for number in range(houses))
    fields: dict[str, Any] = {
        "heading": heading(
            superior="", issuer="Ủy ban nhân dân xã Núi Xanh", symbol="BC-UBND", day="2026-12-31"
        ),
        "commune": "Núi Xanh",
        "period": parse_period("2026"),
        "as_of": None,
        "totals": totals(),
        "year": totals(visits=3157),
        "last_year": totals(visits=702),
        "houses": houses,
    }
    return CommuneReport(**(fields | other))


def texts(pdf: bytes) -> list[str]:
    """The text of each page, as pypdf reads it."""
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def lines(pdf: bytes) -> list[str]:
    """All lines of all pages, without spaces at their ends."""
    return [line.strip() for text in texts(pdf) for line in text.split("\n")]


def flowing(pdf: bytes) -> str:
    """All text in one line: what stands there, wherever its lines break."""
    return re.sub(r"\s+", " ", " ".join(texts(pdf)))


def picture(pdf: bytes, page: int = 1, dots_per_mm: float = 6.0) -> Image:
    """A page as a grey picture (pages from 1)."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        drawn = document[page - 1].render(scale=dots_per_mm * 25.4 / 72).to_pil()
        return drawn.convert("L")  # type: ignore[no-any-return]  # pypdfium2 has no types
    finally:
        document.close()


def ink(image: Image, box: Box, grow: float = 0.0, dots_per_mm: float = 6.0) -> float:
    """How much of a box on a picture is black, 0 to 1; ``grow`` widens it on all sides, in mm."""
    left, top = round((box.x - grow) * dots_per_mm), round((box.y - grow) * dots_per_mm)
    right = round((box.x + box.w + grow) * dots_per_mm)
    bottom = round((box.y + box.h + grow) * dots_per_mm)
    counts = image.crop((left, top, right, bottom)).histogram()
    return sum(counts[:128]) / sum(counts)


@dataclass(frozen=True)
class Piece:
    """A string as it stands on a page: millimetres from the top left, baseline; size in points."""

    text: str
    x: float
    y: float
    font: str
    size: float


def pieces(pdf: bytes, page: int = 1) -> list[Piece]:
    """Every string of a page with its place, face and size."""
    found: list[Piece] = []
    paper = pypdf.PdfReader(BytesIO(pdf)).pages[page - 1]
    height = float(paper.mediabox.height)

    def visit(text: str, cm: Any, tm: Any, font: Any, size: float) -> None:
        if text.strip():
            x, y = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
            name = str(font["/BaseFont"]).partition("+")[2] if font else ""
            found.append(Piece(text.strip(), x / 72 * 25.4, (height - y) / 72 * 25.4, name, size))

    paper.extract_text(visitor_text=visit)
    return found


def piece(pdf: bytes, text: str, page: int = 1) -> Piece:
    """The one string that begins so."""
    found = [each for each in pieces(pdf, page) if each.text.startswith(text)]
    assert len(found) == 1, [each.text for each in pieces(pdf, page)]
    return found[0]
