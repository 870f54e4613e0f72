"""The keys of “Nhập từ ảnh” as buttons, with what they mean for the row that is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.scans import Seen
from desktop.itemmodels.scan_rows import Asked, hint_of
from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class AskedKeys(QWidget):
    """1, 4 and 0; below them what Enter does.

    Signals:
        decided(Seen): a button was pressed.
    """

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.yes = secondary("", partial(self.decided.emit, Seen.PRESENT))
        self.no = secondary("", partial(self.decided.emit, Seen.ABSENT))
        self.leave = secondary(tr("0 · Để lại"), partial(self.decided.emit, Seen.UNSURE))
        self.hint = Text("", Kind.QUIET, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Flow(self.yes, self.no, self.leave))
        column.addWidget(self.hint)

    def show_row(self, row: Asked) -> None:
        """What the keys mean for this row."""
        answers = row.purpose is not None
        self.yes.setText(tr("1 · Đồng ý") if answers else tr("1 · Có mặt"))
        no = tr("4 · Để trống") if answers else tr("4 · Vắng không phép")
        self.no.setText(tr("4 · Giữ như sổ") if row.booked is not None else no)
        self.no.setEnabled(not row.blank)
        self.hint.setText(hint_of(row))
