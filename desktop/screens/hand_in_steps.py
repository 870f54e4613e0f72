"""Steps that follow one another: to a file for the commune, and to being joined with it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.step import Step
from desktop.widgets.step_mark import StepState
from desktop.wording import tr

GATHER, SEAL, WRITE, DONE = "gather", "seal", "write", "done"


class Steps(QWidget):
    """The way of one file, with a bar while it is written and read back."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, 0)
        column.setSpacing(theme.px(16))
        self.place = Step(1, tr("Cắm USB, hoặc chọn chỗ lưu để gửi Zalo"))
        self.saving = Step(2, tr("Lưu tệp"))
        self.taking = Step(3, tr("Rút USB, mang lên xã (hoặc gửi Zalo)"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Đang lưu tệp gửi xã"))
        self.saving.words.addSpacing(theme.px(4))
        self.saving.words.addWidget(self.bar)
        for step in (self.place, self.saving, self.taking):
            column.addWidget(step)
        self.begin("")

    def begin(self, where: str) -> None:
        """Nothing saved yet; ``where`` is the stick that is plugged in, or empty."""
        later, now, done = StepState.LATER, StepState.NOW, StepState.DONE
        self.place.say(where or tr("Chưa thấy USB nào."), done if where else now)
        self.saving.say(tr("Chỉ xã mở được tệp này."), now if where else later)
        self.taking.say(tr("Mất USB cũng không sao: lần sau tự gửi bù."), later)
        self.bar.hide()

    def show_stage(self, stage: str, done: int, total: int) -> None:
        words = {
            GATHER: tr("Đang gom những gì xã chưa có…"),
            SEAL: tr("Chỉ xã mở được tệp này. Đang đóng tệp…"),
            WRITE: tr("Chỉ xã mở được tệp này. Đang đọc lại tệp vừa lưu…"),
            DONE: tr("Đã đọc lại, tệp đúng."),
        }
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()
        self.place.mark.show_state(StepState.DONE)
        self.saving.say(words.get(stage, ""), StepState.NOW)

    def finish(self, name: str, folder: str) -> None:
        """The file is on the drive, was read back, and is what the commune will read."""
        self.bar.hide()
        self.place.say(folder, StepState.DONE)
        self.saving.say(tr("{name}: đã lưu và đọc lại, tệp đúng.", name=name), StepState.DONE)
        self.taking.say(
            tr("Xong, rút USB được rồi. Mất USB cũng không sao: lần sau tự gửi bù."),
            StepState.NOW,
        )
