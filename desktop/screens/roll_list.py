"""The list of the roll with its search: what keys and clicks mean, and nothing of saving.

The keyboard stays in the search field all the time; the list only shows which line it is on.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from db.domain.attendance import RollRow, Status
from db.domain.card_codes import looks_like_card
from desktop import phrases
from desktop.itemmodels.name_search import hits
from desktop.itemmodels.roll import RollLine, RollModel
from desktop.screens import roll_words
from desktop.screens.roll_head import RollHead
from desktop.widgets.buttons import Button, add_choice
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.roll_delegate import RollDelegate
from desktop.widgets.rows import RowsView
from desktop.wording import tr


class RollList(Card):
    """Search, lines, states.

    Signals:
        marked(RollLine, Status | None, str | None): a person wants this mark, with this reason.
        unknown(str): Enter on a name that is not on the roll; empty: add somebody.
        other_reason(): a reason is to be typed for the line.
        moved(): the keyboard is on another line.
    card(str): a scanner has typed what stands on a member card.
    """

    marked = Signal(object, object, object)
    unknown = Signal(str)
    other_reason = Signal()
    moved = Signal()
    card = Signal(str)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.model = RollModel(roll_words.spoken)
        self._only_unmarked = False
        delegate = RollDelegate(
            roll_words.state_words(),
            lambda line: phrases.birth(line.row.birth),
            roll_words.elsewhere,
            self._clicked,
        )
        self.view = RowsView(self.model, delegate, name=tr("Danh sách điểm danh"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Always there, so that the head's columns stand over the rows' columns.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        bar = self.view.verticalScrollBar().sizeHint().width()
        self.head = RollHead(delegate, self._toggle_unmarked, inset=bar)
        self.search = self.head.search
        self._empty = EmptyState(
            tr("Nhóm chưa có thành viên. Thêm người ngay tại đây, hoặc chỉ ghi số người."),
            Button(tr("Thêm người"), lambda: self.unknown.emit(""), icon="user-plus"),
        )
        for widget, stretch in ((self.head, 0), (self.view, 1), (self._empty, 1)):
            self.body.addWidget(widget, stretch)
        self._empty.hide()
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.taken.connect(self._take)
        self.search.digit.connect(self._digit)
        self.search.space.connect(self._present_and_next)
        self.search.stepped.connect(self._step)
        self.view.clicked.connect(lambda _: self.search.setFocus())
        self.view.customContextMenuRequested.connect(lambda _: self._open_reasons())
        self.view.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())

    @property
    def line(self) -> RollLine | None:
        """The line the keyboard is on."""
        return self.model.row_at(self.view.currentIndex())

    def show_rows(self, rows: Sequence[RollRow]) -> None:
        """Show a roll; the person the keyboard is on stays."""
        here = self.line
        self.model.set_roll(rows)
        self.view.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows:
            at = self.model.place(here.row.person_id) if here is not None else None
            self.view.choose(at or 0)
        self.recount()

    def start_over(self) -> None:
        """Another meeting: nothing typed, nothing filtered, nobody shown."""
        self._only_unmarked = False
        self.search.clear()
        self.model.set_roll(())

    def recount(self) -> None:
        """Marks changed: who is still open, and who is hidden by that."""
        unmarked = len(self.model.unmarked())
        self.head.show_unmarked(unmarked, filtered=self._only_unmarked)
        for at, line in enumerate(self.model.rows):
            self.view.setRowHidden(at, self._only_unmarked and line.wanted is not None)
        self.moved.emit()

    def _toggle_unmarked(self) -> None:
        self._only_unmarked = not self._only_unmarked
        self.recount()
        self._step(0)
        self.search.setFocus()

    def _hits(self, typed: str) -> list[int]:
        return hits(typed, [line.name for line in self.model.rows])

    def _searched(self, typed: str) -> None:
        found = self._hits(typed)
        if found:
            self.view.choose(found[0])

    def _take(self) -> None:
        typed = self.search.text().strip()
        if typed:
            self.search.clear()
            if looks_like_card(typed):
                self.card.emit(typed)
            elif not self._hits(typed):
                self.unknown.emit(typed)

    def _step(self, by: int) -> None:
        places = self._hits(self.search.text()) or [
            at for at in range(self.model.rowCount()) if not self.view.isRowHidden(at)
        ]
        if places:
            here = self.view.currentIndex().row()
            at = places.index(here) if here in places else 0
            self.view.choose(places[max(0, min(len(places) - 1, at + by))])

    def _digit(self, digit: int) -> None:
        if self.line is None:
            return
        if digit in roll_words.DIGITS:
            self._ask(self.line, roll_words.DIGITS[digit])
        elif digit in roll_words.REASON_DIGITS:
            at = roll_words.REASON_DIGITS.index(digit)
            self.give_reason(roll_words.absence_reasons()[at])

    def _present_and_next(self) -> None:
        here = self.view.currentIndex().row()
        if self.line is not None:
            self._ask(self.line, Status.PRESENT)
            following = [
                at for at in range(here + 1, self.model.rowCount()) if not self.view.isRowHidden(at)
            ]
            if following:
                self.view.choose(following[0])

    def _clicked(self, row: int, status: Status) -> None:
        # A second click on the chosen state takes the mark away, for those without a keyboard.
        line = self.model.rows[row]
        self._ask(line, None if line.wanted is status else status)

    def give_reason(self, reason: str) -> None:
        """Why this person is absent; means nothing on a person who came."""
        line = self.line
        if line is not None and line.wanted in (Status.EXCUSED, Status.ABSENT):
            self._ask(line, line.wanted, reason)

    def _ask(self, line: RollLine, status: Status | None, reason: str | None = None) -> None:
        if (line.wanted, line.wanted_reason) != (status, reason):
            self.marked.emit(line, status, reason)

    def _open_reasons(self) -> None:
        line = self.line
        if line is None or line.wanted not in (Status.EXCUSED, Status.ABSENT):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for reason in roll_words.absence_reasons():
            text = tr("Lý do: {reason}", reason=reason)
            add_choice(menu, text, partial(self.give_reason, reason))
        add_choice(menu, tr("Lý do khác…"), self.other_reason.emit)
        menu.popup(self.cursor().pos())
