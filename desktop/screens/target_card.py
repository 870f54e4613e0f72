"""What the commune gave the house for the year: how far, what is still needed, how much a week."""

from __future__ import annotations

from db.domain.targets import HouseTarget
from desktop.figure_words import figure_name
from desktop.target_words import house_line
from desktop.unit_words import change_notes
from desktop.widgets.card import Card
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.text import Chip, Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr


class TargetCard(Card):
    """Hidden where the commune gave nothing."""

    def __init__(self) -> None:
        self.word = Chip("", Tone.NEUTRAL)
        super().__init__(tr("Chỉ tiêu UBND xã giao"), self.word)
        self.amount = Text("", Kind.STRONG, wrap=True)
        self.line = ProgressLine()
        self.need = Text("", wrap=True)
        self.pace = Text("", Kind.QUIET, wrap=True)
        self.changed = Text("", Kind.QUIET, wrap=True)
        for part in (self.amount, self.line, self.need, self.pace, self.changed):
            self.body.addWidget(part)
        self.hide()

    def show_target(self, given: HouseTarget | None) -> None:
        self.setVisible(given is not None)
        if given is None:
            return
        self.set_title(tr("Chỉ tiêu UBND xã giao năm {year}", year=given.year))
        self.word.say(*standing(given))
        said = tr(
            "{value}/{wanted} {what}",
            value=number(given.value),
            wanted=number(given.wanted),
            what=figure_name(given.figure),
        )
        self.amount.setText(said)
        self.line.show_amounts(given.value, given.due_today, given.wanted, spoken=said)
        self.need.setText(house_line(given))
        self.changed.setText(change_notes(given.changes))
        self.changed.setVisible(bool(given.changes))
        self.pace.setText(tr("Vạch đứng: đến hôm nay nên có {due}.", due=number(given.due_today)))


def standing(given: HouseTarget) -> tuple[str, Tone]:
    """How far it is against the mark of today, in one word."""
    if not given.needed:
        return tr("✓ đạt"), Tone.GOOD
    if given.value >= given.due_today:
        return tr("đúng tiến độ"), Tone.GOOD
    return tr("chậm"), Tone.WARN
