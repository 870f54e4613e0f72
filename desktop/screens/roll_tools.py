"""The row of buttons above the roll, and the running total at its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.screens.roll_foot import categories
from desktop.widgets import theme
from desktop.widgets.buttons import Button, menu_button, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

Act = Callable[[], object]


@dataclass(frozen=True)
class RollActs:
    """What the buttons do."""

    all_present: Act
    undo: Act
    add: Act
    heads: Act
    tally: Act
    call_off: Act
    postpone: Act
    print_sheet: Act
    scan: Act
    name_walk_in: Act
    add_unnamed: Callable[[int], object]
    """Takes the position of the kind of person in ``roll_foot.categories``."""


class RollTools(QWidget):
    """Where there is little width, what is rarer goes into one menu, so nothing is cut."""

    def __init__(self, acts: RollActs, *, compact: bool) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._came = Text("", Kind.FIGURE)
        self._beside = Text("", Kind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        if compact:
            # At the largest text even these few need a second line.
            row.addWidget(Flow(*_first(acts, compact=True), *_in_one_menu(acts)), 1)
        else:
            for button in (*_first(acts, compact=False), *_apart(acts)):
                row.addWidget(button)
            row.addStretch(1)
        row.addWidget(self._came)
        row.addWidget(self._beside)

    def show_total(self, came: str, beside: str) -> None:
        """“Có mặt 5” and “/ 26, thêm 2”."""
        self._came.setText(came)
        self._beside.setText(beside)

    @property
    def total(self) -> str:
        return f"{self._came.text()} {self._beside.text()}"


def _first(acts: RollActs, *, compact: bool) -> list[Button]:
    only_open = tr("Chỉ ghi cho người chưa điểm danh (Ctrl+T)")
    back = tr("Lấy lại việc vừa làm (Ctrl+Z)")
    undo = secondary("" if compact else tr("Hoàn tác"), acts.undo, icon="undo-2", tip=back)
    undo.setAccessibleName(tr("Hoàn tác"))
    return [
        secondary(tr("Tất cả có mặt"), acts.all_present, icon="check-check", tip=only_open),
        undo,
        secondary(tr("Thêm người"), acts.add, icon="user-plus", tip="Ctrl+N"),
    ]


def _apart(acts: RollActs) -> list[Button]:
    off = Button(tr("Hoãn, nghỉ…"), icon="calendar-x")
    return [
        secondary(tr("Chỉ ghi số người"), acts.heads, icon="hash"),
        menu_button(off, _off_choices(acts)),
    ]


def _in_one_menu(acts: RollActs) -> list[Button]:
    plus = Button(tr("Đến thêm"), icon="plus")
    kinds = [
        (tr("+1 {word}", word=word), partial(acts.add_unnamed, at))
        for at, (_, word) in enumerate(categories())
    ]
    more = Button("", icon="ellipsis", tip=tr("Việc khác"))
    more.setAccessibleName(tr("Việc khác"))
    rest = [
        (tr("In danh sách ký"), acts.print_sheet),
        (tr("Nhập từ ảnh"), acts.scan),
        (tr("Chỉ ghi số người"), acts.heads),
        (tr("Đếm bằng phím…"), acts.tally),
        *_off_choices(acts),
    ]
    naming = (tr("Ghi tên người đến thêm…"), acts.name_walk_in)
    return [menu_button(plus, [*kinds, None, naming]), menu_button(more, rest)]


def _off_choices(acts: RollActs) -> list[tuple[str, Act]]:
    return [
        (tr("Nghỉ buổi này…"), acts.call_off),
        (tr("Hoãn sang ngày khác…"), acts.postpone),
    ]
