"""Frozen rows made by hand, for screens that are tested or drawn without a book.

They are the values the actions give; a builder names only what a test cares about.
"""

from __future__ import annotations

from dataclasses import replace

from db.domain.attendance import Roll, RollRow, Status, Unnamed
from db.domain.groups import GroupKind
from db.domain.meetings import MeetingId, MeetingRow, MeetingState

MEETING = MeetingRow(
    id=MeetingId("0192f0c1-0000-7000-8000-0000000000a1"),
    group_ids=("0192f0c1-0000-7000-8000-0000000000b1",),
    group_names=("Lớp năng khiếu múa xoang",),
    group_kind=GroupKind.CLASS,
    day="2026-11-22",
    time="07:30",
    place="Sân nhà rông",
    topic=None,
    teacher="Đinh Thị Bĕch",
    state=MeetingState.PLANNED,
    reason=None,
    reason_text=None,
    moved_to=None,
    expected=26,
    marked=0,
    present=0,
)

NAMES = (
    ("Đinh Thị Bơ̆t", "con bà Hrin", "2014"),
    ("Nguyễn Thị Đào", None, "2012"),
    ("Siu H’Drơ̆i", None, "2010"),
    ("Đinh Hrơh", None, "2013"),
    ("Lê Quốc Khánh", None, "2013"),
    ("Đinh Văn Krăt", None, "2014"),
    ("Đinh Thị Mlô̆", None, "2014"),
    ("Siu H’Mơ̆k", None, "2012"),
    ("Trần Thị Ngọc", None, "2012"),
    ("Đinh Yŏng", None, "2013"),
    ("Đinh Thị Plơn", None, "2011"),
    ("Rơ Châm H’Phi", None, "2012"),
    ("Nguyễn Văn Quang", None, "2013"),
    ("Đinh Rêh", None, "2010"),
    ("Siu H’Rung", None, "2014"),
    ("Đinh Thị Suk", None, "2013"),
    ("Phạm Minh Tâm", None, "2012"),
    ("Đinh Thoat", None, "2011"),
    ("Đinh Thị Thưih", None, "2014"),
    ("Hồ Thị Tuyết", None, "2013"),
    ("Đinh Ưm", None, "2010"),
    ("Đinh Thị Vâng", None, "2012"),
    ("Siu Wiơ", None, "2013"),
    ("Đinh Xuân", "con ông Kăn", "2014"),
    ("Đinh Xuân", "con bà Lơm", "2014"),
    ("Đinh Thị Ýêk", None, "2011"),
)


def person_id(number: int) -> str:
    return f"0192f0c1-0000-7000-8000-{number:012x}"


def roll_row(
    number: int, name: str = "Đinh Thị Bĕch", status: Status | None = None, member: bool = True
) -> RollRow:
    return RollRow(person_id(number), name, None, "2014", "Suối Trong", status, None, member)


def roll_of(
    marks: dict[int, Status] | None = None,
    *,
    unnamed: Unnamed | None = None,
    meeting: MeetingRow = MEETING,
) -> Roll:
    """The roll of ``NAMES``; ``marks`` by position from 1."""
    rows = []
    for number, (name, distinction, birth) in enumerate(NAMES, start=1):
        status = (marks or {}).get(number)
        row = roll_row(number, name, status)
        rows.append(replace(row, distinction=distinction, birth=birth))
    return Roll(meeting, tuple(rows), unnamed or Unnamed())
