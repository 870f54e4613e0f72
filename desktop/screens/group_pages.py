"""What stands below a group's name: its members, who left, its meetings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.domain.groups import GroupKind, GroupRow, MemberRow, Role
from db.domain.meetings import MeetingRow
from db.domain.names import sort_key
from desktop import phrases
from desktop.dialogs import group_words
from desktop.itemmodels.table import Column, TableModel
from desktop.screens.meeting_words import came, state_words
from desktop.widgets import theme
from desktop.widgets.bulk_bar import BulkAct, BulkBar
from desktop.widgets.buttons import Kind
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.segmented import Segmented
from desktop.widgets.table import Table
from desktop.wording import number, tr


class Page(Enum):
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

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.page: Segmented[Page] = Segmented(
            _choices("", 0, 0, 0), name=tr("Xem gì"), kind=Kind.PILL
        )
        self._kind = ""
        self.members: TableModel[MemberRow] = TableModel(self._member_columns())
        self.left: TableModel[MemberRow] = TableModel(_left_columns())
        self.meetings: TableModel[MeetingRow] = TableModel(_meeting_columns())
        self.member_table = Table(self.members, name=tr("Thành viên"), sortable=True)
        self.left_table = Table(self.left, name=tr("Người đã nghỉ"), sortable=True)
        self.meeting_table = Table(self.meetings, name=tr("Các buổi"), stretch=2, sortable=True)
        self._no_members = EmptyState(
            tr("Nhóm chưa có ai. Bấm “Thêm thành viên…” rồi chọn trong sổ."), icon="users"
        )
        self._no_meetings = EmptyState(tr("Chưa có buổi nào. Bấm “Thêm buổi…” để xếp lịch."))
        self._stack = QStackedWidget()
        for widget in (
            self.member_table,
            self.left_table,
            self.meeting_table,
            self._no_members,
            self._no_meetings,
        ):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.page)
        column.addWidget(self._stack, 1)
        self.member_bulk = BulkBar(
            self.member_table,
            [BulkAct(tr("Nghỉ sinh hoạt…"), "log-out", self._bulk("end"))],
        )
        self.meeting_bulk = BulkBar(
            self.meeting_table,
            [
                BulkAct(tr("Nghỉ các buổi này…"), "calendar-x", self._bulk("call_off")),
                BulkAct(tr("Xóa"), "trash-2", self._bulk("remove")),
            ],
        )
        for bar in (self.member_bulk, self.meeting_bulk):
            column.addWidget(bar)
        self.page.chosen.connect(lambda _: self._open_page())
        self.member_table.activated.connect(
            lambda index: self.member_taken.emit(self.members.row_at(index))
        )
        self.meeting_table.activated.connect(
            lambda index: self.meeting_taken.emit(self.meetings.row_at(index))
        )

    def _bulk(self, what: str) -> Callable[[], None]:
        return lambda: self.bulk_asked.emit(what)

    @property
    def chosen_members(self) -> list[MemberRow]:
        return [self.members.rows[at] for at in self.member_bulk.rows()]

    @property
    def chosen_meetings(self) -> list[MeetingRow]:
        return [self.meetings.rows[at] for at in self.meeting_bulk.rows()]

    @property
    def meeting(self) -> MeetingRow | None:
        """The meeting the keyboard is on."""
        return self.meetings.row_at(self.meeting_table.currentIndex())

    @property
    def member(self) -> MemberRow | None:
        """The member the keyboard is on."""
        if self.page.value is not Page.MEMBERS:
            return None
        return self.members.row_at(self.member_table.currentIndex())

    def show_members(self, group: GroupRow, rows: Sequence[MemberRow]) -> None:
        """``rows``: all memberships there ever were."""
        self._kind = group.kind
        current = [row for row in rows if row.to_day is None]
        before = self.member.person_id if self.member else ""
        self.members.set_rows(current)
        self.left.set_rows([row for row in rows if row.to_day is not None])
        self._turn()
        ids = [row.person_id for row in self.members.rows]
        if before in ids:
            self.member_table.choose(ids.index(before))

    def show_meetings(self, rows: Sequence[MeetingRow]) -> None:
        """The newest first."""
        self.meetings.set_rows(rows)
        self._turn()

    def _open_page(self) -> None:
        """Another page by hand: what was chosen on the one before is chosen no more."""
        for table in (self.member_table, self.meeting_table):
            table.clearSelection()
        self._turn()

    def _turn(self) -> None:
        self.page.set_choices(
            _choices(self._kind, self._counted(), len(self.left.rows), len(self.meetings.rows))
        )
        page = self.page.value
        if page is Page.LEFT:
            self._stack.setCurrentWidget(self.left_table)
        elif page is Page.MEETINGS:
            some = bool(self.meetings.rows)
            self._stack.setCurrentWidget(self.meeting_table if some else self._no_meetings)
        else:
            some = bool(self.members.rows)
            self._stack.setCurrentWidget(self.member_table if some else self._no_members)

    def _counted(self) -> int:
        """Members without those who only teach, as everywhere."""
        return sum(1 for row in self.members.rows if row.role is not Role.TEACHER)

    def _member_columns(self) -> tuple[Column[MemberRow], ...]:
        return (
            Column(tr("Họ và tên"), group_words.member_name, sort=_by_name, strong=True),
            Column(tr("Là"), lambda row: phrases.role(row.role, self._kind)),
            Column(
                tr("Từ ngày"),
                lambda row: phrases.day(row.from_day) if row.from_day else "",
                sort=lambda row: row.from_day or "",
            ),
        )


def _choices(kind: str, members: int, left: int, meetings: int) -> list[tuple[Page, str]]:
    who = tr("Học viên {count}") if kind == GroupKind.CLASS else tr("Thành viên {count}")
    return [
        (Page.MEMBERS, who.format(count=number(members))),
        (Page.MEETINGS, tr("Các buổi {count}", count=number(meetings))),
        (Page.LEFT, tr("Đã nghỉ {count}", count=number(left))),
    ]


def _by_name(row: MemberRow) -> bytes:
    return sort_key(row.full_name or "")


def _day(day: str | None) -> str:
    return phrases.day(day) if day else ""


def _left_columns() -> tuple[Column[MemberRow], ...]:
    return (
        Column(tr("Họ và tên"), group_words.member_name, sort=_by_name, strong=True),
        Column(
            tr("Từ ngày"),
            lambda row: phrases.day(row.from_day) if row.from_day else "",
            sort=lambda row: row.from_day or "",
        ),
        Column(
            tr("Đến ngày"),
            lambda row: phrases.day(row.to_day) if row.to_day else "",
            sort=lambda row: row.to_day or "",
        ),
    )


def _meeting_columns() -> tuple[Column[MeetingRow], ...]:
    return (
        Column(tr("Ngày"), lambda row: phrases.day(row.day), sort=lambda row: row.day, strong=True),
        Column(tr("Giờ"), lambda row: row.time or ""),
        Column(tr("Tình hình"), state_words),
        Column(tr("Có mặt"), came, right=True),
    )
