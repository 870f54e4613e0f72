"""“Kết nối các làng” at the commune: invite, take the answer, compare, replace, retire a laptop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from db.domain.changes import Changes, Subject
from db.domain.houses import HouseState
from db.domain.laptops import Laptop
from desktop import phrases
from desktop.actions import laptops, receiving, unit_names
from desktop.dialogs import files
from desktop.dialogs.merge import MergeDialog
from desktop.dialogs.new_laptop import NewLaptopDialog
from desktop.dialogs.one_line import OneLineDialog
from desktop.dialogs.tie import TieDialog
from desktop.dialogs.unit_names_form import UnitNamesForm
from desktop.itemmodels.table import Column
from desktop.notify import Question
from desktop.screens.contact_note import ContactNote
from desktop.screens.desk import Desk
from desktop.screens.inviting import accept_answer, invite_house, take_answer
from desktop.screens.listing import Listing, Only
from desktop.screens.paper_key_note import PaperKeyNote
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.below import Below
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

if TYPE_CHECKING:
    from desktop.dialogs.split import SplitDialog

Tie = TypeVar("Tie", bound=TieDialog)


class LaptopsScreen(Screen):
    """A table of laptops; the one that is chosen beside it, with what may be done."""

    subjects = frozenset((Subject.UNITS, Subject.HANDING_IN))
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Kết nối các làng"))
        self.merging = secondary(tr("Sáp nhập hai làng…"), self.ask_merge, icon="users")
        self.set_actions(
            [
                self.merging,
                secondary(tr("Nhận tệp trả lời…"), lambda: accept_answer(self), icon="user-plus"),
                primary(tr("Mời làng…"), lambda: invite_house(self), icon="mail"),
            ]
        )
        self.paper, self.contact = PaperKeyNote(desk), ContactNote(desk)
        self.chosen: Laptop | None = None
        self.list: Listing[Laptop] = Listing(
            _columns(),
            name=tr("Máy của các làng"),
            id_of=lambda row: row.id,
            acts=self.row_acts,
            only=_filters(),
            empty=EmptyState(tr("Chưa có làng nào kết nối. Bấm “Mời làng…”."), icon="map"),
        )
        self.model, self.table = self.list.model, self.list.table
        self.list.chosen.connect(self.show_laptop)
        self.list.taken.connect(self._work_on)
        self._make_card()
        self.body.addWidget(ListDetail(self._left(), self._right()), 1)
        self.show_laptop(None)

    def _make_card(self) -> None:
        """The laptop that is chosen."""
        self.card = Card(tr("Máy của làng"))
        self.digits = Text("", Kind.CODE, wrap=True, select=True)
        self.facts = Text("", wrap=True)
        self.hint = Text("", Kind.QUIET, wrap=True)
        self.same = secondary(tr("Hai bên đọc giống nhau"), self.compare, icon="check")
        self.replace = secondary(tr("Thay máy…"), self.ask_replace, icon="refresh-cw")
        self.second = secondary(tr("Thêm máy cho làng…"), self.ask_second, icon="plus")
        self.retire = secondary(tr("Cho máy này nghỉ…"), self.ask_retire, icon="log-out")
        self.last = secondary(tr("Lưu giấy báo cuối…"), self.ask_last_reply, icon="save")
        self.resume = secondary(tr("Cho máy ghi lại"), self.let_write, icon="undo-2")
        self.buttons = Flow(
            self.same, self.replace, self.second, self.retire, self.last, self.resume
        )
        for widget in (self.facts, self.digits, self.hint, self.buttons):
            self.card.body.addWidget(widget)
        self.card.body.addStretch(1)

    def _right(self) -> QWidget:
        """The laptop, and below it what belongs to the commune itself."""
        whole = Below(self.card, self.contact, self.paper)
        whole.column.setStretch(0, 1)
        return whole

    def _left(self) -> QWidget:
        left = Card(flush=True)
        left.body.addWidget(self.list, 1)
        left.setMinimumHeight(theme.px(160))
        whole = Below()
        column = whole.column
        column.addWidget(left, 1)
        rename = link(tr("Đổi tên làng, tên xã từ một ngày…"), self.ask_name, icon="pencil")
        called = link(tr("Cách gọi làng, thôn, buôn…"), self.ask_word, icon="pencil")
        split = link(tr("Tách một làng thành hai…"), self.ask_split, icon="users")
        column.addWidget(Flow(split, rename, called))
        return whole

    def opened(self, **facts: object) -> None:
        """With the answer of a house that was double clicked."""
        answer = facts.get("answer")
        if isinstance(answer, Path):
            take_answer(self, answer)

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(laptops.listing, on_done=self._show_rows, latest="laptops")
        self.paper.refresh()
        self.contact.refresh()

    def _show_rows(self, rows: tuple[Laptop, ...]) -> None:
        self.list.show_rows(rows)

    def _work_on(self, laptop: Laptop | None) -> None:
        """Enter: the first thing that is still to be done with it."""
        if laptop is not None:
            (
                self.last if laptop.retired else self.replace if laptop.compared else self.same
            ).setFocus()

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the laptop that is chosen. “Del” rests it, which can be taken
        back: nothing of what it sent is removed."""
        laptop = self.chosen
        if laptop is None:
            return []
        if laptop.retired:
            return [
                RowAct(tr("Lưu giấy báo cuối…"), self.ask_last_reply),
                RowAct(tr("Cho máy ghi lại"), self.let_write),
            ]
        return [
            RowAct(tr("Đổi tên làng, tên xã từ một ngày…"), self.ask_name, EDIT),
            *([RowAct(tr("Hai bên đọc giống nhau"), self.compare)] if not laptop.compared else []),
            RowAct(tr("Thay máy…"), self.ask_replace),
            RowAct(tr("Thêm máy cho làng…"), self.ask_second),
            None,
            RowAct(tr("Cho máy này nghỉ…"), self.ask_retire, REMOVE),
        ]

    def show_laptop(self, laptop: Laptop | None) -> None:
        """Show one with what may be done; None: nobody has joined yet."""
        self.chosen = laptop
        for widget in (self.digits, self.buttons):
            widget.setVisible(laptop is not None)
        if laptop is None:
            self.card.set_title(tr("Chưa có làng nào kết nối"))
            self.facts.setText(
                tr("Mời một làng: lưu tệp mời, đưa qua USB hoặc Zalo, rồi nhận tệp trả lời.")
            )
            self.hint.setText("")
            return
        self.card.set_title(name_of(laptop))
        last = phrases.day(laptop.last_day) if laptop.last_day else ""
        self.facts.setText(
            tr("Tệp gần nhất xã nhận: {day}.", day=last) if last else tr("Chưa gửi tệp nào.")
        )
        self.digits.setText(laptop.digits)
        self.hint.setText(_hint(laptop))
        self.digits.setVisible(not laptop.retired)
        self.same.setVisible(not laptop.compared and not laptop.retired)
        self.replace.setVisible(not laptop.retired)
        self.retire.setVisible(not laptop.retired)
        self.last.setVisible(laptop.retired)
        self.resume.setVisible(laptop.retired)

    def ask_last_reply(self) -> None:
        files.choose_folder(self.window(), tr("Lưu giấy báo vào đâu"), self.save_last_reply)

    def save_last_reply(self, folder: Path) -> None:
        """For the retired laptop alone: it learns that it is, and whether it may be wiped."""
        assert self.chosen is not None
        self.desk.operations.run(
            laptops.last_reply,
            self.chosen.id,
            folder,
            on_done=lambda written: self.desk.notify.note(
                tr("Đã lưu {file}. Mở trên máy đã nghỉ.", file=written.file or "")
            ),
        )

    def let_write(self) -> None:
        """Retired by mistake."""
        laptop = self.chosen
        assert laptop is not None
        self.desk.operations.run(
            laptops.let_write,
            laptop.id,
            on_done=lambda _: self.desk.notify.done(
                tr("{laptop} lại ghi cho làng.", laptop=name_of(laptop))
            ),
        )

    def compare(self) -> None:
        assert self.chosen is not None
        self.desk.operations.run(
            laptops.compare,
            self.chosen.id,
            on_done=lambda _: self.desk.notify.done(tr("Đã ghi: hai bên đọc số giống nhau.")),
        )

    def ask_second(self) -> NewLaptopDialog:
        assert self.chosen is not None
        return self._guide(self.chosen, replaces=False)

    def ask_replace(self) -> NewLaptopDialog:
        assert self.chosen is not None
        return self._guide(self.chosen, replaces=True)

    def _guide(self, laptop: Laptop, *, replaces: bool) -> NewLaptopDialog:
        dialog = NewLaptopDialog(self.window(), self.desk.operations, laptop, replaces=replaces)
        dialog.finished.connect(lambda _: self.refresh())
        dialog.open()
        return dialog

    def ask_name(self) -> None:
        """Another name from a day on, of a village or of the commune itself."""
        form = UnitNamesForm(self.window(), self.desk.operations, self.desk.today())
        form.saved.connect(lambda name: self.desk.notify.done(tr("Đã đổi tên: {name}", name=name)))
        form.open()

    def ask_word(self) -> None:
        """What papers and lists of all houses call a village."""
        dialog = OneLineDialog(
            self.window(),
            tr("Cách gọi đơn vị dưới xã"),
            tr("Làng, thôn, buôn hay tổ dân phố: đứng trên màn hình và giấy tờ các nơi"),
            tr("Lưu"),
            self._set_word,
        )
        self.desk.operations.run(
            unit_names.village_word, on_done=lambda word: dialog.line.setText(word or "")
        )
        dialog.open()

    def _set_word(self, word: str) -> None:
        said = tr("Đã ghi: {word}. Đóng rồi mở lại cửa sổ để trang nào cũng đổi chữ.", word=word)
        self.desk.operations.run(
            unit_names.set_village_word, word, on_done=lambda _: self.desk.notify.done(said)
        )

    def ask_merge(self) -> None:
        """Two villages become one: guided from what is held to the files for both laptops."""

        def show(houses: tuple[HouseState, ...]) -> None:
            self.open_merge(houses)

        self.desk.operations.run(receiving.houses, on_done=show)

    def ask_split(self) -> None:
        """One village becomes two: guided from the names to the files for both laptops."""

        def show(houses: tuple[HouseState, ...]) -> None:
            self.open_split(houses)

        self.desk.operations.run(receiving.houses, on_done=show)

    def open_split(self, houses: tuple[HouseState, ...]) -> SplitDialog:
        from desktop.dialogs.split import SplitDialog

        return self._open_tie(SplitDialog, houses)

    def open_merge(self, houses: tuple[HouseState, ...]) -> MergeDialog:
        return self._open_tie(MergeDialog, houses)

    def _open_tie(self, make: Callable[..., Tie], houses: tuple[HouseState, ...]) -> Tie:
        house = self.chosen.house if self.chosen else None
        desk = self.desk
        dialog = make(self.window(), desk.operations, houses, desk.today(), house)
        dialog.finished.connect(lambda _: self.refresh())
        dialog.open()
        return dialog

    def ask_retire(self) -> None:
        """Says first what would be lost from sight: what was written after the last file."""
        laptop = self.chosen
        assert laptop is not None
        last = (
            tr("Xã đã nhận đến tệp ngày {day}.", day=phrases.day(laptop.last_day))
            if laptop.last_day
            else tr("Xã chưa nhận tệp nào của máy này.")
        )
        self.desk.notify.ask(
            Question(
                tr("Cho {laptop} nghỉ?", laptop=name_of(laptop)),
                tr(
                    "{last} Còn phần chưa gửi thì xin làng gửi lần cuối trước. Những gì đã nhận "
                    "vẫn giữ; tệp máy này ghi sau sẽ không nhận.",
                    last=last,
                ),
                tr("Cho máy nghỉ"),
                tr("Để máy ghi tiếp"),
                lambda: self.retire_laptop(laptop),
            )
        )

    def retire_laptop(self, laptop: Laptop) -> None:
        self.desk.operations.run(
            laptops.retire,
            laptop.id,
            on_done=lambda _: self.desk.notify.done(
                tr("{laptop} không ghi cho làng nữa.", laptop=name_of(laptop))
            ),
        )


