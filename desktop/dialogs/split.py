"""“Tách một làng thành hai”: whose book goes on, what both are called; then the files for both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import HouseState
from db.domain.splits import SplitRow
from desktop.actions import splitting
from desktop.actions.splitting import SplitFiles
from desktop.dialogs import files
from desktop.operations import Operations
from desktop.tie_words import split_words
from desktop.widgets import theme
from desktop.widgets.buttons import link, secondary
from desktop.widgets.card import Rule
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.pair import Pair
from desktop.widgets.step import Step
from desktop.widgets.step_mark import StepState
from desktop.widgets.text import Kind, Text
from desktop.wording import tr, word


class SplitDialog(Dialog):
    """Each step is complete in itself; what was split can be put together again below."""

    scrolls = True

    def __init__(
        self,
        parent: QWidget | None,
        operations: Operations,
        houses: Sequence[HouseState],
        today: date,
        house: str | None = None,
    ) -> None:
        super().__init__(parent, tr("Tách một làng thành hai"), tr("Xong"), tr("Thôi"))
        self._operations = operations
        names = [(one.id, one.name) for one in houses]
        self.whole: Choice[str] = Choice(names, name=tr("Làng ghi tiếp sổ"))
        self.new, self.name = QLineEdit(), QLineEdit()
        self.day = DayField(today, name=tr("Ngày tách"))
        self.made: str | None = None
        self.do = secondary(tr("Tách làng"), self.split, icon="check")
        self.save = secondary(tr("Lưu tệp cho hai làng…"), self._choose_folder, icon="save")
        self.new_field = Field(tr("Tên làng mới"), self.new)
        self._build()
        self.whole.choose(house or "")
        self._list()

    def _build(self) -> None:
        self._steps = (
            Step(
                1,
                tr("Chọn làng và đặt tên"),
                tr(
                    "Sổ đang có ghi tiếp cho một làng; làng mới ghi sổ riêng từ ngày tách. Việc "
                    "trước ngày tách giữ tên cũ."
                ),
            ),
            Step(2, tr("Tách làng"), tr("Hoàn tác được khi làng mới chưa có sổ.")),
            Step(
                3,
                tr("Đưa tệp cho máy của hai làng"),
                tr("Làng ghi tiếp nhận giấy báo có tên mới; làng mới nhận tệp mời để mở sổ."),
            ),
        )
        choosing, doing, telling = (step.words for step in self._steps)
        # One below the other: names of houses are long, and all begin alike.
        choosing.addWidget(Field(tr("Làng ghi tiếp sổ"), self.whole))
        choosing.addWidget(self.new_field)
        choosing.addWidget(
            Pair(
                Field(tr("Tên mới của làng ghi tiếp (nếu đổi)"), self.name),
                Field(tr("Ngày tách"), self.day),
            )
        )
        doing.addWidget(Flow(self.do))
        telling.addWidget(Flow(self.save))
        for step in self._steps:
            step.words.setSpacing(theme.px(6))
            self.body.addWidget(step)
        self._past = QVBoxLayout()
        self.body.addLayout(self._past)
        self.save.setEnabled(False)
        self._steps[0].mark.show_state(StepState.NOW)

    def split(self) -> None:
        self.new_field.accept()
        if self.whole.value is None:
            self.new_field.refuse(tr("Chọn làng trước."))
            return
        self._operations.run(
            splitting.split,
            self.whole.value,
            self.new.text().strip(),
            self.day.day.isoformat(),
            self.name.text().strip() or None,
            on_done=self._split,
            on_refused=self._refused,
        )

    def _refused(self, error: AppError) -> None:
        self.new_field.refuse(word(error))

    def _split(self, changes: Changes) -> None:
        self.made = changes.created[0]
        self.do.setEnabled(False)
        self.save.setEnabled(True)
        self._steps[0].mark.show_state(StepState.DONE)
        self._steps[1].say(tr("Đã tách. Làng mới đứng trong danh sách của xã."), StepState.DONE)
        self._steps[2].mark.show_state(StepState.NOW)
        self._list()

    def _choose_folder(self) -> None:
        files.choose_folder(self, tr("Lưu tệp vào đâu"), self.save_files)

    def save_files(self, folder: Path) -> None:
        assert self.made is not None
        self._operations.run(splitting.write_files, self.made, folder, on_done=self._saved)

    def _saved(self, written: SplitFiles) -> None:
        names = [] if written.invitation is None else [written.invitation.name]
        if written.reply is not None and written.reply.file:
            names.insert(0, written.reply.file)
        words = tr("Đã lưu {files}. Gửi mỗi làng tệp của làng ấy.", files=", ".join(names))
        self._steps[2].say(words, StepState.DONE)

    def _list(self) -> None:
        self._operations.run(splitting.listing, on_done=self._show_past)

    def _show_past(self, rows: tuple[SplitRow, ...]) -> None:
        while (item := self._past.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not rows:
            return
        self._past.addWidget(Rule())
        self._past.addWidget(Text(tr("Đã tách"), Kind.STRONG))
        for row in rows:
            self._past.addWidget(Text(split_words(row), wrap=True))
            if row.joined:
                continue
            back = link(tr("Hoàn tác tách làng"), lambda id_=row.id: self.rejoin(id_))
            back.setAccessibleName(tr("Hoàn tác: {what}", what=split_words(row)))
            self._past.addWidget(Flow(back))

    def rejoin(self, id_: str) -> None:
        """One village stands as before."""
        self._operations.run(splitting.rejoin, id_, on_done=lambda _: self._rejoined(id_))

    def _rejoined(self, id_: str) -> None:
        if id_ == self.made:
            self.made = None
            self.do.setEnabled(True)
            self.save.setEnabled(False)
            self._steps[0].mark.show_state(StepState.NOW)
            self._steps[1].say(tr("Đã hoàn tác: một làng như trước."), StepState.LATER)
            self._steps[2].mark.show_state(StepState.LATER)
        self._list()
