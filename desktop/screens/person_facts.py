"""What stands on a person's page: consents, what is private, groups, the last twelve months."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from db.domain import ethnic_groups
from db.domain.people import (
    Consent,
    GroupOfPerson,
    LinkedRecord,
    MonthAttendance,
    PersonDraft,
    Purpose,
)
from desktop import phrases
from desktop.dialogs import person_words, private_view
from desktop.widgets import theme
from desktop.widgets.buttons import Button, link
from desktop.widgets.clearing import clear_away
from desktop.widgets.flow import Flow
from desktop.widgets.month_strip import MonthStrip, Tile
from desktop.widgets.text import Chip, Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import tr


class ConsentChips(QWidget):
    """The three answers as chips, and the way to note one."""

    def __init__(self, ask: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.chips = {purpose: Chip() for purpose in Purpose}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flow(*self.chips.values(), link(tr("Ghi câu trả lời…"), ask), spacing=6))

    def show_answers(self, consents: Sequence[Consent]) -> None:
        for purpose, chip in self.chips.items():
            chip.say(*person_words.consent_chip(consents, purpose))
            said = person_words.answer(consents, purpose)
            chip.setToolTip(_how_answered(said) if said else "")
            chip.updateGeometry()


def _how_answered(said: Consent) -> str:
    by = person_words.given_by(said.by)
    when = phrases.day(said.day) if said.day else ""
    parts = (tr("{who} trả lời", who=by), when, said.how or "")
    return ", ".join(part for part in parts if part)


class LinkedRecords(QWidget):
    """The other records that are said to be this person, each with the way to part it again."""

    def __init__(self, part: Callable[[LinkedRecord], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._part = part
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(2))
        self.hide()

    def show_records(self, linked: Sequence[LinkedRecord]) -> None:
        clear_away(self.column)
        for one in linked:
            words = tr("Gồm cả hồ sơ: {who}", who=person_words.brief(one.row))
            part = link(tr("Là hai người"), partial(self._part, one))
            part.setAccessibleName(tr("Là hai người: {who}", who=person_words.brief(one.row)))
            self.column.addWidget(Flow(Text(words, Kind.QUIET, wrap=True), part, spacing=6))
        self.setVisible(bool(linked))


class PrivateFacts(QWidget):
    """Phone, birth day, ethnic group and the like: shown when asked for, hidden again by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.button: Button = link("", self._turn, icon="lock")
        self._facts = QWidget()
        self._facts.setObjectName("clear")
        self._rows = QGridLayout(self._facts)
        self._rows.setContentsMargins(theme.px(4), 0, 0, 0)
        self._rows.setHorizontalSpacing(theme.px(16))
        self._rows.setVerticalSpacing(theme.px(2))
        self._rows.setColumnStretch(1, 1)
        column.addWidget(self.button)
        column.addWidget(self._facts)
        self._draft: PersonDraft | None = None
        private_view.hide_with(self.hide_again)
        self.hide_again()

    @property
    def is_shown(self) -> bool:
        return not self._facts.isHidden()

    def show_draft(self, draft: PersonDraft | None) -> None:
        """Whose facts they are; they stay hidden until asked for."""
        self._draft = draft
        if self.is_shown and draft is not None:
            self._fill(draft)

    def hide_again(self) -> None:
        self._facts.hide()
        clear_away(self._rows)
        self.button.setText(tr("Xem thông tin riêng (điện thoại, dân tộc…)"))
        self.button.set_icon_name("lock")

    def _turn(self) -> None:
        if self.is_shown or self._draft is None:
            self.hide_again()
            return
        private_view.ask(self.window(), self._show)

    def _show(self) -> None:
        if self._draft is None:
            return
        self._fill(self._draft)
        self._facts.show()
        self.button.setText(tr("Ẩn thông tin riêng"))
        self.button.set_icon_name("eye-off")

    def _fill(self, draft: PersonDraft) -> None:
        clear_away(self._rows)
        for place, (name, value) in enumerate(_private(draft)):
            self._rows.addWidget(Text(name, Kind.QUIET), place, 0)
            self._rows.addWidget(Text(value, wrap=True, select=True), place, 1)


def _private(draft: PersonDraft) -> list[tuple[str, str]]:
    group = draft.ethnic_group
    birth = phrases.birth(str(draft.birth)) if draft.birth else ""
    facts = [
        (tr("Điện thoại"), draft.phone or tr("chưa ghi")),
        (tr("Dân tộc"), ethnic_groups.display(group) if group else tr("chưa ghi")),
        (tr("Đoàn thể, cơ quan"), person_words.belongs_to(draft)),
        (tr("Ngày sinh"), birth if draft.birth and draft.birth.month else ""),
        (tr("Chỗ ở"), draft.address or ""),
        (tr("Cha, mẹ hoặc người giám hộ"), draft.guardian or ""),
        (tr("Điện thoại người giám hộ"), draft.guardian_phone or ""),
        (tr("Ghi chú"), draft.notes or ""),
    ]
    return [(name, value) for name, value in facts if value]


def group_line(group: GroupOfPerson) -> str:
    """“CLB Cồng chiêng, chủ nhiệm, từ 03/2021”."""
    since = tr("từ {day}", day=_month(group.from_day)) if group.from_day else ""
    until = tr("đến {day}", day=_month(group.to_day)) if group.to_day else ""
    role = {"leader": tr("chủ nhiệm"), "teacher": tr("người dạy")}.get(group.role, "")
    return ", ".join(part for part in (group.name, role, since, until) if part)


def _month(day: str) -> str:
    return f"{day[5:7]}/{day[:4]}"


def show_months(strip: MonthStrip, months: Sequence[MonthAttendance], today: date) -> None:
    """The last twelve months up to this one; a month without a meeting is “–”."""
    known = {(month.year, month.month): month for month in months}
    tiles: list[Tile] = []
    spoken: list[str] = []
    for back in range(11, -1, -1):
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        found = known.get((year, month + 1))
        tiles.append(_tile(found, month + 1))
        if found:
            spoken.append(tr("tháng {m}: {n}/{all}", m=month + 1, n=found.present, all=found.held))
    strip.show_tiles(tiles, ", ".join(spoken) or tr("chưa có buổi nào"))


def _tile(found: MonthAttendance | None, month: int) -> Tile:
    if found is None or not found.held:
        return Tile("–", str(month))
    tone = Tone.GOOD if found.present * 3 >= found.held * 2 else Tone.WARN
    return Tile(f"{found.present}/{found.held}", str(month), tone)
