"""A further laptop for a house, or one in place of another: step by step, each file in its turn."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.handing import HandedIn
from db.domain.laptops import Laptop
from desktop.actions import enrolment, laptops, receiving
from desktop.actions.enrolment import Accepted
from desktop.dialogs import files
from desktop.operations import Operations
from desktop.widgets.buttons import secondary
from desktop.widgets.dialog import Dialog
from desktop.widgets.flow import Flow
from desktop.widgets.step import Step
from desktop.widgets.step_mark import StepState
from desktop.wording import tr

SOLANG = "Sổ Làng (*.solang)"


class NewLaptopDialog(Dialog):
    """Nothing is lost where it is left half-way: each step is complete in itself."""

    scrolls = True

    def __init__(
        self, parent: QWidget | None, operations: Operations, laptop: Laptop, *, replaces: bool
    ) -> None:
        house = laptop.house_name[:1].lower() + laptop.house_name[1:]
        title = (
            tr("Thay máy của {house}", house=house)
            if replaces
            else tr("Thêm máy cho {house}", house=house)
        )
        super().__init__(parent, title, tr("Xong"), tr("Để lúc khác làm tiếp"))
        self._operations = operations
        self._laptop = laptop
        self.invite = secondary(tr("Lưu tệp mời…"), self._choose_invitation, icon="save")
        self.answer = secondary(tr("Chọn tệp trả lời…"), self._choose_answer, icon="mail")
        self.book = secondary(tr("Lưu giấy báo…"), self._choose_folder, icon="save")
        self.retire = secondary(tr("Cho máy cũ nghỉ"), self.retire_old, icon="log-out")
        self._steps = self._steps_to_a_new_one()
        if replaces:
            self._steps.append(
                self._step(
                    4,
                    tr("Cho máy cũ nghỉ"),
                    tr("Khi phần chưa gửi trên máy cũ đã gửi xã, hoặc máy cũ không mở được nữa."),
                    self.retire,
                )
            )
        self._now(0)

    def _steps_to_a_new_one(self) -> list[Step]:
        return [
            self._step(
                1,
                tr("Lưu tệp mời cho máy mới"),
                tr("Trên máy mới: mở Sổ Làng, lập sổ, vào Gửi xã và chọn tệp này."),
                self.invite,
            ),
            self._step(
                2,
                tr("Nhận tệp trả lời của máy mới"),
                tr("Máy mới ghi ra tệp trả lời; đưa lại qua USB hoặc Zalo."),
                self.answer,
            ),
            self._step(
                3,
                tr("Lưu giấy báo cho máy mới"),
                tr("Giấy báo mang theo sổ của làng. Mở trên máy mới là có lại như cũ."),
                self.book,
            ),
        ]

    def _step(self, number: int, heading: str, below: str, button: QWidget) -> Step:
        step = Step(number, heading, below)
        step.words.addWidget(Flow(button))
        self.body.addWidget(step)
        return step

    def _now(self, place: int) -> None:
        if place < len(self._steps):
            self._steps[place].mark.show_state(StepState.NOW)
            self.next_is((self.invite, self.answer, self.book, self.retire)[place])
        else:
            self.next_is(self.yes)

    def _done(self, place: int, words: str) -> None:
        self._steps[place].say(words, StepState.DONE)
        self._now(place + 1)

    def _choose_invitation(self) -> None:
        name = "moi-may-moi.solang"
        files.choose_place(self, tr("Lưu tệp mời"), name, SOLANG, self.save_invitation)

    def save_invitation(self, out: Path) -> None:
        words = tr("Đã lưu {file}. Tệp này dùng được một lần.", file=out.name)
        self._operations.run(
            enrolment.invite, self._laptop.house_name, out, on_done=lambda _: self._done(0, words)
        )

    def _choose_answer(self) -> None:
        files.choose_file(self, tr("Tệp trả lời của máy mới"), SOLANG, self.take_answer)

    def take_answer(self, file: Path) -> None:
        self._operations.run(enrolment.accept, file, on_done=self._accepted)

    def _accepted(self, accepted: Accepted) -> None:
        self._done(
            1,
            tr(
                "Đã nhận. Đọc số cho nhau nghe: {digits}. Chưa đọc cũng không sao.",
                digits=accepted.fingerprint,
            ),
        )

    def _choose_folder(self) -> None:
        files.choose_folder(self, tr("Lưu giấy báo vào đâu"), self.save_book)

    def save_book(self, folder: Path) -> None:
        self._operations.run(receiving.reply, self._laptop.house, folder, on_done=self._book_saved)

    def _book_saved(self, written: HandedIn) -> None:
        self._done(2, tr("Đã lưu {file}.", file=written.file or ""))

    def retire_old(self) -> None:
        words = tr("Máy cũ không ghi cho làng nữa. Những gì đã gửi vẫn giữ.")
        self._operations.run(
            laptops.retire, self._laptop.id, on_done=lambda _: self._done(3, words)
        )
