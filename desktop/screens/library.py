"""Tủ sách: readers counted by one key, books lent by a title typed once, what is out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from db.domain.changes import Changes, Subject
from db.domain.library import LOAN_DAYS, Corner, LoanRow, Reader
from desktop import phrases
from desktop.actions import library
from desktop.dialogs import library_words
from desktop.dialogs.history import HistoryDialog
from desktop.dialogs.lend_form import LendForm
from desktop.screens.bulk import run_each
from desktop.screens.desk import Desk
from desktop.screens.entries import LIBRARIES, library_name
from desktop.screens.library_boxes import BoxesPage, ResourcesPage
from desktop.screens.library_counter import CounterCard
from desktop.screens.library_loans import LoansCard
from desktop.screens.library_titles import TitlesPage
from desktop.screens.screen import Screen
from desktop.widgets.buttons import Kind, primary, secondary
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.segmented import Segmented
from desktop.wording import number, tr

KEYS = dict(zip("1234", (reader for reader, _ in library_words.readers()), strict=True))


class Page(Enum):
    """What a school or community library looks after besides loans."""

    LOANS = "loans"
    TITLES = "titles"
    BOXES = "boxes"
    RESOURCES = "resources"


class LibraryScreen(Screen):
    """The book corner of a house; a school or community library calls it “Thư viện”."""

    subjects = frozenset({Subject.LIBRARY, Subject.PEOPLE})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, library_name(desk.book.kind))
        self.remind = secondary(tr("In giấy nhắc…"), self.print_shown, icon="printer")
        self.remind.hide()
        self.set_actions([self.remind, primary(tr("Cho mượn sách"), self.add_new, icon="plus")])
        self.counter = CounterCard()
        self.loans = LoansCard(desk.today())
        self.counter.counted.connect(self.count)
        self.loans.returned.connect(self.give_back)
        self.loans.renewed.connect(self.renew)
        self.loans.removed.connect(self.remove)
        self.loans.history_asked.connect(self.show_history)
        self.loans.several_asked.connect(self.with_several)
        self.pages = QStackedWidget()
        self.pages.addWidget(ListDetail(self.loans, self.counter, shares=(13, 9)))
        self.page: Segmented[Page] = Segmented(_pages(), name=tr("Xem gì"), kind=Kind.PILL)
        self.page.chosen.connect(self.turn_to)
        self._made: dict[Page, TitlesPage | BoxesPage | ResourcesPage] = {}
        if desk.book.kind in LIBRARIES:
            self.body.addWidget(self.page)
        self.body.addWidget(self.pages, 1)

    def show_history(self, loan: LoanRow) -> None:
        """“Ai đã sửa, sửa gì” of one loan."""
        HistoryDialog(self.window(), self.desk.operations, loan.id, loan.title).open()

    def opened(self, **facts: object) -> None:
        """``title``: searched among the titles of a library, else among the loans where it is
        ``out``. ``box_id``, ``resource_id``: shown on their page."""
        title = facts.get("title")
        if isinstance(title, str) and self.desk.book.kind in LIBRARIES:
            self.turn_to(Page.TITLES)
            self._made[Page.TITLES].list.search.setText(title)
        elif isinstance(title, str) and facts.get("out"):
            self.loans.search.setText(title)
        for page, fact in ((Page.BOXES, "box_id"), (Page.RESOURCES, "resource_id")):
            if facts.get(fact) is not None:
                self.turn_to(page)
                self._made[page].list.choose(facts[fact])

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            library.corner,
            self.desk.today().isoformat(),
            on_done=self._show,
            latest="library.corner",
        )
        for page in self._made.values():
            page.refresh()

    def turn_to(self, page: Page) -> None:
        """A page of a school's or community's library; made when it is first wanted."""
        self.page.choose(page)
        if page is Page.LOANS:
            self.pages.setCurrentIndex(0)
            return
        if page not in self._made:
            makers: dict[Page, type[TitlesPage | BoxesPage | ResourcesPage]] = {
                Page.TITLES: TitlesPage,
                Page.BOXES: BoxesPage,
                Page.RESOURCES: ResourcesPage,
            }
            self._made[page] = makers[page](self.desk)
            self.pages.addWidget(self._made[page])
            self._made[page].refresh()
        self.pages.setCurrentWidget(self._made[page])

    def add_new(self) -> bool:
        form = LendForm(self.window(), self.desk.operations, self.desk.today())
        form.lent.connect(self._lent)
        form.open()
        return True

    def print_shown(self) -> bool:
        """Reminders for every book that should be back; on the other pages the list."""
        if self.pages.currentIndex():
            return super().print_shown()
        self.desk.go("papers", name=tr("Sách quá hạn"))
        return True

    def count(self, reader: Reader) -> None:
        """One more reader; the number on the page answers, Ctrl+Z takes it back."""
        day, choice = self.desk.today().isoformat(), self.counter.choice
        self.desk.operations.run(
            library.count_readers, reader, 1, day, choice, on_done=self._counted
        )

    def give_back(self, loan: LoanRow) -> None:
        day = self.desk.today().isoformat()
        said = tr("Đã nhận trả {title}", title=loan.title)
        self._run_saying(said, library.give_back, [loan.id], day)

    def renew(self, loan: LoanRow, due: str) -> None:
        said = tr("{title}: gia hạn đến {day}", title=loan.title, day=phrases.day(due))
        self._run_saying(said, library.renew, loan.id, due)

    def remove(self, loan: LoanRow) -> None:
        said = tr("Đã xóa lượt mượn {title}", title=loan.title)
        self._run_saying(said, library.remove_loan, loan.id)

    def with_several(self, what: str, loans: Sequence[LoanRow]) -> None:
        """Given back, lent on or removed together: one act, one undo."""
        ids, today, count = [one.id for one in loans], self.desk.today(), number(len(loans))
        if what == "return":
            said = tr("Đã nhận trả {count} cuốn", count=count)
            self._run_saying(said, library.give_back, ids, today.isoformat())
        elif what == "renew":
            due = (today + timedelta(days=LOAN_DAYS)).isoformat()
            said = tr("Gia hạn {count} cuốn đến {day}", count=count, day=phrases.day(due))
            run_each(self.desk, said, "library.renew", library.renew, ids, due)
        else:
            said = tr("Đã xóa {count} lượt mượn", count=count)
            run_each(self.desk, said, "library.remove_loan", library.remove_loan, ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 count a reader wherever nothing is being typed."""
        reader = KEYS.get(event.text())
        if reader is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.count(reader)

    def _run_saying(self, said: str, action: object, *args: object) -> None:
        assert callable(action)
        self.desk.operations.run(action, *args, on_done=lambda _: self.desk.notify.done(said))

    def _counted(self, _: Changes) -> None:
        self.counter.forget_choice()

    def _lent(self, count: int, name: str) -> None:
        said = tr("Đã cho {name} mượn {count} cuốn", name=name, count=number(count))
        self.desk.notify.done(said)

    def _show(self, corner: Corner) -> None:
        self.counter.show_corner(corner)
        self.loans.show_loans(corner.out)
        late = sum(loan.overdue(corner.day) for loan in corner.out)
        self.remind.setVisible(late > 0)
        parts = [tr("{count} cuốn đang mượn", count=number(len(corner.out)))]
        if late:
            parts.append(tr("{count} cuốn quá hạn", count=number(late)))
        self.set_heading(self.title, ", ".join(parts))


def _pages() -> tuple[tuple[Page, str], ...]:
    return (
        (Page.LOANS, tr("Mượn, trả, đếm lượt")),
        (Page.TITLES, tr("Đầu sách")),
        (Page.BOXES, tr("Hộp sách luân chuyển")),
        (Page.RESOURCES, tr("Tài liệu số")),
    )
