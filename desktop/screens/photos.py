"""Ảnh chờ đối chiếu: signed sheets that villages sent the commune as photos.

A photo of an unknown print waits; the clerk names house and meeting, and only its counts are used.
When the house's file has brought the print, rows are compared and what differs is listed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from db.domain.periods import month
from db.domain.provisional import ProvisionalDraft
from db.domain.reports import ActivityReport, CommuneReport
from db.domain.scans import ReadPage, Seen
from db.domain.sheet_photos import WaitingSheet
from db.domain.table_text import neutral
from desktop.actions import reports, scanning, sheet_photos
from desktop.dialogs.files import choose_files
from desktop.dialogs.provisional import ProvisionalDialog
from desktop.screens.desk import Desk
from desktop.screens.photo_words import differences, heading, standing
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.below import Below
from desktop.widgets.buttons import link, secondary
from desktop.widgets.card import Card, Note, Rule
from desktop.widgets.clearing import clear_away
from desktop.widgets.drop_area import DropArea
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import EDIT, REMOVE, BlockActs, RowAct
from desktop.widgets.text import Chip, Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import tr, word

LEAST = 160


class PhotosScreen(Screen):
    """Take in photos, name what is unknown, see what differs."""

    subjects = frozenset(Subject)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Ảnh chờ đối chiếu"))
        self.sheets: tuple[WaitingSheet, ...] = ()
        self.houses: list[tuple[str, str]] = []
        self._kept: frozenset[tuple[str, int]] = frozenset()
        self.drop = DropArea(
            tr("Kéo ảnh tờ danh sách đã ký vào đây"),
            tr("Ảnh jpg, png, heic hoặc PDF đã quét; nhiều ảnh một lần, chiều nào cũng được."),
            secondary(tr("Chọn ảnh…"), self.choose, icon="folder-open"),
            icon="camera",
        )
        self.drop.dropped.connect(self.read)
        self.problems = Note("", Tone.WARN)
        self.problems.hide()
        self.list = Card(tr("Các tờ đang chờ"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        self.list.body.addLayout(self._lines)
        self.list.body.addStretch(1)
        self.seen = Card(tr("Trong ảnh"))
        self.picture = QLabel()
        self.picture.setAccessibleName(tr("Ảnh tờ danh sách"))
        self.picture.setMinimumWidth(1)
        self.told = Text("", Kind.QUIET, wrap=True)
        self.seen.body.addWidget(self.picture)
        self.seen.body.addWidget(self.told)
        self.seen.body.addStretch(1)
        self.body.addWidget(self.drop)
        self.body.addWidget(self.problems)
        self.body.addWidget(ListDetail(self.list, self.seen, shares=(11, 9), needs=760, least=280))
        self._show_picture(None)

    def refresh(self, changes: Changes | None = None) -> None:
        run = self.desk.operations.run
        today = self.desk.today()
        run(sheet_photos.kept_pages, on_done=self._know_kept, latest="photos.kept")
        run(sheet_photos.listing, on_done=self.show_sheets, latest="photos.list")
        span = month(today.year, today.month)
        run(reports.report, span, on_done=self._know_houses, latest="photos.houses")

    def opened(self, **facts: object) -> None:
        """With pictures that were dropped on the window: they are read at once."""
        files = facts.get("files")
        if isinstance(files, list) and files:
            self.read(files)

    def choose(self) -> None:
        """Ask which pictures."""
        kinds = tr("Ảnh và PDF (*.jpg *.jpeg *.png *.heic *.heif *.webp *.pdf);;Mọi tệp (*)")
        choose_files(self, tr("Chọn ảnh tờ danh sách"), kinds, self.read)

    def read(self, files: Sequence[Path]) -> None:
        """Read these pictures and put them on the list."""
        self.set_heading(tr("Ảnh chờ đối chiếu"), tr("Đang đọc {count} tệp…", count=len(files)))
        self.desk.operations.free(
            scanning.read,
            [str(file) for file in files],
            on_done=self._wait,
            on_refused=self._not_read,
            latest="photos.read",
            ends_with_window=True,
        )

    def _not_read(self, error: AppError) -> None:
        """Refused or stopped: nothing is being read any more."""
        self.set_heading(tr("Ảnh chờ đối chiếu"), "")
        self.desk.notify.refused(error)

    def _wait(self, pages: Sequence[ReadPage]) -> None:
        self.set_heading(tr("Ảnh chờ đối chiếu"), "")
        pages = [_countable(page) for page in pages]
        bad = [page for page in pages if page.problem is not None]
        told = [
            f"{Path(page.file).name}: {word(AppError(page.problem or '', **page.facts))}"
            for page in bad
        ]
        self.problems.text.setText("\n".join(told))
        self.problems.setVisible(bool(told))
        for page in pages:
            if page.code is not None and page.picture is not None and page.problem is None:
                self._show_picture(page.picture)
        self.desk.operations.run(sheet_photos.wait, pages)

    def _know_kept(self, kept: frozenset[tuple[str, int]]) -> None:
        self._kept = kept

    def _know_houses(self, report: ActivityReport | CommuneReport) -> None:
        assert isinstance(report, CommuneReport)
        self.houses = [(line.house_id, line.name) for line in report.houses]

    def show_sheets(self, sheets: Sequence[WaitingSheet]) -> None:
        self.sheets = tuple(sheets)
        clear_away(self._lines)
        if not sheets:
            self._lines.addWidget(
                Text(
                    tr(
                        "Chưa có ảnh nào. Làng gửi ảnh tờ danh sách đã ký qua Zalo thì thả ảnh "
                        "vào đây; số lượt được ghi tạm cho đến khi tệp của làng tới."
                    ),
                    Kind.QUIET,
                    wrap=True,
                )
            )
        for place, sheet in enumerate(sheets):
            if place:
                self._lines.addWidget(Rule())
            self._lines.addWidget(self._block(sheet))

    def _block(self, sheet: WaitingSheet) -> QWidget:
        whole = Below(spacing=3)
        column = whole.column
        column.addWidget(Text(heading(sheet), Kind.STRONG, wrap=True))
        counts = tr(
            "Trong ảnh: có mặt {present}, cần xem lại {unsure}.",
            present=sheet.count(Seen.PRESENT),
            unsure=sheet.count(Seen.UNSURE),
        )
        column.addWidget(Text(counts, wrap=True))
        if sheet.present is not None:
            replaced = tr(
                "Tệp của làng đã tới: số lượt lấy theo sổ của làng, {present} người có mặt.",
                present=sheet.present,
            )
            column.addWidget(Text(replaced, wrap=True))
        for line in differences(sheet):
            column.addWidget(Text(line, wrap=True))
        acts = Flow(Chip(*standing(sheet)))
        if not sheet.known:
            acts.add(link(tr("Ghi làng và buổi…"), partial(self.ask_meeting, sheet)))
        if any((sheet.print_id, page.page) in self._kept for page in sheet.pages):
            acts.add(link(tr("Xem ảnh"), partial(self._look, sheet)))
        acts.add(
            link(
                tr("Xong, bỏ ảnh") if sheet.known else tr("Bỏ ảnh này"),
                partial(self.drop_sheet, sheet),
            )
        )
        column.addWidget(acts)
        BlockActs(
            whole,
            partial(self._acts_of, sheet),
            name=f"{heading(sheet)}, {standing(sheet)[0]}",
            text="\t".join(neutral(cell) for cell in (heading(sheet), counts, standing(sheet)[0])),
        )
        return whole

    def _acts_of(self, sheet: WaitingSheet) -> list[RowAct | None]:
        """What can be done with one sheet, by right click and by key."""
        name = [RowAct(tr("Ghi làng và buổi…"), partial(self.ask_meeting, sheet), EDIT)]
        seen = any((sheet.print_id, page.page) in self._kept for page in sheet.pages)
        look = [RowAct(tr("Xem ảnh"), partial(self._look, sheet))]
        return [
            *(name if not sheet.known else []),
            *(look if seen else []),
            None,
            RowAct(
                tr("Xong, bỏ ảnh") if sheet.known else tr("Bỏ ảnh này"),
                partial(self.drop_sheet, sheet),
                REMOVE,
            ),
        ]

    def ask_meeting(self, sheet: WaitingSheet) -> ProvisionalDialog:
        """Which house, which day, how many: the photo's count stands there already."""
        self._look(sheet)
        today = self.desk.today()
        dialog = ProvisionalDialog(
            self.window(),
            self.houses,
            month(today.year, today.month),
            date.fromisoformat(sheet.day) if sheet.day else today,
            partial(self.save_meeting, sheet),
            next((id_ for id_, name in self.houses if name == sheet.house_name), None),
        )
        dialog.of_sheet(sheet.count(Seen.PRESENT), sheet.about or "")
        if 1 in self._kept_pages(sheet):
            self.desk.operations.run(
                sheet_photos.picture, sheet.print_id, 1, on_done=dialog.show_head
            )
        dialog.open()
        return dialog

    def save_meeting(
        self,
        sheet: WaitingSheet,
        house: str,
        draft: ProvisionalDraft,
        new: bool,
        _: bytes | None = None,
    ) -> None:
        """The picture lies with the sheet already."""
        self.desk.operations.run(
            sheet_photos.name_sheet,
            sheet,
            house,
            draft,
            new_house=new,
            on_done=lambda _: self.desk.notify.done(tr("Đã ghi số báo nhanh từ ảnh.")),
        )

    def drop_sheet(self, sheet: WaitingSheet) -> None:
        """Take it off the list; undo brings it back."""
        self.desk.operations.run(
            sheet_photos.drop,
            sheet,
            on_done=lambda _: self.desk.notify.done(tr("Đã bỏ ảnh khỏi danh sách chờ.")),
        )

    def _look(self, sheet: WaitingSheet) -> None:
        """The first of its pages: its head says which house and which meeting."""
        kept = self._kept_pages(sheet)
        if kept:
            self.desk.operations.run(
                sheet_photos.picture,
                sheet.print_id,
                kept[0],
                on_done=self._show_asked,
                latest="photos.look",
            )

    def _show_asked(self, picture: bytes | None) -> None:
        """In sight, however far down its sheet stands in the list."""
        self._show_picture(picture)
        around = self.seen.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(self.seen.heading, 0, 0)
            around = around.parentWidget()

    def _kept_pages(self, sheet: WaitingSheet) -> list[int]:
        """Those of which there is a picture."""
        return [page.page for page in sheet.pages if (sheet.print_id, page.page) in self._kept]

    def _fit_picture(self) -> None:
        if not self._shown.isNull():
            wide = max(theme.px(LEAST), self.seen.width() - theme.px(36))
            self.picture.setPixmap(
                self._shown.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_picture()

    def _show_picture(self, picture: bytes | None) -> None:
        self._shown = shown = QPixmap()
        if picture is not None:
            shown.loadFromData(picture)
        self.picture.setVisible(not shown.isNull())
        self._fit_picture()
        self.told.setText(
            tr("Ảnh giữ trong sổ của xã đến khi bỏ tờ này khỏi danh sách; không gửi đi đâu.")
            if not shown.isNull()
            else tr("Thả ảnh vào để xem đầu tờ giấy: làng nào, buổi nào.")
        )


def _countable(page: ReadPage) -> ReadPage:
    """A course grid or a list of consents says nothing that the commune could count for one
    meeting."""
    if page.problem is None and any(row.answers for row in page.rows):
        return replace(page, problem="scan_many_meetings", facts={"path": page.file})
    return page
