"""Several rows at once, and how the list of people is looked at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView

from db.domain.meetings import MeetingState, Reason
from db.domain.people import PeopleFilter, PeopleSort
from db.engine import Book
from desktop.actions import groups, meetings, people, undoing
from desktop.dialogs.call_off import CallOffDialog
from desktop.dialogs.group_choice import GroupChoiceDialog
from desktop.dialogs.one_day import OneDayDialog
from desktop.dialogs.one_line import OneLineDialog
from desktop.screens.desk import Desk
from desktop.screens.group_pages import Page
from desktop.screens.groups import GroupsScreen
from desktop.screens.people import PeopleScreen
from desktop.screens.people_views import ListView, SavedViews
from desktop.settings import Settings
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.clicking import press


def choose(table: QTableView, *rows: int) -> None:
    """As by Ctrl and a click on each."""
    table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = table.model().index(row, 0)
        table.selectionModel().select(index, flags.Select | flags.Rows)


@pytest.fixture
def gongs(book: Book) -> str:
    return builders.club(book)


@pytest.fixture
def screen(book_desk: Desk, book: Book, gongs: str, show: Show) -> PeopleScreen:
    builders.person(book, "Lê Văn Bình", birth="1971", village="Làng Klăh")
    builders.person(book, "Đinh Hrơh", birth="1969", group=gongs)
    builders.person(book, "Đinh Thị Mai", birth="2014")
    builders.person(book, "Đinh Mlô̆", birth=None, group=gongs)
    return show(PeopleScreen(book_desk))


def names(screen: PeopleScreen) -> list[str | None]:
    return [row.full_name for row in screen.people.model.rows]


def heads(screen: PeopleScreen) -> list[str]:
    table = screen.people.table
    head = table.horizontalHeader()
    model = screen.people.model
    return [
        str(model.headerData(at, head.orientation()))
        for at in range(model.columnCount())
        if not table.isColumnHidden(at)
    ]


def look(screen: PeopleScreen, words: str) -> None:
    """Take a line of “Cách xem”."""
    menu = screen.people.look.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    found = [action for action in menu.actions() if action.text().removeprefix("✓ ") == words]
    assert len(found) == 1, [action.text() for action in menu.actions()]
    found[0].trigger()


def test_what_several_allow_stands_there_only_while_several_are_chosen(
    screen: PeopleScreen,
) -> None:
    choose(screen.people.table, 1)
    assert not screen.people.bulk.isVisible()
    choose(screen.people.table, 0, 1, 2)
    assert screen.people.bulk.isVisible()


def test_several_people_join_a_group_in_one_act(
    screen: PeopleScreen, book: Book, gongs: str, notify_spy: NotifySpy
) -> None:
    choose(screen.people.table, 0, 2)
    press(screen.people.bulk, "Thêm vào nhóm")
    dialog(GroupChoiceDialog).yes.click()
    assert len(groups.members(book, gongs)) == 4
    assert notify_spy.messages[-1].text == "Đã thêm 2 người vào CLB Cồng chiêng"
    undoing.undo(book)
    assert len(groups.members(book, gongs, "2026-11-22")) == 2


def test_several_people_are_removed_and_come_back_by_one_undo(
    screen: PeopleScreen, book: Book, notify_spy: NotifySpy
) -> None:
    choose(screen.people.table, 0, 2, 3)
    press(screen.people.bulk, "Xóa")
    assert names(screen) == ["Đinh Hrơh"]
    assert notify_spy.messages[-1].text == "Đã xóa 3 người"
    undoing.undo(book)
    assert len(people.listing(book)) == 4


def test_columns_are_chosen(screen: PeopleScreen) -> None:
    assert heads(screen) == ["Họ và tên", "Năm sinh", "Nam/Nữ", "Sinh hoạt ở"]
    look(screen, "Cột Nam/Nữ")
    look(screen, "Cột Thôn/làng")
    assert heads(screen) == ["Họ và tên", "Năm sinh", "Thôn/làng", "Sinh hoạt ở"]
    look(screen, "Như lúc đầu")
    assert heads(screen) == ["Họ và tên", "Năm sinh", "Nam/Nữ", "Sinh hoạt ở"]


def test_another_order_is_a_chip_that_a_press_takes_away(screen: PeopleScreen) -> None:
    look(screen, "Xếp theo năm sinh")
    assert names(screen) == ["Đinh Hrơh", "Lê Văn Bình", "Đinh Thị Mai", "Đinh Mlô̆"]
    look(screen, "Mới ghi đứng trước")
    assert names(screen) == ["Đinh Mlô̆", "Đinh Thị Mai", "Đinh Hrơh", "Lê Văn Bình"]
    press(screen.people.chips, "mới ghi đứng trước")
    assert names(screen)[0] == "Lê Văn Bình"
    assert not screen.people.chips.isVisible()


def test_an_order_holds_for_what_is_searched_too(screen: PeopleScreen) -> None:
    screen.people.show_view(ListView(sort=PeopleSort.NEWEST, search="dinh"))
    assert names(screen) == ["Đinh Mlô̆", "Đinh Thị Mai", "Đinh Hrơh"]


def test_one_groups_people_are_a_chip(screen: PeopleScreen, book: Book) -> None:
    look(screen, "Chỉ người của nhóm…")
    dialog(GroupChoiceDialog).yes.click()
    assert names(screen) == ["Đinh Hrơh", "Đinh Mlô̆"]
    assert len(screen.table_shown().make(book).rows) == 2
    press(screen.people.chips, "CLB Cồng chiêng")
    assert len(names(screen)) == 4


def test_a_view_is_kept_by_name_and_dropped(screen: PeopleScreen) -> None:
    screen.people.only.choose(PeopleFilter.NO_BIRTH)
    look(screen, "Cột Năm sinh")
    look(screen, "Giữ cách xem này…")
    asked = dialog(OneLineDialog)
    asked.line.setText("Còn thiếu năm sinh")
    asked.yes.click()
    look(screen, "Như lúc đầu")
    assert len(names(screen)) == 4
    look(screen, "Còn thiếu năm sinh")
    assert names(screen) == ["Đinh Mlô̆"]
    assert heads(screen) == ["Họ và tên", "Nam/Nữ", "Sinh hoạt ở"]
    look(screen, "Bỏ cách xem “Còn thiếu năm sinh”")
    assert screen.people.saved.all() == {}


def test_views_outlive_the_program_and_a_broken_file_is_no_view(tmp_path: Path) -> None:
    file = tmp_path / "window.txt"
    view = ListView(
        PeopleFilter.CHILDREN, PeopleSort.BIRTH, ("village",), "id", "CLB = Thơ", "dinh"
    )
    SavedViews(Settings(file)).keep("Các em  =  làng Jro", view)
    assert SavedViews(Settings(file)).all() == {"Các em = làng Jro": view}
    SavedViews(Settings(file)).keep("Các em = làng Jro", replace(view, search=""))
    assert SavedViews(Settings(file)).all()["Các em = làng Jro"].search == ""
    for broken in ("{", "[]", '{"x": 1}', '{"x": {"only": "odd"}}'):
        file.write_text(f"views.people={broken}\n", encoding="utf-8")
        assert SavedViews(Settings(file)).all() == {}


@pytest.fixture
def group_screen(book_desk: Desk, book: Book, gongs: str, show: Show) -> GroupsScreen:
    for name in ("Đinh Hrơh", "Đinh Mlô̆", "Siu H’Drơ̆i"):
        builders.person(book, name, group=gongs)
    held = builders.meeting(book, gongs, day="2026-11-15")
    builders.marks(book, held, present=[groups.members(book, gongs)[0].person_id])
    for day in ("2026-11-25", "2026-11-26"):
        builders.meeting(book, gongs, day=day)
    return show(GroupsScreen(book_desk))


def test_several_members_leave_in_one_act(
    group_screen: GroupsScreen, book: Book, gongs: str
) -> None:
    pages = group_screen.panel.pages
    choose(pages.member_table, 0, 2)
    wanted = {row.full_name for row in pages.chosen_members}
    press(pages.member_bulk, "Nghỉ sinh hoạt")
    dialog(OneDayDialog).yes.click()
    left = {row.full_name for row in groups.members(book, gongs) if row.to_day is not None}
    assert left == wanted
    assert len(left) == 2
    undoing.undo(book)
    assert all(row.to_day is None for row in groups.members(book, gongs))


def test_several_meetings_are_called_off_but_not_what_was_held(
    group_screen: GroupsScreen, book: Book, notify_spy: NotifySpy
) -> None:
    pages = group_screen.panel.pages
    pages.page.choose(Page.MEETINGS)
    pages.page.chosen.emit(Page.MEETINGS)
    choose(pages.meeting_table, 0, 1, 2)
    press(pages.meeting_bulk, "Nghỉ các buổi này")
    asked = dialog(CallOffDialog)
    asked.reasons.choose(Reason.FARMING)
    asked.yes.click()
    states = [row.state for row in meetings.listing(book)]
    assert states == [MeetingState.HELD, MeetingState.CALLED_OFF, MeetingState.CALLED_OFF]
    assert notify_spy.messages[-1].text == "Đã ghi nghỉ 2 buổi."


def test_several_meetings_are_removed_by_one_undo_to_take_back(
    group_screen: GroupsScreen, book: Book
) -> None:
    pages = group_screen.panel.pages
    pages.page.choose(Page.MEETINGS)
    pages.page.chosen.emit(Page.MEETINGS)
    choose(pages.meeting_table, 0, 1)
    press(pages.meeting_bulk, "Xóa")
    assert len(meetings.listing(book)) == 1
    undoing.undo(book)
    assert len(meetings.listing(book)) == 3
