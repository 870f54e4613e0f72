"""Ai đã sửa, sửa gì: the acts that wrote to one record, the newest first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from db.domain.handing import SentState
from desktop.actions import handing_in, undoing
from desktop.actions.undoing import HistoryRow
from desktop.dialogs import history_words
from desktop.operations import Operations
from desktop.widgets.card import Rule
from desktop.widgets.dialog import Dialog
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class HistoryDialog(Dialog):
    """Only to read; one button closes it."""

    scrolls = False

    def __init__(self, parent: QWidget, operations: Operations, id_: str, name: str) -> None:
        super().__init__(parent, tr("Ai đã sửa: {name}", name=name), tr("Đóng"), tr("Thôi"))
        self.no.hide()
        self.list = ScrollBody(width=520)
        self.body.addWidget(self.list)
        self._operations = operations
        operations.run(undoing.history, id_, on_done=self._ask_states, latest="undoing.history")

    def _ask_states(self, rows: tuple[HistoryRow, ...]) -> None:
        self._operations.run(
            handing_in.states_of_own,
            [row.entry for row in rows],
            on_done=lambda states: self._show(rows, states),
            latest="undoing.states",
        )

    def _show(self, rows: tuple[HistoryRow, ...], states: Mapping[str, SentState]) -> None:
        for row in rows:
            self.list.column.addWidget(
                Text(history_words.heading(row), Kind.STRONG, wrap=True, select=True)
            )
            if row.entry in states:
                words = history_words.safe(states[row.entry])
                self.list.column.addWidget(Text(words, Kind.QUIET, wrap=True))
            lines = [history_words.change_line(change) for change in row.changes]
            told = "\n".join(line for line in lines if line)
            if told:
                self.list.column.addWidget(Text(told, Kind.QUIET, wrap=True, select=True))
            self.list.column.addWidget(Rule())
        if not rows:
            self.list.column.addWidget(Text(tr("Chưa có lần sửa nào."), Kind.QUIET))
        self.list.column.addStretch(1)
