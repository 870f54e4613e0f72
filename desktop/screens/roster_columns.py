"""The columns of the file and what each was taken for; a wrong one is put right here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from db.domain.rosters import RosterColumn, RosterField
from desktop.dialogs.roster_words import field_choices
from desktop.widgets import theme
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class ColumnsCard(Card):
    """Signals:
    corrected(int, object): index of the column, and the ``RosterField`` a person chose for it.
    """

    corrected = Signal(int, object)

    def __init__(self) -> None:
        super().__init__(tr("Các cột trong tệp"), flush=True)
        self.choices: dict[int, Choice[RosterField]] = {}
        self._area = QScrollArea()
        self._area.setObjectName("clear")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setObjectName("clear")
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(self._area, 1)

    def show_columns(self, columns: Sequence[RosterColumn]) -> None:
        """List them as they stand in the file, those without any text left out."""
        self.choices = {}
        inside = QWidget()
        inside.setObjectName("clear")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(theme.px(16), theme.px(2), theme.px(12), theme.px(12))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        shown = [column for column in columns if column.heading or column.samples]
        for place, column in enumerate(shown):
            grid.addLayout(_heading(column), place, 0)
            grid.addWidget(self._choice(column), place, 1)
        outer.addLayout(grid)
        outer.addStretch(1)
        self._area.setWidget(inside)

    def _choice(self, column: RosterColumn) -> Choice[RosterField]:
        name = tr("Cột “{heading}” là", heading=_name(column))
        choice: Choice[RosterField] = Choice(field_choices(), name=name)
        choice.choose(column.field)
        choice.chosen.connect(partial(self.corrected.emit, column.index))
        self.choices[column.index] = choice
        return choice


def _heading(column: RosterColumn) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(_name(column), Kind.STRONG, wrap=True))
    samples = Text(", ".join(column.samples[:2]), Kind.QUIET, wrap=True)
    words.addWidget(samples)
    return words


def _name(column: RosterColumn) -> str:
    """The heading, or the letter that Excel shows above a column without one."""
    return column.heading or tr("cột {letter}", letter=_letter(column.index))


def _letter(index: int) -> str:
    first, last = divmod(index, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)
