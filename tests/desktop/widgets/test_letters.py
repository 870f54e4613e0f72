"""Letters that the keyboard lacks: all of them are there, and go in where the cursor stands."""

from __future__ import annotations

import csv
import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.widgets.letters import LETTERS, LetterPalette
from resources import path

TYPED_BY_VIETNAMESE_KEYBOARDS = set("aăâbcdđeêghiklmnoôơpqrstuưvxywjzf'’")


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_letter_that_no_vietnamese_keyboard_types_is_offered() -> None:
    with path("data/bahnar_jrai_letters.csv").open(encoding="utf-8", newline="") as lines:
        letters = {row["letter"] for row in csv.DictReader(lines) if "UNCERTAIN" not in row["note"]}
    wanted = {
        letter
        for letter in (unicodedata.normalize("NFC", each) for each in letters)
        if len(letter) <= 2 and letter.lower() not in TYPED_BY_VIETNAMESE_KEYBOARDS
    }
    assert {letter for letter in wanted if letter not in LETTERS} == set()


def test_every_letter_is_in_the_form_of_the_book() -> None:
    assert all(unicodedata.is_normalized("NFC", letter) for letter in LETTERS)


def test_a_letter_goes_in_at_the_cursor_and_is_remembered(field: QLineEdit) -> None:
    used: list[str] = []
    field.setText("Rm Hyê")
    field.setCursorPosition(2)
    LetterPalette(field, (), used.append).take("ƀ")
    assert (field.text(), used) == ("Rmƀ Hyê", ["ƀ"])


def test_a_digit_takes_one_used_lately(field: QLineEdit) -> None:
    palette = LetterPalette(field, ("ê̆", "Ñ"), lambda _: None)
    QTest.keyClick(palette, Qt.Key.Key_2)
    assert field.text() == "Ñ"


def test_a_letter_that_is_no_longer_offered_is_not_shown_as_used(field: QLineEdit) -> None:
    assert LetterPalette(field, ("x", "č"), lambda _: None).recent == ("č",)
