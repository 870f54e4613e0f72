"""The first day of a house: from an empty machine to a sign-in sheet on paper, in one sitting.

Through the real window; keys, clicks and thinking are reckoned as for the tasks (plan-and-users 5:
from the first run to the first printed sheet at most five minutes).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.commands.people import today as laptop_day
from desktop.actions import books, groups, meetings, undoing
from desktop.dialogs.group_form import GroupForm
from desktop.dialogs.meeting_form import MeetingForm
from desktop.screens.first_run import FirstRun
from desktop.screens.recovery_code import RecoveryCode
from desktop.screens.roster import RosterScreen
from desktop.screens.sheet import SheetScreen
from desktop.widgets.drop_area import DropArea
from tests.helpers.clicking import press
from tests.helpers.hands import Hands
from tests.helpers.keyboard import type_text

LIST = Path(__file__).parents[1] / "data" / "rosters" / "lop-mua-xoang.xlsx"
FIVE_MINUTES = 300


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    (tmp_path / "so").mkdir()
    sitting = Hands(qapp, qtbot, tmp_path / "so")
    yield sitting
    sitting.close()


def write(hands: Hands, field: QWidget, text: str) -> None:
    """There is no book yet that could answer."""
    type_text(field, text)
    hands.count.letters += len(text)


def begin(hands: Hands, stick: Path) -> None:
    """Five steps: how, whose, who writes, where copies go, the code."""
    hands.until(lambda: [one for one in hands.window.findChildren(FirstRun) if one.isVisible()])
    (page,) = [one for one in hands.window.findChildren(FirstRun) if one.isVisible()]
    press(page, "Mở sổ mới cho nhà văn hóa")
    for field, text in (
        (page.house.name, "Nhà rông làng Jro"),
        (page.house.commune, "Đak Pơ"),
        (page.house.province, "Gia Lai"),
    ):
        write(hands, field, text)
    press(page, "Tiếp")
    write(hands, page.writer.actor, "H'Lan")
    press(page, "Tiếp")
    page.copies.take(stick)
    press(page, "Mở sổ")
    stack = hands.window.stack
    hands.until(lambda: isinstance(stack.currentWidget(), RecoveryCode))
    code = stack.currentWidget()
    assert isinstance(code, RecoveryCode)
    code.kept.click()
    press(code, "Vào sổ")
    hands.count.clicks += 8
    hands.count.steps += 8


def make_a_group(hands: Hands) -> None:
    hands.think()
    hands.press("Ctrl+3", "Ctrl+N")
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), GroupForm))
    hands.type("Lớp múa xoang")
    hands.press("Return")
    hands.until(lambda: QApplication.activeModalWidget() is None)


def take_the_list_in(hands: Hands) -> None:
    """The Excel list of the class as it lies on the stick, straight into the class."""
    hands.think()
    hands.press("Ctrl+2")
    # Above the list and in the middle of the page that is empty on the first day.
    hands.until(lambda: len(hands.buttons("Nhập từ Excel")) == 2)
    hands.buttons("Nhập từ Excel")[0].click()
    hands.count.clicks += 1
    hands.settle()
    screen = hands.screen()
    assert isinstance(screen, RosterScreen)
    hands.think()
    hands.drop(screen.findChildren(DropArea)[0], LIST)
    hands.until(lambda: len(screen.people.people.rows) == 26)
    hands.think()
    screen.join.group.setFocus()
    hands.press("Down")
    hands.until(lambda: screen.join.group_id)
    hands.think()
    hands.click("Nhập 26 người vào sổ")
    hands.until(lambda: hands.window.here == "people")


def print_the_sheet(hands: Hands, out: Path) -> None:
    hands.think()
    hands.press("Ctrl+1")
    hands.click("Thêm buổi đột xuất")
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), MeetingForm))
    hands.think()
    hands.click("Lưu buổi")
    hands.until(lambda: QApplication.activeModalWidget() is None)
    hands.think()
    hands.click("In danh sách ký")
    screen = hands.screen()
    assert isinstance(screen, SheetScreen)
    hands.until(lambda: screen.view.preview.drawn)
    hands.think()
    hands.click("In")
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), QPrintDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QPrintDialog)
    dialog.printer().setOutputFileName(str(out))
    hands.system_says_yes()
    hands.until(lambda: out.exists() and out.stat().st_size > 1000)


def test_from_an_empty_machine_to_a_printed_sheet(hands: Hands, tmp_path: Path) -> None:
    stick, out = tmp_path / "usb", tmp_path / "to-ky.pdf"
    stick.mkdir()
    begin(hands, stick)
    spent = hands.count
    hands.at_home()
    begun = spent.seconds
    make_a_group(hands)
    take_the_list_in(hands)
    print_the_sheet(hands, out)
    hands.close()
    assert begun + hands.count.seconds <= FIVE_MINUTES
    assert list(stick.rglob("*.saoluu")), "a copy lies on the stick from the first day"

    book = books.open_book(tmp_path / "so", None)
    (group,) = groups.listing(book)
    (meeting,) = meetings.listing(book, laptop_day(), laptop_day())
    names = [row.full_name for row in groups.members(book, group.id) if row.full_name]
    history = undoing.acts(book, 50)
    books.close(book)
    assert (group.name, group.members, len(names)) == ("Lớp múa xoang", 26, 26)
    assert meeting.expected == 26
    # The book itself was begun by nobody yet.
    assert {told.row.who for told in history} - {None} == {"H'Lan"}
    assert len(PdfReader(out).pages) == 2
