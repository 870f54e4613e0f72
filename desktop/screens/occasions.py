"""Các dịp trong năm: what comes, what is planned for it, last year's once more."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QTimer

from db.domain.changes import Changes, Subject
from db.domain.occasions import OccasionYear
from desktop import day_words, phrases
from desktop.actions import occasions
from desktop.dialogs.occasion_form import OccasionForm
from desktop.itemmodels.table import Column
from desktop.screens.bulk import history_act, run_each
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing, Only
from desktop.screens.occasion_panel import OccasionPanel
from desktop.screens.screen import Screen
from desktop.screens.year_card import YEAR_LEAST, YearCard
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.widgets.table import Table
from desktop.wording import number, tr


class Shown(StrEnum):
    """What narrows the year."""

    IDLE = "idle"
    OPEN = "open"
    OWN = "own"


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
        self.panel = OccasionPanel(desk)
        self.list: Listing[OccasionYear] = Listing(
            _columns(),
            name=tr("Các dịp trong năm"),
            id_of=lambda row: row.occasion.key,
            acts=self.row_acts,
            bulk=[
                BulkAct(tr("Nhắc"), "check", lambda: self._watch_several(True)),
                BulkAct(tr("Không nhắc"), "x", lambda: self._watch_several(False)),
                BulkAct(tr("Xóa dịp của làng"), "trash-2", self._remove_several, REMOVE),
            ],
            only=[Only(one.value, _filter_words(one), partial(_wanted, one)) for one in Shown],
            stretch=1,
        )
        self.model, self.table, self.shown = self.list.model, self.list.table, self.list.only
        self._card = YearCard(self.list, self._step)
        self.body.addWidget(ListDetail(self._card, self.panel, shares=(15, 9), least=YEAR_LEAST), 1)
        self.list.chosen.connect(self.panel.show_occasion)
        self.list.taken.connect(lambda _: self.panel.plan_meeting())

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the occasion that is chosen; its own facts are the village's only
        where the village wrote it."""
        row, panel = self.chosen, self.panel
        if row is None:
            return []
        own = row.occasion.own
        history = history_act(self.desk, self, row.occasion.key, row.occasion.name)
        return [
            RowAct(tr("Lên lịch…"), panel.plan_meeting),
            RowAct(tr("Đặt ngày…"), panel.ask_days, "" if own else EDIT),
            RowAct(tr("Chép của năm trước"), panel.copy),
            *([RowAct(tr("Sửa…"), panel.ask_edit, EDIT), None, history] if own else []),
            *([RowAct(tr("Xóa"), panel.drop, REMOVE)] if own else []),
        ]

    def _watch_several(self, yes: bool) -> None:
        keys = [row.occasion.key for row in self.list.chosen_rows]
        count = number(len(keys))
        said = (
            tr("Nhắc {count} dịp", count=count) if yes else tr("Thôi nhắc {count} dịp", count=count)
        )
        run_each(self.desk, said, "occasions.watch", occasions.watch, keys, yes)

    def _remove_several(self) -> None:
        """Those the village wrote itself; the others belong to everybody's calendar."""
        keys = [row.occasion.key for row in self.list.chosen_rows if row.occasion.own]
        if not keys:
            self.desk.notify.note(tr("Trong các dịp đang chọn không có dịp nào làng tự ghi."))
            return
        said = tr("Đã xóa {count} dịp", count=number(len(keys)))
        run_each(self.desk, said, "occasions.remove", occasions.remove, keys)

    def opened(self, **facts: object) -> None:
        key, year = facts.get("key"), facts.get("year")
        if isinstance(key, str):
            self._wanted = key
        if isinstance(year, int):
            self.year = year

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            occasions.in_year, self.year, on_done=self._show, latest="occasions.year"
        )

    @property
    def chosen(self) -> OccasionYear | None:
        return self.list.row

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
        self.refresh()
        self.desk.notify.done(tr("Đã thêm dịp {name}", name=name))

    def _step(self, by: int) -> None:
        self.year += by
        self.refresh()

    def _show(self, rows: tuple[OccasionYear, ...]) -> None:
        self._rows = rows
        self._card.show_year(self.year)
        self.copy.setToolTip(tr("Các buổi của năm {year} theo từng dịp", year=str(self.year - 1)))
        watched = sum(1 for row in rows if row.idle and row.occasion.watched)
        said = tr("{count} dịp đang theo dõi chưa có hoạt động", count=number(watched))
        self.set_heading(self.title, said if watched else "")
        self._fill()

    def _fill(self) -> None:
        """The rows that are wanted; what was chosen stays so, else the next to come."""
        first_time = self.chosen is None
        wanted, self._wanted = self._wanted or None, ""
        if wanted is None and first_time and self._rows:
            wanted = self._rows[self._next(self._rows)].occasion.key
        self.list.show_rows(self._rows, wanted)
        if self._rows:
            QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self) -> None:
        """Once the table has its height."""
        self.table.scrollTo(self.table.currentIndex(), Table.ScrollHint.PositionAtCenter)

    def _next(self, rows: Sequence[OccasionYear]) -> int:
        today = self.desk.today()
        coming = [at for at, row in enumerate(rows) if row.last and row.last >= today]
        return coming[0] if coming else 0


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


def _filter_words(one: Shown) -> str:
    return {
        Shown.IDLE: tr("Chưa có hoạt động"),
        Shown.OPEN: tr("Chưa định ngày"),
        Shown.OWN: tr("Của làng"),
    }[one]


def _wanted(shown: Shown, row: OccasionYear) -> bool:
    if shown is Shown.IDLE:
        return row.idle and row.occasion.watched
    return row.occasion.own if shown is Shown.OWN else row.first is None


def _columns() -> list[Column[OccasionYear]]:
    def tone(row: OccasionYear) -> str:
        if not row.idle:
            return "good"
        return "warn"

    def state(row: OccasionYear) -> str:
        """Nothing is said of what the house does not watch; the head says of what there is none."""
        if row.idle and row.first is not None:
            return tr("chưa có") if row.occasion.watched else ""
        return day_words.state(row) if row.occasion.watched or not row.idle else ""

    return [
        Column(tr("Ngày"), day_words.days, sort=lambda row: row.first),
        Column(tr("Dịp"), lambda row: row.occasion.name, strong=True),
        Column(
            tr("Âm lịch"),
            lambda row: phrases.moon_day(row.first).removesuffix(" âm lịch") if row.first else "",
        ),
        Column(tr("Hoạt động"), state, chip=tone),
        Column(tr("Nhắc"), lambda row: tr("✓ Có") if row.occasion.watched else "", hidden=True),
    ]
