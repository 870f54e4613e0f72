"""One group: what it is, who belongs to it, when it meets, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from db.domain.found import FoundKind
from db.domain.groups import GroupKind, GroupRow, MemberRow
from db.domain.meetings import MeetingRow
from desktop import phrases
from desktop.actions import groups, meetings
from desktop.dialogs import group_words
from desktop.screens.desk import Desk
from desktop.screens.dwelling import Dwelling
from desktop.screens.group_acts import GroupActs
from desktop.screens.group_pages import GroupPages
from desktop.screens.meeting_acts import MeetingActs
from desktop.widgets import theme
from desktop.widgets.buttons import Button, menu_button, quiet, secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class GroupPanel(Card):
    """The right half of “Câu lạc bộ, lớp, nhóm”."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.group: GroupRow | None = None
        self.acts = GroupActs(self, desk)
        self.name = Text("", Kind.FIGURE, wrap=True)
        self.about = Text("", Kind.QUIET, wrap=True)
        self.pages = GroupPages(self._member_acts, self._meeting_acts)
        self._dwelling = Dwelling(self, desk, FoundKind.GROUP)
        self._meetings = MeetingActs(self, desk)
        self.pages.member_taken.connect(self._show_person)
        self.pages.meeting_taken.connect(self._open_meeting)
        self.pages.bulk_asked.connect(self.acts.with_several)
        self.body.setSpacing(theme.px(8))
        self.body.addLayout(self._head())
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(Flow(*self._buttons()))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.about)
        row.addLayout(names, 1)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(secondary(tr("Sửa"), self.acts.edit, icon="pencil"), 0, top)
        return row

    def _buttons(self) -> list[Button]:
        more = quiet("ellipsis", tr("Việc khác với nhóm này"), lambda: None)
        self.add = secondary(_add_words(None), self.acts.add_members, icon="user-plus")
        lines: list[tuple[str, Callable[[], object]] | None] = [
            (tr("Ghi bù nhiều buổi…"), self._enter_late),
            (tr("Đổi việc trong nhóm…"), self.acts.change_role),
            (tr("Người đang chọn nghỉ sinh hoạt…"), self.acts.end_member),
            None,
            (tr("Nhóm kết thúc…"), self.acts.end),
            (tr("Xóa nhóm"), self.acts.remove),
        ]
        return [
            self.add,
            secondary(tr("Thêm buổi…"), self.acts.add_meeting, icon="plus"),
            secondary(tr("In…"), self.acts.print_papers, icon="printer"),
            menu_button(more, lines),
        ]

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the group that is shown."""
        acts = self.acts
        return [
            RowAct(tr("Sửa…"), acts.edit, EDIT),
            RowAct(_add_words(self.group), acts.add_members),
            RowAct(tr("Thêm buổi…"), acts.add_meeting),
            RowAct(tr("Ghi bù nhiều buổi…"), self._enter_late),
            RowAct(tr("In…"), acts.print_papers),
            RowAct(tr("Ai đã sửa, sửa gì"), acts.show_history),
            None,
            RowAct(tr("Nhóm kết thúc…"), acts.end),
            RowAct(tr("Xóa nhóm"), acts.remove, REMOVE),
        ]

    def _member_acts(self) -> list[RowAct | None]:
        return [
            RowAct(tr("Mở trang người này"), lambda: self._show_person(self.pages.member)),
            RowAct(tr("Đổi việc trong nhóm…"), self.acts.change_role, EDIT),
            RowAct(tr("Nghỉ sinh hoạt…"), self.acts.end_member, REMOVE),
        ]

    def _meeting_acts(self) -> list[RowAct | None]:
        meeting = self.pages.meeting
        if meeting is None:
            return []
        keys = {tr("Sửa buổi…"): EDIT, tr("Xóa buổi này"): REMOVE}
        lines: list[RowAct | None] = [
            None if line is None else RowAct(*line, keys.get(line[0], ""))
            for line in self._meetings.choices(meeting)
        ]
        name = phrases.meeting_name(meeting)
        history = partial(self.acts.show_history_of, meeting.id, name)
        return [
            RowAct(tr("Điểm danh"), lambda: self._open_meeting(meeting)),
            *lines[:-1],
            RowAct(tr("Ai đã sửa, sửa gì"), history),
            *lines[-1:],
        ]

    def show_group(self, group: GroupRow | None) -> None:
        """Show this group and ask for what belongs to it."""
        self.group = group
        self._dwelling.on(group.id if group else None)
        self.setVisible(group is not None)
        if group is None:
            return
        self.name.setText(group.name)
        self.about.setText(group_words.about(group))
        self.add.setText(_add_words(group))
        run = self._desk.operations.run
        run(groups.members, group.id, on_done=self._show_members, latest="groups.members")
        run(
            meetings.listing,
            group_id=group.id,
            on_done=self._show_meetings,
            latest="groups.meetings",
        )

    def _show_members(self, rows: tuple[MemberRow, ...]) -> None:
        if self.group is not None:
            self.pages.show_members(self.group, rows)

    def _show_meetings(self, rows: tuple[MeetingRow, ...]) -> None:
        self.pages.show_meetings(tuple(reversed(rows)))

    def _show_person(self, member: MemberRow | None) -> None:
        if member is not None:
            self._desk.go("people", person_id=member.person_id)

    def _open_meeting(self, meeting: MeetingRow | None) -> None:
        if meeting is not None:
            self._desk.go("roll", meeting_id=meeting.id)

    def _enter_late(self) -> None:
        if self.group is not None:
            self._desk.go("late", group_id=self.group.id)


def _add_words(group: GroupRow | None) -> str:
    """A club has members, a class learners."""
    if group is not None and group.kind == GroupKind.CLASS:
        return tr("Thêm học viên…")
    return tr("Thêm thành viên…")
