"""Các dịp trong năm: what comes, what is planned for it, last year's once more."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QTimer

from db.domain.changes import Changes, Subject
from db.domain.occasions import OccasionYear
from desktop import day_words, phrases
from desktop.actions import occasions
from desktop.dialogs.occasion_form import OccasionForm
from desktop.itemmodels.table import Column, TableModel
from desktop.screens.desk import Desk
from desktop.screens.occasion_panel import OccasionPanel
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.buttons import primary, quiet, secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.segmented import Segmented
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class Shown(StrEnum):
    ALL = "all"
    IDLE = "idle"
    OPEN = "open"


class OccasionsScreen(Screen):
    """``opened(key=…, year=…)`` shows one occasion."""

    subjects = frozenset({Subject.DAYS, Subject.MEETINGS, Subject.GROUPS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Các dịp trong năm"))
        self.year = desk.today().year
        self._rows: tuple[OccasionYear, ...] = ()
        self._wanted = ""
        self.copy = secondary(tr("Chép từ năm trước"), self.copy_last_year, icon="copy")
        self.set_actions([self.copy, primary(tr("Thêm dịp của làng"), self.add_new, icon="plus")])
        self._year_words = Text("", Kind.HEADING)
        self.shown: Segmented[Shown] = Segmented(
            [
                (Shown.ALL, tr("Tất cả")),
                (Shown.IDLE, tr("Chưa có hoạt động")),
                (Shown.OPEN, tr("Chưa định ngày")),
            ],
            name=tr("Xem những dịp"),
        )
        self.model: TableModel[OccasionYear] = TableModel(_columns())
        self.table = Table(self.model, name=tr("Các dịp trong năm"), stretch=1)
        self.panel = OccasionPanel(desk)
        self.body.addWidget(ListDetail(self._list(), self.panel, shares=(15, 9)), 1)
        self.shown.chosen.connect(lambda _: self._fill())
        self.table.selectionModel().currentRowChanged.connect(lambda: self._show_chosen())

    def _list(self) -> Card:
        card = Card(flush=True)
        top = Flow(
            quiet("chevron-left", tr("Năm trước"), lambda: self._step(-1)),
            self._year_words,
            quiet("chevron-right", tr("Năm sau"), lambda: self._step(1)),
            self.shown,
            spacing=6,
        )
        top.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        card.body.addWidget(top)
        card.body.addWidget(self.table, 1)
        return card

    def opened(self, **facts: object) -> None:
        key, year = facts.get("key"), facts.get("year")
        if isinstance(key, str):
            self._wanted = key
            self.shown.choose(Shown.ALL)
        if isinstance(year, int):
            self.year = year

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            occasions.in_year, self.year, on_done=self._show, latest="occasions.year"
        )

    @property
    def chosen(self) -> OccasionYear | None:
        return self.model.row_at(self.table.currentIndex())

    def add_new(self) -> bool:
        form = OccasionForm(self.window(), self.desk.operations)
        form.saved.connect(self._added)
        form.open()
        return True

    def copy_last_year(self) -> None:
        """Everything that was held for an occasion last year, planned once more."""
        self.desk.operations.run(
            occasions.copy_last_year, self.year, on_done=lambda made: tell_copied(self.desk, made)
        )

    def _added(self, key: str, name: str) -> None:
        self._wanted = key
        self.shown.choose(Shown.ALL)
        self.refresh()
        self.desk.notify.done(tr("Đã thêm dịp {name}", name=name))

    def _step(self, by: int) -> None:
        self.year += by
        self.refresh()

    def _show(self, rows: tuple[OccasionYear, ...]) -> None:
        self._rows = rows
        self._year_words.setText(tr("Năm {year}", year=str(self.year)))
        self.copy.setToolTip(tr("Các buổi của năm {year} theo từng dịp", year=str(self.year - 1)))
        watched = sum(1 for row in rows if row.idle and row.occasion.watched)
        said = tr("{count} dịp đang theo dõi chưa có hoạt động", count=number(watched))
        self.set_heading(self.title, said if watched else "")
        self._fill()

    def _fill(self) -> None:
        """The rows that are wanted; what was chosen stays so, else the next to come."""
        before = self._wanted or (self.chosen.occasion.key if self.chosen else "")
        self._wanted = ""
        shown = self.shown.value or Shown.ALL
        rows = [row for row in self._rows if _wanted(row, shown)]
        self.model.set_rows(rows)
        keys = [row.occasion.key for row in rows]
        if rows:
            self.table.choose(keys.index(before) if before in keys else self._next(rows))
            QTimer.singleShot(0, self, self._bring_into_view)
        self._show_chosen()

    def _bring_into_view(self) -> None:
        """Once the table has its height."""
        self.table.scrollTo(self.table.currentIndex(), Table.ScrollHint.PositionAtCenter)

    def _next(self, rows: list[OccasionYear]) -> int:
        today = self.desk.today()
        coming = [at for at, row in enumerate(rows) if row.last and row.last >= today]
        return coming[0] if coming else 0

    def _show_chosen(self) -> None:
        self.panel.show_occasion(self.chosen)


def tell_copied(desk: Desk, made: Changes) -> None:
    """What “Chép từ năm trước” did."""
    left = tr("{count} dịp còn chờ định ngày hoặc nhóm đã kết thúc.", count=number(made.unchanged))
    if made.created:
        said = tr("Đã chép {count} buổi từ năm trước", count=number(len(made.created)))
        desk.notify.done(f"{said}. {left}" if made.unchanged else said)
    elif made.unchanged:
        desk.notify.note(left)
    else:
        desk.notify.note(tr("Năm trước không có buổi nào theo dịp để chép."))


def _wanted(row: OccasionYear, shown: Shown) -> bool:
    if shown is Shown.IDLE:
        return row.idle and row.occasion.watched
    return shown is Shown.ALL or row.first is None


def _columns() -> list[Column[OccasionYear]]:
    def tone(row: OccasionYear) -> str:
        if not row.idle:
            return "good"
        return "warn"

    def state(row: OccasionYear) -> str:
        """Nothing is said of what the house does not watch."""
        return day_words.state(row) if row.occasion.watched or not row.idle else ""

    return [
        Column(tr("Ngày"), day_words.days, strong=True),
        Column(tr("Dịp"), lambda row: row.occasion.name),
        Column(
            tr("Âm lịch"),
            lambda row: phrases.moon_day(row.first).removesuffix(" âm lịch") if row.first else "",
        ),
        Column(tr("Hoạt động"), state, chip=tone),
    ]
