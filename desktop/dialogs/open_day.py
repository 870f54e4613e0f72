"""Which day is written by hand on a sheet whose date was left open: its head is shown beside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from db.domain.sheet_places import SIZES
from desktop.actions.scanning import ScannedPage
from desktop.phrases import weekday
from desktop.widgets import theme
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Text
from desktop.wording import tr

DOTS, WIDE = 4.0, 460
ABOVE, BELOW = 38.0, 12.0
"""Millimetres above the table where the title begins, and where hour and day were written."""


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
        whole, size = QPixmap(), SIZES[page.paper]
        whole.loadFromData(page.picture)
        top = (size.first_head - ABOVE) * DOTS
        cut = whole.copy(
            QRect(
                round((size.left - 2) * DOTS), round(top),
                round((size.right - size.left + 4) * DOTS), round((ABOVE - BELOW) * DOTS),
            )
        )  # fmt: skip
        self.head.setPixmap(
            cut.scaledToWidth(theme.px(WIDE - 30), Qt.TransformationMode.SmoothTransformation)
        )

    def confirm(self) -> None:
        self.accept()
        self._taken(self.page, self.day.day.isoformat())

    def reject(self) -> None:
        super().reject()
        self._taken(self.page, None)
