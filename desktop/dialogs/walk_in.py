"""“Ghi tên”: which of those counted without a name is to be named now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop.widgets.dialog import Dialog
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class WalkInDialog(Dialog):
    """``choices``: (category, word with its number), only those with somebody left to name."""

    drafted = False

    def __init__(
        self,
        parent: QWidget,
        choices: Sequence[tuple[str, str]],
        go_on: Callable[[str], object],
    ) -> None:
        super().__init__(parent, tr("Ghi tên người đến thêm"), tr("Ghi tên"), tr("Thôi"))
        self._go_on = go_on
        self.body.addWidget(
            Text(
                tr("Người được ghi tên không còn nằm trong số chưa ghi tên."), Kind.QUIET, wrap=True
            )
        )
        self.category = Segmented[str](choices, name=tr("Người nào"))
        self.body.addWidget(self.category)

    def confirm(self) -> None:
        category = self.category.value
        self.accept()
        if category is not None:
            self._go_on(category)
