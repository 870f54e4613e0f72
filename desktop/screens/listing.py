"""The one list of the window: search, filters as chips, ways to look at it, several rows at once.

A screen says what its rows are, what can be done with one and with several; searching, narrowing,
columns, views kept by name, right-click menu, keys, copying, files and paper come with the list.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from db.domain.text import fold
from desktop.itemmodels.table import Column, TableModel
from desktop.screens.list_views import KeptViews, View
from desktop.widgets import theme
from desktop.widgets.bulk_bar import BulkAct, BulkBar
from desktop.widgets.buttons import Button, Choices, Kind, link, menu_button
from desktop.widgets.card import Rule
from desktop.widgets.copying import shown_columns
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.fields import SearchField
from desktop.widgets.flow import Columns
from desktop.widgets.row_acts import Acts, RowAct, RowActs
from desktop.widgets.segmented import Segmented
from desktop.widgets.table import Table
from desktop.wording import number, tr

if TYPE_CHECKING:
    from desktop.screens.screen import TableShown

Row = TypeVar("Row")
ALL = ""
SHORT = 12
"""Rows up to which a list inside a detail is seen at a glance, without a field to search in."""


@dataclass(frozen=True)
class Only(Generic[Row]):
    """A filter: its words on the chip, and which rows it leaves; ``key`` names it in kept views."""

    key: str
    words: str
    holds: Callable[[Row], bool]


class Listing(QWidget, Generic[Row]):
    """A table with all that a list has.

    Signals:
        chosen(object): the row the keyboard is on, or None where there is none.
        taken(object): Enter or a double click on a row.

    Attributes:
        table, model: what shows the rows. search, only, look, bulk: what stands around it.
        title: what the list is called on paper and as a file.
    """

    chosen = Signal(object)
    taken = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        name: str,
        id_of: Callable[[Row], object],
        acts: Acts | None = None,
        bulk: Sequence[BulkAct] = (),
        only: Sequence[Only[Row]] = (),
        empty: QWidget | None = None,
        stretch: int = 0,
        sortable: bool = True,
        lines: int = 1,
        widest: int | None = None,
        inside: bool = False,
        flush: bool = True,
        hint: str = "",
        spoken: Callable[[Row], str] | None = None,
    ) -> None:
        """``name``: of the list, also the word under which it is remembered. ``empty`` teaches
        where there is nothing yet. ``inside``: it stands within the detail of another list; short
        ones then show no search. ``lines``, ``widest``: as in ``Table``. ``flush``: it reaches to
        the edges of its card. ``spoken``: what the search looks through, all cells where it is not
        said."""
        super().__init__()
        self.setObjectName("clear")
        self.title = name
        self._id_of, self._acts, self._bulk_acts = id_of, acts, tuple(bulk)
        self._filters, self._inside, self._sortable = tuple(only), inside, sortable
        self._pad = theme.px(12) if flush and not inside else 0
        self._rows: tuple[Row, ...] = ()
        self._search_in = spoken or self._all_cells
        self._spoken: tuple[str, ...] | None = None
        self._made, self._telling = False, True
        self.model: TableModel[Row] = TableModel(columns)
        self.table = Table(
            self.model, name=name, stretch=stretch, sortable=sortable, lines=lines, widest=widest
        )
        self._make(name, hint or tr("Tìm trong danh sách"))
        self._build(empty)

    def _make(self, name: str, hint: str) -> None:
        """What stands around the table."""
        self.views = KeptViews(name)
        self.search = SearchField(hint, name=tr("Tìm: {list}", list=name))
        self.only: Segmented[str] = Segmented(
            self._choices(), name=tr("Lọc: {list}", list=name), kind=Kind.PILL
        )
        look = Button("", icon="list-checks", tip=tr("Cách xem: cột, thứ tự, bộ lọc"))
        look.setAccessibleName(tr("Cách xem: {list}", list=name))
        self.look = menu_button(look, self.look_choices)
        self.bulk = BulkBar(self.table, self._bulk_acts)
        self._nothing = EmptyState(
            tr("Không có dòng nào như vậy."), link(tr("Xem tất cả"), self.show_all)
        )
        self._made = True

    def _build(self, empty: QWidget | None) -> None:
        self._pages, self._bar = QStackedWidget(), QWidget()
        self._bar.setObjectName("clear")
        inside = QVBoxLayout(self._bar)
        inside.setContentsMargins(self._pad, theme.px(8), self._pad, theme.px(8))
        first = QWidget()
        first.setObjectName("clear")
        row = QHBoxLayout(first)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.search, 1)
        row.addWidget(self.look)
        if self._filters:
            inside.addWidget(Columns(first, self.only, shares=(1, 0), needs=700))
        else:
            inside.addWidget(first)
            inside.addWidget(self.only)
        self.only.hide()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        if empty is not None:
            self._pages.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        if not self._inside:
            self._rule = Rule()
            column.addWidget(self._rule)
        column.addWidget(self._pages, 1)
        column.addWidget(self.bulk)
        self._fit()
        self._connect()

    def _connect(self) -> None:
        self.acts = RowActs(self.table, self._lines)
        self.search.searched.connect(lambda _: self._narrow())
        self.search.left_down.connect(self._go_down)
        self.search.taken.connect(self._go_down)
        self.only.chosen.connect(lambda _: self._narrow())
        self.table.selectionModel().currentRowChanged.connect(lambda: self._tell())
        self.table.activated.connect(lambda index: self.taken.emit(self.model.row_at(index)))
        head = self.table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open_look)

    @property
    def sortable(self) -> bool:
        return self._sortable

    @property
    def rows(self) -> tuple[Row, ...]:
        """All that were given, whatever is shown of them."""
        return self._rows

    @property
    def row(self) -> Row | None:
        """The row the keyboard is on."""
        return self.model.row_at(self.table.currentIndex())

    @property
    def chosen_rows(self) -> list[Row]:
        """Every row that is chosen, from the top."""
        return [self.model.rows[at] for at in self.bulk.rows()]

    @property
    def chosen_ids(self) -> list[str]:
        """The ids of these."""
        return [str(self._id_of(row)) for row in self.chosen_rows]

    def show_rows(self, rows: Sequence[Row], wanted: object = None) -> None:
        """Show these; the keyboard stays on its row, or goes to the one whose id is ``wanted``."""
        self._rows, self._spoken = tuple(rows), None
        if wanted is not None and not any(self._id_of(row) == wanted for row in self._narrowed()):
            self._clear()
        self._recount()
        self._narrow(wanted)

    def choose(self, wanted: object) -> None:
        """Put the keyboard on the row with that id, whatever narrowed the list before."""
        self.show_rows(self._rows, wanted)

    def show_all(self) -> None:
        """Narrowed by nothing any more."""
        self._clear()
        self._narrow()

    def narrow_now(self) -> None:
        """Do not wait for the next key: Enter was pressed."""
        self._narrow()

    @property
    def narrowed(self) -> bool:
        return bool(self.search.text().strip()) or bool(self.only.value)

    def _clear(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.only.choose(ALL)

    def _choices(self) -> list[tuple[str, str]]:
        """Those that would show something; the one that is chosen stays."""
        told = [(ALL, tr("Tất cả {count}", count=number(len(self._rows))))]
        chosen = self.only.value if self._made else None
        for one in self._filters:
            count = sum(map(one.holds, self._rows))
            if count or one.key == chosen:
                told.append((one.key, f"{one.words} {number(count)}"))
        return told

    def _recount(self) -> None:
        words = self._choices()
        if words != self.only.choices:
            self.only.set_choices(words)
        self.only.setVisible(len(words) > 1)

    def _all_cells(self, row: Row) -> str:
        return " ".join(column.text(row) for column in self.model.columns)

    def _narrowed(self) -> list[Row]:
        words = fold(self.search.text()).split()
        holds = next((one.holds for one in self._filters if one.key == self.only.value), None)
        if words and self._spoken is None:
            # Folded once: a keystroke then only looks, however long the list is.
            self._spoken = tuple(fold(self._search_in(row)) for row in self._rows)
        spoken = self._spoken or ("",) * len(self._rows)
        return [
            row
            for row, said in zip(self._rows, spoken, strict=True)
            if (holds is None or holds(row)) and all(word in said for word in words)
        ]

    def _narrow(self, wanted: object = None) -> None:
        before = wanted if wanted is not None else self._id_of(self.row) if self.row else None
        at_before = self.table.currentIndex().row()
        # Once, when all stands: the row the keyboard passes over on its way is nobody's choice.
        self._telling = False
        self.model.set_rows(self._narrowed())
        rows = self.model.rows
        if rows:
            ids = [self._id_of(row) for row in rows]
            place = ids.index(before) if before in ids else min(max(0, at_before), len(rows) - 1)
            self.table.choose(place)
        self._fit()
        self._telling = True
        self._tell()

    def _fit(self) -> None:
        some = bool(self._rows)
        self._bar.setVisible((some and not self._inside) or len(self._rows) > SHORT)
        if not self._inside:
            self._rule.setVisible(some)
        teaches = self._pages.count() > 2 and not some
        page = 2 if teaches else 0 if self.model.rows or not self.narrowed else 1
        self._pages.setCurrentIndex(page)

    def _tell(self) -> None:
        if self._telling:
            self.chosen.emit(self.row)

    def _go_down(self) -> None:
        if self.model.rows:
            self.table.setFocus()
            self.table.choose(max(0, self.table.currentIndex().row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: of several rows only the one the keyboard is on stays chosen."""
        if event.key() == Qt.Key.Key_Escape and len(self.bulk.rows()) > 1:
            self.table.choose(self.table.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _lines(self) -> Sequence[RowAct | None]:
        if len(self.bulk.rows()) > 1:
            return [RowAct(one.words, one.act, one.key) for one in self._bulk_acts]
        return self._acts() if self._acts is not None and self.row is not None else []

    def present_view(self) -> View:
        """As it is looked at now."""
        column, down = self.table.columns.order
        heads = [one.title for one in self.model.columns]
        hidden = tuple(heads[at] for at in range(len(heads)) if self.table.isColumnHidden(at))
        sort = heads[column] if column >= 0 else ""
        return View(self.only.value or ALL, self.search.text().strip(), hidden, sort, down)

    def show_view(self, view: View) -> None:
        """Look at it in this way; heads and filters that are no more are passed over."""
        heads = [one.title for one in self.model.columns]
        self.table.columns.hide({at for at, head in enumerate(heads) if at and head in view.hidden})
        if self._sortable:
            column = heads.index(view.sort) if view.sort in heads else -1
            self.table.columns.set_order(column, view.down)
        self.search.blockSignals(True)
        self.search.setText(view.search)
        self.search.blockSignals(False)
        self.only.choose(view.only if view.only in self.only.values else ALL)
        self._narrow()

    def look_choices(self) -> Choices:
        """The lines of “Cách xem”: views by name, order, columns, keeping and dropping."""
        from desktop.screens.look_menu import choices

        return choices(self)

    def begun_with(self) -> View:
        """As the list was designed."""
        return View(hidden=tuple(one.title for one in self.model.columns if one.hidden))

    def show_look(self) -> None:
        """Open “Cách xem” by key: below its button, or at the heads where it has none."""
        at_button = QPoint(0, self.look.height())
        place = (
            self.look.mapToGlobal(at_button)
            if self.look.isVisible()
            else self.table.mapToGlobal(QPoint(0, 0))
        )
        self._popup(place)

    def _open_look(self, where: QPoint) -> None:
        self._popup(self.table.horizontalHeader().mapToGlobal(where))

    def _popup(self, place: QPoint) -> None:
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in self.look_choices():
            if choice is None:
                menu.addSeparator()
            else:
                menu.addAction(choice[0], choice[1])
        menu.popup(place)

    def table_shown(self) -> TableShown:
        """What is listed now, as a table for a file or for paper."""
        from desktop.actions import shown_lists
        from desktop.screens.screen import TableShown

        shown = [self.model.columns[at] for at in shown_columns(self.table)]
        heads = [shown_lists.ShownColumn(one.title, number=one.right, day=one.day) for one in shown]
        rows = [[_cell(one, row) for one in shown] for row in self.model.rows]
        about = self._narrowed_to()
        title = self.title
        return TableShown(title, lambda book: shown_lists.as_table(book, title, about, heads, rows))

    def _narrowed_to(self) -> list[str]:
        said = [one.words for one in self._filters if one.key == self.only.value]
        if self.search.text().strip():
            said.append(tr("tìm “{text}”", text=self.search.text().strip()))
        return said


def _cell(column: Column[Any], row: Any) -> str:
    if column.day and column.sort is not None:
        return str(column.sort(row) or "")
    return column.text(row)


def listing_near(window: QWidget) -> Listing[Any] | None:
    """The list that has the keyboard, else the first that is shown."""
    focus: QWidget | None = QApplication.focusWidget()
    while focus is not None and focus is not window:
        if isinstance(focus, Listing):
            return focus
        focus = focus.parentWidget()
    shown = [one for one in window.findChildren(Listing) if one.isVisible()]
    return shown[0] if shown else None
