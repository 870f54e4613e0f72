"""The list of people: search as you type, the few ways to narrow it, names in Vietnamese order.

Rows come in pages of ``PAGE``: a keystroke in a book of 100,000 people must not carry them all over
from the database thread; the next page is asked for when the list is scrolled to its end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.domain.people import PeopleCounts, PeopleFilter, PeopleSort, PersonRow
from desktop import phrases
from desktop.actions import people
from desktop.dialogs import person_words
from desktop.dialogs.one_line import OneLineDialog
from desktop.itemmodels.table import Column, TableModel
from desktop.screens import people_views
from desktop.screens.desk import Desk
from desktop.screens.people_views import ListView, SavedViews
from desktop.widgets import theme
from desktop.widgets.bulk_bar import BulkAct, BulkBar
from desktop.widgets.buttons import Button, Choices, Kind, link, menu_button
from desktop.widgets.card import Card, Rule
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.fields import SearchField
from desktop.widgets.flow import Columns, Flow
from desktop.widgets.row_acts import REMOVE
from desktop.widgets.segmented import Segmented
from desktop.widgets.table import Table
from desktop.wording import number, tr

WIDEST = 170
"""Of a column beside the names, of the 100 %: a long group must not cut the names short."""

PAGE = 100


class PeopleList(Card):
    """The left half of “Người”.

    Signals:
        chosen(object): the row the keyboard is on (``PersonRow``), or None where there is none.
        taken(object): Enter or a double click on a row: the person wants to work on it.
        add_asked(str): nobody of that name was found; the person wants to add one.
        counted(int): how many people there are in all.
    bulk_asked(str): “group” or “remove” for all that are chosen; “narrow”: one group's people.
    """

    chosen = Signal(object)
    taken = Signal(object)
    add_asked = Signal(str)
    counted = Signal(int)
    bulk_asked = Signal(str)

    def __init__(self, desk: Desk, empty: EmptyState) -> None:
        """``empty`` teaches where the book has no people yet."""
        super().__init__(flush=True)
        self._desk = desk
        self._wanted = ""
        self._more = False
        self._asked: tuple[str, ListView] | None = None
        self.saved = SavedViews(desk.settings)
        self.view = self.saved.last()
        self.search = SearchField(tr("Gõ không dấu được"), name=tr("Tìm người"))
        self.only: Segmented[PeopleFilter] = Segmented(
            _choices(PeopleCounts()), name=tr("Lọc danh sách"), kind=Kind.PILL
        )
        self.model: TableModel[PersonRow] = TableModel(_columns())
        self.table = Table(self.model, name=tr("Danh sách người"), widest=WIDEST)
        self.bulk = BulkBar(
            self.table,
            [
                BulkAct(tr("Thêm vào nhóm…"), "shapes", lambda: self.bulk_asked.emit("group")),
                BulkAct(tr("Xóa"), "trash-2", lambda: self.bulk_asked.emit("remove"), REMOVE),
            ],
        )
        look = Button("", icon="list-checks", tip=tr("Cách xem: cột, thứ tự, nhóm"))
        look.setAccessibleName(tr("Cách xem"))
        self.look = menu_button(look, self._look_choices)
        self.chips = Flow(spacing=6)
        self._nobody = EmptyState("")
        self._pages = QStackedWidget()
        self._empty = empty
        for page in (self.table, self._nobody, empty):
            self._pages.addWidget(page)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.only.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        top = QWidget()
        top.setObjectName("clear")
        inside = QVBoxLayout(top)
        pad = theme.px(12)
        inside.setContentsMargins(pad, theme.px(8), pad, theme.px(8))
        searching = QHBoxLayout()
        searching.addWidget(self.search, 1)
        searching.addWidget(self.look)
        first = QWidget()
        first.setObjectName("clear")
        searching.setContentsMargins(0, 0, 0, 0)
        first.setLayout(searching)
        inside.addWidget(Columns(first, self.only, shares=(1, 0), needs=780))
        inside.addWidget(self.chips)
        self.chips.hide()
        self.body.addWidget(top)
        self.body.addWidget(Rule())
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self.bulk)
        self._show_columns()

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.ask())
        self.search.left_down.connect(self._go_down)
        self.search.taken.connect(self._go_down)
        self.only.chosen.connect(lambda _only: self.ask())
        self.table.selectionModel().currentRowChanged.connect(lambda: self._tell())
        self.table.activated.connect(lambda index: self.taken.emit(self.model.row_at(index)))
        self.table.verticalScrollBar().valueChanged.connect(self._ask_more_at_end)
        head = self.table.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._sort_by_head)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._look_at_head)

    def _sort_by_head(self, column: int) -> None:
        """By name or by year of birth, which the book can order over all its pages."""
        by = {0: PeopleSort.NAME, 1: PeopleSort.BIRTH}.get(column)
        if by is not None:
            self.show_view(replace(self.present_view(), sort=by))

    def _look_at_head(self, where: QPoint) -> None:
        menu = self.look.menu()
        if menu is not None:
            menu.popup(self.table.horizontalHeader().mapToGlobal(where))

    @property
    def chosen_rows(self) -> list[PersonRow]:
        """Every row that is chosen, from the top."""
        return [self.model.rows[at] for at in self.bulk.rows()]

    def show_view(self, view: ListView) -> None:
        """Look at the list in this way; columns and order are so at the next start too."""
        self.view = view
        self.saved.keep_last(view)
        self.search.blockSignals(True)
        self.search.setText(view.search)
        self.search.blockSignals(False)
        self.only.choose(view.only)
        self._show_columns()
        self._show_chips()
        self.ask()
        self.ask_counts()

    def present_view(self) -> ListView:
        """As it is looked at now."""
        return replace(self.view, only=self._filter, search=self.search.text().strip())

    def _look_choices(self) -> Choices:
        return people_views.choices(
            self.present_view(),
            self.saved.all(),
            self.show_view,
            group=lambda: self.bulk_asked.emit("narrow"),
            keep=self._ask_name,
            drop=self.saved.drop,
        )

    def _ask_name(self) -> None:
        view = self.present_view()
        OneLineDialog(
            self.window(),
            tr("Giữ cách xem này"),
            tr("Gọi là"),
            tr("Giữ"),
            lambda name: self.saved.keep(name, view),
        ).open()

    def _show_columns(self) -> None:
        for at, name in enumerate(people_views.COLUMNS, start=1):
            self.table.setColumnHidden(at, name not in self.view.columns)

    def _show_chips(self) -> None:
        """What narrows or orders the list beside the filters above it; a press takes it away."""
        self.chips.clear()
        view = self.view
        if view.group:
            self._chip(view.group_name, replace(view, group="", group_name=""))
        if view.sort is not PeopleSort.NAME:
            self._chip(people_views.sort_words(view.sort), replace(view, sort=PeopleSort.NAME))
        self.chips.setVisible(bool(view.group) or view.sort is not PeopleSort.NAME)

    def _chip(self, words: str, without: ListView) -> None:
        def away() -> None:
            self.show_view(replace(without, only=self._filter, search=self.search.text()))

        said = tr("Bỏ: {what}", what=words)
        self.chips.add(Button(words, away, kind=Kind.PILL, icon="x", tip=said))

    @property
    def row(self) -> PersonRow | None:
        return self.model.row_at(self.table.currentIndex())

    def ask(self, wanted: str = "") -> None:
        """Ask the book again; ``wanted`` is the id to be shown as chosen afterwards."""
        self._wanted = wanted or self._wanted or (self.row.id if self.row else "")
        self._list(self._show, "people.listing", limit=self._length_to_ask())

    def ask_counts(self) -> None:
        """How many each filter shows; not with every keystroke, since it looks at everybody."""
        self._desk.operations.run(
            people.counts,
            self._desk.today().isoformat(),
            on_done=self._show_counts,
            latest="people.counts",
        )

    def show_person(self, person_id: str) -> None:
        """Put the keyboard on a person, whatever was searched before."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.only.choose(PeopleFilter.ALL)
        self.view = replace(self.view, group="", group_name="")
        self._show_chips()
        self.ask(person_id)

    @property
    def _filter(self) -> PeopleFilter:
        return self.only.value or PeopleFilter.ALL

    def _length_to_ask(self) -> int:
        """As many rows as are shown already where the question is the same; else a page."""
        question = (self.search.text(), self.present_view())
        same = question == self._asked
        self._asked = question
        return max(PAGE, -(-self.model.rowCount() // PAGE) * PAGE) if same else PAGE

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self._more = len(rows) >= PAGE and len(rows) % PAGE == 0
        self.model.set_rows(rows)
        self._choose_wanted(rows)
        self._show_page(rows)
        self._tell()

    def _choose_wanted(self, rows: tuple[PersonRow, ...]) -> None:
        ids = [row.id for row in rows]
        wanted, self._wanted = self._wanted, ""
        at = next((place for place, id_ in enumerate(ids) if id_ == wanted), 0)
        if rows:
            index = self.model.index(at, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(
                index, flags.ClearAndSelect | flags.Rows | flags.Current
            )
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _show_page(self, rows: tuple[PersonRow, ...]) -> None:
        searching = bool(self.search.text().strip())
        narrowed = self.only.value is not PeopleFilter.ALL or bool(self.view.group)
        if rows:
            self._pages.setCurrentIndex(0)
        elif searching or narrowed:
            self._say_nobody()
        else:
            self._pages.setCurrentWidget(self._empty)

    def _say_nobody(self) -> None:
        typed = self.search.text().strip()
        if typed:
            add = link(tr("Thêm “{typed}” vào sổ", typed=typed), lambda: self._ask_to_add(typed))
            page = EmptyState(tr("Không có ai tên “{typed}”.", typed=typed), add)
        else:
            everybody = link(tr("Xem tất cả"), self._show_everybody)
            page = EmptyState(tr("Không còn ai ở mục này."), everybody)
        self._pages.removeWidget(self._nobody)
        self._nobody.deleteLater()
        self._nobody = page
        self._pages.insertWidget(1, page)
        self._pages.setCurrentIndex(1)

    def _ask_to_add(self, name: str) -> None:
        self.add_asked.emit(name)

    def _show_everybody(self) -> None:
        self.show_view(replace(self.view, only=PeopleFilter.ALL, group="", group_name=""))

    def _show_counts(self, found: PeopleCounts) -> None:
        self.only.set_choices(_choices(found, gone_shown=self._filter is PeopleFilter.GONE))
        self.counted.emit(found.all)

    def _ask_more_at_end(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        if not self._more or value < bar.maximum() - bar.pageStep():
            return
        self._more = False
        self._list(self._add, "people.more", limit=PAGE, offset=self.model.rowCount())

    def _list(
        self,
        take: Callable[[tuple[PersonRow, ...]], None],
        latest: str,
        *,
        limit: int,
        offset: int = 0,
    ) -> None:
        """Ask for people as the search, the filter and the order have them."""
        self._desk.operations.run(
            people.listing,
            self.search.text(),
            self.view.group or None,
            on=self._desk.today().isoformat(),
            only=self._filter,
            sort=self.view.sort,
            limit=limit,
            offset=offset,
            on_done=take,
            latest=latest,
        )

    def _add(self, rows: tuple[PersonRow, ...]) -> None:
        known = {row.id for row in self.model.rows}
        self.model.add_rows([row for row in rows if row.id not in known])
        self._more = len(rows) == PAGE

    def _go_down(self) -> None:
        """Enter or Down in the search: to the first row, or to adding who is not there."""
        if not self.model.rowCount() and self.search.text().strip():
            self._ask_to_add(self.search.text().strip())
        elif self.model.rowCount():
            self.table.setFocus()
            self.table.choose(max(0, self.table.currentIndex().row()))

    def _tell(self) -> None:
        self.chosen.emit(self.row)


def _choices(
    counts: PeopleCounts, *, gone_shown: bool = False
) -> tuple[tuple[PeopleFilter, str], ...]:
    """Who is gone stands there only where somebody is."""
    gone = (PeopleFilter.GONE, tr("Đã xóa, đã đi {count}", count=number(counts.gone)))
    return (
        (PeopleFilter.ALL, tr("Tất cả {count}", count=number(counts.all))),
        (PeopleFilter.CHILDREN, tr("Trẻ em {count}", count=number(counts.children))),
        (PeopleFilter.NO_BIRTH, tr("Thiếu năm sinh {count}", count=number(counts.no_birth))),
        (PeopleFilter.NOT_ASKED, tr("Chưa hỏi đồng ý {count}", count=number(counts.not_asked))),
        *((gone,) if counts.gone or gone_shown else ()),
    )


def _columns() -> tuple[Column[PersonRow], ...]:
    return (
        Column(tr("Họ và tên"), person_words.name_of, strong=True),
        Column(tr("Năm sinh"), lambda row: person_words.birth_year(row.birth)),
        Column(tr("Nam/Nữ"), lambda row: phrases.gender(row.gender)),
        Column(tr("Thôn/làng"), lambda row: row.village or "", role=lambda _: "quiet"),
        Column(tr("Sinh hoạt ở"), lambda row: ", ".join(row.groups), role=lambda _: "quiet"),
    )
