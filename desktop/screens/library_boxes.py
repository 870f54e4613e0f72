"""Hộp sách luân chuyển and tài liệu số: what goes round the schools, what is read on a screen."""

from __future__ import annotations

from functools import partial
from typing import Any, cast

from db.domain.catalogue import BoxDraft, BoxRow, ResourceRow, Stay
from desktop import phrases
from desktop.actions import catalogue, library
from desktop.dialogs.lines_form import Line, LinesForm, Typed
from desktop.itemmodels.table import Column
from desktop.screens.bulk import history_act, remove_act
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing, Only
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class BoxesPage(ListDetail):
    """Boxes at the left, where the chosen one was at the right."""

    def __init__(self, desk: Desk) -> None:
        left, right = Card(tr("Hộp sách luân chuyển")), Card(tr("Đã đi những đâu"))
        super().__init__(left, right, shares=(11, 10))
        self.right = right
        self._desk = desk
        self.list: Listing[BoxRow] = Listing(
            _box_columns(),
            name=tr("Hộp sách"),
            id_of=lambda row: row.id,
            acts=self.acts,
            bulk=[
                remove_act(desk, lambda: self.list.chosen_ids, "boxes.remove", catalogue.remove_box)
            ],
            only=[
                Only("away", tr("Đang ở nơi khác"), lambda row: row.now is not None),
                Only("home", tr("Đang ở nhà"), lambda row: row.now is None),
            ],
            empty=EmptyState(
                tr("Chưa có hộp sách nào. Bấm “Ghi hộp sách” rồi gửi đi các trường."),
                icon="archive",
            ),
            lines=2,
            widest=240,
            flush=False,
        )
        self.boxes, self.table = self.list.model, self.list.table
        self.stay_list: Listing[Stay] = Listing(
            _stay_columns(), name=tr("Đã đi những đâu"), id_of=lambda row: row, inside=True
        )
        self.stays, self.stay_table = self.stay_list.model, self.stay_list.table
        self._build(left)

    def _build(self, left: Card) -> None:
        left.body.addWidget(self.list, 1)
        add = secondary(tr("Ghi hộp sách"), self.add_new, icon="plus")
        self.send = secondary(tr("Gửi đi…"), self.ask_place, icon="send")
        self.home = secondary(tr("Đã về"), self.ask_loans, icon="check")
        self.gone = secondary(tr("Xóa"), self.remove, icon="trash-2")
        left.body.addWidget(Flow(add, self.send, self.home, self.gone))
        self.contents = Text("", Kind.QUIET, wrap=True)
        self.right.body.addWidget(self.contents)
        self.right.body.addWidget(self.stay_list, 1)
        self.list.chosen.connect(lambda _: self._show_chosen())
        self.list.taken.connect(lambda _: self.edit())

    def refresh(self) -> None:
        self._desk.operations.run(catalogue.boxes, on_done=self._show, latest="catalogue.boxes")

    @property
    def box(self) -> BoxRow | None:
        return self.list.row

    def acts(self) -> list[RowAct | None]:
        """What can be done with the box that is chosen."""
        box = self.box
        if box is None:
            return []
        home = [RowAct(tr("Đã về"), self.ask_loans)] if box.now is not None else []
        return [
            RowAct(tr("Sửa…"), self.edit, EDIT),
            RowAct(tr("Gửi đi…"), self.ask_place),
            *home,
            None,
            history_act(self._desk, self, box.id, box.draft.name),
            RowAct(tr("Xóa"), self.remove, REMOVE),
        ]

    def add_new(self) -> None:
        self._open(tr("Ghi hộp sách"), _box_lines(BoxDraft("")), partial(_save_box, None))

    def edit(self) -> None:
        """Another name or other contents of the box that is chosen."""
        if self.box is not None:
            said = tr("Sửa {name}", name=self.box.draft.name)
            self._open(said, _box_lines(self.box.draft), partial(_save_box, self.box.id))

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
        self.list.show_rows(rows)

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
            self.stay_list.show_rows(box.stays)


