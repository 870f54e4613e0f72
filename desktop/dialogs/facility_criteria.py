"""Tiêu chí nhà văn hóa: what the commune wants of its houses, and how each of them stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.facilities import PRESETS, Criteria, FacilityRow, Zone
from desktop.actions import facilities
from desktop.itemmodels.table import Column, TableModel
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.pair import Pair
from desktop.widgets.segmented import Segmented
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

MOST = 999_999


class CriteriaDialog(Dialog):
    """``rows``: every house with what it said; ``now``: what is set, None where nothing is.

    Signals:
        saved(str): what was set, in words.
    """

    saved = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        rows: tuple[FacilityRow, ...],
        now: Criteria | None,
    ) -> None:
        super().__init__(parent, tr("Tiêu chí nhà văn hóa"), tr("Đặt"), tr("Thôi"))
        self._operations = operations
        explain = tr("Chọn vùng thì lấy số của HD 4688/HD-BVHTTDL (2016); xã sửa được.")
        self.body.addWidget(Text(explain, Kind.QUIET, wrap=True))
        self.zone: Segmented[Zone] = Segmented(_zones(), name=tr("Vùng"))
        held = [zone for zone, preset in PRESETS.items() if preset == now]
        self.zone.choose(held[0] if held else None)
        self.zone.chosen.connect(self._take)
        self.area, self.seats = (
            _amount(now.area if now else None),
            _amount(now.seats if now else None),
        )
        self._area = Field(tr("Diện tích xây dựng từ (m²)"), self.area)
        for part in (
            self.zone,
            Pair(self._area, Field(tr("Chỗ ngồi từ"), self.seats)),
        ):
            self.body.addWidget(part)
        self.model: TableModel[FacilityRow] = TableModel(_columns())
        self.model.set_rows(list(rows))
        self.table = Table(self.model, name=tr("Từng nhà văn hóa"), framed=True)
        self.table.setMinimumHeight(theme.px(150))
        self.body.addWidget(self.table, 1)
        self.area.setFocus()

    def confirm(self) -> None:
        self._area.accept()
        if not self.area.text() or not self.seats.text():
            self._area.refuse(tr("Chưa ghi đủ hai số."))
            return
        wanted = Criteria(int(self.area.text()), int(self.seats.text()))
        self._operations.run(facilities.set_criteria, wanted, on_done=lambda _: self._done(wanted))

    def _done(self, wanted: Criteria) -> None:
        self.saved.emit(
            tr(
                "Đã đặt tiêu chí: từ {area} m², từ {seats} chỗ ngồi",
                area=number(wanted.area),
                seats=number(wanted.seats),
            )
        )
        self.accept()

    def _take(self, zone: Zone) -> None:
        self.area.setText(str(PRESETS[zone].area))
        self.seats.setText(str(PRESETS[zone].seats))


def judged(meets: bool | None) -> str:
    """Never by colour alone."""
    return {True: tr("✓ Đạt"), False: tr("✕ Chưa đạt"), None: "–"}[meets]


def _zones() -> tuple[tuple[Zone, str], ...]:
    return (
        (Zone.PLAIN, tr("Đồng bằng")),
        (Zone.MOUNTAIN, tr("Miền núi")),
        (Zone.HARDSHIP, tr("Vùng cao, xã đặc biệt khó khăn")),
    )


def _amount(value: int | None) -> QLineEdit:
    edit = QLineEdit("" if value is None else str(value))
    edit.setValidator(QIntValidator(0, MOST, edit))
    return edit


def _columns() -> list[Column[FacilityRow]]:
    def said(value: int | None) -> str:
        return "–" if value is None else number(value)

    return [
        Column(tr("Nơi"), lambda row: row.name, strong=True),
        Column(tr("m²"), lambda row: said(row.facility.area if row.facility else None)),
        Column(tr("Chỗ ngồi"), lambda row: said(row.facility.seats if row.facility else None)),
        Column(tr("Tiêu chí"), lambda row: judged(row.meets)),
    ]
