"""Ảnh chờ đối chiếu: the clerk names house and meeting, pages come late, the file comes at last."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea

from db.domain.scans import ReadPage, ReadRow, Seen
from db.domain.sheet_codes import SheetCode
from desktop.actions import provisional, sheet_photos
from desktop.changes_bus import ChangesBus
from desktop.dialogs.provisional import ProvisionalDialog
from desktop.screens.desk import Desk
from desktop.screens.photo_words import standing
from desktop.screens.photos import PhotosScreen
from tests import builders
from tests.desktop.screens import pairs
from tests.desktop.screens.conftest import Show
from tests.helpers.clicking import press
from tests.helpers.commune import Commune
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed_pages

SIGNS = {0: Sign.TICK, 1: Sign.CROSS, 35: Sign.TICK, 36: Sign.TICK, 37: Sign.CROSS}
"""By row: two on the first page, three on the second."""


class Village:
    """A village's sheet of two pages, as photos, and the commune's screen."""

    def __init__(self, commune: Commune, screen: PhotosScreen, folder: Path) -> None:
        self.commune, self.screen = commune, screen
        commune.village("Nhà văn hóa làng Bến Nước")
        self.book = commune.village("Nhà văn hóa làng Jro")
        group = builders.club(self.book)
        for number in range(40):
            builders.person(self.book, f"Đinh Hrơh {number:02d}", group=group)
        meeting = builders.meeting(self.book, group, day="2026-11-15")
        names = ["1.jpg", "2.jpg"]
        self.one, self.two = signed_pages(self.book, meeting, SIGNS, folder, names)

    def read(self, *files: Path) -> None:
        self.screen.read(list(files))
        self.screen.refresh()

    def standing(self) -> str:
        (sheet,) = self.screen.sheets
        return standing(sheet)[0]

    def ask(self) -> ProvisionalDialog:
        (sheet,) = self.screen.sheets
        return self.screen.ask_meeting(sheet)

    def figures(self) -> list[tuple[str, str, int | None]]:
        return [
            (one.house_name, one.draft.period[:10], one.draft.counts.visits)
            for one in provisional.listing(self.commune.book)
        ]


@pytest.fixture
def village(tmp_path: Path, book_desk: Desk, bus: ChangesBus, show: Show) -> Iterator[Village]:
    commune = Commune(tmp_path)
    desk = pairs.desk_over(commune.book, book_desk, bus)
    made = Village(commune, show(PhotosScreen(desk)), tmp_path)
    yield made
    commune.close()


def test_a_page_that_comes_late_is_counted_once_and_the_files_own_count_holds_at_last(
    village: Village,
) -> None:
    village.read(village.two)
    assert village.standing() == "Chờ ghi làng và buổi"
    dialog = village.ask()
    dialog.house.setCurrentText("Nhà văn hóa làng Jro")
    dialog.day.choose(date(2026, 11, 14))  # misread at first
    dialog.about.setText("CLB Cồng chiêng")
    press(dialog, "Ghi số")
    assert village.figures() == [("Nhà văn hóa làng Jro", "2026-11-14", 3)]
    village.screen.refresh()
    assert village.standing() == "Đã ghi số báo nhanh, chờ tệp của làng"

    village.read(village.one)
    assert village.standing() == "Thêm 1 trang sau khi ghi số: ghi lại"
    again = village.ask()
    assert again.house.currentText() == "Nhà văn hóa làng Jro"
    assert (again.day.day, again.about.text()) == (date(2026, 11, 14), "CLB Cồng chiêng")
    assert again.numbers["visits"].text() == "5"
    heads = [
        one for one in again.findChildren(QLabel) if one.accessibleName() == "Đầu tờ danh sách"
    ]
    assert [head.pixmap().isNull() for head in heads] == [False]
    again.day.choose(date(2026, 11, 15))
    press(again, "Ghi số")
    # What was said first is gone: nobody is counted twice.
    assert village.figures() == [("Nhà văn hóa làng Jro", "2026-11-15", 5)]
    village.screen.refresh()
    assert village.standing() == "Đã ghi số báo nhanh, chờ tệp của làng"

    village.commune.receive(village.book)
    village.screen.refresh()
    assert village.standing() == "Khác sổ của làng 5 dòng"
    (figure,) = provisional.listing(village.commune.book)
    assert not figure.holds


def test_the_file_first_and_the_photo_twice_is_one_sheet_that_nobody_has_to_name(
    village: Village,
) -> None:
    village.commune.receive(village.book)
    village.read(village.one, village.one)
    village.read(village.one)
    assert village.standing() == "Khác sổ của làng 2 dòng"
    (sheet,) = village.screen.sheets
    assert (sheet.house_name, sheet.day, len(sheet.pages)) == (
        "Nhà văn hóa làng Jro",
        "2026-11-15",
        1,
    )
    village.screen.drop_sheet(sheet)
    village.screen.refresh()
    assert village.screen.sheets == ()
    assert village.figures() == []


def test_the_picture_of_the_last_of_many_sheets_comes_into_sight(
    show: Show, commune_desk: Desk, commune: Commune, qapp: QApplication
) -> None:
    out = BytesIO()
    Image.new("L", (840, 1188), 200).save(out, "JPEG")
    pages = [
        ReadPage(
            "zalo.jpg",
            code=SheetCode(f"7W3K9D2M4X{number:02d}", 1, 2, 1),
            rows=(ReadRow(Seen.PRESENT, 1.0),),
            picture=out.getvalue(),
        )
        for number in range(15)
    ]
    sheet_photos.wait(commune.book, pages)
    screen = show(PhotosScreen(commune_desk))
    settle(qapp)
    looks = [one for one in screen.findChildren(QAbstractButton) if one.text() == "Xem ảnh"]
    assert len(looks) == 15
    scroll = next(
        one for one in screen.findChildren(QScrollArea) if one.verticalScrollBar().maximum() > 0
    )
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    looks[-1].click()
    settle(qapp)
    top = screen.seen.mapTo(screen, QPoint(0, 0)).y()
    assert 0 <= top < screen.height() - 100


def settle(app: QApplication) -> None:
    for _ in range(4):
        app.processEvents()
