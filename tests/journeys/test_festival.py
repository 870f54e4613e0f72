"""A festival: helpers on the roll, guests at the door, a crowd counted by keys, a photo, and the
day's figure up to the report. Through the real window over a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from db.commands.people import today as laptop_day
from db.domain.attendance import Status
from db.domain.groups import GroupKind
from db.domain.meetings import HeadCount
from desktop.actions import attendance, books, meetings
from desktop.dialogs.kiosk import KioskDialog
from desktop.dialogs.meeting_form import MeetingForm
from desktop.dialogs.report_photos import ReportPhotosDialog
from desktop.dialogs.tally import TallyDialog
from desktop.screens.report import ReportScreen
from desktop.screens.roll import RollScreen
from tests import builders
from tests.helpers.hands import Hands

HELPERS = ("Đinh Hmrơ̆", "Rơ Châm Čơ̆k", "Kpă Y-Bluĭ", "Siu Ƀlưh")
GUEST = "Ksor H'Ñun"
CROWD = {"1": 61, "2": 58, "3": 24, "4": 31, "5": 9, "6": 7}
"""Key of the tally -> how many came in: women, men, girls, boys, old women, old men."""
CAME = sum(CROWD.values())


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A house with the helpers of its festival, one of whom is ill today."""
    book = builders.house(tmp_path / "so", actor="Lan")
    group = builders.club(book, "Ban tổ chức ngày hội", GroupKind.INTEREST_GROUP)
    for name in HELPERS:
        builders.person(book, name, group=group)
    books.close(book)
    return tmp_path / "so"


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, house: Path) -> Iterator[Hands]:
    sitting = Hands(qapp, qtbot, house).at_home()
    yield sitting
    sitting.close()


def plan_the_day(hands: Hands) -> None:
    hands.click("Thêm buổi đột xuất")
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), MeetingForm))
    form = QApplication.activeModalWidget()
    assert isinstance(form, MeetingForm)
    hands.click("Thêm thông tin")
    form.topic.setFocus()
    hands.type("Ngày hội Đại đoàn kết")
    hands.click("Lưu buổi")
    hands.until(lambda: QApplication.activeModalWidget() is None)


def mark_the_helpers(hands: Hands) -> RollScreen:
    """Three came, one is away with leave, because of illness; two women came along uncounted."""
    hands.press("Ctrl+D")
    screen = hands.screen()
    assert isinstance(screen, RollScreen)
    hands.until(lambda: len(screen.list.model.rows) == len(HELPERS))
    hands.press("Ctrl+T")
    hands.until(lambda: not screen.list.model.unmarked())
    hands.type("kp")
    hands.press("Enter", "3", "6")
    hands.click("+1 nữ")
    hands.click("+1 nữ")
    return screen


def let_guests_in(hands: Hands) -> None:
    """The laptop at the door: who is on no list gives a name and nam/nữ, and is counted."""
    hands.choose("Cho mọi người tự điểm danh")
    hands.press("Ctrl+F9")
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), KioskDialog))
    kiosk = QApplication.activeModalWidget()
    assert isinstance(kiosk, KioskDialog)
    hands.type(GUEST)
    hands.click("Không thấy tên mình")
    hands.click("Nữ")
    hands.click("Ghi tên tôi")
    hands.until(lambda: GUEST in kiosk.said.text())
    hands.type("hmrơ")
    hands.press("Enter")
    hands.until(lambda: "đã điểm danh rồi" in kiosk.said.text())
    hands.press("Esc")
    assert kiosk.isVisible(), "no child leaves by Esc"
    hands.press("Ctrl+F9")
    hands.until(lambda: QApplication.activeModalWidget() is None)


def count_the_crowd(hands: Hands) -> None:
    hands.click("Chỉ ghi số người")
    hands.click("Đếm từng người bằng phím")
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), TallyDialog))
    for key, count in CROWD.items():
        hands.type(key * count)
    hands.press("2", "-")
    hands.click("Xong")
    hands.until(lambda: QApplication.activeModalWidget() is None)


def report_it(hands: Hands, photo: Path, folder: Path) -> Path:
    """A photo with its words, then the month's report as a PDF."""
    hands.click("Báo cáo")
    screen = hands.screen()
    assert isinstance(screen, ReportScreen)
    hands.click("Tháng")
    hands.until(lambda: screen.view.preview.drawn)
    hands.click("Ảnh…")
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), ReportPhotosDialog))
    photos = QApplication.activeModalWidget()
    assert isinstance(photos, ReportPhotosDialog)
    photos.caption.setFocus()
    hands.type("Múa xoang ở sân nhà rông")
    if photos.checked.isVisible():
        hands.click("Đã xem: không thấy rõ mặt ai trong số này")
    hands.click("Chọn ảnh…")
    hands.system_gives(photo)
    hands.until(lambda: photos.list.count() == 1)
    hands.click("Xong")
    hands.click("Lưu PDF…")
    # The pages with the photo are still being drawn: where to save is asked once they are there.
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    hands.system_says_yes()
    hands.until(lambda: list(folder.glob("*.pdf")))
    (pdf,) = folder.glob("*.pdf")
    return pdf


def test_a_festival_from_the_morning_to_the_report(
    hands: Hands, house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    photo = tmp_path / "IMG_0107.jpg"
    Image.effect_mandelbrot((1600, 1200), (-2, -1.5, 1, 1.5), 40).convert("RGB").save(photo)
    plan_the_day(hands)
    mark_the_helpers(hands)
    let_guests_in(hands)
    count_the_crowd(hands)
    pdf = report_it(hands, photo, tmp_path)
    hands.close()

    book = books.open_book(house, None)
    (day,) = meetings.listing(book, laptop_day(), laptop_day())
    roll = attendance.roll(book, day.id)
    books.close(book)
    women = CROWD["1"] + CROWD["3"] + CROWD["5"]
    parts = (women, CROWD["3"] + CROWD["4"], CROWD["5"] + CROWD["6"])
    assert day.head_count == HeadCount(CAME, *parts, None)
    assert (day.topic, day.unnamed) == ("Ngày hội Đại đoàn kết", 2)
    marks = {row.full_name: (row.status, row.reason, row.member) for row in roll.rows}
    assert marks["Kpă Y-Bluĭ"] == (Status.EXCUSED, "ốm", True)
    assert marks[GUEST] == (Status.PRESENT, None, False)
    came = sum(1 for status, _, _ in marks.values() if status is Status.PRESENT)
    assert came == len(HELPERS) - 1 + 1

    pages = PdfReader(pdf).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert f"{came + 2 + CAME} lượt người tham gia" in text
    assert "Múa xoang ở sân nhà rông" in text
    assert sum(len(page.images) for page in pages) >= 1
