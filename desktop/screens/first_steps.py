"""The pages of the first start: whose book, who writes, where a second copy goes, a saved copy.

Each keeps what was typed, whatever page is shown meanwhile; none of them writes anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from db.domain.house_choices import HouseChoices
from db.domain.report_heads import ReportHead
from desktop.actions.beginning import Invited
from desktop.dialogs import files
from desktop.dialogs.house_words import house_kinds
from desktop.widgets import theme
from desktop.widgets.buttons import Button, Kind, primary, secondary
from desktop.widgets.choice import Choice
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import tr

Restore = Callable[[Path, str | None], object]
Act = Callable[[], object]
STEPS = 5


class StepPage(QWidget):
    """One page: its number among the steps, a heading, its fields, the ways back and on."""

    def __init__(self, step: int, heading: str, back: Act, onward: Button) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.onward = onward
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(10))
        if step:
            self.column.addWidget(Text(step_words(step), TextKind.QUIET))
        self.column.addWidget(Text(heading, TextKind.HEADING, wrap=True))
        leave = Button(tr("Trở lại"), back, kind=Kind.LINK, icon="chevron-left")
        self._ways = Flow(leave, onward)
        self.column.addWidget(self._ways)
        self.column.addStretch(1)

    def put(self, *widgets: QWidget) -> None:
        """Fields, above the buttons."""
        for widget in widgets:
            self.column.insertWidget(self.column.indexOf(self._ways), widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.onward.click()
        else:
            super().keyPressEvent(event)


def chosen_words(choices: HouseChoices) -> list[str]:
    """“Xã đã chọn sẵn: …”; nothing where nothing was."""
    parts = [
        dict(house_kinds())[choices.kind] if choices.kind else "",
        tr("gọi là {word}", word=choices.village_word) if choices.village_word else "",
        tr("mẫu đầu báo cáo") if choices.head != ReportHead() else "",
        tr("lời trên giấy tờ") if choices.texts else "",
        tr("chỉ tiêu năm {year}", year=choices.share.year) if choices.share else "",
    ]
    named = ", ".join(part for part in parts if part)
    return [tr("Xã đã chọn sẵn: {what}.", what=named)] if named else []


def step_words(step: int) -> str:
    """“Bước 2 trong 5”."""
    return tr("Bước {step} trong {steps}", step=step, steps=STEPS)


class HousePage(StepPage):
    """Name, kind, commune, province."""

    def __init__(self, go_on: Act, back: Act) -> None:
        self._go_on = go_on
        onward = primary(tr("Tiếp"), self.confirm, icon="arrow-right")
        super().__init__(2, tr("Sổ của nhà văn hóa nào?"), back, onward)
        self.name, self.commune, self.province = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(tr("Nhà văn hóa làng …"))
        self.kind = Choice(house_kinds(), name=tr("Là nơi nào"))
        self._fields = [
            (self.name, Field(tr("Tên"), self.name)),
            (self.commune, Field(tr("Xã"), self.commune)),
            (self.province, Field(tr("Tỉnh"), self.province)),
        ]
        fields = [field for _, field in self._fields]
        self.put(fields[0], Field(tr("Là nơi nào"), self.kind), *fields[1:])

    def confirm(self) -> None:
        if _all_filled(self._fields):
            self._go_on()


class CommunePage(StepPage):
    """Name and province of a commune."""

    def __init__(self, go_on: Act, back: Act) -> None:
        self._go_on = go_on
        onward = primary(tr("Tiếp"), self.confirm, icon="arrow-right")
        super().__init__(2, tr("Sổ của xã nào?"), back, onward)
        self.name, self.province = QLineEdit(), QLineEdit()
        self.paper_key = QLineEdit()
        self.paper_key.setPlaceholderText(tr("Để trống nếu xã mở sổ lần đầu"))
        self._fields = [
            (self.name, Field(tr("Tên xã"), self.name)),
            (self.province, Field(tr("Tỉnh"), self.province)),
        ]
        about = tr("Sổ của xã nhận tệp các làng gửi và lập báo cáo tổng hợp.")
        self.put(Text(about, TextKind.QUIET, wrap=True), *(field for _, field in self._fields))
        self.put(Field(tr("Máy cũ đã mất: khóa dự phòng trên giấy"), self.paper_key))

    def confirm(self) -> None:
        if _all_filled(self._fields):
            self._go_on()


class WriterPage(StepPage):
    """Who writes in the book; and whether a list of people is at hand."""

    def __init__(self, go_on: Act, back: Act) -> None:
        onward = primary(tr("Tiếp"), go_on, icon="arrow-right")
        super().__init__(3, tr("Ai đang ghi?"), back, onward)
        self.invited = Text("", TextKind.STRONG, wrap=True)
        self.invited.hide()
        self.actor = QLineEdit()
        self.actor.setPlaceholderText(tr("Lan"))
        hint = tr("Tên này ký dưới mỗi việc đã ghi, không cần mật khẩu. Để trống cũng được.")
        self.people: Segmented[bool] = Segmented(
            [(False, tr("Để sau")), (True, tr("Nhập từ Excel ngay khi mở sổ"))],
            name=tr("Danh sách người tham gia"),
        )
        self._people = Field(tr("Danh sách người tham gia"), self.people)
        self.put(self.invited, Field(tr("Tên người ghi"), self.actor, hint=hint), self._people)

    def show_for(self, invited: Invited | None, *, house: bool) -> None:
        """``invited``: what the commune's file says. A commune's book holds nobody."""
        self.invited.setVisible(invited is not None)
        if invited is not None:
            said = tr(
                "Theo tệp mời: {house}, xã {commune}, {province}.",
                house=invited.house,
                commune=invited.commune,
                province=invited.province,
            )
            self.invited.setText("\n".join([said, *chosen_words(invited.choices)]))
        self._people.setVisible(house)
        self.actor.setFocus()


class CopiesPage(StepPage):
    """A second place for the copy of each day: a drive that is plugged in, or any folder."""

    def __init__(self, go_on: Act, back: Act, drives: Callable[[], Sequence[tuple[Path, str]]]):
        onward = primary(tr("Mở sổ"), go_on, icon="check")
        super().__init__(4, tr("Bản sao lưu để thêm ở đâu?"), back, onward)
        self._drives = drives
        self.folder: Path | None = None
        self._names: dict[Path, str] = {}
        about = tr(
            "Mỗi ngày máy tự lưu một bản trên máy này. Để thêm một bản ở USB hoặc ổ khác thì máy "
            "hỏng cũng không mất gì."
        )
        self._places = Flow()
        self._chosen = Text("", TextKind.STRONG, wrap=True)
        self.opens_files = QCheckBox(tr("Bấm đúp tệp .solang thì mở bằng Sổ Làng"))
        self.opens_files.setChecked(True)
        self.put(
            Text(about, TextKind.QUIET, wrap=True), self._places, self._chosen, self.opens_files
        )
        self.take(None)

    def offer(self) -> None:
        """Drives that are plugged in now."""
        self._places.clear()
        self._names = dict(self._drives())
        for folder, name in self._names.items():
            self._places.add(secondary(name, partial(self.take, folder), icon="save"))
        self._places.add(secondary(tr("Chọn chỗ khác…"), self._choose, icon="folder-open"))
        self._places.add(Button(tr("Chỉ trên máy này"), lambda: self.take(None), kind=Kind.LINK))

    def take(self, folder: Path | None) -> None:
        self.folder = folder
        self._chosen.setText(
            tr("Thêm một bản ở: {folder}", folder=self._names.get(folder, str(folder)))
            if folder is not None
            else tr("Chỉ trên máy này. Đổi lại ở Tệp → Nơi để bản lưu.")
        )

    def _choose(self) -> None:
        files.choose_folder(self.window(), tr("Để bản lưu ở đâu"), self.take)


class RestorePage(StepPage):
    """A saved copy, and the recovery code where this machine does not hold its keys."""

    def __init__(self, restore: Restore, back: Act) -> None:
        onward = primary(tr("Mở lại"), self.confirm, icon="check")
        super().__init__(0, tr("Mở lại từ bản đã lưu"), back, onward)
        self._restore = restore
        self._file: Path | None = None
        self._chosen = Text(tr("Chưa chọn bản nào."), TextKind.QUIET, wrap=True)
        self.code = QLineEdit()
        self.code.setPlaceholderText(tr("8 nhóm, mỗi nhóm 4 ký tự"))
        hint = tr("Mã in trên tờ giấy lúc mở sổ. Cùng máy cũ thì để trống.")
        self._code = Field(tr("Mã mở lại"), self.code, hint=hint)
        choose = secondary(tr("Chọn bản đã lưu…"), self._choose, icon="folder-open")
        self.put(Flow(choose, self._chosen), self._code)

    def take_file(self, file: Path) -> None:
        self._file = Path(file)
        self._chosen.setText(self._file.name)

    def refuse_code(self, sentence: str) -> None:
        """The code is missing or wrong; what was typed stays."""
        self._code.refuse(sentence)

    def confirm(self) -> None:
        self._code.accept()
        if self._file is None:
            self._choose()
        else:
            self._restore(self._file, self.code.text().strip() or None)

    def _choose(self) -> None:
        kinds = tr("Bản đã lưu (*.saoluu)")
        files.choose_file(self.window(), tr("Chọn bản đã lưu"), kinds, self.take_file)


def _all_filled(fields: list[tuple[QLineEdit, Field]]) -> bool:
    for line, field in fields:
        field.accept()
        if not line.text().strip():
            field.refuse(tr("Chưa ghi."))
            return False
    return True
