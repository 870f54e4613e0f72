"""Lịch sử: every act with who, when and about what; what was removed, and the way back.

An act stands here for ever, whatever the bar at the foot said and however often the program was
started since.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QStackedWidget

from db.domain.changes import Changes, Subject
from desktop.actions import undoing
from desktop.actions.undoing import RecordChanges, Removed, ToldAct, Undone
from desktop.dialogs import history_words
from desktop.itemmodels.table import Column, TableModel
from desktop.screens.desk import Desk
from desktop.screens.screen import Screen
from desktop.widgets.buttons import Button, primary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.segmented import Segmented
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

PAGE = 200


class Part(StrEnum):
    """The two lists."""

    ACTS = "acts"
    REMOVED = "removed"


class HistoryScreen(Screen):
    """``opened(part="removed")`` shows “Đã xóa”."""

    subjects = frozenset(Subject)
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Lịch sử"), tr("Việc nào cũng ghi lại đây, mới nhất ở trên."))
        self.part: Segmented[Part] = Segmented(
            [(Part.ACTS, tr("Mọi việc")), (Part.REMOVED, tr("Đã xóa"))], name=tr("Xem gì")
        )
        self.part.chosen.connect(lambda _: self.refresh())
        self.acts: TableModel[ToldAct] = TableModel(_act_columns())
        self.act_table = Table(self.acts, name=tr("Mọi việc"))
        self.removed: TableModel[Removed] = TableModel(_removed_columns())
        self.removed_table = Table(self.removed, name=tr("Đã xóa"))
        self.older = Button(tr("Xem các việc trước nữa"), self._ask_older)
        self.undo = primary(tr("Hoàn tác việc này"), self.take_back, icon="undo-2")
        self.back = primary(tr("Lấy lại"), self.bring_back, icon="undo-2")
        self.detail = ScrollBody(width=360)
        self._pages = QStackedWidget()
        empty = EmptyState(tr("Chưa xóa gì. Xóa nhầm thì lấy lại ở đây."), icon="trash-2")
        for page in (self.act_table, self.removed_table, empty):
            self._pages.addWidget(page)
        self._build()

    def _build(self) -> None:
        left = Card()
        left.body.addWidget(self.part)
        left.body.addWidget(self._pages, 1)
        left.body.addWidget(self.older)
        right = Card()
        right.body.addWidget(self.detail, 1)
        right.body.addWidget(Flow(self.undo, self.back))
        self.act_table.selectionModel().currentRowChanged.connect(lambda: self._show_chosen())
        self.removed_table.selectionModel().currentRowChanged.connect(lambda: self._show_chosen())
        self.body.addWidget(ListDetail(left, right, shares=(13, 8)), 1)

    @property
    def act(self) -> ToldAct | None:
        """The act that is chosen."""
        return self.acts.row_at(self.act_table.currentIndex())

    @property
    def gone(self) -> Removed | None:
        """What was removed and is chosen."""
        return self.removed.row_at(self.removed_table.currentIndex())

    def opened(self, **facts: object) -> None:
        if facts.get("part") == Part.REMOVED:
            self.part.choose(Part.REMOVED)

    def refresh(self, changes: Changes | None = None) -> None:
        run = self.desk.operations.run
        if self.part.value is Part.REMOVED:
            run(undoing.removed, on_done=self._show_removed, latest="history.list")
        else:
            run(undoing.acts, PAGE, on_done=self._show_acts, latest="history.list")

    def take_back(self) -> None:
        """Take back the act that is chosen, however old it is."""
        if self.act is not None:
            what = history_words.act_line(self.act)
            self.desk.operations.run(
                undoing.undo, self.act.row.entry, on_done=lambda done: self._undone(done, what)
            )

    def bring_back(self) -> None:
        """What is chosen stands in its list again."""
        if self.gone is not None:
            about = self.gone.about
            said = tr("Đã lấy lại {what}", what=history_words.about_words(about))
            self.desk.operations.run(
                undoing.bring_back,
                about.kind,
                about.id,
                on_done=lambda _: self.desk.notify.done(said),
            )

    def _undone(self, _: Undone, what: str) -> None:
        self.desk.notify.note(tr("Đã hoàn tác việc: {what}.", what=what))

    def _ask_older(self) -> None:
        if self.acts.rows:
            self.desk.operations.run(
                undoing.acts,
                PAGE,
                self.acts.rows[-1].row.entry,
                on_done=self._show_older,
                latest="history.older",
            )

    def _show_acts(self, rows: tuple[ToldAct, ...]) -> None:
        kept = self.act.row.entry if self.act else ""
        self.acts.set_rows(rows)
        self._pages.setCurrentWidget(self.act_table)
        self.older.setVisible(len(rows) == PAGE)
        if rows:
            entries = [row.row.entry for row in rows]
            self.act_table.choose(entries.index(kept) if kept in entries else 0)
        self._show_chosen()

    def _show_older(self, rows: tuple[ToldAct, ...]) -> None:
        self.acts.add_rows(rows)
        self.older.setVisible(len(rows) == PAGE)

    def _show_removed(self, rows: tuple[Removed, ...]) -> None:
        self.removed.set_rows(rows)
        self._pages.setCurrentIndex(1 if rows else 2)
        self.older.hide()
        if rows:
            self.removed_table.choose(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        acts = self.part.value is Part.ACTS
        act, gone = (self.act, None) if acts else (None, self.gone)
        self.undo.setVisible(acts)
        self.back.setVisible(not acts)
        self.undo.setEnabled(act is not None and act.row.own and not act.row.undone)
        self.back.setEnabled(gone is not None)
        chosen = act.row if act else gone.row if gone else None
        if chosen is None:
            self._show_changes(())
            return
        self.desk.operations.run(
            undoing.changes_in,
            chosen.entry,
            on_done=self._show_changes,
            latest="history.changes",
        )

    def _show_changes(self, told: tuple[RecordChanges, ...]) -> None:
        column = self.detail.column
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        acts = self.part.value is Part.ACTS
        row = self.act.row if acts and self.act else self.gone.row if self.gone else None
        if row is not None:
            column.addWidget(Text(history_words.heading(row), Kind.STRONG, wrap=True))
        for record in told:
            lines = [line for one in record.changes if (line := history_words.change_line(one))]
            about = history_words.about_words(record.about)
            if about:
                column.addWidget(Text(about, Kind.HEADING, wrap=True, select=True))
            if lines:
                column.addWidget(Text("\n".join(lines), Kind.QUIET, wrap=True, select=True))
        column.addStretch(1)


def _act_columns() -> list[Column[ToldAct]]:
    def line(told: ToldAct) -> str:
        words = history_words.act_line(told)
        return tr("{line} (đã hoàn tác)", line=words) if told.row.undone else words

    return [
        Column(tr("Việc"), line, strong=True),
        Column(tr("Ai ghi"), lambda told: told.row.who or tr("chưa rõ ai")),
        Column(tr("Lúc"), lambda told: history_words.moment(told.row.when)),
    ]


def _removed_columns() -> list[Column[Removed]]:
    return [
        Column(
            tr("Đã xóa"),
            lambda gone: history_words.about_words(gone.about) or tr("chưa rõ tên"),
            strong=True,
        ),
        Column(tr("Loại"), lambda gone: history_words.kind_words(gone.about.kind)),
        Column(tr("Xóa lúc"), history_words.removed_line),
    ]
