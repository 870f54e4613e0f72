"""What the chosen files would bring, before anything is taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from db.domain.handing import TakenIn, Verdict
from desktop import tie_words
from desktop.screens.inbox_words import refusal, verdict_words
from desktop.widgets import theme
from desktop.widgets.below import Below
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card, Rule
from desktop.widgets.clearing import clear_away
from desktop.widgets.flow import Flow
from desktop.widgets.text import Chip, Kind, Text
from desktop.wording import number, tr


class PreviewCard(Card):
    """A block for each file, then “Nhận vào sổ” and “Để sau”. Hidden while there is nothing."""

    def __init__(
        self,
        take: Callable[[], object],
        later: Callable[[], object],
        stop: Callable[[], object],
    ) -> None:
        super().__init__(tr("Tệp vừa chọn"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Đang nhận tệp"))
        self.working = Text("", Kind.QUIET, wrap=True)
        self.stop = secondary(tr("Dừng lại"), stop, icon="x")
        self.take = secondary(tr("Nhận vào sổ"), take, icon="check")
        self.later = secondary(tr("Để sau"), later)
        self.buttons = Flow(self.take, self.later)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.buttons)
        for widget in (self.working, self.bar, Flow(self.stop)):
            self.body.addWidget(widget)
        self.show_working(False)

    def show_working(self, working: bool) -> None:
        """A bar and “Dừng lại” instead of the buttons, while files are taken in."""
        for widget in (self.working, self.bar, self.stop):
            widget.setVisible(working)
        self.buttons.setVisible(not working)

    def show_progress(self, name: str, done: int, of: int, files: int) -> None:
        """How far all has come: ``done`` of ``of`` steps, equally many for each file."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        now = min(done * files // max(1, of) + 1, files)
        words = tr("Đang nhận tệp {now}/{all}: {name}", now=now, all=files, name=name)
        self.working.setText(words)

    def show_files(
        self, files: Sequence[TakenIn], *, taken: bool, numbers: Sequence[str] = ()
    ) -> None:
        """``taken``: these were taken in already; else it is what would happen. ``numbers``: of
        each file, what the house reads from its receipt."""
        self.show_working(False)
        known = [*numbers, *("" for _ in files)]
        clear_away(self._lines)
        for place, one in enumerate(files):
            if place:
                self._lines.addWidget(Rule())
            self._lines.addWidget(_block(one, known[place]))
        useful = sum(one.verdict is Verdict.ACCEPTED for one in files)
        title = tr("Đã nhận {count} tệp") if taken else tr("Tệp vừa chọn: {count} tệp nhận được")
        self.set_title(title.format(count=number(useful)))
        self.buttons.setVisible(not taken)
        self.take.setEnabled(any(one.verdict is not Verdict.REFUSED for one in files))


def _block(one: TakenIn, number_of_file: str) -> QWidget:
    """Whose file it is, whether it can be taken, and what it brings line by line."""
    whole = Below(spacing=3)
    column = whole.column
    column.addWidget(Text(_title(one), Kind.STRONG, wrap=True))
    if one.house:
        column.addWidget(Text(one.file, Kind.QUIET, wrap=True))
    column.addWidget(Flow(Chip(*verdict_words(one))))
    if number_of_file and one.verdict is not Verdict.REFUSED:
        words = tr("Số đối chiếu: {number}", number=number_of_file)
        column.addWidget(Text(words, Kind.QUIET, wrap=True, select=True))
    if one.reason:
        column.addWidget(Text(refusal(one), wrap=True))
    elif one.verdict is not Verdict.ALREADY:
        column.addLayout(_facts(one))
    return whole


def _title(one: TakenIn) -> str:
    if one.house is None:
        return one.file
    sent = one.house[:1].upper() + one.house[1:]
    return tr("{house} gửi", house=sent)


def _facts(one: TakenIn) -> QGridLayout:
    """“Buổi mới 6”, “Lượt điểm danh 196” …, the number at the right."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(theme.px(4))
    grid.setColumnStretch(0, 1)
    facts = [
        (tr("Buổi mới"), one.meetings),
        (tr("Lượt điểm danh"), one.marks),
        (tr("Người mới"), one.people),
        (tr("Hai nơi ghi khác nhau"), one.conflicts),
    ]
    shown = [(name, count) for name, count in facts if count]
    for row, (name, count) in enumerate(shown):
        grid.addWidget(Text(name), row, 0)
        grid.addWidget(Text(number(count), Kind.STRONG), row, 1, Qt.AlignmentFlag.AlignRight)
    if one.missing:
        files = ", ".join(one.missing)
        grid.addWidget(
            Text(tr("Còn thiếu tệp {files}: nhắn làng gửi lại.", files=files), wrap=True),
            len(shown),
            0,
            1,
            2,
        )
    if closed := tie_words.closed_words(one.closed):
        grid.addWidget(Text(f"{closed}.", wrap=True), len(shown) + 1, 0, 1, 2)
    if not shown and not one.missing and not one.closed:
        grid.addWidget(Text(tr("Không có gì mới.")), 0, 0)
    return grid
