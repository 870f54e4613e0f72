"""Hộp sách luân chuyển and tài liệu số: what goes round the schools, what is read on a screen."""

from __future__ import annotations

from typing import Any, cast

from db.domain.catalogue import BoxDraft, BoxRow, ResourceRow, Stay
from desktop import phrases
from desktop.actions import catalogue, library
from desktop.dialogs.lines_form import Line, LinesForm, Typed
from desktop.itemmodels.table import Column, TableModel
from desktop.screens.desk import Desk
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class BoxesPage(ListDetail):
    """Boxes at the left, where the chosen one was at the right."""

    def __init__(self, desk: Desk) -> None:
        left, right = Card(tr("Hộp sách luân chuyển")), Card(tr("Đã đi những đâu"))
        super().__init__(left, right, shares=(11, 10))
        self.right = right
        self._desk = desk
        self.boxes: TableModel[BoxRow] = TableModel(_box_columns())
        self.table = Table(self.boxes, name=tr("Hộp sách"), stretch=1)
        self.stays: TableModel[Stay] = TableModel(_stay_columns())
        self.stay_table = Table(self.stays, name=tr("Đã đi những đâu"))
        self.none = Text(
            tr("Chưa có hộp sách nào. Bấm “Ghi hộp sách” rồi gửi đi các trường."),
            Kind.QUIET,
            wrap=True,
        )
        left.body.addWidget(self.none)
        left.body.addWidget(self.table, 1)
        add = secondary(tr("Ghi hộp sách"), self.add_new, icon="plus")
        self.send = secondary(tr("Gửi đi…"), self.ask_place, icon="send")
        self.home = secondary(tr("Đã về"), self.ask_loans, icon="check")
        self.gone = secondary(tr("Xóa"), self.remove, icon="trash-2")
        left.body.addWidget(Flow(add, self.send, self.home, self.gone))
        self.contents = Text("", Kind.QUIET, wrap=True)
        self.right.body.addWidget(self.contents)
        self.right.body.addWidget(self.stay_table, 1)
        self.table.selectionModel().currentRowChanged.connect(lambda: self._show_chosen())

    def refresh(self) -> None:
        self._desk.operations.run(catalogue.boxes, on_done=self._show, latest="catalogue.boxes")

    @property
    def box(self) -> BoxRow | None:
        return self.boxes.row_at(self.table.currentIndex())

    def add_new(self) -> None:
        lines = (
            Line("name", tr("Tên hộp"), example=tr("Hộp sách số 1")),
            Line("titles", tr("Số đầu sách"), number=True),
            Line("copies", tr("Số bản"), number=True),
            Line("contents", tr("Có những sách gì (nếu muốn ghi)")),
        )
        self._open(tr("Ghi hộp sách"), lines, _save_box)

    def ask_place(self) -> None:
        """The box goes to a school today."""
        if self.box is None:
            return
        box, day = self.box, self._desk.today().isoformat()
        lines = (
            Line("place", tr("Gửi đến đâu"), example=tr("Trường Tiểu học Yang Bắc")),
            Line("copies", tr("Mấy bản"), box.draft.copies, number=True),
        )

        def act(typed: Typed) -> tuple[Any, tuple[Any, ...]]:
            return catalogue.send_box, (box.id, str(typed["place"] or ""), day, typed["copies"])

        self._open(tr("Gửi {name}", name=box.draft.name), lines, act)

    def ask_loans(self) -> None:
        """The box is back today."""
        if self.box is None:
            return
        box, day = self.box, self._desk.today().isoformat()
        lines = (Line("loans", tr("Ở đó mượn mấy lượt (nếu biết)"), number=True),)

        def act(typed: Typed) -> tuple[Any, tuple[Any, ...]]:
            return catalogue.bring_box_home, (box.id, day, typed["loans"])

        self._open(tr("Nhận {name} về", name=box.draft.name), lines, act)

    def remove(self) -> None:
        if self.box is not None:
            said = tr("Đã xóa {name}", name=self.box.draft.name)
            self._desk.operations.run(
                catalogue.remove_box,
                self.box.id,
                on_done=lambda _: self._desk.notify.done(said),
            )

    def _open(self, title: str, lines: tuple[Line, ...], act: Any) -> None:
        form = LinesForm(self.window(), self._desk.operations, title, lines, act)
        form.saved.connect(lambda _: self._desk.notify.done(title))
        form.open()

    def _show(self, rows: tuple[BoxRow, ...]) -> None:
        kept = self.box.id if self.box else ""
        self.boxes.set_rows(rows)
        self.none.setVisible(not rows)
        if rows:
            ids = [row.id for row in self.boxes.rows]
            self.table.choose(ids.index(kept) if kept in ids else 0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        box = self.box
        self.right.setVisible(box is not None)
        for button, there in (
            (self.send, box is not None),
            (self.home, box is not None and box.now is not None),
            (self.gone, box is not None),
        ):
            button.setVisible(there)
        if box is not None:
            self.right.set_title(box.draft.name)
            self.contents.setText(box.draft.contents or "")
            self.contents.setVisible(bool(box.draft.contents))
            self.stays.set_rows(box.stays)


class ResourcesPage(Card):
    """Digital resources; one press counts those who use one today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Tài liệu số"))
        self._desk = desk
        self.model: TableModel[ResourceRow] = TableModel(_resource_columns())
        self.table = Table(self.model, name=tr("Tài liệu số"))
        self.none = Text(
            tr("Chưa có tài liệu số nào: trang trên mạng, phim, sách điện tử cho bạn đọc."),
            Kind.QUIET,
            wrap=True,
        )
        add = secondary(tr("Ghi tài liệu số"), self.add_new, icon="plus")
        self.used = secondary(tr("Ghi lượt dùng…"), self.ask_uses, icon="check")
        self.gone = secondary(tr("Xóa"), self.remove, icon="trash-2")
        self.body.addWidget(self.none)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Flow(add, self.used, self.gone))

    def refresh(self) -> None:
        self._desk.operations.run(
            catalogue.resources, on_done=self._show, latest="catalogue.resources"
        )

    @property
    def resource(self) -> ResourceRow | None:
        return self.model.row_at(self.table.currentIndex())

    def add_new(self) -> None:
        lines = (
            Line("title", tr("Tên tài liệu"), example=tr("Phim dạy đánh chiêng")),
            Line("address", tr("Địa chỉ trên mạng, hoặc tên tệp")),
        )
        self._open(tr("Ghi tài liệu số"), lines, _add_resource)

    def ask_uses(self) -> None:
        """Readers who used it today."""
        if self.resource is None:
            return
        resource, day = self.resource, self._desk.today().isoformat()
        lines = (Line("people", tr("Mấy lượt bạn đọc"), 1, number=True),)

        def act(typed: Typed) -> tuple[Any, tuple[Any, ...]]:
            people = cast("int | None", typed["people"]) or 0
            return library.count_readers, (None, people, day, None, resource.id)

        self._open(tr("Lượt dùng {title}", title=resource.title), lines, act)

    def remove(self) -> None:
        if self.resource is not None:
            said = tr("Đã xóa {name}", name=self.resource.title)
            self._desk.operations.run(
                catalogue.remove_resource,
                self.resource.id,
                on_done=lambda _: self._desk.notify.done(said),
            )

    def _open(self, title: str, lines: tuple[Line, ...], act: Any) -> None:
        form = LinesForm(self.window(), self._desk.operations, title, lines, act)
        form.saved.connect(lambda _: self._desk.notify.done(title))
        form.open()

    def _show(self, rows: tuple[ResourceRow, ...]) -> None:
        kept = self.resource.id if self.resource else ""
        self.model.set_rows(rows)
        self.none.setVisible(not rows)
        for button in (self.used, self.gone):
            button.setVisible(bool(rows))
        if rows:
            ids = [row.id for row in self.model.rows]
            self.table.choose(ids.index(kept) if kept in ids else 0)


def _save_box(typed: Typed) -> tuple[Any, tuple[Any, ...]]:
    titles, copies = (cast("int | None", typed[name]) for name in ("titles", "copies"))
    draft = BoxDraft(str(typed["name"] or ""), titles, copies, str(typed["contents"] or ""))
    return catalogue.save_box, (draft,)


def _add_resource(typed: Typed) -> tuple[Any, tuple[Any, ...]]:
    return catalogue.add_resource, (str(typed["title"] or ""), str(typed["address"] or ""))


def _where(row: BoxRow) -> str:
    if row.now is None:
        return tr("ở nhà")
    return tr("{place}, từ {day}", place=row.now.place, day=phrases.short_day(row.now.since))


def _box_columns() -> list[Column[BoxRow]]:
    return [
        Column(tr("Hộp"), lambda row: row.draft.name, strong=True),
        Column(tr("Đang ở đâu"), _where),
        Column(tr("Số bản"), lambda row: number(row.draft.copies or 0)),
    ]


def _stay_columns() -> list[Column[Stay]]:
    return [
        Column(tr("Nơi"), lambda stay: stay.place, strong=True),
        Column(tr("Từ ngày"), lambda stay: phrases.short_day(stay.since)),
        Column(
            tr("Đến ngày"),
            lambda stay: phrases.short_day(stay.until) if stay.until else tr("đang ở đó"),
        ),
        Column(tr("Mượn"), lambda stay: "–" if stay.loans is None else number(stay.loans)),
    ]


def _resource_columns() -> list[Column[ResourceRow]]:
    return [
        Column(tr("Tên tài liệu"), lambda row: row.title, strong=True),
        Column(tr("Địa chỉ"), lambda row: row.address or "–"),
        Column(tr("Đã dùng"), lambda row: number(row.uses), sort=lambda row: row.uses),
    ]
