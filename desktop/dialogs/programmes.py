"""Which programmes and movements a meeting serves: one tick each."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from db.domain.meetings import MeetingRow
from db.domain.programmes import Programme
from desktop import phrases
from desktop.actions import programmes
from desktop.operations import Operations
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class ProgrammesDialog(Dialog):
    """``now``: those that it serves already."""

    drafted = False
    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        meeting: MeetingRow,
        now: tuple[Programme, ...],
    ) -> None:
        title = tr("{name} thuộc chương trình nào?", name=phrases.meeting_name(meeting))
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self._operations, self._meeting = operations, meeting
        explain = tr("Đánh dấu mấy chương trình cũng được; trong tổng số, buổi chỉ tính một lần.")
        self.body.addWidget(Text(explain, Kind.QUIET, wrap=True))
        self.boxes = {programme: QCheckBox(words) for programme, words in names()}
        for programme, box in self.boxes.items():
            box.setChecked(programme in now)
            self.body.addWidget(box)
        next(iter(self.boxes.values())).setFocus()

    def confirm(self) -> None:
        wanted = tuple(one for one, box in self.boxes.items() if box.isChecked())
        self._operations.run(
            programmes.set_programmes,
            self._meeting.id,
            wanted,
            on_done=lambda _: self.accept(),
        )


def names() -> tuple[tuple[Programme, str], ...]:
    """The programmes as the commune's plan names them, short enough for a line."""
    return (
        (Programme.HERITAGE, tr("Bảo tồn, phát huy giá trị di sản")),
        (Programme.HERITAGE_DIGITAL, tr("Số hóa di sản")),
        (Programme.READING, tr("Phát triển văn hóa đọc")),
        (Programme.LIBRARY_DIGITAL, tr("Chuyển đổi số lĩnh vực thư viện")),
        (Programme.MOVEMENT, tr("Toàn dân đoàn kết xây dựng đời sống văn hóa")),
    )
