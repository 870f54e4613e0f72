"""Which day is written by hand on a sheet whose date was left open: its head is shown beside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from desktop.actions.scanning import ScannedPage
from desktop.dialogs.sheet_head import head_of
from desktop.phrases import weekday
from desktop.widgets import theme
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Text
from desktop.wording import tr

WIDE = 460
ABOVE = 38.0
"""Millimetres above the table where the title begins."""


class OpenDayDialog(Dialog):
    """``taken`` is called with the page and the day, None where the sheet is left out."""

    drafted = False

    def __init__(
        self,
        parent: QWidget | None,
        page: ScannedPage,
        today: date,
        taken: Callable[[ScannedPage, str | None], object],
    ) -> None:
        super().__init__(
            parent, tr("Trên tờ này ghi ngày nào?"), tr("Đúng ngày này"), tr("Chưa nhập tờ này")
        )
        self.page, self._taken = page, taken
        meeting = page.meeting
        assert meeting is not None
        groups = " + ".join(meeting.group_names) or meeting.topic or ""
        self.body.addWidget(
            Text(
                tr(
                    "Tờ {groups} được in để trống ngày. Ngày đó chưa có buổi trong sổ thì sổ ghi "
                    "thêm một buổi.",
                    groups=groups,
                ),
                wrap=True,
            )
        )
        self.head = QLabel()
        self.head.setAccessibleName(tr("Đầu tờ danh sách"))
        self._show_head()
        self.body.addWidget(self.head)
        planned = date.fromisoformat(meeting.day)
        self.day = DayField(
            min(planned, today), name=tr("Ngày ghi trên tờ"), describe=weekday, today=today
        )
        self.body.addWidget(Field(tr("Ngày ghi trên tờ"), self.day))

    def _show_head(self) -> None:
        page = self.page
        if page.picture is None or page.paper is None or page.page != 1:
            self.head.hide()
            return
        self.head.setPixmap(head_of(page.picture, ABOVE, theme.px(WIDE - 30), page.paper))

    def confirm(self) -> None:
        self.accept()
        self._taken(self.page, self.day.day.isoformat())

    def reject(self) -> None:
        super().reject()
        self._taken(self.page, None)
