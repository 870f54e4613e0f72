"""Đầu sách: the short catalogue of a library, its labelled copies, what became of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QStackedWidget

from db.domain.catalogue import CopyRow, CopyState, TitleDraft, TitleList, TitleRow
from db.domain.text import fold
from desktop.actions import catalogue
from desktop.dialogs import files
from desktop.dialogs.history import HistoryDialog
from desktop.dialogs.lines_form import Line, LinesForm, Typed
from desktop.dialogs.titles_found import TitlesFound
from desktop.itemmodels.table import Column, TableModel
from desktop.screens.desk import Desk
from desktop.widgets.buttons import link, secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.fields import SearchField
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct, RowActs
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class TitlesPage(ListDetail):
    """Titles at the left, the copies of the chosen one at the right."""

    def __init__(self, desk: Desk) -> None:
        left, right = Card(), Card()
        super().__init__(left, right, shares=(11, 10))
        self.right = right
        self._desk = desk
        self._rows: tuple[TitleRow, ...] = ()
        self._spoken: tuple[str, ...] = ()
        self.search = SearchField(
            tr("Gõ tên sách, tác giả hoặc quét mã"), name=tr("Tìm trong các đầu sách")
        )
        self.titles: TableModel[TitleRow] = TableModel(_title_columns())
        self.table = Table(self.titles, name=tr("Đầu sách"), sortable=True)
        self.copies: TableModel[CopyRow] = TableModel(_copy_columns())
        self.copy_table = Table(self.copies, name=tr("Từng bản"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(
            EmptyState(
                tr("Chưa có đầu sách nào. Tên sách tự vào đây khi cho mượn lần đầu."),
                link(tr("Ghi một đầu sách"), self.add_new),
                icon="library",
            )
        )
        add = secondary(tr("Ghi đầu sách…"), self.add_new, icon="plus")
        excel = secondary(tr("Lấy từ Excel…"), self.ask_file, icon="file-spreadsheet")
        for part in (self.search, self._pages, Flow(add, excel)):
            left.body.addWidget(part)
        self.name = Text("", Kind.STRONG, wrap=True)
        self.facts = Text("", Kind.QUIET, wrap=True)
        self.there = secondary(tr("Còn"), lambda: self.state(CopyState.THERE), icon="check")
        self.lost = secondary(tr("Mất"), lambda: self.state(CopyState.LOST), icon="x")
        self.worn = secondary(tr("Rách, bỏ"), lambda: self.state(CopyState.WORN_OUT))
        self.edit = secondary(tr("Sửa…"), self.ask_facts, icon="pencil")
        self.label = secondary(tr("Dán nhãn…"), self.ask_labels, icon="plus")
        self.gone = secondary(tr("Xóa đầu sách"), self.remove, icon="trash-2")
        for widget in (self.name, self.facts, Flow(self.label, self.edit, self.gone)):
            self.right.body.addWidget(widget)
        self.right.body.addWidget(self.copy_table, 1)
        self.right.body.addWidget(Flow(self.there, self.lost, self.worn))
        RowActs(self.table, self.acts)
        self.search.searched.connect(lambda _: self._narrow())
        self.table.activated.connect(lambda _: self.ask_facts())
        self.table.selectionModel().currentRowChanged.connect(lambda: self._show_chosen())
        self.copy_table.selectionModel().currentRowChanged.connect(lambda: self._check())

    def refresh(self) -> None:
        self._desk.operations.run(catalogue.titles, on_done=self._show, latest="catalogue.titles")

    @property
    def title(self) -> TitleRow | None:
        return self.titles.row_at(self.table.currentIndex())

    @property
    def copy(self) -> CopyRow | None:
        return self.copies.row_at(self.copy_table.currentIndex())

    def acts(self) -> list[RowAct | None]:
        """What can be done with the title that is chosen."""
        return [
            RowAct(tr("Sửa…"), self.ask_facts, EDIT),
            RowAct(tr("Dán nhãn…"), self.ask_labels),
            None,
            RowAct(tr("Ai đã sửa, sửa gì"), self.show_history),
            RowAct(tr("Xóa đầu sách"), self.remove, REMOVE),
        ]

    def show_history(self) -> None:
        """Who changed the title that is chosen."""
        if self.title is not None:
            name = self.title.draft.title
            HistoryDialog(self.window(), self._desk.operations, self.title.id, name).open()

    def add_new(self) -> None:
        self._ask(tr("Ghi đầu sách"), TitleDraft(""))

    def ask_file(self) -> None:
        """A list of books that the school has already."""
        kinds = tr("Danh sách (*.xlsx *.xls *.ods *.csv *.txt)")
        files.choose_file(self.window(), tr("Chọn danh sách sách"), kinds, self.read_file)

    def read_file(self, file: Path) -> None:
        """Read it, then say what it holds before anything is saved."""
        self._desk.operations.free(catalogue.read_titles, file, on_done=self._ask_whether)

    def _ask_whether(self, found: TitleList) -> None:
        dialog = TitlesFound(self.window(), self._desk.operations, found)
        dialog.saved.connect(self._desk.notify.done)
        dialog.open()

    def ask_facts(self) -> None:
        if self.title is not None:
            self._ask(tr("Sửa đầu sách"), self.title.draft)

    def ask_labels(self) -> None:
        """Labels come one after another: the form opens again until it is left."""
        if self.title is None:
            return
        id_, said = self.title.id, tr("Dán nhãn cho {title}", title=self.title.draft.title)
        lines = (Line("code", tr("Quét hoặc gõ mã trên nhãn"), example="TV-001"),)

        def act(typed: Typed) -> tuple[Any, tuple[Any, ...]]:
            return catalogue.label_copies, (id_, [str(typed["code"] or "")])

        form = LinesForm(self.window(), self._desk.operations, said, lines, act)
        form.saved.connect(self._labelled)
        form.open()

    def state(self, state: CopyState) -> None:
        if self.copy is not None:
            self._desk.operations.run(catalogue.set_state, self.copy.id, state)

    def remove(self) -> None:
        if self.title is not None:
            said = tr("Đã xóa {title}", title=self.title.draft.title)
            self._desk.operations.run(
                catalogue.remove_title,
                self.title.id,
                on_done=lambda _: self._desk.notify.done(said),
            )

    def _labelled(self, code: str) -> None:
        self._desk.notify.done(tr("Đã dán nhãn {code}", code=code))
        self.ask_labels()

    def _ask(self, said: str, draft: TitleDraft) -> None:
        lines = (
            Line("title", tr("Tên sách"), draft.title),
            Line("author", tr("Tác giả"), draft.author),
            Line("code", tr("Mã vạch (ISBN) ở bìa sau"), draft.code),
            Line("subject", tr("Loại sách"), draft.subject, example=tr("văn học, nông nghiệp")),
            Line("shelf", tr("Để ở kệ nào"), draft.shelf),
            Line("publisher", tr("Nhà xuất bản"), draft.publisher),
            Line("published", tr("Năm xuất bản"), draft.published, number=True),
            Line("copies", tr("Có mấy bản"), draft.copies, number=True),
        )
        form = LinesForm(self.window(), self._desk.operations, said, lines, _write_title)
        form.saved.connect(lambda name: self._desk.notify.done(tr("Đã ghi {name}", name=name)))
        form.open()

    def _show(self, rows: tuple[TitleRow, ...]) -> None:
        # Folded once: a keystroke then only looks, however long the list is.
        self._rows, self._spoken = rows, tuple(map(_spoken, rows))
        self._narrow()

    def _narrow(self) -> None:
        kept = self.title.id if self.title else ""
        words = fold(self.search.text()).split()
        rows = [
            row
            for row, spoken in zip(self._rows, self._spoken, strict=True)
            if all(word in spoken for word in words)
        ]
        self.titles.set_rows(rows)
        self._pages.setCurrentIndex(0 if rows or self._rows else 1)
        if rows:
            ids = [row.id for row in self.titles.rows]
            self.table.choose(ids.index(kept) if kept in ids else 0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.title
        self.right.setVisible(row is not None)
        if row is not None:
            draft = row.draft
            facts = (draft.author, draft.publisher, draft.published, draft.subject, draft.shelf)
            self.facts.setText(" · ".join(str(fact) for fact in facts if fact))
            self.facts.setVisible(any(facts))
            self.name.setText(draft.title)
            self.copies.set_rows(row.copies)
            if row.copies:
                self.copy_table.choose(0)
        self._check()

    def _check(self) -> None:
        self.copy_table.setVisible(bool(self.copies.rows))
        for button in (self.there, self.lost, self.worn):
            button.setVisible(self.copy is not None)


def _write_title(typed: Typed) -> tuple[Any, tuple[Any, ...]]:
    texts = {
        name: str(typed[name] or "")
        for name in ("title", "code", "author", "publisher", "subject", "shelf")
    }
    published, copies = (cast("int | None", typed[name]) for name in ("published", "copies"))
    draft = TitleDraft(**texts, published=published, copies=copies)
    return catalogue.write_titles, ([draft],)


def _spoken(row: TitleRow) -> str:
    draft = row.draft
    facts = (draft.title, draft.author, draft.code, draft.subject, draft.shelf)
    labels = (copy.code for copy in row.copies)
    return fold(" ".join([*(fact or "" for fact in facts), *labels]))


def _title_columns() -> list[Column[TitleRow]]:
    return [
        Column(tr("Tên sách"), lambda row: row.draft.title, strong=True),
        Column(tr("Tác giả"), lambda row: row.draft.author or "–"),
        Column(tr("Số bản"), lambda row: number(row.stock), sort=lambda row: row.stock),
    ]


def _copy_columns() -> list[Column[CopyRow]]:
    words = {
        CopyState.THERE: tr("✓ Còn"),
        CopyState.LOST: tr("✕ Mất"),
        CopyState.WORN_OUT: tr("✕ Rách, bỏ"),
    }
    return [
        Column(tr("Nhãn"), lambda copy: copy.code, strong=True),
        Column(
            tr("Tình trạng"),
            lambda copy: (
                tr("Đang cho mượn")
                if copy.out
                else words.get(copy.state, "–")
                if copy.state
                else "–"
            ),
        ),
    ]
