"""Right-click menus, F2 and Del: the same on every list, and each delete can be taken back."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QMenu

from db.domain.people import PersonDraft
from db.engine import Book
from desktop.actions import equipment, groups, library, meetings, people, undoing
from desktop.dialogs.equipment_form import ItemForm
from desktop.dialogs.group_form import GroupForm
from desktop.dialogs.history import HistoryDialog
from desktop.dialogs.meeting_form import MeetingForm
from desktop.dialogs.person_form import PersonForm
from desktop.screens.desk import Desk
from desktop.screens.equipment import EquipmentScreen
from desktop.screens.group_pages import Page
from desktop.screens.groups import GroupsScreen
from desktop.screens.library import LibraryScreen
from desktop.screens.people import PeopleScreen
from desktop.widgets.row_acts import RowActs
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import Show, dialog

Form = TypeVar("Form", bound=QDialog)

# The offscreen platform cannot grab the keyboard for a menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def acts_of(view: QAbstractItemView) -> RowActs:
    found = view.findChild(RowActs)
    assert isinstance(found, RowActs)
    return found


def menu_of(view: QAbstractItemView) -> QMenu:
    """The menu that a right click on the chosen row opens."""
    where = view.visualRect(view.currentIndex()).center()
    click = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(view.viewport(), click)
    menu = acts_of(view).menu
    assert menu is not None
    return menu


def lines(menu: QMenu) -> dict[str, str]:
    """Each line with its key."""
    told = {
        action.text(): action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        for action in menu.actions()
        if not action.isSeparator()
    }
    menu.close()
    return told


def trigger(menu: QMenu, text: str) -> None:
    (line,) = [action for action in menu.actions() if action.text() == text]
    line.trigger()
    menu.close()


@pytest.fixture
def person_screen(book: Book, book_desk: Desk, show: Show) -> PeopleScreen:
    people.add(book, PersonDraft("Rơ Châm Hyin"))
    screen = show(PeopleScreen(book_desk))
    screen.people.table.choose(0)
    return screen


def test_the_menu_of_a_person_shows_its_keys(person_screen: PeopleScreen) -> None:
    told = lines(menu_of(person_screen.people.table))
    assert (told["Sửa…"], told["Xóa"]) == ("F2", "Del")
    assert told["Chép các dòng đã chọn"] == "Ctrl+C"
    assert {"Ghi câu trả lời…", "In…", "Ai đã sửa, sửa gì", "Chuyển đi…"} <= set(told)


def test_f2_opens_the_form_of_the_person(person_screen: PeopleScreen) -> None:
    QTest.keyClick(person_screen.people.table, Qt.Key.Key_F2)
    form = dialog(PersonForm)
    assert form.name.text() == "Rơ Châm Hyin"
    form.reject()


def test_del_removes_a_person_names_it_and_it_can_be_taken_back(
    person_screen: PeopleScreen, book: Book, notify_spy: NotifySpy
) -> None:
    QTest.keyClick(person_screen.people.table, Qt.Key.Key_Delete)
    assert people.listing(book) == ()
    assert notify_spy.messages[-1].text == "Đã xóa Rơ Châm Hyin"
    assert notify_spy.messages[-1].undoable
    undoing.undo(book)
    assert len(people.listing(book)) == 1


def test_del_on_several_people_removes_them_all_in_one_act(
    person_screen: PeopleScreen, book: Book, notify_spy: NotifySpy
) -> None:
    people.add(book, PersonDraft("Đinh Bĕch"))
    person_screen.refresh()
    person_screen.people.table.selectAll()
    told = lines(menu_of(person_screen.people.table))
    assert told["Xóa 2 người"] == "Del"
    QTest.keyClick(person_screen.people.table, Qt.Key.Key_Delete)
    assert people.listing(book) == ()
    assert notify_spy.messages[-1].text == "Đã xóa 2 người"
    undoing.undo(book)
    assert len(people.listing(book)) == 2


def test_a_group_by_menu_and_keys(
    book: Book, book_desk: Desk, show: Show, notify_spy: NotifySpy
) -> None:
    builders.club(book)
    screen = show(GroupsScreen(book_desk))
    told = lines(menu_of(screen.view))
    assert (told["Sửa…"], told["Xóa nhóm"]) == ("F2", "Del")
    QTest.keyClick(screen.view, Qt.Key.Key_F2)
    dialog(GroupForm).reject()
    QTest.keyClick(screen.view, Qt.Key.Key_Delete)
    assert groups.listing(book) == ()
    assert notify_spy.messages[-1].text.startswith("Đã xóa CLB Cồng chiêng")
    undoing.undo(book)
    assert len(groups.listing(book)) == 1


def test_a_meeting_of_a_group_by_menu_and_keys(book: Book, book_desk: Desk, show: Show) -> None:
    builders.meeting(book, builders.club(book))
    screen = show(GroupsScreen(book_desk))
    pages = screen.panel.pages
    pages.page.choose(Page.MEETINGS)
    pages.page.chosen.emit(Page.MEETINGS)
    pages.meeting_table.choose(0)
    told = lines(menu_of(pages.meeting_table))
    assert (told["Sửa buổi…"], told["Xóa buổi này"]) == ("F2", "Del")
    QTest.keyClick(pages.meeting_table, Qt.Key.Key_F2)
    dialog(MeetingForm).reject()
    trigger(menu_of(pages.meeting_table), "Ai đã sửa, sửa gì")
    dialog(HistoryDialog).reject()
    QTest.keyClick(pages.meeting_table, Qt.Key.Key_Delete)
    assert meetings.listing(book) == ()
    undoing.undo(book)
    assert len(meetings.listing(book)) == 1


def test_a_thing_of_the_house_gets_another_name_and_number(
    book: Book, book_desk: Desk, show: Show, notify_spy: NotifySpy
) -> None:
    equipment.add(book, "Bộ chiêng", 11)
    screen = show(EquipmentScreen(book_desk))
    QTest.keyClick(screen.item_table, Qt.Key.Key_F2)
    form = dialog(ItemForm)
    form.name.setText("Bộ cồng chiêng")
    form.pieces.setText("12")
    form.confirm()
    (item,) = equipment.store(book).items
    assert (item.name, item.pieces) == ("Bộ cồng chiêng", 12)
    assert notify_spy.messages[-1].text == "Đã sửa Bộ cồng chiêng"
    undoing.undo(book)
    assert equipment.store(book).items[0].name == "Bộ chiêng"


def test_a_thing_keeps_at_least_what_is_out(book: Book, book_desk: Desk, show: Show) -> None:
    item = equipment.add(book, "Ghế nhựa", 40).created[0]
    equipment.lend(book, item, builders.person(book, "Siu Y Blơ̆"), 30, "2026-11-30", "2026-11-22")
    screen = show(EquipmentScreen(book_desk))
    QTest.keyClick(screen.item_table, Qt.Key.Key_F2)
    form = dialog(ItemForm)
    form.pieces.setText("29")
    form.confirm()
    assert form.isVisible()
    assert equipment.store(book).items[0].pieces == 40
    form.reject()


def test_del_on_a_thing_and_on_a_loan_of_a_book(book: Book, book_desk: Desk, show: Show) -> None:
    equipment.add(book, "Loa kéo", 1)
    screen = show(EquipmentScreen(book_desk))
    QTest.keyClick(screen.item_table, Qt.Key.Key_Delete)
    assert equipment.store(book).items == ()
    undoing.undo(book)
    assert len(equipment.store(book).items) == 1

    who = builders.person(book, "Siu Y Blơ̆")
    library.lend(book, who, ["Truyện cổ Ba Na"], "2026-11-22", "2026-12-06")
    corner = show(LibraryScreen(book_desk))
    assert lines(menu_of(corner.loans.table))["Xóa lượt mượn"] == "Del"
    QTest.keyClick(corner.loans.table, Qt.Key.Key_Delete)
    assert library.loans(book) == ()
    undoing.undo(book)
    assert len(library.loans(book)) == 1


def test_a_list_without_a_chosen_row_does_nothing(book_desk: Desk, show: Show) -> None:
    screen = show(EquipmentScreen(book_desk))
    assert not screen.item_list.acts.do("Del")
