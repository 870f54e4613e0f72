"""One gift: who gave what for what, what was agreed to, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from db.domain.donations import DonationRow, GiverKind
from desktop import gift_words, phrases
from desktop.actions import donations
from desktop.dialogs.donation_form import DonationForm
from desktop.notify import Question
from desktop.screens.bulk import history_act
from desktop.screens.desk import Desk
from desktop.screens.donations_list import amount_words
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.widgets.text import Chip, Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import tr


class DonationPanel(Card):
    """``shows``: whether amounts may be read now."""

    def __init__(self, desk: Desk, shows: Callable[[], bool]) -> None:
        super().__init__(tr("Đóng góp, ủng hộ"))
        self._desk, self._shows = desk, shows
        self.shown: DonationRow | None = None
        self.name = Text("", Kind.STRONG, wrap=True)
        self.what = Text("", wrap=True)
        self.cause = Text("", wrap=True)
        self.more = Text("", Kind.QUIET, wrap=True)
        self.board, self.commune = Chip(), Chip()
        self.doubled = Text(
            tr("Hai máy đã cho cùng một số biên nhận. Cho số mới nếu chưa giao giấy."),
            Kind.ERROR,
            wrap=True,
        )
        self.receipt = secondary(tr("In biên nhận…"), self.print_receipt, icon="printer")
        self.change = secondary(tr("Sửa…"), self.edit, icon="pencil")
        self.gone = secondary(tr("Xóa"), self.remove, icon="trash-2")
        self.back = secondary(tr("Lấy lại"), self.bring_back, icon="undo-2")
        self.anew = secondary(tr("Cho số mới"), self.renumber)
        for part in (self.name, self.what, self.cause, Flow(self.board, self.commune, spacing=6)):
            self.body.addWidget(part)
        self.body.addWidget(self.more)
        self.body.addWidget(self.doubled)
        self.body.addStretch(1)
        self.body.addWidget(Flow(self.receipt, self.back, self.change, self.anew, self.gone))
        self.show_gift(None)

    def show_gift(self, row: DonationRow | None) -> None:
        self.shown = row
        self.setVisible(row is not None)
        if row is None:
            return
        draft = row.draft
        self.set_title(tr("Biên nhận số {number}", number=row.number))
        self.name.setText(gift_words.giver(row))
        amount = amount_words(row, self._shows())
        parts = [gift_words.short(draft)]
        if draft.amount is not None:
            parts.append(tr("{amount} đồng", amount=amount))
        self.what.setText(tr("{what}, ngày {day}", what=" · ".join(parts),
                             day=phrases.day(draft.day)))  # fmt: skip
        self.cause.setText(
            tr("Dùng cho: {what}", what=gift_words.purpose(row) or tr("nhà văn hóa"))
        )
        kind = gift_words.giver_kind(draft.giver_kind)
        self.more.setText(" · ".join(part for part in (kind, draft.address, draft.note) if part))
        self._show_wishes(row)
        self._show_ways(row)

    def _show_wishes(self, row: DonationRow) -> None:
        draft, unnamed = row.draft, row.draft.giver_kind is GiverKind.UNNAMED
        board = (tr("✓ Ghi tên lên bảng"), Tone.GOOD) if draft.on_board else (
            tr("Không ghi tên lên bảng"), Tone.NEUTRAL
        )  # fmt: skip
        commune = (tr("✓ Gửi tên lên xã"), Tone.GOOD) if draft.to_commune else (
            tr("Không gửi tên lên xã"), Tone.NEUTRAL
        )  # fmt: skip
        self.board.say(*board)
        self.commune.say(*commune)
        for chip in (self.board, self.commune):
            chip.setVisible(not unnamed)
            chip.updateGeometry()

    def _show_ways(self, row: DonationRow) -> None:
        for button in (self.receipt, self.change, self.gone):
            button.setVisible(not row.removed)
        self.back.setVisible(row.removed)
        doubled = row.doubled and not row.removed
        self.doubled.setVisible(doubled)
        self.anew.setVisible(doubled)

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the gift that is shown."""
        row = self.shown
        if row is None:
            return []
        history = history_act(self._desk, self, row.id, gift_words.giver(row))
        if row.removed:
            return [RowAct(tr("Lấy lại"), self.bring_back), history]
        erase = RowAct(tr("Xóa hẳn tên người ủng hộ…"), self.ask_forget)
        return [
            RowAct(tr("Sửa…"), self.edit, EDIT),
            RowAct(tr("In biên nhận…"), self.print_receipt),
            *([RowAct(tr("Cho số mới"), self.renumber)] if row.doubled else []),
            None,
            history,
            *([erase] if row.named and row.draft.giver else []),
            RowAct(tr("Xóa"), self.remove, REMOVE),
        ]

    def print_receipt(self) -> None:
        if self.shown is not None:
            name = gift_words.giver(self.shown)
            self._desk.go("papers", donation_id=self.shown.id, name=name)

    def edit(self) -> None:
        if self.shown is not None and not self.shown.removed:
            desk = self._desk
            form = DonationForm(self.window(), desk.operations, desk.today(), self.shown)
            form.saved.connect(
                lambda _id, name, _: desk.notify.done(tr("Đã sửa ủng hộ của {name}", name=name))
            )
            form.open()

    def remove(self) -> None:
        self._run(donations.remove, tr("Đã xóa ủng hộ của {name}", name=self._name()))

    def bring_back(self) -> None:
        self._run(donations.bring_back, tr("Đã lấy lại ủng hộ của {name}", name=self._name()))

    def renumber(self) -> None:
        self._run(donations.renumber, tr("Đã cho số biên nhận mới"))

    def ask_forget(self) -> None:
        """The law lets everybody ask for it; it cannot be undone, so it is asked."""
        row = self.shown
        if row is None:
            return
        said = tr("Đã xóa hẳn tên người ủng hộ")
        self._desk.notify.ask(
            Question(
                tr("Xóa hẳn tên {name}?", name=gift_words.giver(row)),
                tr(
                    "Tên, địa chỉ, ghi chú của lần ủng hộ này mất ở mọi máy, kể cả ở xã, và không "
                    "lấy lại được. Số tiền, hiện vật vẫn còn trong số liệu."
                ),
                tr("Xóa hẳn tên"),
                tr("Giữ lại"),
                partial(self._run, donations.forget_giver, said),
            )
        )

    def _name(self) -> str:
        return gift_words.giver(self.shown) if self.shown is not None else ""

    def _run(self, action: Callable[..., object], said: str) -> None:
        if self.shown is not None:
            self._desk.operations.run(
                action, self.shown.id, on_done=lambda _: self._desk.notify.done(said)
            )
