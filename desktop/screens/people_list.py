"""The list of people: search as you type, the few ways to narrow it, names in Vietnamese order.

Rows come in pages of ``PAGE``: a keystroke in a book of 100,000 people must not carry them all over
from the database thread; the next page is asked for when the list is scrolled to its end.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.domain.people import PeopleCounts, PeopleFilter, PersonRow
from desktop import phrases
from desktop.actions import people
from desktop.dialogs import person_words
from desktop.itemmodels.table import Column, TableModel
from desktop.screens.desk import Desk
from desktop.widgets import theme
from desktop.widgets.buttons import Kind, link
from desktop.widgets.card import Card, Rule
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.fields import SearchField
from desktop.widgets.flow import Columns
from desktop.widgets.segmented import Segmented
from desktop.widgets.table import Table
from desktop.wording import number, tr

PAGE = 100


class PeopleList(Card):
    """The left half of “Người”.

    Signals:
        chosen(object): the row the keyboard is on (``PersonRow``), or None where there is none.
        taken(object): Enter or a double click on a row: the person wants to work on it.
        add_asked(str): nobody of that name was found; the person wants to add one.
        counted(int): how many people there are in all.
    """

    chosen = Signal(object)
    taken = Signal(object)
    add_asked = Signal(str)
    counted = Signal(int)

    def __init__(self, desk: Desk, empty: EmptyState) -> None:
        """``empty`` teaches where the book has no people yet."""
        super().__init__(flush=True)
        self._desk = desk
        self._wanted = ""
        self._more = False
        self._asked: tuple[str, PeopleFilter] | None = None
        self.search = SearchField(tr("Gõ không dấu được"), name=tr("Tìm người"))
        self.only: Segmented[PeopleFilter] = Segmented(
            _choices(PeopleCounts()), name=tr("Lọc danh sách"), kind=Kind.PILL
        )
        self.model: TableModel[PersonRow] = TableModel(_columns())
        self.table = Table(self.model, name=tr("Danh sách người"))
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
        inside.addWidget(Columns(self.search, self.only, shares=(1, 0), needs=720))
        self.body.addWidget(top)
        self.body.addWidget(Rule())
        self.body.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.ask())
        self.search.left_down.connect(self._go_down)
        self.search.taken.connect(self._go_down)
        self.only.chosen.connect(lambda _only: self.ask())
        self.table.selectionModel().currentRowChanged.connect(lambda: self._tell())
        self.table.activated.connect(lambda index: self.taken.emit(self.model.row_at(index)))
        self.table.verticalScrollBar().valueChanged.connect(self._ask_more_at_end)

    @property
    def row(self) -> PersonRow | None:
        return self.model.row_at(self.table.currentIndex())

    def ask(self, wanted: str = "") -> None:
        """Ask the book again; ``wanted`` is the id to be shown as chosen afterwards."""
        self._wanted = wanted or self._wanted or (self.row.id if self.row else "")
        self._desk.operations.run(
            people.listing,
            self.search.text(),
            on=self._desk.today().isoformat(),
            only=self._filter,
            limit=self._length_to_ask(),
            on_done=self._show,
            latest="people.listing",
        )

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
        self.ask(person_id)

    @property
    def _filter(self) -> PeopleFilter:
        return self.only.value or PeopleFilter.ALL

    def _length_to_ask(self) -> int:
        """As many rows as are shown already where the question is the same; else a page."""
        question = (self.search.text(), self._filter)
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
        narrowed = self.only.value is not PeopleFilter.ALL
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
        self.only.choose(PeopleFilter.ALL)
        self.ask()

    def _show_counts(self, found: PeopleCounts) -> None:
        self.only.set_choices(_choices(found, gone_shown=self._filter is PeopleFilter.GONE))
        self.counted.emit(found.all)

    def _ask_more_at_end(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        if not self._more or value < bar.maximum() - bar.pageStep():
            return
        self._more = False
        self._desk.operations.run(
            people.listing,
            self.search.text(),
            on=self._desk.today().isoformat(),
            only=self._filter,
            limit=PAGE,
            offset=self.model.rowCount(),
            on_done=self._add,
            latest="people.more",
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
        Column(tr("Sinh hoạt ở"), lambda row: ", ".join(row.groups), role=lambda _: "quiet"),
    )
