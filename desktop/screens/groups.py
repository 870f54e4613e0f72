"""Câu lạc bộ, lớp, nhóm: the groups of the house, and the one that is chosen."""

from __future__ import annotations

from db.domain.changes import Changes, Subject
from db.domain.groups import GroupRow
from desktop.actions import groups, tables
from desktop.dialogs.group_form import GroupForm
from desktop.dialogs.one_day import OneDayDialog
from desktop.screens.bulk import remove_act, run_each
from desktop.screens.desk import Desk
from desktop.screens.group_pages import Page
from desktop.screens.group_panel import GroupPanel
from desktop.screens.groups_list import columns, filters
from desktop.screens.listing import Listing
from desktop.screens.screen import Screen, TableShown
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import link, primary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.wording import number, tr


class GroupsScreen(Screen):
    """``opened(group_id=…)`` shows one group."""

    subjects = frozenset({Subject.GROUPS, Subject.PEOPLE, Subject.MEETINGS, Subject.ATTENDANCE})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Câu lạc bộ, lớp, nhóm"))
        self.set_actions([primary(tr("Lập nhóm mới"), self.add_new, icon="plus")])
        self.panel = GroupPanel(desk)
        self._wanted = ""
        self.list: Listing[GroupRow] = Listing(
            columns(),
            name=tr("Các nhóm"),
            id_of=lambda row: row.id,
            acts=self.panel.row_acts,
            bulk=self._bulk(),
            only=filters(),
            empty=EmptyState(
                tr("Chưa có câu lạc bộ, lớp hay nhóm nào. Lập một nhóm rồi thêm người, xếp buổi."),
                link(tr("Lập nhóm đầu tiên"), self.add_new),
                icon="shapes",
            ),
        )
        self.model, self.view = self.list.model, self.list.table
        self.list.chosen.connect(self.panel.show_group)
        self.list.taken.connect(lambda _: self._work_on())
        card = Card(flush=True)
        card.body.addWidget(self.list)
        self._halves = ListDetail(card, self.panel, shares=(10, 12))
        self.body.addWidget(self._halves, 1)

    def _bulk(self) -> list[BulkAct]:
        return [
            BulkAct(tr("Các nhóm kết thúc…"), "calendar-x", self._end_several),
            remove_act(self.desk, self._chosen_ids, "groups.remove", groups.remove),
        ]

    def _chosen_ids(self) -> list[str]:
        return self.list.chosen_ids

    def _end_several(self) -> None:
        """All that are chosen end on one day."""
        ids = self._chosen_ids()
        said = tr("{count} nhóm kết thúc", count=number(len(ids)))
        dialog = OneDayDialog(
            self.window(),
            said,
            tr("Ngày kết thúc"),
            tr("Ghi vào sổ"),
            tr("Các buổi đã điểm danh vẫn giữ nguyên."),
            self.desk.today(),
        )
        dialog.chosen.connect(
            lambda day: run_each(self.desk, said, "groups.end", groups.end, ids, day)
        )
        dialog.open()

    def _work_on(self) -> None:
        """Enter: what stands beside the list gets the keyboard."""
        self._halves.show_detail()
        self.panel.pages.take_keyboard()

    def opened(self, **facts: object) -> None:
        wanted = facts.get("group_id")
        if isinstance(wanted, str):
            self._wanted = wanted

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            groups.listing,
            self.desk.today().isoformat(),
            on_done=self._show,
            latest="groups.listing",
        )

    def table_shown(self) -> TableShown:
        """The members or meetings of the group that is shown; without one, the groups."""
        group, on = self.chosen, self.desk.today().isoformat()
        if group is None or self.list.isAncestorOf(self.focusWidget()):
            return TableShown(tr("Câu lạc bộ, lớp, nhóm"), lambda book: tables.of_groups(book, on))
        if self.panel.pages.page.value is Page.MEETINGS:
            name = tr("Các buổi của {group}", group=group.name)
            return TableShown(name, lambda book: tables.of_meetings(book, group_id=group.id))
        day = on if self.panel.pages.page.value is Page.MEMBERS else None
        name = tr("Thành viên {group}", group=group.name)
        return TableShown(name, lambda book: tables.of_members(book, group.id, day))

    def add_new(self) -> bool:
        form = GroupForm(self.window(), self.desk.operations)
        form.saved.connect(self._added)
        form.open()
        return True

    def _added(self, group_id: str, name: str) -> None:
        self._wanted = group_id
        self.refresh()
        self.desk.notify.done(tr("Đã lập {name}", name=name))

    @property
    def chosen(self) -> GroupRow | None:
        return self.list.row

    def _show(self, rows: tuple[GroupRow, ...]) -> None:
        wanted, self._wanted = self._wanted, ""
        self.list.show_rows(rows, wanted or None)
        self.set_heading(tr("Câu lạc bộ, lớp, nhóm"), _counted(rows))


def _counted(rows: tuple[GroupRow, ...]) -> str:
    living = sum(1 for row in rows if row.ended_on is None)
    return tr("{count} nhóm đang sinh hoạt", count=number(living)) if rows else ""
