"""A real sign-in sheet, printed: its picture, and where its rows and its name column stand."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pypdfium2

from db.domain.sheet_codes import CROCKFORD
from db.domain.sheet_places import SIZES, corner_marks, qr_box
from db.domain.sheets import Box, Column, Paper, RowPlace, SheetRow, SignInSheet
from desktop.documents.sheet_columns import Place, columns
from desktop.documents.sign_in_sheet import draw
from tests.helpers.sixth_noise import Bytes

_FAMILY = ("Đinh", "Nguyễn", "Siu", "Rơ Châm", "Kpuih", "Lê", "Trần", "Phạm", "Y", "A", "Rah Lan")
_MIDDLE = ("Thị", "Văn", "", "", "Thị Mỹ", "Đức", "Ngọc", "Xuân", "Hữu")
GIVEN = (
    "Hương", "Thảo", "Minh", "Hạnh", "Lan", "Phước", "Dũng", "Tuấn", "Nhung", "Blơi", "H’Nhan",
    "Hyưk", "Byen", "Sơn", "Thủy", "Quý", "Oanh", "Nga", "Kiên", "Vinh", "Yến", "Hồng", "Lợi",
    "Đạt", "Bích", "Chương", "Khuê", "Mlơn", "Uyên", "Tâm", "Phượng", "Xem", "Gương", "Thiện",
)  # fmt: skip
_ACTIVITIES = ("Sinh hoạt câu lạc bộ cồng chiêng", "Lớp dệt thổ cẩm", "Tập huấn đọc sách",
               "Họp thôn về nếp sống văn hóa", "Lớp bóng chuyền thiếu nhi")  # fmt: skip
_VILLAGES = ("làng Bút", "làng Jro", "thôn 3", "làng Kuk Đak", "thôn An Bình", "làng Đê Chơ Gang")


@dataclass(frozen=True)
class Sheet:
    """One printed page: ``picture`` in RGB at ``scale`` pixels a millimetre."""

    picture: Bytes
    scale: float
    width: float
    height: float
    rows: tuple[RowPlace, ...]
    name: Place
    note: Place | None
    keep_free: tuple[Box, ...]
    """Corner marks and QR."""

    print_id: str
    page: int
    paper: Paper
    layout: int


def printed(drawn: random.Random) -> Sheet:
    """A sheet of some house and one of its pages, drawn by the product's own documents."""
    sheet = _said(drawn)
    made = draw(sheet, invariant=True)
    page = drawn.choice(made.layout.rows).page
    size = SIZES[sheet.paper]
    scale = 12.0 if sheet.paper is Paper.A4 else 15.0
    document = pypdfium2.PdfDocument(made.pdf)
    bitmap = document[page - 1].render(scale=scale * 25.4 / 72, rev_byteorder=True)
    picture = np.ascontiguousarray(bitmap.to_numpy()[:, :, :3])
    document.close()
    places = {place.name: place for place in columns(sheet)}
    return Sheet(
        picture,
        scale,
        size.width,
        size.height,
        tuple(row for row in made.layout.rows if row.page == page),
        places["name"],
        places.get("note"),
        (*corner_marks(sheet.paper), qr_box(sheet.paper)),
        sheet.print_id,
        page,
        sheet.paper,
        made.layout.layout,
    )


def _said(drawn: random.Random) -> SignInSheet:
    paper = Paper.A5 if drawn.random() < 0.25 else Paper.A4
    shown = [Column.BIRTH, Column.FEMALE]
    if drawn.random() < 0.7:
        shown.append(Column.VILLAGE)
    if drawn.random() < 0.6:
        shown.append(Column.NOTE)
    if paper is Paper.A4 and drawn.random() < 0.2:
        shown.append(Column.ETHNIC_GROUP)
    day = date(2026, 1, 1) + timedelta(days=drawn.randrange(700))
    people = tuple(_person(drawn, index) for index in range(drawn.randint(4, 48)))
    large = drawn.random() < 0.25
    return SignInSheet(
        print_id="".join(drawn.choice(CROCKFORD) for _ in range(12)),
        commune="xã Yang Bắc",
        house=f"Nhà văn hóa {drawn.choice(_VILLAGES)}",
        title=drawn.choice(_ACTIVITIES),
        activity=drawn.choice(_ACTIVITIES),
        day=None if drawn.random() < 0.2 else day.isoformat(),
        time=drawn.choice(("19:00", "8:30", "14:00", None)),
        place=drawn.choice(("sân nhà rông", "hội trường", None)),
        topic=drawn.choice(("Giữ gìn bản sắc văn hóa dân tộc", "Phòng chống tảo hôn", None)),
        teacher=drawn.choice(("Nghệ nhân Đinh Plih", None)),
        rows=people,
        blank_rows=drawn.choice((0, 3, 5, 5, 5, 8)),
        paper=paper,
        columns=tuple(shown),
        large_rows=large,
    )


def _person(drawn: random.Random, index: int) -> SheetRow:
    family, given = drawn.choice(_FAMILY), drawn.choice(GIVEN)
    middle = "" if family in ("Y", "A", "Siu") else drawn.choice(_MIDDLE)
    return SheetRow(
        person_id=f"person-{index}",
        full_name=" ".join(part for part in (family, middle, given) if part),
        birth=str(drawn.randint(1938, 2016)),
        female=drawn.random() < 0.5,
        village=drawn.choice(_VILLAGES),
        ethnic_group=drawn.choice(("Ba Na", "Gia Rai", "Kinh", "Tày")),
    )
