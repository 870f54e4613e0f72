"""What the chosen files would bring, before anything is taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.handing import TakenIn, Verdict
from desktop.screens.inbox_words import brought, refusal, verdict_words
from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card, Rule
from desktop.widgets.flow import Flow
from desktop.widgets.text import Chip, Kind, Text
from desktop.wording import number, tr


class PreviewCard(Card):
    """One line a file, then “Nhận vào sổ” and “Để sau”. Hidden while there is nothing to take."""

    def __init__(self, take: Callable[[], object], later: Callable[[], object]) -> None:
        super().__init__(tr("Tệp vừa chọn"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        self.take = secondary(tr("Nhận vào sổ"), take, icon="check")
        self.later = secondary(tr("Để sau"), later)
        self.buttons = Flow(self.take, self.later)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.buttons)

    def show_files(self, files: Sequence[TakenIn], *, taken: bool) -> None:
        """``taken``: these were taken in already; else it is what would happen."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for one in files:
            self._lines.addWidget(_line(one))
            self._lines.addWidget(Rule())
        useful = sum(one.verdict is Verdict.ACCEPTED for one in files)
        title = tr("Đã nhận {count} tệp") if taken else tr("Tệp vừa chọn: {count} tệp nhận được")
        self.set_title(title.format(count=number(useful)))
        self.buttons.setVisible(not taken)
        self.take.setEnabled(any(one.verdict is not Verdict.REFUSED for one in files))


def _line(one: TakenIn) -> QWidget:
    whole = QWidget()
    whole.setObjectName("clear")
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    top = QHBoxLayout()
    top.addWidget(Text(one.house or one.file, Kind.STRONG, wrap=True), 1)
    top.addWidget(Chip(*verdict_words(one)))
    column.addLayout(top)
    if one.house and one.house != one.file:
        column.addWidget(Text(one.file, Kind.QUIET, wrap=True))
    words = refusal(one) if one.reason else brought(one)
    if one.verdict is not Verdict.ALREADY:
        column.addWidget(Text(words, wrap=True))
    return whole
