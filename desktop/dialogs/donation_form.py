"""“Ghi đóng góp”: who gave, what, for what, and what the giver agreed to.

Made for the keyboard: a few letters and Enter take a person of the book, Tab keeps the name as it
was typed; the amount as people type it (500k), Enter saves and goes on to the receipt.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from db.domain.donations import DonationDraft, DonationRow, GiftForm, GiverKind
from db.domain.errors import AppError
from db.domain.groups import GroupRow
from db.domain.meetings import MeetingRow
from db.domain.numerals import grouped, money_in_words, parse_amount
from db.domain.people import PersonRow
from desktop import gift_words, phrases
from desktop.actions import donations, groups, meetings, people
from desktop.dialogs import person_words
from desktop.dialogs.drafting import Drafting
from desktop.operations import Operations
from desktop.widgets.buttons import Button, Kind
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field, SearchField
from desktop.widgets.flow import Flow
from desktop.widgets.fold import Fold
from desktop.widgets.held import Held
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import tr, word

SHOWN, NEAR_DAYS = 4, 45
HOUSE = ""
"""Given to the house as a whole."""


class DonationForm(Dialog):
    """Signals:
    saved(str, str, bool): the gift's id, who gave, and whether its receipt is wanted now.
    listed(): another giver was chosen.
    """

    saved = Signal(str, str, bool)
    listed = Signal()

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        today: date,
        row: DonationRow | None = None,
    ) -> None:
        """``row``: the gift that is corrected; None: a new one."""
        title = tr("Sửa đóng góp, ủng hộ") if row else tr("Ghi đóng góp, ủng hộ")
        super().__init__(parent, title, tr("Lưu") if row else tr("Lưu và in biên nhận"), tr("Thôi"))
        # Enter goes from field to field here; the last one presses the button itself.
        self.yes.setDefault(False)
        self._operations, self._row, self._today = operations, row, today
        self._draft = row.draft if row else DonationDraft(today.isoformat())
        self._receipt = row is None
        self.person: PersonRow | None = None
        self._make_fields()
        self._place_fields()
        self._connect()
        self._fill()
        self._ask_causes()
        Drafting(self, operations, "donation", self._held(), key=row.id if row else "")

    def _make_fields(self) -> None:
        draft = self._draft
        self.search = SearchField(
            tr("Gõ vài chữ trong tên rồi Enter, hoặc ghi cả tên"), name=tr("Người ủng hộ")
        )
        self._who = Field(tr("Người ủng hộ"), self.search)
        self._found = Flow(spacing=6)
        self.kind: Choice[GiverKind] = Choice(
            [(one, gift_words.giver_kind(one)) for one in GiverKind], name=tr("Người ủng hộ là")
        )
        self.form: Segmented[GiftForm] = Segmented(
            [(one, gift_words.gift_form(one)) for one in GiftForm], name=tr("Ủng hộ bằng")
        )
        self.goods, self.unit = QLineEdit(), QLineEdit()
        self.goods.setPlaceholderText(tr("ghế nhựa, xi măng, bộ chiêng"))
        self.unit.setPlaceholderText(tr("cái, bao, bộ"))
        self.quantity = QLineEdit(str(draft.quantity or 1))
        self.quantity.setValidator(QIntValidator(0, 999_999, self.quantity))
        self.amount = QLineEdit(grouped(draft.amount) if draft.amount else "")
        self.amount.setPlaceholderText(tr("500.000, 500k hoặc 1,5 triệu"))
        self.cause: Choice[str] = Choice(self._own_cause(), name=tr("Cho nơi nào"))
        self.cause.choose(self._cause_of(draft))
        self.purpose = QLineEdit(draft.purpose or "")
        self.purpose.setPlaceholderText(tr("mua trống, sửa mái, tổ chức ngày hội"))
        self.day = DayField(
            date.fromisoformat(draft.day), name=tr("Ngày nhận"), describe=phrases.weekday
        )
        self.address, self.note = QLineEdit(draft.address or ""), QLineEdit(draft.note or "")
        self.on_board = QCheckBox(tr("Đồng ý cho ghi tên và số tiền lên bảng công khai của làng"))
        self.to_commune = QCheckBox(tr("Đồng ý cho gửi tên lên xã"))

    def _place_fields(self) -> None:
        self._amount = Field(tr("Số tiền (đồng)"), self.amount)
        self._goods = Field(tr("Vật gì"), self.goods)
        self._quantity = Field(tr("Số lượng"), self.quantity)
        self._unit = Field(tr("Đơn vị tính"), self.unit)
        self._purpose = Field(tr("Dùng vào việc gì, không rõ thì để trống"), self.purpose)
        self._things = Flow(self._quantity, self._unit)
        self.more = Fold(tr("Thêm thông tin"))
        for field in (
            Field(tr("Địa chỉ (in trên biên nhận)"), self.address),
            Field(tr("Ghi chú"), self.note),
        ):
            self.more.body.addWidget(field)
        asked = Text(tr("Hỏi người ủng hộ, chưa hỏi thì để trống:"), TextKind.QUIET, wrap=True)
        kind, cause = Field(tr("Người ủng hộ là"), self.kind), Field(tr("Cho nơi nào"), self.cause)
        for widget in (
            *(self._who, self._found, kind, self.form, self._goods, self._things, self._amount),
            *(asked, self.on_board, self.to_commune, self._purpose, cause),
            *(Field(tr("Ngày nhận"), self.day), self.more),
        ):
            self.body.addWidget(widget)
        self._found.hide()
        if self._row is None:
            self.only = Button(tr("Chỉ lưu"), self._save_only)
            self.buttons.insertWidget(2, self.only)
        self.search.setFocus()

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self._look_up(self._show_people))
        self.search.taken.connect(lambda: self._look_up(self._take_first))
        self.form.chosen.connect(lambda _: self._fit())
        self.kind.chosen.connect(lambda _: self._fit())
        self.amount.textChanged.connect(lambda _: self._say_amount())
        self.amount.returnPressed.connect(self.confirm)
        self.purpose.returnPressed.connect(self.confirm)

    def _held(self) -> dict[str, QWidget | Held]:
        """Everything that can be typed or chosen; a picked giver by id."""
        who = Held(
            lambda: self.person.id if self.person else self._draft.person_id,
            self._put_person,
            self.listed.connect,
        )
        names = ("search", "kind", "form", "goods", "quantity", "unit", "amount", "cause")
        more = ("purpose", "day", "address", "note", "on_board", "to_commune")
        return {name: getattr(self, name) for name in (*names, *more)} | {"person": who}

    def _put_person(self, id_: str | None) -> None:
        if id_:
            self._operations.run(people.row, id_, on_done=self._choose_again)

    def _choose_again(self, person: PersonRow) -> None:
        self.person = person

    def _fill(self) -> None:
        draft = self._draft
        self.search.blockSignals(True)
        self.search.setText(draft.giver or "")
        self.search.blockSignals(False)
        self.kind.choose(draft.giver_kind)
        self.form.choose(draft.form)
        self.goods.setText(draft.goods or "")
        self.unit.setText(draft.unit or "")
        self.on_board.setChecked(draft.on_board)
        self.to_commune.setChecked(draft.to_commune)
        known = self._row is None or self._row.named
        self._who.setVisible(known)
        self.more.set_open(bool(draft.address or draft.note))
        self._fit()
        self._say_amount()

    def _fit(self) -> None:
        """Only what the chosen form needs is asked."""
        form, unnamed = self.form.value, self.kind.value is GiverKind.UNNAMED
        self._goods.setVisible(form is not GiftForm.MONEY)
        self._things.setVisible(form is not GiftForm.MONEY)
        money = form is GiftForm.MONEY
        self._amount.rename(tr("Số tiền (đồng)") if money else tr("Ước trị giá (đồng)"))
        self.search.setEnabled(not unnamed)
        for box in (self.on_board, self.to_commune):
            box.setEnabled(not unnamed)
        self._say_amount()

    def _say_amount(self) -> None:
        """The amount in words, so that a nought too many is seen at once."""
        hint = "" if self.form.value is GiftForm.MONEY else tr("Không rõ thì để trống")
        try:
            said = money_in_words(self._typed_amount() or 0) if self.amount.text().strip() else hint
        except AppError:
            said = hint
        self._amount.say(said)

    def _typed_amount(self) -> int | None:
        text = self.amount.text().strip()
        return parse_amount(text) if text else None

    def _ask_causes(self) -> None:
        first, last = self._today - timedelta(NEAR_DAYS), self._today + timedelta(NEAR_DAYS)
        self._operations.run(groups.listing, on_done=self._show_groups)
        self._operations.run(
            meetings.listing, first.isoformat(), last.isoformat(), on_done=self._show_meetings
        )

    def _show_groups(self, rows: tuple[GroupRow, ...]) -> None:
        self._add_causes([(f"group/{row.id}", row.name) for row in rows])

    def _show_meetings(self, rows: tuple[MeetingRow, ...]) -> None:
        self._add_causes(
            [
                (
                    f"meeting/{row.id}",
                    tr("{what}, ngày {day}", what=phrases.meeting_name(row),
                       day=phrases.day(row.day)),
                )
                for row in rows
            ]
        )  # fmt: skip

    def _add_causes(self, more: list[tuple[str, str]]) -> None:
        """What was chosen meanwhile stays chosen."""
        known = {value: self.cause.itemText(at) for at, value in enumerate(self.cause.values)}
        self.cause.set_choices(list({**known, **dict(more)}.items()))

    def _own_cause(self) -> list[tuple[str, str]]:
        """The house, and what the gift was given for: a meeting long ago, or a group that is gone,
        is in no list and stays what it was for."""
        own, row = self._cause_of(self._draft), self._row
        words = [(HOUSE, tr("Nhà văn hóa"))]
        if row is None or own == HOUSE:
            return words
        name = row.group or "…"
        if self._draft.meeting_id:
            day = phrases.day(row.meeting_day) if row.meeting_day else "…"
            name = tr("{what}, ngày {day}", what=row.meeting or "…", day=day)
        return [*words, (own, name)]

    def _cause_of(self, draft: DonationDraft) -> str:
        if draft.meeting_id:
            return f"meeting/{draft.meeting_id}"
        return f"group/{draft.group_id}" if draft.group_id else HOUSE

    def _look_up(self, then: Callable[[tuple[PersonRow, ...]], None]) -> None:
        typed = self.search.text().strip()
        if self.person is not None and typed == self.person.full_name:
            return
        self.person = None
        # A name as it stood stays tied to its person; another one is somebody else.
        if typed and typed != self._draft.giver and self.kind.value is GiverKind.PERSON:
            self._operations.run(
                people.listing, typed, limit=SHOWN, on_done=then, latest="donation.people"
            )
        else:
            self._show_people(())

    def _show_people(self, rows: tuple[PersonRow, ...]) -> None:
        place = self.body.indexOf(self._found)
        self.body.removeWidget(self._found)
        self._found.deleteLater()
        self._found = Flow(spacing=6)
        for row in rows:
            self._found.add(Button(person_words.brief(row), self._taker(row), kind=Kind.CHOICE))
        self._found.setVisible(bool(rows))
        self.body.insertWidget(place, self._found)

    def _taker(self, row: PersonRow) -> Callable[[], None]:
        return lambda: self.choose(row)

    def _take_first(self, rows: tuple[PersonRow, ...]) -> None:
        """Enter: the first who is meant; nobody of that name in the book: as it was typed."""
        if rows:
            self.choose(rows[0])
        else:
            self._show_people(())
            self._go_on()

    def choose(self, person: PersonRow) -> None:
        """This one gave; the keyboard goes on to what was given."""
        self.person = person
        self._who.accept()
        self.search.setText(person.full_name)
        self._show_people(())
        self.listed.emit()
        self._go_on()

    def _go_on(self) -> None:
        money = self.form.value is GiftForm.MONEY
        (self.amount if money else self.goods).setFocus()

    def _save_only(self) -> None:
        self._receipt = False
        self.confirm()

    def confirm(self) -> None:
        for field in (self._who, self._amount, self._goods, self._quantity):
            field.accept()
        self._say_amount()
        try:
            draft = self._typed()
        except AppError as error:
            self._refused(error)
            return
        row, run = self._row, self._operations.run
        name = draft.giver or gift_words.giver_kind(GiverKind.UNNAMED)
        if row is None:
            run(
                donations.add,
                draft,
                on_done=lambda made: self._done(made.created[0], name),
                on_refused=self._refused,
            )
        else:
            run(
                donations.edit,
                row.id,
                draft,
                on_done=lambda _: self._done(row.id, name),
                on_refused=self._refused,
            )

    def _typed(self) -> DonationDraft:
        """What stands in the fields.

        Raises:
            AppError: ``bad_amount``.
        """
        giver, cause = self.search.text().strip(), self.cause.value or HOUSE
        same = giver == self._draft.giver
        person = self.person.id if self.person else self._draft.person_id if same else None
        return DonationDraft(
            self.day.day.isoformat(),
            self.form.value or GiftForm.MONEY,
            self.kind.value or GiverKind.PERSON,
            giver,
            person if self.kind.value is GiverKind.PERSON else None,
            self.address.text(),
            self._typed_amount(),
            self.goods.text(),
            int(self.quantity.text() or 0),
            self.unit.text(),
            self.purpose.text(),
            cause.removeprefix("group/") if cause.startswith("group/") else None,
            cause.removeprefix("meeting/") if cause.startswith("meeting/") else None,
            self.note.text(),
            self.on_board.isChecked(),
            self.to_commune.isChecked(),
        )

    def _done(self, id_: str, name: str) -> None:
        self.saved.emit(id_, name, self._receipt)
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._receipt = self._row is None
        places = {
            "giver_missing": self._who,
            "goods_missing": self._goods,
            "bad_count": self._quantity,
        }
        places.get(error.code, self._amount).refuse(word(error))
