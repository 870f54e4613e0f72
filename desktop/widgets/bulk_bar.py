"""What can be done with several rows at once; it stands there while more than one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


@dataclass(frozen=True)
class BulkAct:
    """One button, and one line of the right-click menu while several rows are chosen; ``act`` asks
    the list which they are. ``key`` as Qt writes it."""

    words: str
    icon: str
    act: Callable[[], object]
    key: str = ""


class BulkBar(QWidget):
    """Below a table of whole rows that lets several be chosen."""

    def __init__(self, table: QTableView, acts: Sequence[BulkAct]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._table = table
        self._count = Text("", Kind.STRONG)
        buttons = [secondary(one.words, one.act, icon=one.icon or None) for one in acts]
        column = QVBoxLayout(self)
        pad = theme.px(12)
        column.setContentsMargins(pad, theme.px(6), pad, theme.px(6))
        column.addWidget(Flow(self._count, *buttons, spacing=8))
        table.selectionModel().selectionChanged.connect(lambda *_: self._fit())
        table.model().modelReset.connect(self._fit)
        self.hide()

    def rows(self) -> list[int]:
        """The places of the chosen rows, from the top."""
        return sorted(index.row() for index in self._table.selectionModel().selectedRows())

    def _fit(self) -> None:
        count = len(self.rows())
        self._count.setText(tr("Đang chọn {count}:", count=number(count)))
        self.setVisible(count > 1)
