"""The roll's keyboard, with plain typing, Telex and VNI programs, and input methods.

A Vietnamese keyboard program replaces letters by sending Backspace and the new letter; under an
input method the text is committed without keys. Neither may mark anybody.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.roll_search import RollSearch
from tests.helpers.keyboard import commit, replace_letters


@dataclass
class Heard:
    digits: list[int] = field(default_factory=list)
    spaces: int = 0
    steps: list[int] = field(default_factory=list)

    def space(self) -> None:
        self.spaces += 1


@pytest.fixture
def search(qtbot: QtBot) -> RollSearch:
    made = RollSearch("Họ và tên: gõ để tìm", "Tìm tên")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def heard(search: RollSearch) -> Heard:
    made = Heard()
    search.digit.connect(made.digits.append)
    search.space.connect(made.space)
    search.stepped.connect(made.steps.append)
    return made


def test_a_digit_marks_while_nothing_is_typed(search: RollSearch, heard: Heard) -> None:
    QTest.keyClicks(search, "14")
    assert (heard.digits, search.text()) == ([1, 4], "")


def test_telex_letters_are_typed_and_replaced(search: RollSearch, heard: Heard) -> None:
    QTest.keyClicks(search, "d")
    replace_letters(search, 1, "đ")  # d d
    QTest.keyClicks(search, "ao")
    replace_letters(search, 2, "ào")  # f
    assert search.text() == "đào"
    assert heard == Heard()


def test_a_vni_digit_in_a_name_is_no_mark(search: RollSearch, heard: Heard) -> None:
    QTest.keyClicks(search, "bo")
    replace_letters(search, 1, "ơ")  # the 7 of VNI, taken by the program
    QTest.keyClicks(search, "t1")  # a 1 that the program let through
    assert (search.text(), heard.digits) == ("bơt1", [])


def test_backspace_never_marks_nor_unmarks(search: RollSearch, heard: Heard) -> None:
    for _ in range(5):
        QTest.keyClick(search, Qt.Key.Key_Backspace)
    assert heard == Heard()


def test_space_marks_only_while_nothing_is_typed(search: RollSearch, heard: Heard) -> None:
    QTest.keyClick(search, Qt.Key.Key_Space)
    QTest.keyClicks(search, "dinh thi")
    assert (heard.spaces, search.text()) == (1, "dinh thi")


def test_arrows_step_through_the_list(search: RollSearch, heard: Heard) -> None:
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Up)
    assert heard.steps == [1, -1]


def test_ctrl_a_selects_what_is_typed(search: RollSearch) -> None:
    QTest.keyClicks(search, "lan")
    QTest.keyClick(search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert search.selectedText() == "lan"


def test_an_input_method_commits_letters_into_the_search(search: RollSearch, heard: Heard) -> None:
    commit(search, "", preedit="đa")
    commit(search, "đào")
    assert (search.text(), heard.digits) == ("đào", [])


def test_an_input_method_commits_a_lone_digit_as_a_mark(search: RollSearch, heard: Heard) -> None:
    commit(search, "4")
    assert (search.text(), heard.digits) == ("", [4])


def test_a_digit_while_composing_belongs_to_the_name(search: RollSearch, heard: Heard) -> None:
    commit(search, "", preedit="bo")
    commit(search, "7")
    assert (search.text(), heard.digits) == ("7", [])


def test_an_input_method_commits_a_lone_space_as_present(search: RollSearch, heard: Heard) -> None:
    commit(search, " ")
    assert (search.text(), heard.spaces) == ("", 1)
