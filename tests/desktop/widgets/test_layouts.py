"""Side by side where there is room, one below the other where there is not; nothing overlaps."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.widgets.card import Card
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.flow import Columns, Flow
from desktop.widgets.grip import Grip
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.pair import Pair
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.text import Text

LONG = "Một câu rất dài để xuống dòng nhiều lần trong một cột hẹp. " * 12


@pytest.fixture
def halves(qtbot: QtBot) -> ListDetail:
    left, right = Card(), Card()
    left.body.addWidget(QTableView())
    right.body.addWidget(Text(LONG, wrap=True))
    made = ListDetail(left, right, needs=800, least=200)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    return made


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def columns(halves: ListDetail) -> tuple[QWidget, QWidget]:
    return halves._left, halves._right  # noqa: SLF001 - where they stand is what is tested


def test_with_room_both_take_the_height_there_is(halves: ListDetail) -> None:
    settle()
    left, right = columns(halves)
    assert not halves.stacked
    assert left.y() == right.y()
    assert left.height() == halves.viewport().height()


def test_without_room_the_detail_goes_below_and_nothing_overlaps(halves: ListDetail) -> None:
    halves.resize(600, 400)
    settle()
    left, right = columns(halves)
    assert halves.stacked
    assert right.y() >= left.y() + left.height()
    layout = right.layout()
    assert layout is not None
    assert right.height() >= layout.totalHeightForWidth(right.width())


def test_what_is_no_list_scrolls_beside_the_other_and_nothing_of_it_is_out_of_reach(
    qtbot: QtBot,
) -> None:
    left, right = Card(), Card()
    left.body.addWidget(Text(LONG, wrap=True))
    buttons = Flow(*(QPushButton(f"Việc thứ {number}") for number in range(30)))
    left.body.addWidget(buttons)
    made = ListDetail(left, right, needs=800, shares=(6, 14), least=0)
    qtbot.addWidget(made)
    made.resize(1000, 400)
    made.show()
    settle()
    assert right.height() == made.viewport().height()  # the paper beside stays where it is
    assert buttons.geometry().bottom() <= left.height()
    own = left.parentWidget()
    assert own is not None
    own_scroll = own.parentWidget()
    assert isinstance(own_scroll, QScrollArea)
    assert own_scroll.verticalScrollBar().maximum() == left.height() - own.height()
    made.resize(600, 400)  # one below the other the whole scrolls, and only the whole
    settle()
    assert own_scroll.verticalScrollBar().maximum() == 0
    assert not own_scroll.verticalScrollBar().isVisible()
    assert made.verticalScrollBar().maximum() > 0


def test_the_detail_is_brought_into_view(halves: ListDetail) -> None:
    halves.resize(600, 260)
    settle()
    halves.show_detail()
    assert halves.verticalScrollBar().value() > 0


def test_two_fields_stand_below_each_other_where_it_is_narrow(qtbot: QtBot) -> None:
    one, two = Text("một"), Text("hai")
    pair = Pair(one, two, needs=300)
    qtbot.addWidget(pair)
    pair.resize(400, 100)
    pair.show()
    settle()
    assert one.y() == two.y()
    pair.resize(200, 100)
    settle()
    assert two.y() > one.y()


def test_a_tall_dialog_scrolls_and_a_low_one_does_not(qtbot: QtBot) -> None:
    low, tall = ScrollBody(width=300), ScrollBody(width=300)
    low.column.addWidget(Text("một dòng"))
    for _ in range(60):
        tall.column.addWidget(Text("một dòng"))
    for body in (low, tall):
        qtbot.addWidget(body)
    assert low.sizeHint().height() < 80
    assert tall.sizeHint().height() <= 670


def test_buttons_that_flow_are_as_low_as_those_that_are_left(qtbot: QtBot) -> None:
    around = QWidget()
    column = QVBoxLayout(around)
    buttons = [QPushButton("Nhận vào sổ, xem sau") for _ in range(6)]
    flow = Flow(*buttons)
    column.addWidget(flow)
    column.addStretch(1)
    qtbot.addWidget(around)
    around.resize(400, 400)
    around.show()
    settle()
    tall = flow.height()
    for button in buttons[1:]:
        button.hide()
    settle()
    assert flow.height() == buttons[0].height() < tall
    for button in buttons[1:]:
        button.show()
    settle()
    assert flow.height() == tall


def test_the_strip_between_two_halves_goes_with_the_half_that_is_hidden(qtbot: QtBot) -> None:
    left, right = Card(), Card()
    halves = Columns(left, right)
    qtbot.addWidget(halves)
    halves.resize(1000, 300)
    halves.show()
    halves.let_pull("GroupsScreen")
    settle()
    grip = halves.findChild(Grip)
    assert isinstance(grip, Grip)
    assert grip.isVisible()
    right.hide()
    settle()
    assert not grip.isVisible()
    right.show()
    left.setMinimumWidth(700)
    settle()
    assert grip.isVisible()
    assert left.geometry().right() < grip.x() < right.x()


def test_fields_of_a_dialog_end_where_its_buttons_end(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Thêm người", "Thêm vào sổ", "Thôi")
    name = Field("Họ và tên", QLineEdit())
    dialog.body.addWidget(name)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    ends = name.mapTo(dialog, name.rect().topRight()).x()
    assert abs(ends - dialog.yes.geometry().right()) <= 3


def test_a_page_that_fits_at_its_width_does_not_scroll(qtbot: QtBot) -> None:
    """At its narrowest its words and buttons would need many lines; it is wide."""
    inside = Scrolled()
    column = QVBoxLayout(inside)
    column.addWidget(Text(LONG, wrap=True))
    column.addWidget(Flow(*(QPushButton("Nhận vào sổ") for _ in range(6))))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    qtbot.addWidget(area)
    area.resize(1000, 260)
    area.show()
    settle()
    assert inside.heightForWidth(area.viewport().width()) <= area.viewport().height()
    assert area.verticalScrollBar().maximum() == 0
    area.resize(300, 260)
    settle()
    assert area.verticalScrollBar().maximum() > 0
    assert inside.height() >= inside.heightForWidth(area.viewport().width())


def test_a_detail_below_its_list_has_room_for_its_words_and_for_what_scrolls_in_it(
    qtbot: QtBot,
) -> None:
    left, right = Card(), Card()
    left.body.addWidget(Flow(QPushButton("Tất cả 18")))
    left.body.addWidget(QTableView())
    words, scrolls = Text(LONG, wrap=True), ScrollBody(fills=True)
    scrolls.column.addWidget(Text(LONG, wrap=True))
    right.body.addWidget(words)
    right.body.addWidget(scrolls)
    halves = ListDetail(left, right, needs=800, least=200)
    qtbot.addWidget(halves)
    halves.resize(600, 400)
    halves.show()
    settle()
    assert halves.stacked
    assert words.height() >= words.heightForWidth(words.width())
    assert scrolls.height() >= scrolls.minimumHeight()
    assert scrolls.y() > words.geometry().bottom()


def test_a_dialog_shows_the_beginning_of_a_text_too_long_for_its_line(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Sửa đóng góp, ủng hộ", "Lưu", "Thôi")
    here, below = QLineEdit(LONG), QLineEdit(LONG)
    for line in (here, below):
        dialog.body.addWidget(line)
    here.selectAll()
    here.setFocus()
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert here.selectedText() == LONG
    assert (here.cursorPosition(), below.cursorPosition()) == (0, 0)
