"""One target: its words, the assumption behind it, growth with both lines, house by house."""

from __future__ import annotations

from collections.abc import Callable

from db.domain.targets import PlaceState, Progress, TargetRule
from desktop import target_words
from desktop.actions import targets
from desktop.dialogs.target_numbers import NumbersDialog
from desktop.itemmodels.table import Column
from desktop.screens.bulk import run_each
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing, Only
from desktop.unit_words import change_notes
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import Button, secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

ANSWERED = (TargetRule.SCHOOLS, TargetRule.HOUSES)
WITH_RULE = (TargetRule.GROUPS, TargetRule.REGULAR, TargetRule.REPEAT)
COUNTED = (TargetRule.GROWTH, TargetRule.FIGURE, TargetRule.REPEAT)


class TargetPanel(Card):
    """The right half of “Chỉ tiêu”."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Chỉ tiêu"))
        self._desk = desk
        self.shown: Progress | None = None
        self.words = Text("", Kind.STRONG, wrap=True)
        self.measured = Text("", wrap=True)
        self.line = ProgressLine()
        self.growth = Text("", Kind.QUIET, wrap=True)
        self.changed = Text("", Kind.QUIET, wrap=True)
        self.assumed = Text("", Kind.QUIET, wrap=True)
        self.list: Listing[PlaceState] = Listing(
            _columns(self._counts),
            name=tr("Từng nơi"),
            id_of=lambda place: place.unit or place.name,
            acts=self.place_acts,
            bulk=[
                BulkAct(tr("Đạt"), "check", lambda: self._answer_several(True)),
                BulkAct(tr("Chưa đạt"), "x", lambda: self._answer_several(False)),
            ],
            only=[
                Only("no", tr("Chưa đạt"), lambda place: place.yes is False),
                Only("open", tr("Chưa ghi"), lambda place: place.yes is None),
            ],
            inside=True,
        )
        self.model, self.table = self.list.model, self.list.table
        self.baseline = secondary(tr("Ghi số năm gốc…"), self.ask_baseline, icon="pencil")
        self.rule = secondary(tr("Đặt cách tính…"), self.ask_rule, icon="settings")
        self.give = secondary(tr("Giao cho nơi này…"), self.ask_share, icon="send")
        self.yes = secondary(tr("Đạt"), lambda: self.answer(True), icon="check")
        self.no = secondary(tr("Chưa đạt"), lambda: self.answer(False), icon="x")
        self._buttons = (self.baseline, self.rule, self.give, self.yes, self.no)
        for part in (self.words, self.measured, self.line, self.growth, self.changed, self.assumed):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Flow(*self._buttons))
        self.list.chosen.connect(lambda _: self._check())
        self.list.taken.connect(lambda _: self.work_on())
        self.show_progress(None)

    def _counts(self) -> bool:
        """Whether a figure stands beside each house, or yes and no."""
        return self.shown is not None and self.shown.target.draft.rule in COUNTED

    @property
    def place(self) -> PlaceState | None:
        return self.list.row

    def place_acts(self) -> list[RowAct | None]:
        """What can be done with the place that is chosen."""
        lines: list[RowAct | None] = []
        if self.give.isVisible():
            lines.append(RowAct(tr("Giao cho nơi này…"), self.ask_share, EDIT))
        if self.yes.isVisible():
            lines.append(RowAct(tr("Đạt"), lambda: self.answer(True)))
            lines.append(RowAct(tr("Chưa đạt"), lambda: self.answer(False)))
            if self.place is not None and self.place.yes is not None:
                lines.append(RowAct(tr("Bỏ câu trả lời"), lambda: self.answer(None), REMOVE))
        return lines

    def row_acts(self) -> list[RowAct | None]:
        """What its rule asks of the commune."""
        asked = ((self.baseline, self.ask_baseline), (self.rule, self.ask_rule))
        return [RowAct(button.text(), act) for button, act in asked if button.isVisible()]

    def work_on(self) -> None:
        """Enter: the first button that the rule offers gets the keyboard."""
        for button in self._buttons:
            if button.isVisible():
                button.setFocus()
                return

    def _answer_several(self, yes: bool) -> None:
        if self.shown is None:
            return
        target = self.shown.target
        ids = [place.unit for place in self.list.chosen_rows if place.unit]
        answerable = target.draft.rule in ANSWERED
        if not ids or not answerable:
            self._desk.notify.note(tr("Chỉ tiêu này tính từ sổ, không ghi tay."))
            return
        said = tr("{count} nơi: {answer}", count=number(len(ids)), answer=yes_words(yes))
        run_each(
            self._desk,
            said,
            "targets.answer",
            lambda book, unit: targets.answer(book, target.id, unit, yes),
            ids,
        )

    def show_progress(self, one: Progress | None) -> None:
        self.shown = one
        self.setVisible(one is not None)
        if one is None:
            return
        draft = one.target.draft
        self.set_title(tr("{code} · đến năm {year}", code=draft.code, year=draft.year))
        self.words.setText(draft.body)
        self.measured.setText(target_words.measured(one))
        self.assumed.setText(target_words.assumption(one.target))
        self._show_growth(one)
        self.list.show_rows(one.places)
        self._check()

    def _show_growth(self, one: Progress) -> None:
        grown = one.growth
        self.changed.setText(change_notes(one.changes))
        self.changed.setVisible(bool(one.changes))
        for part in (self.line, self.growth):
            part.setVisible(grown is not None)
        if grown is None:
            return
        before = (
            tr("năm trước chưa có số")
            if grown.on_year is None
            else tr("so với năm trước {rate}", rate=target_words.rate(grown.on_year))
        )
        said = tr(
            "Mức thấp của năm {low}, mức cao {high}. Tăng bình quân mỗi năm so với năm gốc "
            "{average}; {before}.",
            low=number(grown.low_line),
            high=number(grown.high_line),
            average=target_words.rate(grown.average),
            before=before,
        )
        self.growth.setText(said)
        self.line.show_amounts(grown.value, grown.low_line, grown.high_line, spoken=said)

    def _check(self) -> None:
        rule = self.shown.target.draft.rule if self.shown else None
        # A school library without a laptop is answered by its own list, not here.
        answerable = self.place is not None and bool(self.place.unit)
        wanted: dict[Button, bool] = {
            self.baseline: rule is TargetRule.GROWTH,
            self.rule: rule in WITH_RULE,
            self.give: rule in COUNTED and self.place is not None,
            self.yes: rule in ANSWERED and answerable,
            self.no: rule in ANSWERED and answerable,
        }
        for button, there in wanted.items():
            button.setVisible(there)

    def answer(self, yes: bool | None) -> None:
        if self.shown is not None and self.place is not None:
            said = tr("{name}: {answer}", name=self.place.name, answer=yes_words(yes))
            self._desk.operations.run(
                targets.answer,
                self.shown.target.id,
                self.place.unit,
                yes,
                on_done=lambda _: self._desk.notify.done(said),
            )

    def ask_baseline(self) -> None:
        one = self.shown
        if one is None:
            return
        row = one.target
        dialog = NumbersDialog(
            self.window(),
            tr("Số năm gốc của {code}", code=row.draft.code),
            tr("Kế hoạch không ghi hai số này. Lấy từ báo cáo cũ của xã; sẽ in kèm chỉ tiêu."),
            ((tr("Năm gốc"), row.base_year), (tr("Số của năm đó"), row.base_value)),
        )
        dialog.typed.connect(lambda numbers: self._run(targets.set_baseline, *numbers))
        dialog.open()

    def ask_rule(self) -> None:
        one = self.shown
        if one is None:
            return
        draft = one.target.draft
        regular = draft.rule is TargetRule.REGULAR
        fields: tuple[tuple[str, int | None], ...] = (
            ((tr("Ít nhất mấy buổi một tháng"), draft.low), (tr("Trong mấy tháng"), draft.high))
            if regular
            else ((_one_number(draft.rule), draft.low),)
        )
        explain = tr("Kế hoạch không nói rõ. Xã đặt ở đây, và in kèm chỉ tiêu.")
        title = tr("Cách tính {code}", code=draft.code)
        dialog = NumbersDialog(self.window(), title, explain, fields)
        dialog.typed.connect(lambda numbers: self._run(targets.set_rule, *numbers))
        dialog.open()

    def ask_share(self) -> None:
        one, place = self.shown, self.place
        if one is None or place is None:
            return
        title = tr("Giao cho {name} năm {year}", name=place.name, year=one.year)
        explain = tr("Làng thấy số này ở trang Hôm nay sau khi nhận giấy báo của xã.")
        fields = ((tr("Cả năm phải đạt"), place.wanted),)
        dialog = NumbersDialog(self.window(), title, explain, fields)
        dialog.typed.connect(
            lambda numbers: self._run(targets.give, one.year, [(place.unit, numbers[0])])
        )
        dialog.open()

    def _run(self, action: object, *args: object) -> None:
        assert callable(action)
        if self.shown is not None:
            said = tr("Đã ghi {code}", code=self.shown.target.draft.code)
            self._desk.operations.run(
                action,
                self.shown.target.id,
                *args,
                on_done=lambda _: self._desk.notify.done(said),
            )


def _one_number(rule: TargetRule) -> str:
    if rule is TargetRule.REPEAT:
        return tr("Từ mấy lượt trong một quý")
    return tr("Ít nhất mấy loại trong 3 loại")


def yes_words(yes: bool | None) -> str:
    """Never by colour alone."""
    return {True: tr("✓ Đạt"), False: tr("✕ Chưa đạt"), None: tr("chưa ghi")}[yes]


def _state(place: PlaceState, *, counted: bool) -> str:
    if not counted:
        return yes_words(place.yes)
    if place.wanted is not None:
        return f"{number(place.value)}/{number(place.wanted)}"
    return number(place.value)


def _tone(place: PlaceState) -> str:
    if place.wanted:
        return "good" if place.value >= place.wanted else "warn"
    return {True: "good", False: "warn", None: "neutral"}[place.yes]


def _columns(counted: Callable[[], bool]) -> list[Column[PlaceState]]:
    return [
        Column(tr("Nơi"), lambda place: place.name, strong=True),
        Column(tr("Thực hiện"), lambda place: _state(place, counted=counted()), chip=_tone),
    ]
