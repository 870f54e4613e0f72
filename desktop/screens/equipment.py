"""Cho mượn chiêng, loa, bàn ghế: what there is and in what condition, what is out and till when."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, cast

from db.domain.changes import Changes, Subject
from db.domain.equipment import Condition, ItemLoan, ItemRow, Store
from db.domain.facilities import Facility, FacilityRow
from db.domain.people import PersonRow
from desktop import phrases
from desktop.actions import equipment, facilities
from desktop.dialogs.equipment_form import ItemForm, LendItemForm
from desktop.dialogs.history import HistoryDialog
from desktop.dialogs.lines_form import Line, LinesForm, Typed
from desktop.dialogs.one_day import OneDayDialog
from desktop.dialogs.pick_person import PickPersonDialog
from desktop.screens.bulk import remove_act, run_each
from desktop.screens.desk import Desk
from desktop.screens.equipment_list import (
    condition_words,
    item_columns,
    item_filters,
    loan_columns,
    loan_filters,
)
from desktop.screens.listing import Listing
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.wording import number, tr


class EquipmentScreen(Screen):
    """The things of one house."""

    subjects = frozenset({Subject.EQUIPMENT, Subject.PEOPLE})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Cho mượn chiêng, loa, bàn ghế"))
        self.lend = primary(tr("Cho mượn…"), self.ask_who, icon="drum")
        self.building = secondary(tr("Diện tích, chỗ ngồi…"), self.ask_size, icon="pencil")
        self.set_actions(
            [self.building, secondary(tr("Ghi thêm đồ"), self.add_new, icon="plus"), self.lend]
        )
        self.facility: FacilityRow | None = None
        self._wanted: object = None
        self.item_list, self.loan_list = self._items(), self._loans()
        self.items, self.item_table = self.item_list.model, self.item_list.table
        self.loans, self.loan_table = self.loan_list.model, self.loan_list.table
        self.good = secondary(tr("Tốt"), lambda: self.check(Condition.GOOD), icon="check")
        self.worn = secondary(tr("Cũ"), lambda: self.check(Condition.WORN))
        self.broken = secondary(tr("Hỏng"), lambda: self.check(Condition.BROKEN), icon="x")
        self.gone = secondary(tr("Xóa khỏi sổ"), self.remove, icon="trash-2")
        self.back = secondary(tr("Nhận trả"), self.give_back, icon="check")
        self.note = secondary(tr("Giấy mượn…"), self.print_note, icon="printer")
        self.papers = secondary(tr("In…"), self.print_papers, icon="printer")
        left = Card(tr("Có trong nhà văn hóa"))
        left.body.addWidget(self.item_list, 1)
        left.body.addWidget(Flow(self.good, self.worn, self.broken, self.gone, self.papers))
        right = Card(tr("Đang cho mượn"))
        right.body.addWidget(self.loan_list, 1)
        right.body.addWidget(Flow(self.back, self.note))
        self.item_list.chosen.connect(lambda _: self._check_buttons())
        self.loan_list.chosen.connect(lambda _: self._check_buttons())
        self.item_list.taken.connect(lambda _: self.edit())
        self.loan_list.taken.connect(lambda _: self.change_loan())
        right.setMinimumHeight(theme.px(220))
        self.body.addWidget(ListDetail(left, right, shares=(10, 11)), 1)

    def _items(self) -> Listing[ItemRow]:
        year = self.desk.today().year
        checks = [(Condition.GOOD, "check"), (Condition.WORN, ""), (Condition.BROKEN, "x")]
        return Listing(
            item_columns(self.desk.today()),
            name=tr("Đồ của nhà văn hóa"),
            id_of=lambda row: row.id,
            acts=self.item_acts,
            bulk=[
                *(
                    BulkAct(condition_words(one), icon, partial(self._check_several, one))
                    for one, icon in checks
                ),
                remove_act(
                    self.desk,
                    lambda: self.item_list.chosen_ids,
                    "equipment.remove",
                    equipment.remove,
                ),
            ],
            only=item_filters(year),
            empty=EmptyState(
                tr("Chưa ghi đồ nào. Ghi bộ chiêng, loa, ghế để khi cho mượn biết ai đang giữ."),
                link(tr("Ghi thêm đồ"), self.add_new),
                icon="drum",
            ),
            flush=False,
        )

    def _loans(self) -> Listing[ItemLoan]:
        today = self.desk.today().isoformat()
        return Listing(
            loan_columns(self.desk.today()),
            name=tr("Đang cho mượn"),
            id_of=lambda row: row.id,
            acts=self.loan_acts,
            bulk=[
                BulkAct(tr("Nhận trả"), "check", self._take_several),
                remove_act(
                    self.desk,
                    lambda: self.loan_list.chosen_ids,
                    "equipment.remove_loan",
                    equipment.remove_loan,
                ),
            ],
            only=loan_filters(today),
            lines=2,
            widest=155,
            empty=EmptyState(tr("Không có gì đang cho mượn."), icon="check"),
            flush=False,
        )

    def _check_several(self, condition: Condition) -> None:
        ids = self.item_list.chosen_ids
        said = tr("Đã ghi tình trạng {count} thứ", count=number(len(ids)))
        day = self.desk.today().isoformat()
        run_each(self.desk, said, "equipment.check", equipment.check, ids, condition, day)

    def _take_several(self) -> None:
        ids = self.loan_list.chosen_ids
        said = tr("Đã nhận trả {count} thứ", count=number(len(ids)))
        day = self.desk.today().isoformat()
        run_each(self.desk, said, "equipment.return", equipment.give_back, ids, day)

    def opened(self, **facts: object) -> None:
        """``item_id``: the thing that is shown."""
        self._wanted = facts.get("item_id")

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            facilities.own, on_done=self._keep_facility, latest="facilities.own"
        )
        self.desk.operations.run(equipment.store, on_done=self._show, latest="equipment.store")

    def ask_size(self) -> None:
        """How large the house is; the commune sees it and judges by its criteria."""
        said_before = self.facility.facility if self.facility else None
        now = said_before or Facility()
        lines = (
            Line("area", tr("Diện tích xây dựng (m²)"), now.area, number=True),
            Line("seats", tr("Mấy chỗ ngồi"), now.seats, number=True),
            Line("yard", tr("Sân rộng mấy m² (nếu có)"), now.yard, number=True),
        )
        said = tr("Diện tích, chỗ ngồi của nhà văn hóa")
        form = LinesForm(self.window(), self.desk.operations, said, lines, _describe)
        form.saved.connect(lambda _: self.desk.notify.done(tr("Đã ghi diện tích, chỗ ngồi")))
        form.open()

    def _keep_facility(self, row: FacilityRow | None) -> None:
        self.facility = row

    @property
    def item(self) -> ItemRow | None:
        return self.item_list.row

    @property
    def loan(self) -> ItemLoan | None:
        return self.loan_list.row

    def add_new(self) -> bool:
        form = ItemForm(self.window(), self.desk.operations)
        form.saved.connect(lambda name: self.desk.notify.done(tr("Đã ghi {name}", name=name)))
        form.open()
        return True

    def print_note(self) -> None:
        """The giấy mượn of the loan that is chosen."""
        loan = self.loan
        if loan is not None:
            self.desk.go("papers", loan_id=loan.id, name=loan.name)

    def print_papers(self) -> None:
        """Biên bản bàn giao of all there is; labels to stick on."""
        self.desk.go("papers", room="equipment", name=tr("Đồ của nhà văn hóa"))

    def ask_who(self) -> None:
        """Who borrows; then how many and until when."""
        if self.item is None:
            return
        title = tr("Ai mượn {name}?", name=self.item.name)
        picker = PickPersonDialog(self.window(), self.desk.operations, title, tr("Chọn người này"))
        item = self.item
        picker.picked.connect(lambda person: self._ask_how_many(item, person))
        picker.open()

    def _ask_how_many(self, item: ItemRow, person: PersonRow) -> None:
        form = LendItemForm(self.window(), self.desk.operations, item, person, self.desk.today())
        form.lent.connect(self.desk.notify.done)
        form.open()

    def item_acts(self) -> list[RowAct | None]:
        """What can be done with the thing that is chosen."""
        item = self.item
        if item is None:
            return []
        lend = [RowAct(tr("Cho mượn…"), self.ask_who)] if item.out < item.pieces else []
        states = [RowAct(condition_words(one), partial(self.check, one)) for one in Condition]
        return [
            RowAct(tr("Sửa tên, số cái…"), self.edit, EDIT),
            *lend,
            None,
            *states,
            None,
            RowAct(tr("Ai đã sửa, sửa gì"), partial(self._show_history, item.id, item.name)),
            RowAct(tr("Xóa khỏi sổ"), self.remove, REMOVE),
        ]

    def loan_acts(self) -> list[RowAct | None]:
        """What can be done with the lending that is chosen."""
        loan = self.loan
        if loan is None:
            return []
        return [
            RowAct(tr("Nhận trả"), self.give_back),
            RowAct(tr("Gia hạn…"), self.change_loan, EDIT),
            RowAct(tr("Giấy mượn…"), self.print_note),
            None,
            RowAct(tr("Ai đã sửa, sửa gì"), partial(self._show_history, loan.id, loan.name)),
            RowAct(tr("Xóa lượt mượn"), self.remove_loan, REMOVE),
        ]

    def change_loan(self) -> None:
        """Lend on until another day."""
        loan = self.loan
        if loan is None:
            return
        said = tr("Gia hạn {name} cho {who}", name=loan.name, who=loan.borrower)
        dialog = OneDayDialog(
            self.window(),
            said,
            tr("Hạn trả mới"),
            tr("Ghi vào sổ"),
            tr("Hạn cũ: {day}", day=phrases.day(loan.due)),
            self.desk.today(),
        )
        dialog.draft_key = loan.id
        dialog.chosen.connect(
            lambda day: self.desk.operations.run(
                equipment.renew, loan.id, day, on_done=lambda _: self.desk.notify.done(said)
            )
        )
        dialog.open()

    def remove_loan(self) -> None:
        """A lending written by mistake."""
        if self.loan is not None:
            said = tr("Đã xóa lượt mượn {name}", name=self.loan.name)
            self.desk.operations.run(
                equipment.remove_loan,
                self.loan.id,
                on_done=lambda _: self.desk.notify.done(said),
            )

    def edit(self) -> None:
        """Another name or number of what is chosen."""
        if self.item is not None:
            form = ItemForm(self.window(), self.desk.operations, self.item)
            form.saved.connect(lambda name: self.desk.notify.done(tr("Đã sửa {name}", name=name)))
            form.open()

    def _show_history(self, id_: str, name: str) -> None:
        HistoryDialog(self.window(), self.desk.operations, id_, name).open()

    def check(self, condition: Condition) -> None:
        """The walk-through: what was seen is noted, and the next thing is chosen."""
        if self.item is None:
            return
        row = self.item_table.currentIndex().row()
        self.desk.operations.run(
            equipment.check,
            self.item.id,
            condition,
            self.desk.today().isoformat(),
            on_done=lambda _: self._choose_next(row),
        )

    def _choose_next(self, row: int) -> None:
        """Before the page is asked anew, which keeps what is chosen."""
        self.item_table.choose(min(row + 1, len(self.items.rows) - 1))

    def remove(self) -> None:
        if self.item is not None:
            said = tr("Đã xóa {name}", name=self.item.name)
            self.desk.operations.run(
                equipment.remove, self.item.id, on_done=lambda _: self.desk.notify.done(said)
            )

    def give_back(self) -> None:
        if self.loan is not None:
            said = tr("Đã nhận trả {name}", name=self.loan.name)
            day = self.desk.today().isoformat()
            self.desk.operations.run(
                equipment.give_back,
                self.loan.id,
                day,
                on_done=lambda _: self.desk.notify.done(said),
            )

    def _show(self, store: Store) -> None:
        wanted, self._wanted = self._wanted, None
        self.item_list.show_rows(store.items, wanted)
        self.loan_list.show_rows(store.out)
        self.set_heading(self.title, self._below(store))
        self._check_buttons()

    def _below(self, store: Store) -> str:
        year = self.desk.today().year
        left = sum(item.due_for_check(year) for item in store.items)
        parts = [facility_words(self.facility)]
        if left:
            parts.append(
                tr("năm {year} còn {left} thứ chưa xem tình trạng", year=year, left=number(left))
            )
        said = "; ".join(part for part in parts if part)
        return said[:1].upper() + said[1:]

    def _check_buttons(self) -> None:
        item, loan = self.item, self.loan
        self.lend.setEnabled(item is not None and item.out < item.pieces)
        for button in (self.good, self.worn, self.broken, self.gone):
            button.setEnabled(item is not None)
        self.back.setEnabled(loan is not None)
        self.note.setEnabled(loan is not None)


def facility_words(row: FacilityRow | None) -> str:
    """“Nhà 210 m², 90 chỗ ngồi (✓ đạt tiêu chí của xã)”."""
    if row is None or row.facility is None:
        return ""
    said = tr(
        "Nhà {area} m², {seats} chỗ ngồi",
        area=number(row.facility.area or 0),
        seats=number(row.facility.seats or 0),
    )
    verdict = {True: tr("✓ đạt tiêu chí của xã"), False: tr("✕ chưa đạt tiêu chí của xã")}
    return f"{said} ({verdict[row.meets]})" if row.meets is not None else said


def _describe(typed: Typed) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    area, seats, yard = (cast("int | None", typed[name]) for name in ("area", "seats", "yard"))
    return facilities.describe, (Facility(area, seats, yard),)
