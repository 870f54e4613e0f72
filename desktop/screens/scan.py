"""Nhập từ ảnh: what was read from photos of signed sheets, unsure rows first; a person decides.

Reading runs in the helper process; nothing is saved before “Ghi vào sổ”. Until then the review
stays: pictures that come later join it, a change of the book is seen in it, and what was decided
lies in the book as a draft, so that another room, a closed window or a power cut take nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from db.domain.people import PersonDraft
from db.domain.scans import ReadPage, Seen
from desktop.actions import people, scan_drafts, scanning, sheet_pictures
from desktop.actions.scan_drafts import Decision
from desktop.actions.scanning import ScannedPage
from desktop.dialogs.files import choose_files
from desktop.dialogs.open_day import OpenDayDialog
from desktop.dialogs.quick_person import QuickPersonDialog
from desktop.itemmodels.rows import RowsModel
from desktop.itemmodels.scan_rows import (
    Asked,
    agreed_of,
    corrected_of,
    marks_of,
    newcomers_of,
    spoken,
)
from desktop.notify import Question
from desktop.screens.desk import Desk
from desktop.screens.scan_asked import key_of, left_words, open_sheets, rows_of
from desktop.screens.scan_draft import ReviewDraft
from desktop.screens.scan_keys import AskedKeys
from desktop.screens.scan_list import AskedList, ScanDelegate
from desktop.screens.scan_seen import SeenCard
from desktop.screens.scan_start import ScanStart
from desktop.screens.scan_words import counted, done_words, problems, save_words
from desktop.screens.screen import Screen
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.card import Card, Note
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.tokens import Tone
from desktop.wording import tr

KEEP_SETTING = "scan.keep_pictures"


class ScanScreen(Screen):
    """Choose photos, look at what is unsure, save all at once.

    Attributes:
        pages: what is looked at. model: its rows.
    """

    subjects = frozenset(
        {Subject.PEOPLE, Subject.GROUPS, Subject.MEETINGS, Subject.ATTENDANCE, Subject.CONSENTS}
    )
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Nhập từ ảnh"))
        self.draft = ReviewDraft(self, desk.operations)
        self._raw: list[ReadPage] = []
        self._reading: list[str] = []
        self._asking = False
        self.pages: list[ScannedPage] = []
        self.seen = SeenCard()
        self.seen.name_typed.connect(self.ask_name)
        self.seen.day_doubted.connect(self.ask_day)
        self.model: RowsModel[Asked] = RowsModel(spoken)
        self.list = AskedList(self.model, ScanDelegate(self.seen.ink), name=tr("Các dòng đã đọc"))
        self.list.decided.connect(self.decide)
        self.list.taken.connect(self.take)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_row())
        self.save = primary(tr("Ghi vào sổ"), self.take_in, icon="check")
        self.other = secondary(tr("Thêm ảnh…"), self.choose, icon="folder-open")
        self.away = secondary(tr("Bỏ các ảnh này"), self.ask_drop)
        self.set_actions([self.away, self.other, self.save])
        self.problems = Note("", Tone.WARN)
        self.told = Note("", Tone.INFO)
        self.start = ScanStart(self.choose)
        self.start.area.dropped.connect(self.read)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._review())
        for widget in (self.problems, self.told):
            self.body.addWidget(widget)
        self.body.addWidget(self._stack, 1)
        self._show_pages([])

    def _review(self) -> QWidget:
        self.rows = Card(tr("Cần xem lại trước"))
        self.rows.body.addWidget(self.list, 1)
        self.keys = AskedKeys()
        self.keys.decided.connect(self.decide)
        self.rows.body.addWidget(self.keys)
        self.keep = QCheckBox(tr("Giữ ảnh tờ ký trong sổ"))
        self.keep.setChecked(self.desk.settings.yes(KEEP_SETTING, False))
        self.keep.toggled.connect(lambda on: self.desk.settings.keep(KEEP_SETTING, on))
        self.seen.body.addWidget(self.keep)
        return ListDetail(self.rows, self.seen, shares=(9, 11), needs=760, least=280)

    def opened(self, **facts: object) -> None:
        """With pictures that were dropped on the window: they are read at once. The first time what
        was left in the middle comes back."""
        given = facts.get("files")
        files = [str(file) for file in given] if isinstance(given, list) else []
        self.draft.find(lambda left: self.read([Path(file) for file in (*left, *files)]))

    def refresh(self, changes: Changes | None = None) -> None:
        """The book says something else now: what is asked may have been answered there."""
        if self._raw:
            self._match()

    def choose(self) -> None:
        """Ask which pictures."""
        kinds = tr("Ảnh và PDF (*.jpg *.jpeg *.png *.heic *.heif *.webp *.pdf);;Mọi tệp (*)")
        choose_files(self, tr("Chọn ảnh tờ danh sách"), kinds, self.read)

    def read(self, files: Sequence[Path]) -> None:
        """Read these pictures; they join those that are looked at. A file that was read already is
        read anew: maybe the photo was taken again."""
        wanted = list(dict.fromkeys(str(file) for file in files))
        if not wanted:
            return
        reading = self._reading
        reading += wanted
        self._tell_count()
        self.desk.operations.free(
            scanning.read,
            wanted,
            on_done=partial(self._take_read, reading, wanted),
            on_refused=partial(self._not_read, reading, wanted),
            ends_with_window=True,
        )

    def _take_read(
        self, reading: list[str], wanted: Sequence[str], pages: Sequence[ReadPage]
    ) -> None:
        if reading is not self._reading:
            return  # it was given up meanwhile
        self._reading = reading = [file for file in reading if file not in wanted]
        self._raw = [*(page for page in self._raw if page.file not in wanted), *pages]
        for sheet in {page.code.print_id for page in pages if page.code}:
            self.draft.ask_day_anew(sheet, only_left_out=True)
        self._match()

    def _not_read(self, reading: list[str], wanted: Sequence[str], error: AppError) -> None:
        """Refused or stopped: what was read before stays."""
        if reading is self._reading:
            self._reading = [file for file in reading if file not in wanted]
            self._tell_count()
        self.desk.notify.refused(error)

    def _match(self) -> None:
        self.desk.operations.run(
            scanning.match,
            self._raw,
            on_done=self._ask_days,
            on_refused=partial(self._not_read, self._reading, ()),
            latest="scan.match",
        )

    def _ask_days(self, pages: Sequence[ScannedPage]) -> None:
        """Sheets with an open date: a person says which day is written on each, one by one."""
        if self._asking:
            return
        for page in open_sheets(pages):
            assert page.code is not None
            if page.code.print_id not in self.draft.days:
                self._asking = True
                today = self.desk.today()
                OpenDayDialog(self.window(), page, today, self._take_day).open()
                return
        days = {sheet: day for sheet, day in self.draft.days.items() if day is not None}
        left = scanning.without_day(pages, days)
        self.desk.operations.run(
            scanning.on_day,
            left,
            days,
            on_done=self._show_pages,
            on_refused=partial(self._not_read, self._reading, ()),
            latest="scan.days",
        )

    def _take_day(self, page: ScannedPage, day: str | None) -> None:
        """None: the sheet is left out this time."""
        assert page.code is not None
        self.draft.put_day(page.code.print_id, day)
        self._asking = False
        self._match()

    def ask_day(self, sheet: str) -> None:
        """Another day is written on the sheet than was said."""
        self.draft.ask_day_anew(sheet)
        self._match()

    def _show_pages(self, pages: Sequence[ScannedPage]) -> None:
        here = self.model.row_at(self.list.currentIndex())
        stays = key_of(self.pages, here) if here is not None else ""
        self.pages = list(pages)
        self.seen.show_pages(self.pages)
        rows = rows_of(self.pages, self.draft.decided)
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.save.setVisible(bool(rows))
        self.other.setVisible(bool(rows))
        self.away.setVisible(bool(rows) or bool(self._raw))
        self._tell()
        self._recount()
        unsure = any(row.read is Seen.UNSURE for row in rows)
        self.rows.set_title(tr("Cần xem lại trước") if unsure else tr("Đã đọc"))
        self._tell_count()
        if rows:
            keys = [key_of(self.pages, row) for row in rows]
            self.list.choose(keys.index(stays) if stays in keys else 0)
            if not self.seen.typed.hasFocus():
                self.list.setFocus()

    def _tell_count(self) -> None:
        """Below the heading: what is being read, else what there is to look at."""
        self.draft.follow(self._raw, self._reading)
        told = counted(self.model.rows)
        if self._reading:
            told = tr("Đang đọc {count} tệp…", count=len(self._reading))
        self.set_heading(tr("Nhập từ ảnh"), told)

    def _tell(self) -> None:
        told = problems(self.pages, bool(self.model.rows))
        self.problems.text.setText("\n".join(told))
        self.problems.setVisible(bool(told))
        left = " ".join(one for one in (self.draft.resumed, left_words(self.pages)) if one)
        self.told.text.setText(left)
        self.told.setVisible(bool(left) and bool(self.pages))

    def decide(self, mark: Seen) -> None:
        """Say what the chosen row is, and go on to the next."""
        at = self.list.currentIndex().row()
        if at < 0:
            return
        row = self.model.rows[at]
        if row.blank and mark is Seen.PRESENT:
            self.seen.typed.setFocus()
            self.seen.typed.selectAll()
            return
        self._put(at, row.decided(mark), None if row.blank else Decision(mark.value))
        self._go_on(at)

    def _put(self, at: int, row: Asked, decision: Decision | None) -> None:
        """One row says something else now; None: what was decided of it is taken back."""
        self.model.set_row(at, row)
        self.draft.put(key_of(self.pages, row), decision)
        self._recount()

    def _go_on(self, at: int) -> None:
        self.list.choose(min(at + 1, self.model.rowCount() - 1))
        self._show_row()

    def take(self) -> None:
        """Take what is proposed for the chosen row, if anything is, and go on to the next."""
        row = self.model.row_at(self.list.currentIndex())
        if row is not None and row.proposed is not None:
            self.decide(row.proposed)
        elif row is not None:
            self._go_on(self.list.currentIndex().row())

    def ask_name(self) -> QuickPersonDialog | None:
        """Who wrote into the blank row: somebody the book knows, or a new person. Nothing is saved
        before all rows are."""
        row = self.model.row_at(self.list.currentIndex())
        if row is None or not row.blank:
            return None
        key = key_of(self.pages, row)

        def take(who: PersonDraft | str, _: bool) -> None:
            if isinstance(who, PersonDraft):
                self._name_row(key, who, who.full_name)
            else:
                # As the book writes it, whatever was typed to find it.
                self.desk.operations.run(
                    people.row,
                    who,
                    on_done=lambda found: self._name_row(key, who, found.full_name or ""),
                )

        dialog = QuickPersonDialog(
            self.window(),
            self.desk.operations,
            take,
            title=tr("Ghi tên người đến thêm"),
            name=self.seen.typed.text().strip(),
            with_membership=False,
        )
        dialog.show_picture(row.cut)
        dialog.open()
        return dialog

    def _name_row(self, key: str, who: PersonDraft | str, name: str) -> None:
        """On a course grid the same blank row is one person on every day that is marked."""
        keys = [key_of(self.pages, row) for row in self.model.rows]
        if key not in keys:
            return
        at = keys.index(key)
        row = self.model.rows[at]
        for place, other in enumerate(self.model.rows):
            if (other.page, other.index) == (row.page, row.index) and (
                place == at or other.read is Seen.PRESENT
            ):
                self._put(place, other.named(who, name), scan_drafts.named(who, name))
        self._go_on(at)
        self.list.setFocus()

    def take_in(self) -> None:
        """Save every row that is decided, in one act."""
        rows = self.model.rows
        self.desk.operations.run(
            scan_drafts.save,
            marks_of(rows),
            newcomers_of(rows),
            agreed_of(rows),
            corrected_of(rows),
            on_done=self._saved,
            by=self,
        )

    def _saved(self, changes: Changes) -> None:
        if self.keep.isChecked():
            self.desk.operations.run(sheet_pictures.keep, self.pages)
        meetings = [page.meeting.id for page in self.pages if page.meeting is not None]
        told = done_words(changes.changed, self.model.rows)
        self.drop()
        self.desk.notify.done(told)
        known = [meeting for meeting in meetings if ":" not in meeting]
        if known:
            self.desk.go("roll", meeting_id=known[0])

    def ask_drop(self) -> None:
        """“Bỏ các ảnh này”: asked where something was decided, since nothing brings that back."""
        if not self.draft.decided:
            self.drop()
            return
        self.desk.notify.ask(
            Question(
                tr("Bỏ các ảnh đang xem?"),
                tr("Chưa có gì ghi vào sổ. Các dòng đã xem phải xem lại từ đầu."),
                tr("Bỏ các ảnh"),
                tr("Giữ lại"),
                self.drop,
            )
        )

    def drop(self) -> None:
        """Nothing is looked at any more, and what is still being read is not wanted."""
        self._raw, self._reading, self._asking = [], [], False
        self.draft.clear()
        self._show_pages([])

    def _recount(self) -> None:
        rows = self.model.rows
        told, count = save_words(rows)
        self.save.setText(told)
        self.save.setEnabled(count > 0)

    def _show_row(self) -> None:
        row = self.model.row_at(self.list.currentIndex())
        if row is None:
            return
        self.keys.show_row(row)
        self.seen.show_row(row, self.model.rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.draft.seen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.draft.seen(False)
