"""“Số nhanh”: the eight numbers of a period, and the lines for Zalo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.domain.periods import PeriodKind, parse_period
from db.engine import Book
from desktop.screens.desk import Desk
from desktop.screens.quick_numbers import QuickDialog
from desktop.wording import number
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.helpers.clicking import texts


@pytest.fixture
def panel(book_desk: Desk, book: Book, qtbot: QtBot) -> Iterator[QuickDialog]:
    group = builders.club(book)
    people = [builders.person(book, group=group) for _ in range(3)]
    people.append(builders.person(book, "Kpă Y-Bluĭ", birth="2015", group=group))
    builders.marks(book, builders.meeting(book, group, day="2026-11-20"), present=people)
    builders.marks(book, builders.meeting(book, group, day="2026-08-02"), present=people[:2])
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    made = QuickDialog(around, book_desk)
    made.open()
    yield made


def shown(panel: QuickDialog) -> dict[str, str]:
    return {name: text.text() for name, text in panel.values.items()}


def test_eight_numbers_of_this_month_are_shown_at_once(panel: QuickDialog) -> None:
    assert shown(panel) == {
        "meetings": "1",
        "visits": "4",
        "visits.female": "4",
        "visits.child": "1",
        "visits.minority": "4",
        "persons": "4",
        "groups": "1",
        "members": "4",
    }
    assert "Số liệu trên máy đến 08:42 ngày 22/11/2026." in texts(panel)


def test_another_period_shows_its_own_numbers(panel: QuickDialog) -> None:
    panel.choice.choose(parse_period("2026"))
    assert (shown(panel)["meetings"], shown(panel)["visits"]) == ("2", number(6))
    panel.choice.kind.chosen.emit(PeriodKind.QUARTER)
    assert shown(panel)["visits"] == "4"


def test_the_key_that_opens_it_copies_plain_lines_and_closes(
    panel: QuickDialog, notify_spy: NotifySpy, qtbot: QtBot
) -> None:
    panel.choice.choose(parse_period("2026-Q4"))
    ctrl_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(panel.accepted):
        QTest.keyClick(panel, Qt.Key.Key_C, ctrl_shift)
    mime = QGuiApplication.clipboard().mimeData()
    assert not mime.hasHtml()
    assert mime.text().split("\n") == [
        "Nhà văn hóa làng Jro, quý IV/2026",
        "Đã tổ chức 1 buổi, 4 lượt người (nữ 4, trẻ em 1, người DTTS 4)",
        "Số người tham gia: 4",
        "Câu lạc bộ, lớp, nhóm có hoạt động: 1; thành viên: 4",
        "Số liệu trên máy đến 08:42 ngày 22/11/2026",
    ]
    assert notify_spy.messages[-1].text == "Đã chép. Mở Zalo rồi dán vào tin nhắn."
