"""“Tách một làng thành hai”: whose book goes on, what both are called; then the files for both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.houses import HouseState
from db.domain.splits import SplitRow
from desktop.actions import splitting
from desktop.actions.splitting import SplitFiles
from desktop.dialogs.tie import Past, TieActs, TieDialog, TieWords
from desktop.operations import Operations
from desktop.tie_words import split_words
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.fields import Field
from desktop.widgets.pair import Pair
from desktop.wording import tr


class SplitDialog(TieDialog):
    """One village becomes two; what was split can be put together again below."""

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
        self.whole: Choice[str] = Choice(names, name=tr("Làng ghi tiếp sổ"))
        self.new, self.name = QLineEdit(), QLineEdit()
        self.day = DayField(today, name=tr("Ngày tách"))
        self.new_field = Field(tr("Tên làng mới"), self.new)
        # One below the other: names of houses are long, and all begin alike.
        self.choosing.addWidget(Field(tr("Làng ghi tiếp sổ"), self.whole))
        self.choosing.addWidget(self.new_field)
        self.choosing.addWidget(
            Pair(
                Field(tr("Tên mới của làng ghi tiếp (nếu đổi)"), self.name),
                Field(tr("Ngày tách"), self.day),
            )
        )
        self.whole.choose(house or "")
        self.list_past()

    def carry_out(self) -> None:
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
            on_done=self.show_done,
            on_refused=self.new_field.refused,
        )

    def write_files(self, folder: Path) -> None:
        assert self.made is not None
        self._operations.run(splitting.write_files, self.made, folder, on_done=self._written)

    def _written(self, files: SplitFiles) -> None:
        reply = files.reply.file if files.reply else None
        invitation = files.invitation.name if files.invitation else None
        self.show_written([name for name in (reply, invitation) if name])

    def list_past(self) -> None:
        self._operations.run(splitting.listing, on_done=self._listed)

    def _listed(self, rows: tuple[SplitRow, ...]) -> None:
        self.show_past(Past(split_words(row), None if row.joined else row.id) for row in rows)

    def take_back(self, id_: str) -> None:
        self._operations.run(splitting.rejoin, id_, on_done=lambda _: self.show_taken_back(id_))


def _words() -> TieWords:
    return TieWords(
        title=tr("Tách một làng thành hai"),
        steps=(
            (
                tr("Chọn làng và đặt tên"),
                tr(
                    "Sổ đang có ghi tiếp cho một làng; làng mới ghi sổ riêng từ ngày tách. Việc "
                    "trước ngày tách giữ tên cũ."
                ),
            ),
            (tr("Tách làng"), tr("Hoàn tác được khi làng mới chưa có sổ.")),
            (
                tr("Đưa tệp cho máy của hai làng"),
                tr("Làng ghi tiếp nhận giấy báo có tên mới; làng mới nhận tệp mời để mở sổ."),
            ),
        ),
        do=tr("Tách làng"),
        save=tr("Lưu tệp cho hai làng…"),
        folder=tr("Lưu tệp vào đâu"),
        done=tr("Đã tách. Làng mới đứng trong danh sách của xã."),
        undone=tr("Đã hoàn tác: một làng như trước."),
        past=tr("Đã tách"),
        back=tr("Hoàn tác tách làng"),
    )
