"""“Tự điểm danh”: the laptop at the door, full screen; who comes marks himself, by card or by name.

Off until somebody switches it on. Only names are ever shown, and only those that fit what is typed;
one key combination ends it, so that no child gets into the book by Esc.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.domain.attendance import Mark, Roll, RollRow, Status
from db.domain.card_codes import looks_like_card
from db.domain.errors import AppError
from db.domain.people import Gender, PersonDraft, PersonRow
from desktop import phrases
from desktop.actions import attendance, people
from desktop.dialogs import person_words
from desktop.itemmodels.name_search import hits
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.buttons import Button, link, primary
from desktop.widgets.fields import Field, SearchField
from desktop.widgets.flow import Flow
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr, word

LEAVE_KEY = "Ctrl+F9"
LEAST_LETTERS = 2
SHOWN = 8
THANKS_MS = 2500
FORGET_MS = 20_000


class KioskDialog(QDialog):
    """Attributes:
    search: where a scanner or a person types. answers: the names that fit, as buttons.
    said: what became of the last one. came: how many are here.
    """

    def __init__(self, parent: QWidget, operations: Operations, meeting_id: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._operations, self._meeting_id = operations, meeting_id
        self._rows: tuple[RollRow, ...] = ()
        self._leaving = self._adding = False
        self._title = Text("", Kind.TITLE, wrap=True)
        self.came = Text("", Kind.FIGURE)
        self.search = SearchField(tr("Quẹt thẻ, hoặc gõ tên mình"), wait_ms=0)
        self.answers = Flow(spacing=12)
        self.said = Text("", Kind.TITLE, wrap=True)
        self.name = QLineEdit()
        self.sex: Segmented[Gender] = Segmented(person_words.sexes(), name=tr("Nam/Nữ"))
        self._guest = self._guest_fields()
        self._unlisted = link(tr("Không thấy tên mình"), self.ask_guest)
        self._thanks = self._timer(THANKS_MS, lambda: self.said.setText(""))
        self._forget = self._timer(FORGET_MS, self._start_over)
        self._build()
        QShortcut(QKeySequence(LEAVE_KEY), self, self.leave)
        self.search.textChanged.connect(self._typed)
        self.search.taken.connect(self._entered)
        self._ask()

    def _timer(self, wait: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(act)
        return timer

    def _guest_fields(self) -> QWidget:
        whole = QWidget()
        whole.setObjectName("clear")
        column = QVBoxLayout(whole)
        column.addWidget(Field(tr("Họ và tên"), self.name))
        self.sex.choose(None)
        column.addWidget(self.sex)
        column.addWidget(Flow(primary(tr("Ghi tên tôi"), self.add_guest, icon="check")))
        self.name.returnPressed.connect(self.add_guest)
        whole.hide()
        return whole

    def _build(self) -> None:
        column = QVBoxLayout(self)
        side = theme.px(120)
        column.setContentsMargins(side, theme.px(32), side, theme.px(20))
        column.setSpacing(theme.px(16))
        # To be read and pressed standing, from an arm's length.
        big, tall = theme.px(24), theme.px(48)
        self.setStyleSheet(
            f"QLineEdit, QPushButton {{ font-size: {big}px; min-height: {tall}px; }}"
            f'QLabel[kind="title"], QLabel[kind="figure"] {{ font-size: {theme.px(30)}px; }}'
        )
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.came)
        column.addLayout(top)
        for widget in (self.search, self.said, self.answers, self._unlisted, self._guest):
            column.addWidget(widget)
        column.addStretch(1)
        told = tr("Người phụ trách: bấm {key} để về sổ.", key=LEAVE_KEY)
        column.addWidget(Text(told, Kind.QUIET))
        self.search.setFocus()

    def leave(self) -> None:
        """The one way out."""
        self._leaving = True
        self.done(0)

    def _ask(self) -> None:
        self._operations.run(
            attendance.roll, self._meeting_id, on_done=self._show, latest="kiosk.roll"
        )

    def _show(self, roll: Roll) -> None:
        self._rows = roll.rows
        self._title.setText(tr("Điểm danh: {name}", name=phrases.meeting_name(roll.meeting)))
        self.came.setText(tr("Có mặt {count}", count=number(roll.meeting.present)))

    def _typed(self, text: str) -> None:
        self._forget.start()
        self.answers.clear()
        if len(text.strip()) < LEAST_LETTERS or looks_like_card(text):
            return
        for row in self._fitting(text)[:SHOWN]:
            self.answers.add(Button(_name(row), partial(self.take, row)))

    def _fitting(self, text: str) -> list[RollRow]:
        return [self._rows[at] for at in hits(text, [row.full_name or "" for row in self._rows])]

    def _entered(self) -> None:
        """Enter from a scanner, or after a name that only one person bears."""
        typed = self.search.text().strip()
        if looks_like_card(typed):
            self.search.clear()
            self._operations.run(people.of_card, typed, on_done=self._card_read)
            return
        fitting = self._fitting(typed) if len(typed) >= LEAST_LETTERS else []
        if len(fitting) == 1:
            self.take(fitting[0])
        elif fitting:
            self._say(tr("Bấm vào tên mình."))
        elif typed:
            self._say(tr("Chưa thấy tên này. Gõ lại, hoặc bấm “Không thấy tên mình”."))

    def _card_read(self, found: Sequence[PersonRow]) -> None:
        if not found:
            self._say(tr("Thẻ này chưa có trong sổ. Gõ tên mình."))
            return
        known = [row for row in self._rows if row.person_id == found[0].id]
        if known:
            self.take(known[0])
        else:
            self._mark(found[0].id, found[0].full_name or "")

    def take(self, row: RollRow) -> None:
        """This is the one who came. Who was marked late stays so."""
        if row.status is not None and row.status.came:
            self._done(tr("{name} đã điểm danh rồi", name=_name(row)))
        else:
            self._mark(row.person_id, _name(row))

    def _mark(self, person_id: str, name: str) -> None:
        self._operations.run(
            attendance.mark,
            self._meeting_id,
            [Mark(person_id, Status.PRESENT)],
            on_done=lambda _: self._done(tr("✓ Đã điểm danh: {name}", name=name)),
        )

    def ask_guest(self) -> None:
        """Two fields for somebody who is on no list."""
        self.name.setText(self.search.text().strip())
        self._guest.show()
        self.name.setFocus()
        self._forget.start()

    def add_guest(self) -> None:
        """Into the book and marked; whether it is somebody known is seen to later."""
        name = self.name.text().strip()
        if not name:
            self._say(tr("Gõ tên mình trước."))
            return
        if self._adding:
            # Enter twice, by one who saw nothing happen at once.
            return
        self._adding = True
        self._operations.run(
            people.add,
            PersonDraft(name, self.sex.value),
            on_done=lambda made: self._mark(made.created[0], name),
            on_refused=self._not_added,
        )

    def _not_added(self, error: AppError) -> None:
        self._adding = False
        self._say(word(error))

    def _done(self, words: str) -> None:
        self._start_over()
        self._say(words)
        self._ask()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self._thanks.start()

    def _start_over(self) -> None:
        """Nothing of the one before is left for the next."""
        self._adding = False
        self._forget.stop()
        self.search.clear()
        self.answers.clear()
        self.name.clear()
        self.sex.choose(None)
        self._guest.hide()
        self.search.setFocus()

    def reject(self) -> None:
        """Esc and Alt+F4 end nothing; Esc empties what was typed."""
        self._start_over()

    def closeEvent(self, event: QCloseEvent) -> None:
        app = QGuiApplication.instance()
        ending = isinstance(app, QGuiApplication) and app.isSavingSession()
        if self._leaving or ending:
            event.accept()
        else:
            event.ignore()


def _name(row: RollRow) -> str:
    return person_words.full(row.full_name, row.distinction)
