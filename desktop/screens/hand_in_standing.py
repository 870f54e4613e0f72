"""The one line of a house about its tie to the commune: nothing to say, and it is not there."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.laptops import Standing
from desktop.tie_words import merged_words, split_off_words
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class StandingLine(QWidget):
    """“Chưa đọc số cho nhau nghe với xã. Việc vẫn làm tiếp.”, with the digits on demand."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.line = Text("", Kind.QUIET, wrap=True)
        self.more = link(tr("Xem số"), self.show_digits)
        self.digits = Text("", Kind.CODE, wrap=True, select=True)
        column.addWidget(self.line)
        column.addWidget(Flow(self.more))
        column.addWidget(self.digits)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        self.digits.setText(standing.digits)
        self.digits.hide()
        self.more.setVisible(not standing.retired)
        self.line.setText(standing_words(standing))
        self.setVisible(bool(standing.digits) and bool(self.line.text()))

    def show_digits(self) -> None:
        self.digits.show()
        self.more.hide()


def standing_words(standing: Standing) -> str:
    """Empty where all is well."""
    if standing.merged is not None:
        return f"{merged_words(standing.merged)} {_wipe_words(standing)}"
    if standing.retired:
        words = tr(
            "Xã đã cho máy này nghỉ, tệp ghi từ máy này xã không nhận nữa. Sổ trên máy vẫn nguyên. "
            "Hỏi cán bộ xã nếu máy vẫn dùng."
        )
        return f"{words} {_wipe_words(standing)}"
    if standing.compared:
        return "" if standing.split is None else split_off_words(standing.split)
    return tr("Chưa đọc số cho nhau nghe với xã. Việc vẫn làm tiếp.")


def _wipe_words(standing: Standing) -> str:
    """Whether the laptop may be wiped or given away: only when the commune has copied all of it."""
    if standing.may_be_wiped:
        return tr("Xã đã sao lưu hết sổ này: xóa sổ trên máy được.")
    return tr("Xã chưa sao lưu hết sổ này: chưa xóa sổ trên máy.")
