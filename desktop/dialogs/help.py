"""F1: how the screen in front is used, in a few steps; from there to all keys and to paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.dialogs.keys_help import KeysDialog
from desktop.guides import Guide
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.dialog import Dialog
from desktop.widgets.flow import Flow
from desktop.widgets.shipped_picture import ShippedPicture
from desktop.widgets.text import Key, Kind, Text
from desktop.wording import tr

SHOWN = 560
"""Width of the picture of a screen, of the 100 % design; its file is larger, to stay sharp."""


class HelpDialog(Dialog):
    """Steps with their numbers, and a line that is good to know.

    Args:
        print_guides: shows the guides as paper; None where there is no such screen.
    """

    scrolls = True

    def __init__(
        self, parent: QWidget, guide: Guide, print_guides: Callable[[], object] | None
    ) -> None:
        super().__init__(parent, guide.title, tr("Xem xong"), tr("Thôi"))
        self.no.hide()
        self._print_guides = print_guides
        steps = QGridLayout()
        steps.setHorizontalSpacing(theme.px(12))
        steps.setVerticalSpacing(theme.px(10))
        for row, step in enumerate(guide.steps):
            steps.addWidget(Key(str(row + 1)), row, 0, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(Text(step, wrap=True), row, 1)
        steps.setColumnStretch(1, 1)
        self.body.addLayout(steps)
        self.body.addWidget(Text(guide.good_to_know, Kind.QUIET, wrap=True))
        self.picture = _picture(guide)
        if self.picture is not None:
            self.body.addWidget(self.picture)
        self.keys = link(tr("Các phím tắt"), self._show_keys)
        others = [self.keys]
        if print_guides is not None:
            self.paper = link(tr("In tờ hướng dẫn treo tường"), self._to_paper)
            others.append(self.paper)
        self.body.addWidget(Flow(*others))

    def _show_keys(self) -> None:
        window = self.parentWidget()
        self.accept()
        if isinstance(window, QWidget):
            KeysDialog(window).open()

    def _to_paper(self) -> None:
        self.accept()
        if self._print_guides is not None:
            self._print_guides()


def _picture(guide: Guide) -> ShippedPicture | None:
    """The screen as it looks."""
    if not guide.pictured:
        return None
    spoken = tr("Ảnh trang này: {title}", title=guide.title)
    return ShippedPicture(f"help/{guide.id}.webp", wide=SHOWN, spoken=spoken)
