"""The whole main job with the made village: what ``solang demo`` shows and the journey stands on.

A house's book and a commune's, a sign-in sheet, a report, the file handed in, the commune's report.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.periods import Period, PeriodKind
from desktop.actions import books, enrolment, handing_in, receiving, reports, saving, sheets
from desktop.demo.village import fill
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book

HOUSE, OTHER_HOUSE = "Nhà văn hóa làng Suối Trong", "Nhà văn hóa làng Đá Bàn"
COMMUNE, PROVINCE = "Núi Xanh", "Gia Lai"
ACTOR = "Lan"
MARKER = "so-lieu-mau.txt"
"""Marks a folder that a demo made; the next one there may remove ``OWN`` and nothing else."""

PAPERS = ("sheet.pdf", "report.pdf", "commune_report.pdf", "demo.json")
OWN = (*PAPERS, "house", "house.keys", "commune", "commune.keys", "usb")

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Demo:
    """Absolute paths of all that the job made."""

    house: str
    commune: str
    sheet: str
    report: str
    hand_in: str
    commune_report: str


def make(out: Path, today: date, tell: Tell = lambda _: None) -> Demo:
    """Do the whole main job in ``out``: missing, empty, or an earlier demo.

    Raises:
        AppError: ``demo_folder_in_use``; those of files.
    """
    out = out.absolute()
    note = tr("Số liệu mẫu của Sổ Làng, không phải số thật.")
    saving.take_folder(out, MARKER, f"{note}\n".encode(), OWN)
    post = saving.make_folder(out / "usb")
    tell(tr("Lập sổ của làng và sổ của xã"))
    house, commune = _start(out)
    try:
        tell(tr("Kết nối làng với xã"))
        _join(house, commune, post)
        tell(tr("Ghi người, nhóm, buổi và điểm danh"))
        village = fill(house, today)
        tell(tr("In danh sách ký và báo cáo"))
        sheet = saving.save(out / "sheet.pdf", sheets.print_sheet(house, village.tonight).pdf)
        period = report_period(today)
        report = _report(house, period, today, out / "report.pdf")
        tell(tr("Gửi xã, và nhận vào sổ của xã"))
        handed = handing_in.hand_in(house, post)
        receiving.take_in(commune, [Path(handed.path or "")])
        whole = _report(commune, period, today, out / "commune_report.pdf")
    finally:
        books.close(house)
        books.close(commune)
    made = Demo(
        *(str(out / "house"), str(out / "commune"), str(sheet), str(report)),
        *(handed.path or "", str(whole)),
    )
    saving.save(out / "demo.json", json.dumps(asdict(made), ensure_ascii=False).encode())
    return made


def report_period(today: date) -> Period:
    """The year that has something to tell: this one, in January and February the last one."""
    year = today.year if today.month > 2 else today.year - 1
    return Period(PeriodKind.YEAR, date(year, 1, 1), date(year, 12, 31))


def _start(out: Path) -> tuple[Book, Book]:
    # Keys are named, since SOLANG_KEYS would put those of both books into one folder.
    house, house_keys = out / "house", out / "house.keys"
    commune, commune_keys = out / "commune", out / "commune.keys"
    books.start_house(house, house_keys, HOUSE, COMMUNE, PROVINCE)
    books.start_commune(commune, commune_keys, COMMUNE, PROVINCE)
    return (
        books.open_book(house, house_keys, ACTOR),
        books.open_book(commune, commune_keys, tr("Công chức văn hóa – xã hội")),
    )


def _join(house: Book, commune: Book, post: Path) -> None:
    invitation, answer = post / "invitation.solang", post / "answer.solang"
    enrolment.invite(commune, HOUSE, invitation)
    digits = enrolment.join(house, invitation, answer).fingerprint
    enrolment.accept(commune, answer, digits)
    enrolment.invite(commune, OTHER_HOUSE, post / "invitation_2.solang")


def _report(book: Book, period: Period, today: date, file: Path) -> Path:
    return saving.save(file, reports.draw(reports.report(book, period, today=today)))
