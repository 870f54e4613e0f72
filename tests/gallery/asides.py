"""Pictures of what opens beside a screen: menus, the month below a day, small questions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QVBoxLayout, QWidget

from db.domain.groups import GroupId, GroupKind, GroupRow, MemberRow, Role
from db.domain.programmes import Programme
from desktop import languages
from desktop.actions import meetings
from desktop.dialogs.call_off import CallOffDialog
from desktop.dialogs.group_choice import GroupChoiceDialog
from desktop.dialogs.language import LanguageDialog
from desktop.dialogs.lines_form import Line, LinesForm, Typed
from desktop.dialogs.one_day import OneDayDialog
from desktop.dialogs.one_line import OneLineDialog
from desktop.dialogs.pick_person import PickPersonDialog
from desktop.dialogs.private_view import PinDialog
from desktop.dialogs.programmes import ProgrammesDialog
from desktop.dialogs.role_choice import RoleDialog
from desktop.dialogs.walk_in import WalkInDialog
from desktop.screens.groups import GroupsScreen
from desktop.screens.list_paper import ListPaper
from desktop.screens.meeting_acts import MeetingActs
from desktop.screens.people import PeopleScreen
from desktop.screens.window_acts import WindowActs
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.wording import tr
from desktop.working import Works
from tests.gallery import frame, homes
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import shared

TODAY = date(2026, 11, 22)
GONG = GroupRow(GroupId("a"), "CLB Cồng chiêng", GroupKind.CLUB, 18)
MEMBER = MemberRow("p", "Đinh Hrơh", None, Role.MEMBER, "2026-01-01", None)


def _people(stage: Stage) -> PeopleScreen:
    stage.open(shared().book)
    screen = PeopleScreen(stage.desk)
    stage.show(screen, "people")
    screen.refresh()
    return screen


def _as_part(opened: QWidget) -> QWidget:
    """What opens on its own, in a frame: without a real screen it cannot take the keyboard."""
    around = QDialog()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    opened.setParent(None)
    opened.setWindowFlags(Qt.WindowType.Widget)
    column.addWidget(opened)
    opened.show()
    return around


@picture("menu-bar")
def menu_bar(stage: Stage) -> None:
    """The window as it stands once it is running; gestures have their lines in the menus."""
    homes.today(stage)
    stage.acts = WindowActs(stage.window, stage.desk)


@picture("menu-view")
def view_menu(stage: Stage) -> QWidget:
    """“Xem”: what is ticked, keys at the right end, a line that leads further."""
    menu_bar(stage)
    lines = next(
        one for one in stage.window.menuBar().findChildren(QMenu) if one.title() == tr("&Xem")
    )
    lines.setActiveAction(next(one for one in lines.actions() if not one.isSeparator()))
    return _as_part(lines)


@picture("menu-sizes")
def sizes_menu(stage: Stage) -> QWidget:
    """“Xem → Cỡ chữ”, with the tick."""
    menu_bar(stage)
    sizes = next(
        one for one in stage.window.menuBar().findChildren(QMenu) if one.title() == tr("Cỡ chữ")
    )
    return _as_part(sizes)


@picture("menu-look")
def look_menu(stage: Stage) -> QWidget:
    """“Cách xem” of a list, with a line that cannot be chosen just now."""
    stage.open(shared().book)
    screen = GroupsScreen(stage.desk)
    stage.show(screen, "groups")
    screen.refresh()
    menu = QMenu(screen)
    for one in screen.list.look_choices():
        if one is None:
            menu.addSeparator()
        else:
            menu.addAction(one[0], one[1])
    closed = QAction("Bỏ cách xem này", menu)
    closed.setEnabled(False)
    menu.addAction(closed)
    return _as_part(menu)


@picture("day-month")
def day_month(stage: Stage) -> QWidget:
    """The month below a day's field."""
    field = DayField(TODAY, name="Ngày", today=TODAY)
    field.setParent(stage.window)
    return _as_part(field.month())


