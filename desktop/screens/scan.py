"""Nhập từ ảnh: what was read from photos of signed sheets, unsure rows first; a person decides.

Reading runs in the helper process; nothing is saved before “Ghi vào sổ”.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.people import PersonDraft
from db.domain.scans import ReadPage, Seen
from desktop.actions import scanning
from desktop.actions.scanning import ScannedPage
from desktop.dialogs.files import choose_files
from desktop.dialogs.quick_person import QuickPersonDialog
from desktop.itemmodels.rows import RowsModel
from desktop.itemmodels.scan_rows import (
    PURPOSES,
    Asked,
    agreed_of,
    in_order,
    marks_of,
    newcomers_of,
    spoken,
)
from desktop.screens.desk import Desk
from desktop.screens.scan_page import ScanPage
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.card import Card, Note
from desktop.widgets.drop_area import DropArea
from desktop.widgets.fields import Field
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.rows import RowDelegate, RowsView
from desktop.widgets.text import Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import tr, word

KEYS = {Qt.Key.Key_1: Seen.PRESENT, Qt.Key.Key_4: Seen.ABSENT, Qt.Key.Key_0: Seen.UNSURE}


class AskedList(RowsView):
    """The rows; a digit decides the row that is chosen, Enter goes on.

    Signals:
        decided(Seen): for the row that is chosen.
    """

    decided = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in KEYS:
            self.decided.emit(KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(min(self.currentIndex().row() + 1, self.model().rowCount() - 1))
        else:
            super().keyPressEvent(event)


class ScanScreen(Screen):
    """Choose photos, look at what is unsure, save all at once."""

    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Nhập từ ảnh"))
        self.pages: list[ScannedPage] = []
        self.model: RowsModel[Asked] = RowsModel(spoken)
        self.list = AskedList(self.model, RowDelegate(), name=tr("Các dòng đã đọc"))
        self.list.decided.connect(self.decide)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_row())
        self.save = primary(tr("Ghi vào sổ"), self.take_in, icon="check")
        self.other = secondary(tr("Chọn ảnh khác…"), self.choose, icon="folder-open")
        self.set_actions([self.other, self.save])
        self.problems = Note("", Tone.WARN)
        self.cut = QLabel()
        self.cut.setAccessibleName(tr("Ảnh của dòng đang xem"))
        self.page = ScanPage()
        self._cut = QPixmap()
        self._start = DropArea(
            tr("Kéo ảnh tờ danh sách đã ký vào đây, hoặc chọn ảnh"),
            tr("Ảnh jpg, png, heic hoặc PDF đã quét; nhiều ảnh một lần, chiều nào cũng được."),
            secondary(tr("Chọn ảnh…"), self.choose, icon="folder-open"),
            icon="camera",
        )
        self._start.dropped.connect(self.read)
        self._stack = QStackedWidget()
        self._stack.addWidget(_column(self._start))
        self._stack.addWidget(self._review())
        self.body.addWidget(self.problems)
        self.body.addWidget(self._stack, 1)
        self._show_pages([])

    def _review(self) -> QWidget:
        rows = Card(tr("Cần xem lại trước"))
        rows.body.addWidget(self.list, 1)
        rows.body.addWidget(
            Text(
                tr(
                    "1 có mặt · 4 vắng không phép · 0 để lại · Enter dòng sau. Người đến thêm: "
                    "bấm 1 rồi gõ tên đọc được trong ảnh."
                ),
                Kind.QUIET,
                wrap=True,
            )
        )
        marks = QHBoxLayout()
        for text, mark in (
            (tr("Có mặt"), Seen.PRESENT),
            (tr("Vắng không phép"), Seen.ABSENT),
            (tr("Để lại"), Seen.UNSURE),
        ):
            marks.addWidget(secondary(text, partial(self.decide, mark)))
        marks.addStretch(1)
        rows.body.addLayout(marks)
        seen = Card(tr("Trong ảnh"))
        seen.body.addWidget(self.cut)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(tr("Tên đọc được trong ảnh, rồi Enter"))
        self.typed.returnPressed.connect(self.ask_name)
        self.typing = Field(tr("Người đến thêm"), self.typed)
        seen.body.addWidget(self.typing)
        seen.body.addWidget(self.page, 1)
        return ListDetail(rows, seen, shares=(8, 12), needs=760, least=280)

    def opened(self, **facts: object) -> None:
        """With pictures that were dropped on the window: they are read at once."""
        self._show_pages([])
        files = facts.get("files")
        if isinstance(files, list) and files:
            self.read(files)

    def choose(self) -> None:
        """Ask which pictures."""
        kinds = tr("Ảnh và PDF (*.jpg *.jpeg *.png *.heic *.heif *.webp *.pdf);;Mọi tệp (*)")
        choose_files(self, tr("Chọn ảnh tờ danh sách"), kinds, self.read)

    def read(self, files: Sequence[Path]) -> None:
        """Read these pictures; what is found is asked of the book."""
        self.set_heading(tr("Nhập từ ảnh"), tr("Đang đọc {count} tệp…", count=len(files)))
        self.desk.operations.free(
            scanning.read, [str(file) for file in files], on_done=self._match, latest="scan.read"
        )

    def _match(self, pages: Sequence[ReadPage]) -> None:
        self.desk.operations.run(
            scanning.match, pages, on_done=self._show_pages, latest="scan.match"
        )

    def _show_pages(self, pages: Sequence[ScannedPage]) -> None:
        self.pages = list(pages)
        rows = in_order([asked for at, page in enumerate(pages) for asked in _asked(at, page)])
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.save.setVisible(bool(rows))
        self.other.setVisible(bool(rows))
        bad = [page for page in pages if page.problem is not None]
        told = [f"{Path(page.file).name}: {_why(page)}" for page in bad]
        if pages and not rows and not bad:
            told.append(tr("Mọi người trên các tờ này đã điểm danh từ trước; không có gì để ghi."))
        self.problems.text.setText("\n".join(told))
        self.problems.setVisible(bool(told))
        self._recount()
        unsure = sum(row.mark is Seen.UNSURE for row in rows)
        counted = tr("{rows} dòng, {unsure} dòng cần xem lại", rows=len(rows), unsure=unsure)
        self.set_heading(tr("Nhập từ ảnh"), counted if rows else "")
        if rows:
            self.list.choose(0)
            self.list.setFocus()

    def decide(self, mark: Seen) -> None:
        """Say what the chosen row is, and go on to the next."""
        at = self.list.currentIndex().row()
        if at < 0:
            return
        row = self.model.rows[at]
        if row.person_id is None and mark is Seen.PRESENT:
            self.typed.setFocus()
            return
        self.model.set_row(at, self.model.rows[at].decided(mark))
        self._recount()
        self.list.choose(min(at + 1, self.model.rowCount() - 1))
        self._show_row()

    def ask_name(self) -> QuickPersonDialog | None:
        """Who wrote into the blank row: somebody the book knows, or a new person. Nothing is saved
        before all rows are."""
        at = self.list.currentIndex().row()
        row = self.model.row_at(self.list.currentIndex())
        if row is None or row.person_id is not None:
            return None

        def take(who: PersonDraft | str, _: bool) -> None:
            name = who.full_name if isinstance(who, PersonDraft) else self.typed.text().strip()
            self.model.set_row(at, self.model.rows[at].named(who, name))
            self._recount()
            self.list.choose(min(at + 1, self.model.rowCount() - 1))
            self.list.setFocus()

        title = tr("Ghi tên người đến thêm")
        dialog = QuickPersonDialog(
            self.window(),
            self.desk.operations,
            take,
            title=title,
            name=self.typed.text().strip(),
            with_membership=False,
        )
        dialog.show_picture(row.cut)
        dialog.open()
        return dialog

    def take_in(self) -> None:
        """Save every row that is decided, in one act."""
        self.desk.operations.run(
            scanning.save_all,
            marks_of(self.model.rows),
            newcomers_of(self.model.rows),
            agreed_of(self.model.rows),
            on_done=self._saved,
            by=self,
        )

    def _saved(self, changes: Changes) -> None:
        meetings = [page.meeting.id for page in self.pages if page.meeting is not None]
        self._show_pages([])
        self.desk.notify.done(tr("Đã ghi {count} người từ ảnh.", count=changes.changed))
        if meetings:
            self.desk.go("roll", meeting_id=meetings[0])

    def _recount(self) -> None:
        rows = self.model.rows
        agreed = len(agreed_of(rows))
        people = len(marks_of(rows)) + len(newcomers_of(rows))
        count = people + agreed
        told = tr("Ghi {count} người vào sổ", count=people)
        if agreed:
            told = tr("Ghi {count} câu đồng ý vào sổ", count=agreed)
            told = tr("Ghi {count} dòng vào sổ", count=count) if people else told
        self.save.setText(told)
        self.save.setEnabled(count > 0)

    def _show_row(self) -> None:
        row = self.model.row_at(self.list.currentIndex())
        if row is None:
            return
        self.typing.setVisible(row.person_id is None)
        self.typed.setText(row.name)
        page = self.pages[row.page]
        self._cut = QPixmap()
        if row.cut is not None:
            self._cut.loadFromData(row.cut)
        self._fit_cut()
        if page.paper is not None and page.code is not None:
            of_page = [one for one in self.model.rows if one.page == row.page]
            marks = {(one.index, one.purpose): one.mark for one in of_page}
            place = (page.paper, page.code.layout, page.code.page)
            self.page.show_page(page.picture, place, marks, (row.index, row.purpose))

    def _fit_cut(self) -> None:
        self.cut.setVisible(not self._cut.isNull())
        if not self._cut.isNull():
            wide = max(theme.px(200), self.page.width())
            self.cut.setPixmap(
                self._cut.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            )
        self.cut.setMinimumWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cut()


def _asked(at: int, page: ScannedPage) -> list[Asked]:
    if page.problem is not None or page.again:
        return []
    if page.consents:
        answers = len(PURPOSES)
        return [
            Asked(
                at, index // answers, "", row.person_id, row.name or "", row.mark, row.mark,
                row.cut, purpose=row.purpose,
            )
            for index, row in enumerate(page.rows)
            if not row.marked
        ]  # fmt: skip
    if page.meeting is None:
        return []
    meeting = page.meeting.id
    return [
        Asked(at, index, meeting, row.person_id, row.name or "", row.mark, row.mark, row.cut)
        for index, row in enumerate(page.rows)
        if not row.marked and (row.person_id is not None or row.mark is not Seen.ABSENT)
    ]


def _why(page: ScannedPage) -> str:
    return word(AppError(page.problem or "", **(page.facts or {})))


def _column(*widgets: QWidget) -> QWidget:
    inside = QWidget()
    inside.setObjectName("clear")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return inside
