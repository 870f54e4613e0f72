"""Chỉ tiêu: the plan's targets one by one, each judged by its own rule; never a number over all."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from db.domain.changes import Changes, Subject
from db.domain.facilities import Criteria, FacilityRow
from db.domain.targets import Progress
from desktop.actions import facilities, targets
from desktop.dialogs.facility_criteria import CriteriaDialog
from desktop.dialogs.target_form import TargetForm
from desktop.itemmodels.rows import RowsModel
from desktop.screens.desk import Desk
from desktop.screens.screen import Screen
from desktop.screens.target_panel import TargetPanel
from desktop.screens.targets_list import TargetDelegate, spoken
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.rows import RowsView
from desktop.wording import tr


class TargetsScreen(Screen):
    """The commune's plan in one year."""

    subjects = frozenset(Subject)
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Chỉ tiêu của kế hoạch"))
        self.year = desk.today().year
        self.set_actions(
            [
                secondary(tr("Năm trước"), lambda: self._step(-1), icon="chevron-left"),
                secondary(tr("Năm sau"), lambda: self._step(1), icon="chevron-right"),
                secondary(tr("Tiêu chí nhà văn hóa…"), self.ask_criteria, icon="settings"),
                secondary(tr("Thêm chỉ tiêu"), self.add_new, icon="plus"),
            ]
        )
        self.model: RowsModel[Progress] = RowsModel(spoken)
        self.view = RowsView(self.model, TargetDelegate(), name=tr("Các chỉ tiêu"))
        self.view.setObjectName("rounded")
        self.view.selectionModel().currentChanged.connect(lambda: self._show_chosen())
        self.panel = TargetPanel(desk)
        empty = EmptyState(
            tr("Chưa có chỉ tiêu nào. Lấy 9 chỉ tiêu của kế hoạch xã Yang Bắc, hoặc tự ghi."),
            primary(tr("Lấy kế hoạch xã Yang Bắc"), self.take_plan, icon="download"),
            link(tr("Tự ghi một chỉ tiêu"), self.add_new),
            icon="list-checks",
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(empty)
        card = Card(flush=True)
        card.body.addWidget(self._pages)
        self.body.addWidget(ListDetail(card, self.panel, shares=(9, 11)), 1)

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            targets.progress, self.year, on_done=self._show, latest="targets.progress"
        )

    def take_plan(self) -> None:
        said = tr("Đã lấy 9 chỉ tiêu. Kế hoạch không ghi số năm gốc: ghi vào T3, T4.")
        self.desk.operations.run(targets.take_plan, on_done=lambda _: self.desk.notify.done(said))

    def add_new(self) -> bool:
        form = TargetForm(self.window(), self.desk.operations, self.desk.today().year)
        form.saved.connect(lambda code: self.desk.notify.done(tr("Đã ghi {code}", code=code)))
        form.open()
        return True

    def ask_criteria(self) -> None:
        """What a house needs, and how each house stands."""
        self.desk.operations.run(facilities.with_criteria, on_done=self._open_criteria)

    def _open_criteria(self, found: tuple[tuple[FacilityRow, ...], Criteria | None]) -> None:
        dialog = CriteriaDialog(self.window(), self.desk.operations, *found)
        dialog.saved.connect(self.desk.notify.done)
        dialog.open()

    @property
    def chosen(self) -> Progress | None:
        return self.model.row_at(self.view.currentIndex())

    def _step(self, years: int) -> None:
        self.year += years
        self.refresh()

    def _show(self, rows: tuple[Progress, ...]) -> None:
        kept = self.chosen.target.id if self.chosen else ""
        self.model.set_rows(rows)
        self._pages.setCurrentIndex(0 if rows else 1)
        if rows:
            ids = [row.target.id for row in rows]
            self.view.choose(ids.index(kept) if kept in ids else 0)
        self.set_heading(self.title, tr("Tính cho năm {year}", year=self.year))
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.panel.show_progress(self.chosen)
