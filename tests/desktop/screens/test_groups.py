"""Câu lạc bộ, lớp, nhóm: found, filled with people, given meetings."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from db.domain.groups import GroupKind, Role
from db.engine import Book
from desktop.actions import groups, meetings, undoing
from desktop.dialogs.group_form import GroupForm
from desktop.dialogs.meeting_form import MeetingForm
from desktop.dialogs.one_day import OneDayDialog
from desktop.dialogs.person_form import PersonForm
from desktop.dialogs.pick_members import PickMembersDialog
from desktop.dialogs.role_choice import RoleDialog
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.groups import GroupsScreen
from tests import builders
from tests.desktop.conftest import NotifySpy, Walk
from tests.desktop.screens.conftest import Show, dialog


@pytest.fixture
def club(book: Book) -> str:
    made = builders.club(book)
    for name in ("Đinh Hrơh", "Đinh Bŏk"):
        builders.members(book, made, builders.person(book, name))
    builders.person(book, "Lê Văn Bình")
    return made


@pytest.fixture
def screen(book_desk: Desk, club: str, show: Show) -> GroupsScreen:
    return show(GroupsScreen(book_desk))


def test_a_group_is_found_by_its_name_and_kind(screen: GroupsScreen, book: Book) -> None:
    screen.add_new()
    form = dialog(GroupForm)
    form.name.setText("Lớp múa xoang")
    form.kind.choose(GroupKind.CLASS)
    form.yes.click()
    assert [row.kind for row in groups.listing(book)] == [GroupKind.CLUB, GroupKind.CLASS]
    assert screen.chosen is not None
    assert screen.chosen.name == "Lớp múa xoang"


def test_two_groups_may_not_bear_one_name(screen: GroupsScreen) -> None:
    screen.add_new()
    form = dialog(GroupForm)
    form.name.setText("clb cong chieng")
    form.yes.click()
    assert form.isVisible()
    assert form.name.property("wrong") == "true"


def test_several_people_join_in_one_act(
    screen: GroupsScreen, book: Book, club: str, notify_spy: NotifySpy
) -> None:
    builders.person(book, "Siu H'Bia")
    screen.panel.acts.add_members()
    picker = dialog(PickMembersDialog)
    assert [row.full_name for row in picker.model.rows] == ["Lê Văn Bình", "Siu H'Bia"]
    for row in (0, 1):
        picker.model.turn(picker.model.index(row, 0))
    picker.yes.click()
    assert len(groups.members(book, club)) == 4
    assert notify_spy.only(Level.DONE) == "Đã thêm 2 người vào CLB Cồng chiêng"
    undoing.undo(book)
    assert len(groups.members(book, club, "2026-12-01")) == 2


def test_what_was_picked_stays_while_one_searches_on(screen: GroupsScreen) -> None:
    screen.panel.acts.add_members()
    picker = dialog(PickMembersDialog)
    picker.model.turn(picker.model.index(0, 0))
    picker.search.setText("xyz")
    picker._ask()  # noqa: SLF001 - not to wait for the timer
    assert [row.full_name for row in picker.model.picks] == ["Lê Văn Bình"]


def test_somebody_new_is_added_to_the_group_at_once(
    screen: GroupsScreen, book: Book, club: str
) -> None:
    screen.panel.acts.add_members()
    picker = dialog(PickMembersDialog)
    picker.search.setText("Rah Lan Pŏl")
    picker.new.click()
    form = dialog(PersonForm)
    form.yes.click()
    assert "Rah Lan Pŏl" in [row.full_name for row in groups.members(book, club)]


def test_a_leader_is_named(screen: GroupsScreen, book: Book, club: str) -> None:
    screen.panel.pages.member_table.choose(1)
    screen.panel.acts.change_role()
    asked = dialog(RoleDialog)
    asked.role.choose(Role.LEADER)
    asked.yes.click()
    assert groups.listing(book)[0].leader == "Đinh Hrơh"


def test_a_class_has_members_and_who_teaches(book_desk: Desk, book: Book, show: Show) -> None:
    lessons = builders.club(book, "Lớp múa xoang", GroupKind.CLASS)
    builders.members(book, lessons, builders.person(book, "Đinh Thị Bĕch"))
    screen = show(GroupsScreen(book_desk))
    screen.panel.pages.member_table.choose(0)
    screen.panel.acts.change_role()
    assert len(dialog(RoleDialog).role.findChildren(type(dialog(RoleDialog).yes))) == 2


def test_a_class_takes_learners_and_a_club_members(book_desk: Desk, book: Book, show: Show) -> None:
    lessons = builders.club(book, "Lớp múa xoang", GroupKind.CLASS)
    poems = builders.club(book, "CLB Thơ")
    screen = show(GroupsScreen(book_desk))
    screen.list.choose(lessons)
    assert screen.panel.add.text() == "Thêm học viên…"
    screen.list.choose(poems)
    assert screen.panel.add.text() == "Thêm thành viên…"


def test_acting_on_nobody_says_to_choose_first(screen: GroupsScreen, notify_spy: NotifySpy) -> None:
    screen.panel.pages.member_table.clearSelection()
    screen.panel.pages.member_table.setCurrentIndex(screen.panel.pages.members.index(-1, -1))
    screen.panel.acts.change_role()
    assert "Chọn một người" in notify_spy.only(Level.NOTE)


def test_who_left_stands_on_its_own_page(screen: GroupsScreen) -> None:
    screen.panel.pages.member_table.choose(0)
    screen.panel.acts.end_member()
    dialog(OneDayDialog).yes.click()
    assert [row.full_name for row in screen.panel.pages.left.rows] == ["Đinh Bŏk"]


def test_a_weekly_meeting_is_planned_in_one_act(
    screen: GroupsScreen, book: Book, notify_spy: NotifySpy
) -> None:
    screen.panel.acts.add_meeting()
    form = dialog(MeetingForm)
    form.time.set_text("tối")
    form.weekly.setChecked(True)
    form.last.set_day(form.day.day.replace(month=12, day=20))
    form.yes.click()
    assert [row.day for row in meetings.listing(book)] == [
        "2026-11-22",
        "2026-11-29",
        "2026-12-06",
        "2026-12-13",
        "2026-12-20",
    ]
    assert {row.time for row in meetings.listing(book)} == {"tối"}
    assert len(notify_spy.messages) == 1
    undoing.undo(book)
    assert meetings.listing(book) == ()


def test_a_schedule_on_several_days_of_the_week_passes_over_what_is_there(
    screen: GroupsScreen, book: Book, notify_spy: NotifySpy
) -> None:
    group = screen.panel.group
    assert group is not None
    meetings.add(book, [group.id], "2026-11-26", "19:00")
    screen.panel.acts.add_meeting()
    form = dialog(MeetingForm)
    form.time.set_text("19:00")
    form.weekly.setChecked(True)
    assert form.weekdays.days == [6]
    for day in (1, 3, 6):
        form.weekdays.buttons[day].click()
    assert form.weekdays.days == [1, 3]
    form.last.set_day(date(2026, 12, 3))
    form.yes.click()
    days = [row.day for row in meetings.listing(book)]
    assert days == ["2026-11-24", "2026-11-26", "2026-12-01", "2026-12-03"]
    assert "1 buổi đã có trước" in notify_spy.messages[-1].text


def test_a_time_that_is_none_is_refused_beside_its_field(screen: GroupsScreen, book: Book) -> None:
    screen.panel.acts.add_meeting()
    form = dialog(MeetingForm)
    form.time.set_text("25:61")
    form.yes.click()
    assert form.isVisible()
    assert meetings.listing(book) == ()


def test_the_same_meeting_twice_is_refused_in_the_form(
    screen: GroupsScreen, book: Book, club: str
) -> None:
    builders.meeting(book, club)
    screen.panel.acts.add_meeting()
    form = dialog(MeetingForm)
    form.yes.click()
    assert form.isVisible()
    assert len(meetings.listing(book)) == 1


def test_a_meeting_of_the_past_is_ghi_bu(screen: GroupsScreen) -> None:
    screen.panel.acts.add_meeting()
    form = dialog(MeetingForm)
    form.day.choose(form.day.day + timedelta(-7))
    assert form.yes.text() == "Ghi bù"


def test_a_removed_group_is_named_with_its_members(
    screen: GroupsScreen, book: Book, notify_spy: NotifySpy
) -> None:
    screen.panel.acts.remove()
    assert groups.listing(book) == ()
    assert notify_spy.only(Level.DONE) == "Đã xóa CLB Cồng chiêng (2 thành viên)"


def test_a_member_leads_to_the_page_of_the_person(screen: GroupsScreen, walk: Walk) -> None:
    table = screen.panel.pages.member_table
    table.choose(0)
    table.activated.emit(table.currentIndex())
    assert walk.steps[0][0] == "people"
