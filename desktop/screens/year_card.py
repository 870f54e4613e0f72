"""A card with the rows of one year, and the way to the year before and after."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.widgets import theme
from desktop.widgets.buttons import quiet
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

YEAR_LEAST = 300
"""Height of such a card above its detail: the year, the search and some rows; of the 100 %."""


class YearCard(Card):
    """``step`` is called with -1 or 1; the screen then says with ``show_year`` what it shows."""

    def __init__(self, rows: QWidget, step: Callable[[int], None]) -> None:
        super().__init__(flush=True)
        self._words = Text("", Kind.HEADING)
        top = Flow(
            quiet("chevron-left", tr("Năm trước"), lambda: step(-1)),
            self._words,
            quiet("chevron-right", tr("Năm sau"), lambda: step(1)),
            spacing=6,
        )
        top.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        self.body.addWidget(top)
        self.body.addWidget(rows, 1)

    def show_year(self, year: int) -> None:
        """Name the year whose rows are shown."""
        self._words.setText(tr("Năm {year}", year=str(year)))
