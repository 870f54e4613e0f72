"""“Khóa dự phòng của xã”: whether it is printed, and the way to print it."""

from __future__ import annotations

from pathlib import Path

from db.domain.changes import Changes
from desktop import phrases
from desktop.actions import paper_keys
from desktop.actions.paper_keys import PaperKeyState
from desktop.dialogs import files
from desktop.screens.desk import Desk
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

FILE = "khoa-du-phong.pdf"


class PaperKeyNote(Card):
    """One line and one button; the code itself never stands on a screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Khóa dự phòng của xã"))
        self._desk = desk
        self.words = Text("", Kind.QUIET, wrap=True)
        self.print = secondary(tr("In khóa dự phòng…"), self.choose_place, icon="printer")
        self.body.addWidget(self.words)
        self.body.addWidget(Flow(self.print))

    def refresh(self, changes: Changes | None = None) -> None:
        self._desk.operations.run(paper_keys.state, on_done=self.show_state, latest="paper_key")

    def show_state(self, state: PaperKeyState) -> None:
        self.words.setText(state_words(state))
        self.print.setText(
            tr("In khóa mới…") if state.printed_on is not None else tr("In khóa dự phòng…")
        )

    def choose_place(self) -> None:
        files.choose_place(
            self.window(), tr("Lưu tờ khóa dự phòng"), FILE, "PDF (*.pdf)", self.save_to
        )

    def save_to(self, out: Path) -> None:
        self._desk.operations.run(paper_keys.print_key, out, on_done=lambda _: self._saved(out))

    def _saved(self, out: Path) -> None:
        self._desk.notify.note(
            tr("Đã lưu {file}. In ra giấy, cất két, rồi xóa tệp. Tờ cũ hết dùng.", file=out.name)
        )
        self.refresh()


def state_words(state: PaperKeyState) -> str:
    """What there is, and what it is for."""
    if state.wanted:
        return tr("Máy này thay máy cũ của xã. In khóa mới trước, rồi mời lại từng làng.")
    if state.printed_on is None:
        return tr("Chưa in. Máy xã mất hẳn thì tờ giấy này cho máy mới thay vào, làng nhận ra.")
    return tr(
        "Đã in ngày {day}. Giấy báo gửi làng từ ngày ấy báo khóa này cho máy làng. Mất tờ giấy thì "
        "in khóa mới.",
        day=phrases.day(state.printed_on),
    )
