"""Three steps to the commune without a technical word: its file, our answer, the numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.actions import enrolment
from desktop.actions.enrolment import Joined
from desktop.dialogs import files
from desktop.screens.desk import Desk
from desktop.widgets.buttons import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import tr

SOLANG = "Sổ Làng (*.solang)"
ANSWER = "tra-loi-xa.solang"


class JoinCard(Card):
    """“Kết nối với xã”. ``joined`` is called when the answer has been written."""

    def __init__(self, desk: Desk, joined: Callable[[], object]) -> None:
        super().__init__(tr("Kết nối với xã"))
        self._desk = desk
        self._joined = joined
        self.invitation: Path | None = None
        for sentence in (
            tr("1. Nhận tệp mời của xã: xã gửi qua USB hoặc Zalo."),
            tr("2. Gửi lại tệp trả lời: lưu ra USB hoặc gửi Zalo cho cán bộ xã."),
            tr("3. Đọc số cho nhau nghe: hai bên đọc tám nhóm số, giống nhau là đúng."),
        ):
            self.body.addWidget(Text(sentence, wrap=True))
        self.take = Button(tr("Chọn tệp mời của xã…"), self.choose, icon="mail", kind=Kind.PRIMARY)
        self.body.addWidget(self.take)
        self.digits = Text("", TextKind.CODE, wrap=True, select=True)
        self.after = Text("", TextKind.QUIET, wrap=True)
        for widget in (self.digits, self.after):
            widget.hide()
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def choose(self) -> QWidget:
        return files.choose_file(self.window(), tr("Tệp mời của xã"), SOLANG, self.take_file)

    def take_file(self, invitation: Path) -> None:
        self.invitation = invitation
        files.choose_place(self.window(), tr("Lưu tệp trả lời"), ANSWER, SOLANG, self.save_answer)

    def save_answer(self, out: Path) -> None:
        assert self.invitation is not None
        self._desk.operations.run(
            enrolment.join, self.invitation, out, on_done=lambda joined: self._show(joined, out)
        )

    def _show(self, joined: Joined, out: Path) -> None:
        self.digits.setText(joined.fingerprint)
        self.after.setText(
            tr(
                "Đã lưu tệp trả lời: {file}. Đưa tệp này cho xã {commune}, rồi đọc các số trên "
                "cho cán bộ xã nghe. Chưa đọc cũng không sao: việc vẫn làm tiếp được.",
                file=out.name,
                commune=joined.commune,
            )
        )
        self.digits.show()
        self.after.show()
        self.take.set_kind(Kind.SECONDARY)
        self._desk.notify.note(tr("Đã kết nối với xã {commune}.", commune=joined.commune))
        self._joined()
