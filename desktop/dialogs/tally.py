"""“Đếm bằng phím”: a crowd at the door, one key for each who comes in.

Digits only: a Vietnamese keyboard program turns letters that are pressed twice into others, and
sends Backspace while it does; Backspace therefore never takes anybody away. What was counted is
saved by itself at most two seconds later, also while more keep coming in, and when the window is
closed in whatever way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from db.domain.meetings import HeadCount
from desktop.widgets import theme
from desktop.widgets.buttons import Button, secondary
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

SETTLE_MS = 2000
BACK_KEYS = (Qt.Key.Key_Minus, Qt.Key.Key_Delete)


@dataclass(frozen=True)
class Visitor:
    """One kind of visitor: which parts of the head-count grow by one with it."""

    key: str
    word: str
    parts: tuple[str, ...] = ()


def visitors() -> tuple[Visitor, ...]:
    """The kinds in the order of their keys."""
    return (
        Visitor("1", tr("Nữ"), ("female",)),
        Visitor("2", tr("Nam")),
        Visitor("3", tr("Em gái"), ("female", "children")),
        Visitor("4", tr("Em trai"), ("children",)),
        Visitor("5", tr("Cụ bà"), ("female", "elderly")),
        Visitor("6", tr("Cụ ông"), ("elderly",)),
    )


def grown(heads: HeadCount, visitor: Visitor, by: int = 1) -> HeadCount:
    """The head-count with so many more of that kind."""
    parts = {name: (getattr(heads, name) or 0) + by for name in ("people", *visitor.parts)}
    return replace(heads, **parts)


class TallyDialog(Dialog):
    """``save`` gets the whole head-count, begun from what was there.

    Attributes:
        heads: as counted now. buttons_of: the button of each kind, by its key.
    """

    drafted = False

    def __init__(
        self, parent: QWidget, name: str, heads: HeadCount, save: Callable[[HeadCount], object]
    ) -> None:
        super().__init__(parent, tr("Đếm người: {name}", name=name), tr("Xong"), tr("Thôi"))
        self.no.hide()
        self.heads = self._saved = heads
        self._save = save
        self._pressed: list[Visitor] = []
        self._total = Text("", Kind.FIGURE)
        self._parts = Text("", Kind.STRONG, wrap=True)
        self.last = Text("", Kind.QUIET, wrap=True)
        self.buttons_of: dict[str, Button] = {}
        self._back = secondary(tr("Bớt người vừa đếm"), self.take_back, icon="undo-2", tip="−")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.keep)
        self._build()
        self.finished.connect(lambda _: self.keep())
        self._show()
        # The keys belong to the dialog itself, not to a button that was clicked.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setFocus()

    def _build(self) -> None:
        told = tr(
            "Mỗi người vào bấm một phím số. Chỉ đếm người không có tên trong danh sách điểm danh."
        )
        self.body.addWidget(Text(told, Kind.QUIET, wrap=True))
        count = QHBoxLayout()
        count.setSpacing(theme.px(16))
        count.addWidget(self._total)
        count.addWidget(self.last, 1)
        self.body.addLayout(count)
        self.body.addWidget(self._parts)
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        for at, visitor in enumerate(visitors()):
            button = Button(f"{visitor.key}  {visitor.word}", partial(self.count, visitor))
            button.setStyleSheet(f"min-height: {theme.px(46)}px; font-size: {theme.px(18)}px;")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.buttons_of[visitor.key] = button
            # A column an age, so that the keys stand in two rows and the count is seen above them.
            grid.addWidget(button, at % 2, at // 2)
        self.body.addLayout(grid)
        self._back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.yes.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.yes.setDefault(False)
        self.yes.setAutoDefault(False)
        self.buttons.insertWidget(0, self._back)

    def count(self, visitor: Visitor) -> None:
        """One more of that kind."""
        self.heads = grown(self.heads, visitor)
        self._pressed.append(visitor)
        self.last.setText(tr("Vừa đếm: {word}", word=visitor.word))
        self._counted()

    def take_back(self) -> None:
        """The last one counted here was a slip."""
        if self._pressed:
            visitor = self._pressed.pop()
            self.heads = grown(self.heads, visitor, -1)
            self.last.setText(tr("Đã bớt: {word}", word=visitor.word))
            self._counted()

    def keep(self) -> None:
        """Save what is not saved yet."""
        if self.heads != self._saved:
            self._timer.stop()
            self._saved = self.heads
            self._save(self.heads)

    def _counted(self) -> None:
        self._show()
        # Not begun anew with each key: a crowd that never stops would never be saved.
        if not self._timer.isActive():
            self._timer.start()

    def _show(self) -> None:
        heads = self.heads
        self._total.setText(tr("{count} người", count=number(heads.people or 0)))
        self._parts.setText(
            tr(
                "nữ {female}, trẻ em {children}, người cao tuổi {elderly}",
                female=number(heads.female or 0),
                children=number(heads.children or 0),
                elderly=number(heads.elderly or 0),
            )
        )
        self._back.setEnabled(bool(self._pressed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undo = (
            event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if undo or event.key() in BACK_KEYS:
            self.take_back()
        elif event.key() == Qt.Key.Key_Backspace or self._take(event.text()):
            return
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A scanner or a heavy hand ends with Enter: nobody wants the window gone by that.
            return
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Input methods commit text without key presses."""
        for letter in event.commitString():
            self._take(letter)

    def _take(self, typed: str) -> bool:
        for visitor in visitors():
            if visitor.key == typed:
                self.count(visitor)
                return True
        return False
