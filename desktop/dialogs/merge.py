"""“Sáp nhập hai làng”: which ends, which goes on, what is held; then the files for both laptops."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.houses import HouseState
from db.domain.mergers import BeforeMerging, MergerRow
from desktop.actions import merging
from desktop.actions.merging import Replies
from desktop.dialogs.tie import Past, TieActs, TieDialog, TieWords
from desktop.operations import Operations
from desktop.tie_words import before_words, merger_words
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.fields import Field
from desktop.widgets.pair import Pair
from desktop.widgets.text import Text
from desktop.wording import tr


class MergeDialog(TieDialog):
    """Two villages become one; what was merged can be taken apart again below."""

    def __init__(
        self,
        parent: QWidget | None,
        operations: Operations,
        houses: Sequence[HouseState],
        today: date,
        house: str | None = None,
    ) -> None:
        acts = TieActs(self.carry_out, self.write_files, self.take_back, self.list_past)
        super().__init__(parent, _words(), acts)
        self._operations = operations
        names = [(one.id, one.name) for one in houses]
        self.ending: Choice[str] = Choice(names, name=tr("Làng thôi ghi sổ riêng"))
        self.lasting: Choice[str] = Choice(names, name=tr("Làng ghi tiếp sổ"))
        self.name, self.day = QLineEdit(), DayField(today, name=tr("Ngày sáp nhập"))
        self.held = Text("", wrap=True)
        self._into = Field(tr("Làng ghi tiếp sổ"), self.lasting)
        # One below the other: names of houses are long, and all begin alike.
        self.choosing.addWidget(Field(tr("Làng thôi ghi sổ riêng"), self.ending))
        self.choosing.addWidget(self._into)
        self.choosing.addWidget(
            Pair(Field(tr("Tên mới (nếu đổi)"), self.name), Field(tr("Ngày sáp nhập"), self.day))
        )
        self.choosing.addWidget(self.held)
        self.ending.choose(house or "")
        other = next((one for one, _ in names if one != self.ending.value), None)
        self.lasting.choose(other or "")
        self.ending.chosen.connect(lambda _: self.look())
        self.lasting.chosen.connect(lambda _: self.look())
        self.look()
        self.list_past()

    def look(self) -> None:
        """Say what is held of the house that is to end, before anything is done."""
        self._into.accept()
        if self.ending.value is not None:
            self._operations.run(merging.before, self.ending.value, on_done=self._show_held)

    def _show_held(self, found: BeforeMerging) -> None:
        self.held.setText("\n".join(before_words(found)))

    def carry_out(self) -> None:
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
            on_done=self.show_done,
        )

    def write_files(self, folder: Path) -> None:
        assert self.made is not None
        self._operations.run(merging.write_replies, self.made, folder, on_done=self._written)

    def _written(self, replies: Replies) -> None:
        both = (replies.ended, replies.lasting)
        self.show_written([one.file for one in both if one and one.file])

    def list_past(self) -> None:
        self._operations.run(merging.listing, on_done=self._listed)

    def _listed(self, rows: tuple[MergerRow, ...]) -> None:
        self.show_past(Past(merger_words(row), row.id) for row in rows)

    def take_back(self, id_: str) -> None:
        self._operations.run(merging.separate, id_, on_done=lambda _: self.show_taken_back(id_))


def _words() -> TieWords:
    return TieWords(
        title=tr("Sáp nhập hai làng"),
        steps=(
            (
                tr("Chọn hai làng"),
                tr("Sổ của một làng ghi tiếp. Những gì làng kia đã gửi vẫn giữ, tính chung vào."),
            ),
            (tr("Sáp nhập"), tr("Hoàn tác được bất cứ lúc nào.")),
            (
                tr("Đưa giấy báo cho máy của hai làng"),
                tr("Máy của làng thôi ghi biết để nghỉ; máy của làng ghi tiếp biết tên mới."),
            ),
        ),
        do=tr("Sáp nhập"),
        save=tr("Lưu giấy báo cho hai làng…"),
        folder=tr("Lưu giấy báo vào đâu"),
        done=tr("Đã sáp nhập. Máy của làng thôi ghi đã nghỉ."),
        undone=tr("Đã hoàn tác: hai làng như trước."),
        past=tr("Đã sáp nhập"),
        back=tr("Hoàn tác sáp nhập"),
    )
