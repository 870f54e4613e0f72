"""Lists made by hand, short, empty and long, with the longest names there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from db.domain.attendance import Status
from db.domain.consent_places import ConsentList, ConsentRow
from db.domain.donation_papers import BoardRow, GiftBoard, GiftReceipt
from db.domain.list_papers import (
    AttendanceRecord,
    CourseGrid,
    GridMeeting,
    GridRow,
    Handover,
    LendingNote,
    LentThing,
    PaperHead,
    ReceiptList,
    ReceiptRow,
    RecordRow,
)
from db.domain.sheets import Paper, SheetRow

LONGEST = "Ê̆ban Ô̆n Ơ̆i Ư̆h Mơdơ̆ Djơ̆ Yă Ƀrĭh Čơ̆k Ñiêng Gơñu"
NAMES = ("Đinh Thị Hmrơ̆", "Rơ Châm Čơ̆k", LONGEST, "Nguyễn Thị Minh Nguyệt Hường", "Kpă Y-Bluĭ")
HEAD = PaperHead("Đak Pơ", "Nhà văn hóa làng Bung Bang Hven", "Đak Pơ", "CHỦ NHIỆM", "2026-04-03")
MARKS = (Status.PRESENT, Status.PRESENT, Status.LATE, Status.EXCUSED, None, Status.ABSENT)


def people(count: int) -> tuple[SheetRow, ...]:
    return tuple(
        SheetRow(
            f"p{n}",
            f"{NAMES[n % len(NAMES)]} {n}",
            "con bà Hrin" if n % 7 == 3 else None,
            str(1950 + n),
            n % 2 == 0,
            "Làng Bung Bang Hven",
        )
        for n in range(count)
    )


def grid(count: int, meetings: int, filled: bool = False, **other: Any) -> CourseGrid:
    days = [date(2026, 3, 1) + timedelta(3 * n) for n in range(meetings)]
    rows = tuple(
        GridRow(row, tuple(MARKS[(n * 7 + m) % 6] if filled else None for m in range(meetings)))
        for n, row in enumerate(people(count))
    )
    fields: dict[str, Any] = {
        "head": HEAD,
        "group": "Lớp múa xoang",
        "place": "Sân nhà rông",
        "teacher": "Đinh Thị Bĕch",
        "meetings": tuple(GridMeeting(day.isoformat()) for day in days),
        "rows": rows,
        "blank_rows": 0 if filled else 5,
        "filled": filled,
    }
    return CourseGrid(**(fields | other))


def receipts(count: int, amount: int | None = 50_000, **other: Any) -> ReceiptList:
    fields: dict[str, Any] = {
        "head": HEAD,
        "title": "DANH SÁCH KÝ NHẬN",
        "purpose": "Bồi dưỡng luyện tập cồng chiêng",
        "occasion": "Ngày hội văn hóa các dân tộc",
        "rows": tuple(ReceiptRow(row, amount) for row in people(count)),
    }
    return ReceiptList(**(fields | other))


def record(count: int, **other: Any) -> AttendanceRecord:
    rows = tuple(
        RecordRow(row, MARKS[n % 6], "ốm" if n % 6 == 3 else None, guest=n % 9 == 8)
        for n, row in enumerate(people(count))
    )
    fields: dict[str, Any] = {
        "head": HEAD,
        "activity": "Buổi sinh hoạt CLB Cồng chiêng",
        "time": "19:00",
        "place": "Nhà rông",
        "topic": "Tập bài chiêng",
        "teacher": None,
        "rows": rows,
    }
    return AttendanceRecord(**(fields | other))


def consents(count: int, **other: Any) -> ConsentList:
    fields: dict[str, Any] = {
        "print_id": "7K2M9QPX03TA",
        "commune": "Đak Pơ",
        "house": "Nhà văn hóa làng Bung Bang Hven",
        "group": "Lớp múa xoang",
        "place_name": "Đak Pơ",
        "signer_title": "CHỦ NHIỆM",
        "rows": tuple(
            ConsentRow(row, n % 3 == 0, "Đinh Thị Bĕch" if n % 6 == 0 else None)
            for n, row in enumerate(people(count))
        ),
    }
    return ConsentList(**(fields | other))


def lending(kind: Handover = Handover.LENDING, **other: Any) -> LendingNote:
    fields: dict[str, Any] = {
        "head": HEAD,
        "kind": kind,
        "person": "Đinh Hrơh",
        "home": "Làng Jro",
        "phone": None,
        "purpose": "đám cưới",
        "due": "2026-04-06",
        "things": (LentThing("Bộ chiêng 12 lá", 1, "bộ", "tốt"), LentThing("Ghế nhựa", 54)),
        "blank_rows": 0,
    }
    return LendingNote(**(fields | other))


def receipt(paper: Paper = Paper.A4, giver: str | None = "Đinh Hrơh", **other: Any) -> GiftReceipt:
    fields: dict[str, Any] = {
        "head": HEAD,
        "number": "05/2026",
        "giver": giver,
        "address": "làng Jro, xã Đak Pơ",
        "what": "20 cái ghế nhựa",
        "amount": 2_450_000,
        "reckoned": True,
        "purpose": "Ngày hội đại đoàn kết, CLB Cồng chiêng",
        "paper": paper,
    }
    return GiftReceipt(**(fields | other))


def board(names: Sequence[str]) -> GiftBoard:
    rows = tuple(
        BoardRow(name, "Tiền", 500_000, "Mua trống cho CLB Cồng chiêng", "2026-11-20")
        for name in names
    )
    money = 500_000 * len(rows) + 320_000
    head, days = replace(HEAD, day="2026-11-22"), ("2026-01-01", "2026-12-31")
    return GiftBoard(head, *days, rows, 2, 320_000, 1_500_000, money, 1_500_000)
