"""Đóng góp: what was given to the house, the one that is chosen, the sums of the year."""

from __future__ import annotations

from db.domain.changes import Changes, Subject
from db.domain.donations import DonationRow, totals
from desktop.actions import donation_papers, donations
from desktop.dialogs import private_view
from desktop.dialogs.donation_form import DonationForm
from desktop.screens.bulk import remove_act
from desktop.screens.desk import Desk
from desktop.screens.donation_panel import DonationPanel
from desktop.screens.donations_list import HIDDEN, columns, filters, spoken
from desktop.screens.listing import Listing
from desktop.screens.screen import Screen, TableShown
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.segmented import Segmented
from desktop.wording import number, tr

KEPT, REMOVED = "kept", "removed"


class DonationsScreen(Screen):
    """``opened(donation_id=…)`` shows one gift."""

    subjects = frozenset({Subject.DONATIONS, Subject.GROUPS, Subject.MEETINGS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Đóng góp, ủng hộ"))
        self.shown = Segmented[str](
            [(KEPT, tr("Đang có")), (REMOVED, tr("Đã xóa"))], name=tr("Xem gì")
        )
        self.shown.choose(KEPT)
        self.shown.chosen.connect(lambda _: self.refresh())
        self.private = secondary("", self._turn_private, icon="lock")
        self.set_actions(
            [
                self.shown,
                self.private,
                secondary(tr("In bảng công khai…"), self.print_board, icon="printer"),
                primary(tr("Ghi đóng góp"), self.add_new, icon="plus"),
            ]
        )
        self._amounts = False
        self._wanted: str | None = None
        self.panel = DonationPanel(desk, lambda: self._amounts)
        self.list = self._kept_list()
        left = Card(flush=True)
        left.body.addWidget(self.list, 1)
        self.list.chosen.connect(self.panel.show_gift)
        self.list.taken.connect(lambda _: self.panel.edit())
        self.body.addWidget(ListDetail(left, self.panel, shares=(13, 8)), 1)
        private_view.hide_with(self.hide_amounts)
        self._say_private()

    def _kept_list(self) -> Listing[DonationRow]:
        return Listing(
            columns(lambda: self._amounts),
            name=tr("Đóng góp, ủng hộ"),
            id_of=lambda row: row.id,
            acts=self.panel.row_acts,
            bulk=[
                remove_act(
                    self.desk,
                    lambda: [row.id for row in self.list.chosen_rows if not row.removed],
                    "donations.remove",
                    donations.remove,
                )
            ],
            only=filters(self.desk.today().year),
            empty=EmptyState(
                tr("Chưa ghi đóng góp nào. Ghi ai ủng hộ gì, in biên nhận có số thứ tự."),
                link(tr("Ghi đóng góp"), self.add_new),
                icon="gift",
            ),
            hint=tr("Gõ tên, hiện vật, việc hoặc số biên nhận"),
            spoken=spoken,
        )

    def opened(self, **facts: object) -> None:
        wanted = facts.get("donation_id")
        if isinstance(wanted, str):
            self._wanted = wanted
            self.shown.choose(KEPT)

    def refresh(self, changes: Changes | None = None) -> None:
        removed = self.shown.value == REMOVED
        self.desk.operations.run(
            donations.listing, removed=removed, on_done=self._show, latest="donations.listing"
        )

    def add_new(self) -> bool:
        form = DonationForm(self.window(), self.desk.operations, self.desk.today())
        form.saved.connect(self._saved)
        form.open()
        return True

    def print_board(self) -> None:
        """The list for the village's board."""
        self.desk.go("papers", room="donations", name=tr("Đóng góp, ủng hộ"))

    def hide_amounts(self) -> None:
        """Somebody may stand beside the screen again."""
        self._amounts = False
        self._draw_anew()

    def table_shown(self) -> TableShown:
        """What is listed now; with the amounts where they are shown."""
        rows, amounts = tuple(self.list.model.rows), self._amounts
        return TableShown(
            tr("Đóng góp, ủng hộ"),
            lambda book: donation_papers.of_donations(book, rows, [], amounts=amounts),
        )

    def _saved(self, id_: str, name: str, receipt: bool) -> None:
        self._wanted = id_
        self.desk.notify.done(tr("Đã ghi ủng hộ của {name}", name=name))
        if receipt:
            self.desk.go("papers", donation_id=id_, name=name)

    def _turn_private(self) -> None:
        if self._amounts:
            self.hide_amounts()
        else:
            private_view.ask(self, self._show_amounts)

    def _show_amounts(self) -> None:
        self._amounts = True
        self._draw_anew()

    def _draw_anew(self) -> None:
        self.list.show_rows(self.list.rows)
        self.panel.show_gift(self.list.row)
        self._say_private()
        self._say_sums()

    def _say_private(self) -> None:
        self.private.setText(tr("Ẩn số tiền") if self._amounts else tr("Xem số tiền"))
        self.private.set_icon_name("eye-off" if self._amounts else "lock")

    def _show(self, rows: tuple[DonationRow, ...]) -> None:
        wanted, self._wanted = self._wanted, None
        self.list.show_rows(rows, wanted)
        self.panel.show_gift(self.list.row)
        self._say_sums()

    def _say_sums(self) -> None:
        """“Năm 2026: 12 lần ủng hộ; tiền 3.500.000 đồng; hiện vật, công, sách ước …”."""
        year = self.desk.today().year
        rows = [row for row in self.list.rows if row.year == year and not row.removed]
        if not rows:
            self.set_heading(self.title)
            return
        found = totals(rows)
        money, worth = (
            number(one) if self._amounts else HIDDEN for one in (found.money, found.worth)
        )
        said = tr(
            "Năm {year}: {gifts} lần ủng hộ; tiền {money} đồng; hiện vật, công, sách ước "
            "{worth} đồng",
            year=year,
            gifts=number(found.gifts),
            money=money,
            worth=worth,
        )
        self.set_heading(self.title, said)
