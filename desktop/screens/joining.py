"""Three steps to the commune without a technical word: its file, our answer, the numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.actions import enrolment
from desktop.actions.enrolment import Joined
from desktop.dialogs import files
from desktop.notify import Question
from desktop.screens.desk import Desk
from desktop.widgets import theme
from desktop.widgets.buttons import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.step import Step
from desktop.widgets.step_mark import StepState
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import tr

if TYPE_CHECKING:
    from desktop.screens.screen import Screen

SOLANG = "Sổ Làng (*.solang)"
ANSWER = "tra-loi-xa.solang"


class JoinCard(Card):
    """“Kết nối với xã”. ``joined`` is called when the answer has been written."""

    def __init__(self, desk: Desk, joined: Callable[[], object]) -> None:
        super().__init__(tr("Kết nối với xã"))
        self._desk = desk
        self._joined = joined
        self.invitation: Path | None = None
        self.take = Button(tr("Chọn tệp mời của xã…"), self.choose, icon="mail", kind=Kind.PRIMARY)
        self.write = Button(tr("Lưu tệp trả lời…"), self.choose_place, icon="save")
        self.digits = Text("", TextKind.CODE, wrap=True, select=True)
        self._take = Step(1, tr("Nhận tệp mời của xã"), tr("Xã gửi qua USB hoặc Zalo."))
        self._answer = Step(
            2, tr("Gửi lại tệp trả lời"), tr("Lưu ra USB hoặc gửi Zalo cho cán bộ xã.")
        )
        self._compare = Step(
            3,
            tr("Đọc số cho nhau nghe"),
            tr("Gọi điện cho xã, hai bên đọc tám nhóm số. Giống nhau là đúng."),
        )
        self._build()

    def _build(self) -> None:
        self.body.setSpacing(theme.px(16))
        self._take.words.addWidget(Flow(self.take))
        self._answer.words.addWidget(Flow(self.write))
        self._compare.words.addWidget(self.digits)
        for step in (self._take, self._answer, self._compare):
            self.body.addWidget(step)
        self.body.addStretch(1)
        self._take.mark.show_state(StepState.NOW)
        self.write.hide()
        self.digits.hide()

    def choose(self) -> QWidget:
        return files.choose_file(self.window(), tr("Tệp mời của xã"), SOLANG, self.take_file)

    def take_file(self, invitation: Path) -> None:
        """The invitation is there; the answer is asked for at once."""
        self.invitation = invitation
        self._take.say(invitation.name, StepState.DONE)
        self._answer.mark.show_state(StepState.NOW)
        self.take.set_kind(Kind.SECONDARY)
        self.write.set_kind(Kind.PRIMARY)
        self.write.show()
        self.choose_place()

    def choose_place(self) -> None:
        files.choose_place(self.window(), tr("Lưu tệp trả lời"), ANSWER, SOLANG, self.save_answer)

    def save_answer(self, out: Path) -> None:
        assert self.invitation is not None
        self._desk.operations.run(
            enrolment.join, self.invitation, out, on_done=lambda joined: self._show(joined, out)
        )

    def _show(self, joined: Joined, out: Path) -> None:
        self._take.mark.show_state(StepState.DONE)
        self._answer.say(
            tr(
                "Đã lưu {file}. Đưa tệp này cho xã {commune}.",
                file=out.name,
                commune=joined.commune,
            ),
            StepState.DONE,
        )
        self._compare.say(
            tr("Đọc các số này cho cán bộ xã nghe. Chưa đọc cũng không sao: việc vẫn làm tiếp."),
            StepState.NOW,
        )
        self.digits.setText(joined.fingerprint)
        self.digits.show()
        self.take.hide()
        self.write.set_kind(Kind.SECONDARY)
        self._desk.notify.note(tr("Đã kết nối với xã {commune}.", commune=joined.commune))
        self._joined()


def take_new_commune(screen: Screen, invitation: Path) -> None:
    """The invitation of a commune whose machine was replaced: ask, then write the answer."""
    screen.desk.notify.ask(
        Question(
            tr("Xã đã đổi máy?"),
            tr(
                "Tệp này là tệp mời của máy mới. Máy chỉ nhận khi đúng khóa dự phòng xã đã báo từ "
                "trước. Nhận rồi, lần gửi tới gửi lại toàn bộ sổ cho máy mới của xã."
            ),
            tr("Nhận, lưu tệp trả lời…"),
            tr("Thôi, hỏi xã trước"),
            lambda: files.choose_place(
                screen.window(),
                tr("Lưu tệp trả lời"),
                ANSWER,
                SOLANG,
                lambda out: answer_new_commune(screen, invitation, out),
            ),
        )
    )


def answer_new_commune(screen: Screen, invitation: Path, out: Path) -> None:
    """Write the answer and say the digits; refused in words where the paper key is another one."""
    screen.desk.operations.run(
        enrolment.join, invitation, out, on_done=lambda joined: _answered(screen, joined, out)
    )


def _answered(screen: Screen, joined: Joined, out: Path) -> None:
    screen.desk.notify.note(
        tr(
            "Đã nhận máy mới của xã {commune}. Đưa {file} cho xã, đọc số cho nhau nghe: {digits}.",
            commune=joined.commune,
            file=out.name,
            digits=joined.fingerprint,
        )
    )
    screen.refresh()
