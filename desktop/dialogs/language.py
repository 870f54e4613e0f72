"""“Ngôn ngữ”: which language the window speaks; papers stay in Vietnamese."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop.languages import Language
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class LanguageDialog(Dialog):
    """``choose`` gets the code of the language that was taken."""

    def __init__(
        self,
        parent: QWidget,
        known: Sequence[Language],
        now: str,
        choose: Callable[[str], object],
    ) -> None:
        super().__init__(parent, tr("Ngôn ngữ"), tr("Dùng tiếng này"), tr("Thôi"))
        self._choose = choose
        self.language: Choice[str] = Choice(
            [(one.code, one.name) for one in known], name=tr("Ngôn ngữ")
        )
        self.language.choose(now)
        self.body.addWidget(Field(tr("Ngôn ngữ của cửa sổ"), self.language))
        self.body.addWidget(Text(tr("Giấy tờ in ra vẫn bằng tiếng Việt."), Kind.QUIET, wrap=True))
        self.language.setFocus()

    def confirm(self) -> None:
        self._choose(self.language.value or "")
        self.accept()