def name_of(laptop: Laptop) -> str:
    """“Nhà văn hóa làng Jro, máy 2”: laptops have no names of their own."""
    return tr("{house}, máy {place}", house=laptop.house_name, place=laptop.place)


def _hint(laptop: Laptop) -> str:
    if laptop.retired:
        return tr(
            "Máy này đã nghỉ. Những gì đã gửi vẫn nằm trong sổ của xã. Giấy báo cuối cho máy ấy "
            "biết đã xóa máy được chưa."
        )
    if laptop.twice:
        return tr(
            "Máy này gửi các tệp khác nhau dưới cùng một số: nó được chép sang máy khác, hoặc vừa "
            "mở lại bản dự phòng cũ. Không mất gì. Gọi hỏi làng; đang ghi trên hai máy thì bấm "
            "“Thay máy…” cho một máy."
        )
    if laptop.compared:
        return tr("Hai bên đã đọc các số này, giống nhau.")
    return tr(
        "Gọi điện cho làng, hai bên đọc tám nhóm số cho nhau nghe. Chưa đọc cũng không sao: việc "
        "vẫn làm tiếp."
    )


def _filters() -> list[Only[Laptop]]:
    return [
        Only("unread", tr("Chưa đọc số"), lambda row: not row.compared and not row.retired),
        Only("silent", tr("Chưa gửi tệp"), lambda row: not row.last_day and not row.retired),
        Only("twice", tr("Trùng số tệp"), lambda row: row.twice > 0 and not row.retired),
        Only("retired", tr("Đã nghỉ"), lambda row: row.retired),
    ]


def state_words(laptop: Laptop) -> str:
    """Whether a laptop writes for its house, alone, and whether its number was read."""
    if laptop.retired:
        return tr("Đã nghỉ")
    if laptop.twice:
        return tr("Trùng số tệp")
    return tr("✓ Đã đọc số") if laptop.compared else tr("Chưa đọc số")


def _tone(laptop: Laptop) -> str:
    if laptop.retired:
        return "neutral"
    return "good" if laptop.compared and not laptop.twice else "warn"


def _columns() -> list[Column[Laptop]]:
    return [
        Column(tr("Làng"), lambda row: row.house_name, strong=True),
        Column(tr("Máy"), lambda row: str(row.place), right=True),
        Column(tr("Kết nối"), state_words, chip=_tone),
        Column(
            tr("Tệp gần nhất"),
            lambda row: phrases.short_day(row.last_day) if row.last_day else "–",
            sort=lambda row: row.last_day or "",
            day=True,
        ),
    ]
