"""Người: the list, what is chosen in it, and what is done with a person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.domain.people import Consent, GivenBy, PeopleFilter, Purpose, Standing
from db.engine import Book
from desktop.actions import people
from desktop.dialogs.consents import ConsentsDialog
from desktop.dialogs.leave_groups import LeaveGroupsDialog
from desktop.dialogs.one_day import OneDayDialog
from desktop.dialogs.person_form import PersonForm
from desktop.dialogs.pick_person import PickPersonDialog
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.people import PeopleScreen
from tests import builders
from tests.desktop.conftest import NotifySpy, Walk
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.clicking import texts


@pytest.fixture
def screen(book_desk: Desk, book: Book, show: Show) -> PeopleScreen:
    builders.person(book, "Lê Văn Bình", birth="1971")
    builders.person(book, "Đinh Hrơh", birth="1969-03-02", phone="0912000111")
    builders.person(book, "Đinh Thị Mai", birth="2014")
    builders.person(book, "Đinh Mlô̆", birth=None)
    return show(PeopleScreen(book_desk))


def names(screen: PeopleScreen) -> list[str | None]:
    return [row.full_name for row in screen.people.model.rows]


def choose(screen: PeopleScreen, name: str) -> None:
    screen.people.table.choose(names(screen).index(name))


def test_the_list_stands_in_the_order_of_given_names(screen: PeopleScreen) -> None:
    assert names(screen) == ["Lê Văn Bình", "Đinh Hrơh", "Đinh Thị Mai", "Đinh Mlô̆"]


def test_search_needs_no_marks(screen: PeopleScreen, qtbot: QtBot) -> None:
    """AC 15."""
    screen.start_search()
    QTest.keyClicks(screen.people.search, "dinh hro")
    qtbot.waitUntil(lambda: names(screen) == ["Đinh Hrơh"])
    assert screen.panel.name.text() == "Đinh Hrơh"


def test_a_filter_says_how_many_it_shows_and_shows_them(screen: PeopleScreen) -> None:
    screen.people.only.chosen.emit(PeopleFilter.CHILDREN)
    screen.people.only.choose(PeopleFilter.CHILDREN)
    screen.people.ask()
    assert names(screen) == ["Đinh Thị Mai"]


def test_who_has_no_year_is_found_by_the_filter(screen: PeopleScreen) -> None:
    screen.people.only.choose(PeopleFilter.NO_BIRTH)
    screen.people.ask()
    assert names(screen) == ["Đinh Mlô̆"]


def test_who_was_removed_is_found_among_the_gone_and_taken_back(
    screen: PeopleScreen, book: Book
) -> None:
    choose(screen, "Đinh Hrơh")
    screen.panel.acts.remove()
    assert "Đinh Hrơh" not in names(screen)
    screen.people.only.choose(PeopleFilter.GONE)
    screen.people.ask()
    assert names(screen) == ["Đinh Hrơh"]
    assert screen.panel.under.text().startswith("Đã xóa · ")
    assert screen.panel.edit_button.isHidden()
    screen.panel.bring_back.click()
    assert names(screen) == []
    assert [row.full_name for row in people.listing(book, "hroh")] == ["Đinh Hrơh"]


def test_a_name_is_erased_for_ever_only_after_a_clear_yes(
    screen: PeopleScreen, book: Book, notify_spy: NotifySpy
) -> None:
    choose(screen, "Đinh Hrơh")
    lines = [line for line in screen.panel.acts.more() if line]
    next(act for text, act in lines if text == "Xóa hẳn tên…")()
    (question,) = notify_spy.questions
    assert question.title == "Xóa hẳn tên Đinh Hrơh?"
    assert "Đinh Hrơh" in names(screen)
    question.on_yes()
    assert "Đinh Hrơh" not in names(screen)
    assert people.listing(book, "hroh") == ()
    assert people.listing(book, only=PeopleFilter.GONE) == ()
    assert not notify_spy.messages[-1].undoable


def test_who_has_moved_away_is_found_among_the_gone_and_taken_back(
    screen: PeopleScreen, book: Book
) -> None:
    mai = next(row.id for row in people.listing(book) if row.full_name == "Đinh Thị Mai")
    people.set_standing(book, [mai], Standing.MOVED, None)
    screen.refresh()
    screen.people.only.choose(PeopleFilter.GONE)
    screen.people.ask()
    assert names(screen) == ["Đinh Thị Mai"]
    screen.panel.bring_back.click()
    assert people.detail(book, mai).draft.standing is Standing.MEMBER


def test_the_gone_have_no_words_above_the_list_while_there_are_none(screen: PeopleScreen) -> None:
    assert not any(text.startswith("Đã xóa") for text in texts(screen.people))


def test_nobody_found_leads_to_adding_that_name(screen: PeopleScreen) -> None:
    """AC 2."""
    screen.people.search.setText("Rah Lan Pŏl")
    screen.people.ask()
    QTest.keyClick(screen.people.search, Qt.Key.Key_Return)
    assert dialog(PersonForm).name.text() == "Rah Lan Pŏl"


def test_the_panel_shows_no_phone_until_it_is_asked_for(screen: PeopleScreen) -> None:
    """AC 11."""
    choose(screen, "Đinh Hrơh")
    assert "0912000111" not in shown_texts(screen)
    screen.panel.private.button.click()
    assert "0912000111" in shown_texts(screen)


def test_private_facts_are_hidden_again_with_the_next_person(screen: PeopleScreen) -> None:
    choose(screen, "Đinh Hrơh")
    screen.panel.private.button.click()
    choose(screen, "Đinh Thị Mai")
    assert not screen.panel.private.is_shown


def test_the_day_of_birth_is_private(screen: PeopleScreen) -> None:
    choose(screen, "Đinh Hrơh")
    assert screen.panel.under.text().startswith("Nữ · sinh 1969")


def test_an_answer_is_noted_with_who_gave_it(
    screen: PeopleScreen, book: Book, notify_spy: NotifySpy
) -> None:
    choose(screen, "Đinh Hrơh")
    screen.panel.acts.note_consents()
    asked = dialog(ConsentsDialog)
    asked.rows.answers[Purpose.COMMUNE].choose(True)
    asked.yes.click()
    person = screen.people.row
    assert person is not None
    assert [c.purpose for c in people.detail(book, person.id).consents if c.given] == [
        Purpose.COMMUNE
    ]
    assert notify_spy.only(Level.DONE) == "Đã ghi câu trả lời của Đinh Hrơh"


def test_answers_that_did_not_change_are_not_written_again(
    screen: PeopleScreen, book: Book, notify_spy: NotifySpy
) -> None:
    choose(screen, "Đinh Hrơh")
    assert screen.people.row is not None
    people.set_consents(book, [screen.people.row.id], [Consent(Purpose.RECORD, True)])
    screen.refresh()
    screen.panel.acts.note_consents()
    dialog(ConsentsDialog).yes.click()
    assert notify_spy.messages == []


def test_a_guardian_s_yes_to_one_thing_is_none_to_another(screen: PeopleScreen, book: Book) -> None:
    """A child said itself that its name may go to the commune; the mother is asked of photos."""
    choose(screen, "Đinh Thị Mai")
    assert screen.people.row is not None
    child = screen.people.row.id
    people.set_consents(book, [child], [Consent(Purpose.COMMUNE, True, GivenBy.SELF)])
    screen.panel.refresh()
    screen.panel.acts.note_consents()
    asked = dialog(ConsentsDialog)
    asked.by.choose(GivenBy.GUARDIAN)
    asked.rows.answers[Purpose.PHOTO].choose(True)
    asked.yes.click()
    given = {one.purpose: one.by for one in people.detail(book, child).consents}
    assert given == {Purpose.COMMUNE: GivenBy.SELF, Purpose.PHOTO: GivenBy.GUARDIAN}

    screen.panel.refresh()
    screen.panel.acts.note_consents()
    asked = dialog(ConsentsDialog)
    asked.by.choose(GivenBy.BOTH)
    asked.yes.click()
    given = {one.purpose: one.by for one in people.detail(book, child).consents}
    assert given == dict.fromkeys((Purpose.COMMUNE, Purpose.PHOTO), GivenBy.BOTH)


def test_removing_is_done_at_once_and_can_be_taken_back(
    screen: PeopleScreen, notify_spy: NotifySpy
) -> None:
    choose(screen, "Lê Văn Bình")
    screen.panel.acts.remove()
    assert "Lê Văn Bình" not in names(screen)
    assert notify_spy.only(Level.DONE) == "Đã xóa Lê Văn Bình"
    assert notify_spy.messages[0].undoable


def test_who_moved_away_is_gone_from_the_list(screen: PeopleScreen, book: Book) -> None:
    choose(screen, "Lê Văn Bình")
    assert screen.people.row is not None
    moved = screen.people.row.id
    screen.panel.acts.more()[0][1]()  # type: ignore[index]  # the first line is no rule
    dialog(OneDayDialog).yes.click()
    assert "Lê Văn Bình" not in names(screen)
    assert people.detail(book, moved).draft.standing is Standing.MOVED


def test_leaving_two_groups_is_one_act(
    screen: PeopleScreen, book: Book, notify_spy: NotifySpy
) -> None:
    choose(screen, "Đinh Hrơh")
    assert screen.people.row is not None
    person = screen.people.row.id
    for name in ("CLB Cồng chiêng", "CLB Thơ"):
        builders.members(book, builders.club(book, name), person)
    screen.refresh()
    screen.panel.acts.leave_group()
    asked = dialog(LeaveGroupsDialog)
    for box in asked.boxes.values():
        box.setChecked(True)
    asked.yes.click()
    assert all(group.to_day == "2026-11-22" for group in people.detail(book, person).groups)
    assert len(notify_spy.messages) == 1


def test_leaving_is_not_offered_where_there_is_no_group(
    screen: PeopleScreen, notify_spy: NotifySpy
) -> None:
    choose(screen, "Đinh Hrơh")
    screen.panel.acts.leave_group()
    assert notify_spy.only(Level.NOTE) == "Đinh Hrơh không ở nhóm nào để nghỉ."


def test_two_records_become_one_person(screen: PeopleScreen, book: Book) -> None:
    builders.person(book, "Đinh Hroh", birth="1969")
    screen.refresh()
    choose(screen, "Đinh Hrơh")
    next(line for line in screen.panel.acts.more() if line and "một người" in line[0])[1]()
    asked = dialog(PickPersonDialog)
    asked.search.setText("hroh")
    asked._ask()  # noqa: SLF001 - not to wait for the timer
    assert [row.full_name for row in asked.model.rows] == ["Đinh Hroh"]
    asked.yes.click()
    assert len([name for name in names(screen) if name and name.startswith("Đinh Hr")]) == 1


def test_two_records_said_to_be_one_are_named_and_parted_again(
    screen: PeopleScreen, book: Book
) -> None:
    one, other = (people.listing(book, name)[0].id for name in ("Đinh Hrơh", "Đinh Mlô̆"))
    people.merge(book, one, other)
    screen.people.ask()
    choose(screen, "Đinh Hrơh")
    screen.panel.refresh()
    assert "Gồm cả hồ sơ: Đinh Mlô̆ · Nữ · Làng Jro" in texts(screen.panel.linked)

    (link,) = people.detail(book, one).linked
    screen.panel.acts.part(link)
    assert screen.panel.linked.isHidden()
    assert len(names(screen)) == 4


def test_who_is_erased_with_two_records_is_told_of_both(
    screen: PeopleScreen, book: Book, notify_spy: NotifySpy
) -> None:
    one, other = (people.listing(book, name)[0].id for name in ("Đinh Hrơh", "Đinh Mlô̆"))
    people.merge(book, one, other)
    screen.people.ask()
    choose(screen, "Đinh Hrơh")
    screen.panel.refresh()
    screen.panel.acts.ask_erase()

    assert "Xóa cả hồ sơ: Đinh Mlô̆" in notify_spy.questions[-1].text


def test_twelve_months_count_what_was_come_to(screen: PeopleScreen, book: Book) -> None:
    """AC 10."""
    club = builders.club(book)
    choose(screen, "Đinh Hrơh")
    assert screen.people.row is not None
    person = screen.people.row.id
    builders.members(book, club, person)
    for day, status in (("2026-11-01", "present"), ("2026-11-08", "absent")):
        builders.marks(book, builders.meeting(book, club, day=day), **{status: [person]})
    screen.refresh()
    assert screen.panel.months.accessibleName().endswith("tháng 11: 1/2")


def test_an_empty_book_teaches_how_to_begin(book_desk: Desk, show: Show) -> None:
    screen = show(PeopleScreen(book_desk))
    assert screen.panel.isHidden()


def test_the_roster_has_its_own_screen(screen: PeopleScreen, walk: Walk) -> None:
    screen.import_roster()
    assert walk.steps == [("roster", {})]


def shown_texts(screen: PeopleScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
