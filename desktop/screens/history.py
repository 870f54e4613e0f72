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
from desktop.itemmodels.table import Column
from desktop.screens.bulk import run_each
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing, Only
from desktop.screens.screen import Screen
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import Button, primary
from desktop.widgets.card import Card
from desktop.widgets.clearing import clear_away
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import RowAct
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

PAGE = 200
MOST_TOLD = 30
"""Records of one act that are told one by one; nobody reads a thousand."""


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
        self.act_list, self.removed_list = self._lists()
        self.acts, self.act_table = self.act_list.model, self.act_list.table
        self.removed, self.removed_table = self.removed_list.model, self.removed_list.table
        self.older = Button(tr("Xem các việc trước nữa"), self._ask_older)
        self.undo = primary(tr("Hoàn tác việc này"), self.take_back, icon="undo-2")
        self.back = primary(tr("Lấy lại"), self.bring_back, icon="undo-2")
        self.detail = ScrollBody(width=360, fills=True)
        self._pages = QStackedWidget()
        for page in (self.act_list, self.removed_list):
            self._pages.addWidget(page)
        self._build()

    def _lists(self) -> tuple[Listing[ToldAct], Listing[Removed]]:
        acts: Listing[ToldAct] = Listing(
            _act_columns(),
            name=tr("Mọi việc"),
            id_of=lambda told: told.row.entry,
            acts=lambda: [RowAct(tr("Hoàn tác việc này"), self.take_back)],
            only=[
                Only("here", tr("Ghi ở máy này"), lambda told: told.row.own),
                Only("undone", tr("Đã hoàn tác"), lambda told: told.row.undone),
            ],
            empty=EmptyState(tr("Chưa có việc nào."), icon="history"),
            flush=False,
        )
        removed: Listing[Removed] = Listing(
            _removed_columns(),
            name=tr("Đã xóa"),
            id_of=lambda gone: (gone.about.kind, gone.about.id),
            acts=lambda: [RowAct(tr("Lấy lại"), self.bring_back)],
            bulk=[BulkAct(tr("Lấy lại"), "undo-2", self._bring_several)],
            empty=EmptyState(tr("Chưa xóa gì. Xóa nhầm thì lấy lại ở đây."), icon="trash-2"),
            flush=False,
        )
        return acts, removed

    def _bring_several(self) -> None:
        """All that are chosen stand in their lists again."""
        gone = {row.about.id: row.about.kind for row in self.removed_list.chosen_rows}
        said = tr("Đã lấy lại {count} dòng", count=number(len(gone)))
        run_each(
            self.desk,
            said,
            "records.bring_back",
            lambda book, id_: undoing.bring_back(book, gone[id_], id_),
            list(gone),
        )

    def _build(self) -> None:
        left = Card()
        left.body.addWidget(self.part)
        left.body.addWidget(self._pages, 1)
        left.body.addWidget(self.older)
        self._right = right = Card()
        right.body.addWidget(self.detail, 1)
        right.body.addWidget(Flow(self.undo, self.back))
        for shown in (self.act_list, self.removed_list):
            shown.chosen.connect(lambda _: self._show_chosen())
        self.act_list.taken.connect(lambda _: self.detail.setFocus())
        self.removed_list.taken.connect(lambda _: self.detail.setFocus())
        self.body.addWidget(ListDetail(left, right, shares=(13, 8)), 1)

    @property
    def act(self) -> ToldAct | None:
        """The act that is chosen."""
        return self.act_list.row

    @property
    def gone(self) -> Removed | None:
        """What was removed and is chosen."""
        return self.removed_list.row

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
        if self.act_list.rows:
            self.desk.operations.run(
                undoing.acts,
                PAGE,
                self.act_list.rows[-1].row.entry,
                on_done=self._show_older,
                latest="history.older",
            )

    def _show_acts(self, rows: tuple[ToldAct, ...]) -> None:
        self._pages.setCurrentWidget(self.act_list)
        self.older.setVisible(len(rows) == PAGE)
        self.act_list.show_rows(rows)
        self._show_chosen()

    def _show_older(self, rows: tuple[ToldAct, ...]) -> None:
        self.act_list.show_rows((*self.act_list.rows, *rows))
        self.older.setVisible(len(rows) == PAGE)

    def _show_removed(self, rows: tuple[Removed, ...]) -> None:
        self._pages.setCurrentWidget(self.removed_list)
        self.older.hide()
        self.removed_list.show_rows(rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        acts = self.part.value is Part.ACTS
        act, gone = (self.act, None) if acts else (None, self.gone)
        self.undo.setVisible(acts)
        self.back.setVisible(not acts)
        self.undo.setEnabled(act is not None and act.row.own and not act.row.undone)
        self.back.setEnabled(gone is not None)
        chosen = act.row if act else gone.row if gone else None
        self._right.setVisible(chosen is not None)
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
        clear_away(column)
        acts = self.part.value is Part.ACTS
        row = self.act.row if acts and self.act else self.gone.row if self.gone else None
        if row is not None:
            column.addWidget(Text(history_words.heading(row), Kind.STRONG, wrap=True))
        for record in told[:MOST_TOLD]:
            lines = [line for one in record.changes if (line := history_words.change_line(one))]
            about = history_words.about_words(record.about)
            if about:
                column.addWidget(Text(about, Kind.HEADING, wrap=True, select=True))
            if lines:
                column.addWidget(Text("\n".join(lines), Kind.QUIET, wrap=True, select=True))
        if len(told) > MOST_TOLD:
            rest = number(len(told) - MOST_TOLD)
            column.addWidget(Text(tr("và {count} mục nữa.", count=rest), Kind.QUIET))
        column.addStretch(1)


def _act_columns() -> list[Column[ToldAct]]:
    def line(told: ToldAct) -> str:
        words = history_words.act_line(told)
        return tr("{line} (đã hoàn tác)", line=words) if told.row.undone else words

    return [
        Column(tr("Việc"), line, strong=True),
        Column(tr("Ai ghi"), lambda told: told.row.who or tr("chưa rõ ai")),
        Column(
            tr("Lúc"),
            lambda told: history_words.moment(told.row.when),
            sort=lambda told: told.row.when,
        ),
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
