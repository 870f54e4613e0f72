"""The foot of the window: saved when, backed up when, and who is writing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.widgets import theme
from desktop.widgets.buttons import Button, Kind, add_choice
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import tr


class Dot(QWidget):
    """A green dot: saved. The words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(10), theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("good"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


@dataclass(frozen=True)
class FootFacts:
    """What the foot says; None while it is not known."""

    saved: str | None = None
    backup: str | None = None
    actor: str | None = None
    others: tuple[str, ...] = ()


class StatusBar(QWidget):
    """The line itself.

    Signals:
        actor_asked(str): a name was chosen in “Đang ghi”; empty: a new name is wanted.
    """

    actor_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.facts = FootFacts()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(1), theme.px(16), theme.px(1))
        row.setSpacing(theme.px(8))
        self._dot = Dot()
        self._saved = Text("", TextKind.QUIET)
        self._backup = Text("", TextKind.QUIET)
        self._actor = Button("", kind=Kind.LINK)
        for text in (self._saved, self._backup):
            text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self._dot)
        row.addWidget(self._saved)
        row.addSpacing(theme.px(12))
        row.addWidget(self._backup)
        row.addStretch(1)
        row.addWidget(self._actor)
        self._dot.hide()
        self._actor.hide()

    def show_saved(self, time: str) -> None:
        """``time`` as “08:42”; empty where nothing was saved since the start."""
        self.facts = replace(self.facts, saved=time)
        self._dot.show()
        self._saved.setText(tr("Đã lưu lúc {time}", time=time) if time else tr("Đã lưu"))

    def show_backup(self, when: str) -> None:
        """``when`` as “hôm nay” or “chưa có”."""
        self.facts = replace(self.facts, backup=when)
        self._backup.setText(tr("Sao lưu: {when}", when=when))

    def show_actor(self, name: str, others: Sequence[str]) -> None:
        """Who signs the history, and who else has written in this book."""
        self.facts = replace(self.facts, actor=name, others=tuple(others))
        menu = QMenu(self._actor)
        for other in others:
            add_choice(menu, other, partial(self.actor_asked.emit, other))
        if others:
            menu.addSeparator()
        add_choice(menu, tr("Người khác…"), lambda: self.actor_asked.emit(""))
        self._actor.setText(tr("Đang ghi: {name} ▾", name=name or tr("chưa rõ")))
        self._actor.setMenu(menu)
        self._actor.show()

    def show_facts(self, facts: FootFacts) -> None:
        """Say what the foot of the same window said before."""
        if facts.saved is not None:
            self.show_saved(facts.saved)
        if facts.backup is not None:
            self.show_backup(facts.backup)
        if facts.actor is not None:
            self.show_actor(facts.actor, facts.others)
