"""Nhập từ Excel: what was understood of a list, before anything is saved; then all in one act.

The file is read in the pool, the counts are asked of the book (a try that writes nothing), and each
correction of a column reads the file again: what is shown is always what would be saved.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from db.domain.found import FoundKind
from db.domain.rosters import RosterField, RosterReading, RosterTaken
from desktop.actions import groups, recent, rosters
from desktop.dialogs.files import choose_file
from desktop.itemmodels.roster_preview import preview_rows
from desktop.screens.desk import Desk
from desktop.screens.roster_columns import ColumnsCard
from desktop.screens.roster_group import JoinCard
from desktop.screens.roster_people import RosterPeopleCard
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.below import Below
from desktop.widgets.buttons import Button, primary, secondary
from desktop.widgets.card import Card, Note
from desktop.widgets.choice import Choice
from desktop.widgets.drop_area import DropArea, files_of
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.wording import number, tr

LEGACY = {"tcvn3": "TCVN3 (.VnTime)", "vni": "VNI"}


class RosterScreen(Screen):
    """``opened(path=…)`` reads that file at once."""

    subjects = frozenset({Subject.PEOPLE, Subject.GROUPS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Nhập từ Excel"))
        self.path: Path | None = None
        self.reading: RosterReading | None = None
        self._told: dict[int, RosterField] = {}
        self.sheet: Choice[str] = Choice((), name=tr("Trang tính"))
        self.sheet.setMinimumWidth(theme.px(160))
        self.other = secondary(tr("Chọn tệp khác…"), self.choose, icon="folder-open")
        self.save = primary(tr("Nhập vào sổ"), self.take_in, icon="check")
        self.set_actions([self.sheet, secondary(tr("Thôi"), self.leave), self.other, self.save])
        self.columns = ColumnsCard()
        self.people = RosterPeopleCard()
        self.join = JoinCard(desk.today())
        self.legacy = Note("")
        self.choose_button: Button = secondary(tr("Chọn tệp…"), self.choose, icon="folder-open")
        self._pages = QStackedWidget()
        # Its pages scroll; the one that is not shown must not ask for more than the screen has.
        self._pages.setMinimumHeight(theme.px(230))
        self._pages.addWidget(self._start_page())
        self._pages.addWidget(self._reading_page())
        self.body.addWidget(self._pages, 1)
        self.setAcceptDrops(True)
        self.columns.corrected.connect(self.correct)
        self.sheet.chosen.connect(self._read_sheet)
        self.join.changed.connect(self._ask_counts)
        self._show_start()

    def _start_page(self) -> QWidget:
        area = DropArea(
            tr("Kéo danh sách vào đây, hoặc chọn tệp"),
            tr("Excel (xlsx, xls), ODS hoặc CSV. Không phải sửa gì trong tệp trước."),
            self.choose_button,
            icon="file-spreadsheet",
        )
        area.dropped.connect(lambda files: self.read(files[0]))
        card = Card()
        card.body.addWidget(
            EmptyState(
                tr(
                    "Máy đọc danh sách rồi cho xem đã hiểu những gì. Bấm “Nhập vào sổ” mới lưu; "
                    "lưu rồi vẫn lấy lại được bằng một lần Hoàn tác."
                ),
                icon="list-checks",
            )
        )
        return _column(area, card)

    def _reading_page(self) -> QWidget:
        left = _column(self.join, self.columns)
        halves = ListDetail(left, self.people, shares=(8, 15), needs=900, least=340)
        return _column(self.legacy, halves)

    def opened(self, **facts: object) -> None:
        path = facts.get("path")
        self._show_start()
        if isinstance(path, Path):
            self.read(path)

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            groups.listing, on_done=self.join.show_groups, latest="roster.groups"
        )
        self._ask_counts()

    def choose(self) -> None:
        """Ask which file."""
        kinds = tr("Danh sách (*.xlsx *.xls *.ods *.csv *.txt);;Mọi tệp (*)")
        choose_file(self, tr("Chọn danh sách"), kinds, self.read)

    def read(self, path: Path) -> None:
        """Read a file and show what was understood."""
        self.path, self._told = path, {}
        self.desk.operations.run(recent.note, FoundKind.FILE, str(path.absolute()))
        self._read(None)

    def correct(self, index: int, field: RosterField) -> None:
        """A column means something else; the file is read again."""
        self._told[index] = field
        self._read(self.reading.sheet if self.reading else None)

    def take_in(self) -> None:
        """Everything at once, in one act."""
        if self.reading is None or self.path is None:
            return
        self.save.setEnabled(False)
        self.desk.operations.run(
            rosters.take_in,
            self.reading,
            self.join.group_id,
            self.join.from_day,
            on_done=partial(self._taken, self.path.name),
            on_refused=self._not_taken,
            by=self,
        )

    def leave(self) -> None:
        self._show_start()
        self.desk.go("people")

    def _read_sheet(self, sheet: str) -> None:
        self._told = {}
        self._read(sheet)

    def _read(self, sheet: str | None) -> None:
        self.desk.operations.free(
            rosters.read,
            self.path,
            dict(self._told) or None,
            sheet,
            on_done=self._show,
            latest="roster.read",
        )

    def _show(self, reading: RosterReading) -> None:
        self.reading = reading
        self.columns.show_columns(reading.columns)
        self.people.show_rows(preview_rows(reading, reading.problems), reading.problems)
        self.sheet.set_choices([(sheet, sheet) for sheet in reading.sheets])
        if reading.sheet:
            self.sheet.choose(reading.sheet)
        self.sheet.setVisible(len(reading.sheets) > 1)
        font = LEGACY.get(reading.encoding or "")
        self.legacy.text.setText(
            tr("Danh sách gõ bằng phông chữ cũ {font}, đã đổi sang chữ ngày nay.", font=font)
        )
        self.legacy.setVisible(font is not None)
        self.other.show()
        self._pages.setCurrentIndex(1)
        self._ask_counts()

    def _ask_counts(self) -> None:
        if self.reading is None:
            return
        self.desk.operations.run(
            rosters.preview,
            self.reading,
            self.join.group_id,
            self.join.from_day,
            on_done=self._show_counts,
            latest="roster.preview",
        )

    def _show_counts(self, taken: RosterTaken) -> None:
        if self.reading is None:
            return
        name = self.path.name if self.path else ""
        self.set_heading(tr("Nhập từ Excel"), f"{name} · {_counted(self.reading, taken)}")
        self.people.show_rows(preview_rows(self.reading, taken.problems), taken.problems)
        self.save.setText(tr("Nhập {count} người vào sổ", count=number(taken.rows)))
        self.save.setVisible(True)
        self.save.setEnabled(taken.rows > 0)
        self._place_actions()

    def _taken(self, name: str, taken: RosterTaken) -> None:
        self.desk.notify.done(
            tr(
                "Đã nhập {name}: {added} người mới, {matched} người sổ đã có.",
                name=name,
                added=number(taken.added),
                matched=number(taken.matched),
            )
        )
        self.leave()

    def _not_taken(self, error: AppError) -> None:
        self.save.setEnabled(True)
        self.desk.notify.refused(error)

    def _show_start(self) -> None:
        self.reading, self.path = None, None
        self.set_heading(tr("Nhập từ Excel"), tr("Danh sách người đang có, dùng luôn"))
        for widget in (self.sheet, self.other, self.save):
            widget.hide()
        self._pages.setCurrentIndex(0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = files_of(event)
        if files:
            event.acceptProposedAction()
            self.read(files[0])


def _counted(reading: RosterReading, taken: RosterTaken) -> str:
    """“24 người: 22 người mới, 2 người sổ đã có. Bỏ qua dòng 35: không phải tên người.”"""
    parts = [tr("{count} người mới", count=number(taken.added))]
    if taken.matched:
        parts.append(tr("{count} người sổ đã có", count=number(taken.matched)))
    if taken.skipped:
        parts.append(tr("{count} dòng không nhập được", count=number(taken.skipped)))
    said = tr("{rows} người: {parts}.", rows=number(taken.rows), parts=", ".join(parts))
    if reading.skipped:
        lines = ", ".join(str(row) for row in reading.skipped[:6])
        said += " " + tr("Bỏ qua dòng {lines}: không phải tên người.", lines=lines)
    return said


def _column(*widgets: QWidget) -> QWidget:
    """Widgets below each other; the last one takes the height that is left."""
    page = Below(*widgets)
    page.column.setStretch(len(widgets) - 1, 1)
    return page
