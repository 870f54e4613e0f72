"""“Bàn giao sổ”: who gives, who takes, on which day; the paper is saved and the name at the foot
changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.actions import handovers
from desktop.dialogs import files
from desktop.operations import Operations
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.pair import Pair
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

FILE = "bien-ban-ban-giao_{day}.pdf"


class HandOverDialog(Dialog):
    """``done(taker, file)`` is called when all is written."""

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        giver: str | None,
        today: date,
        done: Callable[[str, Path], object],
    ) -> None:
        super().__init__(parent, tr("Bàn giao sổ"), tr("Bàn giao, lưu biên bản…"), tr("Thôi"))
        self._operations = operations
        self._done = done
        self.giver, self.taker = QLineEdit(giver or ""), QLineEdit()
        self.day = DayField(today, name=tr("Ngày bàn giao"))
        self._giver = Field(tr("Người giao"), self.giver)
        self._taker = Field(tr("Người nhận"), self.taker)
        self.body.addWidget(
            Text(
                tr(
                    "Biên bản ghi những gì có trong sổ, có dòng trống cho đồ dùng và chỗ hai bên "
                    "ký. Sổ và máy giữ nguyên; từ nay người nhận là người ghi."
                ),
                Kind.QUIET,
                wrap=True,
            )
        )
        self.body.addWidget(Pair(self._giver, self._taker))
        self.body.addWidget(Field(tr("Ngày bàn giao"), self.day))
        self.taker.setFocus()

    def confirm(self) -> None:
        names = ((self._giver, self.giver), (self._taker, self.taker))
        for field, line in names:
            field.accept()
            if not line.text().strip():
                field.refuse(tr("Chưa ghi tên."))
                return
        name = FILE.format(day=self.day.day.isoformat())
        files.choose_place(self, tr("Lưu biên bản bàn giao"), name, "PDF (*.pdf)", self.save_to)

    def save_to(self, out: Path) -> None:
        taker = self.taker.text().strip()
        self._operations.run(
            handovers.hand_over,
            self.giver.text().strip(),
            taker,
            self.day.day.isoformat(),
            out,
            on_done=partial(self._written, taker, out),
        )

    def _written(self, taker: str, out: Path, _: object) -> None:
        self._done(taker, out)
        self.accept()
