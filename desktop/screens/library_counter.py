"""Counting readers: four big buttons, the keys 1 to 4, and what the next one is counted with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.domain.library import Channel, Choice, Corner, Purpose, Reader
from desktop.dialogs import library_words
from desktop.widgets.buttons import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import number, tr


class CounterCard(Card):
    """One press counts one reader; purpose and channel keep the day's last choice.

    Signals:
        counted(object): who came (``Reader``).
    """

    counted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Đếm lượt bạn đọc"))
        self._chosen = False
        self.total = Text("", TextKind.FIGURE)
        self.since = Text("", TextKind.QUIET, wrap=True)
        self.buttons: dict[Reader, Button] = {}
        row = Flow(spacing=8)
        for key, (reader, name) in enumerate(library_words.readers(), start=1):
            button = Button(f"{key}  {name}", partial(self.counted.emit, reader), kind=Kind.CHOICE)
            button.setAccessibleName(name)
            self.buttons[reader] = button
            row.add(button)
        self.purpose: Segmented[Purpose] = Segmented(
            library_words.purposes(), name=tr("Đến để làm gì"), kind=Kind.PILL
        )
        self.channel: Segmented[Channel] = Segmented(
            library_words.channels(), name=tr("Phục vụ ở đâu"), kind=Kind.PILL
        )
        for choice in (self.purpose, self.channel):
            choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            choice.chosen.connect(lambda _: self._choose())
        parts: tuple[QWidget, ...] = (
            self.total,
            self.since,
            row,
            Text(
                tr("Bấm một phím 1, 2, 3, 4 là thêm một lượt bạn đọc."), TextKind.QUIET, wrap=True
            ),
            Field(tr("Đến để làm gì"), self.purpose),
            Field(tr("Phục vụ ở đâu"), self.channel),
        )
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)

    @property
    def choice(self) -> Choice:
        """What the next reader is counted with."""
        usual = Choice()
        return Choice(self.purpose.value or usual.purpose, self.channel.value or usual.channel)

    def show_corner(self, corner: Corner) -> None:
        """Show the day's numbers; a choice just made by a person stays."""
        self.total.setText(tr("Hôm nay: {count}", count=number(corner.readers)))
        self.since.setText(
            tr(
                "Tháng này {month} lượt bạn đọc, từ đầu năm {year}.",
                month=number(corner.month),
                year=number(corner.year),
            )
        )
        if not self._chosen:
            self.purpose.choose(corner.choice.purpose)
            if corner.choice.channel in dict(library_words.channels()):
                self.channel.choose(corner.choice.channel)

    def _choose(self) -> None:
        self._chosen = True

    def forget_choice(self) -> None:
        """It is in the book now: the next page shows it from there."""
        self._chosen = False
