"""The roll over a real book: keys, clicks, refusals, walk-ins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.domain.attendance import Status, Unnamed
from db.domain.meetings import MeetingState, Reason
from db.engine import Book
from desktop.actions import attendance, meetings
from desktop.changes_bus import ChangesBus
from desktop.dialogs.head_count import HeadCountDialog
from desktop.dialogs.quick_person import QuickPersonDialog
from desktop.itemmodels.roll import RollCount
from desktop.notify import Level
from desktop.screens import roll_words
from desktop.screens.desk import Desk
from desktop.screens.roll import RollScreen
from desktop.widgets.roll_delegate import RollDelegate
from tests import builders
from tests.desktop.conftest import NotifySpy, Walk, refresh_by
from tests.desktop.screens.rolls import DAY, NAMES, Stage, make
from tests.helpers.clicking import dialog_in, press, texts
from tests.helpers.keyboard import replace_letters


@pytest.fixture
def stage(book: Book, book_desk: Desk, qtbot: QtBot, bus: ChangesBus) -> Stage:
    made = make(book, book_desk, qtbot, NAMES)
    refresh_by(bus, made.screen)
    return made


def test_two_letters_enter_and_a_digit_mark_a_person(stage: Stage) -> None:
    stage.type("dr")
    stage.press(Qt.Key.Key_Return)
    stage.type("4")
    assert stage.marks()["Siu H’Drơ̆i"] is Status.ABSENT


@pytest.mark.parametrize(
    ("digit", "status"),
    [("1", Status.PRESENT), ("2", Status.LATE), ("3", Status.EXCUSED), ("4", Status.ABSENT)],
)
def test_each_digit_is_one_state(stage: Stage, digit: str, status: Status) -> None:
    stage.type(digit)
    assert stage.marks()["Đinh Thị Bơ̆t"] is status


def test_zero_takes_the_mark_away(stage: Stage) -> None:
    stage.type("10")
    assert stage.marks()["Đinh Thị Bơ̆t"] is None


def test_space_marks_present_and_goes_on(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Space)
    stage.press(Qt.Key.Key_Space)
    came = [name for name, status in stage.marks().items() if status is Status.PRESENT]
    assert came == ["Đinh Thị Bơ̆t", "Nguyễn Thị Đào"]


def test_a_name_typed_in_telex_is_found(stage: Stage) -> None:
    stage.type("d")
    replace_letters(stage.screen.list.search, 1, "đ")
    stage.type("ao")
    replace_letters(stage.screen.list.search, 2, "ào")
    stage.press(Qt.Key.Key_Return)
    stage.type("2")
    assert stage.marks()["Nguyễn Thị Đào"] is Status.LATE


def test_a_vni_digit_let_through_marks_nobody(stage: Stage) -> None:
    stage.type("dao2")
    assert set(stage.marks().values()) == {None}


def test_backspace_never_takes_a_mark_away(stage: Stage) -> None:
    stage.type("1")
    for _ in range(3):
        stage.press(Qt.Key.Key_Backspace)
    assert stage.marks()["Đinh Thị Bơ̆t"] is Status.PRESENT


def test_all_present_touches_only_the_unmarked(stage: Stage) -> None:
    """AC 8."""
    stage.type("4")
    QTest.keyClick(stage.screen, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    statuses = list(stage.marks().values())
    assert statuses == [Status.ABSENT, *[Status.PRESENT] * 4]


def test_thirty_people_five_absent_take_at_most_thirty_keys(
    book: Book, book_desk: Desk, qtbot: QtBot
) -> None:
    absent = ("Khánh", "Krăt", "Mlô̆", "Plơn", "Wiơ")
    others = [f"Đinh Thị A{letter}n" for letter in "bcdeghimnprstuvxy"]
    others += [f"Siu E{letter}g" for letter in "bcdghlmn"]
    stage = make(book, book_desk, qtbot, [f"Đinh {name}" for name in absent] + others)
    keys = 1  # Ctrl+D has opened the roll
    QTest.keyClick(stage.screen, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    keys += 1
    for letters in ("kh", "kr", "ml", "pl", "wi"):
        stage.type(letters)
        stage.press(Qt.Key.Key_Return)
        stage.type("4")
        keys += 4
    stage.type("6")
    keys += 1
    marks = stage.marks()
    assert len(marks) == 30
    gone = {name for name, status in marks.items() if status is Status.ABSENT}
    assert gone == {f"Đinh {name}" for name in absent}
    assert keys <= 30


def test_a_reason_is_one_key_on_an_absent_person(stage: Stage) -> None:
    """AC 9."""
    stage.type("36")
    row = attendance.roll(stage.book, stage.meeting).rows[0]
    assert (row.status, row.reason) == (Status.EXCUSED, "ốm")


def test_a_reason_means_nothing_on_a_person_who_came(stage: Stage) -> None:
    stage.type("16")
    assert attendance.roll(stage.book, stage.meeting).rows[0].reason is None


def test_the_running_total_counts_late_as_come(stage: Stage) -> None:
    """AC 7."""
    stage.type("1")
    stage.press(Qt.Key.Key_Down)
    stage.type("2")
    assert stage.screen.tools.total == "Có mặt 2 / 5"


def test_a_click_marks_and_a_second_click_takes_it_away(stage: Stage) -> None:
    view = stage.screen.list.view
    rect = view.visualRect(stage.screen.list.model.index(1, 0))
    delegate = view.itemDelegate()
    assert isinstance(delegate, RollDelegate)
    columns = delegate.columns(rect.x() + 16, rect.width() - 32)
    point = QPoint(columns.states[0] + 20, rect.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert stage.marks()["Nguyễn Thị Đào"] is Status.PRESENT
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert stage.marks()["Nguyễn Thị Đào"] is None


def test_a_refusal_puts_the_old_mark_back_and_says_why(stage: Stage, notify_spy: NotifySpy) -> None:
    stage.type("1")
    meetings.call_off(stage.book, [stage.meeting], Reason.STORM, held=True)
    stage.type("4")
    line = stage.screen.list.line
    assert line is not None
    assert (line.wanted, line.pending) == (Status.PRESENT, False)
    assert "nghỉ" in notify_spy.only(Level.REFUSED)


def test_only_the_unmarked_can_be_shown(stage: Stage) -> None:
    stage.type("1")
    press(stage.screen, "Chưa điểm danh")
    view = stage.screen.list.view
    hidden = [view.isRowHidden(row) for row in range(5)]
    assert hidden == [True, False, False, False, False]


def test_an_unknown_name_ends_in_adding_somebody(stage: Stage) -> None:
    """AC 2."""
    stage.type("Rah Lan")
    stage.press(Qt.Key.Key_Return)
    dialog = dialog_in(stage.screen, QuickPersonDialog)
    assert dialog.name.text() == "Rah Lan"
    dialog.year.setText("khoảng 1948")
    dialog.confirm()
    assert stage.marks()["Rah Lan"] is Status.PRESENT
    assert stage.screen.tools.total == "Có mặt 0 / 5, thêm 1"


def test_somebody_known_is_taken_and_not_written_twice(stage: Stage) -> None:
    known = builders.person(stage.book, "Ksor Ñun")
    stage.screen.add_new()
    dialog = dialog_in(stage.screen, QuickPersonDialog)
    dialog.name.setText("nun")
    dialog.look_up()
    press(dialog, "Ksor Ñun")
    rows = attendance.roll(stage.book, stage.meeting).rows
    assert [row.person_id for row in rows if not row.member] == [known]


def test_a_new_person_can_join_the_group_at_once(stage: Stage) -> None:
    """AC 5."""
    stage.screen.add_new()
    dialog = dialog_in(stage.screen, QuickPersonDialog)
    dialog.name.setText("Kpă Y-Bluĭ")
    dialog.member.setChecked(True)
    dialog.confirm()
    rows = attendance.roll(stage.book, stage.meeting).rows
    new = next(row for row in rows if row.full_name == "Kpă Y-Bluĭ")
    assert (new.status, new.member) == (Status.PRESENT, True)


def test_somebody_known_who_joins_at_a_past_meeting_is_a_member_of_that_day(stage: Stage) -> None:
    known = builders.person(stage.book, "Rơ Châm Ƀlôk")
    stage.screen.add_new()
    dialog = dialog_in(stage.screen, QuickPersonDialog)
    dialog.name.setText("Ƀlôk")
    dialog.member.setChecked(True)
    dialog.look_up()
    press(dialog, "Rơ Châm Ƀlôk")
    rows = {row.person_id: row for row in attendance.roll(stage.book, stage.meeting).rows}
    assert (rows[known].status, rows[known].member) == (Status.PRESENT, True)


def test_a_wrong_year_is_said_beside_its_field(stage: Stage) -> None:
    stage.screen.add_new()
    dialog = dialog_in(stage.screen, QuickPersonDialog)
    dialog.name.setText("Nay H’Lĕ")
    dialog.year.setText("năm Tỵ")
    dialog.confirm()
    assert dialog.isVisible()
    assert "Nay H’Lĕ" not in stage.marks()


def test_walk_ins_are_counted_by_one_press(stage: Stage) -> None:
    """AC 1."""
    press(stage.screen, "+1 em gái")
    press(stage.screen, "+1 em gái")
    assert attendance.roll(stage.book, stage.meeting).unnamed == Unnamed(girls=2)
    assert stage.screen.tools.total == "Có mặt 0 / 5, thêm 2"


def test_a_walk_in_that_is_named_is_not_counted_twice(stage: Stage) -> None:
    meetings.count_unnamed(stage.book, stage.meeting, Unnamed(female=2))
    stage.screen.refresh()
    press(stage.screen, "Ghi tên…")
    dialog = dialog_in(stage.screen, QuickPersonDialog)
    dialog.name.setText("Nay H’Lĕ")
    dialog.confirm()
    roll = attendance.roll(stage.book, stage.meeting)
    assert roll.unnamed == Unnamed(female=1)
    assert stage.screen.tools.total == "Có mặt 0 / 5, thêm 2"


def test_numbers_alone_can_be_written(stage: Stage) -> None:
    press(stage.screen, "Chỉ ghi số người")
    dialog = dialog_in(stage.screen, HeadCountDialog)
    dialog.numbers["people"].setText("45")
    dialog.numbers["households"].setText("30")
    dialog.confirm()
    heads = meetings.detail(stage.book, stage.meeting).head_count
    assert (heads.people, heads.households, heads.female) == (45, 30, None)


def test_where_nobody_has_a_name_the_number_that_was_told_stands_above_the_roll() -> None:
    assert roll_words.total(RollCount(0, 0, 0, 0), 0, 45) == ("45 người", "")
    assert roll_words.total(RollCount(0, 5, 0, 5), 0, 45) == ("Có mặt 0", "/ 5")
    assert roll_words.total(RollCount(0, 0, 0, 0), 2, 45) == ("Có mặt 0", "/ 0, thêm 2")


def test_a_part_greater_than_the_whole_is_refused_beside_its_field(stage: Stage) -> None:
    press(stage.screen, "Chỉ ghi số người")
    dialog = dialog_in(stage.screen, HeadCountDialog)
    dialog.numbers["people"].setText("5")
    dialog.numbers["female"].setText("6")
    dialog.confirm()
    assert dialog.isVisible()


def test_a_meeting_called_off_says_why_and_can_take_place_after_all(stage: Stage) -> None:
    meetings.call_off(stage.book, [stage.meeting], Reason.FUNERAL)
    stage.screen.refresh()
    assert "Buổi này nghỉ (làng có tang), không tính ai vắng." in texts(stage.screen)
    press(stage.screen, "Vẫn sinh hoạt")
    assert meetings.detail(stage.book, stage.meeting).state is MeetingState.PLANNED


def test_ctrl_d_finds_the_first_open_meeting_of_today(
    stage: Stage,
) -> None:
    other = builders.club(stage.book, "Nhóm đọc sách")
    builders.person(stage.book, "Ksor Ñun", group=other)
    stage.screen.mark_rest()
    stage.screen.opened(today=True)
    builders.meeting(stage.book, other, day=DAY.isoformat())
    stage.screen.refresh()
    assert stage.screen.title == "Điểm danh: Nhóm đọc sách"


def test_ctrl_d_on_a_day_without_meetings_goes_home_and_says_so(
    book_desk: Desk, qtbot: QtBot, walk: Walk, notify_spy: NotifySpy
) -> None:
    screen = RollScreen(book_desk)
    qtbot.addWidget(screen)
    screen.opened(today=True)
    screen.refresh()
    assert walk.steps == [("home", {})]
    assert notify_spy.only(Level.NOTE).startswith("Hôm nay chưa có buổi nào")
