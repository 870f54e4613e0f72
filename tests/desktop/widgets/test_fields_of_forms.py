"""The fields of forms: choices, days, births, folds; none changes by a rolling wheel."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.domain.births import AgeBand, Birth
from db.domain.errors import AppError
from desktop.widgets.birth_field import BirthField
from desktop.widgets.choice import Choice, Suggesting
from desktop.widgets.day_field import DayField
from desktop.widgets.fold import Fold
from tests.helpers.keyboard import type_text


def roll(widget: QWidget) -> None:
    """A wheel turned over a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.fixture
def birth(qtbot: QtBot) -> BirthField:
    made = BirthField(
        name="Năm sinh",
        about="khoảng",
        hint="1986",
        bands_label="Tuổi",
        bands=[(AgeBand.CHILD, "trẻ em"), (AgeBand.ELDERLY, "người cao tuổi")],
        describe=lambda known: f"năm {known.year}",
    )
    qtbot.addWidget(made)
    return made


def test_a_choice_gives_values_and_not_words(qtbot: QtBot) -> None:
    choice: Choice[int] = Choice([(1, "một"), (2, "hai")], name="Số")
    qtbot.addWidget(choice)
    choice.choose(2)
    assert (choice.value, choice.currentText()) == (2, "hai")


def test_other_choices_keep_what_was_chosen(qtbot: QtBot) -> None:
    choice: Choice[int] = Choice([(1, "một"), (2, "hai")], name="Số")
    qtbot.addWidget(choice)
    choice.choose(2)
    choice.set_choices([(2, "hai"), (3, "ba")])
    assert choice.value == 2


def test_a_wheel_over_a_choice_moves_the_page_only(qtbot: QtBot) -> None:
    choice: Choice[int] = Choice([(1, "một"), (2, "hai")], name="Số")
    qtbot.addWidget(choice)
    choice.show()
    roll(choice)
    assert choice.value == 1


def test_a_value_too_long_for_its_field_ends_in_dots_and_is_whole_in_the_list(
    qtbot: QtBot,
) -> None:
    long = "Câu lạc bộ Cồng chiêng và dân ca các dân tộc làng Bung Bang Hven"
    choice: Choice[int] = Choice([(1, long), (2, "CLB Thơ")], name="Câu lạc bộ, lớp, nhóm")
    qtbot.addWidget(choice)
    choice.resize(240, 38)
    choice.show()
    assert choice.shown_text().endswith("…")
    choice.widen_list()
    assert choice.view().minimumWidth() >= choice.fontMetrics().horizontalAdvance(long)
    choice.choose(2)
    assert choice.shown_text() == "CLB Thơ"


def test_words_to_suggest_never_replace_what_is_typed(qtbot: QtBot) -> None:
    line = Suggesting((), name="Làng")
    qtbot.addWidget(line)
    line.set_text("Làng Jro")
    line.set_words(["Làng Klăh", "Làng Bung"])
    assert line.text == "Làng Jro"


def test_a_day_says_what_stands_beneath(qtbot: QtBot) -> None:
    field = DayField(date(2026, 11, 22), name="Ngày", describe=lambda day: f"ngày {day.day}")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.chosen) as chosen:
        QTest.keyClick(field.edit, Qt.Key.Key_Up)
    assert chosen.args == [date(2026, 11, 23)]
    assert field._below.text() == "ngày 23"  # noqa: SLF001 - what a person reads


@pytest.fixture
def since(qtbot: QtBot) -> DayField:
    made = DayField(date(2026, 11, 22), name="Từ ngày", today=date(2026, 11, 22))
    qtbot.addWidget(made)
    made.show()
    return made


def below(field: DayField) -> str:
    return field._below.text()  # noqa: SLF001 - what a person reads


def test_a_day_is_typed_as_it_is_said_and_tidied_afterwards(since: DayField) -> None:
    since.edit.selectAll()
    type_text(since.edit, "hôm qua")
    assert since.day == date(2026, 11, 21)
    QTest.keyClick(since.edit, Qt.Key.Key_Return)
    assert since.edit.text() == "21/11/2026"


def test_a_day_that_is_not_understood_stays_typed_and_says_which_day_counts(
    since: DayField,
) -> None:
    since.edit.selectAll()
    type_text(since.edit, "hôm nào")
    QTest.keyClick(since.edit, Qt.Key.Key_Return)
    assert (since.edit.text(), since.day) == ("hôm nào", date(2026, 11, 22))
    assert below(since) == "Chưa hiểu ngày này. Đang lấy 22/11/2026."
    since.set_day(date(2026, 12, 1))
    assert (since.edit.text(), below(since)) == ("01/12/2026", "")


def test_showing_a_day_tells_nobody(qtbot: QtBot) -> None:
    field = DayField(date(2026, 11, 22), name="Ngày")
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.chosen):
        field.set_day(date(2026, 12, 1))
    assert field.day == date(2026, 12, 1)


def test_a_wheel_over_a_day_changes_nothing(qtbot: QtBot) -> None:
    field = DayField(date(2026, 11, 22), name="Ngày")
    qtbot.addWidget(field)
    field.show()
    roll(field.edit)
    assert field.day == date(2026, 11, 22)


def test_what_is_folded_is_not_reached_by_tab(qtbot: QtBot) -> None:
    fold = Fold("Thêm")
    inside = QWidget()
    fold.body.addWidget(inside)
    qtbot.addWidget(fold)
    fold.show()
    assert not inside.isVisible()
    fold.button.click()
    assert inside.isVisible()


def test_typing_a_year_lets_the_band_go(birth: BirthField) -> None:
    birth.bands.choose(AgeBand.CHILD)
    QTest.keyClicks(birth.edit, "1986")
    assert birth.read() == Birth(1986)


def test_a_band_lets_the_year_go(birth: BirthField) -> None:
    birth.edit.setText("1986")
    birth.bands.choose(AgeBand.CHILD)
    birth.bands.chosen.emit(AgeBand.CHILD)
    assert birth.read() == Birth(0, band=AgeBand.CHILD)


@pytest.mark.parametrize("known", [Birth(1986), Birth(1986, 3, 12), Birth(1948, about=True), None])
def test_what_is_shown_is_read_back_the_same(birth: BirthField, known: Birth | None) -> None:
    birth.show_birth(known)
    assert birth.read() == known


def test_what_cannot_be_read_is_the_owners_to_word(birth: BirthField) -> None:
    birth.edit.setText("31/2/1990")
    with pytest.raises(AppError):
        birth.read()
