"""Biểu của cấp trên: open their .xlsx, click a cell, choose the figure; next quarter only fill."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView, QWidget

from db.domain.changes import Changes, Subject
from db.domain.figure_codes import codes
from db.domain.forms import Filled, Form, FormMap, MappedCell, Span
from db.domain.houses import HouseState
from db.domain.periods import Period
from desktop.actions import forms, receiving
from desktop.dialogs import files
from desktop.figure_words import figure_name
from desktop.itemmodels.form import FormModel
from desktop.screens.desk import Desk
from desktop.screens.periods import PeriodChoice
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.card import Card, Note
from desktop.widgets.choice import Choice
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.table import CellDelegate
from desktop.widgets.text import Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr

XLSX = "Excel (*.xlsx)"
ALL = ""


def _spans() -> list[tuple[Span, str]]:
    return [
        (Span.PERIOD, tr("Trong kỳ")),
        (Span.YEAR, tr("Lũy kế từ đầu năm")),
        (Span.LAST_YEAR, tr("Cùng kỳ năm trước")),
    ]


class FormsScreen(Screen):
    """One form at a time.

    Attributes:
        path: the form that is open. ref: the cell that was clicked.
    """

    subjects = frozenset({Subject.REPORTS, Subject.UNITS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Biểu của cấp trên"))
        self.path: Path | None = None
        self.ref = ""
        self._data = b""
        self._form: Form | None = None
        self._map: FormMap | None = None
        self.set_actions([secondary(tr("Mở biểu…"), self.choose_form, icon="folder-open")])
        self.told = Text(
            tr("Mở tệp Excel cấp trên gửi xuống, bấm vào một ô rồi chọn số liệu cho ô đó."),
            Kind.QUIET,
            wrap=True,
        )
        self.changed = Note("", Tone.WARN)
        self.changed.hide()
        self.sheet: Choice[str] = Choice([], name=tr("Trang tính"))
        self.sheet.chosen.connect(lambda _: self._show_sheet())
        self.model = FormModel()
        self.table = _grid(self.model)
        self.table.clicked.connect(self._clicked)
        self.table.selectionModel().currentChanged.connect(lambda now, _: self._clicked(now))
        self.period = PeriodChoice(desk.today(), lambda _: None)
        self.code: Choice[str] = Choice(
            [(code, figure_name(code)) for code in codes()], name=tr("Số liệu")
        )
        self.span: Choice[Span] = Choice(_spans(), name=tr("Tính cho"))
        self.house: Choice[str] = Choice([(ALL, tr("Cả xã"))], name=tr("Của nơi nào"))
        self.body.addWidget(self.told)
        self.body.addWidget(self.changed)
        self.body.addWidget(ListDetail(self._left(), self._right(), shares=(13, 7)), 1)

    def _left(self) -> QWidget:
        card = Card()
        card.body.addWidget(Field(tr("Trang tính"), self.sheet))
        card.body.addWidget(self.table, 1)
        return card

    def _right(self) -> QWidget:
        card = Card()
        self.cell = Text(tr("Chưa chọn ô"), Kind.STRONG, wrap=True)
        card.body.addWidget(self.cell)
        for label, field in (
            (tr("Số liệu"), self.code),
            (tr("Tính cho"), self.span),
            (tr("Của nơi nào"), self.house),
        ):
            card.body.addWidget(Field(label, field))
        card.body.addWidget(
            Flow(
                secondary(tr("Gắn vào ô này"), self.map_cell, icon="check"),
                secondary(tr("Bỏ gắn"), self.unmap_cell, icon="x"),
            )
        )
        card.body.addWidget(self.period)
        card.body.addWidget(primary(tr("Điền và lưu…"), self.choose_place, icon="save"))
        card.body.addStretch(1)
        return card

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(receiving.houses, on_done=self._show_houses, latest="forms.houses")
        if self.path is not None:
            self._ask_map()

    def _show_houses(self, houses: tuple[HouseState, ...]) -> None:
        told = [(house.id, house.name) for house in houses if house.files]
        self.house.set_choices([(ALL, tr("Cả xã")), *told])
        if self._form is not None:
            self._show_sheet()

    def choose_form(self) -> None:
        files.choose_file(self.window(), tr("Mở biểu của cấp trên"), XLSX, self.open_form)

    def open_form(self, path: Path) -> None:
        """Read a form and show its first sheet."""
        self.desk.operations.free(
            forms.open_form, path, on_done=lambda found: self._opened(path, *found)
        )

    def _opened(self, path: Path, data: bytes, form: Form) -> None:
        self.path, self._data, self._form, self.ref = path, data, form, ""
        names = [(sheet.name, sheet.name) for sheet in form.sheets]
        self.sheet.set_choices(names)
        self.cell.setText(tr("Chưa chọn ô"))
        self._ask_map()

    @property
    def name(self) -> str:
        """What the map is kept under: next quarter's file may have another name."""
        stem = self.path.stem if self.path is not None else ""
        return self._map.name if self._map is not None else stem

    def _ask_map(self) -> None:
        if self.path is not None and self._form is not None:
            self.desk.operations.run(
                forms.known_for,
                self.path.stem,
                self._form.shape,
                on_done=self._show_map,
                latest="forms.named",
            )

    def _show_map(self, known: FormMap | None) -> None:
        self._map = known
        self._show_sheet()
        if self.path is None or self._form is None:
            return
        changed = known is not None and known.shape != self._form.shape
        if changed:
            self.changed.text.setText(self._changed_words(self.path.name))
        self.changed.setVisible(changed)
        self.told.setVisible(not changed)
        if known is None:
            told = tr("Biểu mới: {name}. Chưa gắn số liệu nào.", name=self.path.name)
        else:
            told = tr(
                "{name}: đã gắn {count} ô.", name=self.path.name, count=number(len(known.cells))
            )
        self.told.setText(told)

    def _show_sheet(self) -> None:
        if self._form is None:
            return
        sheet = next(one for one in self._form.sheets if one.name == self.sheet.value)
        cells = self._map.cells if self._map else ()
        words = {one.ref: self._words_of(one) for one in cells if one.sheet == sheet.name}
        self.model.show(sheet, words)
        stays = self.model.index_of(self.ref) if self.ref else None
        if stays is not None:
            # Where the hand was: the next cell is a key away.
            self.table.setCurrentIndex(stays)
        self.table.clearSpans()
        for top, left, bottom, right in sheet.merged:
            if bottom <= self.model.rowCount() and right <= self.model.columnCount():
                self.table.setSpan(top - 1, left - 1, bottom - top + 1, right - left + 1)

    def _words_of(self, cell: MappedCell) -> str:
        """“lượt người · năm trước · Làng Jro”: all that a cell will hold, to be looked over."""
        parts = [figure_name(cell.code)]
        if cell.span is not Span.PERIOD:
            parts.append(dict(_spans())[cell.span].lower())
        if cell.house:
            known = cell.house in self.house.values
            at = self.house.values.index(cell.house) if known else 0
            parts.append(self.house.itemText(at) if known else tr("nơi chưa gửi tệp"))
        return " · ".join(parts)

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.choose_cell(self.model.ref_at(index))

    def choose_cell(self, ref: str) -> None:
        """The cell that is to get a figure; what it is mapped to is shown."""
        self.ref = ref
        self.cell.setText(tr("Ô {cell}", cell=ref))
        for cell in self._map.cells if self._map else ():
            if cell.place == (self.sheet.value, ref):
                self.code.choose(cell.code)
                self.span.choose(cell.span)
                self.house.choose(cell.house)

    def map_cell(self) -> None:
        """Put the chosen figure into the chosen cell, now and next quarter."""
        if self.path is None or not self.ref or self.sheet.value is None:
            return
        cell = MappedCell(
            self.sheet.value,
            self.ref,
            self.code.value or "visits",
            self.span.value or Span.PERIOD,
            self.house.value or "",
        )
        self.desk.operations.run(
            forms.map_cell,
            self.name,
            self._data,
            cell,
            on_done=lambda _: self.desk.notify.done(
                tr("Đã gắn số liệu vào ô {cell}.", cell=cell.ref)
            ),
        )

    def unmap_cell(self) -> None:
        if self.path is None or not self.ref or self.sheet.value is None:
            return
        ref = self.ref
        self.desk.operations.run(
            forms.unmap_cell,
            self.name,
            self.sheet.value,
            ref,
            on_done=lambda _: self.desk.notify.done(tr("Đã bỏ gắn ô {cell}.", cell=ref)),
        )

    def choose_place(self) -> None:
        if self.path is not None:
            name = tr("{form} đã điền.xlsx", form=self.path.stem)
            files.choose_place(self.window(), tr("Lưu biểu đã điền"), name, XLSX, self.fill_into)

    def fill_into(self, out: Path) -> None:
        """Fill the open form for the chosen period and write it, never over the form itself."""
        if self.path is not None:
            period: Period = self.period.period
            self.desk.operations.run(
                forms.fill,
                self.path,
                period,
                on_done=lambda filled: self._save(out, filled),
                latest="forms.fill",
            )

    def _save(self, out: Path, filled: Filled) -> None:
        if self.path is not None:
            self.desk.operations.free(
                forms.save_filled,
                self.path,
                out,
                filled,
                on_done=lambda saved: self._saved(saved, filled),
            )

    def _saved(self, saved: Path, filled: Filled) -> None:
        told = tr("Đã điền {count} ô: {file}.", count=number(filled.written), file=saved.name)
        if filled.blank:
            cells = ", ".join(ref for _, ref in filled.blank)
            told += " " + tr("Sổ chưa có số liệu, để trống: {cells}.", cells=cells)
        if filled.changed:
            told += " " + self._changed_words(saved.name)
        self.desk.notify.note(told)

    def _changed_words(self, name: str) -> str:
        """Which sheets are gone is said too: their cells can be seen nowhere."""
        there = {one.name for one in self._form.sheets} if self._form else set()
        mapped = dict.fromkeys(one.sheet for one in self._map.cells) if self._map else {}
        told = [tr("{name} khác với lần gắn số liệu: xem lại từng ô.", name=name)]
        told += [tr("Không còn trang “{sheet}”.", sheet=one) for one in mapped if one not in there]
        return " ".join(told)


def _grid(model: FormModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setItemDelegate(CellDelegate(table))
    table.setAccessibleName(tr("Các ô của biểu"))
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setDefaultSectionSize(theme.px(120))
    table.verticalHeader().setDefaultSectionSize(theme.px(34))
    return table
