"""Add several people to a group at once: search, pick, search again; from which day, as what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.domain.groups import GroupRow, Role
from db.domain.people import PersonRow
from desktop import phrases
from desktop.actions import people
from desktop.dialogs import group_words, person_words
from desktop.itemmodels.picks import PicksModel
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field, SearchField
from desktop.widgets.pair import Pair
from desktop.widgets.picks import PicksView
from desktop.widgets.scroll_body import list_height
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

SHOWN = 200


class PickMembersDialog(Dialog):
    """Signals:
    chosen(list, str, object): ids of the people, the first day (YYYY-MM-DD), their ``Role``.
    new_asked(str): nobody of that name is in the book; add one.
    """

    chosen = Signal(object, str, object)
    new_asked = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        group: GroupRow,
        members: Sequence[str],
        today: date,
    ) -> None:
        """``members``: ids of those who belong to it already; they are not offered."""
        super().__init__(
            parent, tr("Thêm người vào {group}", group=group.name), tr("Thêm"), tr("Thôi")
        )
        self._operations, self._members = operations, frozenset(members)
        self.search = SearchField(tr("Gõ không dấu được"), name=tr("Tìm người"))
        self.model: PicksModel[PersonRow] = PicksModel(person_words.brief, lambda row: row.id)
        self.view = PicksView(self.model, name=tr("Những người tìm thấy"))
        self.view.setMinimumHeight(list_height(150, 190))
        self.picked = Text("", Kind.STRONG, wrap=True)
        self.since = DayField(today, name=tr("Từ ngày"), describe=phrases.weekday)
        self.role: Choice[Role] = Choice(group_words.roles(group.kind), name=tr("Là"))
        self.new = link(tr("Người mới…"), self._ask_new, icon="user-plus")
        self.body.addWidget(self.search)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.picked)
        self.body.addWidget(Pair(Field(tr("Từ ngày"), self.since), Field(tr("Là"), self.role)))
        self.buttons.insertWidget(0, self.new)
        self.setMinimumWidth(theme.px(520))
        self._connect()
        self._show_picked()
        self._ask()

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self._ask())
        self.search.left_down.connect(self._go_down)
        self.search.taken.connect(self._take_first)
        self.model.picked.connect(self._show_picked)
        self.search.setFocus()

    def confirm(self) -> None:
        ids = [row.id for row in self.model.picks]
        if ids:
            role = self.role.value or Role.MEMBER
            self.chosen.emit(ids, self.since.day.isoformat(), role)
            self.accept()

    def _ask(self) -> None:
        self._operations.run(
            people.listing,
            self.search.text(),
            limit=SHOWN + len(self._members),
            on_done=self._show,
            latest="people.pick",
        )

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self.model.set_rows([row for row in rows if row.id not in self._members][:SHOWN])

    def _show_picked(self) -> None:
        picks = self.model.picks
        names = ", ".join(person_words.name_of(row) for row in picks)
        count = number(len(picks))
        self.picked.setText(
            tr("Đã chọn {count}: {names}", count=count, names=names)
            if picks
            else tr("Chưa chọn ai.")
        )
        self.yes.setText(tr("Thêm {count} người", count=count) if picks else tr("Thêm"))
        self.yes.setEnabled(bool(picks))

    def _take_first(self) -> None:
        """Enter in the search takes the first row and clears what was typed."""
        if self.search.text().strip() and self.model.rowCount():
            self.model.turn(self.model.index(0, 0))
            self.search.clear()

    def _go_down(self) -> None:
        if self.model.rowCount():
            self.view.setFocus()
            self.view.choose(max(0, self.view.currentIndex().row()))

    def _ask_new(self) -> None:
        self.reject()
        self.new_asked.emit(self.search.text().strip())
