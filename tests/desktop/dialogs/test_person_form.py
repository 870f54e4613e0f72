"""Thêm người: three things asked, the rest folded, a double named, nothing typed lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.domain.births import AgeBand, Birth
from db.domain.bodies import Body, Category
from db.domain.people import Gender, Purpose
from db.engine import Book
from desktop.actions import groups, people
from desktop.dialogs.person_form import PersonForm
from desktop.screens.desk import Desk
from desktop.widgets.buttons import Button
from tests import builders

TODAY = date(2026, 11, 22)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def form(parent: QWidget, book_desk: Desk) -> PersonForm:
    made = PersonForm(parent, book_desk.operations, TODAY)
    made.open()
    return made


def only(book: Book) -> str:
    (row,) = people.listing(book)
    return row.id


def test_a_name_alone_is_enough(form: PersonForm, book: Book) -> None:
    form.name.setText("  Đinh   Hrơh ")
    form.yes.click()
    assert people.detail(book, only(book)).draft.full_name == "Đinh Hrơh"
    assert not form.isVisible()


def test_name_sex_and_year_take_few_keys(form: PersonForm, book: Book) -> None:
    QTest.keyClicks(form.name, "Dinh Hroh")
    form.sex.choose(Gender.MALE)
    QTest.keyClicks(form.birth.edit, "12/3/1986")
    form.yes.click()
    draft = people.detail(book, only(book)).draft
    assert (draft.gender, draft.birth) == (Gender.MALE, Birth(1986, 3, 12))


def test_a_year_is_only_about(form: PersonForm, book: Book) -> None:
    form.name.setText("Đinh Bŏk")
    form.birth.edit.setText("1948")
    form.birth.about.setChecked(True)
    form.yes.click()
    assert people.detail(book, only(book)).draft.birth == Birth(1948, about=True)


def test_only_an_age_band_is_known(form: PersonForm, book: Book) -> None:
    form.name.setText("Đinh Hmơ̆")
    form.birth.edit.setText("19")
    form.birth.bands.choose(AgeBand.ELDERLY)
    form.birth.bands.chosen.emit(AgeBand.ELDERLY)
    form.yes.click()
    assert people.detail(book, only(book)).draft.birth == Birth(0, band=AgeBand.ELDERLY)


def test_the_animal_of_the_year_helps(form: PersonForm) -> None:
    QTest.keyClicks(form.birth.edit, "1986")
    assert form.birth._below.text() == "Bính Dần · năm nay 40 tuổi"  # noqa: SLF001


def test_a_year_that_cannot_be_is_refused_beside_it_and_stays(form: PersonForm, book: Book) -> None:
    form.name.setText("Đinh Hrơh")
    form.birth.edit.setText("31/2/1990")
    form.yes.click()
    assert form.isVisible()
    assert form.birth.edit.text() == "31/2/1990"
    assert len(people.listing(book)) == 0


def test_no_name_is_refused_beside_the_name(form: PersonForm) -> None:
    form.yes.click()
    assert form.name.property("wrong") == "true"
    assert form.yes.isEnabled()


def test_a_likely_double_is_named_while_typing(form: PersonForm, book: Book, qtbot: QtBot) -> None:
    builders.person(book, "Đinh Hrơh", birth="1969")
    QTest.keyClicks(form.name, "dinh hroh")
    qtbot.waitUntil(lambda: not form.doubles.isHidden())


def test_a_person_of_another_year_is_no_double(form: PersonForm, book: Book) -> None:
    builders.person(book, "Đinh Hrơh", birth="1969")
    form.name.setText("Đinh Hrơh")
    form.birth.edit.setText("2014")
    form._ask_doubles()  # noqa: SLF001 - not to wait for the timer
    assert form.doubles.isHidden()


def test_the_double_is_shown_instead(form: PersonForm, book: Book, qtbot: QtBot) -> None:
    known = builders.person(book, "Đinh Hrơh", birth="1969")
    form.name.setText("Đinh Hrơh")
    form._ask_doubles()  # noqa: SLF001

    line = form.doubles.findChildren(Button)[0]
    with qtbot.waitSignal(form.other_asked) as asked:
        line.click()
    assert asked.args == [known]
    assert len(people.listing(book)) == 1


def test_answers_are_taken_with_the_person(form: PersonForm, book: Book) -> None:
    form.name.setText("Đinh Hrơh")
    form.consents.answers[Purpose.RECORD].choose(True)
    form.yes.click()
    assert [c.purpose for c in people.detail(book, only(book)).consents] == [Purpose.RECORD]


def test_one_after_the_other_keeps_the_village_and_nothing_else(
    form: PersonForm, book: Book
) -> None:
    form.name.setText("Đinh Hrơh")
    form.birth.edit.setText("1969")
    form.more.village.set_text("Làng Jro")
    form.again.click()
    assert form.isVisible()
    assert (form.name.text(), form.birth.edit.text()) == ("", "")
    form.name.setText("Đinh Bĕch")
    form.yes.click()
    assert {row.village for row in people.listing(book)} == {"Làng Jro"}


def test_somebody_new_joins_the_group_at_once(parent: QWidget, book_desk: Desk, book: Book) -> None:
    club = builders.club(book)
    form = PersonForm(parent, book_desk.operations, TODAY, name="Đinh Hrơh", group=club)
    form.yes.click()
    assert [row.full_name for row in groups.members(book, club)] == ["Đinh Hrơh"]


def test_changing_shows_what_is_known_and_writes_what_differs(
    parent: QWidget, book_desk: Desk, book: Book
) -> None:
    person = builders.person(book, "Đinh Hrơh", birth="~1948", phone="0912000111")
    form = PersonForm(parent, book_desk.operations, TODAY, detail=people.detail(book, person))
    assert form.birth.about.isChecked()
    form.name.setText("Đinh Hrơk")
    form.yes.click()
    draft = people.detail(book, person).draft
    assert (draft.full_name, draft.phone) == ("Đinh Hrơk", "0912000111")
    assert draft.birth == Birth(1948, about=True)


def test_private_facts_of_a_known_person_wait_for_a_click(
    parent: QWidget, book_desk: Desk, book: Book
) -> None:
    person = builders.person(book, "Đinh Hrơh", phone="0912000111")
    form = PersonForm(parent, book_desk.operations, TODAY, detail=people.detail(book, person))
    form.fold.set_open(True)
    form.open()
    assert not form.more.phone.isVisible()
    form.more._open.click()  # noqa: SLF001 - “Xem thông tin riêng”
    assert form.more.phone.isVisible()


def test_bodies_and_category_are_kept_and_the_next_person_starts_without(
    form: PersonForm, book: Book
) -> None:
    form.name.setText("Đinh Thị Hmrơ̆")
    form.more.bodies[Body.WOMEN].setChecked(True)
    form.more.bodies[Body.YOUTH].setChecked(True)
    form.more.official.setChecked(True)
    form.yes.click()
    draft = people.detail(book, only(book)).draft
    assert (draft.bodies, draft.category) == ((Body.WOMEN, Body.YOUTH), Category.OFFICIAL)
    form.more.clear_person()
    assert not any(box.isChecked() for box in form.more.bodies.values())
    assert form.more.onto(draft).bodies == ()
