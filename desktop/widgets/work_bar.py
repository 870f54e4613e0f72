"""The one bar for long work: what is being done, how far it is, and “Dừng lại”."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy

from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class WorkBar(Card):
    """Hidden while nothing takes long.

    Signals:
        stop_asked(): “Dừng lại” was pressed.
    """

    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = Text("", Kind.STRONG)
        self.count = Text("", Kind.QUIET)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.stop = secondary(tr("Dừng lại"), self.stop_asked.emit, icon="x")
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.count)
        row.addWidget(self.stop)
        self.body.addLayout(row)
        # A page that wants more than its room must not squeeze it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Việc đang làm"))
        self.hide()

    def show_work(self, title: str, done: int, of: int, *, stopping: bool) -> None:
        """``of`` 0: nobody knows yet how much it is, the bar only moves."""
        self.words.setText(tr("Đang dừng: {work}", work=title) if stopping else title)
        self.bar.setRange(0, of)
        self.bar.setValue(done if of else -1)
        self.bar.setAccessibleName(title)
        said = tr("{done}/{all}", done=number(done), all=number(of)) if of else tr("đang làm…")
        self.count.setText(said)
        self.stop.setEnabled(not stopping)
        self.show()
