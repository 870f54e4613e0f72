"""A word of warning while a name is typed: somebody of that name is in the book already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from db.domain.people import PersonRow
from desktop.dialogs import person_words
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.card import Note
from desktop.widgets.clearing import clear_away
from desktop.widgets.tokens import Tone
from desktop.wording import tr

SHOWN = 3


class DoublesNote(Note):
    """Hidden while there is nobody; it never stands in the way of adding."""

    def __init__(self, show: Callable[[str], object]) -> None:
        """``show`` is given the id of the one whose line was pressed."""
        super().__init__("", Tone.WARN)
        self._show = show
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.px(2))
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        self.row.removeWidget(self.text)
        column.addWidget(self.text)
        column.addLayout(self._people)
        self.row.addLayout(column, 1)
        self.hide()

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        """Name those who may be the one being typed."""
        clear_away(self._people)
        self.text.setText(tr("Sổ đã có người cùng tên. Có phải cùng một người?"))
        for row in rows[:SHOWN]:
            line = link(person_words.brief(row), partial(self._show, row.id), icon="arrow-right")
            # Aligned, or the whole note would be no wider than this line.
            self._people.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(rows))
