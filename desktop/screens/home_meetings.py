"""The card of a day's meetings: each with what to do next, and the way to other days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.domain.meetings import MeetingRow, MeetingState
from desktop import phrases
from desktop.screens.desk import Desk
from desktop.widgets import theme
from desktop.widgets.buttons import Button, Choices, Kind, menu_button, quiet, secondary
from desktop.widgets.card import Card, Rule
from desktop.widgets.clearing import clear_away
from desktop.widgets.flow import Flow
from desktop.widgets.text import Chip, Text
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr

if TYPE_CHECKING:
    from desktop.screens.meeting_acts import MeetingActs

STACKS_BELOW = 620


class MeetingLine(QWidget):
    """One meeting: time, name, place; a chip where it is done, buttons where it is not."""

    def __init__(
        self, meeting: MeetingRow, desk: Desk, acts: Callable[[], MeetingActs], *, first: bool
    ) -> None:
        """``acts`` is asked when the menu opens; ``first``: it is the next thing to do, so its
        button is the filled one. A roll of a past day that was held opens by a button too."""
        super().__init__()
        self.setObjectName("clear")
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(theme.px(16), theme.px(9), theme.px(12), theme.px(9))
        self._box.setSpacing(theme.px(8))
        about = QHBoxLayout()
        about.setSpacing(theme.px(8))
        time = Text(meeting.time or "", TextKind.STRONG)
        time.setMinimumWidth(theme.px(58))
        names = QVBoxLayout()
        names.setSpacing(theme.px(1))
        names.addWidget(Text(phrases.meeting_name(meeting), TextKind.STRONG, wrap=True))
        names.addWidget(Text(below_name(meeting), TextKind.QUIET, wrap=True))
        about.addWidget(time)
        about.addLayout(names, 1)
        self._box.addLayout(about, 1)
        self.roll: Button | None = None
        self._add_acts(meeting, desk, acts, first)

    def _add_acts(
        self, meeting: MeetingRow, desk: Desk, acts: Callable[[], MeetingActs], first: bool
    ) -> None:
        self._does = QWidget()
        self._does.setObjectName("clear")
        row = QHBoxLayout(self._does)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        chip = chip_of(meeting)
        if chip is not None:
            row.addWidget(Chip(*chip))
        if meeting.state is MeetingState.PLANNED:
            self._add_buttons(row, meeting, desk, first)
        elif meeting.state is MeetingState.HELD and meeting.day < desk.today().isoformat():
            row.addWidget(secondary(*_opening(meeting, desk)[0], icon="check-check"))
        more = quiet("ellipsis", tr("Việc khác với buổi này"), lambda: None)

        def choices() -> Choices:
            lines = acts().choices(meeting)
            held = meeting.state is MeetingState.HELD
            return [*_opening(meeting, desk), None, *lines] if held else lines

        row.addWidget(menu_button(more, choices))
        self._box.addWidget(self._does)

    def _add_buttons(self, row: QHBoxLayout, meeting: MeetingRow, desk: Desk, first: bool) -> None:
        (roll_word, roll), (sheet_word, sheet) = _opening(meeting, desk)
        row.addWidget(secondary(sheet_word, sheet, icon="printer"))
        kind = Kind.PRIMARY if first else Kind.SECONDARY
        self.roll = Button(roll_word, roll, kind=kind, icon="check-check")
        row.addWidget(self.roll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() >= theme.px(STACKS_BELOW)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        super().resizeEvent(event)


def _opening(meeting: MeetingRow, desk: Desk) -> list[tuple[str, Callable[[], object]]]:
    return [
        (tr("Điểm danh"), lambda: desk.go("roll", meeting_id=meeting.id)),
        (tr("In danh sách ký"), lambda: desk.go("sheet", meeting_id=meeting.id)),
    ]


def below_name(meeting: MeetingRow) -> str:
    """“Nhà rông · dạy: Đinh Thị Bĕch · 18 thành viên”."""
    parts = [phrases.meeting_place(meeting)]
    if meeting.expected:
        parts.append(phrases.members(meeting.group_kind, meeting.expected))
    parts.append(meeting.topic or "")
    return " · ".join(part for part in parts if part)


def chip_of(meeting: MeetingRow) -> tuple[str, Tone] | None:
    """What became of a meeting in a few words; None while it is only planned."""
    if meeting.state is MeetingState.CALLED_OFF:
        why = phrases.reason(meeting.reason, meeting.reason_text)
        return tr("Nghỉ: {why}", why=why), Tone.NEUTRAL
    if meeting.state is MeetingState.POSTPONED:
        day = phrases.short_day(meeting.moved_to) if meeting.moved_to else ""
        return tr("Hoãn sang {day}", day=day), Tone.NEUTRAL
    if meeting.state is MeetingState.PLANNED:
        return None
    if meeting.head_count.people is not None and not meeting.marked:
        return tr("✓ {count} người", count=number(meeting.head_count.people)), Tone.GOOD
    if meeting.head_count.households is not None and not meeting.marked:
        return tr("✓ {count} hộ", count=number(meeting.head_count.households)), Tone.GOOD
    open_ = meeting.expected - meeting.marked
    came = tr("Có mặt {came}/{all}", came=meeting.present, all=meeting.expected)
    if open_ > 0:
        return tr("{came}, còn {open}", came=came, open=open_), Tone.WARN
    return f"✓ {came}", Tone.GOOD


class DayCard(Card):
    """The meetings of one day.

    Signals:
        day_asked(object): another day is wanted (``datetime.date``).
        extra_asked(): “Thêm buổi đột xuất”.
    """

    day_asked = Signal(object)
    extra_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        self._before = quiet("chevron-left", tr("Ngày trước"), lambda: self._step(-1))
        self._day_words = Text("", TextKind.QUIET)
        self._after = quiet("chevron-right", tr("Ngày sau"), lambda: self._step(1))
        self._today = Button(tr("Về hôm nay"), self._back, kind=Kind.LINK)
        switch = Flow(self._before, self._day_words, self._after, self._today, spacing=2)
        super().__init__(tr("Hôm nay"), switch, flush=True)
        self._desk = desk
        self._day = desk.today()
        self._acts: MeetingActs | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addSpacing(theme.px(6))
        self.body.addLayout(self._lines)
        self.extra = secondary(tr("Thêm buổi đột xuất"), self.extra_asked.emit, icon="plus")
        rest = secondary(
            tr("Cả làng nghỉ…"), lambda: self.acts().rest(self._day), icon="cloud-rain-wind"
        )
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        foot.addWidget(Flow(self.extra, rest))
        self.body.addLayout(foot)

    def acts(self) -> MeetingActs:
        """What can be done with a meeting; loaded when somebody wants it, after the page stands."""
        if self._acts is None:
            from desktop.screens.meeting_acts import MeetingActs

            self._acts = MeetingActs(self, self._desk)
        return self._acts

    def show_day(self, day: date, meetings: Sequence[MeetingRow]) -> None:
        """Show that day's meetings; the first that is still open has the filled button."""
        self._day = day
        today = self._desk.today()
        self.set_title(_day_title(day, len(meetings), today))
        self._day_words.setText(f"{phrases.full_day(day)} · {phrases.moon_day(day)}")
        self._today.setVisible(day != today)
        clear_away(self._lines)
        planned = [m.id for m in meetings if m.state is MeetingState.PLANNED]
        for meeting in meetings:
            self._lines.addWidget(Rule())
            first = bool(planned) and meeting.id == planned[0]
            self._lines.addWidget(MeetingLine(meeting, self._desk, self.acts, first=first))
        self._lines.addWidget(Rule())
        self.extra.set_kind(Kind.SECONDARY if planned else Kind.PRIMARY)

    def _step(self, days: int) -> None:
        self.day_asked.emit(self._day + timedelta(days=days))

    def _back(self) -> None:
        self.day_asked.emit(self._desk.today())


def _day_title(day: date, count: int, today: date) -> str:
    name = tr("Hôm nay") if day == today else tr("Ngày {day}", day=phrases.short_day(day))
    if not count:
        return tr("{name} chưa có buổi nào", name=name)
    return tr("{name} có {count} buổi", name=name, count=count)
