"""What can be done with the group that is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.groups import GroupKind, GroupRow, MemberRow, Role
from db.domain.meetings import MeetingRow, MeetingState, Reason
from desktop import phrases
from desktop.actions import groups, meetings
from desktop.dialogs import group_words
from desktop.dialogs.call_off import CallOffDialog
from desktop.dialogs.group_form import GroupForm
from desktop.dialogs.history import HistoryDialog
from desktop.dialogs.one_day import OneDayDialog
from desktop.dialogs.person_form import PersonForm
from desktop.dialogs.pick_members import PickMembersDialog
from desktop.dialogs.role_choice import RoleDialog
from desktop.screens.desk import Desk
from desktop.screens.held_meetings import Loss, ask_before
from desktop.screens.meeting_adding import MeetingAdding
from desktop.wording import number, tr

if TYPE_CHECKING:
    from desktop.screens.group_panel import GroupPanel


class GroupActs:
    """Acts on ``panel.group`` and on the member chosen in it."""

    def __init__(self, panel: GroupPanel, desk: Desk) -> None:
        self._panel = panel
        self._desk = desk
        self._adding = MeetingAdding(panel, desk)

    def edit(self) -> None:
        group = self._panel.group
        if group is not None:
            form = GroupForm(self._panel.window(), self._desk.operations, group)
            form.saved.connect(lambda _id, name: self._say(tr("Đã sửa {name}", name=name)))
            form.open()

    def add_members(self) -> None:
        group = self._panel.group
        if group is None:
            return
        dialog = PickMembersDialog(
            self._panel.window(),
            self._desk.operations,
            group,
            [row.person_id for row in self._panel.pages.member_list.rows],
            self._desk.today(),
        )
        dialog.chosen.connect(partial(self._save_members, group))
        dialog.new_asked.connect(partial(self._add_new, group))
        dialog.open()

    def add_meeting(self) -> None:
        if self._panel.group is not None:
            self._adding.ask(self._desk.today(), group_id=self._panel.group.id)

    def print_papers(self) -> None:
        """“In…”: grid, receipts, consents, cards, certificates of the group."""
        group = self._panel.group
        if group is not None:
            self._desk.go("papers", group_id=group.id, name=group.name)

    def change_role(self) -> None:
        group, member = self._panel.group, self._member()
        if group is None or member is None:
            return
        dialog = RoleDialog(self._panel.window(), group, member)
        dialog.chosen.connect(partial(self._save_role, group, member))
        dialog.open()

    def end_member(self) -> None:
        group, member = self._panel.group, self._member()
        if group is None or member is None:
            return
        name = group_words.member_name(member)
        dialog = OneDayDialog(
            self._panel.window(),
            tr("{name} nghỉ {group}", name=name, group=group.name),
            tr("Ngày sinh hoạt cuối"),
            tr("Ghi vào sổ"),
            tr("Các buổi đã điểm danh vẫn giữ nguyên."),
            self._desk.today(),
        )
        said = tr("{name} nghỉ {group}", name=name, group=group.name)
        dialog.chosen.connect(
            lambda day: self._run(said, groups.end_member, group.id, member.person_id, day)
        )
        dialog.open()

    def with_several(self, what: str) -> None:
        """What ``GroupPages.bulk_asked`` says, for all that are chosen: one act, one undo."""
        pages = self._panel.pages
        if what == "end":
            self._end_members(pages.chosen_members)
        elif what == "call_off":
            self._call_off(pages.chosen_meetings)
        else:
            self._remove_meetings([row.id for row in pages.chosen_meetings])

    def _end_members(self, rows: Sequence[MemberRow]) -> None:
        group = self._panel.group
        if group is None:
            return
        said = tr("{count} người nghỉ {group}", count=number(len(rows)), group=group.name)
        dialog = OneDayDialog(
            self._panel.window(),
            said,
            tr("Ngày sinh hoạt cuối"),
            tr("Ghi vào sổ"),
            tr("Các buổi đã điểm danh vẫn giữ nguyên."),
            self._desk.today(),
        )
        ids = [row.person_id for row in rows]
        dialog.chosen.connect(lambda day: self._run(said, groups.end_members, group.id, ids, day))
        dialog.open()

    def _call_off(self, rows: Sequence[MeetingRow]) -> None:
        """Only those that are still to be marked: what was held was held."""
        planned = [row.id for row in rows if row.state is MeetingState.PLANNED]
        if not planned:
            self._desk.notify.note(tr("Trong các buổi đang chọn không có buổi nào chưa điểm danh."))
            return
        count = tr("{count} buổi", count=number(len(planned)))
        said = tr("Đã ghi nghỉ {count}.", count=count)

        def save(reason: Reason, text: str | None) -> None:
            self._run(said, meetings.call_off, planned, reason, text)

        CallOffDialog(self._panel.window(), count, save).open()

    def _remove_meetings(self, ids: Sequence[str]) -> None:
        count = number(len(ids))
        said = tr("Đã xóa {count} buổi", count=count)

        def go(held: bool) -> None:
            self._run(said, partial(meetings.remove, held=held), ids)

        ask_before(self._desk, Loss.REMOVE, ids, tr("{count} buổi đang chọn", count=count), go)

    def end(self) -> None:
        group = self._panel.group
        if group is None:
            return
        dialog = OneDayDialog(
            self._panel.window(),
            tr("{group} kết thúc", group=group.name),
            tr("Ngày cuối"),
            tr("Ghi vào sổ"),
            tr("Nhóm không còn trong lịch từ sau ngày đó. Số liệu trước đó vẫn giữ nguyên."),
            self._desk.today(),
        )
        said = tr("{group} đã kết thúc", group=group.name)
        dialog.chosen.connect(lambda day: self._run(said, groups.end, group.id, day))
        dialog.open()

    def remove(self) -> None:
        group = self._panel.group
        if group is not None:
            said = tr(
                "Đã xóa {group} ({members})",
                group=group.name,
                members=phrases.members(group.kind, group.members),
            )
            self._run(said, groups.remove, group.id)

    def show_history(self) -> None:
        """“Ai đã sửa, sửa gì” of the group."""
        group = self._panel.group
        if group is not None:
            self.show_history_of(group.id, group.name)

    def show_history_of(self, id_: str, name: str) -> None:
        """The same of a meeting or a member of it."""
        HistoryDialog(self._panel.window(), self._desk.operations, id_, name).open()

    def _member(self) -> MemberRow | None:
        """The chosen member; says where to choose one if there is none."""
        member = self._panel.pages.member
        if member is None:
            self._desk.notify.note(tr("Chọn một người trong danh sách thành viên trước."))
        return member

    def _save_members(self, group: GroupRow, ids: Sequence[str], day: str, role: Role) -> None:
        said = tr("Đã thêm {count} người vào {group}", count=number(len(ids)), group=group.name)
        self._run(said, groups.add_members, group.id, ids, day, role)

    def _add_new(self, group: GroupRow, name: str) -> None:
        form = PersonForm(
            self._panel.window(),
            self._desk.operations,
            self._desk.today(),
            name=name,
            group=group.id,
        )
        form.saved.connect(
            lambda _id, new: self._say(tr("Đã thêm {name} vào {g}", name=new, g=group.name))
        )
        form.other_asked.connect(lambda person: self._desk.go("people", person_id=person))
        form.open()

    def _save_role(self, group: GroupRow, member: MemberRow, role: Role) -> None:
        said = tr(
            "{name} là {role}",
            name=group_words.member_name(member),
            role=phrases.role(role, GroupKind(group.kind)),
        )
        self._run(said, groups.set_role, group.id, member.person_id, role)

    def _run(self, said: str, action: Callable[..., Changes], *facts: object) -> None:
        def done(_: Changes) -> None:
            self._say(said)

        self._desk.operations.run(action, *facts, on_done=done)

    def _say(self, text: str) -> None:
        self._desk.notify.done(text)
