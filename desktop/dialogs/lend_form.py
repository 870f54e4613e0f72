"""“Cho mượn sách”: who, then the books one after the other, by typing or by scanner.

Made for the keyboard: a few letters and Enter take the person, every title or scanned code and
Enter add a book, Enter on the empty line saves. A code that is new asks for its title once.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from db.domain.card_codes import looks_like_card
from db.domain.changes import Changes
from db.domain.library import LOAN_DAYS, BookRow, Purpose
from db.domain.people import PersonDraft, PersonRow
from desktop import phrases
from desktop.actions import library, people
from desktop.dialogs import person_words
from desktop.dialogs.drafting import Drafting
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.buttons import Button, Kind
from desktop.widgets.clearing import clear_away
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field, SearchField
from desktop.widgets.flow import Flow
from desktop.widgets.held import Held
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import tr

SHOWN = 4
A_CODE = re.compile(r"[0-9]{8,13}[0-9Xx]?")
"""What a scanner gives for an ISBN or another printed bar code."""


class LendForm(Dialog):
    """Signals:
    lent(int, str): how many books to whom.
    listed(): another borrower, or one book more.
    """

    lent = Signal(int, str)
    listed = Signal()
    scrolls = True

    def __init__(self, parent: QWidget, operations: Operations, today: date) -> None:
        super().__init__(parent, tr("Cho mượn sách"), tr("Cho mượn"), tr("Thôi"))
        # Enter goes from field to field here; the last one presses the button itself.
        self.yes.setDefault(False)
        self._operations, self._today = operations, today
        self._known: dict[str, BookRow] = {}
        self._code = ""
        self.person: PersonRow | None = None
        self.books: list[str] = []
        self.search = SearchField(
            tr("Gõ vài chữ trong tên rồi Enter, hoặc quét thẻ"), name=tr("Người mượn")
        )
        self._who = Field(tr("Người mượn"), self.search)
        self._found = Flow(spacing=6)
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Gõ tên sách hoặc quét mã, rồi Enter"))
        self._what = Field(tr("Sách"), self.title)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        self.due = DayField(
            today + timedelta(days=LOAN_DAYS), name=tr("Hạn trả"), describe=phrases.weekday
        )
        self.counted = QCheckBox(tr("Đếm luôn một lượt bạn đọc mượn về"))
        self.counted.setChecked(True)
        for widget in (self._who, self._found, self._what):
            self.body.addWidget(widget)
        self.body.addLayout(self._lines)
        self.body.addWidget(Field(tr("Hạn trả"), self.due))
        self.body.addWidget(self.counted)
        self.search.searched.connect(lambda _: self._look_up(self._show_people))
        self.search.taken.connect(lambda: self._look_up(self._take_first))
        self.title.returnPressed.connect(self._title_entered)
        self._operations.run(library.books, on_done=self._show_books)
        self.search.setFocus()
        Drafting(self, operations, "lend_books", self._fields())

    def _fields(self) -> dict[str, QWidget | Held]:
        """Everything that can be typed or chosen, by name; who borrows by id."""
        who = Held(lambda: self.person.id if self.person else None, self._put_person, self._watch)
        return {
            "search": self.search,
            "person": who,
            "title": self.title,
            "books": Held(lambda: list(self.books), self._put_books, self._watch),
            "due": self.due,
            "counted": self.counted,
        }

    def _watch(self, act: Callable[[], object]) -> None:
        self.listed.connect(act)

    def _put_person(self, id_: str | None) -> None:
        if id_ is None:
            self.person = None
        else:
            self._operations.run(people.row, id_, on_done=self.choose)

    def _put_books(self, titles: list[str]) -> None:
        self.books.clear()
        clear_away(self._lines)
        for title in titles:
            self._list(title)

    def _list(self, title: str) -> None:
        self.books.append(title)
        self._lines.addWidget(Text("✓ " + title, TextKind.STRONG, wrap=True))

    def confirm(self) -> None:
        self._who.accept()
        self._what.accept()
        if self.title.text().strip() and not self._add():
            return
        if self.person is None:
            self._who.refuse(tr("Chưa chọn người mượn."))
        elif not self.books:
            self._what.refuse(tr("Chưa có cuốn nào."))
        else:
            counted = (None, Purpose.KNOWLEDGE) if self.counted.isChecked() else None
            self._operations.run(
                library.lend,
                self.person.id,
                list(self.books),
                self._today.isoformat(),
                self.due.day.isoformat(),
                counted=counted,
                on_done=self._done,
                on_refused=self._what.refused,
            )

    def choose(self, person: PersonRow) -> None:
        """This one borrows; the keyboard goes on to the books."""
        self.person = person
        self._who.accept()
        self.search.setText(person_words.brief(person))
        self._show_people((), keep=True)
        self.listed.emit()
        self.title.setFocus()

    def _look_up(self, then: Callable[[tuple[PersonRow, ...]], None]) -> None:
        typed = self.search.text().strip()
        if self.person is not None and typed == person_words.brief(self.person):
            return
        self.person = None
        if looks_like_card(typed):
            self._operations.run(people.of_card, typed, on_done=self._take_card)
        elif typed:
            self._operations.run(
                people.listing, typed, limit=SHOWN, on_done=then, latest="lend.people"
            )
        else:
            self._show_people((), keep=True)

    def _take_card(self, rows: tuple[PersonRow, ...]) -> None:
        """The member card was held under the scanner."""
        if rows:
            self.choose(rows[0])
        else:
            self._who.refuse(tr("Thẻ này không phải của ai trong sổ."))

    def _show_people(self, rows: tuple[PersonRow, ...], *, keep: bool = False) -> None:
        """Offer who is meant; nobody: a new person of that name. ``keep``: offer nothing."""
        place = self.body.indexOf(self._found)
        self.body.removeWidget(self._found)
        self._found.deleteLater()
        self._found = Flow(spacing=6)
        for row in rows:
            self._found.add(Button(person_words.brief(row), self._taker(row), kind=Kind.CHOICE))
        typed = self.search.text().strip()
        if not rows and not keep and typed:
            new = Button(
                tr("Ghi người mới: {name}", name=typed), self._add_person, icon="user-plus"
            )
            self._found.add(new)
        self.body.insertWidget(place, self._found)

    def _taker(self, row: PersonRow) -> Callable[[], None]:
        return lambda: self.choose(row)

    def _take_first(self, rows: tuple[PersonRow, ...]) -> None:
        if rows:
            self.choose(rows[0])
        else:
            self._show_people(rows)

    def _add_person(self) -> None:
        self._operations.run(
            people.add,
            PersonDraft(self.search.text().strip()),
            on_done=lambda _: self._look_up(self._take_first),
        )

    def _show_books(self, rows: tuple[BookRow, ...]) -> None:
        self._known = {row.code: row for row in rows if row.code}
        completer = QCompleter([row.title for row in rows], self.title)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.title.setCompleter(completer)

    def _title_entered(self) -> None:
        if self.title.text().strip():
            self._add()
        else:
            self.confirm()

    def _add(self) -> bool:
        """Put what was typed or scanned on the list; False where its title is wanted first."""
        text = self.title.text().strip()
        self._what.accept()
        if self._code:
            self._operations.run(library.set_book, text, self._code, on_refused=self._what.refused)
            self._code = ""
        elif A_CODE.fullmatch(text) and text not in self._known:
            self._code = text
            self.title.clear()
            self._what.refuse(tr("Mã {code} chưa có tên sách. Gõ tên một lần.", code=text))
            return False
        known = self._known.get(text)
        self._list(known.title if known else text)
        self.title.clear()
        self.listed.emit()
        return True

    def _done(self, _: Changes) -> None:
        assert self.person is not None
        self.lent.emit(len(self.books), self.person.full_name)
        self.accept()
