"""What stands below a group's name: its members, who left, its meetings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.domain.groups import GroupKind, GroupRow, MemberRow, Role
from db.domain.meetings import MeetingRow, MeetingState
from db.domain.names import sort_key
from desktop import phrases
from desktop.dialogs import group_words
from desktop.itemmodels.table import Column
from desktop.screens.listing import Listing, Only
from desktop.screens.meeting_words import came, state_words
from desktop.widgets import theme
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import Kind
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.row_acts import REMOVE, Acts
from desktop.widgets.segmented import Segmented
from desktop.wording import number, tr


class Page(Enum):
    """What is shown of a group."""

    MEMBERS = "members"
    LEFT = "left"
    MEETINGS = "meetings"


class GroupPages(QWidget):
    """Signals:
    member_taken(object): Enter or a double click on a ``MemberRow``.
    meeting_taken(object): the same on a ``MeetingRow``.
    bulk_asked(str): “end” for all members that are chosen, “call_off” or “remove” for all meetings.
    """

    member_taken = Signal(object)
    meeting_taken = Signal(object)
    bulk_asked = Signal(str)

    def __init__(self, member_acts: Acts, meeting_acts: Acts) -> None:
        """What can be done with the member, and with the meeting, that is chosen."""
        super().__init__()
        self.setObjectName("clear")
        self.page: Segmented[Page] = Segmented(
            _choices("", 0, 0, 0), name=tr("Xem gì"), kind=Kind.PILL
        )
        self._kind = ""
        self._acts = (member_acts, meeting_acts)
        self.member_list, self.left_list, self.meeting_list = self._lists()
        self.members, self.member_table = self.member_list.model, self.member_list.table
        self.left, self.left_table = self.left_list.model, self.left_list.table
        self.meetings, self.meeting_table = self.meeting_list.model, self.meeting_list.table
        self.member_bulk, self.meeting_bulk = self.member_list.bulk, self.meeting_list.bulk
        self._stack = QStackedWidget()
        for widget in (self.member_list, self.left_list, self.meeting_list):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.page)
        column.addWidget(self._stack, 1)
        self.page.chosen.connect(lambda _: self._open_page())
        self.member_list.taken.connect(self.member_taken)
        self.meeting_list.taken.connect(self.meeting_taken)

    def _lists(self) -> tuple[Listing[MemberRow], Listing[MemberRow], Listing[MeetingRow]]:
        members: Listing[MemberRow] = Listing(
            self._member_columns(),
            name=tr("Thành viên"),
            id_of=lambda row: row.person_id,
            acts=self._acts[0],
            bulk=[BulkAct(tr("Nghỉ sinh hoạt…"), "log-out", self._bulk("end"), REMOVE)],
            empty=EmptyState(
                tr("Nhóm chưa có ai. Bấm nút thêm ở dưới rồi chọn trong sổ."), icon="users"
            ),
            inside=True,
        )
        left: Listing[MemberRow] = Listing(
            _left_columns(),
            name=tr("Người đã nghỉ"),
            id_of=lambda row: (row.person_id, row.to_day),
            empty=EmptyState(tr("Chưa có ai nghỉ sinh hoạt.")),
            inside=True,
        )
        held: Listing[MeetingRow] = Listing(
            _meeting_columns(),
            name=tr("Các buổi"),
            id_of=lambda row: row.id,
            acts=self._acts[1],
            bulk=[
                BulkAct(tr("Nghỉ các buổi này…"), "calendar-x", self._bulk("call_off")),
                BulkAct(tr("Xóa"), "trash-2", self._bulk("remove"), REMOVE),
            ],
            only=meeting_filters(),
            empty=EmptyState(tr("Chưa có buổi nào. Bấm “Thêm buổi…” để xếp lịch.")),
            stretch=2,
            inside=True,
        )
        return members, left, held

    def take_keyboard(self) -> None:
        """The list that is shown gets the keyboard."""
        shown = self._stack.currentWidget()
        if isinstance(shown, Listing):
            shown.table.setFocus()

    def _bulk(self, what: str) -> Callable[[], None]:
        return lambda: self.bulk_asked.emit(what)

    @property
    def chosen_members(self) -> list[MemberRow]:
        return self.member_list.chosen_rows

    @property
    def chosen_meetings(self) -> list[MeetingRow]:
        return self.meeting_list.chosen_rows

    @property
    def meeting(self) -> MeetingRow | None:
        """The meeting the keyboard is on."""
        return self.meeting_list.row

    @property
    def member(self) -> MemberRow | None:
        """The member the keyboard is on."""
        if self.page.value is not Page.MEMBERS:
            return None
        return self.member_list.row

    def show_members(self, group: GroupRow, rows: Sequence[MemberRow]) -> None:
        """``rows``: all memberships there ever were."""
        self._kind = group.kind
        self.member_list.show_rows([row for row in rows if row.to_day is None])
        self.left_list.show_rows([row for row in rows if row.to_day is not None])
        self._turn()

    def show_meetings(self, rows: Sequence[MeetingRow]) -> None:
        """The newest first."""
        self.meeting_list.show_rows(rows)
        self._turn()

    def _open_page(self) -> None:
        """Another page by hand: what was chosen on the one before is chosen no more."""
        for table in (self.member_table, self.meeting_table):
            table.clearSelection()
        self._turn()

    def _turn(self) -> None:
        self.page.set_choices(
            _choices(
                self._kind,
                self._counted(),
                len(self.left_list.rows),
                len(self.meeting_list.rows),
            )
        )
        lists: dict[Page, QWidget] = {Page.LEFT: self.left_list, Page.MEETINGS: self.meeting_list}
        self._stack.setCurrentWidget(lists.get(self.page.value or Page.MEMBERS, self.member_list))

    def _counted(self) -> int:
        """Members without those who only teach, as everywhere."""
        return sum(1 for row in self.member_list.rows if row.role is not Role.TEACHER)

    def _member_columns(self) -> tuple[Column[MemberRow], ...]:
        return (
            Column(tr("Họ và tên"), group_words.member_name, sort=_by_name, strong=True),
            Column(tr("Là"), lambda row: phrases.role(row.role, self._kind)),
            Column(
                tr("Từ ngày"),
                lambda row: phrases.day(row.from_day) if row.from_day else "",
                sort=lambda row: row.from_day or "",
                day=True,
            ),
        )


def _choices(kind: str, members: int, left: int, meetings: int) -> list[tuple[Page, str]]:
    who = tr("Học viên {count}") if kind == GroupKind.CLASS else tr("Thành viên {count}")
    return [
        (Page.MEMBERS, who.format(count=number(members))),
        (Page.MEETINGS, tr("Các buổi {count}", count=number(meetings))),
        (Page.LEFT, tr("Đã nghỉ {count}", count=number(left))),
    ]


def meeting_filters() -> list[Only[MeetingRow]]:
    """By what became of them."""
    return [
        Only("planned", tr("Chưa điểm danh"), lambda row: row.state is MeetingState.PLANNED),
        Only("held", tr("Đã điểm danh"), lambda row: row.state is MeetingState.HELD),
        Only(
            "off",
            tr("Nghỉ, hoãn"),
            lambda row: row.state in (MeetingState.CALLED_OFF, MeetingState.POSTPONED),
        ),
    ]


def _by_name(row: MemberRow) -> bytes:
    return sort_key(row.full_name or "")


def _left_columns() -> tuple[Column[MemberRow], ...]:
    return (
        Column(tr("Họ và tên"), group_words.member_name, sort=_by_name, strong=True),
        Column(
            tr("Từ ngày"),
            lambda row: phrases.day(row.from_day) if row.from_day else "",
            sort=lambda row: row.from_day or "",
            day=True,
        ),
        Column(
            tr("Đến ngày"),
            lambda row: phrases.day(row.to_day) if row.to_day else "",
            sort=lambda row: row.to_day or "",
            day=True,
        ),
    )


def _meeting_columns() -> tuple[Column[MeetingRow], ...]:
    return (
        Column(
            tr("Ngày"),
            lambda row: phrases.day(row.day),
            sort=lambda row: row.day,
            strong=True,
            day=True,
        ),
        Column(tr("Giờ"), lambda row: row.time or ""),
        Column(tr("Tình hình"), state_words),
        Column(tr("Có mặt"), came, right=True),
        Column(tr("Nội dung"), lambda row: row.topic or "", hidden=True),
        Column(tr("Nơi"), lambda row: row.place or "", hidden=True),
    )
