"""“Sáp nhập hai làng”: which ends, which goes on, what is held; then the files for both laptops."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.domain.changes import Changes
from db.domain.houses import HouseState
from db.domain.mergers import BeforeMerging, MergerRow
from desktop.actions import merging
from desktop.actions.merging import Replies
from desktop.dialogs import files
from desktop.operations import Operations
from desktop.tie_words import before_words, merger_words
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
from desktop.wording import tr


class MergeDialog(Dialog):
    """Each step is complete in itself; what was merged can be taken apart again below."""

    scrolls = True

    def __init__(
        self,
        parent: QWidget | None,
        operations: Operations,
        houses: Sequence[HouseState],
        today: date,
        house: str | None = None,
    ) -> None:
        super().__init__(parent, tr("Sáp nhập hai làng"), tr("Xong"), tr("Thôi"))
        self._operations = operations
        self._names = {one.id: one.name for one in houses}
        names = [(one.id, one.name) for one in houses]
        self.ending: Choice[str] = Choice(names, name=tr("Làng thôi ghi sổ riêng"))
        self.lasting: Choice[str] = Choice(names, name=tr("Làng ghi tiếp sổ"))
        self.name, self.day = QLineEdit(), DayField(today, name=tr("Ngày sáp nhập"))
        self.merged: str | None = None
        self.held = Text("", wrap=True)
        self.do = secondary(tr("Sáp nhập"), self.merge, icon="check")
        self.save = secondary(tr("Lưu giấy báo cho hai làng…"), self._choose_folder, icon="save")
        self._into = Field(tr("Làng ghi tiếp sổ"), self.lasting)
        self._build()
        self.ending.choose(house or "")
        other = next((one for one, _ in names if one != self.ending.value), None)
        self.lasting.choose(other or "")
        self.ending.chosen.connect(lambda _: self.look())
        self.lasting.chosen.connect(lambda _: self.look())
        self.look()
        self._list()

    def _build(self) -> None:
        self._steps = (
            Step(
                1,
                tr("Chọn hai làng"),
                tr("Sổ của một làng ghi tiếp. Những gì làng kia đã gửi vẫn giữ, tính chung vào."),
            ),
            Step(2, tr("Sáp nhập"), tr("Hoàn tác được bất cứ lúc nào.")),
            Step(
                3,
                tr("Đưa giấy báo cho máy của hai làng"),
                tr("Máy của làng thôi ghi biết để nghỉ; máy của làng ghi tiếp biết tên mới."),
            ),
        )
        choosing, doing, telling = (step.words for step in self._steps)
        # One below the other: names of houses are long, and all begin alike.
        choosing.addWidget(Field(tr("Làng thôi ghi sổ riêng"), self.ending))
        choosing.addWidget(self._into)
        choosing.addWidget(
            Pair(
                Field(tr("Tên mới (nếu đổi)"), self.name),
                Field(tr("Ngày sáp nhập"), self.day),
            )
        )
        choosing.addWidget(self.held)
        doing.addWidget(Flow(self.do))
        telling.addWidget(Flow(self.save))
        for step in self._steps:
            step.words.setSpacing(theme.px(6))
            self.body.addWidget(step)
        self._past = QVBoxLayout()
        self.body.addLayout(self._past)
        self.save.setEnabled(False)
        self._steps[0].mark.show_state(StepState.NOW)

    def look(self) -> None:
        """Say what is held of the house that is to end, before anything is done."""
        self._into.accept()
        if self.ending.value is not None:
            self._operations.run(merging.before, self.ending.value, on_done=self._show_held)

    def _show_held(self, found: BeforeMerging) -> None:
        self.held.setText("\n".join(before_words(found)))

    def merge(self) -> None:
        ending, lasting = self.ending.value, self.lasting.value
        if ending is None or lasting is None or ending == lasting:
            self._into.refuse(tr("Chọn làng khác."))
            return
        self._operations.run(
            merging.merge,
            ending,
            lasting,
            self.day.day.isoformat(),
            self.name.text().strip() or None,
            on_done=self._merged,
        )

    def _merged(self, changes: Changes) -> None:
        self.merged = changes.created[0]
        self.do.setEnabled(False)
        self.save.setEnabled(True)
        self._steps[0].mark.show_state(StepState.DONE)
        self._steps[1].say(tr("Đã sáp nhập. Máy của làng thôi ghi đã nghỉ."), StepState.DONE)
        self._steps[2].mark.show_state(StepState.NOW)
        self._list()

    def _choose_folder(self) -> None:
        files.choose_folder(self, tr("Lưu giấy báo vào đâu"), self.save_replies)

    def save_replies(self, folder: Path) -> None:
        assert self.merged is not None
        self._operations.run(
            merging.write_replies, self.merged, folder, on_done=self._replies_saved
        )

    def _replies_saved(self, written: Replies) -> None:
        names = [one.file for one in (written.ended, written.lasting) if one and one.file]
        words = tr("Đã lưu {files}. Gửi mỗi làng tệp của làng ấy.", files=", ".join(names))
        if not names:
            words = tr("Hai làng không có máy, không cần giấy báo.")
        self._steps[2].say(words, StepState.DONE)

    def _list(self) -> None:
        self._operations.run(merging.listing, on_done=self._show_past)

    def _show_past(self, rows: tuple[MergerRow, ...]) -> None:
        while (item := self._past.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not rows:
            return
        self._past.addWidget(Rule())
        self._past.addWidget(Text(tr("Đã sáp nhập"), Kind.STRONG))
        for row in rows:
            self._past.addWidget(Text(merger_words(row), wrap=True))
            back = link(tr("Hoàn tác sáp nhập"), lambda id_=row.id: self.separate(id_))
            back.setAccessibleName(tr("Hoàn tác: {what}", what=merger_words(row)))
            self._past.addWidget(Flow(back))

    def separate(self, id_: str) -> None:
        """Both houses stand as before."""
        self._operations.run(merging.separate, id_, on_done=lambda _: self._separated(id_))

    def _separated(self, id_: str) -> None:
        if id_ == self.merged:
            self.merged = None
            self.do.setEnabled(True)
            self.save.setEnabled(False)
            self._steps[0].mark.show_state(StepState.NOW)
            self._steps[1].say(tr("Đã hoàn tác: hai làng như trước."), StepState.LATER)
            self._steps[2].mark.show_state(StepState.LATER)
        self._list()
