"""Chỉ tiêu: the plan's targets one by one, each judged by its own rule; never a number over all."""

from __future__ import annotations

from db.domain.changes import Changes, Subject
from db.domain.facilities import Criteria, FacilityRow
from db.domain.targets import Progress
from desktop.actions import facilities, targets
from desktop.dialogs.facility_criteria import CriteriaDialog
from desktop.dialogs.target_form import TargetForm
from desktop.screens.bulk import history_act, remove_act
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing
from desktop.screens.screen import Screen
from desktop.screens.target_panel import TargetPanel
from desktop.screens.targets_list import columns, filters
from desktop.screens.year_card import YEAR_LEAST, YearCard
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
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
                secondary(tr("Tiêu chí nhà văn hóa…"), self.ask_criteria, icon="settings"),
                secondary(tr("Thêm chỉ tiêu"), self.add_new, icon="plus"),
            ]
        )
        self._wanted: object = None
        self.panel = TargetPanel(desk)
        empty = EmptyState(
            tr("Chưa có chỉ tiêu nào. Lấy 9 chỉ tiêu của kế hoạch xã Yang Bắc, hoặc tự ghi."),
            primary(tr("Lấy kế hoạch xã Yang Bắc"), self.take_plan, icon="download"),
            link(tr("Tự ghi một chỉ tiêu"), self.add_new),
            icon="list-checks",
        )
        self.list: Listing[Progress] = Listing(
            columns(),
            name=tr("Các chỉ tiêu"),
            id_of=lambda one: one.target.id,
            acts=self.row_acts,
            bulk=[remove_act(desk, self._chosen_ids, "targets.remove", targets.remove)],
            only=filters(),
            empty=empty,
            stretch=1,
            lines=2,
        )
        self.model, self.view = self.list.model, self.list.table
        self.list.chosen.connect(self.panel.show_progress)
        self.list.taken.connect(lambda _: self.panel.work_on())
        self._card = YearCard(self.list, self._step)
        self.body.addWidget(
            ListDetail(self._card, self.panel, shares=(10, 10), least=YEAR_LEAST), 1
        )

    def opened(self, **facts: object) -> None:
        """``target_id``: the one that is shown."""
        self._wanted = facts.get("target_id")

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
        return self.list.row

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the target that is chosen."""
        one = self.chosen
        if one is None:
            return []
        return [
            *self.panel.row_acts(),
            RowAct(tr("Sửa…"), self.edit, EDIT),
            None,
            history_act(self.desk, self, one.target.id, one.target.draft.code),
            RowAct(tr("Xóa"), self.remove, REMOVE),
        ]

    def edit(self) -> None:
        """Other words or another rule of the target that is chosen."""
        one = self.chosen
        if one is not None:
            year = self.desk.today().year
            form = TargetForm(self.window(), self.desk.operations, year, one.target.draft)
            form.saved.connect(lambda code: self.desk.notify.done(tr("Đã ghi {code}", code=code)))
            form.open()

    def remove(self) -> None:
        one = self.chosen
        if one is not None:
            said = tr("Đã xóa {code}", code=one.target.draft.code)
            self.desk.operations.run(
                targets.remove, one.target.id, on_done=lambda _: self.desk.notify.done(said)
            )

    def _chosen_ids(self) -> list[str]:
        return [one.target.id for one in self.list.chosen_rows]

    def _step(self, years: int) -> None:
        self.year += years
        self.refresh()

    def _show(self, rows: tuple[Progress, ...]) -> None:
        wanted, self._wanted = self._wanted, None
        self.list.show_rows(rows, wanted)
        self._card.show_year(self.year)
