"""Sửa lời báo cáo: each paragraph in a box of its own, to be edited, or copied one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

_LINES = 4


def paragraph_names() -> dict[str, str]:
    """What each paragraph that may be edited is called, by its key."""
    return {
        "opening": tr("Mở đầu"),
        "done": tr("Kết quả"),
        "planned": tr("Kế hoạch và thực hiện"),
        "handed_in": tr("Tình hình gửi số liệu"),
        "tasks": tr("Tiến độ nhiệm vụ"),
        "inspections": tr("Kiểm tra, hướng dẫn"),
        "proposals": tr("Kiến nghị, đề xuất"),
        "last": tr("Câu cuối"),
    }


class ReportWordsDialog(Dialog):
    """``keep(key, text)`` gets each paragraph that was changed; an emptied one is written anew by
    the program."""

    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        paragraphs: Sequence[tuple[str, str]],
        keep: Callable[[str, str | None], object],
    ) -> None:
        super().__init__(parent, tr("Sửa lời báo cáo"), tr("Lưu lời đã sửa"), tr("Thôi"))
        self._keep = keep
        found = dict(paragraphs)
        found.setdefault("proposals", "")
        self._before = found
        self.boxes: dict[str, QPlainTextEdit] = {}
        hint = tr("Để trống thì máy viết lại từ số liệu. Mỗi dòng là một đoạn.")
        self.body.addWidget(Text(hint, Kind.QUIET, wrap=True))
        for key, name in paragraph_names().items():
            if key in found:
                self._add(key, name, found[key])

    def _add(self, key: str, name: str, text: str) -> None:
        box = QPlainTextEdit(text)
        box.setTabChangesFocus(True)
        box.setMinimumHeight(theme.px(26 * _LINES))
        self.boxes[key] = box
        self.body.addWidget(Field(name, box))
        self.body.addWidget(link(tr("Chép đoạn này"), lambda: self.copy(key), icon="copy"))

    def copy(self, key: str) -> None:
        """Put one paragraph where Word takes it from."""
        QGuiApplication.clipboard().setText(self.boxes[key].toPlainText())

    def confirm(self) -> None:
        for key, box in self.boxes.items():
            text = box.toPlainText().strip()
            if text != self._before[key]:
                self._keep(key, text or None)
        self.accept()
