"""Điểm thư viện: the commune's network of library points of the seven kinds (plan, N6, T1, T2)."""

from __future__ import annotations

from db.domain.changes import Changes, Subject
from db.domain.houses import HouseKind
from db.domain.library_points import Area, PointRow
from desktop import point_words
from desktop.actions import library_points
from desktop.dialogs.point_form import PointForm
from desktop.itemmodels.table import Column
from desktop.screens.bulk import history_act, remove_act
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing, Only
from desktop.screens.point_panel import PointPanel
from desktop.screens.screen import Screen
from desktop.widgets.buttons import link, primary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.wording import number, tr


class PointsScreen(Screen):
    """All points of the commune, those with a laptop and those without."""

    subjects = frozenset({Subject.LIBRARY, Subject.UNITS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Điểm thư viện"))
        self.set_actions([primary(tr("Thêm điểm"), self.add_new, icon="plus")])
        self._wanted: object = None
        self.panel = PointPanel(desk)
        self.list: Listing[PointRow] = Listing(
            _columns(),
            name=tr("Các điểm thư viện"),
            id_of=lambda row: row.id,
            acts=self.row_acts,
            bulk=[remove_act(desk, self._chosen_ids, "points.remove", library_points.remove)],
            only=_filters(),
            empty=EmptyState(
                tr(
                    "Chưa ghi điểm nào. Ghi thư viện các trường, tủ sách các làng, điểm bưu điện: "
                    "chỉ tiêu về thư viện trường học tính từ đây."
                ),
                link(tr("Thêm điểm"), self.add_new),
                icon="library",
            ),
        )
        self.model, self.table = self.list.model, self.list.table
        card = Card(flush=True)
        card.body.addWidget(self.list)
        self.list.chosen.connect(self.panel.show_point)
        self.list.taken.connect(lambda _: self.panel.ask_facts())
        self.body.addWidget(ListDetail(card, self.panel, shares=(10, 11)), 1)

    def opened(self, **facts: object) -> None:
        """``point_id``: the one that is shown."""
        self._wanted = facts.get("point_id")

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
        return self.list.row

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the point that is chosen."""
        panel, point = self.panel, self.chosen
        if point is None:
            return []
        return [
            RowAct(tr("Sửa…"), panel.ask_facts, EDIT),
            *([RowAct(tr("Ghi số lượt của tháng…"), panel.ask_month)] if not point.unit else []),
            history_act(self.desk, self, point.id, point.name),
            None,
            RowAct(tr("Xóa"), panel.remove, REMOVE),
        ]

    def _chosen_ids(self) -> list[str]:
        return self.list.chosen_ids

    def show_points(self, rows: tuple[PointRow, ...]) -> None:
        """Show these, and the one that was chosen before."""
        wanted, self._wanted = self._wanted, None
        self.list.show_rows(rows, wanted)
        self.set_heading(self.title, _summary(rows))


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


def _filters() -> list[Only[PointRow]]:
    def lacks(row: PointRow) -> bool:
        return any(row.has(area) is not True for area in Area)

    return [
        Only("schools", tr("Trường học"), lambda row: row.kind is HouseKind.SCHOOL_LIBRARY),
        Only("lacks", tr("Chưa đủ phục vụ, CNTT"), lacks),
        Only("told", tr("Xã ghi thay"), lambda row: row.unit is None),
    ]


def _has(row: PointRow, area: Area) -> str:
    return {True: tr("✓ Có"), False: tr("✕ Chưa"), None: "–"}[row.has(area)]


def _columns() -> list[Column[PointRow]]:
    return [
        Column(tr("Tên"), lambda row: row.name, strong=True),
        Column(tr("Phục vụ"), lambda row: _has(row, Area.SERVICE)),
        Column(tr("CNTT"), lambda row: _has(row, Area.DIGITAL)),
        Column(
            tr("Bạn đọc"), lambda row: number(row.visits), sort=lambda row: row.visits, right=True
        ),
        Column(tr("Loại"), lambda row: point_words.kind(row.kind), hidden=True),
        Column(tr("Người phụ trách"), lambda row: row.draft.keeper or "", hidden=True),
        Column(tr("Địa chỉ"), lambda row: row.draft.address or "", hidden=True),
    ]
