"""One library point: its facts, and the two lists of what it offers, answered by one press."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from db.domain.library_points import Area, Checked, Item, PointRow, items_of
from desktop import phrases, point_words
from desktop.actions import library_points
from desktop.dialogs.point_form import PointForm
from desktop.dialogs.point_month import PointMonthForm
from desktop.screens.desk import Desk
from desktop.widgets.buttons import Kind as ButtonKind
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class PointPanel(Card):
    """The right half of “Điểm thư viện”."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Điểm thư viện"))
        self._desk = desk
        self.shown: PointRow | None = None
        self.heading.setWordWrap(True)
        self.facts = Text("", wrap=True)
        self.stock = Text("", Kind.QUIET, wrap=True)
        self.answers: dict[Item, Segmented[bool]] = {}
        self.edit = secondary(tr("Sửa…"), self.ask_facts, icon="pencil")
        self.month = secondary(tr("Ghi số lượt của tháng…"), self.ask_month, icon="plus")
        self.gone = secondary(tr("Xóa"), self.remove, icon="trash-2")
        lists = ScrollBody(fills=True)
        lists.setAccessibleName(tr("Việc phục vụ và công nghệ"))
        for area in Area:
            lists.column.addWidget(Text(point_words.area(area), Kind.STRONG))
            for item in items_of(area):
                lists.column.addWidget(self._asked(item))
        for part in (self.facts, self.stock):
            self.body.addWidget(part)
        self.body.addWidget(Flow(self.month, self.edit, self.gone))
        self.body.addWidget(lists, 1)
        self.show_point(None)

    def show_point(self, point: PointRow | None) -> None:
        self.shown = point
        self.setVisible(point is not None)
        if point is None:
            return
        self.set_title(point.name)
        draft = point.draft
        told = (point_words.kind(point.kind), draft.owner, draft.address, draft.hours, draft.keeper)
        self.facts.setText(" · ".join(part for part in told if part))
        counted = tr("{visits} lượt bạn đọc trong năm", visits=number(point.visits))
        source = tr("lấy từ sổ của nơi này") if point.unit else tr("do xã ghi từng tháng")
        self.stock.setText(f"{_stock(point)}{counted}, {source}.")
        self.month.setVisible(point.unit is None)
        seen = {one.item: one for one in point.checks}
        for item, answer in self.answers.items():
            answer.choose(seen[item].yes if item in seen else None)
            answer.setToolTip(
                tr("Xem ngày {day}", day=phrases.day(seen[item].day or ""))
                if item in seen and seen[item].day
                else ""
            )

    def check(self, item: Item, yes: bool) -> None:
        """What was seen, from this press on."""
        if self.shown is not None:
            day = self._desk.today().isoformat()
            self._desk.operations.run(
                library_points.check, self.shown.id, (Checked(item, yes, day=day),)
            )

    def ask_facts(self) -> None:
        self._desk.operations.run(library_points.units, on_done=self._open_form)

    def _open_form(self, units: object) -> None:
        assert isinstance(units, tuple)
        if self.shown is not None:
            form = PointForm(self.window(), self._desk.operations, units, self.shown)
            form.saved.connect(self._said)
            form.open()

    def ask_month(self) -> None:
        if self.shown is not None:
            form = PointMonthForm(
                self.window(), self._desk.operations, self.shown, self._desk.today()
            )
            form.saved.connect(self._said)
            form.open()

    def remove(self) -> None:
        if self.shown is not None:
            said = tr("Đã xóa {name}", name=self.shown.name)
            self._desk.operations.run(
                library_points.remove,
                self.shown.id,
                on_done=lambda _: self._desk.notify.done(said),
            )

    def _said(self, what: str) -> None:
        self._desk.notify.done(tr("Đã ghi {what}", what=what))

    def _asked(self, item: Item) -> QWidget:
        words = point_words.item(item)
        answer: Segmented[bool] = Segmented(
            ((True, tr("Có")), (False, tr("Chưa"))), name=words, kind=ButtonKind.PILL
        )
        answer.chosen.connect(partial(self.check, item))
        self.answers[item] = answer
        answer.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        answer.setMinimumWidth(answer.sizeHint().width())
        line = QWidget()
        line.setObjectName("clear")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(words, wrap=True), 1)
        row.addWidget(answer)
        return line


def _stock(point: PointRow) -> str:
    draft = point.draft
    parts = []
    if draft.titles is not None:
        parts.append(tr("{count} đầu sách", count=number(draft.titles)))
    if draft.copies is not None:
        parts.append(tr("{count} bản", count=number(draft.copies)))
    return f"{', '.join(parts)}; " if parts else ""
