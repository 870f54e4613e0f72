"""Đầu sách: the short catalogue of a library, its labelled copies, what became of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, cast

from db.domain.catalogue import CopyRow, CopyState, TitleDraft, TitleList, TitleRow
from desktop.actions import catalogue
from desktop.dialogs import files
from desktop.dialogs.history import HistoryDialog
from desktop.dialogs.lines_form import Line, LinesForm, Typed
from desktop.dialogs.titles_found import TitlesFound
from desktop.itemmodels.table import Column
from desktop.screens.bulk import remove_act, run_each
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing, Only
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import link, secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class TitlesPage(ListDetail):
    """Titles at the left, the copies of the chosen one at the right."""

    def __init__(self, desk: Desk) -> None:
        left, right = Card(), Card()
        super().__init__(left, right, shares=(11, 10))
        self.right = right
        self._desk = desk
        self.list, self.copy_list = self._titles(), self._copies()
        self.titles, self.table = self.list.model, self.list.table
        self.copies, self.copy_table = self.copy_list.model, self.copy_list.table
        self.search = self.list.search
        add = secondary(tr("Ghi đầu sách…"), self.add_new, icon="plus")
        excel = secondary(tr("Lấy từ Excel…"), self.ask_file, icon="file-spreadsheet")
        left.body.addWidget(self.list, 1)
        left.body.addWidget(Flow(add, excel))
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
        self.right.body.addWidget(self.copy_list, 1)
        self.right.body.addWidget(Flow(self.there, self.lost, self.worn))
        self.list.taken.connect(lambda _: self.ask_facts())
        self.list.chosen.connect(lambda _: self._show_chosen())
        self.copy_list.chosen.connect(lambda _: self._check())

    def _titles(self) -> Listing[TitleRow]:
        return Listing(
            _title_columns(),
            name=tr("Đầu sách"),
            id_of=lambda row: row.id,
            acts=self.acts,
            bulk=[
                remove_act(
                    self._desk,
                    lambda: self.list.chosen_ids,
                    "catalogue.remove",
                    catalogue.remove_title,
                )
            ],
            only=[
                Only("labelled", tr("Có nhãn"), lambda row: bool(row.copies)),
                Only(
                    "lost",
                    tr("Có bản mất, rách"),
                    lambda row: any(_is_gone(copy) for copy in row.copies),
                ),
            ],
            empty=EmptyState(
                tr("Chưa có đầu sách nào. Tên sách tự vào đây khi cho mượn lần đầu."),
                link(tr("Ghi một đầu sách"), self.add_new),
                icon="library",
            ),
            flush=False,
            hint=tr("Gõ tên sách, tác giả hoặc quét mã"),
            spoken=_spoken,
        )

    def _copies(self) -> Listing[CopyRow]:
        states = ((CopyState.THERE, "check"), (CopyState.LOST, "x"), (CopyState.WORN_OUT, ""))
        return Listing(
            _copy_columns(),
            name=tr("Từng bản"),
            id_of=lambda row: row.id,
            acts=self._copy_acts,
            bulk=[BulkAct(_words(one), icon, partial(self._set_all, one)) for one, icon in states],
            inside=True,
        )

    def _copy_acts(self) -> list[RowAct | None]:
        return [RowAct(_words(one), partial(self.state, one)) for one in CopyState]

    def _set_all(self, state: CopyState) -> None:
        ids = [copy.id for copy in self.copy_list.chosen_rows]
        said = tr("Đã ghi tình trạng {count} bản", count=number(len(ids)))
        run_each(self._desk, said, "catalogue.state", catalogue.set_state, ids, state)

    def refresh(self) -> None:
        self._desk.operations.run(catalogue.titles, on_done=self._show, latest="catalogue.titles")

    @property
    def title(self) -> TitleRow | None:
        return self.list.row

    @property
    def copy(self) -> CopyRow | None:
        return self.copy_list.row

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
        self.list.show_rows(rows)

    def _show_chosen(self) -> None:
        row = self.title
        self.right.setVisible(row is not None)
        if row is not None:
            draft = row.draft
            facts = (draft.author, draft.publisher, draft.published, draft.subject, draft.shelf)
            self.facts.setText(" · ".join(str(fact) for fact in facts if fact))
            self.facts.setVisible(any(facts))
            self.name.setText(draft.title)
            self.copy_list.show_rows(row.copies)
        self._check()

    def _check(self) -> None:
        self.copy_list.setVisible(bool(self.copies.rows))
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
    return " ".join([*(fact or "" for fact in facts), *labels])


def _title_columns() -> list[Column[TitleRow]]:
    return [
        Column(tr("Tên sách"), lambda row: row.draft.title, strong=True),
        Column(tr("Tác giả"), lambda row: row.draft.author or "–"),
        Column(tr("Số bản"), lambda row: number(row.stock), sort=lambda row: row.stock, right=True),
        Column(tr("Loại sách"), lambda row: row.draft.subject or "", hidden=True),
        Column(tr("Kệ"), lambda row: row.draft.shelf or "", hidden=True),
        Column(tr("Mã vạch"), lambda row: row.draft.code or "", hidden=True),
        Column(
            tr("Năm xuất bản"),
            lambda row: str(row.draft.published or ""),
            sort=lambda row: row.draft.published,
            hidden=True,
        ),
    ]


def _words(state: CopyState) -> str:
    return {
        CopyState.THERE: tr("✓ Còn"),
        CopyState.LOST: tr("✕ Mất"),
        CopyState.WORN_OUT: tr("✕ Rách, bỏ"),
    }[state]


def _is_gone(copy: CopyRow) -> bool:
    return copy.state in (CopyState.LOST, CopyState.WORN_OUT)


def _copy_words(copy: CopyRow) -> str:
    if copy.out:
        return tr("Đang cho mượn")
    return _words(copy.state) if copy.state else "–"


def _copy_columns() -> list[Column[CopyRow]]:
    return [
        Column(tr("Nhãn"), lambda copy: copy.code, strong=True),
        Column(tr("Tình trạng"), _copy_words),
    ]
