"""A book that does not open: why, that it is safe, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from desktop.screens.lone import LonePage
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.text import Text
from desktop.wording import tr


class Trouble(LonePage):
    """``sentence`` is the refusal in words."""

    def __init__(
        self,
        sentence: str,
        again: Callable[[], object],
        restore: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(tr("Chưa mở được sổ"))
        self.sentence.hide()
        self.card.body.addWidget(Text(sentence, wrap=True, select=True))
        ways = Flow(primary(tr("Thử lại"), again, icon="refresh-cw"))
        if restore is not None:
            ways.add(secondary(tr("Mở lại từ bản đã lưu"), restore, icon="history"))
        self.card.body.addWidget(ways)
