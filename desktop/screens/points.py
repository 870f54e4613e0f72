"""Điểm thư viện: the commune's network of library points of the seven kinds (plan, N6, T1, T2)."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from db.domain.changes import Changes, Subject
from db.domain.houses import HouseKind
from db.domain.library_points import Area, PointRow
from desktop.actions import library_points
from desktop.dialogs.point_form import PointForm
from desktop.itemmodels.table import Column, TableModel
from desktop.screens.desk import Desk
from desktop.screens.point_panel import PointPanel
from desktop.screens.screen import Screen
from desktop.widgets.buttons import link, primary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.table import Table
from desktop.wording import number, tr


class PointsScreen(Screen):
    """All points of the commune, those with a laptop and those without."""

    subjects = frozenset({Subject.LIBRARY, Subject.UNITS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Điểm thư viện"))
        self.set_actions([primary(tr("Thêm điểm"), self.add_new, icon="plus")])
        self.model: TableModel[PointRow] = TableModel(_columns())
        self.table = Table(self.model, name=tr("Các điểm thư viện"), sortable=True)
        self.panel = PointPanel(desk)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(
            EmptyState(
                tr(
                    "Chưa ghi điểm nào. Ghi thư viện các trường, tủ sách các làng, điểm bưu điện: "
                    "chỉ tiêu T1, T2 tính từ đây."
                ),
                link(tr("Thêm điểm"), self.add_new),
                icon="library",
            )
        )
        card = Card(flush=True)
        card.body.addWidget(self._pages)
        self.table.selectionModel().currentRowChanged.connect(lambda: self._show_chosen())
        self.table.activated.connect(lambda _: self.panel.ask_facts())
        self.body.addWidget(ListDetail(card, self.panel, shares=(10, 11)), 1)

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            library_points.listing,
            self.desk.today().year,
            on_done=self.show_points,
            latest="library_points.listing",
        )

    def add_new(self) -> bool:
        self.desk.operations.run(library_points.units, on_done=self._open_form)
        return True

    def _open_form(self, units: object) -> None:
        assert isinstance(units, tuple)
        form = PointForm(self.window(), self.desk.operations, units)
        form.saved.connect(lambda name: self.desk.notify.done(tr("Đã ghi {name}", name=name)))
        form.open()

    @property
    def chosen(self) -> PointRow | None:
        return self.model.row_at(self.table.currentIndex())

    def show_points(self, rows: tuple[PointRow, ...]) -> None:
        """Show these, and the one that was chosen before."""
        kept = self.chosen.id if self.chosen else ""
        self.model.set_rows(rows)
        self._pages.setCurrentIndex(0 if rows else 1)
        if rows:
            ids = [row.id for row in self.model.rows]
            self.table.choose(ids.index(kept) if kept in ids else 0)
        self.set_heading(self.title, _summary(rows))
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.panel.show_point(self.chosen)


def _summary(rows: tuple[PointRow, ...]) -> str:
    """“7 điểm; thư viện trường: 2/3 có phục vụ, 1/3 có công nghệ”."""
    schools = [row for row in rows if row.kind is HouseKind.SCHOOL_LIBRARY]
    said = tr("{count} điểm", count=number(len(rows)))
    if not schools:
        return said
    return tr(
        "{said}; thư viện trường: {service}/{all} có phục vụ học tập, {digital}/{all} có công nghệ",
        said=said,
        service=sum(row.has(Area.SERVICE) is True for row in schools),
        digital=sum(row.has(Area.DIGITAL) is True for row in schools),
        all=len(schools),
    )


def _has(row: PointRow, area: Area) -> str:
    return {True: tr("✓ Có"), False: tr("✕ Chưa"), None: "–"}[row.has(area)]


def _columns() -> list[Column[PointRow]]:
    return [
        Column(tr("Tên"), lambda row: row.name, strong=True),
        Column(tr("Phục vụ"), lambda row: _has(row, Area.SERVICE)),
        Column(tr("CNTT"), lambda row: _has(row, Area.DIGITAL)),
        Column(tr("Bạn đọc"), lambda row: number(row.visits), sort=lambda row: row.visits),
    ]