@picture("choice-open")
def choice_open(stage: Stage) -> QWidget:
    """A list that dropped down."""
    kinds = list(enumerate(("Câu lạc bộ", "Lớp năng khiếu", "Nhóm sở thích")))
    choice: Choice[int] = Choice(kinds, name="Loại")
    choice.setParent(stage.window)
    choice.widen_list()
    choice.view().setCurrentIndex(choice.model().index(1, 0))
    return _as_part(choice.view())


@picture("work-bar")
def work_bar(stage: Stage) -> None:
    """Long work, half done."""
    homes.today(stage)
    works = Works(lambda act: act())
    stage.window.follow(works)
    work = works.begin("Đang nhận tệp các làng gửi")
    work.done, work.of, work.late = 12, 50, True
    works.moved.emit()


@picture("call-off")
def call_off(stage: Stage) -> QWidget:
    return CallOffDialog(stage.window, "CLB Cồng chiêng", frame.nothing)


@picture("held-meeting-asked")
def held_meeting_asked(stage: Stage) -> QWidget | None:
    """Before a meeting that took place is removed."""
    stage.open(shared().book)
    screen = GroupsScreen(stage.desk)
    stage.show(screen, "groups")
    stage.desk.notify.asked.connect(stage.window.show_question)
    held = meetings.listing(shared().book, "2026-11-01", "2026-11-10")[0]
    MeetingActs(screen, stage.desk).remove(held)
    return QApplication.activeModalWidget()


@picture("group-choice")
def group_choice(stage: Stage) -> QWidget:
    return GroupChoiceDialog(stage.window, "Thêm vào nhóm", "Thêm vào nhóm", [GONG], TODAY)


@picture("language")
def language(stage: Stage) -> QWidget:
    return LanguageDialog(stage.window, languages.languages(None), "vi", frame.nothing)


@picture("lines-form")
def lines_form(stage: Stage) -> QWidget:
    """A form of a few lines: a box of books."""
    lines = [Line("name", "Hộp", "Hộp sách số 3"), Line("copies", "Số bản", 40, True)]
    return LinesForm(stage.window, stage.desk.operations, "Hộp sách luân chuyển", lines, _unasked)


def _unasked(_: Typed) -> tuple[Callable[..., object], tuple[object, ...]]:
    raise AssertionError("a picture saves nothing")


@picture("one-day")
def one_day(stage: Stage) -> QWidget:
    explain = "Những buổi sau ngày này không còn trong lịch."
    return OneDayDialog(stage.window, "Nhóm nghỉ", "Ngày", "Lưu", explain, TODAY)


@picture("one-line")
def one_line(stage: Stage) -> QWidget:
    return OneLineDialog(stage.window, "Giữ cách xem này", "Tên", "Giữ", frame.nothing)


@picture("pick-person")
def pick_person(stage: Stage) -> QWidget:
    stage.open(shared().book)
    return PickPersonDialog(stage.window, stage.desk.operations, "Ai mượn?", "Người này mượn")


@picture("pin-asked")
def pin_asked(stage: Stage) -> QWidget:
    """After a wrong PIN: a field that says what is wrong."""
    dialog = PinDialog(stage.window, stage.desk.operations, frame.nothing)
    dialog._told(False)  # noqa: SLF001 - as a book with another PIN answers
    return dialog


@picture("programmes")
def programmes(stage: Stage) -> QWidget:
    stage.open(shared().book)
    meeting = meetings.listing(shared().book)[0]
    return ProgrammesDialog(stage.window, stage.desk.operations, meeting, (next(iter(Programme)),))


@picture("role")
def role(stage: Stage) -> QWidget:
    return RoleDialog(stage.window, GONG, MEMBER)


@picture("walk-in")
def walk_in(stage: Stage) -> QWidget:
    choices = [("female", "1 nữ"), ("girls", "2 em gái")]
    return WalkInDialog(stage.window, choices, frame.nothing)


@picture("list-paper")
def list_paper(stage: Stage) -> QWidget:
    """A list before it is printed."""
    shown = _people(stage).table_shown()
    assert shown is not None
    return ListPaper(stage.window, stage.desk, shown)