class ResourcesPage(Card):
    """Digital resources; one press counts those who use one today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Tài liệu số"))
        self._desk = desk
        self.list: Listing[ResourceRow] = Listing(
            _resource_columns(),
            name=tr("Tài liệu số"),
            id_of=lambda row: row.id,
            acts=self.acts,
            bulk=[
                remove_act(
                    desk,
                    lambda: self.list.chosen_ids,
                    "catalogue.remove_resource",
                    catalogue.remove_resource,
                )
            ],
            empty=EmptyState(
                tr("Chưa có tài liệu số nào: trang trên mạng, phim, sách điện tử cho bạn đọc."),
                icon="file-text",
            ),
            flush=False,
        )
        self.model, self.table = self.list.model, self.list.table
        add = secondary(tr("Ghi tài liệu số"), self.add_new, icon="plus")
        self.used = secondary(tr("Ghi lượt dùng…"), self.ask_uses, icon="check")
        self.gone = secondary(tr("Xóa"), self.remove, icon="trash-2")
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Flow(add, self.used, self.gone))
        self.list.taken.connect(lambda _: self.ask_uses())

    def refresh(self) -> None:
        self._desk.operations.run(
            catalogue.resources, on_done=self._show, latest="catalogue.resources"
        )

    @property
    def resource(self) -> ResourceRow | None:
        return self.list.row

    def acts(self) -> list[RowAct | None]:
        """What can be done with the resource that is chosen."""
        resource = self.resource
        if resource is None:
            return []
        return [
            RowAct(tr("Sửa…"), self.edit, EDIT),
            RowAct(tr("Ghi lượt dùng…"), self.ask_uses),
            None,
            history_act(self._desk, self, resource.id, resource.title),
            RowAct(tr("Xóa"), self.remove, REMOVE),
        ]

    def add_new(self) -> None:
        self._open(tr("Ghi tài liệu số"), _resource_lines("", ""), _add_resource)

    def edit(self) -> None:
        """Another title or address of the resource that is chosen."""
        if self.resource is not None:
            row = self.resource
            lines = _resource_lines(row.title, row.address or "")
            said = tr("Sửa {name}", name=row.title)
            self._open(said, lines, partial(_edit_resource, row.id))

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
        for button in (self.used, self.gone):
            button.setVisible(bool(rows))
        self.list.show_rows(rows)


def _box_lines(draft: BoxDraft) -> tuple[Line, ...]:
    return (
        Line("name", tr("Tên hộp"), draft.name, example=tr("Hộp sách số 1")),
        Line("titles", tr("Số đầu sách"), draft.titles, number=True),
        Line("copies", tr("Số bản"), draft.copies, number=True),
        Line("contents", tr("Có những sách gì (nếu muốn ghi)"), draft.contents),
    )


def _save_box(box: str | None, typed: Typed) -> tuple[Any, tuple[Any, ...]]:
    titles, copies = (cast("int | None", typed[name]) for name in ("titles", "copies"))
    draft = BoxDraft(str(typed["name"] or ""), titles, copies, str(typed["contents"] or ""))
    return catalogue.save_box, (draft, box)


def _add_resource(typed: Typed) -> tuple[Any, tuple[Any, ...]]:
    return catalogue.add_resource, (str(typed["title"] or ""), str(typed["address"] or ""))


def _edit_resource(id_: str, typed: Typed) -> tuple[Any, tuple[Any, ...]]:
    facts = (str(typed["title"] or ""), str(typed["address"] or ""))
    return catalogue.edit_resource, (id_, *facts)


def _resource_lines(title: str, address: str) -> tuple[Line, ...]:
    return (
        Line("title", tr("Tên tài liệu"), title, example=tr("Phim dạy đánh chiêng")),
        Line("address", tr("Địa chỉ trên mạng, hoặc tên tệp"), address),
    )


def _where(row: BoxRow) -> str:
    if row.now is None:
        return tr("ở nhà")
    return tr("{place}, từ {day}", place=row.now.place, day=phrases.short_day(row.now.since))


def _box_columns() -> list[Column[BoxRow]]:
    return [
        Column(tr("Hộp"), lambda row: row.draft.name, strong=True),
        Column(tr("Đang ở đâu"), _where),
        Column(
            tr("Số bản"),
            lambda row: number(row.draft.copies or 0),
            sort=lambda row: row.draft.copies,
            right=True,
        ),
        Column(
            tr("Số đầu sách"),
            lambda row: number(row.draft.titles or 0),
            sort=lambda row: row.draft.titles,
            right=True,
            hidden=True,
        ),
        Column(tr("Có những sách gì"), lambda row: row.draft.contents or "", hidden=True),
    ]


def _stay_columns() -> list[Column[Stay]]:
    return [
        Column(tr("Nơi"), lambda stay: stay.place, strong=True),
        Column(
            tr("Từ ngày"),
            lambda stay: phrases.short_day(stay.since),
            sort=lambda stay: stay.since,
            day=True,
        ),
        Column(
            tr("Đến ngày"),
            lambda stay: phrases.short_day(stay.until) if stay.until else tr("đang ở đó"),
            sort=lambda stay: stay.until,
        ),
        Column(
            tr("Mượn"),
            lambda stay: "–" if stay.loans is None else number(stay.loans),
            sort=lambda stay: stay.loans,
            right=True,
        ),
    ]


def _resource_columns() -> list[Column[ResourceRow]]:
    return [
        Column(tr("Tên tài liệu"), lambda row: row.title, strong=True),
        Column(tr("Địa chỉ"), lambda row: row.address or "–"),
        Column(tr("Đã dùng"), lambda row: number(row.uses), sort=lambda row: row.uses, right=True),
    ]
