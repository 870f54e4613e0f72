"""“Báo lỗi cho người giúp máy”: the whole text first, then where it is to be saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.actions import fault_report
from desktop.dialogs import files
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

TALL = 300


class FaultReportDialog(Dialog):
    """Shows ``text``, which is saved as it stands there and not otherwise."""

    drafted = False

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        text: str,
        today: date,
        saved: Callable[[Path], object],
    ) -> None:
        super().__init__(parent, tr("Báo lỗi cho người giúp máy"), tr("Lưu thành tệp…"), tr("Thôi"))
        self._operations, self._today, self._saved = operations, today, saved
        about = tr(
            "Tệp này chỉ có những dòng dưới đây: không có tên người, số điện thoại hay tên làng. "
            "Xem rồi hãy lưu, gửi cho người giúp máy qua Zalo."
        )
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Nội dung tệp báo lỗi"))
        self.text.setMinimumHeight(theme.px(TALL))
        self.setMinimumWidth(theme.px(620))
        self.body.addWidget(Text(about, Kind.QUIET, wrap=True))
        self.body.addWidget(self.text, 1)

    def confirm(self) -> None:
        name = f"bao-loi_{self._today.isoformat()}.txt"
        files.choose_place(self, tr("Lưu tệp báo lỗi"), name, tr("Tệp chữ (*.txt)"), self.save_into)

    def save_into(self, out: Path) -> None:
        """Save what is shown."""
        self._operations.free(
            fault_report.save, self.text.toPlainText(), out, on_done=self._written
        )

    def _written(self, out: Path) -> None:
        self.accept()
        self._saved(out)
