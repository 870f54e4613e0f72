"""Find one person by typing, and take that one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.domain.people import PersonRow
from desktop.actions import people
from desktop.dialogs import person_words
from desktop.itemmodels.rows import RowsModel
from desktop.operations import Operations
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import SearchField
from desktop.widgets.rows import RowDelegate, RowsView
from desktop.widgets.scroll_body import list_height
from desktop.wording import tr

SHOWN = 50


class PickPersonDialog(Dialog):
    """Signals:
    picked(object): the ``PersonRow`` that was taken.
    """

    drafted = False

    picked = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        title: str,
        yes: str,
        *,
        without: Sequence[str] = (),
    ) -> None:
        """``without``: ids that are not offered."""
        super().__init__(parent, title, yes, tr("Thôi"))
        self._operations = operations
        self._without = frozenset(without)
        self.search = SearchField(tr("Gõ không dấu được"), name=tr("Tìm người"))
        self.model: RowsModel[PersonRow] = RowsModel(person_words.brief)
        self.view = RowsView(self.model, RowDelegate(), name=tr("Những người tìm thấy"))
        self.view.setMinimumHeight(list_height(240, 60))
        self.body.addWidget(self.search)
        self.body.addWidget(self.view, 1)
        self.search.searched.connect(lambda _: self._ask())
        self.search.left_down.connect(self.view.setFocus)
        self.view.activated.connect(lambda _: self._take())
        self.view.selectionModel().currentChanged.connect(lambda: self._check())
        self._answered = ""
        self._taken: str | None = None
        self.search.setFocus()
        self._ask()

    @property
    def row(self) -> PersonRow | None:
        return self.model.row_at(self.view.currentIndex())

    def confirm(self) -> None:
        typed = self.search.text()
        if typed != self._answered:
            # Enter before the answer: the list shows others yet.
            self._taken = typed
            self._ask()
        else:
            self._take()

    def _take(self) -> None:
        """The row that is pointed at."""
        if self.row is not None:
            self.picked.emit(self.row)
            self.accept()

    def _ask(self) -> None:
        typed = self.search.text()
        self._operations.run(
            people.listing,
            typed,
            limit=SHOWN + len(self._without),
            on_done=lambda rows: self._show(typed, rows),
            latest="people.pick",
        )

    def _show(self, typed: str, rows: tuple[PersonRow, ...]) -> None:
        self._answered = typed
        self.model.set_rows([row for row in rows if row.id not in self._without][:SHOWN])
        if self.search.text().strip() and self.model.rowCount():
            self.view.choose(0)
        self._check()
        taken, self._taken = self._taken, None
        if taken == typed == self.search.text():
            self.confirm()

    def _check(self) -> None:
        self.yes.setEnabled(self.row is not None)
