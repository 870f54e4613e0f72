"""Câu lạc bộ, lớp, nhóm: the groups of the house, and the one that is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from db.domain.changes import Changes, Subject
from db.domain.groups import GroupRow
from desktop.actions import groups, tables
from desktop.dialogs.group_form import GroupForm
from desktop.itemmodels.rows import RowsModel
from desktop.screens.desk import Desk
from desktop.screens.group_pages import Page
from desktop.screens.group_panel import GroupPanel
from desktop.screens.groups_list import GroupDelegate, spoken
from desktop.screens.screen import Screen, TableShown
from desktop.widgets.buttons import link, primary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import RowActs
from desktop.widgets.rows import RowsView
from desktop.wording import number, tr


class GroupsScreen(Screen):
    """``opened(group_id=…)`` shows one group."""

    subjects = frozenset({Subject.GROUPS, Subject.PEOPLE, Subject.MEETINGS, Subject.ATTENDANCE})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Câu lạc bộ, lớp, nhóm"))
        self.set_actions([primary(tr("Lập nhóm mới"), self.add_new, icon="plus")])
        self.model: RowsModel[GroupRow] = RowsModel(spoken)
        self.view = RowsView(self.model, GroupDelegate(), name=tr("Các nhóm"))
        self.view.setObjectName("rounded")
        self.view.selectionModel().currentChanged.connect(lambda: self._show_chosen())
        self.panel = GroupPanel(desk)
        RowActs(self.view, self.panel.row_acts)
        self._wanted = ""
        empty = EmptyState(
            tr("Chưa có câu lạc bộ, lớp hay nhóm nào. Lập một nhóm rồi thêm người, xếp buổi."),
            link(tr("Lập nhóm đầu tiên"), self.add_new),
            icon="shapes",
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(empty)
        card = Card(flush=True)
        card.body.addWidget(self._pages)
        self._halves = ListDetail(card, self.panel, shares=(10, 12))
        self.body.addWidget(self._halves, 1)

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
        if group is None:
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
        return self.model.row_at(self.view.currentIndex())

    def _show(self, rows: tuple[GroupRow, ...]) -> None:
        wanted = self._wanted or (self.chosen.id if self.chosen else "")
        self._wanted = ""
        self.model.set_rows(rows)
        ids = [str(row.id) for row in rows]
        self._pages.setCurrentIndex(0 if rows else 1)
        if rows:
            self.view.choose(ids.index(wanted) if wanted in ids else 0)
        self.set_heading(tr("Câu lạc bộ, lớp, nhóm"), _counted(rows))
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.panel.show_group(self.chosen)


def _counted(rows: tuple[GroupRow, ...]) -> str:
    living = sum(1 for row in rows if row.ended_on is None)
    return tr("{count} nhóm đang sinh hoạt", count=number(living)) if rows else ""
