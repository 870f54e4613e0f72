"""Nhập từ ảnh: what was read from photos of signed sheets, unsure rows first; a person decides.

Reading runs in the helper process; nothing is saved before “Ghi vào sổ”.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.people import PersonDraft
from db.domain.scans import ReadPage, Seen
from desktop.actions import people, scanning, sheet_pictures
from desktop.actions.scanning import ScannedPage
from desktop.dialogs.files import choose_files
from desktop.dialogs.open_day import OpenDayDialog
from desktop.dialogs.quick_person import QuickPersonDialog
from desktop.itemmodels.rows import RowsModel
from desktop.itemmodels.scan_rows import (
    Asked,
    agreed_of,
    corrected_of,
    hint_of,
    in_order,
    marks_of,
    newcomers_of,
    spoken,
)
from desktop.screens.desk import Desk
from desktop.screens.scan_asked import asked_of, left_words, open_sheets
from desktop.screens.scan_list import AskedList, ScanDelegate
from desktop.screens.scan_page import Place, ScanPage, ink_of, row_shown
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.card import Card, Note
from desktop.widgets.drop_area import DropArea
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.text import Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import tr, word

KEEP_SETTING = "scan.keep_pictures"


class ScanScreen(Screen):
    """Choose photos, look at what is unsure, save all at once."""

    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Nhập từ ảnh"))
        self.pages: list[ScannedPage] = []
        self.model: RowsModel[Asked] = RowsModel(spoken)
        self.list = AskedList(self.model, ScanDelegate(self.ink), name=tr("Các dòng đã đọc"))
        self.list.decided.connect(self.decide)
        self.list.taken.connect(self.take)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_row())
        self.save = primary(tr("Ghi vào sổ"), self.take_in, icon="check")
        self.other = secondary(tr("Chọn ảnh khác…"), self.choose, icon="folder-open")
        self.set_actions([self.other, self.save])
        self.problems = Note("", Tone.WARN)
        self.told = Note("", Tone.INFO)
        self.cut = QLabel()
        self.cut.setAccessibleName(tr("Ảnh của dòng đang xem"))
        self.page = ScanPage()
        self._cut = QPixmap()
        self._pixmaps: dict[int, QPixmap] = {}
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
        self.body.addWidget(self.told)
        self.body.addWidget(self._stack, 1)
        self._show_pages([])

    def _review(self) -> QWidget:
        self.rows = Card(tr("Cần xem lại trước"))
        self.rows.body.addWidget(self.list, 1)
        self.yes = secondary("", partial(self.decide, Seen.PRESENT))
        self.no = secondary("", partial(self.decide, Seen.ABSENT))
        self.leave = secondary(tr("0 · Để lại"), partial(self.decide, Seen.UNSURE))
        self.rows.body.addWidget(Flow(self.yes, self.no, self.leave))
        self.hint = Text("", Kind.QUIET, wrap=True)
        self.rows.body.addWidget(self.hint)
        self.keep = QCheckBox(tr("Giữ ảnh tờ ký trong sổ"))
        self.keep.setChecked(self.desk.settings.yes(KEEP_SETTING, False))
        self.keep.toggled.connect(lambda on: self.desk.settings.keep(KEEP_SETTING, on))
        self.rows.body.addWidget(self.keep)
        seen = Card(tr("Trong ảnh"))
        seen.body.addWidget(self.cut)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(tr("Tên đọc được trong ảnh, rồi Enter"))
        self.typed.returnPressed.connect(self.ask_name)
        self.typing = Field(tr("Người đến thêm"), self.typed)
        seen.body.addWidget(self.typing)
        seen.body.addWidget(self.page, 1)
        return ListDetail(self.rows, seen, shares=(9, 11), needs=760, least=280)

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
            scanning.read,
            [str(file) for file in files],
            on_done=self._match,
            on_refused=self._not_read,
            latest="scan.read",
        )

    def _not_read(self, error: AppError) -> None:
        """Refused or stopped: nothing is being read any more."""
        self.set_heading(tr("Nhập từ ảnh"), "")
        self.desk.notify.refused(error)

    def _match(self, pages: Sequence[ReadPage]) -> None:
        self.desk.operations.run(scanning.match, pages, on_done=self._ask_days, latest="scan.match")

    def _ask_days(self, pages: Sequence[ScannedPage]) -> None:
        """Sheets with an open date: a person says which day is written on each, one by one."""
        self._days: dict[str, str] = {}
        self._undated = open_sheets(pages)
        self._matched = list(pages)
        self.ask_next_day()

    def ask_next_day(self) -> OpenDayDialog | None:
        """The next sheet whose day is not known; when there is none, the review."""
        if not self._undated:
            self._matched = scanning.without_day(self._matched, self._days)
            if not self._days:
                self._show_pages(self._matched)
                return None
            self.desk.operations.run(
                scanning.on_day,
                self._matched,
                self._days,
                on_done=self._show_pages,
                latest="scan.days",
            )
            return None
        page = self._undated.pop(0)
        dialog = OpenDayDialog(self.window(), page, self.desk.today(), self._take_day)
        dialog.open()
        return dialog

    def _take_day(self, page: ScannedPage, day: str | None) -> None:
        """None: the sheet is left out this time."""
        assert page.code is not None
        if day is not None:
            self._days[page.code.print_id] = day
        self.ask_next_day()

    def _show_pages(self, pages: Sequence[ScannedPage]) -> None:
        self.pages = list(pages)
        self._pixmaps.clear()
        rows = in_order([asked for at, page in enumerate(pages) for asked in asked_of(at, page)])
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.save.setVisible(bool(rows))
        self.other.setVisible(bool(rows))
        self._tell(pages, bool(rows))
        self._recount()
        unsure = sum(row.mark is Seen.UNSURE for row in rows)
        counted = tr("{rows} dòng, {unsure} dòng cần xem lại", rows=len(rows), unsure=unsure)
        if any(row.day for row in rows):
            counted = tr("{rows} ô, {unsure} ô cần xem lại", rows=len(rows), unsure=unsure)
        self.rows.set_title(tr("Cần xem lại trước") if unsure else tr("Đã đọc"))
        self.set_heading(tr("Nhập từ ảnh"), counted if rows else "")
        if rows:
            self.list.choose(0)
            self.list.setFocus()

    def _tell(self, pages: Sequence[ScannedPage], any_rows: bool) -> None:
        bad = [page for page in pages if page.problem is not None]
        told = [f"{Path(page.file).name}: {_why(page)}" for page in bad]
        if pages and not any_rows and not bad:
            told.append(tr("Mọi người trên các tờ này đã điểm danh từ trước; không có gì để ghi."))
        self.problems.text.setText("\n".join(told))
        self.problems.setVisible(bool(told))
        left = left_words(pages)
        self.told.text.setText(left)
        self.told.setVisible(bool(left))

    def decide(self, mark: Seen) -> None:
        """Say what the chosen row is, and go on to the next."""
        at = self.list.currentIndex().row()
        if at < 0:
            return
        row = self.model.rows[at]
        if row.blank and mark is Seen.PRESENT:
            self.typed.setFocus()
            self.typed.selectAll()
            return
        self.model.set_row(at, self.model.rows[at].decided(mark))
        self._recount()
        self.list.choose(min(at + 1, self.model.rowCount() - 1))
        self._show_row()

    def take(self) -> None:
        """Take what is proposed for the chosen row, if anything is, and go on to the next."""
        row = self.model.row_at(self.list.currentIndex())
        if row is not None and row.proposed is not None:
            self.decide(row.proposed)
        elif row is not None:
            at = self.list.currentIndex().row()
            self.list.choose(min(at + 1, self.model.rowCount() - 1))

    def ask_name(self) -> QuickPersonDialog | None:
        """Who wrote into the blank row: somebody the book knows, or a new person. Nothing is saved
        before all rows are."""
        at = self.list.currentIndex().row()
        row = self.model.row_at(self.list.currentIndex())
        if row is None or not row.blank:
            return None

        def take(who: PersonDraft | str, _: bool) -> None:
            if isinstance(who, PersonDraft):
                self._name_row(at, who, who.full_name)
            else:
                # As the book writes it, whatever was typed to find it.
                self.desk.operations.run(
                    people.row,
                    who,
                    on_done=lambda found: self._name_row(at, who, found.full_name or ""),
                )

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

    def _name_row(self, at: int, who: PersonDraft | str, name: str) -> None:
        """On a course grid the same blank row is one person on every day that is marked."""
        row = self.model.rows[at]
        for place, other in enumerate(self.model.rows):
            if (other.page, other.index) == (row.page, row.index) and (
                place == at or other.read is Seen.PRESENT
            ):
                self.model.set_row(place, other.named(who, name))
        self._recount()
        self.list.choose(min(at + 1, self.model.rowCount() - 1))
        self.list.setFocus()

    def take_in(self) -> None:
        """Save every row that is decided, in one act."""
        self.desk.operations.run(
            scanning.save_all,
            marks_of(self.model.rows),
            newcomers_of(self.model.rows),
            agreed_of(self.model.rows),
            corrected_of(self.model.rows),
            on_done=self._saved,
            by=self,
        )

    def _saved(self, changes: Changes) -> None:
        if self.keep.isChecked():
            self.desk.operations.run(sheet_pictures.keep, self.pages)
        meetings = [page.meeting.id for page in self.pages if page.meeting is not None]
        self._show_pages([])
        self.desk.notify.done(tr("Đã ghi {count} người từ ảnh.", count=changes.changed))
        known = [meeting for meeting in meetings if ":" not in meeting]
        if known:
            self.desk.go("roll", meeting_id=known[0])

    def _recount(self) -> None:
        rows = self.model.rows
        agreed = len(agreed_of(rows))
        people = len(marks_of(rows)) + len(newcomers_of(rows)) + len(corrected_of(rows))
        count = people + agreed
        told = tr("Ghi {count} người vào sổ", count=people)
        if any(row.day for row in rows):
            told = tr("Ghi {count} ô vào sổ", count=people)
        if agreed:
            told = tr("Ghi {count} câu đồng ý vào sổ", count=agreed)
            told = tr("Ghi {count} dòng vào sổ", count=count) if people else told
        self.save.setText(told)
        self.save.setEnabled(count > 0)

    def _show_row(self) -> None:
        row = self.model.row_at(self.list.currentIndex())
        if row is None:
            return
        self.typing.setVisible(row.blank)
        self.typed.setText(row.name)
        self._word_keys(row)
        self.hint.setText(hint_of(row))
        place = self._place(row)
        if place is None:
            return
        picture = self._picture(row.page)
        self._cut = row_shown(place, picture, _pixmap(row.cut), row.index, row.cell)
        self._fit_cut()
        of_page = [one for one in self.model.rows if one.page == row.page]
        marks = {(one.index, one.cell): one.mark for one in of_page}
        self.page.show_page(picture, place, marks, (row.index, row.cell))

    def _word_keys(self, row: Asked) -> None:
        answers = row.purpose is not None
        self.yes.setText(tr("1 · Đồng ý") if answers else tr("1 · Có mặt"))
        no = tr("4 · Để trống") if answers else tr("4 · Vắng không phép")
        self.no.setText(tr("4 · Giữ như sổ") if row.booked is not None else no)
        self.no.setEnabled(not row.blank)

    def _place(self, row: Asked) -> Place | None:
        page = self.pages[row.page]
        if page.paper is None or page.code is None:
            return None
        return page.paper, page.code.layout, page.code.page

    def _picture(self, page: int) -> QPixmap:
        """A page's picture, unpacked once."""
        if page not in self._pixmaps:
            self._pixmaps[page] = _pixmap(self.pages[page].picture)
        return self._pixmaps[page]

    def ink(self, row: Asked) -> QPixmap:
        """What is written in a cell, for the list."""
        place = self._place(row)
        if place is None:
            return QPixmap()
        return ink_of(place, self._picture(row.page), _pixmap(row.cut), row.index, row.cell)

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


def _pixmap(picture: bytes | None) -> QPixmap:
    shown = QPixmap()
    if picture is not None:
        shown.loadFromData(picture)
    return shown


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
