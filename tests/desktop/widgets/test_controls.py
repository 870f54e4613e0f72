"""Buttons, choices, fields, bars."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets import theme
from desktop.widgets.buttons import Button, Kind, quiet
from desktop.widgets.fields import Field, SearchField
from desktop.widgets.flow import Columns, Flow
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Chip, Text
from desktop.widgets.tokens import Tone


def test_a_button_does_its_act_once(qtbot: QtBot) -> None:
    done: list[int] = []
    button = Button("Điểm danh", lambda: done.append(1))
    qtbot.addWidget(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_every_button_is_at_least_32_pixels_high(qtbot: QtBot) -> None:
    for kind in Kind:
        button = Button("Ẩn", kind=kind, icon="x")
        qtbot.addWidget(button)
        button.ensurePolished()
        assert button.sizeHint().height() >= 30, kind


def test_a_button_without_words_has_a_name(qtbot: QtBot) -> None:
    button = quiet("ellipsis", "Việc khác", lambda: None)
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Việc khác", "Việc khác")


def test_markup_in_a_name_is_shown_as_it_is(qtbot: QtBot) -> None:
    text = Text("<b>Lan</b>")
    qtbot.addWidget(text)
    assert text.textFormat() is Qt.TextFormat.PlainText


def test_a_chip_is_as_wide_as_its_words(qtbot: QtBot) -> None:
    chip = Chip("7 ngày", Tone.WARN)
    qtbot.addWidget(chip)
    before = chip.sizeHint().width()
    chip.say("17 ngày chưa gửi", Tone.BAD)
    assert chip.sizeHint().width() > before


def test_buttons_that_do_not_fit_go_to_the_next_line(qtbot: QtBot) -> None:
    flow = Flow(*(Button(f"Việc số {number}") for number in range(6)))
    qtbot.addWidget(flow)
    flow.resize(300, 400)
    flow.show()
    tops = {child.y() for child in flow.findChildren(Button)}
    assert len(tops) > 1
    assert all(child.geometry().right() <= 300 for child in flow.findChildren(Button))


def test_the_right_column_goes_below_where_it_is_narrow(qtbot: QtBot, qapp: QApplication) -> None:
    columns = Columns(QWidget(), QWidget(), needs=900)
    qtbot.addWidget(columns)
    columns.resize(1100, 300)
    columns.show()
    assert not columns.stacked
    theme.apply(qapp, theme.Look(percent=150))
    columns.resize(1101, 300)
    assert columns.stacked


def test_a_choice_made_by_a_person_is_told(qtbot: QtBot) -> None:
    choice = Segmented([("month", "Tháng"), ("year", "Năm")], name="Kỳ báo cáo")
    qtbot.addWidget(choice)
    told: list[str] = []
    choice.chosen.connect(told.append)
    QTest.mouseClick(choice.findChildren(Button)[1], Qt.MouseButton.LeftButton)
    assert (choice.value, told) == ("year", ["year"])


def test_a_choice_made_by_the_screen_is_not_told(qtbot: QtBot) -> None:
    choice = Segmented([("month", "Tháng"), ("year", "Năm")], name="Kỳ báo cáo")
    qtbot.addWidget(choice)
    told: list[str] = []
    choice.chosen.connect(told.append)
    choice.choose("year")
    assert (choice.value, told) == ("year", [])


def test_nothing_need_be_chosen(qtbot: QtBot) -> None:
    choice = Segmented([("female", "Nữ"), ("male", "Nam")], name="Nam/Nữ")
    qtbot.addWidget(choice)
    choice.choose(None)
    assert choice.value is None


def test_arrows_move_a_choice(qtbot: QtBot) -> None:
    choice = Segmented([(1, "Một"), (2, "Hai"), (3, "Ba")], name="Số")
    qtbot.addWidget(choice)
    QTest.keyClick(choice, Qt.Key.Key_Right)
    assert choice.value == 2


def test_other_choices_keep_what_was_chosen(qtbot: QtBot) -> None:
    choice = Segmented([(1, "Một"), (2, "Hai")], name="Số")
    qtbot.addWidget(choice)
    choice.choose(2)
    choice.set_choices([(2, "Hai"), (3, "Ba")])
    assert choice.value == 2


def test_a_search_is_told_after_typing_and_emptied_by_esc(qtbot: QtBot) -> None:
    search = SearchField("Gõ không dấu được", wait_ms=0)
    qtbot.addWidget(search)
    with qtbot.waitSignal(search.searched) as told:
        QTest.keyClicks(search, "lan")
    assert told.args is not None
    assert told.args[0].startswith("l")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_an_error_stands_below_its_field_and_the_text_stays(qtbot: QtBot) -> None:
    line = QLineEdit("năm Tỵ")
    field = Field("Năm sinh", line)
    qtbot.addWidget(field)
    field.refuse("Ngày sinh “năm Tỵ” không đọc được.")
    said = [text.text() for text in field.findChildren(Text)]
    assert "Ngày sinh “năm Tỵ” không đọc được." in said
    assert line.text() == "năm Tỵ"


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    made = MessageBar("Hoàn tác", "Chép lỗi", "Ẩn")
    window = QWidget()
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.show()
    yield made


def test_the_bar_offers_to_take_back_what_was_done(qtbot: QtBot, bar: MessageBar) -> None:
    bar.tell("Đã xóa CLB Cồng chiêng (32 thành viên).", Tone.GOOD, undoable=True)
    with qtbot.waitSignal(bar.undo_asked):
        QTest.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_refusal_has_nothing_to_take_back(bar: MessageBar) -> None:
    bar.tell("Chưa lưu được tệp.", Tone.WARN)
    assert not bar.undo.isVisible()
