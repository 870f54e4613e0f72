"""The foot of the roll: people who came without a name on the list, and what the keys do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.domain.attendance import Unnamed
from desktop.widgets import theme
from desktop.widgets.buttons import Button, link, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.text import Key, Kind, Text
from desktop.wording import tr

COMPACT_BELOW = 900
"""Width of the 100 % design under which the keys are not explained: the room is for the names."""

Count = Callable[[Unnamed], None]


def categories() -> tuple[tuple[str, str], ...]:
    """Fields of ``Unnamed`` with their words."""
    return (
        ("female", tr("nữ")),
        ("male", tr("nam")),
        ("girls", tr("em gái")),
        ("boys", tr("em trai")),
    )


def unnamed_words(unnamed: Unnamed) -> str:
    """“2 nữ, 1 em trai”."""
    parts = [
        tr("{count} {word}", count=getattr(unnamed, field), word=word)
        for field, word in categories()
        if getattr(unnamed, field)
    ]
    return ", ".join(parts)


def adders(unnamed: Unnamed, count: Count) -> list[tuple[str, Callable[[], None]]]:
    """“+1 nữ” and its siblings: words, and what they do."""

    def adder(field: str) -> Callable[[], None]:
        return lambda: count(replace(unnamed, **{field: getattr(unnamed, field) + 1}))

    return [(tr("+1 {word}", word=word), adder(field)) for field, word in categories()]


class WalkIns(QWidget):
    """One button a kind of person: +1. What was counted stands beside, to be named later."""

    def __init__(self, count: Count, name: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._count = count
        self._unnamed = Unnamed()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(5), theme.px(16), theme.px(5))
        row.setSpacing(theme.px(8))
        row.addWidget(Text(tr("Người đến thêm, chưa ghi tên:"), Kind.QUIET))
        self.buttons: list[Button] = []
        for at, (word, _) in enumerate(adders(self._unnamed, count)):
            self.buttons.append(secondary(word, partial(self._add, at)))
            row.addWidget(self.buttons[-1])
        self._words = Text("", Kind.STRONG)
        self._name = link(tr("Ghi tên…"), name)
        row.addWidget(self._words)
        row.addWidget(self._name)
        row.addStretch(1)
        self.show_unnamed(Unnamed())

    def show_unnamed(self, unnamed: Unnamed) -> None:
        self._unnamed = unnamed
        self._words.setText(unnamed_words(unnamed))
        self._words.setVisible(unnamed.total > 0)
        self._name.setVisible(unnamed.total > 0)

    def _add(self, at: int) -> None:
        adders(self._unnamed, self._count)[at][1]()


class KeyHints(QWidget):
    """What the keys do just now; can be put away for good."""

    def __init__(self, hide: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._hints = Flow(spacing=6)
        self._row.addWidget(self._hints, 1)
        self._row.addWidget(link(tr("Ẩn"), hide, icon="x"))
        self._shown: tuple[object, ...] = ()

    def show_keys(self, intro: str, keys: Sequence[tuple[str, str]]) -> None:
        """``keys``: (cap, word) in order."""
        wanted = (intro, *keys)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._row.removeWidget(self._hints)
        self._hints.deleteLater()
        self._hints = Flow(spacing=6)
        self._hints.add(Text(intro, Kind.QUIET))
        for cap, word in keys:
            self._hints.add(_hint(cap, word))
        self._row.insertWidget(0, self._hints, 1)


def _hint(cap: str, word: str) -> QWidget:
    """A cap and its word, which no end of a line parts."""
    whole = QWidget()
    whole.setObjectName("clear")
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(6))
    row.addWidget(Key(cap))
    row.addWidget(Text(word, Kind.QUIET))
    return whole
