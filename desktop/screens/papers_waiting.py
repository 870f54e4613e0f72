"""Papers put aside to be printed at the commune: which they are, and what becomes of them.

They go along with the file on the stick by themselves; they stay here until a person says that they
were printed, since a stick may be lost on the way.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from desktop.actions import papers
from desktop.dialogs import files
from desktop.notify import Question
from desktop.screens.desk import Desk
from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.clearing import clear_away
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class PapersCard(Card):
    """Hidden while nothing waits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Giấy để dành in ở xã"))
        self._desk = desk
        self._count = 0
        self._names = QVBoxLayout()
        self._names.setSpacing(theme.px(2))
        self.save = secondary(tr("Lưu thành một PDF…"), self.choose_folder, icon="save")
        self.printed = secondary(tr("Đã in rồi"), self.ask_printed, icon="check")
        self.body.addLayout(self._names)
        self.body.addWidget(Flow(self.save, self.printed))
        self.hide()

    def refresh(self) -> None:
        self._desk.operations.run(papers.waiting, on_done=self.show_names, latest="papers.waiting")

    def show_names(self, names: tuple[str, ...]) -> None:
        """List what waits, in the order it was put aside."""
        clear_away(self._names)
        for name in names:
            self._names.addWidget(Text(name, Kind.QUIET, wrap=True))
        self._count = len(names)
        self.setVisible(bool(names))

    def choose_folder(self) -> None:
        files.choose_folder(self.window(), tr("Lưu giấy để in ở xã vào đâu"), self.save_into)

    def save_into(self, folder: Path) -> None:
        day = self._desk.today().isoformat()
        self._desk.operations.run(papers.take_along, folder, day, on_done=self._saved)

    def ask_printed(self) -> None:
        """Asked, since papers that are let go cannot be brought back."""
        count = number(self._count)
        self._desk.notify.ask(
            Question(
                tr("{count} giấy để dành đã in rồi?", count=count),
                tr("Bỏ khỏi danh sách chờ in. Cần nữa thì in lại từ sổ bất cứ lúc nào."),
                tr("Đã in, bỏ khỏi danh sách"),
                tr("Giữ lại"),
                lambda: self._desk.operations.run(papers.forget, on_done=lambda _: self.refresh()),
            )
        )

    def _saved(self, saved: Path | None) -> None:
        if saved is not None:
            self._desk.notify.note(tr("Đã lưu {file}. Mang lên xã để in.", file=saved.name))
