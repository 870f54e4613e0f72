"""Người: everybody of the house, and the one who is chosen."""

from __future__ import annotations

from db.domain.changes import Changes, Subject
from db.domain.people import PeopleFilter, PersonRow
from desktop.actions import tables
from desktop.dialogs.person_form import PersonForm
from desktop.screens.desk import Desk
from desktop.screens.people_bulk import PeopleBulk
from desktop.screens.people_list import PeopleList
from desktop.screens.people_views import sort_words
from desktop.screens.person_panel import PersonPanel
from desktop.screens.screen import Screen, TableShown
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import REMOVE, RowAct, RowActs
from desktop.wording import number, tr


class PeopleScreen(Screen):
    """``opened(person_id=…)`` shows one person."""

    subjects = frozenset(
        {Subject.PEOPLE, Subject.CONSENTS, Subject.GROUPS, Subject.ATTENDANCE, Subject.MEETINGS}
    )
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Người"), tr("Xếp theo tên"))
        self.set_actions(
            [
                secondary(tr("Nhập từ Excel"), self.import_roster, icon="file-spreadsheet"),
                primary(tr("Thêm người"), self.add_new, icon="user-plus"),
            ]
        )
        empty = EmptyState(
            tr("Sổ chưa có ai. Có sẵn danh sách Excel thì nhập một lần là xong."),
            secondary(tr("Nhập từ Excel"), self.import_roster, icon="file-spreadsheet"),
            link(tr("Hoặc thêm từng người"), self.add_new),
            icon="users",
        )
        self.people = PeopleList(desk, empty)
        self.panel = PersonPanel(desk)
        self._halves = ListDetail(self.people, self.panel)
        self.body.addWidget(self._halves, 1)
        self.people.chosen.connect(self._show_chosen)
        self.people.taken.connect(self._work_on)
        self.people.add_asked.connect(self._open_form)
        self.people.counted.connect(self._show_count)
        self.bulk = PeopleBulk(self, desk)
        self.people.bulk_asked.connect(self.bulk.ask)
        self.panel.other_asked.connect(self.people.show_person)
        RowActs(self.people.table, self.row_acts)

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the person that is chosen; with several, what goes for all."""
        chosen = len(self.people.chosen_rows)
        if chosen < 2:
            return self.panel.row_acts()
        return [
            RowAct(tr("Thêm vào nhóm…"), lambda: self.bulk.ask("group")),
            RowAct(
                tr("Xóa {count} người", count=number(chosen)),
                lambda: self.bulk.ask("remove"),
                REMOVE,
            ),
        ]

    def opened(self, **facts: object) -> None:
        wanted = facts.get("person_id")
        if isinstance(wanted, str):
            self.people.show_person(wanted)

    def refresh(self, changes: Changes | None = None) -> None:
        self.people.ask()
        self.people.ask_counts()
        self.panel.refresh()

    def open_look(self) -> bool:
        menu, button = self.people.look.menu(), self.people.look
        assert menu is not None
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        return True

    def start_search(self) -> bool:
        self.people.search.setFocus()
        self.people.search.selectAll()
        return True

    def table_shown(self) -> TableShown:
        """Whom the list shows now, as it is searched and narrowed."""
        search, only = self.people.search.text(), self.people.only.value or PeopleFilter.ALL
        on, view = self.desk.today().isoformat(), self.people.view
        return TableShown(
            tr("Danh sách người tham gia"),
            lambda book: tables.of_people(
                book, search, view.group or None, on=on, only=only, sort=view.sort
            ),
        )

    def add_new(self) -> bool:
        self._open_form("")
        return True

    def _open_form(self, name: str) -> None:
        form = PersonForm(self.window(), self.desk.operations, self.desk.today(), name=name)
        form.saved.connect(self._added)
        form.other_asked.connect(self.people.show_person)
        form.open()

    def import_roster(self) -> None:
        self.desk.go("roster")

    def _added(self, person_id: str, name: str) -> None:
        self.people.show_person(person_id)
        self.desk.notify.done(tr("Đã thêm {name}", name=name))

    def _show_chosen(self, row: PersonRow | None) -> None:
        self.panel.show_person(row.id if row else None)

    def _work_on(self, row: PersonRow | None) -> None:
        if row is not None:
            self._halves.show_detail()
            self.panel.edit()

    def _show_count(self, count: int) -> None:
        order = sort_words(self.people.view.sort)
        said = tr("{count} người, {order}", count=number(count), order=order)
        subtitle = said if count else ""
        self.set_heading(tr("Người"), subtitle)
        self.panel.setVisible(count > 0)
